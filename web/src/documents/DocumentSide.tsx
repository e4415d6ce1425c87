import { Button, CloseButton, Textarea } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCommand, useDocument } from "../api/queries";
import type { Day, DocumentView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { PaperCode, PaperMenu } from "../shell/PaperMenu";
import { dayText } from "../shell/time";
import { Reading, Refusal } from "../shell/ui";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { OfficeActs } from "./OfficeActs";
import { Scans } from "./Scans";
import { Written } from "../shell/Written";
import css from "./Documents.module.css";

/** A document by its addressee groups; the commander's note in the margin becomes a task. */
export function DocumentSide({ id, next, onClose }: { id: string; next: ReactNode; onClose: () => void }) {
  const t = useT();
  const here = useHere();
  const query = useDocument(here.post.post, id);
  return (
    <aside className={css.side}>
      <div className="row between"><span /><CloseButton size="lg" aria-label={t("common.close")} onClick={onClose} /></div>
      <Reading query={query}>{query.data ? <Read d={query.data} next={next} /> : null}</Reading>
    </aside>
  );
}

function Read({ d, next }: { d: DocumentView; next: ReactNode }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const groups = [...new Set(d.lines.map((l) => l.group))];
  return (
    <div className="stack">
      <div>
        <p className="dim small">{d.issuer} · {t(`doc_type.${d.type}`)} {d.symbol} · {dayText(d.issued_on)}{d.urgency === "none" ? "" : ` · ${t(`urgency.${d.urgency}`)}`}</p>
        <h2>{d.subject}</h2>
        {next ? <p>{next}</p> : null}
      </div>
      {d.annulled !== null ? <p className="note-band">{t("documents.annulled", { reason: d.annulled || t("desk.erased") })}</p> : null}
      {d.text ? <section><h3 className="section-head">{t("documents.full_text")}</h3><Written text={d.text} /></section> : null}
      {groups.map((g) => {
        const lines = d.lines.filter((l) => l.group === g);
        return (
          <section key={g}>
            <h3 className={css.group}><span className="num">{g}</span> {lines[0]?.addressee}</h3>
            <ul className={css.lines}>
              {lines.map((l, i) => (
                <li key={i} data-kind={l.kind}>
                  <span className="grow">{l.text}</span>
                  <span className="small nowrap">{l.task ? <Link to="/tasks" search={{ box: "all", id: l.task } as never}>{t("line_kind.task")}</Link> : <span className="dim">{t(`line_kind.${l.kind}`)}</span>}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {d.notes.length ? (
        <section>
          <h3 className="section-head">{t("documents.notes")}</h3>
          {d.notes.map((n, i) => (
            <blockquote key={i} className={css.note}>
              {n.text}
              <footer className="small dim">{n.by}, {when.full(n.at)}{n.task ? <> · <Link to="/tasks" search={{ box: "all", id: n.task } as never}>{t("documents.note_task")}</Link></> : null}</footer>
            </blockquote>
          ))}
        </section>
      ) : null}
      {d.direction === "received" && d.unit.id === here.post.unit && d.annulled === null && here.may("document.note") ? <Note d={d} /> : null}
      {d.direction === "issued" ? (
        <div className="stack no-print">
          <PaperCode code={d.code} />
          <div><PaperMenu papers={[{ name: "document", label: t("documents.paper"), params: { id: d.id } }]} /></div>
        </div>
      ) : null}
      <Scans d={d} />
      <OfficeActs d={d} />
    </div>
  );
}

interface Draft { text: string; owner: Picked[]; due: Day | null }
function Note({ d }: { d: DocumentView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [w, set, clear] = useDraft<Draft>(`note.${d.id}`, { text: "", owner: [{ id: here.post.unit, name: here.post.unit_short }], due: null });
  const owner = w.owner[0];
  const send = () => {
    if (owner) void run("document.note", { document: d.id, text: w.text.trim(), owner: owner.id, due: w.due }).then((a) => a && clear());
  };
  return (
    <section className={css.noteForm}>
      <Textarea label={t("documents.note")} description={t("documents.note_hint")} autosize minRows={2} value={w.text} onChange={(e) => { const text = e.currentTarget.value; set((o) => ({ ...o, text })); }} />
      {w.text.trim() ? (
        <>
          <UnitPicker label={t("documents.note_owner")} max={1} value={w.owner} onChange={(v) => set((o) => ({ ...o, owner: v }))} />
          <DayInput label={`${t("tasks.due")} (${t("common.optional")})`} value={w.due} onChange={(due) => set((o) => ({ ...o, due }))} />
          <Refusal error={error} />
          <div><Button loading={busy} disabled={!owner} leftSection={<IconPencil size={18} aria-hidden />} onClick={send}>{t("documents.write_note")}</Button></div>
        </>
      ) : null}
    </section>
  );
}
