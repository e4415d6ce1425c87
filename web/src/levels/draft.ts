import type { Bodies, CivilDefenceLevel, Day, DisasterRiskLevel, Duty, ForestFireLevel, HazardGroup, Id, LevelLine, LevelScale, LevelValueView, Ms, RiskRaise } from "../api/types";
import { dayStart, minuteOf, readTime } from "../shell/time";
import type { Picked } from "../units/UnitPicker";
import { hazardOf, scaleOf } from "./words";

const MINUTE = 60_000;
const LAST_MINUTE = 24 * 60 - 1;

/** Who announced it, by what, and when: of every act. */
export interface Paper {
  issuer: string; document: string; issued_on: Day; at: string;
  /** Whether a row of the duty log is written with it, and of which duty; null: of the one that one has. */
  row: boolean; duty: Duty | null;
}
export interface Draft extends Paper {
  scale: LevelScale; hazard: HazardGroup | null;
  risk: DisasterRiskLevel | null; raise: RiskRaise | null; reason: string; civil: CivilDefenceLevel | null; fire: ForestFireLevel | null;
  area: Picked[]; from_day: Day | null; from_clock: string; until_day: Day | null; until_clock: string;
}

export const paperToday = (today: Day): Paper => ({ issuer: "", document: "", issued_on: today, at: "", row: true, duty: null });
export const emptyDraft = (today: Day): Draft => ({
  ...paperToday(today), scale: "disaster_risk", hazard: null, risk: null, raise: null, reason: "", civil: null, fire: null, area: [], from_day: null, from_clock: "", until_day: null, until_clock: "",
});
/** A change begins with what stands: the next bulletin comes from the same body, for the same place. */
export const draftOf = (line: LevelLine, today: Day): Draft => ({
  ...emptyDraft(today), scale: scaleOf(line), hazard: hazardOf(line), issuer: line.issuer, area: line.area.map((u) => ({ id: u.id, name: u.short_name || u.name })),
});

/** Null: now; undefined: no time at all. */
export function saidAt(typed: string, now: Ms): Ms | null | undefined {
  if (typed.trim() === "") return null;
  const read = readTime(typed, now);
  return "at" in read ? read.at : undefined;
}
/** Undefined: no time of day. */
function moment(day: Day | null, clock: string, otherwise: number): Ms | null | undefined {
  if (day === null) return null;
  const minute = clock.trim() === "" ? otherwise : minuteOf(clock);
  return minute === null ? undefined : dayStart(day) + minute * MINUTE;
}
export const beginsAt = (d: Draft) => moment(d.from_day, d.from_clock, 0);
export const endsAt = (d: Draft) => moment(d.until_day, d.until_clock, LAST_MINUTE);

const hasPaper = (p: Paper): boolean => p.issuer.trim() !== "" && p.document.trim() !== "" && p.issued_on !== "";
export const paperReady = (p: Paper, now: Ms): boolean => hasPaper(p) && saidAt(p.at, now) !== undefined;
export const paperOf = (p: Paper) => ({ issuer: p.issuer.trim(), document: p.document.trim(), issued_on: p.issued_on });

function valueOf(d: Draft): Pick<Bodies["level.announce"], "disaster_risk" | "civil_defence" | "forest_fire"> | null {
  if (d.scale === "civil_defence") return d.civil ? { civil_defence: d.civil } : null;
  if (d.scale === "forest_fire") return d.fire ? { forest_fire: d.fire } : null;
  if (!d.hazard || !d.risk || (d.raise && d.reason.trim() === "")) return null;
  return { disaster_risk: { hazard: d.hazard, base: d.risk, raise: d.raise, reason: d.raise ? d.reason.trim() : "" } };
}

/** What is sent; null while something is missing. */
export function announcementOf(d: Draft, now: Ms): Bodies["level.announce"] | null {
  const value = valueOf(d);
  const from = beginsAt(d);
  const until = endsAt(d);
  if (!value || from === undefined || until === undefined || !paperReady(d, now)) return null;
  return { ...value, ...paperOf(d), area: d.area.map((u) => u.id), from, until };
}

/** What is announced, as a line shows it. */
export function shownOf(d: Draft): LevelValueView | null {
  const value = valueOf(d);
  if (!value) return null;
  const risk = d.risk && d.hazard ? { hazard: d.hazard, level: raisedTo(d.risk, d.raise), base: d.risk, raise: d.raise, reason: null } : null;
  return { disaster_risk: value.disaster_risk ? risk : null, civil_defence: value.civil_defence ?? null, forest_fire: value.forest_fire ?? null };
}

/** The level in the own book that this one changes: the same scale and hazard, for the same place. */
export function standing(d: Draft, lines: LevelLine[], unit: Id): LevelLine | null {
  const placesOf = (area: { id: Id }[]): Id[] => (area.length ? area.map((u) => u.id) : [unit]);
  const places = placesOf(d.area);
  return lines.find((l) => l.unit.id === unit && scaleOf(l) === d.scale && hazardOf(l) === (d.scale === "disaster_risk" ? d.hazard : null) && placesOf(l.area).some((id) => places.includes(id))) ?? null;
}

const ORDER: DisasterRiskLevel[] = ["level_1", "level_2", "level_3", "level_4", "level_5"];
/** What counts after raising, never above the highest. */
export const raisedTo = (base: DisasterRiskLevel, raise: RiskRaise | null): DisasterRiskLevel =>
  ORDER[Math.min(ORDER.indexOf(base) + (raise === null ? 0 : raise === "combined" ? 1 : 2), ORDER.length - 1)] ?? base;
