import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../api/queries";
import type { AssessmentView, Bodies } from "../api/types";
import { InPlace, ReasonInPlace } from "../information/InPlace";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { Text } from "./Text";
import { emptyText, readText, textOf, textsOf, type TextDraft } from "./draft";
import look from "../information/Information.module.css";
import css from "./Assessments.module.css";

type Act = Extract<keyof Bodies, `assessment.${string}`>;
const MAIN: Act[] = ["assessment.endorse", "assessment.dissent", "assessment.settle"];
const MORE: Act[] = ["assessment.revise", "assessment.send", "assessment.withdraw"];

/** What this post can do next; each form opens in place of the buttons. */
export function Acts({ a }: { a: AssessmentView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [doing, setDoing] = useState<Act | null>(null);
  const done = () => { clear(); setDoing(null); };
  const can = (act: Act) => a.can.includes(act) && here.may(act);
  const assessment = a.id;
  const reason = { busy, error, onCancel: done };
  if (doing === "assessment.dissent") return <ReasonInPlace draft={`assessment.dissent.${assessment}`} label={t("assessments.dissent_reason")} verb={t("assessments.do_assessment.dissent")} danger {...reason} onSend={(text) => run("assessment.dissent", { assessment, reason: text })} />;
  if (doing === "assessment.withdraw") return <ReasonInPlace draft={`assessment.withdraw.${assessment}`} label={t("assessments.withdraw_reason")} verb={t("assessments.do_assessment.withdraw")} danger {...reason} onSend={(text) => run("assessment.withdraw", { assessment, reason: text })} />;
  if (doing === "assessment.settle") return <SettleForm a={a} onDone={done} />;
  if (doing === "assessment.revise") return <ReviseForm a={a} onDone={done} />;
  if (doing === "assessment.send") return <SendForm a={a} onDone={done} />;
  const main = MAIN.filter(can);
  const more = MORE.filter(can);
  if (main.length + more.length === 0) return null;
  const start = (act: Act) => (act === "assessment.endorse" ? void run(act, { assessment }) : setDoing(act));
  return (
    <div className="no-print">
      {main.length ? <div className={css.actions}>{main.map((act, i) => <button key={act} type="button" className={i === 0 ? look.big : look.second} disabled={busy} onClick={() => start(act)}>{t(`assessments.do_${act}`)}</button>)}</div> : null}
      <div className={look.more}>{more.map((act) => <button key={act} type="button" className="textlink" onClick={() => start(act)}>{t(`assessments.do_${act}`)}</button>)}</div>
      <Refusal error={error} />
    </div>
  );
}

interface FormProps { a: AssessmentView; onDone: () => void }

function SettleForm({ a, onDone }: FormProps) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [remark, setRemark, clear] = useDraft(`assessment.settle.${a.id}`, "");
  const send = () => void run("assessment.settle", { assessment: a.id, remark: remark.trim() }).then((ok) => { if (ok) { clear(); onDone(); } });
  return (
    <InPlace verb={t("assessments.do_assessment.settle")} busy={busy} ready error={error} texts={[remark]} onSend={send} onCancel={onDone}>
      {a.dissented > 0 ? <p className="note-band small">{t("assessments.settle_with_dissent", { n: a.dissented })}</p> : null}
      <Textarea label={`${t("assessments.remark")} (${t("common.optional")})`} autoFocus autosize minRows={2} value={remark} onChange={(e) => setRemark(e.currentTarget.value)} />
    </InPlace>
  );
}

function ReviseForm({ a, onDone }: FormProps) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<TextDraft>(`assessment.revise.${a.id}.${a.round}`, { ...emptyText, ...textOf(a) });
  const send = () => void run("assessment.revise", { assessment: a.id, ...readText(d) }).then((ok) => { if (ok) { clear(); onDone(); } });
  return (
    <InPlace verb={t("assessments.do_assessment.revise")} busy={busy} ready={d.situation.trim() !== ""} error={error} texts={textsOf(d)} onSend={send} onCancel={onDone}>
      <p className="note-band small">{t("assessments.asked_again")}</p>
      <Text d={d} set={(x) => set((o) => ({ ...o, ...x }))} />
    </InPlace>
  );
}

function SendForm({ a, onDone }: FormProps) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [units, setUnits] = useState<Picked[]>([]);
  const send = () => void run("assessment.send", { assessment: a.id, addressees: units.map((u) => u.id) }).then((ok) => ok && onDone());
  return (
    <InPlace verb={t("assessments.do_assessment.send")} busy={busy} ready={units.length > 0} error={error} texts={[]} onSend={send} onCancel={onDone}>
      <UnitPicker label={t("assessments.addressees")} autoFocus value={units} onChange={setUnits} />
    </InPlace>
  );
}
