import { Button, Select, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useCommand } from "../api/queries";
import type { Candidate, DraftPage, SignerPrefix } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { ReasonForm, Refusal } from "../shell/ui";
import css from "./Documents.module.css";
import { PrefixSelect } from "./Prefix";

type Act = "submit" | "return" | "confirm" | "issue" | "withdraw";
interface Props { d: DraftPage; reviewers: Candidate[]; signers: Candidate[]; onEdit: () => void }

/** What the reader may do with the draft at its present step, the next act first. */
export function DraftActs({ d, reviewers, signers, onEdit }: Props) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [act, setAct] = useState<Act | null>(null);
  const over = d.state === "issued" || d.state === "withdrawn";
  if (over || d.unit.id !== here.post.unit) return null;
  const close = () => { setAct(null); clear(); };
  const written = d.state === "writing" || d.state === "returned";
  const own = written && d.yours && d.conference === null; // the words of a notice are put right in the conference
  const waits = d.state === "submitted" || d.state === "approved";
  const signs = d.before_you && d.signer_post === here.post.post && here.may("draft.confirm") && waits;
  const verb = t(d.state === "submitted" ? "drafts.approve_confirm" : "drafts.confirm");
  const send = (command: "draft.return" | "draft.withdraw") => (reason: string) => run(command, { draft: d.id, reason });
  return (
    <section className={css.noteForm}>
      {act === "submit" ? <SubmitForm d={d} reviewers={reviewers} signers={signers} busy={busy} onCancel={close} onSend={(reviewer, signer) => void run("draft.submit", { draft: d.id, reviewer, signer }).then((a) => a && close())} /> : null}
      {act === "return" ? <ReasonForm draft={`draft.return.${d.id}`} label={t("drafts.why_return")} verb={t("drafts.return")} busy={busy} error={error} onCancel={close} onSend={send("draft.return")} /> : null}
      {act === "withdraw" ? <ReasonForm draft={`draft.withdraw.${d.id}`} label={t("drafts.why_withdraw")} verb={t("drafts.withdraw")} danger busy={busy} error={error} onCancel={close} onSend={send("draft.withdraw")} /> : null}
      {act === "confirm" ? <ConfirmForm verb={verb} deputy={here.post.role === "deputy_commander"} busy={busy} onCancel={close} onSend={(signer_prefix) => void run("draft.confirm", { draft: d.id, signer_prefix }).then((a) => a && close())} /> : null}
      {act === "issue" ? <IssueForm d={d} busy={busy} onCancel={close} onSend={(ending) => run("draft.issue", { draft: d.id, ending })} /> : null}
      {act === null ? (
        <div className="row">
          {written && d.conference !== null ? <Link to={`/conferences/${d.conference}` as never} search={{ stage: "conclude" } as never}>{t("drafts.edit_in_conference")}</Link> : null}
          {own && here.may("draft.submit") ? <Button onClick={() => setAct("submit")}>{t("drafts.submit")}</Button> : null}
          {own && here.may("draft.amend") ? <Button variant="default" onClick={onEdit}>{t("drafts.edit")}</Button> : null}
          {signs ? <Button onClick={() => setAct("confirm")}>{verb}</Button> : null}
          {d.state === "submitted" && d.before_you && !signs ? <Button loading={busy} onClick={() => void run("draft.approve", { draft: d.id })}>{t("drafts.approve")}</Button> : null}
          {d.state === "confirmed" && d.before_you ? <Button onClick={() => setAct("issue")}>{t("drafts.issue")}</Button> : null}
          {(waits || d.state === "confirmed") && d.before_you ? <Button variant="default" onClick={() => setAct("return")}>{t("drafts.return")}</Button> : null}
          {waits && d.yours ? <Button variant="default" onClick={() => setAct("submit")}>{t("drafts.submit_again")}</Button> : null}
          {d.yours || here.may("draft.confirm") ? <Button variant="subtle" onClick={() => setAct("withdraw")}>{t("drafts.withdraw")}</Button> : null}
        </div>
      ) : null}
      {act === "return" || act === "withdraw" ? null : <Refusal error={error} />}
    </section>
  );
}

const options = (list: Candidate[]) => list.map((c) => ({ value: c.post, label: `${c.name}, ${c.title}` }));

interface SubmitProps {
  d: Pick<DraftPage, "reviewer_post" | "signer_post">; reviewers: Candidate[]; signers: Candidate[]; busy: boolean; children?: ReactNode;
  onSend: (reviewer: string, signer: string) => void; onCancel: () => void;
}

/** To whom, and who is to sign. */
export function SubmitForm({ d, reviewers, signers, busy, onSend, onCancel, children }: SubmitProps) {
  const t = useT();
  const here = useHere();
  const others = reviewers.filter((r) => r.post !== here.post.post);
  const [signer, setSigner] = useState<string | null>(d.signer_post ?? signers[0]?.post ?? null);
  const [reviewer, setReviewer] = useState<string | null>(d.reviewer_post ?? others.find((r) => r.post === signers[0]?.post)?.post ?? others[0]?.post ?? null);
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); if (reviewer && signer) onSend(reviewer, signer); }}>
      <Select label={t("drafts.reviewer")} value={reviewer} allowDeselect={false} onChange={setReviewer} data={options(others)} />
      <Select label={t("drafts.signer")} value={signer} allowDeselect={false} onChange={setSigner} data={options(signers)} />
      {children}
      <div className="row"><Button type="submit" loading={busy} disabled={!reviewer || !signer}>{t("drafts.submit")}</Button><Button variant="subtle" onClick={onCancel}>{t("common.cancel")}</Button></div>
    </form>
  );
}

/** Not a signature, and it says so where the button is. */
export function ConfirmForm({ verb, deputy, busy, onSend, onCancel }: { verb: string; deputy: boolean; busy: boolean; onSend: (prefix: SignerPrefix) => void; onCancel: () => void }) {
  const t = useT();
  const [prefix, setPrefix] = useState<SignerPrefix>(deputy ? "kt" : "none");
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); onSend(prefix); }}>
      <p className="note-band small">{t("drafts.no_signature")}</p>
      <PrefixSelect role={deputy ? "deputy_commander" : "commander"} value={prefix} onChange={setPrefix} />
      <div className="row"><Button type="submit" loading={busy}>{verb}</Button><Button variant="subtle" onClick={onCancel}>{t("common.cancel")}</Button></div>
    </form>
  );
}

function IssueForm({ d, busy, onSend, onCancel }: { d: DraftPage; busy: boolean; onSend: (ending: string) => Promise<unknown>; onCancel: () => void }) {
  const t = useT();
  const [ending, setEnding, clear] = useDraft(`draft.issue.${d.id}`, d.ending);
  const send = async () => {
    if (!(await onSend(ending.trim() === d.ending ? "" : ending.trim()))) return;
    clear();
    onCancel();
  };
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <TextInput label={t("drafts.ending")} description={t("drafts.ending_hint")} value={ending} onChange={(e) => setEnding(e.currentTarget.value)} />
      <div className="row"><Button type="submit" loading={busy}>{t("drafts.issue")}</Button><Button variant="subtle" onClick={onCancel}>{t("common.cancel")}</Button></div>
    </form>
  );
}
