import { Button, Textarea, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useCommand } from "../api/queries";
import type { Day } from "../api/types";
import { useNameAsked } from "../information/NameAsked";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { PageHead, Refusal } from "../shell/ui";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import css from "./Matters.module.css";

interface Draft { subject: string; text: string; place: string; area: Picked[]; competent: Picked[]; body: string; due: Day | null; submitter: string }
const EMPTY: Draft = { subject: "", text: "", place: "", area: [], competent: [], body: "", due: null, submitter: "" };

/** A matter is taken in: what, where, who is to answer, by when; who brought it only where they wish to be told. */
export function TakeInPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Draft>("matter", EMPTY);
  const put = (change: Partial<Draft>) => set((o) => ({ ...o, ...change }));
  const missing = [
    [d.subject.trim() === "", "subject"], [d.place.trim() === "", "place"], [d.competent.length === 0 && d.body.trim() === "", "competent"], [d.due === null, "due"],
  ].flatMap(([is, what]) => (is ? [t(`matters.${what as string}`)] : []));
  const names = useNameAsked("matters.name_asked");
  const send = async () => {
    if (d.due === null || missing.length > 0 || busy || !(await names.mayGo(d.subject, d.text, d.place))) return;
    const unit = d.competent[0]?.id ?? null;
    const done = await run("matter.receive", { subject: d.subject.trim(), text: d.text.trim(), place: d.place.trim(), area: d.area[0]?.id ?? null, competent: unit, body: unit ? "" : d.body.trim(), due: d.due, submitter: d.submitter.trim() });
    if (!done) return;
    clear();
    void navigate({ to: `/matters/${done.ids[0] ?? ""}`, replace: true });
  };
  return (
    <div className="page">
      <PageHead title={t("matters.take_in")} lead={t("matters.take_in_lead")} />
      <form className={css.form} onSubmit={(e) => { e.preventDefault(); void send(); }}>
        <TextInput label={t("matters.subject")} placeholder={t("matters.subject_example")} autoFocus value={d.subject} onChange={(e) => put({ subject: e.currentTarget.value })} />
        <Textarea label={`${t("matters.text")} (${t("common.optional")})`} autosize minRows={2} value={d.text} onChange={(e) => put({ text: e.currentTarget.value })} />
        <div className={css.two}>
          <TextInput label={t("matters.place")} placeholder={t("information.place_example")} value={d.place} onChange={(e) => put({ place: e.currentTarget.value })} />
          <UnitPicker label={`${t("information.area")} (${t("common.optional")})`} max={1} value={d.area} onChange={(area) => put({ area })} />
        </div>
        <div className={css.two}>
          <UnitPicker label={t("matters.competent")} description={t("matters.competent_hint")} max={1} value={d.competent} onChange={(competent) => put({ competent })} />
          {d.competent.length === 0 ? <TextInput label={t("matters.body")} description={t("matters.body_hint")} value={d.body} onChange={(e) => put({ body: e.currentTarget.value })} /> : null}
        </div>
        <div className={css.two}>
          <DayInput label={t("matters.due")} value={d.due} onChange={(due) => put({ due })} />
          <TextInput label={`${t("matters.submitter")} (${t("common.optional")})`} description={t("matters.submitter_hint")} value={d.submitter} onChange={(e) => put({ submitter: e.currentTarget.value })} />
        </div>
        <p className="dim small">{t("matters.never_people")}</p>
        {names.question(() => void send())}
        <Refusal error={error} />
        <div className={css.acts}><Button type="submit" size="md" loading={busy} disabled={missing.length > 0}>{t("matters.send")}</Button><Button size="md" variant="subtle" onClick={() => window.history.back()}>{t("common.cancel")}</Button>{missing.length ? <span className="dim small">{t("information.missing", { what: missing.join(", ") })}</span> : null}</div>
      </form>
    </div>
  );
}
