import type { HazardGroup, LevelScale, LevelValueView, LevelView, Ms, UnitRef } from "../api/types";

export interface Step { from: Ms; to: Ms; value: LevelValueView }

/** When which level was in force: from its beginning each act that stands counts instead of all before it. */
export function stepsOf(level: Pick<LevelView, "notices" | "ended">, since: Ms, now: Ms): Step[] {
  const end = level.ended ?? now;
  let steps: Step[] = [];
  for (const notice of level.notices) {
    if (notice.struck) continue;
    steps = steps.filter((s) => s.from < notice.from).map((s) => ({ ...s, to: Math.min(s.to, notice.from) }));
    if (notice.value && notice.from < end) steps.push({ from: notice.from, to: end, value: notice.value });
  }
  return steps.map((s) => ({ ...s, from: Math.max(s.from, since), to: Math.min(s.to, now) })).filter((s) => s.to > s.from);
}

export interface Lane { key: string; scale: LevelScale; hazard: HazardGroup | null; unit: UnitRef; steps: Step[] }

/** One line of the picture for each scale and hazard of each book; what had no time in it has no line. */
export function lanesOf(history: LevelView[], since: Ms, now: Ms): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const level of history) {
    const key = `${level.scale}.${level.hazard ?? ""}.${level.unit.id}`;
    const lane = lanes.get(key) ?? { key, scale: level.scale, hazard: level.hazard, unit: level.unit, steps: [] };
    lane.steps.push(...stepsOf(level, since, now));
    lanes.set(key, lane);
  }
  return [...lanes.values()].filter((lane) => lane.steps.length > 0).sort((a, b) => (a.key < b.key ? -1 : 1));
}
