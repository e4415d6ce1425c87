import { Menu } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import type { Day, Mark } from "../api/types";
import { DayInput } from "../shell/DayInput";
import { useT, useWhen } from "../shell/i18n";
import { addDays, dayText, daysBetween } from "../shell/time";
import { earlier, grouped, later, reach, ticks, weight, widened, type Group } from "./ruler";
import css from "./Units.module.css";

/** Before the page has been drawn once. */
const USUAL_PX = 1000;

/** Time as a ruler: marks where the law changed things; arrow keys go a day, Page keys from mark to mark. */
export function DateSlider({ on, today, marks, onChange }: { on: Day; today: Day; marks: Mark[]; onChange: (d: Day) => void }) {
  const t = useT();
  const when = useWhen();
  // It only ever grows: a ruler that shrank under the hand would move the day one drags.
  const [been, setBeen] = useState({ first: on, last: on });
  if (on < been.first) setBeen({ first: on, last: been.last });
  if (on > been.last) setBeen({ first: been.first, last: on });
  const { from, to } = useMemo(() => widened(widened(reach(marks, today), been.first), been.last), [marks, today, been]);
  const span = daysBetween(from, to);
  const at = (d: Day) => (100 * daysBetween(from, d)) / span;
  const shown = marks.filter((m) => m.on >= from && m.on <= to);
  const previous = marks.findLast((m) => m.on <= on);
  const told = (m: Mark) => (["established", "renamed", "ended", "successions"] as const).filter((k) => m[k] > 0).map((k) => t(`units.mark_${k}`, { n: m[k] })).join(", ");
  const { ref, width } = useElementSize();
  const px = width || USUAL_PX;
  const groups = grouped(shown, (d) => (at(d) / 100) * px);
  const heavy = (g: Group) => g.marks.reduce((sum, m) => sum + weight(m), 0);
  const biggest = Math.max(1, ...groups.map(heavy));
  const height = (g: Group) => `${8 + 16 * Math.log10(1 + (9 * heavy(g)) / biggest)}px`;
  const go = (m: Mark) => onChange(on === m.on ? addDays(m.on, -1) : m.on);
  return (
    <div className={css.time}>
      <div className={css.timeHead}>
        <strong className={css.onDay}>{when.day(on)}</strong>
        <span className={css.because} aria-live="polite">{previous ? t("units.after_mark", { day: dayText(previous.on), text: told(previous) }) : t("units.before_marks")}</span>
        <span className={css.dayInput}><DayInput label={t("units.as_of")} value={on} onChange={(d) => onChange(d ?? today)} /></span>
      </div>
      <div className={css.ruler} ref={ref}>
        <input type="range" min={0} max={span} value={daysBetween(from, on)} aria-label={t("units.slider")} aria-valuetext={when.day(on)}
          onChange={(e) => onChange(addDays(from, Number(e.currentTarget.value)))}
          onKeyDown={(e) => {
            if (e.key !== "PageUp" && e.key !== "PageDown") return;
            e.preventDefault();
            const day = e.key === "PageUp" ? later(on, marks) : earlier(on, marks);
            if (day) onChange(day);
          }} />
        {ticks(from, to).map((x, i) => <span key={x.on} className={css.year} data-second={i % 2 === 1 || undefined} style={{ left: `${at(x.on)}%` }} aria-hidden>{x.text}</span>)}
        {groups.map((g) => <OneMark key={g.marks[0]?.on} g={g} left={`${(100 * g.px) / px}%`} height={height(g)} told={told} onGo={go} />)}
      </div>
      <div className={css.jumps}>
        {[...marks].sort((a, b) => weight(b) - weight(a)).slice(0, 6).sort((a, b) => a.on.localeCompare(b.on)).map((m) => (
          <button key={m.on} type="button" className={css.jump} data-here={previous?.on === m.on || undefined} onClick={() => go(m)}>
            <span className="num">{dayText(m.on)}</span> {told(m)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** One day to go to; or several that stand too near to each other, as a list. */
function OneMark({ g, left, height, told, onGo }: { g: Group; left: string; height: string; told: (m: Mark) => string; onGo: (m: Mark) => void }) {
  const t = useT();
  const [first, last] = [g.marks[0] as Mark, g.marks.at(-1) as Mark];
  if (first === last) return <button type="button" className={css.markAt} style={{ left }} title={`${dayText(first.on)}: ${told(first)}`} aria-label={t("units.go_mark", { day: dayText(first.on), text: told(first) })} onClick={() => onGo(first)}><span style={{ height }} /></button>;
  const all = t("units.marks_near", { n: g.marks.length, from: dayText(first.on), to: dayText(last.on) });
  return (
    <Menu position="bottom" withinPortal>
      <Menu.Target><button type="button" className={css.markAt} style={{ left }} title={all} aria-label={all}><span style={{ height }} data-several /></button></Menu.Target>
      <Menu.Dropdown className={css.near}>
        {g.marks.map((m) => <Menu.Item key={m.on} onClick={() => onGo(m)}><span className="num">{dayText(m.on)}</span> <span className="dim small">{told(m)}</span></Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}
