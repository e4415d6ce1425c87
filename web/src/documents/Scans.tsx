import { Button } from "@mantine/core";
import { IconFileTypePdf, IconPaperclip, IconPhoto } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { address, ApiError, serverNow } from "../api/client";
import { keepFile } from "../api/files";
import { useCommand } from "../api/queries";
import type { DocumentView, Id, ScanView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { ReasonForm, Refusal } from "../shell/ui";
import css from "./Documents.module.css";

/** The paper as it was signed by hand: the file lies outside the book, which keeps its SHA-256. */
export function Scans({ d }: { d: DocumentView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const may = d.unit.id === here.post.unit && d.annulled === null && here.may("document.attach_scan");
  if (d.scans.length === 0 && !may) return null;
  const attach = async (file: File | undefined) => {
    if (!file) return;
    setRefused(null);
    setSending(true);
    try {
      await run("document.attach_scan", { document: d.id, file: await keepFile(file, "scan") });
    } catch (e) {
      setRefused(e instanceof ApiError ? e : new ApiError(0, "connection_lost", null, ""));
    } finally {
      setSending(false);
    }
  };
  return (
    <section className={css.noteForm}>
      {d.scans.length ? <h3 className="section-head">{t("documents.scans")}</h3> : null}
      {d.scans.length ? <ul className={css.units}>{d.scans.map((s) => <Scan key={s.file} s={s} ours={d.unit.id} />)}</ul> : null}
      <Refusal error={refused ?? error} />
      {may ? (
        <div>
          <input ref={input} type="file" hidden accept="application/pdf,image/jpeg,image/png" aria-label={t("documents.attach_scan")} onChange={(e) => { void attach(e.currentTarget.files?.[0]); e.currentTarget.value = ""; }} />
          <Button variant="default" loading={sending || busy} leftSection={<IconPaperclip size={18} aria-hidden />} onClick={() => input.current?.click()}>{t("documents.attach_scan")}</Button>
          <p className="small dim">{t("documents.scan_hint")}</p>
        </div>
      ) : null}
    </section>
  );
}

function Scan({ s, ours }: { s: ScanView; ours: Id }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [removing, setRemoving] = useState(false);
  const Icon = s.file_type === "pdf" ? IconFileTypePdf : IconPhoto;
  const name = s.called ?? t(`file_type.${s.file_type}`);
  return (
    <li>
      {s.removed ? <span className={css.gone}>{name}</span> : <a className="sign" href={address("/api/file", { id: s.file, post: here.post.post })} download><Icon aria-hidden />{name}</a>}
      <div className="small dim">{t("documents.scan_by", { who: s.by, at: when.short(s.at, serverNow()), kb: Math.max(1, Math.round(s.bytes / 1000)) })} · SHA-256 <code title={s.sha256}>{s.sha256.slice(0, 16)}…</code>{s.removed ? ` · ${t("documents.scan_gone")}` : null}</div>
      {!s.removed && ours === here.post.unit && here.may("file.remove") ? removing ? <ReasonForm draft={`file.remove.${s.file}`} label={t("documents.why_destroy")} verb={t("documents.destroy_scan")} danger busy={busy} error={error} onCancel={() => { setRemoving(false); clear(); }} onSend={(reason) => run("file.remove", { file: s.file, reason })} />
        : <button type="button" className="textlink small" onClick={() => setRemoving(true)}>{t("documents.destroy_scan")}</button> : null}
    </li>
  );
}
