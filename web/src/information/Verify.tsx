import { Select, Textarea } from "@mantine/core";
import { useCommand, useInformation } from "../api/queries";
import { FINDINGS, type Finding, type Id, type InformationView } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { isEnter } from "../shell/ui";
import { InPlace } from "./InPlace";
import { useSeen } from "./seen";
import { FindingSign } from "./signs";
import css from "./Information.module.css";

export function FindingChoice({ label, among, value, onChange, autoFocus = false }: { label: string; among: readonly Finding[]; value: Finding | null; onChange: (f: Finding) => void; autoFocus?: boolean }) {
  return (
    <fieldset className={css.choice}>
      <legend>{label}</legend>
      {among.map((f, i) => (
        <label key={f} data-on={f === value || undefined}><input type="radio" name={`finding-${label}`} checked={f === value} autoFocus={autoFocus && i === 0} onChange={() => onChange(f)} /><FindingSign finding={f} /></label>
      ))}
    </fieldset>
  );
}

interface Draft { finding: Finding | null; text: string; duplicate_of: Id | null }
const EMPTY: Draft = { finding: null, text: "", duplicate_of: null };

export function VerifyForm({ item, onDone }: { item: InformationView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Draft>(`information.verify.${item.id}`, EMPTY);
  const seen = useSeen(item);
  const ready = !seen.note && d.finding !== null && d.text.trim() !== "" && (d.finding !== "duplicate" || d.duplicate_of !== null);
  const send = () => void (d.finding && run("reply.verify", { information: item.id, finding: d.finding, text: d.text.trim(), duplicate_of: d.finding === "duplicate" ? d.duplicate_of : null, seen: seen.wording })
    .then((ok) => { if (ok) { clear(); onDone(); } }));
  return (
    <InPlace verb={t("information.do_reply.verify")} busy={busy} ready={ready} error={error} texts={[d.text]} onSend={send} onCancel={onDone}>
      {seen.note}
      <FindingChoice autoFocus label={t("information.finding")} among={FINDINGS} value={d.finding} onChange={(finding) => set((o) => ({ ...o, finding }))} />
      {d.finding === "duplicate" ? <Other item={item} value={d.duplicate_of} onChange={(duplicate_of) => set((o) => ({ ...o, duplicate_of }))} /> : null}
      <Textarea label={t("information.found")} description={t("information.found_hint")} autosize minRows={2} value={d.text} onChange={(e) => { const text = e.currentTarget.value; set((o) => ({ ...o, text })); }} onKeyDown={(e) => { if (isEnter(e)) { e.preventDefault(); if (ready && !busy) e.currentTarget.form?.requestSubmit(); } }} />
    </InPlace>
  );
}

/** The item that told the same before: among the newest that one may read. */
function Other({ item, value, onChange }: { item: InformationView; value: Id | null; onChange: (id: Id | null) => void }) {
  const t = useT();
  const here = useHere();
  const list = useInformation(here.post.post, null, "all", null).data?.pages.flatMap((p) => p.items) ?? [];
  const data = list.filter((x) => x.id !== item.id).map((x) => ({ value: x.id, label: `${x.number} · ${x.unit.short_name || x.unit.name}: ${(x.text ?? "").slice(0, 80)}` }));
  return <Select label={t("information.duplicate_of")} searchable value={value} onChange={onChange} data={data} nothingFoundMessage={t("information.no_other")} />;
}
