import { useMemo } from "react";
import type { Day, Mark } from "../api/types";
import { DayInput } from "../shell/DayInput";
import { useT, useWhen } from "../shell/i18n";
import { addDays, dayText, daysBetween } from "../shell/time";
import { yearsToShow } from "./years";
import css from "./Units.module.css";

/** How much the law changed on one day. */
export const weight = (m: Mark): number => m.established + m.renamed + m.ended + m.successions;

/** Time as a ruler: marks where the law changed things; arrow keys go a day, Page keys from mark to mark. */
export function DateSlider({ on, today, marks, onChange }: { on: Day; today: Day; marks: Mark[]; onChange: (d: Day) => void }) {
  const t = useT();
  const when = useWhen();
  const { from, span } = useMemo(() => {
    const first = marks.reduce((d, m) => (m.on < d ? m.on : d), addDays(today, -365 * 2));
    const start = addDays(first, -180);
    return { from: start, span: Math.max(1, daysBetween(start, addDays(today, 120))) };
  }, [marks, today]);
  const at = (d: Day) => Math.min(100, Math.max(0, (100 * daysBetween(from, d)) / span));
  const next = [...marks].sort((a, b) => a.on.localeCompare(b.on)).find((m) => m.on > on);
  const previous = [...marks].sort((a, b) => b.on.localeCompare(a.on)).find((m) => m.on <= on);
  const years = yearsToShow(Number(from.slice(0, 4)), Number(addDays(from, span).slice(0, 4))).map((y) => `${y}-01-01`).filter((d) => d > from && daysBetween(from, d) < span);
  const told = (m: Mark) => (["established", "renamed", "ended", "successions"] as const).filter((k) => m[k] > 0).map((k) => t(`units.mark_${k}`, { n: m[k] })).join(", ");
  const biggest = Math.max(1, ...marks.map(weight));
  return (
    <div className={css.time}>
      <div className={css.timeHead}>
        <strong className={css.onDay}>{when.day(on)}</strong>
        <span className={css.because} aria-live="polite">{previous ? t("units.after_mark", { day: dayText(previous.on), text: told(previous) }) : t("units.before_marks")}</span>
        <span className={css.dayInput}><DayInput label={t("units.as_of")} value={on} onChange={(d) => d && onChange(d)} /></span>
      </div>
      <div className={css.ruler}>
        <input type="range" min={0} max={span} value={daysBetween(from, on)} aria-label={t("units.slider")} aria-valuetext={when.day(on)}
          onChange={(e) => onChange(addDays(from, Number(e.currentTarget.value)))}
          onKeyDown={(e) => {
            if (e.key === "PageUp" && next) { e.preventDefault(); onChange(next.on); }
            if (e.key === "PageDown" && previous) { e.preventDefault(); onChange(previous.on === on ? addDays(on, -1) : addDays(previous.on, -1)); }
          }} />
        {years.map((y) => <span key={y} className={css.year} style={{ left: `${at(y)}%` }} aria-hidden>{y.slice(0, 4)}</span>)}
        {marks.map((m) => (
          <button key={m.on} type="button" className={css.markAt} style={{ left: `${at(m.on)}%` }} title={`${dayText(m.on)}: ${told(m)}`} aria-label={t("units.go_mark", { day: dayText(m.on), text: told(m) })} onClick={() => onChange(on === m.on ? addDays(m.on, -1) : m.on)}>
            <span style={{ height: `${8 + 16 * Math.log10(1 + (9 * weight(m)) / biggest)}px` }} />
          </button>
        ))}
      </div>
      <div className={css.jumps}>
        {[...marks].sort((a, b) => weight(b) - weight(a)).slice(0, 6).sort((a, b) => a.on.localeCompare(b.on)).map((m) => (
          <button key={m.on} type="button" className={css.jump} data-here={previous?.on === m.on || undefined} onClick={() => onChange(on === m.on ? addDays(m.on, -1) : m.on)}>
            <span className="num">{dayText(m.on)}</span> {told(m)}
          </button>
        ))}
      </div>
    </div>
  );
}
