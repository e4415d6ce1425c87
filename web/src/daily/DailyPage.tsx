import { ActionIcon, Button } from "@mantine/core";
import { IconAlertCircle, IconBulb, IconCalendarEvent, IconChevronLeft, IconChevronRight, IconClockExclamation, IconFilePencil, IconFileText, IconMailForward, IconMapPinQuestion, IconMessageReport, IconNotebook, IconPresentation, IconReportAnalytics, IconChecklist, IconGavel, IconHistory } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState, type ReactNode } from "react";
import { serverNow } from "../api/client";
import { useDaily } from "../api/queries";
import type { DailySheet, Day, HandoverItemView, Id, LogRow, TaskLine } from "../api/types";
import { keyOf, placeOfItem, referenceOf } from "../handover/items";
import { LevelSection } from "../levels/Strip";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { useKeys } from "../shell/keys";
import { PaperMenu } from "../shell/PaperMenu";
import { addDays, clock, dayOf, dayShort, lateParts } from "../shell/time";
import { PageHead, Reading, Share, Sign } from "../shell/ui";
import { ChangedBand } from "../summary/ChangedBand";
import { Conclude } from "./Conclude";
import css from "./Daily.module.css";

/** The daily giao ban: what happened, what is open, what is late, who is on; then it is concluded in tasks. Two minutes. */
export function DailyPage() {
  const here = useHere();
  const { day, unit } = useSearch({ strict: false }) as { day?: Day; unit?: Id };
  const query = useDaily(here.post.post, { ...(day ? { day } : {}), ...(unit ? { unit } : {}) });
  return <Reading query={query}>{query.data ? <Sheet sheet={query.data} /> : null}</Reading>;
}

const PARTS = ["before", "incidents", "rows", "open", "late", "conclusions"] as const;
type Part = (typeof PARTS)[number];
const SIGNS = { before: IconHistory, incidents: IconAlertCircle, rows: IconNotebook, open: IconMessageReport, late: IconClockExclamation, conclusions: IconGavel };

function jump(part: Part) {
  const section = document.getElementById(`daily-${part}`);
  section?.scrollIntoView({ block: "start" });
  (section?.querySelector("textarea") ?? section)?.focus({ preventScroll: true });
}

function Sheet({ sheet }: { sheet: DailySheet }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const navigate = useNavigate();
  const { unit } = useSearch({ strict: false }) as { unit?: Id };
  const today = dayOf(serverNow());
  const own = sheet.unit.id === here.post.unit;
  const concluding = own && sheet.day === today && here.may("task.give");
  const keys = useMemo(() => {
    const go = (day: Day) => day <= today && void navigate({ to: "/daily", search: { ...(unit ? { unit } : {}), ...(day === today ? {} : { day }) } as never });
    return {
      k: () => jump("conclusions"), "[": () => go(addDays(sheet.day, -1)), "]": () => go(addDays(sheet.day, 1)),
      ...Object.fromEntries(PARTS.map((p, i) => [String(i + 1), () => jump(p)])),
    } as Record<string, () => void> & { "[": () => void; "]": () => void };
  }, [navigate, sheet.day, today, unit]);
  useKeys(keys);
  const rows = sheet.rows.length + sheet.incidents.length + sheet.left_out;
  const numbers: Record<Part, number> = { before: sheet.before.length, incidents: sheet.incidents.length, rows, open: sheet.information.length + sheet.handed.length, late: sheet.overdue.length, conclusions: sheet.today.length };
  const params = { day: sheet.day, ...(own ? {} : { unit: sheet.unit.id }) };
  return (
    <div className="page">
      <PageHead title={t("daily.title", { day: when.day(sheet.day) })} lead={<>{sheet.unit.name} · {t("daily.window", { from: when.short(sheet.from, sheet.at), until: when.short(Math.min(sheet.at, sheet.until), sheet.at) })} · {t("daily.as_of", { at: when.full(sheet.at) })}{own && here.may("rule.set") ? <> · <Link to="/administration" search={{ tab: "rules" } as never}>{t("daily.set_time")}</Link></> : null}</>}>
        <ActionIcon variant="default" size="lg" aria-label={t("daily.day_before")} title={`${t("daily.day_before")}  [`} onClick={keys["["]}><IconChevronLeft size={18} aria-hidden /></ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t("daily.day_after")} title={`${t("daily.day_after")}  ]`} disabled={sheet.day >= today} onClick={keys["]"]}><IconChevronRight size={18} aria-hidden /></ActionIcon>
        <PaperMenu papers={[{ name: "daily", label: t("daily.paper"), params }]} />
        {concluding ? <Button rightSection={<kbd className={css.onButton}>K</kbd>} onClick={() => jump("conclusions")}>{t("daily.conclude")}</Button> : null}
      </PageHead>
      {own ? <ChangedBand /> : null}
      <nav className={css.glance} aria-label={t("daily.glance")}>
        {PARTS.map((part, i) => {
          const Icon = SIGNS[part];
          return (
            <button key={part} type="button" onClick={() => jump(part)} data-now={(part === "incidents" || part === "late") && numbers[part] > 0 ? true : undefined}>
              <strong className="num">{numbers[part]}</strong><span className="sign"><Icon aria-hidden />{t(`daily.${part}`)}</span><kbd>{i + 1}</kbd>
            </button>
          );
        })}
      </nav>
      <div className={css.columns}>
        <div className="stack">
          <Section part="before" title={sheet.before_day ? t("daily.before_of", { day: dayShort(sheet.before_day) }) : undefined} empty={t("daily.no_before")} some={sheet.before.length > 0} note={<span className="num">{sheet.before.length}</span>}><TaskLines tasks={sheet.before} account /></Section>
          <Section part="incidents" empty={t("daily.no_incidents")} some={sheet.incidents.length > 0}><Rows rows={sheet.incidents} loud own={own} /></Section>
          <Section part="rows" empty={t("daily.no_rows")} some={rows > 0} note={<Counts sheet={sheet} />}><Rows rows={sheet.rows} />{sheet.left_out > 0 ? <p className="small"><Link to="/">{t("daily.left_out", { n: sheet.left_out })}</Link></p> : null}</Section>
          <Section part="conclusions" empty={concluding ? "" : t("daily.no_conclusions")} some={sheet.today.length > 0} below={concluding ? <Conclude day={sheet.day} /> : null}><TaskLines tasks={sheet.today} /></Section>
          {sheet.given.length > 0 ? <section><h2 className="section-head"><span>{t("daily.given")}</span><span className="num">{sheet.given.length}</span></h2><TaskLines tasks={sheet.given} origin /></section> : null}
        </div>
        <div className="stack">
          <Duty sheet={sheet} />
          <Section part="open" empty={t("daily.nothing_open")} some={numbers.open > 0}><Open sheet={sheet} /></Section>
          <Section part="late" empty={t("daily.nothing_late")} some={sheet.overdue.length > 0}><TaskLines tasks={sheet.overdue} late /></Section>
        </div>
      </div>
    </div>
  );
}

