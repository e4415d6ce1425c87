import { Button } from "@mantine/core";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import { useCommand, useConference } from "../api/queries";
import type { ConferenceDraft, ConferenceView, Id } from "../api/types";
import { Presented } from "../commendations/Presented";
import { useHere } from "../session/session";
import { LessonsFirst } from "../lessons/LessonsFirst";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { PaperMenu, type OfficialPaper } from "../shell/PaperMenu";
import { dayOf } from "../shell/time";
import { PageHead, Reading, Refusal } from "../shell/ui";
import { AskedPapers } from "./AskedPapers";
import { Conclude } from "./Conclude";
import { Conduct } from "./Conduct";
import { Boards } from "./Followup";
import { Invitations } from "./Invitations";
import { InvitedPage } from "./InvitedPage";
import { PrepareForm } from "./PrepareForm";
import { Publish, Report } from "./ReportPublish";
import { StageLine } from "./StageLine";
import { changedSince, settled, withHeadcounts } from "./kept";
import { currentStep, daysHeld, editable, type Step } from "./parts";

export function WorkspacePage() {
  const { id } = useParams({ strict: false }) as { id: Id };
  const query = useConference(id);
  const c = query.data;
  return <Reading query={query}>{c ? c.own ? <InvitedPage c={c} own={c.own} /> : <Workspace c={c} /> : null}</Reading>;
}

function Workspace({ c }: { c: ConferenceView }) {
  const t = useT();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { stage?: Step };
  const step = search.stage ?? currentStep(c, dayOf(serverNow()));
  const go = (s: Step) => void navigate({ to: `/conferences/${c.id}`, search: { stage: s } as never });
  const when = [c.body.begins, c.session ? t(`session_of_day.${c.session}`) : "", daysHeld(c) ?? t("conferences.no_day"), c.body.place].filter(Boolean).join(", ");
  return (
    <div className="page">
      <PageHead title={c.title ?? t("desk.erased")} lead={<><Link to="/conferences">{t("place.conferences")}</Link> · {t(`conference_kind.${c.conference_kind}`)} · {when}</>}>
        <PaperMenu papers={papersOf(c, t)} />
      </PageHead>
      <StageLine course={c} shown={step} missing={c.missing} onGo={go} />
      <LessonsFirst unit={c.unit.id} conference={c.id} folded={c.conclusions !== null || step === "report" || step === "publish"} />
      {step === "prepare" ? <Prepare c={c} /> : null}
      {step === "conduct" ? <Conduct c={c} /> : null}
      {step === "conclude" ? <Conclude c={c} /> : null}
      {step === "conduct" || step === "conclude" ? <Presented conference={c.id} /> : null}
      {step === "report" ? <Report c={c} /> : null}
      {step === "publish" ? <Publish c={c} /> : null}
    </div>
  );
}

/** What can be put on paper now; the notice of conclusions to all, and to each addressee. */
function papersOf(c: ConferenceView, t: ReturnType<typeof useT>): OfficialPaper[] {
  const papers: OfficialPaper[] = [];
  if (c.body.programme.length > 0) papers.push({ name: "conference/programme", label: t("paper.programme"), params: { id: c.id } });
  papers.push({ name: "conference/minutes", label: t("paper.minutes"), params: { id: c.id } });
  for (const i of c.invitations) papers.push({ name: "conference/invitation", label: t("paper.invitation_to", { unit: i.unit.short_name || i.unit.name }), params: { id: c.id, unit: i.unit.id } });
  if (c.body.participants.length > 0) papers.push({ name: "conference/roll", label: t("paper.roll"), params: { id: c.id } });
  if (c.body.participants.length > 0) papers.push({ name: "conference/participants", label: t("paper.participants"), params: { id: c.id }, forms: ["xlsx"] });
  if (!c.conclusions) return papers;
  papers.push({ name: "conference/conclusions", label: t("paper.conclusions"), params: { id: c.id } });
  c.conclusions.groups.forEach((g, i) => papers.push({ name: "conference/conclusions", label: t("paper.conclusions_to", { addressee: g.addressee ?? "" }), params: { id: c.id, addressee: i + 1 } }));
  return papers;
}

/** What the form holds until it is kept: what was typed, and what stood in the book when that began. */
interface Typed { body: ConferenceDraft; began: ConferenceDraft }

function Prepare({ c }: { c: ConferenceView }) {
  const t = useT();
  const here = useHere();
  const stored = editable(c.body);
  const [typed, setTyped, clear, kept] = useDraft<Typed>(`conference_form.${c.id}`, { body: stored, began: stored });
  const { run, busy, error } = useCommand(here.post.post);
  const body = kept ? withHeadcounts(typed.body, stored) : stored;
  const others = kept ? changedSince(typed.began, stored) : [];
  const may = here.may("conference.amend");
  return (
    <>
      <Boards c={c} open={c.document === null} />
      <PrepareForm body={body} named={c.named} onChange={(next) => setTyped((o) => (kept ? { ...o, body: next(o.body) } : { body: next(stored), began: stored }))} />
      {others.length > 0 ? (
        <div className="note-band" role="alert">
          <p>{t("conferences.changed_by_others", { parts: others.map((part) => t(`conferences.part.${part}`)).join(", ") })}</p>
          <div className="row">
            <Button size="compact-md" variant="default" onClick={clear}>{t("conferences.take_theirs")}</Button>
            <Button size="compact-md" variant="default" onClick={() => setTyped((o) => ({ ...o, began: stored }))}>{t("conferences.keep_mine")}</Button>
          </div>
        </div>
      ) : null}
      <Refusal error={error} />
      {may ? (
        <div className="action-bar">
          <Button size="md" disabled={!kept || others.length > 0} loading={busy} onClick={() => void run("conference.amend", { conference: c.id, over: c.last, ...settled(body) }).then((a) => a && clear())}>{t("conferences.keep")}</Button>
          {kept ? <><span className="dim small">{t("common.kept_draft")}</span><button type="button" className="textlink" onClick={clear}>{t("common.discard")}</button></> : null}
        </div>
      ) : null}
      <Invitations c={c} />
      <AskedPapers c={c} />
    </>
  );
}
