import { Link, useNavigate } from "@tanstack/react-router";
import { useCommand } from "../api/queries";
import type { EditionRef, SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { useNumber, useT, type T } from "../shell/i18n";
import { dayText } from "../shell/time";
import { ReasonForm } from "../shell/ui";
import css from "./Summary.module.css";

const named = (e: EditionRef) => ({ symbol: e.symbol ?? "", day: e.issued_on ? dayText(e.issued_on) : "", unit: e.unit });
/** "Replaced by report 48/BC-BCH, 21/11/2026", with its unit where that is another. */
export const replacedBy = (t: T, e: EditionRef): string => t(e.unit ? "summary.replaced_of" : "summary.replaced", named(e));

/** Which paper this one replaces, and which one replaces it: whoever opens one finds the one in force. */
export function Editions({ s }: { s: SummaryView }) {
  const t = useT();
  const { edition, replaces, reason, replaced_by: after, in_work: begun, reports_on: told } = s.editions;
  return (
    <>
      {replaces ? <p className="good-band">{t(replaces.unit ? "summary.replaces_of" : "summary.replaces", { n: edition, ...named(replaces) })} {reason ? <>{t("summary.replaces_reason", { reason })} </> : null}{told ? <>{t("summary.reports_on", { unit: told.name })} </> : null}<Link to={`/summary/${replaces.id}`}>{t("summary.edition_before")}</Link></p> : null}
      {replaces ? <AgainstBefore s={s} /> : null}
      {after ? <p className="note-band">{replacedBy(t, after)} <Link to={`/summary/${after.id}`}>{t("summary.edition_in_force")}</Link></p> : null}
      {begun ? <p className="note-band">{t("summary.edition_in_work")} <Link to={`/summary/${begun}`}>{t("summary.edition_open")}</Link></p> : null}
      {s.state === "issued" && !after && !begun ? <Holder s={s} /> : null}
    </>
  );
}

/** What the paper before said and this one says otherwise: it stays readable after both were issued. */
function AgainstBefore({ s }: { s: SummaryView }) {
  const t = useT();
  const number = useNumber();
  const other = s.figures.filter((f) => f.before !== null);
  if (other.length === 0) return null;
  return (
    <details className={css.board} open>
      <summary className={css.fold}>{t("summary.against_before", { n: other.length })}</summary>
      <ul className={css.was}>{other.map((f) => <li key={f.token}>{f.label}: {f.form === "figure" ? <span className="num">{number(f.before ?? "")} → <strong>{number(f.frozen?.value ?? f.value)}</strong></span> : t("summary.table_differs")}</li>)}</ul>
    </details>
  );
}

/** The paper of a unit that ended: who may issue it anew, so that nobody looks for a button that is not theirs. */
function Holder({ s }: { s: SummaryView }) {
  const t = useT();
  const here = useHere();
  const { holder } = s.editions;
  if (holder?.id === s.unit.id) return null;
  const key = !holder ? "summary.held_by_nobody" : holder.id === here.post.unit ? "summary.held_by_us" : "summary.held_by_unit";
  return <p className="note-band">{t(key, { unit: s.unit.name, holder: holder?.name ?? "" })}</p>;
}

/** Whether whoever sits here may begin the next edition. */
export function useMayReissue(s: SummaryView): boolean {
  const here = useHere();
  const { replaced_by: after, in_work: begun, holder } = s.editions;
  return s.state === "issued" && !after && !begun && holder?.id === here.post.unit && here.may("summary.reissue");
}

/** Begins a new edition with the words of this one; the paper that was signed stays as it is. */
export function Reissue({ s, onDone }: { s: SummaryView; onDone: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const { run, busy, error } = useCommand(useHere().post.post);
  const send = async (reason: string) => {
    const a = await run("summary.reissue", { summary: s.id, reason });
    if (a) void navigate({ to: `/summary/${a.ids[0] ?? ""}` });
    return a;
  };
  return (
    <section className={css.issue} aria-label={t("summary.reissue")}>
      <h2>{t("summary.reissue")}</h2>
      <p className="dim small">{t("summary.reissue_hint", { symbol: s.symbol ?? "" })}</p>
      <ReasonForm draft={`summary.reissue.${s.id}`} label={t("summary.reissue_why")} verb={t("summary.reissue_now")} busy={busy} error={error} onCancel={onDone} onSend={send} />
    </section>
  );
}
