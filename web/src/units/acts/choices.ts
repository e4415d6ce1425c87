import type { Level, RelationKind, UnitKind } from "../../api/types";

// In the order in which an office meets them. The unit that administers is not founded by hand.
export const UNIT_KINDS: UnitKind[] = [
  "military_command", "area_defence_command", "stationed_unit", "border_guard", "peoples_committee", "police", "fatherland_front",
  "party_committee", "department", "company", "council", "steering_board", "area",
];
export const LEVELS: Level[] = ["central", "military_region", "province", "district", "area", "commune", "base"];

/** Councils and boards are set up by a decision that names their members. */
export const byDecision = (kind: UnitKind): boolean => kind === "council" || kind === "steering_board";

/** In which tree a unit of this kind usually stands. */
export function usualRelation(kind: UnitKind): RelationKind {
  return kind === "military_command" || kind === "area_defence_command" || kind === "stationed_unit" ? "military_command" : "administrative";
}
/** Of these a unit has one superior at a time, so a new one takes the place of the old. */
export const oneUpper = (kind: RelationKind): boolean => kind === "administrative" || kind === "military_command";
