import type { ChangedSummary } from "../api/types";

export interface Touched { id: string; symbol: string; figures: { label: string; was: string; now: string }[] }

/** What the issued summaries say differently now than a moment ago: the figures that a row written for a time before has just changed. */
export function touchedBy(before: ChangedSummary[], after: ChangedSummary[]): Touched[] {
  return after.flatMap((s) => {
    const old = before.find((b) => b.id === s.id);
    const figures = s.figures
      .filter((f) => f.form === "figure")
      .map((f) => ({ label: f.label, was: old?.figures.find((o) => o.label === f.label)?.now ?? f.was, now: f.now }))
      .filter((f) => f.was !== f.now);
    return figures.length > 0 ? [{ id: s.id, symbol: s.symbol, figures }] : [];
  });
}
