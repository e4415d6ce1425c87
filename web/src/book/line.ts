/** The parts of an entry as kept are JSON text; shown indented, or as they are when they are not JSON. */
export function indent(part: string): string {
  try {
    return JSON.stringify(JSON.parse(part), null, 1);
  } catch {
    return part;
  }
}

const FIGURE = /\{\{[^}]*\}\}/g;

/** The first thing said in the words of an entry, for its one line in the ledger: of the whole before of its parts. */
export function firstWords(words: string | null): string {
  if (words === null) return "";
  const seek = (x: unknown): string => {
    if (typeof x === "string") return x;
    if (!x || typeof x !== "object") return "";
    // The salt comes first in the stored bytes and says nothing.
    const members = Object.entries(x).filter(([k]) => k !== "salt").map(([, v]) => v as unknown);
    const own = members.find((v) => typeof v === "string" && v !== "");
    if (typeof own === "string") return own;
    return members.map(seek).find((v) => v !== "") ?? "";
  };
  try {
    return seek(JSON.parse(words)).replace(FIGURE, "…").replace(/\s*\n[\s…]*$/, "");
  } catch {
    return "";
  }
}
