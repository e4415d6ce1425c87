import { plain } from "../shell/plain";

/** The given name, which comes last, then the first letters of the others; without marks. */
export function accountName(name: string, taken: string[]): string {
  const words = plain(name).replace(/[^a-z ]/g, "").split(/\s+/).filter(Boolean);
  const given = words.pop() ?? "";
  const base = words.length ? `${given}.${words.map((w) => w[0]).join("")}` : given;
  for (let i = 1; ; i += 1) {
    const candidate = i === 1 ? base : `${base}${i}`;
    if (!taken.includes(candidate)) return candidate;
  }
}
