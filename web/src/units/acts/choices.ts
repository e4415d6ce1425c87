import { UNIT_KINDS, type RelationKind, type UnitKind } from "../../api/types";

/** What can be established by hand; the unit that administers is founded by the node itself. */
export const FOUNDED: UnitKind[] = UNIT_KINDS.filter((k) => k !== "system");

/** Councils and boards are set up by a decision that names their members. */
export const byDecision = (kind: UnitKind): boolean => kind === "council" || kind === "steering_board";

/** In which tree a unit of this kind usually stands. */
export function usualRelation(kind: UnitKind): RelationKind {
  return kind === "military_command" || kind === "area_defence_command" || kind === "stationed_unit" ? "military_command" : "administrative";
}
/** Of these a unit has one superior at a time, so a new one takes the place of the old. */
export const oneUpper = (kind: RelationKind): boolean => kind === "administrative" || kind === "military_command";
