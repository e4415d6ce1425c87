import { Button, Select, Textarea } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconNotebook, IconStrikethrough } from "@tabler/icons-react";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand, useReport } from "../api/queries";
import type { DutyReportView, Id } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { PaperCode, PaperMenu } from "../shell/PaperMenu";
import { PageHead, Reading, ReasonForm, Refusal, Sign } from "../shell/ui";
import { absent, SUMS, TEXTS } from "./strength";
import css from "./Reports.module.css";

/** One duty report as it stands; whoever commands signs it off here, or strikes what was wrong. */
export function ReportPage() {
  const { id } = useParams({ strict: false }) as { id: Id };
  const here = useHere();
  const query = useReport(here.post.post, id);
  return <Reading query={query}>{query.data ? <Report key={id} report={query.data} /> : null}</Reading>;
}

function Report({ report }: { report: DutyReportView }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const day = report.body.day;
  const own = report.unit.id === here.post.unit;
  return (
    <div className="page">
      <PageHead title={t("reports.title", { day: when.day(day) })} lead={<><Link to="/reports" search={{ day } as never}>{t("place.reports")}</Link> · {report.unit.name} · {t("reports.number", { n: report.number })}</>}>
        <PaperMenu papers={[{ name: "duty_report", label: t("reports.paper"), params: { id: report.id } }]} />
      </PageHead>
      <div className="stack" data-struck={report.struck ? true : undefined}>
        <State report={report} />
        {own && report.state === "written" && here.may("duty_report.confirm") ? <Confirm report={report} /> : null}
        <Strength report={report} />
        {TEXTS.map((k) => <section key={k}><h2 className="section-head">{t(`reports.${k}`)}</h2><p className={css.said}>{report.body[k] || <span className="dim">{t("common.none")}</span>}</p></section>)}
        {report.confirmed_at ? <section><h2 className="section-head"><span>{t("reports.conclusion")}</span><span>{report.confirmed_by}, {report.confirmed_title}</span></h2><p className={css.said}>{report.conclusion ?? t("common.none")}</p></section> : null}
        <p className="dim small">
          {report.holders.length > 0 ? <>{t("reports.holders", { names: report.holders.map((h) => `${t(`duty.${h.duty}`)}: ${h.name}`).join("; ") })}. </> : null}
          {t("reports.written_by", { name: report.written_by, title: report.written_title, at: when.full(report.written_at) })}
        </p>
        {own && report.body.basis.length > 0 ? <Basis report={report} /> : null}
        <PaperCode code={report.code} />
        {own && report.state !== "struck" && here.may("duty_report.strike") ? <Strike report={report} /> : null}
      </div>
    </div>
  );
}

function State({ report }: { report: DutyReportView }) {
  const t = useT();
  const when = useWhen();
  if (report.struck)
    return <p className="refusal"><IconStrikethrough aria-hidden /><span>{t("reports.struck_by", { by: report.struck.by, at: when.full(report.struck.at), reason: report.struck.reason ?? t("desk.erased") })} {report.replaced_by ? <Link to={`/reports/${report.replaced_by}`}>{t("reports.see_new")}</Link> : null}</span></p>;
  const before = report.corrects ? <Link to={`/reports/${report.corrects}`}>{t("reports.see_struck")}</Link> : null;
  if (report.confirmed_at)
    return <p className={`good-band ${css.band}`}><Sign tone="ok" icon={<IconCircleCheck aria-hidden />}>{report.to ? t("reports.sent_to", { unit: report.to.name, at: when.full(report.confirmed_at) }) : t("reports.signed", { at: when.full(report.confirmed_at) })}</Sign> {before}</p>;
  return <p className={`note-band ${css.band}`}><Sign tone="soon" icon={<IconAlertTriangle aria-hidden />}>{t("reports.waits")}</Sign> {before}</p>;
}

