import { Button, CloseButton, Textarea } from "@mantine/core";
import { IconAlertCircle, IconNotebook } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCommand, useReport, useReportDraft } from "../api/queries";
import type { Day, DutyReportView, Id, StrengthCategory } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { PageHead, Reading, Refusal, Sign } from "../shell/ui";
import { absent, CATEGORIES, emptyLine, headsOf, SUMS, TEXTS, writingOf, wrongLine, type Line, type Writing } from "./strength";
import css from "./Reports.module.css";

/** The report of a day, filled from log and handover; or, with `strike`, the one that takes the place of a wrong one. */
export function WritePage() {
  const here = useHere();
  const { day, strike } = useSearch({ strict: false }) as { day?: Day; strike?: Id };
  const draft = useReportDraft(here.post.post, day ?? null, strike === undefined);
  const struck = useReport(here.post.post, strike ?? null);
  if (strike) return <Reading query={struck}>{struck.data ? <Form key={strike} day={struck.data.body.day} start={writingOf(struck.data.body as never)} basis={struck.data.body.basis} strike={struck.data} /> : null}</Reading>;
  return (
    <Reading query={draft}>
      {draft.data ? draft.data.standing ? <Standing id={draft.data.standing} day={draft.data.body.day} /> : <Form key={draft.data.body.day} day={draft.data.body.day} start={writingOf(draft.data.body as never)} basis={draft.data.body.basis} strike={null} /> : null}
    </Reading>
  );
}

function Standing({ id, day }: { id: Id; day: Day }) {
  const t = useT();
  const when = useWhen();
  return <div className="page"><PageHead title={t("reports.write_title", { day: when.day(day) })} /><p className="note-band">{t("reports.standing")} <Link to={`/reports/${id}`}>{t("reports.open")}</Link></p></div>;
}

function Form({ day, start, basis, strike }: { day: Day; start: Writing; basis: DutyReportView["body"]["basis"]; strike: DutyReportView | null }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const navigate = useNavigate();
  const { run, busy, error } = useCommand(here.post.post);
  const [w, set, clear, kept] = useDraft<Writing>(strike ? `report.strike.${strike.id}` : `report.${day}`, start);
  const [reason, setReason, clearReason] = useDraft(`reason.duty_report.strike.${strike?.id ?? ""}`, "");
  const wrong = wrongLine(w.strength);
  const ready = w.strength.some((l) => l.total > 0) && !wrong && (strike === null || reason.trim() !== "");
  const put = (category: StrengthCategory, change: Partial<Line>) => set((o) => ({ ...o, strength: o.strength.map((l) => (l.category === category ? { ...l, ...change } : l)) }));
  const missing = CATEGORIES.filter((c) => !w.strength.some((l) => l.category === c));
  const send = async () => {
    if (!ready || busy) return;
    const body = { day, strength: w.strength, ...w.texts, basis };
    const answer = strike ? await run("duty_report.strike", { report: strike.id, reason: reason.trim(), replacement: body }) : await run("duty_report.write", body);
    if (!answer) return;
    clear();
    clearReason();
    void navigate({ to: `/reports/${strike ? answer.ids[1] : answer.ids[0]}`, replace: true });
  };
  return (
    <div className="page">
      <PageHead title={t(strike ? "reports.rewrite_title" : "reports.write_title", { day: when.day(day) })} lead={t(strike ? "reports.rewrite_lead" : "reports.write_lead")} />
      <form className={css.form} onSubmit={(e) => { e.preventDefault(); void send(); }}>
        {strike ? <Textarea label={t("reports.strike_reason")} autoFocus autosize minRows={1} value={reason} onChange={(e) => setReason(e.currentTarget.value)} /> : null}
        <section className="stack">
          <h2 className="section-head"><span>{t("reports.strength")}</span><span>{t("reports.numbers_only")}</span></h2>
          {w.strength.map((line) => <Heads key={line.category} line={line} onChange={(change) => put(line.category, change)} onDrop={w.strength.length > 1 ? () => set((o) => ({ ...o, strength: o.strength.filter((l) => l.category !== line.category) })) : null} />)}
          {missing.length > 0 ? <div className="row small"><span className="dim">{t("reports.add_category")}</span>{missing.map((c) => <button key={c} type="button" className="chip" onClick={() => set((o) => ({ ...o, strength: [...o.strength, emptyLine(c)].sort((a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category)) }))}>{t(`strength.${c}`)}</button>)}</div> : null}
        </section>
        {TEXTS.map((k) => <Textarea key={k} label={t(`reports.${k}`)} autosize minRows={k === "activities" || k === "unexpected" ? 3 : 2} value={w.texts[k]} onChange={(e) => { const value = e.currentTarget.value; set((o) => ({ ...o, texts: { ...o.texts, [k]: value } })); }} />)}
        {basis.length > 0 ? <p className="dim small"><span className="sign"><IconNotebook aria-hidden />{t("reports.made_of", { n: basis.length })}</span></p> : null}
        <Refusal error={error} />
        <div className="action-bar">
          <Button type="submit" size="md" loading={busy} disabled={!ready}>{t(strike ? "reports.rewrite" : "reports.keep")}</Button>
          <Button size="md" variant="subtle" onClick={() => window.history.back()}>{t("common.cancel")}</Button>
          {wrong ? <span className="now small">{t("reports.too_many_absent", { category: t(`strength.${wrong.category}`) })}</span> : kept ? <button type="button" className="textlink" onClick={clear}>{t("reports.from_log_again")}</button> : <span className="dim small">{t("reports.then_signed")}</span>}
        </div>
      </form>
    </div>
  );
}

function Heads({ line, onChange, onDrop }: { line: Line; onChange: (change: Partial<Line>) => void; onDrop: (() => void) | null }) {
  const t = useT();
  const category = t(`strength.${line.category}`);
  const over = absent(line) > line.total;
  const box = (key: "total" | (typeof SUMS)[number]) => (
    <label key={key} className={css.heads}>
      <span>{t(`strength.${key}`)}</span>
      <input inputMode="numeric" aria-label={`${category}: ${t(`strength.${key}`)}`} aria-invalid={over && key !== "total" ? true : undefined} value={line[key] === 0 && key !== "total" ? "" : line[key]} placeholder="0" onFocus={(e) => e.currentTarget.select()} onChange={(e) => onChange({ [key]: headsOf(e.currentTarget.value) })} />
    </label>
  );
  return (
    <fieldset className={css.category}>
      <legend>{category}</legend>
      {box("total")}
      {SUMS.map(box)}
      <span className={css.present}>{over ? <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t("strength.over")}</Sign> : <><span className="dim">{t("strength.present")}</span> <strong className="num">{line.total - absent(line)}</strong></>}</span>
      {onDrop ? <CloseButton aria-label={t("reports.drop_category", { category })} onClick={onDrop} /> : null}
    </fieldset>
  );
}
