import { Textarea } from "@mantine/core";
import { serverNow } from "../../api/client";
import { useCommand } from "../../api/queries";
import { useHere } from "../../session/session";
import { useDraft } from "../../shell/drafts";
import { useT } from "../../shell/i18n";
import { dayOf } from "../../shell/time";
import type { Picked } from "../UnitPicker";
import { ActForm, NO_GROUNDS, type ActProps, type Grounds } from "./ActForm";

interface Draft extends Grounds { reason: string }

/** An act whose day has not come is taken back whole: all units, relations and successions of it are as before. */
export function Countermand({ unit, onDone, onCancel }: ActProps & { unit: Picked }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`unit.countermand.${unit.id}`, { ...NO_GROUNDS, reason: "" });
  const send = async () => {
    const answer = await run("unit.countermand", { unit: unit.id, basis: d.basis.trim(), reason: d.reason.trim() });
    if (answer) { clear(); onDone(dayOf(serverNow()), unit.id); }
  };
  return (
    <ActForm title={t("units.act.countermand")} lead={unit.name} verb={t("units.act.countermand_verb")} ready={d.reason.trim() !== ""} busy={busy} error={error} asks="basis" draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      <p>{t("units.act.countermand_lead")}</p>
      <Textarea label={t("units.act.countermand_reason")} autosize minRows={2} value={d.reason} onChange={(e) => { const reason = e.currentTarget.value; set((o) => ({ ...o, reason })); }} />
    </ActForm>
  );
}
