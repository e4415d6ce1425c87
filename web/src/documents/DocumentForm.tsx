import { Autocomplete, Button, Select, Textarea, TextInput } from "@mantine/core";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import { DOCUMENT_TYPES, GROUPS, URGENCIES, type AddresseeGroup, type Day, type DocumentType, type Id, type SignerPrefix, type Urgency } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { isEnter, Refusal } from "../shell/ui";
import { GroupReach } from "../units/GroupReach";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { addressing, issuedHere, numbered, typeOfSymbol, type Line } from "./lines";
import { LinesEditor } from "./LinesEditor";
import css from "./Documents.module.css";
import { fitting, PrefixSelect } from "./Prefix";

interface Draft {
  type: DocumentType; symbol: string; issued_on: Day | null; issuer: string; urgency: Urgency; subject: string; lines: Line[];
  prefix: SignerPrefix; group: AddresseeGroup; recipients: Picked[];
}

/** One form for both registers. What comes in takes four fields and Enter: the type follows from the symbol, the rest is folded away. */
export function DocumentForm({ direction, issuers, onDone }: { direction: "received" | "issued"; issuers: string[]; onDone: (id: Id | null) => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const received = direction === "received";
  const [d, setD, clear] = useDraft<Draft>(`document.${direction}`, {
    type: received ? "cong_van" : "thong_bao", symbol: "", issued_on: dayOf(serverNow()), issuer: "", urgency: "none", subject: "",
    lines: received ? [] : [{ group: 1, addressee: "", text: "", kind: "task" }], prefix: "none", group: "none", recipients: [],
  });
  const set = (c: Partial<Draft>) => setD((o) => ({ ...o, ...c }));
  const ready = d.subject.trim() !== "" && (received ? d.symbol.trim() !== "" && d.issuer.trim() !== "" && d.issued_on !== null : d.group !== "none" || d.recipients.length > 0);
  const send = async () => {
    if (!ready || busy) return;
    const common = { type: d.type, urgency: d.urgency, secrecy: "none" as const, subject: d.subject.trim() };
    const groupName = d.group === "none" ? d.recipients.map((r) => r.name).join(", ") : t(`group.${d.group}`);
    const { addressees, lines } = numbered(d.lines);
    const a = received
      ? await run("document.receive", { ...common, symbol: d.symbol.trim(), issued_on: d.issued_on as Day, issuer: d.issuer.trim(), addressees: addressees.map((x) => x || here.post.unit_short), lines })
      : await run("document.issue", { ...common, signer_prefix: fitting(here.post.role, d.prefix), conference: null, ending: "", ...addressing(d.lines, d.group, d.recipients.map((r) => r.id), groupName) });
    if (a) {
      clear();
      onDone(a.ids[0] ?? null);
    }
  };
  const type = <Select label={t("documents.type")} value={d.type} allowDeselect={false} searchable onChange={(v) => set({ type: (v ?? "cong_van") as DocumentType })} data={(received ? DOCUMENT_TYPES : issuedHere(DOCUMENT_TYPES)).map((x) => ({ value: x, label: t(`doc_type.${x}`) }))} />;
  const urgency = <Select label={t("documents.urgency")} value={d.urgency} allowDeselect={false} onChange={(v) => set({ urgency: (v ?? "none") as Urgency })} data={URGENCIES.map((x) => ({ value: x, label: t(`urgency.${x}`) }))} />;
  const lines = <LinesEditor received={received} lines={d.lines} onChange={(next) => set({ lines: next })} />;
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.four}>
        {received ? (
          <>
            <TextInput label={t("documents.symbol")} placeholder="12/CT-BCH" autoFocus value={d.symbol} onChange={(e) => { const symbol = e.currentTarget.value; set({ symbol, type: typeOfSymbol(symbol) ?? d.type }); }} />
            <DayInput label={t("documents.issued_on")} value={d.issued_on} onChange={(issued_on) => set({ issued_on })} />
            <Autocomplete label={t("documents.issuer")} data={issuers} value={d.issuer} onChange={(issuer) => set({ issuer })} />
            {type}
          </>
        ) : (
          <>
            {type}
            {urgency}
            <PrefixSelect role={here.post.role} value={d.prefix} onChange={(prefix) => set({ prefix })} />
            <Select label={t("documents.to")} value={d.group} allowDeselect={false} onChange={(v) => set({ group: (v ?? "none") as AddresseeGroup })} data={GROUPS.map((g) => ({ value: g, label: t(`group.${g}`) }))} />
          </>
        )}
      </div>
      {!received && d.group === "none" ? <UnitPicker label={t("documents.recipients")} value={d.recipients} onChange={(recipients) => set({ recipients })} /> : null}
      {received ? null : <GroupReach group={d.group} />}
      <Textarea label={t("documents.subject")} autosize minRows={1} value={d.subject} onChange={(e) => set({ subject: e.currentTarget.value })} onKeyDown={(e) => { if (received && isEnter(e)) { e.preventDefault(); void send(); } }} />
      {received ? <details className={css.more} open={d.lines.length > 0 || d.urgency !== "none"}><summary>{t("documents.details")}</summary><div className="stack">{urgency}{lines}</div></details> : lines}
      <Refusal error={error} />
      <div className="action-bar">
        <Button type="submit" size="md" loading={busy} disabled={!ready}>{t(received ? "documents.receive" : "documents.issue")}</Button>
        <Button size="md" variant="subtle" onClick={() => onDone(null)}>{t("common.cancel")}</Button>
        <span className="small dim">{t("documents.no_secrets")}</span>
      </div>
    </form>
  );
}
