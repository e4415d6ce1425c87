import type { LineKind } from "../api/types";

/** A line as it is typed: under a number, for whom, what. */
export interface Line { group: number; addressee: string; text: string; kind: LineKind }

/** The groups as numbered by hand, closed up to 1, 2, 3…, each with its first addressee; empty lines left out. */
export function numbered(typed: Line[]) {
  const written = typed.filter((l) => l.text.trim() !== "");
  const order = [...new Set(written.map((l) => l.group))].sort((a, b) => a - b);
  return {
    addressees: order.map((g) => written.find((l) => l.group === g && l.addressee.trim() !== "")?.addressee.trim() ?? ""),
    lines: written.map((l) => ({ group: order.indexOf(l.group) + 1, text: l.text.trim(), kind: l.kind, due: null })),
  };
}
