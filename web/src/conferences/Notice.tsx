import { Select } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand, useDocumentDrafts } from "../api/queries";
import { URGENCIES, type ConferenceView, type DraftLine, type Id, type Urgency } from "../api/types";
import { SubmitForm } from "../documents/DraftActs";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import css from "./Conferences.module.css";

/** Its reviewer, signer or clerk has it: the conclusions stand still meanwhile. */
export const underReview = (notice: DraftLine | null) => notice !== null && ["submitted", "approved", "confirmed"].includes(notice.state);

function ToDraft({ id }: { id: Id }) {
  const t = useT();
  return <Link to="/documents" search={{ box: "drafts", id } as never}>{t("conferences.notice_draft")}</Link>;
}

/** Where the notice of conclusions is while others look at it, or why it came back. */
export function NoticeBand({ notice }: { notice: DraftLine | null }) {
  const t = useT();
  if (notice?.state === "returned") return <p className="note-band">{t("conferences.notice_returned", { reason: notice.reason ?? "" })} <ToDraft id={notice.id} /></p>;
  if (!notice || !underReview(notice)) return null;
  return <p className="note-band">{t("conferences.notice_waits", { who: notice.next_by || t("drafts.clerk") })} <ToDraft id={notice.id} /></p>;
}

/** Of a notice that is out: whether anybody but its signer looked at it. */
export function HowIssued({ notice }: { notice: DraftLine | null }) {
  const t = useT();
  const reviewed = notice?.state === "issued";
  return <p className="small dim">{t(reviewed ? "conferences.notice_reviewed" : "conferences.notice_at_once")} {reviewed ? <ToDraft id={notice.id} /> : null}</p>;
}

/** The conclusions become a draft that is before its reviewer at once. */
export function SubmitNotice({ c, onDone }: { c: ConferenceView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const drafts = useDocumentDrafts(here.post.post).data;
  const [urgency, setUrgency] = useState<Urgency>("none");
  const send = async (reviewer: Id, signer: Id) => {
    if (await run("conference.submit_notice", { conference: c.id, subject: "", urgency, recipients: [], reviewer, signer })) onDone();
  };
  if (!drafts) return null;
  return (
    <div className={`action-bar ${css.instruct}`}>
      <p>{t("conferences.submit_notice_hint")}</p>
      <SubmitForm d={{ reviewer_post: null, signer_post: null }} reviewers={drafts.reviewers} signers={drafts.signers} busy={busy} onSend={(reviewer, signer) => void send(reviewer, signer)} onCancel={onDone}>
        <Select label={t("documents.urgency")} value={urgency} allowDeselect={false} onChange={(v) => setUrgency((v ?? "none") as Urgency)} data={URGENCIES.map((x) => ({ value: x, label: t(`urgency.${x}`) }))} />
      </SubmitForm>
      <Refusal error={error} />
    </div>
  );
}
