import { Button, CloseButton, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import type { ApiError } from "../../api/client";
import { serverNow } from "../../api/client";
import type { Day } from "../../api/types";
import { DayInput } from "../../shell/DayInput";
import { useT } from "../../shell/i18n";
import { dayOf, dayText } from "../../shell/time";
import { Refusal } from "../../shell/ui";

/** From which day it holds, and the paper that says so; where the unit has acted since, why it is entered so late. */
export interface Grounds { on: Day | null; basis: string; late_reason?: string }
export const NO_GROUNDS: Grounds = { on: null, basis: "" };
export const dayOfAct = (g: Grounds): Day => g.on ?? dayOf(serverNow());

export interface ActProps { onDone: (day: Day, unit?: string) => void; onCancel: () => void }

interface Props<D extends Grounds> {
  title: string; lead?: string; verb: string; ready: boolean; busy: boolean; error: ApiError | null; ending?: boolean;
  /** Most acts hold from a day and rest on a paper; some name their paper themselves, or both are settled. */
  asks?: "day and basis" | "day" | "basis" | "nothing";
  draft: D; set: (next: (old: D) => D) => void; onSend: () => void; onCancel: () => void; children: ReactNode;
}
/** One act in the registry: what, from when, by which paper. Its day may lie ahead. */
export function ActForm<D extends Grounds>(p: Props<D>) {
  const t = useT();
  const today = dayOf(serverNow());
  const day = dayOfAct(p.draft);
  const asks = p.asks ?? "day and basis";
  const asksBasis = asks === "day and basis" || asks === "basis";
  // The end of a unit closes its desk for ever: its book must say by which paper.
  const ready = p.ready && !(p.ending && asksBasis && p.draft.basis.trim() === "");
  const late = p.ending && (p.error?.code === "unit.acted_after" || p.draft.late_reason);
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); if (ready && !p.busy) p.onSend(); }}>
      <div className="row between"><h2>{p.title}</h2><CloseButton size="lg" aria-label={t("common.close")} onClick={p.onCancel} /></div>
      {p.lead ? <p className="dim">{p.lead}</p> : null}
      {p.children}
      {asks === "nothing" || asks === "basis" ? null : <DayInput label={t("units.act.on")} value={day} onChange={(on) => p.set((o) => ({ ...o, on }))} />}
      {asksBasis ? <TextInput required={p.ending ?? false} withAsterisk={false} label={p.ending ? t("units.act.basis") : `${t("units.act.basis")} (${t("common.optional")})`} description={t("units.act.basis_hint")} value={p.draft.basis} onChange={(e) => { const basis = e.currentTarget.value; p.set((o) => ({ ...o, basis })); }} /> : null}
      {p.ending && day > today ? <p className="note-band small">{t("units.act.ahead", { day: dayText(day) })}</p> : null}
      <Refusal error={p.error} />
      {late ? <Textarea label={t("units.act.late_reason")} description={t("units.act.late_reason_hint")} autosize minRows={2} value={p.draft.late_reason ?? ""} onChange={(e) => { const late_reason = e.currentTarget.value; p.set((o) => ({ ...o, late_reason })); }} /> : null}
      <div className="row">
        <Button type="submit" loading={p.busy} disabled={!ready} color={p.ending ? "brick" : "pine"}>{p.verb}</Button>
        <Button variant="subtle" onClick={p.onCancel}>{t("common.cancel")}</Button>
      </div>
    </form>
  );
}
