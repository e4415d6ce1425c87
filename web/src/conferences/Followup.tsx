import { Textarea } from "@mantine/core";
import { IconAlertCircle, IconCheck } from "@tabler/icons-react";
import { Link, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { useCommand, useLessons } from "../api/queries";
import { ACCOUNT_OUTCOMES, type AccountOutcome, type ConferenceView, type Followup, type FollowupLine, type Id } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { serverNow } from "../api/client";
import { dayOf, dayText, daysBetween } from "../shell/time";
import { accountLine } from "../shell/WayOut";
import { Refusal, Share, Sign } from "../shell/ui";
import css from "./Course.module.css";

/** How far one line has come, in words and a number. */
function Progress({ line }: { line: FollowupLine }) {
  const t = useT();
  if (line.task === null) return <span className="soon small">{t("conferences.not_given")}</span>;
  return (
    <span className="row small">
      <Share done={line.standing ? line.reported : line.done} total={line.total} />
      <span className="dim">{t(line.standing ? "conferences.have_accounted" : "conferences.have_done")}</span>
      {line.late > 0 ? <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t("conferences.late", { n: line.late })}</Sign> : null}
    </span>
  );
}

/** Whoever comes by a link to one line stands on it, however often they come. */
function useLineAsked() {
  const asked = useRouterState({ select: ({ location }) => location });
  useEffect(() => {
    const line = asked.hash.startsWith("account-") ? document.getElementById(asked.hash) : null;
    if (!line) return;
    line.closest("details")?.setAttribute("open", "");
    line.scrollIntoView({ block: "center" });
    line.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  }, [asked]);
}

/** What earlier conferences of this kind left: accounted for before anything new is taken up. Of those before the last one, only what nobody could account for until now. */
export const Boards = ({ c, open }: { c: ConferenceView; open: boolean }) => (
  <>
    {c.before ? <Before board={c.before} conference={c.id} open={open} /> : null}
    {c.carried.map((board) => <Before key={board.conference} board={board} conference={c.id} open={open} carried />)}
  </>
);

/** One of them, as a board. */
function Before({ board, conference, open, carried = false }: { board: Followup; conference: Id; open: boolean; carried?: boolean }) {
  const t = useT();
  const here = useHere();
  const may = open && here.may("conference.account");
  const left = board.lines.filter((l) => l.outcome === null).length;
  useLineAsked();
  const earlier = carried ? board.conference : undefined;
  if (board.lines.length === 0) return null;
  return (
    <details className={css.board} open={left > 0} data-board>
      <summary>{t(carried ? "conferences.carried" : "conferences.before", { title: board.title ?? t("desk.erased") })} {left === 0 ? <span className="ok">· {t("conferences.all_accounted")}</span> : <span className="soon">· {t("conferences.left_to_account", { n: left })}</span>}</summary>
      <ul className={css.lines}>{board.lines.map((line) => <Line key={`${line.group}.${line.bullet}`} line={line} id={accountLine(line.group, line.bullet, earlier)}>{may || line.outcome !== null ? <Account line={line} conference={conference} previous={board.conference} may={may} /> : null}</Line>)}</ul>
    </details>
  );
}

/** To the first line of which nothing was said, opened if it was folded away. */
function goToLeft() {
  const left = document.querySelector("[data-board] [data-left]");
  left?.closest("details")?.setAttribute("open", "");
  left?.querySelector<HTMLButtonElement>("button")?.focus();
}

/** Said where one concludes: what the last conference left open holds up the conclusions until it is accounted for; lessons are only called to mind. */
export function AccountFirst({ c }: { c: ConferenceView }) {
  const t = useT();
  const lessons = useLessons(useHere().post.post, { conference: c.id }).data?.waiting ?? 0;
  const asked = [...(c.before?.lines ?? []), ...c.carried.flatMap((board) => board.lines)];
  const left = c.conclusions ? 0 : asked.filter((l) => l.outcome === null).length;
  return (
    <>
      {left > 0 ? <p className="note-band">{t("conferences.account_first_conclusions", { n: left })} <button type="button" className="textlink" onClick={goToLeft}>{t("conferences.account_go")}</button></p> : null}
      {lessons > 0 ? <p className="note-band">{t("conferences.account_first_lessons", { n: lessons })}</p> : null}
    </>
  );
}

