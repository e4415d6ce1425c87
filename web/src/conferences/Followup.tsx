import { Textarea } from "@mantine/core";
import { IconAlertCircle, IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand, useLessons } from "../api/queries";
import { ACCOUNT_OUTCOMES, type AccountOutcome, type ConferenceView, type Followup, type FollowupLine, type Id } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
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

/** What the last conference of this kind concluded: accounted for before anything new is taken up. */
export function Before({ board, conference, open }: { board: Followup; conference: Id; open: boolean }) {
  const t = useT();
  const here = useHere();
  const may = open && here.may("conference.account");
  const left = board.lines.filter((l) => l.outcome === null).length;
  if (board.lines.length === 0) return null;
  return (
    <details className={css.board} open={left > 0}>
      <summary>{t("conferences.before", { title: board.title ?? t("desk.erased") })} {left === 0 ? <span className="ok">· {t("conferences.all_accounted")}</span> : <span className="soon">· {t("conferences.left_to_account", { n: left })}</span>}</summary>
      <ul className={css.lines}>{board.lines.map((line) => <Line key={`${line.group}.${line.bullet}`} line={line}>{may || line.outcome !== null ? <Account line={line} conference={conference} previous={board.conference} may={may} /> : null}</Line>)}</ul>
    </details>
  );
}

/** Said where one concludes: what earlier conferences and periods left open comes first, and nothing was said of it. */
export function AccountFirst({ c }: { c: ConferenceView }) {
  const t = useT();
  const lessons = useLessons(useHere().post.post, { conference: c.id }).data?.waiting ?? 0;
  const conclusions = (c.before?.lines ?? []).filter((l) => l.outcome === null).length;
  if (conclusions + lessons === 0) return null;
  return <p className="note-band">{t("conferences.account_first", { conclusions, lessons })}</p>;
}

/** The board of a conference's own conclusions, until the next one. */
export function OwnBoard({ board }: { board: Followup }) {
  return <ul className={css.lines}>{board.lines.map((line) => <Line key={`${line.group}.${line.bullet}`} line={line} />)}</ul>;
}

function Line({ line, children }: { line: FollowupLine; children?: React.ReactNode }) {
  const t = useT();
  const text = line.text ?? t("desk.erased");
  return (
    <li>
      <span className="dim small">{line.addressee} · {line.standing ? t("tasks.standing") : line.due ? t("conferences.due", { day: dayText(line.due) }) : t("conferences.no_due")}</span>
      <span className={css.lineHead}>
        <strong>{line.task ? <Link to="/tasks" search={{ box: "given", id: line.task } as never}>{text}</Link> : text}</strong>
        <Progress line={line} />
      </span>
      {children}
    </li>
  );
}

function Account({ line, conference, previous, may }: { line: FollowupLine; conference: Id; previous: Id; may: boolean }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [chosen, setChosen] = useState<AccountOutcome | null>(null);
  const [text, setText] = useState("");
  const choose = (outcome: AccountOutcome) => { setChosen(outcome); setText(line.account ?? ""); };
  const keep = () => chosen && void run("conference.account", { conference, previous, group: line.group, bullet: line.bullet, outcome: chosen, text: text.trim() }).then((a) => a && setChosen(null));
  return (
    <>
      {line.outcome !== null && chosen === null ? <p className={css.said}><span className="sign ok"><IconCheck aria-hidden />{t(`account_outcome.${line.outcome}`)}</span>{line.account ? `: ${line.account}` : ""}</p> : null}
      {may ? (
        <div className={css.acts}>
          {ACCOUNT_OUTCOMES.map((o) => <button key={o} type="button" className={css.act} aria-pressed={(chosen ?? line.outcome) === o} onClick={() => choose(o)}>{t(`account_outcome.${o}`)}</button>)}
          {chosen ? (
            <div className={css.ask}>
              <Textarea label={t("conferences.account_text")} autosize minRows={1} autoFocus value={text} onChange={(e) => setText(e.currentTarget.value)} />
              <button type="button" className={css.act} disabled={busy} onClick={keep}>{t("conferences.account_keep")}</button>
              <button type="button" className="textlink" onClick={() => setChosen(null)}>{t("common.cancel")}</button>
            </div>
          ) : null}
          <Refusal error={error} />
        </div>
      ) : null}
    </>
  );
}
