// The catalogue and the source agree: every text is asked for, every refusal has its sentence.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const all = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((f) => ending.test(f) && !f.includes(".test.")).map((f) => read(join(folder, f))).join("\n");
const front = all("web/src", /\.tsx?$/) + all("web/proof", /\.ts$/);
const server = all("src", /\.[ch]pp$/) + all("templates", /\.html$/);

const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map((m) => m[1] ?? ""));
const words = found(front + server, /(\w+)/g);
const wholes = found(front + server, /["'`{]([\w.-]+)["'`}]/g);
const begins = [...found(front, /`([\w.]+)\$\{/g), ...found(server, /"([\w.]+[._])(?:\{\})?"/g)];
const ends = [...found(front, /\}([\w.]+)`/g), ...found(server, /"([._][\w.]+)"/g)];

/** By its whole key, or by a beginning or an end of it and a word that the code knows: t(`draft_state.${state}`), say(language, "figure." + name + ".hint"). */
function named(key: string): boolean {
  if (wholes.has(key) || words.has(key)) return true;
  return begins.some((b) => key.startsWith(b) && key.length > b.length && named(key.slice(b.length))) || ends.some((e) => key.endsWith(e) && key.length > e.length && named(key.slice(0, -e.length)));
}

const keys = Object.keys(JSON.parse(read("texts/vi.json")) as object);

it("no text stands in the catalogue that nothing asks for", () => {
  const idle = keys.filter((key) => !named(key) && !(key.startsWith("web.") && named(key.slice(4))) && !(key.startsWith("error.") && named(key.slice(6))));
  expect(idle).toEqual([]);
});

it("every refusal and failure that the server names has its sentence", () => {
  const codes = [...found(server, /(?:refuse\(|Failure\{|failed\((?:\w+, )?)\s*"(\w+\.\w*[a-z])"/g)];
  expect(codes.length).toBeGreaterThan(300);
  expect(codes.filter((code) => !keys.includes(`error.${code}`))).toEqual([]);
});
