import type { UnitNode } from "../api/types";

/** What a step over a date did to one row of siblings. */
export interface Diff { now: UnitNode[]; came: Set<string>; gone: UnitNode[] }
export function diffUnits(before: UnitNode[] | undefined, after: UnitNode[]): Diff {
  if (!before) return { now: after, came: new Set(), gone: [] };
  const old = new Set(before.map((u) => u.id));
  const fresh = new Set(after.map((u) => u.id));
  return { now: after, came: new Set(after.filter((u) => !old.has(u.id)).map((u) => u.id)), gone: before.filter((u) => !fresh.has(u.id)) };
}
