import { Radio, TextInput } from "@mantine/core";
import { useCommand } from "../../api/queries";
import { useHere } from "../../session/session";
import { useDraft } from "../../shell/drafts";
import { useT } from "../../shell/i18n";
import { UnitPicker, type Picked } from "../UnitPicker";
import { ActForm, dayOfAct, NO_GROUNDS, type ActProps, type Grounds } from "./ActForm";
import css from "./Acts.module.css";

interface Draft extends Grounds { units: Picked[]; fresh: boolean; into: Picked[]; new_name: string; new_code: string }

/** Several become one: a new one, or one that stands. What is open in them goes over to it. */
export function Merge({ unit, onDone, onCancel }: ActProps & { unit: Picked }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`unit.merge.${unit.id}`, { ...NO_GROUNDS, units: [unit], fresh: true, into: [], new_name: "", new_code: "" });
  const change = (part: Partial<Draft>) => set((o) => ({ ...o, ...part }));
  const ready = d.units.length > 0 && (d.fresh ? d.new_name.trim() !== "" : d.into.length === 1);
  const send = async () => {
    const on = dayOfAct(d);
    const answer = await run("unit.merge", { units: d.units.map((u) => u.id), into: d.fresh ? null : (d.into[0]?.id ?? null), new_name: d.fresh ? d.new_name.trim() : "", new_code: d.fresh ? d.new_code.trim() : "", on, basis: d.basis.trim(), late_reason: (d.late_reason ?? "").trim() });
    if (answer) { clear(); onDone(on, unit.id); }
  };
  return (
    <ActForm title={t("units.act.merge")} lead={t("units.act.merge_lead")} verb={t("units.act.merge_verb")} ready={ready} busy={busy} error={error} ending draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      <UnitPicker label={t("units.act.merged")} description={t("units.act.merged_hint")} value={d.units} onChange={(units) => change({ units })} />
      <Radio.Group label={t("units.act.into")} value={d.fresh ? "new" : "old"} onChange={(v) => change({ fresh: v === "new" })}>
        <div className={css.choices}><Radio value="new" label={t("units.act.into_new")} /><Radio value="old" label={t("units.act.into_old")} /></div>
      </Radio.Group>
      {d.fresh ? (
        <div className={css.pair}>
          <TextInput label={t("units.act.new_name")} value={d.new_name} onChange={(e) => change({ new_name: e.currentTarget.value })} />
          <TextInput label={t("units.act.code")} placeholder={t("common.optional")} value={d.new_code} onChange={(e) => change({ new_code: e.currentTarget.value })} />
        </div>
      ) : <UnitPicker label={t("units.act.into_which")} max={1} value={d.into} onChange={(into) => change({ into })} />}
    </ActForm>
  );
}
