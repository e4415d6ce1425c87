import { Button, CloseButton, Select } from "@mantine/core";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useAward, useCommand, useConferences } from "../api/queries";
import type { AwardView, Day, Id } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useT } from "../shell/i18n";
import { dayOf, dayText } from "../shell/time";
import { PaperCode, PaperMenu } from "../shell/PaperMenu";
import { Reading, ReasonForm, Refusal } from "../shell/ui";
import { awardState, useHowMany } from "./CommendationsPage";
import css from "./Commendations.module.css";
import { formText } from "./form";

/** One award with its list. Names stand only where the reader may see them. */
export function AwardSide({ id, onClose }: { id: Id; onClose: () => void }) {
  const t = useT();
  const query = useAward(id);
  return (
    <aside className={css.side}>
      <div className="row between"><span /><CloseButton size="lg" aria-label={t("common.close")} onClick={onClose} /></div>
      <Reading query={query}>{query.data ? <Read a={query.data} /> : null}</Reading>
    </aside>
  );
}

function Read({ a }: { a: AwardView }) {
  const t = useT();
  const howMany = useHowMany();
  const prefix = a.signer_prefix === "none" ? "" : `${t(`prefix.${a.signer_prefix}`)} `;
  return (
    <div className="stack">
      <div>
        <p className="dim small">{formText(t, a)} · {t(`award_state.${awardState(a)}`)}</p>
        <h2>{t("commendations.decision")} {a.symbol}</h2>
        <p>{a.achievement ?? t("commendations.erased")}</p>
      </div>
      <dl className={css.facts}>
        <dt>{t("commendations.signed_on")}</dt><dd>{dayText(a.signed_on)}, {a.unit.name}</dd>
        <dt>{t("summary.signer")}</dt><dd>{prefix}{a.signer_title}, {`${a.signer_rank} ${a.signer}`.trim()}</dd>
        {a.authority ? <><dt>{t("commendations.authority")}</dt><dd>{a.authority}</dd></> : null}
        {a.held_on ? <><dt>{t("commendations.ceremony")}</dt><dd>{dayText(a.held_on)}{a.conference_title ? `, ${a.conference_title}` : ""}</dd></> : null}
        {a.revoked_at ? <><dt>{t("award_state.revoked")}</dt><dd>{a.revoke_reason}</dd></> : null}
        <dt>{t("commendations.names")}</dt><dd>{t(a.named_publicly ? "commendations.names_public" : "commendations.names_kept")}</dd>
      </dl>
      <PaperCode code={a.code} />
      <div className="no-print"><PaperMenu papers={[{ name: "award", label: t("paper.award"), params: { id: a.id }, forms: ["print", "docx", "pdf", "xlsx"] }]} /></div>
      <section>
        <h3 className="section-head">{t("commendations.recipients")}: {howMany(a)}</h3>
        <ol className={css.people}>
          {a.recipients.map((r, i) => <li key={i}>{r.name ?? t("commendations.not_shown")}{r.position ? `, ${r.position}` : ""} <span className="dim small">{t(`recipient_kind.${r.recipient_kind}`)}</span></li>)}
        </ol>
      </section>
      <Acts a={a} />
    </div>
  );
}

function Acts({ a }: { a: AwardView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [act, setAct] = useState<"present" | "revoke" | null>(null);
  const can = (command: string) => a.can.includes(command) && here.may(command);
  if (act === "present") return <PresentForm a={a} onDone={() => setAct(null)} />;
  if (act === "revoke")
    return <ReasonForm draft={`award.revoke.${a.id}`} label={t("commendations.reason")} verb={t("commendations.revoke")} busy={busy} error={error} danger onCancel={() => { clear(); setAct(null); }} onSend={(reason) => run("award.revoke", { award: a.id, reason })} />;
  return (
    <div className="row">
      {can("award.present") ? <Button onClick={() => setAct("present")}>{t("commendations.present")}</Button> : null}
      {can("award.revoke") ? <Button variant="default" onClick={() => setAct("revoke")}>{t("commendations.revoke")}</Button> : null}
    </div>
  );
}

function PresentForm({ a, onDone }: { a: AwardView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const conferences = useConferences(here.post.post);
  const { run, busy, error } = useCommand(here.post.post);
  const [on, setOn] = useState<Day | null>(dayOf(serverNow()));
  const [conference, setConference] = useState<Id | null>(null);
  const send = async () => {
    if (on && (await run("award.present", { award: a.id, held_on: on, conference }))) onDone();
  };
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <DayInput label={t("commendations.ceremony")} value={on} onChange={setOn} />
      <Select label={t("commendations.at_conference")} clearable searchable value={conference} onChange={setConference} data={(conferences.data?.conferences ?? []).map((c) => ({ value: c.id, label: c.title ?? "" }))} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={!on}>{t("commendations.present")}</Button><Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
