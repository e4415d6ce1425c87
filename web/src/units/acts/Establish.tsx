import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useCommand } from "../../api/queries";
import { LEVELS, RELATIONS, type Day, type Level, type RelationKind, type UnitKind } from "../../api/types";
import { useHere } from "../../session/session";
import { DayInput } from "../../shell/DayInput";
import { useDraft } from "../../shell/drafts";
import { useT } from "../../shell/i18n";
import { UnitPicker, type Picked } from "../UnitPicker";
import { ActForm, dayOfAct, NO_GROUNDS, type ActProps, type Grounds } from "./ActForm";
import { byDecision, FOUNDED, usualRelation } from "./choices";
import { seatsOf } from "./seats";
import css from "./Acts.module.css";

interface Place { kind: RelationKind; to: Picked[] }
interface Draft extends Grounds {
  name: string; short_name: string; name_en: string; code: string; kind: UnitKind; level: Level; places: Place[];
  decision_number: string; decision_date: Day | null; members: string;
}
const EMPTY: Draft = { ...NO_GROUNDS, name: "", short_name: "", name_en: "", code: "", kind: "military_command", level: "commune", places: [{ kind: "military_command", to: [] }], decision_number: "", decision_date: null, members: "" };

/** A new unit, and under whom it stands. */
export function Establish({ under, onDone, onCancel }: ActProps & { under: Picked | null }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>("unit.establish", { ...EMPTY, places: [{ kind: "military_command", to: under ? [under] : [] }] });
  const change = (part: Partial<Draft>) => set((o) => ({ ...o, ...part }));
  const place = (i: number, part: Partial<Place>) => set((o) => ({ ...o, places: o.places.map((p, k) => (k === i ? { ...p, ...part } : p)) }));
  const decided = byDecision(d.kind);
  const ready = d.name.trim() !== "" && (!decided || (d.decision_number.trim() !== "" && d.decision_date !== null && seatsOf(d.members).length > 0));
  const send = async () => {
    const from = dayOfAct(d);
    const answer = await run("unit.establish", {
      described: {
        name: d.name.trim(), short_name: d.short_name.trim(), name_en: d.name_en.trim(), code: d.code.trim(), unit_kind: d.kind, level: d.level, from, to: null, basis: d.basis.trim(),
        decision_number: decided ? d.decision_number.trim() : "", decision_date: decided ? d.decision_date : null,
        members: decided ? seatsOf(d.members) : [],
      },
      relations: d.places.flatMap((p) => p.to.map((u) => ({ kind: p.kind, to: u.id }))),
    });
    if (answer) { clear(); onDone(from, answer.ids[0]); }
  };
  return (
    <ActForm title={t("units.act.establish")} lead={t("units.act.establish_lead")} verb={t("units.act.establish_verb")} ready={ready} busy={busy} error={error} draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      <TextInput label={t("units.act.name")} autoFocus value={d.name} onChange={(e) => change({ name: e.currentTarget.value })} />
      <div className={css.pair}>
        <TextInput label={t("units.act.short_name")} value={d.short_name} onChange={(e) => change({ short_name: e.currentTarget.value })} />
        <TextInput label={t("units.act.code")} value={d.code} onChange={(e) => change({ code: e.currentTarget.value })} />
      </div>
      <TextInput label={t("units.act.name_en")} value={d.name_en} onChange={(e) => change({ name_en: e.currentTarget.value })} />
      <div className={css.pair}>
        <Select label={t("units.act.kind")} allowDeselect={false} value={d.kind} data={FOUNDED.map((k) => ({ value: k, label: t(`unit_kind.${k}`) }))}
          onChange={(v) => set((o) => ({ ...o, kind: v as UnitKind, places: o.places.map((p, i) => (i === 0 ? { ...p, kind: usualRelation(v as UnitKind) } : p)) }))} />
        <Select label={t("units.act.level")} allowDeselect={false} value={d.level} data={LEVELS.map((l) => ({ value: l, label: t(`level.${l}`) }))} onChange={(v) => change({ level: v as Level })} />
      </div>
      {decided ? (
        <>
          <div className={css.pair}>
            <TextInput label={t("units.act.decision_number")} value={d.decision_number} onChange={(e) => change({ decision_number: e.currentTarget.value })} />
            <DayInput label={t("units.act.decision_date")} value={d.decision_date} onChange={(decision_date) => change({ decision_date })} />
          </div>
          <Textarea label={t("units.act.members")} description={t("units.act.members_hint")} autosize minRows={3} value={d.members} onChange={(e) => change({ members: e.currentTarget.value })} />
        </>
      ) : null}
      {d.places.map((p, i) => (
        <div key={i} className={css.pair}>
          <UnitPicker label={t("units.act.under")} max={1} value={p.to} onChange={(to) => place(i, { to })} />
          <Select label={t("units.relation")} allowDeselect={false} value={p.kind} data={RELATIONS.map((r) => ({ value: r, label: t(`relation.${r}`) }))} onChange={(v) => place(i, { kind: v as RelationKind })} />
        </div>
      ))}
      <div><Button size="compact-md" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set((o) => ({ ...o, places: [...o.places, { kind: "coordinates_with", to: [] }] }))}>{t("units.act.one_more_place")}</Button></div>
    </ActForm>
  );
}
