import { Button, Checkbox, CloseButton, Radio, Select, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useCommand } from "../../api/queries";
import { useHere } from "../../session/session";
import { useDraft } from "../../shell/drafts";
import { useT } from "../../shell/i18n";
import { UnitPicker, type Picked } from "../UnitPicker";
import { ActForm, dayOfAct, NO_GROUNDS, type ActProps, type Grounds } from "./ActForm";
import css from "./Acts.module.css";

interface Part { fresh: boolean; into: Picked[]; new_name: string; new_code: string }
interface Draft extends Grounds { parts: Part[]; lives_on: boolean; heir: string | null; force_reason: string }
const PART: Part = { fresh: true, into: [], new_name: "", new_code: "" };
const NOBODY = "close";
const named = (p: Part): string => (p.fresh ? p.new_name.trim() : (p.into[0]?.name ?? ""));

/** One becomes several, or gives parts away and lives on. Somebody takes over what is open, or it is closed with a reason. */
export function Split({ unit, onDone, onCancel }: ActProps & { unit: Picked }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`unit.split.${unit.id}`, { ...NO_GROUNDS, parts: [PART, PART], lives_on: false, heir: "0", force_reason: "" });
  const change = (next: Partial<Draft>) => set((o) => ({ ...o, ...next }));
  const part = (i: number, next: Partial<Part>) => set((o) => ({ ...o, parts: o.parts.map((p, k) => (k === i ? { ...p, ...next } : p)) }));
  const closes = !d.lives_on && d.heir === NOBODY;
  const ready = d.parts.length >= (d.lives_on ? 1 : 2) && d.parts.every((p) => named(p) !== "") && (!closes || d.force_reason.trim() !== "");
  const send = async () => {
    const on = dayOfAct(d);
    const answer = await run("unit.split", {
      unit: unit.id, lives_on: d.lives_on, on, basis: d.basis.trim(), late_reason: (d.late_reason ?? "").trim(),
      parts: d.parts.map((p) => ({ into: p.fresh ? null : (p.into[0]?.id ?? null), new_name: p.fresh ? p.new_name.trim() : "", new_code: p.fresh ? p.new_code.trim() : "" })),
      heir: d.lives_on || closes ? null : Number(d.heir), force_reason: closes ? d.force_reason.trim() : "",
    });
    if (answer) { clear(); onDone(on, unit.id); }
  };
  return (
    <ActForm title={t("units.act.split")} lead={unit.name} verb={t("units.act.split_verb")} ready={ready} busy={busy} error={error} ending={!d.lives_on} draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      {d.parts.map((p, i) => (
        <fieldset key={i} className={css.part}>
          <legend>{t("units.act.part", { n: i + 1 })}</legend>
          {d.parts.length > (d.lives_on ? 1 : 2) ? <CloseButton className={css.drop} aria-label={t("units.act.drop_part", { n: i + 1 })} onClick={() => set((o) => ({ ...o, parts: o.parts.filter((_, k) => k !== i), heir: "0" }))} /> : null}
          <Radio.Group aria-label={t("units.act.part", { n: i + 1 })} value={p.fresh ? "new" : "old"} onChange={(v) => part(i, { fresh: v === "new" })}>
            <div className={css.choices}><Radio value="new" label={t("units.act.into_new")} /><Radio value="old" label={t("units.act.into_old")} /></div>
          </Radio.Group>
          {p.fresh ? (
            <div className={css.pair}>
              <TextInput label={t("units.act.new_name")} value={p.new_name} onChange={(e) => part(i, { new_name: e.currentTarget.value })} />
              <TextInput label={t("units.act.code")} placeholder={t("common.optional")} value={p.new_code} onChange={(e) => part(i, { new_code: e.currentTarget.value })} />
            </div>
          ) : <UnitPicker label={t("units.act.into_which")} max={1} value={p.into} onChange={(into) => part(i, { into })} />}
        </fieldset>
      ))}
      <div><Button size="compact-md" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set((o) => ({ ...o, parts: [...o.parts, PART] }))}>{t("units.act.one_more_part")}</Button></div>
      <Checkbox label={t("units.act.lives_on", { name: unit.name })} checked={d.lives_on} onChange={(e) => change({ lives_on: e.currentTarget.checked })} />
      {d.lives_on ? null : (
        <>
          <Select label={t("units.act.heir")} description={t("units.act.heir_hint")} allowDeselect={false} value={d.heir} onChange={(heir) => change({ heir })}
            data={[...d.parts.map((p, i) => ({ value: String(i), label: named(p) || t("units.act.part", { n: i + 1 }) })), { value: NOBODY, label: t("units.act.close_open") }]} />
          {closes ? <Textarea label={t("units.act.force_reason")} autosize minRows={2} value={d.force_reason} onChange={(e) => change({ force_reason: e.currentTarget.value })} /> : null}
        </>
      )}
    </ActForm>
  );
}
