import { Button, CloseButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand, useCommendation } from "../api/queries";
import type { CommendationView, Id } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { Reading, ReasonForm, Refusal } from "../shell/ui";
import { DecideForm } from "./DecideForm";
import css from "./Commendations.module.css";
import { formText } from "./form";

type Act = "return" | "withdraw" | "decide" | null;

/** One proposal with those it names, and what the reader's unit may do with it now. */
export function ProposalSide({ id, onClose, onAward }: { id: Id; onClose: () => void; onAward: (id: Id) => void }) {
  const t = useT();
  const query = useCommendation(id);
  return (
    <aside className={css.side}>
      <div className="row between"><span /><CloseButton size="lg" aria-label={t("common.close")} onClick={onClose} /></div>
      <Reading query={query}>{query.data ? <Read c={query.data} onAward={onAward} /> : null}</Reading>
    </aside>
  );
}

function Read({ c, onAward }: { c: CommendationView; onAward: (id: Id) => void }) {
  const t = useT();
  const when = useWhen();
  return (
    <div className="stack">
      <div>
        <p className="dim small">{formText(t, c)} · {t(`commendation_state.${c.state}`)}</p>
        <h2>{c.achievement ?? t("commendations.erased")}</h2>
      </div>
      <dl className={css.facts}>
        <dt>{t("commendations.proposed_by")}</dt><dd>{c.proposer}, {c.unit.name}<br /><span className="dim small">{when.full(c.proposed_at)}</span></dd>
        <dt>{t("commendations.decider")}</dt><dd>{c.to.name}</dd>
        {c.reviewed_at ? <><dt>{t("commendations.reviewed_by")}</dt><dd>{c.reviewer}<br /><span className="dim small">{when.full(c.reviewed_at)}</span></dd></> : null}
        {c.conference ? <><dt>{t("commendations.ground")}</dt><dd><Link to={`/conferences/${c.conference}`}>{t("commendations.ground_conference")}</Link></dd></> : null}
        {c.document ? <><dt>{t("commendations.ground")}</dt><dd><Link to="/documents" search={{ box: "issued", id: c.document } as never}>{t("commendations.ground_document")}</Link></dd></> : null}
        {c.information ? <><dt>{t("commendations.ground")}</dt><dd><Link to={`/information/${c.information}`}>{t("place.information")}</Link></dd></> : null}
        {c.reason ? <><dt>{t("commendations.reason")}</dt><dd>{c.reason}</dd></> : null}
      </dl>
      <section>
        <h3 className="section-head">{t("commendations.recipients")}</h3>
        <ol className={css.people}>
          {c.recipients.map((r) => (
            <li key={r.line}>
              {r.name ?? t("commendations.erased")}{r.position ? `, ${r.position}` : ""} <span className="dim small">{t(`recipient_kind.${r.recipient_kind}`)}</span>
              {r.award ? <> <button type="button" className="textlink small" onClick={() => onAward(r.award as Id)}>{r.symbol}</button></> : null}
            </li>
          ))}
        </ol>
      </section>
      <Acts c={c} onAward={onAward} />
    </div>
  );
}

function Acts({ c, onAward }: { c: CommendationView; onAward: (id: Id) => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [act, setAct] = useState<Act>(null);
  const can = (command: string) => c.can.includes(command) && here.may(command);
  const open = (next: Act) => { clear(); setAct(next); };
  if (act === "decide") return <DecideForm c={c} onDone={(id) => { setAct(null); if (id) onAward(id); }} />;
  if (act === "return" || act === "withdraw")
    return <ReasonForm draft={`commendation.${act}.${c.id}`} label={t("commendations.reason")} verb={t(`commendations.${act}`)} busy={busy} error={error} danger onCancel={() => open(null)} onSend={(reason) => run(`commendation.${act}`, { commendation: c.id, reason })} />;
  return (
    <>
      <Refusal error={error} />
      <div className="row">
        {can("commendation.agree") ? <Button loading={busy} onClick={() => void run("commendation.agree", { commendation: c.id, remark: "" })}>{t("commendations.agree")}</Button> : null}
        {can("award.decide") ? <Button onClick={() => open("decide")}>{t("commendations.decide")}</Button> : null}
        {can("commendation.return") ? <Button variant="default" onClick={() => open("return")}>{t("commendations.return")}</Button> : null}
        {can("commendation.withdraw") ? <Button variant="default" onClick={() => open("withdraw")}>{t("commendations.withdraw")}</Button> : null}
      </div>
    </>
  );
}
