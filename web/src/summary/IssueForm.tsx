import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { useCommand, useSummary } from "../api/queries";
import type { Id, IssueView, SignerPrefix, SummaryView } from "../api/types";
import { fitting, PrefixSelect } from "../documents/Prefix";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Reading, Refusal } from "../shell/ui";
import { useSigners } from "./Signing";
import css from "./Summary.module.css";

interface Draft { prefix: SignerPrefix; post: Id | null; place: string; recipients: string }

/** Issue: number, date, signature block and recipients; from then on it is read-only. An edition goes where the paper before went. */
export function IssueForm({ s, onDone }: { s: SummaryView; onDone: () => void }) {
  const before = useSummary(s.editions.replaces?.id ?? null);
  if (!s.editions.replaces) return <Form s={s} before={null} onDone={onDone} />;
  return <Reading query={before}>{before.data ? <Form s={s} before={before.data.unit.id === s.unit.id ? before.data.issue : null} onDone={onDone} /> : null}</Reading>;
}

function Form({ s, before, onDone }: { s: SummaryView; before: IssueView | null; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Draft>(`issue.${s.id}`, { prefix: before?.signer_prefix ?? "none", post: null, place: before?.place ?? "", recipients: before?.recipients.join("\n") ?? "" });
  const confirmed = s.signing?.confirmed_at ? s.signing : null;
  // Nobody issues in the name of a signer who has not confirmed it.
  const signers = useSigners(s).filter((x) => x.value === here.post.post || x.value === confirmed?.post);
  const post = signers.find((x) => x.value === d.post)?.value ?? signers.find((x) => x.value === confirmed?.post)?.value ?? signers[0]?.value ?? null;
  const fixed = confirmed !== null && post === confirmed.post && post !== here.post.post;
  const changed = fixed ? s.figures.filter((f) => f.confirmed !== null).length : 0;
  const prefix = fixed ? confirmed.signer_prefix : fitting(here.post.role, d.prefix);
  const send = async () => {
    if (!post) return;
    const a = await run("summary.issue", { summary: s.id, signer_prefix: prefix, signer_post: post, place: d.place.trim(), recipients: d.recipients.split("\n").map((l) => l.trim()).filter(Boolean) });
    if (a) {
      clear();
      onDone();
    }
  };
  return (
    <form className={css.issue} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <h2>{t("summary.issue")}</h2>
      <p className="dim small">{t("summary.issue_hint")}</p>
      {signers.length === 0 ? <p className="note-band small">{t("summary.sign_first")}</p> : null}
      {changed > 0 ? <p className="note-band small">{t("summary.figures_changed", { n: changed })}</p> : null}
      <div className={css.issueFields}>
        <Select label={t("summary.signer")} value={post} allowDeselect={false} onChange={(v) => set((o) => ({ ...o, post: v }))} data={signers} />
        <PrefixSelect role={fixed ? "deputy_commander" : here.post.role} value={prefix} disabled={fixed} onChange={(next) => set((o) => ({ ...o, prefix: next }))} />
        <TextInput label={t("summary.place")} value={d.place} onChange={(e) => { const place = e.currentTarget.value; set((o) => ({ ...o, place })); }} />
        <Textarea label={t("summary.recipients")} autosize minRows={2} value={d.recipients} onChange={(e) => { const recipients = e.currentTarget.value; set((o) => ({ ...o, recipients })); }} />
      </div>
      <Refusal error={error} at={{ conference: s.conference }} />
      <div className="row"><Button type="submit" size="md" loading={busy} disabled={!post || changed > 0}>{t("summary.issue_now")}</Button><Button size="md" variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
