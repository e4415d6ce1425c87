import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import { DOCUMENT_TYPES, GROUPS, LINE_KINDS, PREFIXES, URGENCIES, type AddresseeGroup, type Day, type DocumentType, type Id, type LineKind, type SignerPrefix, type Urgency } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { Refusal } from "../shell/ui";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { numbered, type Line } from "./lines";
import css from "./Documents.module.css";

interface Draft {
  type: DocumentType; symbol: string; issued_on: Day | null; issuer: string; urgency: Urgency; subject: string; lines: Line[];
  prefix: SignerPrefix; group: AddresseeGroup; recipients: Picked[];
}

/** One form for both registers: what came in, and what goes out. */
export function DocumentForm({ direction, onDone }: { direction: "received" | "issued"; onDone: (id: Id | null) => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const received = direction === "received";
  const [d, setD, clear] = useDraft<Draft>(`document.${direction}`, {
    type: received ? "cong_van" : "thong_bao", symbol: "", issued_on: dayOf(serverNow()), issuer: "", urgency: "none", subject: "",
    lines: [{ group: 1, addressee: "", text: "", kind: "task" }], prefix: "none", group: "none", recipients: [],
  });
  const set = (c: Partial<Draft>) => setD((o) => ({ ...o, ...c }));
  const setLine = (i: number, c: Partial<Line>) => setD((o) => ({ ...o, lines: o.lines.map((l, k) => (k === i ? { ...l, ...c } : l)) }));
  const ready = d.subject.trim() !== "" && (received ? d.symbol.trim() !== "" && d.issuer.trim() !== "" && d.issued_on !== null : d.group !== "none" || d.recipients.length > 0);
  const send = async () => {
    const { addressees, lines } = numbered(d.lines);
    const common = { type: d.type, urgency: d.urgency, secrecy: "none" as const, subject: d.subject.trim() };
    const owners = d.recipients.map((r) => r.id);
    const a = received
      ? await run("document.receive", { ...common, symbol: d.symbol.trim(), issued_on: d.issued_on as Day, issuer: d.issuer.trim(), addressees, lines })
      : await run("document.issue", {
          ...common, signer_prefix: d.prefix, recipients: owners, conference: null,
          groups: addressees.map((addressee) => ({ addressee, group: d.group, owners: d.group === "none" ? owners : [] })), lines: lines.map((l) => ({ ...l, standing: false })),
        });
    if (a) {
      clear();
      onDone(a.ids[0] ?? null);
    }
  };
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.four}>
        <Select label={t("documents.type")} value={d.type} allowDeselect={false} searchable onChange={(v) => set({ type: (v ?? "cong_van") as DocumentType })} data={DOCUMENT_TYPES.map((x) => ({ value: x, label: t(`doc_type.${x}`) }))} />
        <Select label={t("documents.urgency")} value={d.urgency} allowDeselect={false} onChange={(v) => set({ urgency: (v ?? "none") as Urgency })} data={URGENCIES.map((x) => ({ value: x, label: t(`urgency.${x}`) }))} />
        {received ? (
          <>
            <TextInput label={t("documents.symbol")} value={d.symbol} onChange={(e) => set({ symbol: e.currentTarget.value })} />
            <DayInput label={t("documents.issued_on")} value={d.issued_on} onChange={(issued_on) => set({ issued_on })} />
          </>
        ) : (
          <>
            <Select label={t("summary.prefix")} value={d.prefix} allowDeselect={false} onChange={(v) => set({ prefix: (v ?? "none") as SignerPrefix })} data={PREFIXES.map((p) => ({ value: p, label: t(`prefix.${p}`) }))} />
            <Select label={t("documents.to")} value={d.group} allowDeselect={false} onChange={(v) => set({ group: (v ?? "none") as AddresseeGroup })} data={GROUPS.map((g) => ({ value: g, label: t(`group.${g}`) }))} />
          </>
        )}
      </div>
      {received ? <TextInput label={t("documents.issuer")} value={d.issuer} onChange={(e) => set({ issuer: e.currentTarget.value })} /> : d.group === "none" ? <UnitPicker label={t("documents.recipients")} value={d.recipients} onChange={(recipients) => set({ recipients })} /> : null}
      <Textarea label={t("documents.subject")} autosize minRows={1} value={d.subject} onChange={(e) => set({ subject: e.currentTarget.value })} />
      <section className="stack" style={{ gap: "0.5rem" }}>
        <h2 className="section-head">{t("documents.lines")}</h2>
        <p className="small dim">{t("documents.lines_hint")}</p>
        {d.lines.map((l, i) => (
          <div key={i} className={css.lineForm}>
            <input className={css.groupNo} type="number" min={1} max={99} aria-label={t("documents.group_no")} value={l.group} onChange={(e) => setLine(i, { group: Number(e.currentTarget.value) || 1 })} />
            <TextInput aria-label={t("conferences.addressee")} placeholder={t("conferences.addressee")} value={l.addressee} onChange={(e) => setLine(i, { addressee: e.currentTarget.value })} />
            <Textarea aria-label={t("field.text")} placeholder={t("field.text")} autosize minRows={1} value={l.text} onChange={(e) => setLine(i, { text: e.currentTarget.value })} />
            <select className="chip" aria-label={t("conferences.line_kind")} value={l.kind} onChange={(e) => setLine(i, { kind: e.currentTarget.value as LineKind })}>{LINE_KINDS.map((k) => <option key={k} value={k}>{t(`line_kind.${k}`)}</option>)}</select>
            <button type="button" className={css.remove} aria-label={t("conferences.remove_bullet", { n: i + 1 })} onClick={() => set({ lines: d.lines.filter((_, k) => k !== i) })}><IconTrash size={18} aria-hidden /></button>
          </div>
        ))}
        <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ lines: [...d.lines, { group: d.lines.at(-1)?.group ?? 1, addressee: d.lines.at(-1)?.addressee ?? "", text: "", kind: "task" }] })}>{t("documents.add_line")}</Button></div>
      </section>
      <Refusal error={error} />
      <div className="action-bar">
        <Button type="submit" size="md" loading={busy} disabled={!ready}>{t(received ? "documents.receive" : "documents.issue")}</Button>
        <Button size="md" variant="subtle" onClick={() => onDone(null)}>{t("common.cancel")}</Button>
        <span className="small dim">{t("documents.no_secrets")}</span>
      </div>
    </form>
  );
}