function Section({ part, title, some, empty, note, below, children }: { part: Part; title?: string | undefined; some: boolean; empty: string; note?: ReactNode; below?: ReactNode; children: ReactNode }) {
  const t = useT();
  return (
    <section id={`daily-${part}`} tabIndex={-1} className={css.section}>
      <h2 className="section-head"><span>{title ?? t(`daily.${part}`)}</span>{note}</h2>
      {some ? children : empty ? <p className="dim small">{empty}</p> : null}
      {below}
    </section>
  );
}

function Counts({ sheet }: { sheet: DailySheet }) {
  const t = useT();
  return <span className={css.counts}>{sheet.counts.map((c) => <span key={c.type} className="num">{t(`log_type.${c.type}`)} {c.count}</span>)}</span>;
}

const FIRST_ROWS = 12;
/** The first dozen; the rest when asked for. */
function Rows({ rows, loud = false, own = false }: { rows: LogRow[]; loud?: boolean; own?: boolean }) {
  const t = useT();
  const here = useHere();
  const when = useWhen();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST_ROWS);
  return (
    <>
      <ol className={css.rows} data-loud={loud || undefined}>
        {shown.map((r) => (
          <li key={r.id}>
            <time className="num" dateTime={new Date(r.happened).toISOString()} title={when.full(r.happened)}>{clock(r.happened)}</time>
            <span className="grow">
              <span className={css.text}>{r.text ?? t("desk.erased")}</span>
              <span className="dim small"> {loud ? null : `${t(`log_type.${r.type}`)} · `}<Link to="/" hash={`log-${r.id}`} title={t("desk.cite", { row: r.row, year: r.year, number: r.number })}>{t("daily.row", { row: r.row })}</Link></span>
              {loud && own && here.may("lesson.record") ? <span className="small no-print"> · <Link to="/lessons" search={{ new: "1", kind: "log_entry", source: r.id } as never}>{t("lessons.record_log_entry")}</Link></span> : null}
              {r.late_minutes > 0 ? <span className="small"> <Sign tone="soon" icon={<IconClockExclamation aria-hidden />}>{t("desk.late", { at: when.short(r.entered, r.happened), late: t(...lateParts(r.late_minutes)) })}</Sign></span> : null}
            </span>
          </li>
        ))}
      </ol>
      {rows.length > shown.length ? <button type="button" className="textlink" onClick={() => setAll(true)}>{t("daily.more_rows", { n: rows.length - shown.length })}</button> : null}
    </>
  );
}

