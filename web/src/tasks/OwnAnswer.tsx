import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { AnswerView, TaskView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { addDays, dayOf } from "../shell/time";
import { isEnter, ReasonForm, Refusal } from "../shell/ui";
import css from "./Tasks.module.css";

type Doing = "progress" | "done" | "account" | "decline" | null;

/** What the owner can say, in two taps: one to choose, one to send. */
export function OwnAnswer({ task, answer }: { task: TaskView; answer: AnswerView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [doing, setDoing] = useState<Doing>(null);
  const [text, setText, dropText] = useDraft(`answer.${task.id}`, "");
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
    if (doing === "progress") void run("answer.progress", { task: task.id, text: said, percent }).then(finish);
    if (doing === "done") void run("answer.done", { task: task.id, text: said, evidence: [] }).then(finish);
    if (doing === "account") void run("answer.account", { task: task.id, period_from: period.from, period_to: period.to, text: said }).then(finish);
  };
  if (answer.state === "confirmed" || answer.state === "declined" || answer.state.startsWith("withdrawn")) return null;
  if (doing === "decline")
    return <ReasonForm label={t("tasks.decline_reason")} verb={t("tasks.decline")} danger busy={busy} error={error} onCancel={close} onSend={(reason) => void run("answer.decline", { task: task.id, reason }).then(finish)} />;
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
            <button type="button" className={css.big} disabled={busy} onClick={() => void run("answer.accept", { task: task.id })}>{t("tasks.accept")}</button>
            <button type="button" className={css.second} onClick={() => setDoing("decline")}>{t("tasks.decline")}</button>
          </>
        ) : task.standing ? (
          <button type="button" className={css.big} onClick={() => setDoing("account")}>{t("tasks.account")}</button>
        ) : answer.state === "reported" ? (
          <p className="dim">{t("tasks.waits_confirm")}</p>
        ) : (
          <>
            <button type="button" className={css.big} onClick={() => setDoing("done")}>{t("tasks.done")}</button>
            <button type="button" className={css.second} onClick={() => setDoing("progress")}>{t("tasks.progress")}</button>
          </>
        )}
      </div>
      <Refusal error={error} />
    </>
  );
}
