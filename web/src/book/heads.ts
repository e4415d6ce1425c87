import type { EntryView } from "../api/types";
import { dayOf } from "../shell/time";

/** What stands on one line of the ledger: an entry, or the heads of other books that giaoban itself noted one after another. */
export type Line = EntryView[];

const head = (e: EntryView) => e.kind === "witness.recorded";

/** Heads that follow one another on a day are one line; everything else is a line of its own. */
export function lines(entries: EntryView[]): Line[] {
  const all: Line[] = [];
  for (const e of entries) {
    const before = all.at(-1);
    const last = before?.at(-1);
    if (before && last && head(e) && head(last) && dayOf(last.entered) === dayOf(e.entered)) before.push(e);
    else all.push([e]);
  }
  return all;
}

/** Of how many books these are the heads. */
export function books(line: Line): number {
  const one = (e: EntryView) => {
    try {
      return (JSON.parse(e.facts) as { body: { book: string } }).body.book;
    } catch {
      return "";
    }
  };
  return new Set(line.map(one)).size;
}
