import { Button, TextInput } from "@mantine/core";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand } from "../api/queries";
import type { Day, DocumentView, Id } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { ReasonForm, Refusal } from "../shell/ui";
import css from "./Documents.module.css";

type Act = "file" | "annul" | "ask";

/** What the documents office does with a document: takes it into the register, puts it away, annuls its number, asks for sessions. */
export function OfficeActs({ d }: { d: DocumentView }) {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [act, setAct] = useState<Act | null>(null);
  const ours = d.unit.id === here.post.unit;
  const standing = d.annulled === null;
  const done = () => { setAct(null); clear(); };
  const can: [Act, string, boolean][] = [
    ["file", "document.file", ours && standing && d.direction === "received" && d.filed_at === null],
    ["ask", "document.ask_sessions", ours && standing && d.direction === "issued" && d.addressed > 0],
    ["annul", "document.annul", ours && standing],
  ];
  const words: Record<Act, string> = { file: "documents.file", annul: "documents.annul", ask: "documents.ask_sessions" };
  return (
    <section className={css.noteForm}>
      {d.filed_at !== null ? <p className="dim small">{t("documents.filed")}{d.filing ? `: ${d.filing}` : ""}</p> : null}
      {d.sessions_asked ? <p className="soon small">{d.sessions_by ? t("documents.sessions_asked_by", { day: dayText(d.sessions_by) }) : t("documents.sessions_asked")}</p> : null}
      {d.source ? <p className="small"><Link to="/documents" search={{ box: "received", id: d.source } as never}>{t("documents.open_source")}</Link></p> : null}
      {d.receipt ? <p className="small"><Link to="/documents" search={{ box: "received", id: d.receipt } as never}>{t("documents.registered_as")}</Link></p> : null}
      {act === "annul" ? <ReasonForm draft={`document.annul.${d.id}`} label={t("documents.why_annul")} verb={t("documents.annul")} danger busy={busy} error={error} onCancel={done} onSend={(reason) => run("document.annul", { document: d.id, reason })} /> : null}
      {act === "file" ? <FileForm id={d.id} busy={busy} onCancel={done} onSend={(text) => run("document.file", { document: d.id, text })} /> : null}
      {act === "ask" ? <AskForm busy={busy} onCancel={done} onSend={(by) => void run("document.ask_sessions", { document: d.id, by }).then((a) => a && done())} /> : null}
      {act === null ? (
        <div className="row">
          {!ours && d.to_us && standing && d.receipt === null && here.may("document.register") ? <Button loading={busy} onClick={() => void run("document.register", { document: d.id })}>{t("documents.register_this")}</Button> : null}
          {standing && (d.sessions_asked || d.to_us || (ours && d.direction === "received")) ? <Button variant="default" onClick={() => void navigate({ to: "/documents", search: { box: "sessions", id: d.source ?? d.id } as never })}>{t(ours && d.direction === "issued" ? "documents.see_sessions" : "sessions.record")}</Button> : null}
          {can.filter(([, command, now]) => now && here.may(command)).map(([name]) => <Button key={name} variant="default" onClick={() => setAct(name)}>{t(words[name])}</Button>)}
        </div>
      ) : null}
      {act === "annul" ? null : <Refusal error={error} />}
    </section>
  );
}

function FileForm({ id, busy, onSend, onCancel }: { id: Id; busy: boolean; onSend: (text: string) => Promise<unknown>; onCancel: () => void }) {
  const t = useT();
  const [text, setText, clear] = useDraft(`document.file.${id}`, "");
  const send = async () => {
    if (!(await onSend(text.trim()))) return;
    clear();
    onCancel();
  };
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <TextInput autoFocus label={`${t("documents.file_note")} (${t("common.optional")})`} value={text} onChange={(e) => setText(e.currentTarget.value)} />
      <div className="row"><Button type="submit" loading={busy}>{t("documents.file")}</Button><Button variant="subtle" onClick={onCancel}>{t("common.cancel")}</Button></div>
    </form>
  );
}

function AskForm({ busy, onSend, onCancel }: { busy: boolean; onSend: (by: Day | null) => void; onCancel: () => void }) {
  const t = useT();
  const [by, setBy] = useState<Day | null>(null);
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); onSend(by); }}>
      <DayInput label={`${t("documents.sessions_by")} (${t("common.optional")})`} value={by} onChange={setBy} />
      <div className="row"><Button type="submit" loading={busy}>{t("documents.ask_sessions")}</Button><Button variant="subtle" onClick={onCancel}>{t("common.cancel")}</Button></div>
    </form>
  );
}
