import { Select, Textarea } from "@mantine/core";
import { useState } from "react";
import { useCommand, useTasks } from "../api/queries";
import type { Finding, Id, InformationView } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Key } from "../shell/Key";
import { useKeys } from "../shell/keys";
import { Refusal } from "../shell/ui";
import { GiveForm } from "../tasks/GiveForm";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { AdviceForm } from "./Advice";
import { InPlace, ReasonInPlace } from "./InPlace";
import { CorrectForm } from "./Correct";
import { useSeen } from "./seen";
import { FindingChoice, VerifyForm } from "./Verify";
import css from "./Information.module.css";

type Doing = "correct" | "strike" | "verify" | "dissent" | "assess" | "close" | "advise" | "send" | "task" | "link" | "reopen" | null;
// In the order in which a thread goes; what comes first that may be done is the main button.
const MAIN: [act: string, doing: Doing][] = [
  ["reply.receive", null], ["reply.verify", "verify"], ["reply.endorse", null], ["reply.dissent", "dissent"], ["information.assess", "assess"], ["information.close", "close"],
];
const MORE: [act: string, doing: Doing][] = [
  ["advice.give", "advise"], ["information.send", "send"], ["task.give", "task"], ["reply.link", "link"], ["information.reopen", "reopen"],
  ["information.correct", "correct"], ["information.strike", "strike"],
];

/** What this post can do next, as big plain buttons; each opens in place. */
export function Acts({ item }: { item: InformationView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [doing, setDoing] = useState<Doing>(null);
  const information = item.id;
  const can = (act: string) => here.may(act) && (item.can.includes(act) || (act === "task.give" && item.can.includes("reply.link")));
  const cancel = () => { clear(); setDoing(null); };
  const one = { busy, error, onCancel: cancel };
  // With a form open they would only stand in the way.
  const bindings: Record<string, () => void> = {};
  if (doing === null && can("reply.verify")) bindings.v = () => setDoing("verify");
  if (doing === null && can("information.correct")) bindings.c = () => setDoing("correct");
  useKeys(bindings);
  if (doing === "verify") return <VerifyForm item={item} onDone={cancel} />;
  if (doing === "assess") return <AssessForm item={item} onDone={cancel} />;
  if (doing === "close") return <CloseForm item={item} onDone={cancel} />;
  if (doing === "advise") return <AdviceForm item={item} onDone={cancel} />;
  if (doing === "send") return <SendForm item={item} onDone={cancel} />;
  if (doing === "link") return <LinkForm item={item} onDone={cancel} />;
  if (doing === "correct") return <CorrectForm item={item} onDone={cancel} />;
  if (doing === "strike") return <StrikeForm item={item} onDone={cancel} />;
  if (doing === "task") return <TaskForm item={item} onDone={cancel} />;
  if (doing === "dissent") return <DissentForm item={item} onDone={cancel} />;
  if (doing === "reopen") return <ReasonInPlace draft={`information.reopen.${information}`} label={t("information.reopen_reason")} verb={t("information.do_information.reopen")} {...one} onSend={(reason) => run("information.reopen", { information, reason })} />;
  const start = (act: string, next: Doing) => {
    if (next) setDoing(next);
    else if (act === "reply.receive") void run(act, { information });
    else if (act === "reply.endorse") void run(act, { information, seen: item.wording });
  };

  // Once somebody has verified it, to do so again is the last thing one thinks of.
  const again = (act: string) => Number(act === "reply.verify" && item.state !== "to_verify");
  const main = MAIN.filter(([act]) => can(act)).sort(([a], [b]) => again(a) - again(b));
  const more = MORE.filter(([act]) => can(act));
  if (main.length + more.length === 0) return null;
  return (
    <div className="no-print">
      {main.length ? <div className={css.actions}>
        {main.map(([act, next], i) => <button key={act} type="button" className={i === 0 && !again(act) ? css.big : css.second} disabled={busy} onClick={() => start(act, next)}>{t(again(act) ? "information.verify_again" : `information.do_${act}`)}{act === "reply.verify" ? <> <Key>V</Key></> : null}</button>)}
      </div> : null}
      <div className={css.more}>
        {more.map(([act, next]) => <button key={act} type="button" className="textlink" onClick={() => start(act, next)}>{t(`information.do_${act}`)}{act === "information.correct" ? <> <Key>C</Key></> : null}</button>)}
      </div>
      <Refusal error={error} />
    </div>
  );
}

interface FormProps { item: InformationView; onDone: () => void }
function DissentForm({ item, onDone }: FormProps) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const seen = useSeen(item);
  return <ReasonInPlace draft={`reply.dissent.${item.id}`} label={t("information.dissent_reason")} verb={t("information.do_reply.dissent")} danger busy={busy} error={error} note={seen.note} waits={seen.note !== null} onCancel={onDone} onSend={(reason) => run("reply.dissent", { information: item.id, reason, seen: seen.wording })} />;
}

