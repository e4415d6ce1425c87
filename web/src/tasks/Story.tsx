import { CloseButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand, useTask } from "../api/queries";
import type { AnswerView, TaskView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { dayText } from "../shell/time";
import { Reading, ReasonForm, Refusal, Share } from "../shell/ui";
import { OwnAnswer } from "./OwnAnswer";
import { partInHand, partsOf } from "./quick";
import { AnswerSign, Due } from "./state";
import css from "./Tasks.module.css";

/** A task is a short story: given, accepted, progress, evidence, confirmed. */
export function Story({ id, onClose, ...ways }: { id: string; onClose: () => void } & Ways) {
  const t = useT();
  const task = useTask(id);
  return (
    <aside className={css.story}>
      <div className="row between"><span className="dim">{task.data ? t("tasks.number", { n: task.data.number }) : ""}</span><CloseButton aria-label={t("common.close")} size="lg" onClick={onClose} /></div>
      <Reading query={task}>{task.data ? <Told task={task.data} {...ways} /> : null}</Reading>
    </aside>
  );
}

interface Ways { say?: string | undefined; onOpen: (id: string) => void; onPassDown: (parent: string) => void }

function Told({ task, say, onOpen, onPassDown }: { task: TaskView } & Ways) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [withdrawing, setWithdrawing] = useState(false);
  const mine = partsOf(task, here.post.unit);
  const own = partInHand(task, here.post.unit);
  const giving = task.giver.id === here.post.unit;
  const rest = task.answers.filter((a) => !mine.includes(a));
  const urgency = (a: AnswerView) => (a.state === "reported" ? 0 : a.state === "returned" || a.state === "declined" ? 1 : a.state === "given" ? 2 : a.state === "accepted" ? 3 : 4);
  return (
    <div className="stack">
      <h2 className={css.headline}>{task.text}</h2>
      <dl className={css.facts}>
        <dt>{t("tasks.giver")}</dt><dd>{task.giver.name}, {when.full(task.given_at)}</dd>
        <dt>{t("tasks.due")}</dt><dd><Due task={task} own={own} long /></dd>
        {task.giao_ban ? <><dt>{t("tasks.from")}</dt><dd><Link to="/daily" search={{ day: task.giao_ban.day, ...(task.giao_ban.unit.id === here.post.unit ? {} : { unit: task.giao_ban.unit.id }) } as never}>{t("tasks.from_giao_ban", { day: dayText(task.giao_ban.day), unit: task.giao_ban.unit.short_name || task.giao_ban.unit.name })}</Link></dd></> : null}
        {task.conference || task.document ? (
          <><dt>{t("tasks.from")}</dt><dd>
            {task.conference ? <Link to={`/conferences/${task.conference}`}>{t("tasks.from_conference")}</Link> : null}
            {task.conference && task.document ? " · " : null}
            {task.document ? <Link to="/documents" search={{ id: task.document } as never}>{t("tasks.from_document")}</Link> : null}
          </dd></>
        ) : null}
        {task.parent ? <><dt>{t("tasks.from")}</dt><dd><Parent id={task.parent} onOpen={onOpen} /></dd></> : null}
        {task.total > 1 && !task.standing ? <><dt>{t("tasks.done_by")}</dt><dd><Share done={task.done} total={task.total} /></dd></> : null}
      </dl>
      {task.withdrawn ? <p className="note-band">{t("tasks.withdrawn_why", { reason: task.withdrawn.reason ?? t("desk.erased"), at: when.full(task.withdrawn.at) })}</p> : null}
      {mine.map((a) => <OwnPart key={a.owner.id} task={task} answer={a} alone={mine.length === 1} inHand={a === own} say={say} />)}
      {!task.withdrawn && here.may("task.give") && mine.some((a) => a.state === "accepted" || a.state === "returned") ? (
        <div><button type="button" className="textlink" onClick={() => onPassDown(task.id)}>{t("tasks.pass_down")}</button></div>
      ) : null}
      {(task.parts ?? []).length ? (
        <section>
          <h3 className="section-head"><span>{t("tasks.parts")}</span><span className="num">{task.parts.length}</span></h3>
          {task.parts.map((part) => <Part key={part} id={part} onOpen={onOpen} />)}
        </section>
      ) : null}
      {mine.length === 1 && own ? <Steps answer={own} /> : null}
      {rest.length ? (
        <section>
          <h3 className="section-head"><span>{t("tasks.answers")}</span></h3>
          {[...rest].sort((a, b) => urgency(a) - urgency(b)).map((a) => <Owner key={a.owner.id} task={task} answer={a} giving={giving && !task.withdrawn} open={rest.length === 1 || a.state === "reported"} />)}
        </section>
      ) : null}
      {giving && !task.withdrawn && here.may("task.withdraw") ? (
        withdrawing ? <ReasonForm draft={`task.withdraw.${task.id}`} label={t("tasks.withdraw_reason")} verb={t("tasks.withdraw")} danger busy={busy} error={error} onCancel={() => setWithdrawing(false)} onSend={(reason) => run("task.withdraw", { task: task.id, reason })} />
          : <div><button type="button" className="textlink" onClick={() => setWithdrawing(true)}>{t("tasks.withdraw")}</button></div>
      ) : null}
    </div>
  );
}

