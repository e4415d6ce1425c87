import { Button, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { useCommand } from "../api/queries";
import { COMINGS, type AskedPaperView, type Bodies, type Coming, type ConferenceView, type InvitationView, type OwnPart, type Whole } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { PaperMenu, type OfficialPaper } from "../shell/PaperMenu";
import { dayText } from "../shell/time";
import { PageHead, Refusal } from "../shell/ui";
import { NotedPaper } from "./NotedPaper";
import { PaperSign } from "./PaperSign";
import { ReplySign, useComing } from "./Invitations";
import { daysHeld } from "./parts";
import css from "./Course.module.css";

/** A conference of another unit, as an invited or addressed unit sees it: when and where, what to prepare, who comes, what was said to it. */
export function InvitedPage({ c, own }: { c: ConferenceView; own: OwnPart }) {
  const t = useT();
  const here = useHere();
  const when = [c.body.begins, c.session ? t(`session_of_day.${c.session}`) : "", daysHeld(c) ?? t("conferences.no_day")].filter(Boolean).join(", ");
  const papers: OfficialPaper[] = [];
  if (own.invitation) papers.push({ name: "conference/invitation", label: t("paper.invitation"), params: { id: c.id, unit: here.post.unit } });
  if (c.body.programme.length > 0) papers.push({ name: "conference/programme", label: t("paper.programme"), params: { id: c.id } });
  if (own.groups.length > 0) papers.push({ name: "conference/conclusions", label: t("paper.extract"), params: { id: c.id, unit: here.post.unit } });
  return (
    <div className="page">
      <PageHead title={c.title ?? t("desk.erased")} lead={<><Link to="/conferences">{t("place.conferences")}</Link> · {t("conferences.held_by", { unit: c.unit.name })}</>}>
        {papers.length ? <PaperMenu papers={papers} /> : null}
      </PageHead>
      {c.stage === "cancelled" ? <p className="note-band">{t("conferences.is_cancelled")}</p> : null}
      <div className={css.invited}>
        <section className="stack">
          <dl className={css.facts}>
            <dt>{t("conferences.when")}</dt><dd><strong>{when}</strong></dd>
            {c.body.place ? <><dt>{t("conferences.place")}</dt><dd>{c.body.place}</dd></> : null}
            {c.body.chairs.length ? <><dt>{t("conferences.chairs")}</dt><dd>{c.body.chairs.map((x) => [x.name, ...x.titles].filter(Boolean).join(", ")).join("; ")}</dd></> : null}
            {c.body.topics.length ? <><dt>{t("conferences.topics")}</dt><dd>{c.body.topics.join("\n")}</dd></> : null}
            {own.invitation?.prepare ? <><dt>{t("conferences.to_prepare")}</dt><dd><strong>{own.invitation.prepare}</strong></dd></> : null}
          </dl>
          <AskedOfUs c={c} />
          {c.body.programme.length ? <><h2 className="section-head">{t("conferences.programme")}</h2><table className="ruled"><tbody>{c.body.programme.map((p, i) => <tr key={i}><td className="num nowrap">{c.starts[i]}</td><td>{p.paper !== null && c.asked_papers.some((x) => x.number === p.paper) ? <Link to={`/conferences/${c.id}/papers/${p.paper}` as string}>{p.item}</Link> : p.item}<br /><span className="dim small">{p.speaker}</span></td></tr>)}</tbody></table></> : null}
        </section>
        <section className="stack">
          {own.invitation ? <Reply c={c} invitation={own.invitation} /> : null}
          {c.conclusions && own.groups.length ? <SaidToUs c={c} places={own.groups} /> : null}
        </section>
      </div>
    </div>
  );
}

/** What the unit is asked to hand in, with what became of it, and what others will read. */
function AskedOfUs({ c }: { c: ConferenceView }) {
  const t = useT();
  const unit = useHere().post.unit;
  const ours = c.asked_papers.filter((p) => p.unit.id === unit);
  const others = c.asked_papers.filter((p) => p.unit.id !== unit && p.state === "accepted");
  const notedOfUs = c.body.papers.filter((p) => p.unit === unit);
  const notedOfOthers = c.body.papers.filter((p) => p.unit !== unit && p.handed_in !== null);
  const line = (p: AskedPaperView, more: ReactNode) => (
    <li key={p.number}>
      <span className={css.lineHead}><strong><Link to={`/conferences/${c.id}/papers/${p.number}` as string}>{p.title ?? p.topic ?? t("desk.erased")}</Link></strong>{more}</span>
      <span className="dim small">{[p.unit.id === unit ? t("conferences.paper_due_on", { day: dayText(p.due) }) : p.unit.name, p.minutes === null ? "" : t("conferences.for_minutes", { n: p.minutes })].filter(Boolean).join(" · ")}</span>
      {p.reason ? <span className={`small ${css.said}`}>{p.reason}</span> : null}
    </li>
  );
  return (
    <>
      {ours.length + notedOfUs.length ? <><h2 className="section-head">{t("conferences.papers_of_us")}</h2><ul className={css.lines}>{ours.map((p) => line(p, <PaperSign p={p} />))}{notedOfUs.map((p, i) => <NotedPaper key={`noted ${i}`} c={c} p={p} />)}</ul></> : null}
      {others.length + notedOfOthers.length ? <><h2 className="section-head">{t("conferences.papers_to_read")}</h2><ul className={css.lines}>{others.map((p) => line(p, null))}{notedOfOthers.map((p, i) => <NotedPaper key={`noted ${i}`} c={c} p={p} />)}</ul></> : null}
    </>
  );
}

function SaidToUs({ c, places }: { c: ConferenceView; places: number[] }) {
  const t = useT();
  const groups = places.flatMap((place) => c.conclusions?.groups[place - 1] ?? []);
  return (
    <>
      <h2 className="section-head">{t("conferences.said_to_us")}</h2>
      {groups.map((g, i) => (
        <div key={i}>
          <strong>{g.addressee}</strong>
          <ul>{g.bullets.map((b, k) => <li key={k}>{b.text} <span className="dim small">{b.standing ? t("tasks.standing") : b.due ? t("conferences.due", { day: dayText(b.due) }) : ""}</span></li>)}</ul>
        </div>
      ))}
      <p><Link to="/tasks" search={{ box: "mine" } as never}>{t("conferences.our_tasks")}</Link></p>
    </>
  );
}

type Post = Whole<Bodies["invitation.answer"]>["posts"][number];
interface Draft { posts: Post[]; note: string }

/** Post by post: who comes, who sends another, who stays away and why. */
function Reply({ c, invitation }: { c: ConferenceView; invitation: InvitationView }) {
  const t = useT();
  const here = useHere();
  const coming = useComing();
  const [open, setOpen] = useState(false);
  const may = here.may("invitation.answer") && c.conclusions === null && c.stage !== "cancelled";
  const editing = may && (open || invitation.state !== "answered");
  return (
    <>
      <h2 className="section-head"><span>{t("conferences.our_reply")}</span><ReplySign state={invitation.state} /></h2>
      {invitation.state === "answered_earlier" ? <p className="note-band small">{t("conferences.moved_since")}</p> : null}
      {!editing ? (
        <>
          {invitation.posts.length === 0 ? <p className="dim small">{t("conferences.not_answered")}</p> : <ul className={css.lines}>{invitation.posts.map((p) => <li key={p.post}>{coming(p)}</li>)}</ul>}
          {invitation.note ? <p className={css.said}>{invitation.note}</p> : null}
          {may ? <div><Button variant="default" onClick={() => setOpen(true)}>{t("conferences.answer_again")}</Button></div> : null}
        </>
      ) : <ReplyForm c={c} invitation={invitation} onDone={() => setOpen(false)} />}
    </>
  );
}

function ReplyForm({ c, invitation, onDone }: { c: ConferenceView; invitation: InvitationView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const asked = c.body.participants.filter((p) => p.unit === here.post.unit).flatMap((p) => p.posts);
  const fresh = (post: string): Post => ({ post, coming: "comes", instead: "", reason: "" });
  const known: Post[] = invitation.posts.length ? invitation.posts.map((p) => ({ ...p, reason: p.reason ?? "" })) : (asked.length ? asked : [""]).map(fresh);
  const [d, set, clear] = useDraft<Draft>(`answer.${c.id}`, { posts: known, note: invitation.note ?? "" });
  const put = (i: number, change: Partial<Post>) => set((o) => ({ ...o, posts: o.posts.map((p, k) => (k === i ? { ...p, ...change } : p)) }));
  const posts = d.posts.filter((p) => p.post.trim() !== "");
  const ready = posts.length > 0 && posts.every((p) => (p.coming !== "sends_another" || p.instead.trim() !== "") && (p.coming !== "stays_away" || p.reason.trim() !== ""));
  const send = async () => {
    const clean = posts.map((p) => ({ post: p.post.trim(), coming: p.coming, instead: p.coming === "sends_another" ? p.instead.trim() : "", reason: p.coming === "comes" ? "" : p.reason.trim() }));
    if (!(await run("invitation.answer", { conference: c.id, posts: clean, note: d.note.trim() }))) return;
    clear();
    onDone();
  };
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); void send(); }}>
      {invitation.reply_by ? <p className="soon small">{t("conferences.reply_by_day", { day: dayText(invitation.reply_by) })}</p> : null}
      {d.posts.map((p, i) => (
        <div key={i} className={css.postRow}>
          <TextInput label={t("conferences.post")} value={p.post} onChange={(e) => put(i, { post: e.currentTarget.value })} />
          <select className="chip" aria-label={t("conferences.coming_of", { post: p.post })} value={p.coming} onChange={(e) => put(i, { coming: e.currentTarget.value as Coming })}>{COMINGS.map((x) => <option key={x} value={x}>{t(`coming.${x}`)}</option>)}</select>
          {p.coming === "sends_another" ? <TextInput label={t("conferences.instead_post")} value={p.instead} onChange={(e) => put(i, { instead: e.currentTarget.value })} /> : null}
          {p.coming === "stays_away" ? <TextInput label={t("conferences.why_absent")} value={p.reason} onChange={(e) => put(i, { reason: e.currentTarget.value })} /> : null}
        </div>
      ))}
      <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set((o) => ({ ...o, posts: [...o.posts, fresh("")] }))}>{t("conferences.add_post")}</Button></div>
      <Textarea label={t("conferences.reply_note")} description={t("common.optional")} autosize minRows={1} value={d.note} onChange={(e) => { const note = e.currentTarget.value; set((o) => ({ ...o, note })); }} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" size="md" loading={busy} disabled={!ready}>{t("conferences.send_reply")}</Button>{invitation.posts.length ? <Button variant="subtle" onClick={() => { clear(); onDone(); }}>{t("common.cancel")}</Button> : null}</div>
    </form>
  );
}
