import { Button, Textarea } from "@mantine/core";
import { IconArrowBackUp, IconClockExclamation, IconHourglass, IconMessageReport, IconStrikethrough } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { Fragment, useEffect, useState } from "react";
import type { Waiting } from "../api/outbox";
import { useCommand } from "../api/queries";
import type { Bodies, LogRow } from "../api/types";
import { beginFromRow } from "../information/draft";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { clock, dayOf, lateParts } from "../shell/time";
import { isEnter, Refusal, Sign } from "../shell/ui";
import css from "./Desk.module.css";

function Strike({ row, onDone }: { row: LogRow; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft(`log.strike.${row.id}`, { reason: "", again: row.text ?? "" });
  const { reason, again } = d;
  const send = async () => {
    if (reason.trim() === "" || busy) return;
    const text = again.trim();
    const replacement = text === "" || text === row.text ? null : { type: row.type, text, happened: row.happened };
    if (!(await run("log.strike", { entry: row.id, reason: reason.trim(), replacement }))) return;
    clear();
    onDone();
  };
  return (
    <div className={css.strike}>
      <Textarea label={t("desk.strike_reason")} autosize minRows={1} autoFocus value={reason} onChange={(e) => { const typed = e.currentTarget.value; set((o) => ({ ...o, reason: typed })); }} onKeyDown={(e) => { if (isEnter(e)) { e.preventDefault(); void send(); } }} />
      <Textarea label={t("desk.strike_again")} description={t("desk.strike_again_hint")} autosize minRows={1} value={again} onChange={(e) => { const typed = e.currentTarget.value; set((o) => ({ ...o, again: typed })); }} />
      <Refusal error={error} />
      <div className="row">
        <Button color="brick" disabled={reason.trim() === ""} loading={busy} onClick={() => void send()}>{t("desk.strike")}</Button>
        <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      </div>
    </div>
  );
}

/** The row becomes an item of information: its words and its time are kept, and that it came from here. */
function Report({ row }: { row: LogRow }) {
  const t = useT();
  const navigate = useNavigate();
  const begin = () => {
    beginFromRow(row);
    void navigate({ to: "/information/new", search: { row: row.id } as never });
  };
  return (
    <button type="button" className={css.rowAct} aria-label={t("desk.report_row", { row: row.row })} onClick={begin}>
      <IconMessageReport size={16} aria-hidden /> <span>{t("information.report")}</span>
    </button>
  );
}

/** A row to be struck, asked for from the log line; each time counts. */
export interface Asked { row: string; times: number }

function Row({ row, now, rowOf, readOnly, asked, newest }: { row: LogRow; now: number; rowOf: (id: string) => number | null; readOnly: boolean; asked: Asked | null; newest: boolean }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const [striking, setStriking] = useState(false);
  useEffect(() => {
    if (asked) setStriking(true);
  }, [asked]);
  const done = () => {
    setStriking(false);
    if (asked) document.getElementById("log-line")?.focus();
  };
  const struck = row.struck;
  const otherDay = dayOf(row.happened) !== dayOf(row.entered);
  return (
    <li className={css.row} data-struck={struck ? true : undefined} data-type={row.type} id={`log-${row.id}`}>
      <span className={`${css.number} num`} title={t("desk.cite", { row: row.row, year: row.year, number: row.number })}>{row.row}</span>
      <time className={css.time} dateTime={new Date(row.happened).toISOString()} title={when.full(row.happened)}>{clock(row.happened)}</time>
      <div className={css.body}>
        <p className={css.text}>{row.text ?? <em className="dim">{t("desk.erased")}</em>}</p>
        {row.late_minutes > 0 || row.doubtful || row.about.length > 0 || row.corrects ? (
          <p className={css.meta}>
            {row.about.map((u) => <span key={u.id}>{u.short_name || u.name}</span>)}
            {row.late_minutes > 0 ? (
              <Sign tone="soon" icon={<IconClockExclamation />}>
                {t("desk.late", { at: otherDay ? when.short(row.entered, row.happened) : clock(row.entered), late: t(...lateParts(row.late_minutes)) })}
              </Sign>
            ) : null}
            {row.doubtful ? <Sign tone="soon" icon={<IconClockExclamation />}>{t("desk.doubtful")}</Sign> : null}
            {row.corrects ? <span>{t("desk.corrects", { row: rowOf(row.corrects) ?? "…" })}</span> : null}
          </p>
        ) : null}
        {row.information ? <p className={css.meta}><Link to={`/information/${row.information}`} className="sign"><IconMessageReport aria-hidden />{t("desk.told")}</Link></p> : null}
        {struck ? (
          <p className={css.why}>
            <IconStrikethrough size={15} aria-hidden /> {t("desk.struck", { reason: struck.reason ?? t("desk.erased"), by: struck.by, at: when.short(struck.at, now) })}
            {struck.replacement ? <> <a href={`#log-${struck.replacement}`}>{t("desk.see_row", { row: rowOf(struck.replacement) ?? "…" })}</a></> : null}
          </p>
        ) : null}
        {striking ? <Strike row={row} onDone={done} /> : null}
      </div>
      <div className={css.side}>
        <span>{row.type === "incident" ? <strong>{t(`log_type.${row.type}`)}</strong> : t(`log_type.${row.type}`)}{row.duty === "operations" ? "" : ` · ${t(`duty.${row.duty}`)}`}</span>
        <span>{row.author}</span>
        {struck || readOnly || striking ? null : (
          <span className={`${css.rowActs} no-print`}>
            {!row.information && here.may("information.report") ? <Report row={row} /> : null}
            {here.may("log.strike") ? (
              <button type="button" className={css.rowAct} data-strike aria-label={t("desk.strike_row", { row: row.row })} onClick={() => setStriking(true)}>
                <IconArrowBackUp size={16} aria-hidden /> <span>{t("desk.strike")}</span>{newest ? <> <kbd>↑</kbd></> : null}
              </button>
            ) : null}
          </span>
        )}
      </div>
    </li>
  );
}

/** The open page of the book: newest on top, numbers down the left, strikes visible. */
export function Ledger({ rows, waiting = [], now, watchSince, readOnly = false, asked = null }: { rows: LogRow[]; waiting?: Waiting[]; now: number; watchSince: number | null; readOnly?: boolean; asked?: Asked | null }) {
  const t = useT();
  const when = useWhen();
  const newest = rows.find((r) => !r.struck)?.id;
  const byId = new Map(rows.map((r) => [r.id, r.row]));
  // Where a new day begins, and where the watch before this one ends.
  const firstBefore = watchSince === null ? -1 : rows.findIndex((r) => r.entered < watchSince);
  return (
    <ol className={css.ledger}>
      {waiting.map((w) => (
        <li key={w.command.key} className={css.row} data-waiting>
          <span className={css.number}>–</span>
          <time className={css.time}>{clock(w.command.happened ?? now)}</time>
          <div className={css.body}>
            <p className={css.text}>{(w.command.body as Bodies["log.write"]).text}</p>
            <p className={css.meta}><Sign tone="soon" icon={<IconHourglass />}>{w.tries > 0 ? t("desk.waiting") : t("desk.sending")}</Sign></p>
          </div>
        </li>
      ))}
      {rows.map((row, i) => {
        const day = dayOf(row.happened);
        const above = rows[i - 1];
        const newDay = above === undefined || dayOf(above.happened) !== day;
        const before = i === firstBefore;
        return (
          <Fragment key={row.id}>
            {before ? <li className={css.shift}><span>{t("desk.previous_watch")}</span></li> : null}
            {newDay ? <li className={css.day}>{when.day(day)}</li> : null}
            <Row row={row} now={now} rowOf={(id) => byId.get(id) ?? null} readOnly={readOnly} asked={asked?.row === row.id ? asked : null} newest={row.id === newest} />
          </Fragment>
        );
      })}
    </ol>
  );
}
