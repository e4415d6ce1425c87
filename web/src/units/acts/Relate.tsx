import { Select } from "@mantine/core";
import { useCommand, useUnitLife } from "../../api/queries";
import { RELATIONS, type Id, type RelationKind } from "../../api/types";
import { useHere } from "../../session/session";
import { useDraft } from "../../shell/drafts";
import { useT } from "../../shell/i18n";
import { UnitPicker, type Picked } from "../UnitPicker";
import { ActForm, dayOfAct, NO_GROUNDS, type ActProps, type Grounds } from "./ActForm";
import { oneUpper } from "./choices";

interface Draft extends Grounds { kind: RelationKind; to: Picked[] }

/** Under whom a unit stands. Where it can have one superior only, the new one takes the place of the old on the same day. */
export function Relate({ unit, onDone, onCancel }: ActProps & { unit: Picked }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`unit.relate.${unit.id}`, { ...NO_GROUNDS, kind: "military_command", to: [] });
  const life = useUnitLife(unit.id);
  const on = dayOfAct(d);
  const now = oneUpper(d.kind) ? life.data?.relations.find((r) => r.up && r.kind === d.kind && r.from < on && (r.to === null || on < r.to)) : undefined;
  const send = async () => {
    const to = d.to[0]?.id as Id;
    const basis = d.basis.trim();
    const answer = now ? await run("unit.transfer", { unit: unit.id, kind: d.kind, to_unit: to, on, basis }) : await run("unit.relate", { kind: d.kind, from_unit: unit.id, to_unit: to, from: on, basis });
    if (answer) { clear(); onDone(on, unit.id); }
  };
  return (
    <ActForm title={t("units.act.relate")} lead={unit.name} verb={t(now ? "units.act.transfer_verb" : "units.act.relate_verb")} ready={d.to.length === 1 && life.data !== undefined} busy={busy} error={error} draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      <Select label={t("units.relation")} allowDeselect={false} value={d.kind} data={RELATIONS.map((r) => ({ value: r, label: t(`relation.${r}`) }))} onChange={(v) => set((o) => ({ ...o, kind: v as RelationKind }))} />
      <UnitPicker label={t(now ? "units.act.new_upper" : "units.act.upper")} max={1} value={d.to} onChange={(to) => set((o) => ({ ...o, to }))} />
      {now ? <p className="note-band small">{t("units.act.replaces", { name: now.other.name })}</p> : null}
    </ActForm>
  );
}

/** Ends one relation, without another in its place. */
export function Unrelate({ relation, unit, other, kind, onDone, onCancel }: ActProps & { relation: Id; unit: Picked; other: string; kind: RelationKind }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Grounds>(`unit.unrelate.${relation}`, NO_GROUNDS);
  const send = async () => {
    const to = dayOfAct(d);
    if (await run("unit.unrelate", { relation, to, basis: d.basis.trim() })) { clear(); onDone(to, unit.id); }
  };
  return (
    <ActForm title={t("units.act.unrelate")} verb={t("units.act.unrelate_verb")} ready busy={busy} error={error} draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      <p>{t("units.act.unrelate_what", { relation: t(`relation.${kind}`), unit: unit.name, other })}</p>
    </ActForm>
  );
}