function Duty({ sheet }: { sheet: DailySheet }) {
  const t = useT();
  const when = useWhen();
  const next = sheet.reliefs.filter((r) => r.state === "signed_out");
  return (
    <section>
      <h2 className="section-head">{t("daily.on_duty")}</h2>
      {sheet.watches.length === 0 ? <p className="dim small">{t("daily.nobody")}</p> : null}
      <dl className={css.duty}>
        {sheet.watches.map((w) => (
          <div key={w.id}><dt>{t(`duty.${w.duty}`)}</dt><dd>{w.person_name ? <><strong>{w.person_name}</strong> <span className="dim small">{t("desk.since", { since: when.short(w.since, sheet.at) })}</span></> : <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t("desk.nobody")}</Sign>}</dd></div>
        ))}
        {next.map((r) => <div key={r.id}><dt>{t("daily.next")}</dt><dd>{r.incoming ?? t("daily.not_named")} <span className="dim small">{t(`duty.${r.duty}`)}</span></dd></div>)}
      </dl>
      <ul className={css.reliefs}>
        {sheet.reliefs.map((r) => <li key={r.id} className="small"><Link to={`/handover/${r.id}`}>{t(`daily.relief_${r.state}`, { at: when.short(r.at, sheet.at), outgoing: r.outgoing, incoming: r.incoming ?? "…", duty: t(`duty.${r.duty}`) })}</Link></li>)}
      </ul>
      <LevelSection levels={sheet.levels} now={sheet.at} />
      {sheet.weather ? <p className="small"><span className="dim">{t("handover.weather")}:</span> {sheet.weather}</p> : null}
    </section>
  );
}

function Open({ sheet }: { sheet: DailySheet }) {
  const t = useT();
  const when = useWhen();
  return (
    <ul className={css.lines}>
      {sheet.information.map((i) => (
        <li key={i.id}><Link to={`/information/${i.id}`}><IconMessageReport aria-hidden /><span><span className={css.text}>{i.text ?? t("desk.erased")}</span> <span className="small"><span className={i.state === "to_verify" ? "soon" : "dim"}>{t(`information_state.${i.state}`)}</span> <span className="dim">· {t("information.of_unit", { n: i.number, unit: i.unit.short_name || i.unit.name })} · {when.short(i.reported_at, sheet.at)}</span></span></span></Link></li>
      ))}
      {sheet.handed.map((h) => <Handed key={keyOf(h)} item={h} />)}
    </ul>
  );
}

const HANDED_ICONS = { task: IconChecklist, information: IconMessageReport, matter: IconMapPinQuestion, document: IconFileText, draft: IconFilePencil, log_entry: IconNotebook, sent_document: IconMailForward, invitation: IconCalendarEvent, paper: IconPresentation, advice: IconBulb, contribution: IconReportAnalytics };
function Handed({ item }: { item: HandoverItemView }) {
  const t = useT();
  const Icon = HANDED_ICONS[item.kind];
  const more = [referenceOf(item, t), item.due ? t("desk.due", { day: dayShort(item.due) }) : "", item.remark].filter((each) => each !== "").join(" · ");
  return (
    <li><Link {...placeOfItem(item)}><Icon aria-hidden /><span><span className={css.text}>{item.text ?? t("desk.erased")}</span> <span className="dim small">{more}</span></span></Link></li>
  );
}

/** Overdue ones say by how long, those of the giao ban before how far they are, those given otherwise where they come from. */
function TaskLines({ tasks, late = false, account = false, origin = false }: { tasks: TaskLine[]; late?: boolean; account?: boolean; origin?: boolean }) {
  const t = useT();
  const named = (line: TaskLine) => (line.owners.length > 3 ? t("tasks.units", { n: line.owners.length }) : line.owners.map((o) => o.short_name || o.name).join(", "));
  return (
    <ul className={css.lines}>
      {tasks.map((line) => (
        <li key={line.id}>
          <Link to="/tasks" search={{ id: line.id } as never}><IconChecklist aria-hidden />
            <span>
              <span className={css.text}>{line.text ?? t("desk.erased")}</span>
              <span className={`small ${css.foot}`}>
                <span className="dim">{t("tasks.number", { n: line.number })} · {named(line)}</span>
                {origin ? <span className="dim">{t(`daily.origin.${line.origin}`)}</span> : null}
                {late || (account && line.overdue_days > 0) ? <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t("desk.overdue", { days: line.overdue_days })}</Sign> : <span className="dim">{line.standing ? t("tasks.standing") : line.due ? t("desk.due", { day: dayShort(line.due) }) : t("tasks.no_due")}</span>}
                {account && line.reported > line.done ? <span className="soon">{t("daily.before_state", { reported: line.reported, done: line.done, total: line.total })}</span> : null}
                {line.total > 1 || line.done > 0 ? <Share done={line.done} total={line.total} /> : null}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
