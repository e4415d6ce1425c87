import { TextInput } from "@mantine/core";
import { useCommand } from "../../api/queries";
import { useHere } from "../../session/session";
import { useDraft } from "../../shell/drafts";
import { useT } from "../../shell/i18n";
import type { Picked } from "../UnitPicker";
import { ActForm, dayOfAct, NO_GROUNDS, type ActProps, type Grounds } from "./ActForm";
import css from "./Acts.module.css";

interface Draft extends Grounds { new_name: string; short_name: string; name_en: string; code: string }

/** Another name from a day on; what is left empty stays as it was. */
export function Rename({ unit, onDone, onCancel }: ActProps & { unit: Picked }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`unit.rename.${unit.id}`, { ...NO_GROUNDS, new_name: unit.name, short_name: "", name_en: "", code: "" });
  const change = (part: Partial<Draft>) => set((o) => ({ ...o, ...part }));
  const send = async () => {
    const from = dayOfAct(d);
    const answer = await run("unit.rename", { unit: unit.id, new_name: d.new_name.trim(), short_name: d.short_name.trim(), name_en: d.name_en.trim(), code: d.code.trim(), from, basis: d.basis.trim() });
    if (answer) { clear(); onDone(from, unit.id); }
  };
  return (
    <ActForm title={t("units.act.rename")} lead={unit.name} verb={t("units.act.rename_verb")} ready={d.new_name.trim() !== ""} busy={busy} error={error} draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      <TextInput label={t("units.act.new_name")} autoFocus value={d.new_name} onChange={(e) => change({ new_name: e.currentTarget.value })} />
      <p className="dim small">{t("units.act.empty_stays")}</p>
      <div className={css.pair}>
        <TextInput label={t("units.act.short_name")} value={d.short_name} onChange={(e) => change({ short_name: e.currentTarget.value })} />
        <TextInput label={t("units.act.code")} value={d.code} onChange={(e) => change({ code: e.currentTarget.value })} />
      </div>
      <TextInput label={t("units.act.name_en")} value={d.name_en} onChange={(e) => change({ name_en: e.currentTarget.value })} />
    </ActForm>
  );
}
