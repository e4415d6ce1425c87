import { Link, useNavigate } from "@tanstack/react-router";
import { useCommand } from "../api/queries";
import type { EditionRef, SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { ReasonForm } from "../shell/ui";
import css from "./Summary.module.css";

const named = (e: EditionRef) => ({ symbol: e.symbol ?? "", day: e.issued_on ? dayText(e.issued_on) : "" });

/** Which paper this one replaces, and which one replaces it: whoever opens one finds the one in force. */
export function Editions({ s }: { s: SummaryView }) {
  const t = useT();
  const { edition, replaces, reason, replaced_by: after, in_work: begun } = s.editions;
  return (
    <>
      {replaces ? <p className="good-band">{t("summary.replaces", { n: edition, ...named(replaces) })} {reason ? <>{t("summary.replaces_reason", { reason })} </> : null}<Link to={`/summary/${replaces.id}`}>{t("summary.edition_before")}</Link></p> : null}
      {after ? <p className="note-band">{t("summary.replaced", named(after))} <Link to={`/summary/${after.id}`}>{t("summary.edition_in_force")}</Link></p> : null}
      {begun ? <p className="note-band">{t("summary.edition_in_work")} <Link to={`/summary/${begun}`}>{t("summary.edition_open")}</Link></p> : null}
    </>
  );
}

/** Begins a new edition with the words of this one; the paper that was signed stays as it is. */
export function Reissue({ s, onDone }: { s: SummaryView; onDone: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const { run, busy, error } = useCommand(useHere().post.post);
  const send = async (reason: string) => {
    const a = await run("summary.reissue", { summary: s.id, reason });
    if (!a) return;
    onDone();
    void navigate({ to: `/summary/${a.ids[0] ?? ""}` });
  };
  return (
    <section className={css.issue} aria-label={t("summary.reissue")}>
      <h2>{t("summary.reissue")}</h2>
      <p className="dim small">{t("summary.reissue_hint", { symbol: s.symbol ?? "" })}</p>
      <ReasonForm label={t("summary.reissue_why")} verb={t("summary.reissue_now")} busy={busy} error={error} onCancel={onDone} onSend={(reason) => void send(reason)} />
    </section>
  );
}
