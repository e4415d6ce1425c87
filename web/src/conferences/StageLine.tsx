import { IconCheck } from "@tabler/icons-react";
import { serverNow } from "../api/client";
import { useMaybeText, useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { missingIn, STEPS, stepState, type Course, type Step } from "./parts";
import css from "./Conferences.module.css";

/** One line of five stages; the one in hand says what it still misses. */
export function StageLine({ course, small = false, shown, missing = [], onGo }: { course: Course; small?: boolean; shown?: Step; missing?: string[]; onGo?: (s: Step) => void }) {
  const t = useT();
  const maybe = useMaybeText();
  const said = (s: Step) => missingIn(s, missing).map((m) => maybe(m) ?? m).join("; ");
  const today = dayOf(serverNow());
  const inHand = shown && stepState(course, shown, today) !== "ahead" ? said(shown) : "";
  return (
    <>
      <ol className={small ? css.stagesSmall : css.stages}>
        {STEPS.map((s, i) => {
          const state = stepState(course, s, today);
          const lacks = state === "ahead" ? "" : said(s);
          const inside = (
            <>
              <span className={css.dot} aria-hidden>{state === "done" ? <IconCheck size={14} stroke={3} /> : i + 1}</span>
              <span className={css.stageName}>{t(`step_of.${s}`)}<span className="visually-hidden"> {t(`step_state.${state}`)}</span></span>
              {small ? null : <span className={css.missing} data-lacks={lacks !== "" || undefined}>{lacks !== "" ? lacks : t(`step_state.${state}`)}</span>}
            </>
          );
          return (
            <li key={s} data-state={state} data-shown={shown === s || undefined}>
              {onGo ? <button type="button" aria-current={shown === s ? "step" : undefined} onClick={() => onGo(s)}>{inside}</button> : <span>{inside}</span>}
            </li>
          );
        })}
      </ol>
      {inHand ? <p className={css.lacking}>{inHand}</p> : null}
    </>
  );
}
