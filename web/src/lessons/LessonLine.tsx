import { Button, Textarea } from "@mantine/core";
import { IconAlertCircle, IconBulb, IconCircleCheck, IconCircleX, IconClock, IconProgress, IconStrikethrough } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { Id, LessonOutcome, LessonView, Reference } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { dayShort } from "../shell/time";
import { lessonLine } from "../shell/WayOut";
import { ReasonForm, Refusal, Sign } from "../shell/ui";
import css from "./Lessons.module.css";

const OUTCOMES: LessonOutcome[] = ["remedied", "improving", "persists", "not_accounted"];
const LOOK = { remedied: { icon: IconCircleCheck, tone: "ok" }, improving: { icon: IconProgress, tone: "soon" }, persists: { icon: IconCircleX, tone: "now" }, not_accounted: { icon: IconClock, tone: "soon" } } as const;

function OutcomeSign({ outcome }: { outcome: LessonOutcome }) {
  const t = useT();
  const look = LOOK[outcome];
  return <Sign tone={look.tone} icon={<look.icon aria-hidden />}>{t(`lessons.outcome.${outcome}`)}</Sign>;
}

/** Where it was learnt. */
const sourceOf = ({ kind, id }: Reference) =>
  kind === "log_entry" ? { to: "/", hash: `log-${id}` } : kind === "information" ? { to: `/information/${id}` } : kind === "summary" ? { to: `/summary/${id}` } : { to: `/conferences/${id}` };

/** One shortcoming or lesson with how it was accounted for; `conference` is where it is accounted for now. */
export function LessonLine({ lesson, conference }: { lesson: LessonView; conference: Id | null }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const [doing, setDoing] = useState<"account" | "strike" | null>(null);
  const { run, busy, error, clear } = useCommand(here.post.post);
  const own = lesson.unit.id === here.post.unit;
  const last = lesson.accounts.at(-1);
  const close = () => { clear(); setDoing(null); };
  return (
    <li id={lessonLine(lesson.id)} className={css.line} data-struck={lesson.struck === null ? undefined : true}>
      <div className={css.head}>
        <Sign tone="dim" icon={lesson.lesson_kind === "lesson" ? <IconBulb aria-hidden /> : <IconAlertCircle aria-hidden />}>{t(`lessons.kind.${lesson.lesson_kind}`)}</Sign>
        <span className="dim small">{t("lessons.number", { n: lesson.number, year: lesson.year })}</span>
        {lesson.struck !== null ? <Sign tone="dim" icon={<IconStrikethrough aria-hidden />}>{t("lessons.struck", { reason: lesson.struck })}</Sign> : last ? <OutcomeSign outcome={last.outcome} /> : <Sign tone="soon" icon={<IconClock aria-hidden />}>{t("lessons.not_accounted")}</Sign>}
        {lesson.overdue_days > 0 ? <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t("desk.overdue", { days: lesson.overdue_days })}</Sign> : lesson.due ? <span className="dim small">{t("desk.due", { day: dayShort(lesson.due) })}</span> : null}
      </div>
      <p className={css.text}>{lesson.text ?? t("desk.erased")}</p>
      <dl className={css.facts}>
        {lesson.cause ? <><dt>{t("lessons.cause")}</dt><dd>{lesson.cause}</dd></> : null}
        {lesson.measure ? <><dt>{t("lessons.measure")}</dt><dd>{lesson.measure}</dd></> : null}
        {lesson.source ? <><dt>{t("lessons.source")}</dt><dd><Link {...sourceOf(lesson.source)}>{t(`lessons.source_${lesson.source.kind}`)}</Link></dd></> : null}
        <dt>{t("lessons.owner")}</dt><dd>{lesson.owner.name}{lesson.owner_post ? `, ${lesson.owner_post}` : ""}</dd>
        {lesson.accounts.map((a) => <div key={a.at} className={css.account}><dt>{when.short(a.at, serverNow())}</dt><dd><OutcomeSign outcome={a.outcome} /> {a.text ?? t("desk.erased")} <span className="dim small">{a.by}{a.conference && a.conference !== conference ? <> · <Link to={`/conferences/${a.conference}`}>{t("tasks.from_conference_short")}</Link></> : null}</span></dd></div>)}
      </dl>
      {doing === "account" ? <Account lesson={lesson} conference={conference} onDone={close} /> : null}
      {doing === "strike" ? <ReasonForm draft={`lesson.strike.${lesson.id}`} label={t("lessons.strike_reason")} verb={t("desk.strike")} danger busy={busy} error={error} onCancel={close} onSend={(reason) => run("lesson.strike", { lesson: lesson.id, reason })} /> : null}
      {own && lesson.open && doing === null && (conference === null || lesson.waits) ? (
        <div className="row no-print">
          {here.may("lesson.account") ? <Button variant="default" onClick={() => setDoing("account")}>{t("lessons.account")}</Button> : null}
          {conference === null && here.may("lesson.strike") ? <button type="button" className="textlink" onClick={() => setDoing("strike")}>{t("desk.strike")}</button> : null}
        </div>
      ) : null}
    </li>
  );
}

interface Accounting { outcome: LessonOutcome; text: string }

function Account({ lesson, conference, onDone }: { lesson: LessonView; conference: Id | null; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Accounting>(`lesson.account.${lesson.id}`, { outcome: "improving", text: "" });
  const { outcome, text } = d;
  const send = async () => {
    if (text.trim() === "" || !(await run("lesson.account", { lesson: lesson.id, outcome, text: text.trim(), conference }))) return;
    clear();
    onDone();
  };
  return (
    <form className={css.saying} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <fieldset className={css.choice}>
        <legend>{t("lessons.outcome_is")}</legend>
        {OUTCOMES.map((o) => <label key={o} data-on={o === outcome || undefined}><input type="radio" name={`outcome-${lesson.id}`} checked={o === outcome} onChange={() => set((was) => ({ ...was, outcome: o }))} />{t(`lessons.outcome.${o}`)}</label>)}
      </fieldset>
      <Textarea label={t(outcome === "not_accounted" ? "lessons.account_why" : "lessons.account_text")} autoFocus autosize minRows={2} value={text} onChange={(e) => { const typed = e.currentTarget.value; set((was) => ({ ...was, text: typed })); }} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={text.trim() === ""}>{t("lessons.account")}</Button><Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
