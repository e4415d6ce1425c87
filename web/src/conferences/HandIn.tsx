import { Button, Textarea, TextInput } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { ApiError } from "../api/client";
import { keepFile } from "../api/files";
import { useCommand } from "../api/queries";
import type { PaperPage } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import css from "./Course.module.css";

type Way = "text" | "file";
interface Draft { way: Way; title: string; text: string; speaker: string }

/** The unit writes its paper here, or hands in a file; once it is in, another replaces it. */
export function HandIn({ p }: { p: PaperPage }) {
  const t = useT();
  const last = p.versions[0];
  const begin: Draft = { way: last?.file ? "file" : "text", title: last?.title ?? p.topic ?? "", text: last?.text ?? "", speaker: last?.speaker ?? "" };
  const [d, set, clear, kept] = useDraft<Draft>(`paper.${p.conference}.${p.number}`, begin);
  const [open, setOpen] = useState(false);
  const wanted = p.state === "waiting" || p.state === "returned";
  if (!wanted && !open && !kept) return <div><Button variant="default" onClick={() => setOpen(true)}>{t("conferences.hand_in_another")}</Button></div>;
  return <Form p={p} d={kept ? d : begin} kept={kept} put={(change) => set((o) => ({ ...(kept ? o : begin), ...change }))} discard={() => { clear(); setOpen(false); }} />;
}

function Form({ p, d, kept, put, discard }: { p: PaperPage; d: Draft; kept: boolean; put: (change: Partial<Draft>) => void; discard: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const ready = d.title.trim() !== "" && (d.way === "file" ? file !== null : d.text.trim() !== "");
  const send = async () => {
    setRefused(null);
    setSending(true);
    try {
      const kept_file = d.way === "file" && file ? await keepFile(file, "paper") : null;
      const done = await run("paper.hand_in", { conference: p.conference, number: p.number, title: d.title.trim(), text: kept_file === null ? d.text.trim() : "", file: kept_file, speaker: d.speaker.trim() });
      if (done) discard();
    } catch (e) {
      setRefused(e instanceof ApiError ? e : new ApiError(0, "connection_lost", null, ""));
    } finally {
      setSending(false);
    }
  };
  return (
    <form className={css.invite} onSubmit={(e) => { e.preventDefault(); if (ready) void send(); }}>
      <TextInput label={t("conferences.paper_title")} value={d.title} onChange={(e) => put({ title: e.currentTarget.value })} />
      <TextInput label={t("conferences.paper_speaker")} description={t("conferences.paper_speaker_hint")} value={d.speaker} onChange={(e) => put({ speaker: e.currentTarget.value })} />
      <div className={css.acts} role="group" aria-label={t("conferences.paper_way")}>
        {(["text", "file"] as const).map((way) => <button key={way} type="button" className={css.act} aria-pressed={d.way === way} onClick={() => put({ way })}>{t(`conferences.paper_as_${way}`)}</button>)}
      </div>
      {d.way === "text" ? <Textarea label={t("conferences.paper_text")} description={t("conferences.paper_text_hint")} autosize minRows={8} value={d.text} onChange={(e) => put({ text: e.currentTarget.value })} /> : (
        <div>
          <input ref={input} type="file" hidden accept=".docx,application/pdf" aria-label={t("conferences.choose_paper_file")} onChange={(e) => { setFile(e.currentTarget.files?.[0] ?? null); setRefused(null); e.currentTarget.value = ""; }} />
          <Button variant="default" leftSection={<IconPaperclip size={18} aria-hidden />} onClick={() => input.current?.click()}>{file ? file.name : t("conferences.choose_paper_file")}</Button>
          <p className="small dim">{t("conferences.paper_file_hint")}</p>
        </div>
      )}
      <Refusal error={refused ?? error} />
      <div className="row">
        <Button type="submit" size="md" loading={sending || busy} disabled={!ready}>{t(p.version > 0 ? "conferences.replace_paper" : "conferences.hand_in_paper")}</Button>
        {kept ? <><span className="dim small">{t("common.kept_draft")}</span><button type="button" className="textlink" onClick={discard}>{t("common.discard")}</button></> : p.version > 0 ? <Button variant="subtle" onClick={discard}>{t("common.cancel")}</Button> : null}
      </div>
    </form>
  );
}
