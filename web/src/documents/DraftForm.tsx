import { Button, Select, Textarea } from "@mantine/core";
import { useCommand, useDocumentDraft } from "../api/queries";
import { DOCUMENT_TYPES, GROUPS, URGENCIES, type AddresseeGroup, type DocumentType, type DraftPage, type Id, type Urgency } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Reading, Refusal } from "../shell/ui";
import { GroupReach } from "../units/GroupReach";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { addressing, issuedHere, type Line } from "./lines";
import { LinesEditor } from "./LinesEditor";
import css from "./Documents.module.css";

interface Writing { type: DocumentType; urgency: Urgency; subject: string; text: string; group: AddresseeGroup; recipients: Picked[]; lines: Line[] }
const EMPTY: Writing = { type: "thong_bao", urgency: "none", subject: "", text: "", group: "none", recipients: [], lines: [] };

const writingOf = (d: DraftPage): Writing => {
  const units = d.groups[0]?.owners.length ? d.groups[0].owners : d.recipients;
  return {
    type: d.type, urgency: d.urgency, subject: d.subject ?? "", text: d.text ?? "", group: d.groups[0]?.group ?? "none",
    recipients: units.map((u) => ({ id: u.id, name: u.short_name || u.name })),
    lines: d.lines.map((l) => ({ group: l.group, addressee: d.groups[l.group - 1]?.addressee ?? "", text: l.text ?? "", kind: l.kind })),
  };
};

/** A document that is to be signed: written here, then submitted. */
export function DraftForm({ id, onDone }: { id: Id | null; onDone: (id: Id | null) => void }) {
  const here = useHere();
  const query = useDocumentDraft(here.post.post, id);
  if (id === null) return <Form id={null} start={EMPTY} onDone={onDone} />;
  return <Reading query={query}>{query.data ? <Form key={id} id={id} start={writingOf(query.data)} onDone={onDone} /> : null}</Reading>;
}

function Form({ id, start, onDone }: { id: Id | null; start: Writing; onDone: (id: Id | null) => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [w, set, clear] = useDraft<Writing>(`draft.${id ?? "new"}`, start);
  const put = (change: Partial<Writing>) => set((o) => ({ ...o, ...change }));
  const ready = w.subject.trim() !== "" && (w.group !== "none" || w.recipients.length > 0);
  const send = async () => {
    if (!ready || busy) return;
    const groupName = w.group === "none" ? w.recipients.map((r) => r.name).join(", ") : t(`group.${w.group}`);
    const body = { type: w.type, urgency: w.urgency, secrecy: "none" as const, subject: w.subject.trim(), text: w.text.trim(), ...addressing(w.lines, w.group, w.recipients.map((r) => r.id), groupName) };
    const a = id === null ? await run("draft.write", body) : await run("draft.amend", { draft: id, ...body });
    if (!a) return;
    clear();
    onDone(a.ids[0] ?? id);
  };
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.four}>
        <Select label={t("documents.type")} value={w.type} allowDeselect={false} searchable onChange={(v) => put({ type: (v ?? "thong_bao") as DocumentType })} data={issuedHere(DOCUMENT_TYPES).map((x) => ({ value: x, label: t(`doc_type.${x}`) }))} />
        <Select label={t("documents.urgency")} value={w.urgency} allowDeselect={false} onChange={(v) => put({ urgency: (v ?? "none") as Urgency })} data={URGENCIES.map((x) => ({ value: x, label: t(`urgency.${x}`) }))} />
        <Select label={t("documents.to")} value={w.group} allowDeselect={false} onChange={(v) => put({ group: (v ?? "none") as AddresseeGroup })} data={GROUPS.map((g) => ({ value: g, label: t(`group.${g}`) }))} />
      </div>
      <GroupReach group={w.group} />
      {w.group === "none" ? <UnitPicker label={t("documents.recipients")} value={w.recipients} onChange={(recipients) => put({ recipients })} /> : null}
      <Textarea label={t("documents.subject")} autosize minRows={1} value={w.subject} onChange={(e) => put({ subject: e.currentTarget.value })} />
      <Textarea label={t("drafts.text")} description={t("drafts.text_hint")} autosize minRows={6} value={w.text} onChange={(e) => put({ text: e.currentTarget.value })} />
      <details className={css.more} open={w.lines.length > 0}><summary>{t("documents.lines")}</summary><LinesEditor lines={w.lines} onChange={(lines) => put({ lines })} /></details>
      <Refusal error={error} />
      <div className="action-bar">
        <Button type="submit" size="md" loading={busy} disabled={!ready}>{t("drafts.save")}</Button>
        <Button size="md" variant="subtle" onClick={() => onDone(id)}>{t("common.cancel")}</Button>
        <span className="small dim">{t("documents.no_secrets")}</span>
      </div>
    </form>
  );
}