function StrikeForm({ item, onDone }: FormProps) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  return <ReasonInPlace draft={`information.strike.${item.id}`} label={t("information.strike_reason")} verb={t("information.do_information.strike")} danger busy={busy} error={error} note={<p className="note-band small">{t("information.strike_keeps")}</p>} onCancel={onDone} onSend={(reason) => run("information.strike", { information: item.id, reason })} />;
}

function AssessForm({ item, onDone }: FormProps) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [text, setText, clear] = useDraft(`information.assess.${item.id}`, item.assessment ?? "");
  const send = () => void run("information.assess", { information: item.id, text: text.trim() }).then((ok) => { if (ok) { clear(); onDone(); } });
  return (
    <InPlace verb={t("information.do_information.assess")} busy={busy} ready={text.trim() !== ""} error={error} texts={[text]} onSend={send} onCancel={onDone}>
      {item.assessment ? <p className="note-band small">{t("information.assess_again")}</p> : null}
      <Textarea label={t("information.assessment")} description={t("information.assess_hint")} autoFocus autosize minRows={3} value={text} onChange={(e) => setText(e.currentTarget.value)} />
    </InPlace>
  );
}

function CloseForm({ item, onDone }: FormProps) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const found = [...new Set(item.parties.flatMap((p) => (p.finding ? [p.finding] : [])))];
  const [finding, setFinding] = useState<Finding | null>(found.length === 1 ? (found[0] as Finding) : null);
  const [text, setText, clear] = useDraft(`information.close.${item.id}`, "");
  const send = () => void (finding && run("information.close", { information: item.id, finding, text: text.trim() }).then((ok) => { if (ok) { clear(); onDone(); } }));
  return (
    <InPlace verb={t("information.do_information.close")} busy={busy} ready={finding !== null} error={error} texts={[text]} onSend={send} onCancel={onDone}>
      {item.dissented > 0 ? <p className="note-band small">{t("information.close_with_dissent", { n: item.dissented })}</p> : null}
      <FindingChoice label={t("information.close_as")} among={found} value={finding} onChange={setFinding} />
      <Textarea label={`${t("information.closing")} (${t("common.optional")})`} autosize minRows={2} value={text} onChange={(e) => setText(e.currentTarget.value)} />
    </InPlace>
  );
}

function SendForm({ item, onDone }: FormProps) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [units, setUnits] = useState<Picked[]>([]);
  const send = () => void run("information.send", { information: item.id, addressees: units.map((u) => u.id) }).then((ok) => ok && onDone());
  return (
    <InPlace verb={t("information.do_information.send")} busy={busy} ready={units.length > 0} error={error} texts={[]} onSend={send} onCancel={onDone}>
      <UnitPicker label={t("information.addressees")} autoFocus value={units} onChange={setUnits} />
    </InPlace>
  );
}

function LinkForm({ item, onDone }: FormProps) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const given = useTasks(here.post.post, "given").data?.pages.flatMap((page) => page.tasks) ?? [];
  const [task, setTask] = useState<Id | null>(null);
  const send = () => void (task && run("reply.link", { information: item.id, references: [{ kind: "task", id: task }] }).then((ok) => ok && onDone()));
  return (
    <InPlace verb={t("information.do_reply.link")} busy={busy} ready={task !== null} error={error} texts={[]} onSend={send} onCancel={onDone}>
      <Select label={t("information.given_task")} searchable value={task} onChange={setTask} nothingFoundMessage={t("tasks.empty_given")} data={given.map((x) => ({ value: x.id, label: `${x.number}. ${(x.text ?? "").slice(0, 90)}` }))} />
    </InPlace>
  );
}

/** A task given because of the item: first the task, then the unit's word that it rests on the item. */
function TaskForm({ item, onDone }: FormProps) {
  const here = useHere();
  const { run, error } = useCommand(here.post.post);
  const link = (task: Id | null) => {
    if (task === null) return onDone();
    void run("reply.link", { information: item.id, references: [{ kind: "task", id: task }] }).then((ok) => ok && onDone());
  };
  return <><Refusal error={error} /><GiveForm parent={null} start={{ key: `task.information.${item.id}`, text: item.text ?? "" }} onDone={link} /></>;
}
