import type { Id, RelationKind, UnitKind, UnitVersion } from "../../api/types";
import { useHere } from "../../session/session";
import { useT } from "../../shell/i18n";
import type { Picked } from "../UnitPicker";
import type { ActProps } from "./ActForm";
import { Countermand } from "./Countermand";
import { Dissolve } from "./Dissolve";
import { Establish } from "./Establish";
import { Merge } from "./Merge";
import { Relate, Unrelate } from "./Relate";
import { Rename } from "./Rename";
import { Seat } from "./Seat";
import { Split } from "./Split";
import { WindUp } from "./WindUp";
import { byDecision } from "./choices";
import css from "./Acts.module.css";

// What can be done to a unit, with the command that must be allowed for it.
const ACTS = [["rename", "unit.rename"], ["seat", "unit.seat"], ["relate", "unit.relate"], ["merge", "unit.merge"], ["split", "unit.split"], ["dissolve", "unit.dissolve"]] as const;

/** The relation that is to end. */
export interface Tie { id: Id; other: string; kind: RelationKind }

export function ActLinks({ kind, onChoose }: { kind: UnitKind; onChoose: (act: string) => void }) {
  const t = useT();
  const here = useHere();
  const allowed = ACTS.filter(([act, command]) => here.may(command) && (act !== "seat" || byDecision(kind)));
  if (allowed.length === 0) return null;
  return <div className={`${css.links} no-print`}>{allowed.map(([act]) => <button key={act} type="button" className="textlink small" onClick={() => onChoose(act)}>{t(`units.act.${act}_link`)}</button>)}</div>;
}

export function Act({ act, unit, latest, under, tie, ...props }: ActProps & { act: string; unit: Picked; latest: UnitVersion; under: Picked | null; tie: Tie | null }) {
  if (act === "establish") return <Establish under={under} {...props} />;
  if (act === "rename") return <Rename key={unit.id} unit={unit} {...props} />;
  if (act === "seat") return <Seat key={unit.id} unit={unit} latest={latest} {...props} />;
  if (act === "wind_up") return <WindUp key={unit.id} unit={unit} {...props} />;
  if (act === "countermand") return <Countermand key={unit.id} unit={unit} {...props} />;
  if (act === "relate") return <Relate key={unit.id} unit={unit} {...props} />;
  if (act === "merge") return <Merge key={unit.id} unit={unit} {...props} />;
  if (act === "split") return <Split key={unit.id} unit={unit} {...props} />;
  if (act === "dissolve") return <Dissolve key={unit.id} unit={unit} {...props} />;
  if (act === "unrelate" && tie) return <Unrelate relation={tie.id} unit={unit} other={tie.other} kind={tie.kind} {...props} />;
  return null;
}