function Confirm({ report }: { report: DutyReportView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [conclusion, setConclusion, clear] = useDraft(`report.conclusion.${report.id}`, "");
  const [to, setTo] = useState<Id | null>(report.superiors[0]?.id ?? null);
  const send = () => void run("duty_report.confirm", { report: report.id, to, conclusion: conclusion.trim() }).then((a) => a && clear());
  return (
    <form className={css.confirm} onSubmit={(e) => { e.preventDefault(); send(); }}>
      <Textarea label={t("reports.conclusion")} autosize minRows={2} value={conclusion} onChange={(e) => setConclusion(e.currentTarget.value)} />
      {report.superiors.length > 1 ? <Select label={t("reports.to")} allowDeselect={false} value={to} onChange={setTo} data={report.superiors.map((s) => ({ value: s.id, label: s.name }))} /> : null}
      <Refusal error={error} />
      <div><Button type="submit" size="md" loading={busy}>{report.superiors.length > 0 ? t("reports.sign_send", { unit: report.superiors.find((s) => s.id === to)?.short_name || report.superiors.find((s) => s.id === to)?.name || "" }) : t("reports.sign")}</Button></div>
    </form>
  );
}

function Strength({ report }: { report: DutyReportView }) {
  const t = useT();
  return (
    <section>
      <h2 className="section-head">{t("reports.strength")}</h2>
      <div className={css.scroll} role="region" tabIndex={0} aria-label={t("reports.strength")}>
        <table className={`ruled ${css.board}`}>
          <thead><tr><th>{t("strength.category")}</th><th className={css.n}>{t("strength.total")}</th><th className={css.n}>{t("strength.present")}</th><th className={css.n}>{t("strength.absent")}</th>{SUMS.map((k) => <th key={k} className={css.n} data-none={report.sum[k] === 0 || undefined}>{t(`strength.${k}`)}</th>)}</tr></thead>
          <tbody>
            {report.body.strength.map((line) => <tr key={line.category}><td>{t(`strength.${line.category}`)}</td><td className={css.n}>{line.total}</td><td className={css.n}>{line.total - absent(line)}</td><td className={css.n}>{absent(line)}</td>{SUMS.map((k) => <td key={k} className={css.n} data-none={report.sum[k] === 0 || undefined}>{line[k]}</td>)}</tr>)}
            <tr className={css.total}><td>{t("strength.all")}</td><td className={css.n}>{report.sum.total}</td><td className={css.n}>{report.sum.present}</td><td className={css.n}>{report.sum.total - report.sum.present}</td>{SUMS.map((k) => <td key={k} className={css.n} data-none={report.sum[k] === 0 || undefined}>{report.sum[k]}</td>)}</tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The rows and records that it was made of. */
function Basis({ report }: { report: DutyReportView }) {
  const t = useT();
  return (
    <details className="small">
      <summary><span className="sign"><IconNotebook aria-hidden />{t("reports.made_of", { n: report.body.basis.length })}</span></summary>
      <ul className={css.basis}>
        {report.body.basis.map((b, i) => <li key={b.id}>{b.kind === "handover" ? <Link to={`/handover/${b.id}`}>{t("reports.basis_handover")}</Link> : <Link to="/book" search={{ entity: b.id } as never}>{t("reports.basis_row", { n: i + 1 })}</Link>}</li>)}
      </ul>
    </details>
  );
}

function Strike({ report }: { report: DutyReportView }) {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [open, setOpen] = useState(false);
  if (open)
    return <ReasonForm draft={`duty_report.strike.${report.id}`} label={t("reports.strike_reason")} verb={t("desk.strike")} danger busy={busy} error={error} onCancel={() => { clear(); setOpen(false); }} onSend={(reason) => run("duty_report.strike", { report: report.id, reason, replacement: null })} />;
  return (
    <div className="row no-print">
      <button type="button" className="textlink" onClick={() => void navigate({ to: "/reports/write", search: { strike: report.id } as never })}>{t("reports.strike_rewrite")}</button>
      <button type="button" className="textlink" onClick={() => setOpen(true)}>{t("reports.strike_only")}</button>
    </div>
  );
}
