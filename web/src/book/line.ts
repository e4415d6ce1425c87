/** The parts of an entry as kept are JSON text; shown indented, or as they are when they are not JSON. */
export function indent(part: string): string {
  try {
    return JSON.stringify(JSON.parse(part), null, 1);
  } catch {
    return part;
  }
}

/** The first thing said in the words of an entry, for its one line in the ledger. */
export function firstWords(words: string | null): string {
  if (words === null) return "";
  const seek = (x: unknown): string => {
    if (typeof x === "string") return x;
    if (x && typeof x === "object")
      for (const [k, v] of Object.entries(x)) {
        // The salt comes first in the stored bytes and says nothing.
        if (k === "salt") continue;
        const found = seek(v);
        if (found) return found;
      }
    return "";
  };
  try {
    return seek(JSON.parse(words));
  } catch {
    return "";
  }
}
