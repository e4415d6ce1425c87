import { IconClockExclamation } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { LevelLine, LevelValueView, Ms } from "../api/types";
import { useT, useWhen } from "../shell/i18n";
import { Sign } from "../shell/ui";
import { markOf, nameOf, scaleOf } from "./words";
import css from "./Strip.module.css";

/** The number in its colour; the words stand beside it, always. */
export function Badge({ value }: { value: LevelValueView }) {
  return <span className={css.badge} data-scale={scaleOf(value)} data-level={markOf(value)} aria-hidden>{markOf(value)}</span>;
}

const PLACES = 3;
/** Where it applies; nothing where that is the whole unit. */
export function useArea(): (line: Pick<LevelLine, "area">) => string {
  const t = useT();
  return ({ area }) => (area.length > PLACES ? t("tasks.units", { n: area.length }) : area.map((u) => u.short_name || u.name).join(", "));
}

/** One level in force: how high, of what, where, since when; and that it should have ended. */
export function LevelItem({ line, now }: { line: LevelLine; now: Ms }) {
  const t = useT();
  const when = useWhen();
  const where = useArea()(line);
  return (
    <span className={css.item}>
      <Badge value={line} />
      <span><strong>{nameOf(line, t)}</strong>{where ? ` · ${where}` : ""} <span className="dim small">{t("levels.since", { from: when.short(line.from, now) })}</span></span>
      {line.past_until && line.until !== null ? <span className="small"><Sign tone="soon" icon={<IconClockExclamation aria-hidden />}>{t("levels.past_until", { until: when.short(line.until, now) })}</Sign></span> : null}
    </span>
  );
}

/** What is in force, on the desk: nothing where nothing is. */
export function LevelStrip({ levels, now }: { levels: LevelLine[]; now: Ms }) {
  const t = useT();
  if (levels.length === 0) return null;
  return <Link to="/levels" className={css.strip} aria-label={`${t("levels.strip")}: ${levels.map((l) => nameOf(l, t)).join("; ")}`}>{levels.map((l) => <LevelItem key={l.id} line={l} now={now} />)}</Link>;
}

/** The same in a sheet or a record, where it is also told that there is none. */
export function LevelSection({ levels, now }: { levels: LevelLine[]; now: Ms }) {
  const t = useT();
  return (
    <section>
      <h3 className="section-head"><Link to="/levels" className={css.head}>{t("levels.strip")}</Link></h3>
      {levels.length === 0 ? <p className="dim">{t("levels.none_noted")}</p> : <ul className={css.items}>{levels.map((l) => <li key={l.id}><LevelItem line={l} now={now} /></li>)}</ul>}
    </section>
  );
}