/** The board of a conference's own conclusions, until the next one. */
export function OwnBoard({ board }: { board: Followup }) {
  const t = useT();
  return (
    <>
      {board.accounted_in ? <p className="small"><Link to={`/conferences/${board.accounted_in}` as never}>{t("conferences.accounted_in")}</Link></p> : null}
      <ul className={css.lines}>{board.lines.map((line) => <Line key={`${line.group}.${line.bullet}`} line={line}><Outcome line={line} /></Line>)}</ul>
    </>
  );
}

/** What became of a line, as the next conference said; of what it said nothing, why. */
function Outcome({ line }: { line: FollowupLine }) {
  const t = useT();
  if (line.outcome === null) return null;
  const open = line.outcome === "not_accounted";
  return <p className={css.said}><span className={`sign ${open ? "soon" : "ok"}`}>{open ? <IconAlertCircle aria-hidden /> : <IconCheck aria-hidden />}{t(`account_outcome.${line.outcome}`)}</span>{line.account ? `: ${line.account}` : ""}</p>;
}

/** Whole days, by the dates. */
const daysSince = (at: number): number => Math.max(0, daysBetween(dayOf(at), dayOf(serverNow())));

function Line({ line, id, children }: { line: FollowupLine; id?: string; children?: React.ReactNode }) {
  const t = useT();
  const text = line.text ?? t("desk.erased");
  return (
    <li id={id} data-left={line.outcome === null || undefined}>
      <span className="dim small">{line.addressee} · {line.standing ? t("tasks.standing") : line.due ? t("conferences.due", { day: dayText(line.due) }) : t("conferences.no_due")}</span>
      <span className={css.lineHead}>
        <strong>{line.task ? <Link to="/tasks" search={{ box: "given", id: line.task } as never}>{text}</Link> : text}</strong>
        <Progress line={line} />
      </span>
      {line.unaccounted_since === null ? null : <p className="now small">{t("conferences.unaccounted_since", { days: daysSince(line.unaccounted_since), n: line.passed_over })}</p>}
      {children}
    </li>
  );
}

interface Accounting { chosen: AccountOutcome | null; text: string }

function Account({ line, conference, previous, may }: { line: FollowupLine; conference: Id; previous: Id; may: boolean }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear, kept] = useDraft<Accounting>(`account.${conference}.${previous}.${line.group}.${line.bullet}`, { chosen: null, text: "" });
  const said = line.account ?? "";
  const { chosen } = d;
  const text = kept ? d.text : said;
  const why = chosen === "not_accounted" || chosen === "dropped";
  const keep = () => chosen && void run("conference.account", { conference, previous, group: line.group, bullet: line.bullet, outcome: chosen, text: text.trim() }).then((a) => a && clear());
  return (
    <>
      {chosen === null ? <Outcome line={line} /> : null}
      {may ? (
        <div className={css.acts}>
          {ACCOUNT_OUTCOMES.map((o) => <button key={o} type="button" className={css.act} aria-pressed={(chosen ?? line.outcome) === o} onClick={() => set({ chosen: o, text })}>{t(`account_outcome.${o}`)}</button>)}
          {chosen ? (
            <div className={css.ask}>
              <Textarea label={t(chosen === "dropped" ? "conferences.account_drop" : why ? "conferences.account_why" : "conferences.account_text")} required={why} autosize minRows={1} autoFocus value={text} onChange={(e) => set({ chosen, text: e.currentTarget.value })} />
              <button type="button" className={css.act} disabled={busy || (why && text.trim() === "")} onClick={keep}>{t("conferences.account_keep")}</button>
              <button type="button" className="textlink" onClick={() => (text === said ? clear() : set({ chosen: null, text }))}>{t("common.cancel")}</button>
            </div>
          ) : null}
          <Refusal error={error} />
        </div>
      ) : null}
    </>
  );
}
