import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { useCommand, usePeople } from "../api/queries";
import type { FigureView, Id, SummaryView } from "../api/types";
import { ConfirmForm } from "../documents/DraftActs";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { ReasonForm, Refusal } from "../shell/ui";
import css from "./Summary.module.css";

export interface Signer { value: Id; label: string }

/** Who may sign for the unit: its heads, the first of them by default. */
export function useSigners(s: SummaryView): Signer[] {
  const people = usePeople(useHere().post.post);
  const heads = (people.data ?? []).flatMap((p) => p.posts.filter((x) => x.unit === s.unit.id && (x.role === "commander" || x.role === "deputy_commander")).map((x) => ({ role: x.role, value: x.post, label: `${p.rank} ${p.name}, ${x.title}`.trim() })));
  return heads.sort((a, b) => a.role.localeCompare(b.role)).map(({ value, label }) => ({ value, label }));
}

/** Before which signer it is put. */
export function PutToSign({ s, onDone }: { s: SummaryView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const signers = useSigners(s);
  const { run, busy, error } = useCommand(here.post.post);
  const [chosen, choose] = useState<Id | null>(null);
  const signer = chosen ?? s.signing?.post ?? signers[0]?.value ?? null;
  const send = async () => { if (signer && (await run("summary.put_to_sign", { summary: s.id, signer }))) onDone(); };
  return (
    <form className={css.issue} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <h2>{t("summary.put_to_sign")}</h2>
      <Select label={t("summary.signer")} value={signer} allowDeselect={false} onChange={choose} data={signers} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={!signer}>{t("summary.put_to_sign")}</Button><Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}

/** Whom it waits for and what came of it; whoever is to sign does it here. */
export function SigningBand({ s }: { s: SummaryView }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [act, setAct] = useState<"confirm" | "return" | null>(null);
  if (s.state !== "draft" || (s.signing === null && s.handed_back === null)) return null;
  const close = () => { setAct(null); clear(); };
  const confirmed = s.signing?.confirmed_at ?? null;
  const changed = confirmed === null ? [] : s.figures.filter((f) => f.confirmed !== null);
  const mine = s.signing?.post === here.post.post && here.may("summary.confirm") && (confirmed === null || changed.length > 0);
  const again = s.signing && changed.length > 0 && !mine && here.may("summary.put_to_sign") ? s.signing.post : null;
  const said = s.signing === null ? t("summary.handed_back", { reason: s.handed_back ?? "" })
    : confirmed === null ? t("summary.waits_for_signer", { who: s.signing.signer })
    : t("drafts.confirmed_by", { who: s.signing.signer, at: when.full(confirmed) });
  return (
    <section className={css.issue} aria-label={t("summary.put_to_sign")}>
      <p className={confirmed === null || changed.length > 0 ? "soon" : "ok"}>{said}{confirmed !== null && changed.length === 0 && s.figures.length > 0 ? <span className="dim small"> {t("summary.figures_as_confirmed")}</span> : null}</p>
      {changed.length > 0 ? <ChangedSince figures={changed} yours={mine} /> : null}
      {again ? <div><Button loading={busy} onClick={() => void run("summary.put_to_sign", { summary: s.id, signer: again })}>{t("summary.put_again")}</Button></div> : null}
      {act === "confirm" ? <ConfirmForm verb={t("drafts.confirm")} deputy={here.post.role === "deputy_commander"} busy={busy} onCancel={close} onSend={(signer_prefix) => void run("summary.confirm", { summary: s.id, signer_prefix, over: s.last, figures: s.figures.map((f) => ({ token: f.token, value: f.number })) }).then((a) => a && close())} /> : null}
      {act === "return" ? <ReasonForm draft={`summary.hand_back.${s.id}`} label={t("drafts.why_return")} verb={t("drafts.return")} busy={busy} error={error} onCancel={close} onSend={(reason) => run("summary.hand_back", { summary: s.id, reason })} /> : null}
      {mine && act === null ? <div className="row"><Button onClick={() => setAct("confirm")}>{t(changed.length > 0 ? "summary.confirm_anew" : "drafts.confirm")}</Button><Button variant="default" onClick={() => setAct("return")}>{t("drafts.return")}</Button></div> : null}
      {act === "return" ? null : <Refusal error={error} />}
    </section>
  );
}

/** What the signer confirmed and what the books say by now, figure by figure: the paper is not numbered while they differ. */
function ChangedSince({ figures, yours }: { figures: FigureView[]; yours: boolean }) {
  const t = useT();
  return (
    <div className="note-band" role="status">
      <p>{t(yours ? "summary.figures_changed_yours" : "summary.figures_changed", { n: figures.length })}</p>
      <ul className={css.was}>{figures.map((f) => <li key={f.token} className="num">{f.confirmed === f.value ? t("summary.figure_rows_changed", { label: f.label }) : t("summary.figure_was", { label: f.label, was: f.confirmed ?? "", now: f.value })}</li>)}</ul>
    </div>
  );
}
