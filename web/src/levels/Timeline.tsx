import type { LevelView, Ms } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { dayOf, dayShort, dayText, dayStart, addDays } from "../shell/time";
import { lanesOf } from "./timeline";
import { gradeOf, markOf, scaleOf, subjectOf } from "./words";
import strip from "./Strip.module.css";
import css from "./Levels.module.css";

/** Of the whole line, what a letter of a mark takes. */
const LETTER = 0.014;
const fits = (mark: string, share: number): boolean => share > mark.length * LETTER;

/** When which level was in force, a line for each kind. The same stands below it in words. */
export function Timeline({ history, since, now }: { history: LevelView[]; since: Ms; now: Ms }) {
  const t = useT();
  const here = useHere();
  const lanes = lanesOf(history, since, now);
  if (lanes.length === 0) return null;
  const at = (ms: Ms) => (ms - since) / (now - since);
  const months: string[] = [];
  for (let day = dayOf(since); dayStart(day) <= now; day = addDays(day, 1)) if (day.endsWith("-01") && dayStart(day) > since) months.push(day);
  return (
    <figure className={css.picture} role="img" aria-label={t("levels.picture", { from: dayText(dayOf(since)), to: dayText(dayOf(now)) })}>
      {lanes.map((lane) => (
        <div key={lane.key} className={css.lane}>
          <span className={css.laneName}>{subjectOf(lane.scale, lane.hazard, t)}{lane.unit.id === here.post.unit ? "" : <span className="dim"> · {lane.unit.short_name || lane.unit.name}</span>}</span>
          <span className={css.track}>
            {months.map((day) => <i key={day} style={{ left: `${at(dayStart(day)) * 100}%` }} />)}
            {lane.steps.map((s) => (
              <b key={s.from} className={`${strip.badge} ${css.step}`} data-scale={scaleOf(s.value)} data-level={markOf(s.value)} title={`${gradeOf(s.value, t)} · ${dayShort(dayOf(s.from))} – ${dayShort(dayOf(s.to))}`}
                style={{ left: `${at(s.from) * 100}%`, width: `${(at(s.to) - at(s.from)) * 100}%` }}>{fits(markOf(s.value), at(s.to) - at(s.from)) ? markOf(s.value) : ""}</b>
            ))}
          </span>
        </div>
      ))}
      <div className={css.lane}><span className={css.laneName} /><span className={css.axis}>
        <span style={{ left: 0 }}>{dayShort(dayOf(since))}</span>
        {months.filter((day) => at(dayStart(day)) > 0.08 && at(dayStart(day)) < 0.88).map((day) => <span key={day} style={{ left: `${at(dayStart(day)) * 100}%` }}>{dayShort(day)}</span>)}
        <span style={{ right: 0 }}>{dayShort(dayOf(now))}</span>
      </span></div>
    </figure>
  );
}
