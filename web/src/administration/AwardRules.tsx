import { Button, Checkbox, Radio, Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import { AWARD_FORMS, type AwardForm, type AwardRuleView, type Day, type OwnForm, type RuleProfile } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { dayOf, dayText } from "../shell/time";
import { Refusal } from "../shell/ui";
import { formText } from "../commendations/form";
import css from "./Administration.module.css";

/** What papers say of this unit alone about who may award what; whoever may states another one. */
export function AwardRules({ profile }: { profile: RuleProfile }) {
  const t = useT();
  const [stating, setStating] = useState(false);
  const [said, setSaid] = useState("");
  return (
    <section className={css.where}>
      <h3 className="section-head">{t("rules.stated")}</h3>
      <p className="dim">{t("rules.stated_why")}</p>
      {profile.stated.length === 0 ? <p>{t("rules.stated_none")}</p> : <ul>{profile.stated.map((one) => <Line key={`${one.form} ${one.own?.name ?? ""} ${one.set_at}`} one={one} />)}</ul>}
      {said ? <p className="good-band small" role="status">{said}</p> : null}
      {stating ? <StateForm unit={profile.unit.id} onDone={(words) => { setStating(false); setSaid(words); }} /> : profile.may_state ? <Button variant="default" onClick={() => { setSaid(""); setStating(true); }}>{t("rules.state")}</Button> : null}
    </section>
  );
}

function Line({ one }: { one: AwardRuleView }) {
  const t = useT();
  const when = useWhen();
  const line = t("rules.stated_line", { day: dayText(one.from), may: t(one.allowed ? "rules.may" : "rules.may_no_more"), form: formText(t, { form: one.form, own_form: one.own?.name ?? "" }) });
  return <li><strong>{line}</strong> · {one.basis} <span className="small dim">{t("rules.stated_by", { name: one.set_by, at: when.short(one.set_at, serverNow()) })}</span></li>;
}

interface Stating { form: AwardForm; allowed: boolean; from: Day; basis: string; own: OwnForm }

const OWN = "hinh_thuc_rieng";
const KINDS = ["collectives", "individuals", "households"] as const;
const NOBODY: OwnForm = { name: "", individuals: false, collectives: false, households: false };

function StateForm({ unit, onDone }: { unit: string; onDone: (said: string) => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Stating>(`award_rule.${unit}`, { form: "giay_khen", allowed: true, from: dayOf(serverNow()), basis: "", own: NOBODY });
  const { form, allowed, from, basis } = d;
  // A draft of an earlier version knew no form of its own.
  const own = form === OWN ? { ...NOBODY, ...d.own, name: (d.own?.name ?? "").trim() } : null;
  const ready = basis.trim() !== "" && (!own || (own.name !== "" && KINDS.some((k) => own[k])));
  const put = (change: Partial<Stating>) => set((was) => ({ ...was, ...change }));
  const send = async () => {
    const done = await run("award_rule.state", { unit, form, allowed, from, basis: basis.trim(), own });
    if (!done) return;
    clear();
    onDone(t("rules.stated_done", { day: dayText(from), may: t(allowed ? "rules.may" : "rules.may_no_more"), form: formText(t, { form, own_form: own?.name ?? "" }) }));
  };
  return (
    <form className="stack" style={{ gap: "0.4rem" }} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.form}>
        <DayInput label={t("rules.from")} value={from} onChange={(day) => day && put({ from: day })} />
        <Radio.Group label={t("rules.state_whether")} value={allowed ? "yes" : "no"} onChange={(v) => put({ allowed: v === "yes" })}>
          <div className="row"><Radio value="yes" label={t("rules.may")} /><Radio value="no" label={t("rules.may_no_more")} /></div>
        </Radio.Group>
        <Select label={t("rules.form")} allowDeselect={false} value={form} onChange={(v) => v && put({ form: v as AwardForm })} data={AWARD_FORMS.map((one) => ({ value: one, label: t(`award_form.${one}`) }))} />
        {own ? <Own own={{ ...own, name: d.own?.name ?? "" }} onChange={(next) => put({ own: next })} /> : null}
        <TextInput className={css.basis} label={t("rules.basis")} maxLength={200} value={basis} onChange={(e) => put({ basis: e.currentTarget.value })} />
        <Button type="submit" loading={busy} disabled={!ready}>{t("rules.state")}</Button>
        <Button variant="subtle" onClick={() => onDone("")}>{t("common.cancel")}</Button>
      </div>
      <Refusal error={error} />
    </form>
  );
}

/** What no list of giaoban's has: its name, and whom it is for. */
function Own({ own, onChange }: { own: OwnForm; onChange: (own: OwnForm) => void }) {
  const t = useT();
  const kinds = { collectives: "collective", individuals: "individual", households: "household" } as const;
  return (
    <>
      <TextInput className={css.basis} label={t("rules.own_name")} maxLength={120} value={own.name} onChange={(e) => onChange({ ...own, name: e.currentTarget.value })} />
      <Checkbox.Group label={t("rules.own_for")} value={KINDS.filter((k) => own[k])} onChange={(chosen) => onChange({ name: own.name, individuals: chosen.includes("individuals"), collectives: chosen.includes("collectives"), households: chosen.includes("households") })}>
        <div className="row">{KINDS.map((k) => <Checkbox key={k} value={k} label={t(`recipient_kind.${kinds[k]}`)} />)}</div>
      </Checkbox.Group>
    </>
  );
}
