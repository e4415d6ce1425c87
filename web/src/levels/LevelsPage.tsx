import { Button } from "@mantine/core";
import { IconPlus, IconStrikethrough } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand, useLevels } from "../api/queries";
import type { Id, LevelLine, LevelNoticeView, Levels, LevelView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { dayText } from "../shell/time";
import { PageHead, Reading, ReasonForm, Sign } from "../shell/ui";
import { LevelForm, LiftForm } from "./LevelForm";
import { Badge, LevelItem, useArea } from "./Strip";
import { Timeline } from "./Timeline";
import { gradeOf, subjectOf } from "./words";
import css from "./Levels.module.css";

/** What is in force for the unit, what was, and the acts by which it is noted. */
export function LevelsPage() {
  const here = useHere();
  const { unit } = useSearch({ strict: false }) as { unit?: Id };
  const query = useLevels(here.post.post, unit ? { unit } : {});
  return <Reading query={query}>{query.data ? <Page levels={query.data} /> : null}</Reading>;
}

const DAY = 86_400_000;
/** Within which an error is found; what is over for longer is read here and struck no more by a slip of the hand. */
const CORRECTED = 7 * DAY;

function Page({ levels }: { levels: Levels }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const navigate = useNavigate();
  const { new: adding } = useSearch({ strict: false }) as { new?: string };
  const own = levels.unit.id === here.post.unit;
  const show = (form: boolean) => void navigate({ to: "/levels", search: (form ? { new: "1" } : {}) as never });
  return (
    <div className="page">
      <PageHead title={t("levels.title")} lead={<>{levels.unit.name} · {when.full(levels.at)}<br />{t("levels.lead")}</>}>
        {own && here.may("level.announce") && !adding ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => show(true)}>{t("levels.announce")}</Button> : null}
      </PageHead>
      {adding && own ? <LevelForm of={null} lines={[...levels.in_force, ...levels.to_come]} onDone={() => show(false)} /> : null}
      <section>
        <h2 className="section-head"><span>{t("levels.in_force")}</span><span className="num">{levels.in_force.length}</span></h2>
        {levels.in_force.length === 0 ? <p className="empty">{t("levels.none")}</p> : null}
        <Lines lines={levels.in_force} levels={levels} />
      </section>
      <More title={t("levels.to_come")} lines={levels.to_come} levels={levels} />
      <More title={t("levels.below")} lines={levels.below} levels={levels} />
      <More title={t("levels.beside")} lines={levels.beside} levels={levels} />
      <section className={css.part}>
        <h2 className="section-head">{t("levels.history", { n: Math.round((levels.at - levels.since) / DAY) })}</h2>
        {levels.history.length === 0 ? <p className="empty">{t("levels.no_history")}</p> : null}
        <Timeline history={levels.history} since={levels.since} now={levels.at} />
        {levels.history.map((l) => <Story key={l.id} level={l} levels={levels} />)}
      </section>
    </div>
  );
}

function More({ title, lines, levels }: { title: string; lines: LevelLine[]; levels: Levels }) {
  if (lines.length === 0) return null;
  return <section className={css.part}><h2 className="section-head"><span>{title}</span><span className="num">{lines.length}</span></h2><Lines lines={lines} levels={levels} /></section>;
}

const Lines = ({ lines, levels }: { lines: LevelLine[]; levels: Levels }) => <ul className={css.list}>{lines.map((l) => <Line key={`${l.id} ${l.from}`} line={l} levels={levels} />)}</ul>;

function Line({ line, levels }: { line: LevelLine; levels: Levels }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const [doing, setDoing] = useState<"change" | "lift" | null>(null);
  const own = line.unit.id === here.post.unit;
  const end = () => setDoing(null);
  const acts = (["change", "lift"] as const).filter((act) => own && here.may(`level.${act}`));
  return (
    <li className={css.line}>
      <LevelItem line={line} now={levels.at} />
      <span className="small dim">
        {t("levels.by_paper", { document: line.document, day: dayText(line.issued_on), issuer: line.issuer })}
        {line.until !== null && !line.past_until ? ` · ${t("levels.until_short", { until: when.short(line.until, levels.at) })}` : ""}
        {own ? "" : ` · ${t("levels.book_of", { unit: line.unit.short_name || line.unit.name })}`}
      </span>
      {line.disaster_risk?.reason ? <span className="small">{t("levels.raise_reason")}: {line.disaster_risk.reason}</span> : null}
      {doing === null && acts.length > 0 ? <span className="row no-print">{acts.map((act) => <Button key={act} size="xs" variant="default" onClick={() => setDoing(act)}>{t(`levels.${act}`)}</Button>)}</span> : null}
      {doing === "change" ? <LevelForm of={line} lines={levels.in_force} onDone={end} /> : null}
      {doing === "lift" ? <LiftForm line={line} onDone={end} /> : null}
    </li>
  );
}

/** All that was noted of one level, the latest first. */
function Story({ level, levels }: { level: LevelView; levels: Levels }) {
  const t = useT();
  const here = useHere();
  const own = level.unit.id === here.post.unit;
  const last = level.notices.findLastIndex((n) => !n.struck);
  const mends = own && level.ended === null && here.may("level.strike") && (level.open || levels.at - (level.notices[last]?.entered ?? 0) < CORRECTED);
  return (
    <article className={css.story}>
      <h3>{subjectOf(level.scale, level.hazard, t)}{own ? null : <span className="dim small"> · {t("levels.book_of", { unit: level.unit.short_name || level.unit.name })}</span>}</h3>
      <ol className={css.list}>
        {level.notices.map((n, i) => <Notice key={n.number} notice={n} place={i + 1} level={level} now={levels.at} strikes={mends && i === last} />).reverse()}
      </ol>
    </article>
  );
}

function Notice({ notice, place, level, now, strikes }: { notice: LevelNoticeView; place: number; level: LevelView; now: number; strikes: boolean }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const where = useArea()(notice);
  const [striking, setStriking] = useState(false);
  const { run, busy, error, clear } = useCommand(here.post.post);
  return (
    <li className={css.notice} data-struck={notice.struck ? true : undefined}>
      <time className="num" dateTime={new Date(notice.from).toISOString()}>{when.short(notice.from, now)}</time>
      <span className="grow">
        <span className={css.said}>{notice.value ? <><Badge value={notice.value} /> {t(`level_act.${notice.act}`)}: {gradeOf(notice.value, t)}{where ? ` · ${where}` : ""}</> : t("level_act.lifted")}</span>
        <span className="small dim"> {t("levels.by_paper", { document: notice.document, day: dayText(notice.issued_on), issuer: notice.issuer })} · {t("levels.note_by", { name: notice.by, at: when.short(notice.entered, now) })}</span>
        {notice.value?.disaster_risk?.reason ? <span className="small"> {t("levels.raise_reason")}: {notice.value.disaster_risk.reason}</span> : null}
        {notice.struck ? <span className="small"> <Sign tone="dim" icon={<IconStrikethrough aria-hidden />}>{t("levels.struck", { reason: notice.struck.reason ?? t("desk.erased") })}</Sign></span> : null}
        {strikes && !striking ? <> <button type="button" className="textlink small no-print" onClick={() => setStriking(true)}>{t("levels.strike")}</button></> : null}
        {striking ? <ReasonForm draft={`level.strike.${level.id}.${place}`} label={t("levels.strike_reason")} verb={t("desk.strike")} danger busy={busy} error={error} onCancel={() => { clear(); setStriking(false); }} onSend={(reason) => run("level.strike", { level: level.id, notice: place, reason })} /> : null}
      </span>
    </li>
  );
}
