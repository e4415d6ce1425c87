import type { LogRow } from "../api/types";

/**
 * Nothing moves under the hand: which rows to draw when new ones have come. At rest (at the top, hand elsewhere) all of
 * them; else the rows seen so far, in their newest state, and a count of what waits.
 */
export function holdBack(all: LogRow[], seen: number | null, busy: boolean): { shown: LogRow[]; fresh: number } {
  if (seen === null || !busy) return { shown: all, fresh: 0 };
  const shown = all.filter((r) => r.number <= seen);
  return { shown, fresh: all.length - shown.length };
}
export const newest = (rows: LogRow[]): number => rows.reduce((n, r) => Math.max(n, r.number), 0);
