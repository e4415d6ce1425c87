import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { Day, MatterView } from "../api/types";
import { InPlace } from "../information/InPlace";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import css from "./Matters.module.css";

interface Props { m: MatterView; onDone: () => void }

export function AnswerForm({ m, onDone }: Props) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft(`matter.answer.${m.id}`, { text: m.answer ?? "", may_publish: m.may_publish });
  const send = async () => {
    if (!(await run("matter.answer", { matter: m.id, text: d.text.trim(), may_publish: d.may_publish }))) return;
    clear();
    onDone();
  };
  return (
    <InPlace asks="matters.name_asked" verb={t("matters.do_answer")} ready={d.text.trim() !== ""} busy={busy} error={error} texts={[d.text]} onSend={() => void send()} onCancel={onDone}>
      <Textarea label={t("matters.answer")} autoFocus autosize minRows={3} value={d.text} onChange={(e) => { const text = e.currentTarget.value; set((o) => ({ ...o, text })); }} />
      <Checkbox label={t("matters.allow_publish")} checked={d.may_publish} onChange={(e) => { const may_publish = e.currentTarget.checked; set((o) => ({ ...o, may_publish })); }} />
    </InPlace>
  );
}

export function NoteAnswerForm({ m, onDone }: Props) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<{ text: string; may_publish: boolean; on: Day | null }>(`matter.note.${m.id}`, { text: "", may_publish: false, on: dayOf(serverNow()) });
  const send = async () => {
    if (d.on === null || !(await run("matter.note_answer", { matter: m.id, text: d.text.trim(), answered_on: d.on, may_publish: d.may_publish }))) return;
    clear();
    onDone();
  };
  return (
    <InPlace asks="matters.name_asked" verb={t("matters.do_note")} ready={d.text.trim() !== "" && d.on !== null} busy={busy} error={error} texts={[d.text]} onSend={() => void send()} onCancel={onDone}>
      <Textarea label={t("matters.answer_of", { body: m.body })} autoFocus autosize minRows={3} value={d.text} onChange={(e) => { const text = e.currentTarget.value; set((o) => ({ ...o, text })); }} />
      <div className={css.two}><DayInput label={t("matters.answer_day")} value={d.on} onChange={(on) => set((o) => ({ ...o, on }))} /></div>
      <Checkbox label={t("matters.allow_publish")} checked={d.may_publish} onChange={(e) => { const may_publish = e.currentTarget.checked; set((o) => ({ ...o, may_publish })); }} />
    </InPlace>
  );
}

interface Forwarding { unit: Picked[]; body: string; due: Day | null; reason: string }

export function ForwardForm({ m, onDone }: Props) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Forwarding>(`matter.forward.${m.id}`, { unit: m.competent ? [{ id: m.competent.id, name: m.competent.short_name || m.competent.name }] : [], body: m.body, due: m.due, reason: "" });
  const { unit, body, due, reason } = d;
  const put = (change: Partial<Forwarding>) => set((was) => ({ ...was, ...change }));
  const ready = (unit.length > 0 || body.trim() !== "") && due !== null && reason.trim() !== "";
  const send = async () => {
    const competent = unit[0]?.id ?? null;
    if (!due || !(await run("matter.forward", { matter: m.id, competent, body: competent ? "" : body.trim(), due, reason: reason.trim() }))) return;
    clear();
    onDone();
  };
  return (
    <InPlace asks="matters.name_asked" verb={t("matters.do_forward")} ready={ready} busy={busy} error={error} texts={[reason]} onSend={() => void send()} onCancel={onDone}>
      <div className={css.two}>
        <UnitPicker label={t("matters.competent")} max={1} value={unit} onChange={(v) => put({ unit: v })} />
        {unit.length === 0 ? <TextInput label={t("matters.body")} value={body} onChange={(e) => put({ body: e.currentTarget.value })} /> : null}
        <DayInput label={t("matters.due")} value={due} onChange={(day) => put({ due: day })} />
      </div>
      <Textarea label={t("matters.why_forward")} autosize minRows={1} value={reason} onChange={(e) => put({ reason: e.currentTarget.value })} />
    </InPlace>
  );
}

export function CloseForm({ m, onDone }: Props) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [text, setText, clear] = useDraft(`matter.close.${m.id}`, "");
  const send = async () => {
    if (!(await run("matter.close", { matter: m.id, text: text.trim() }))) return;
    clear();
    onDone();
  };
  return (
    <InPlace asks="matters.name_asked" verb={t("matters.do_close")} ready busy={busy} error={error} texts={[text]} onSend={() => void send()} onCancel={onDone}>
      <Textarea label={t("matters.how_told")} description={t("common.optional")} autoFocus autosize minRows={1} value={text} onChange={(e) => setText(e.currentTarget.value)} />
    </InPlace>
  );
}