/** What the unit has to do in its own name or, after a merger, in the place of another: each part is answered by itself. */
function OwnPart({ task, answer, alone, inHand, say }: { task: TaskView; answer: AnswerView; alone: boolean; inHand: boolean; say?: string | undefined }) {
  const t = useT();
  const here = useHere();
  const acts = task.withdrawn ? null : <OwnAnswer task={task} answer={answer} say={inHand ? say : undefined} keys={inHand} />;
  const other = answer.owner.id !== here.post.unit;
  if (alone) return <>{other ? <p className="note-band small">{t("tasks.answers_for", { unit: answer.owner.name })}</p> : null}{acts}</>;
  return (
    <section>
      <h3 className="section-head"><span>{other ? t("tasks.answers_for", { unit: answer.owner.name }) : answer.owner.name}</span><AnswerSign state={answer.state} percent={answer.percent} /></h3>
      {acts}
      <Steps answer={answer} />
    </section>
  );
}

/** The task of which this one is a part; who may not read it is told nothing. */
function Parent({ id, onOpen }: { id: string; onOpen: (id: string) => void }) {
  const t = useT();
  const parent = useTask(id).data;
  return parent ? <button type="button" className="textlink" onClick={() => onOpen(id)}>{t("tasks.part_of", { n: parent.number, giver: parent.giver.name })}</button> : <>{t("tasks.part_of_other")}</>;
}

/** A part passed down: who has it, and how far they are. */
function Part({ id, onOpen }: { id: string; onOpen: (id: string) => void }) {
  const t = useT();
  const part = useTask(id).data;
  if (!part) return null;
  return (
    <div className={css.part}>
      <button type="button" className="textlink" onClick={() => onOpen(id)}>{t("tasks.number", { n: part.number })}</button>
      <span className="grow">{part.text}</span>
      {part.standing ? null : <Share done={part.done} total={part.total} />}
      <ul className={css.holders}>
        {part.answers.map((a) => <li key={a.owner.id}><span className="grow">{a.unit.short_name || a.unit.name}</span><AnswerSign state={a.state} percent={a.percent} /></li>)}
      </ul>
    </div>
  );
}

/** The unit that has the part now; where it is a successor, also the one to which it was given, as it was called then. */
function WhoAnswers({ answer: { owner, unit } }: { answer: AnswerView }) {
  const t = useT();
  return unit.id === owner.id ? <>{owner.name}</> : <>{unit.name} <span className="dim small">({t("tasks.formerly", { name: owner.name })})</span></>;
}

function Owner({ task, answer, giving, open }: { task: TaskView; answer: AnswerView; giving: boolean; open: boolean }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [returning, setReturning] = useState(false);
  const [reopening, setReopening] = useState(false);
  return (
    <details className={css.owner} open={open}>
      <summary><span className="grow"><WhoAnswers answer={answer} />{answer.co ? <span className="dim small"> · {t("tasks.co")}</span> : null}</span><AnswerSign state={answer.state} percent={answer.percent} /></summary>
      <Steps answer={answer} />
      {giving && answer.state === "reported" && here.may("task.confirm") ? (
        returning ? <ReasonForm draft={`task.return.${task.id}.${answer.owner.id}`} label={t("tasks.return_reason")} verb={t("tasks.return")} busy={busy} error={error} onCancel={() => setReturning(false)} onSend={(reason) => run("task.return", { task: task.id, owner: answer.owner.id, reason })} />
          : <div className={css.actions}>
              <button type="button" className={css.big} disabled={busy} onClick={() => void run("task.confirm", { task: task.id, owner: answer.owner.id })}>{t("tasks.confirm")}</button>
              <button type="button" className={css.second} onClick={() => setReturning(true)}>{t("tasks.return")}</button>
            </div>
      ) : null}
      {giving && !answer.co && answer.state === "confirmed" && here.may("task.reopen") ? (
        reopening ? <ReasonForm draft={`task.reopen.${task.id}.${answer.owner.id}`} label={t("tasks.reopen_reason")} verb={t("tasks.reopen")} busy={busy} error={error} onCancel={() => setReopening(false)} onDone={() => setReopening(false)} onSend={(reason) => run("task.reopen", { task: task.id, owner: answer.owner.id, reason })} />
          : <div><button type="button" className="textlink" onClick={() => setReopening(true)}>{t("tasks.reopen")}</button></div>
      ) : null}
      {returning || reopening ? null : <Refusal error={error} />}
    </details>
  );
}

function Steps({ answer }: { answer: AnswerView }) {
  const t = useT();
  const when = useWhen();
  return (
    <ol className={css.steps}>
      {answer.story.map((s, i) => (
        <li key={i} data-what={s.what}>
          <span><strong>{t(`entry.${s.what}`)}</strong>{s.to ? <> {t("tasks.taken_by", { name: s.to.name })}</> : null} <span className="dim">{s.by}</span></span>
          {s.text ? <span className={css.said}>{s.text}</span> : null}
          <span className="small dim num">{when.full(s.at)} · <Link to="/book" search={{ unit: s.book, at: String(s.number) } as never}>{t("tasks.book_entry", { number: s.number })}</Link></span>
        </li>
      ))}
    </ol>
  );
}
