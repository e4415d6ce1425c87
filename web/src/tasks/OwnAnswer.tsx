import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { AnswerView, TaskView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Key } from "../shell/Key";
import { useKeys } from "../shell/keys";
import { addDays, dayOf } from "../shell/time";
import { isEnter, ReasonForm, Refusal } from "../shell/ui";
import { stepOf } from "./quick";
import css from "./Tasks.module.css";

type Doing = "progress" | "done" | "account" | "decline" | null;

/** What the owner can say, in two taps: one to choose, one to send. With several parts, `keys` go to one of them. */
export function OwnAnswer({ task, answer, say, keys = true }: { task: TaskView; answer: AnswerView; say?: string | undefined; keys?: boolean }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const step = stepOf(task, answer);
  const owner = answer.owner.id;
  const draft = owner === here.post.unit ? task.id : `${task.id}.${owner}`;
  const [doing, setDoing] = useState<Doing>(say !== undefined && say === step && step !== "accept" ? step : null);
  const [text, setText, dropText] = useDraft(`answer.${draft}`, "");
  const [percent, setPercent] = useState(answer.percent || 50);
  const today = dayOf(serverNow());
  const [period, setPeriod] = useState({ from: addDays(today, -30), to: today });
  const finish = (ok: unknown) => {
    if (!ok) return;
    dropText();
    setDoing(null);
  };
  const close = () => {
    clear();
    setDoing(null);
  };
  const send = () => {
    const said = text.trim();
    if (doing === "progress") void run("answer.progress", { task: task.id, text: said, percent, owner }).then(finish);
    if (doing === "done") void run("answer.done", { task: task.id, text: said, evidence: [], owner }).then(finish);
    if (doing === "account") void run("answer.account", { task: task.id, period_from: period.from, period_to: period.to, text: said, owner }).then(finish);
  };
  const accept = () => void (busy || run("answer.accept", { task: task.id, owner }));
  // What the buttons do, by their letters; with an answer half written they would only stand in the way.
  const bindings: Record<string, () => void> = {};
  if (keys && doing === null && step === "accept") bindings.a = accept;
  if (doing === null && (step === "done" || step === "account")) bindings.r = () => setDoing(step);
  if (keys && doing === null && step === "done") bindings.p = () => setDoing("progress");
  useKeys(bindings);
  if (answer.state === "confirmed" || answer.state === "declined" || answer.state.startsWith("withdrawn")) return null;
  if (doing === "decline")
    return <ReasonForm draft={`answer.decline.${draft}`} label={t("tasks.decline_reason")} verb={t("tasks.decline")} danger busy={busy} error={error} onCancel={close} onDone={() => finish(true)} onSend={(reason) => run("answer.decline", { task: task.id, reason, owner })} />;
  if (doing)
    return (
      <div className={css.saying}>
        {doing === "account" ? (
          <div className="row"><DayInput label={t("common.from")} value={period.from} onChange={(d) => d && setPeriod((p) => ({ ...p, from: d }))} /><DayInput label={t("common.to")} value={period.to} onChange={(d) => d && setPeriod((p) => ({ ...p, to: d }))} /></div>
        ) : null}
        <Textarea autoFocus autosize minRows={2} label={t(`tasks.say_${doing}`)} value={text} onChange={(e) => setText(e.currentTarget.value)} onKeyDown={(e) => { if (isEnter(e) && (e.ctrlKey || e.metaKey)) send(); }} />
        {doing === "progress" ? (
          <label className={css.percent}>{t("tasks.percent", { n: percent })}<input type="range" min={0} max={100} step={10} value={percent} onChange={(e) => setPercent(Number(e.currentTarget.value))} /></label>
        ) : null}
        <Refusal error={error} />
        <div className={css.actions}>
          <Button size="md" loading={busy} disabled={text.trim() === ""} onClick={send}>{t(`tasks.${doing}`)}</Button>
          <Button size="md" variant="subtle" onClick={close}>{t("common.cancel")}</Button>
        </div>
      </div>
    );
  return (
    <>
      <div className={css.actions}>
        {answer.state === "given" ? (
          <>
            <button type="button" className={css.big} disabled={busy} onClick={accept}>{t("tasks.accept")} {keys ? <Key>A</Key> : null}</button>
            <button type="button" className={css.second} onClick={() => setDoing("decline")}>{t("tasks.decline")}</button>
          </>
        ) : task.standing ? (
          <button type="button" className={css.big} onClick={() => setDoing("account")}>{t("tasks.account")} {keys ? <Key>R</Key> : null}</button>
        ) : answer.state === "reported" ? (
          <p className="dim">{t("tasks.waits_confirm")}</p>
        ) : (
          <>
            <button type="button" className={css.big} onClick={() => setDoing("done")}>{t("tasks.done")} {keys ? <Key>R</Key> : null}</button>
            <button type="button" className={css.second} onClick={() => setDoing("progress")}>{t("tasks.progress")} {keys ? <Key>P</Key> : null}</button>
          </>
        )}
      </div>
      <Refusal error={error} />
    </>
  );
}
