import type { HazardGroup, LevelScale, LevelValueView } from "../api/types";
import type { T } from "../shell/i18n";

export const scaleOf = (v: LevelValueView): LevelScale => (v.disaster_risk ? "disaster_risk" : v.civil_defence ? "civil_defence" : "forest_fire");
export const hazardOf = (v: LevelValueView): HazardGroup | null => v.disaster_risk?.hazard ?? null;

/** What it is a level of. */
export const subjectOf = (scale: LevelScale, hazard: HazardGroup | null, t: T): string => (hazard ? t("levels.risk_of", { hazard: t(`hazard_group.${hazard}`) }) : t(`level_scale.${scale}`));

/** How high it is, and from what it was raised. */
export function gradeOf(v: LevelValueView, t: T): string {
  const risk = v.disaster_risk;
  if (risk) return `${t(`disaster_risk_level.${risk.level}`)}${risk.raise ? `, ${t("levels.raised_from", { base: risk.base.slice(-1) })}` : ""}`;
  return v.civil_defence ? t(`civil_defence_level.${v.civil_defence}`) : v.forest_fire ? t(`forest_fire_level.${v.forest_fire}`) : "";
}
export const nameOf = (v: LevelValueView, t: T): string => `${subjectOf(scaleOf(v), hazardOf(v), t)}: ${gradeOf(v, t)}`;

/** As it is written on a badge: 3, or IV. */
export const markOf = (v: LevelValueView): string => (v.disaster_risk?.level ?? v.civil_defence ?? v.forest_fire ?? "").replace("level_", "").toUpperCase();
