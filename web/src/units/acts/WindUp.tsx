import { Radio, Textarea } from "@mantine/core";
import { serverNow } from "../../api/client";
import { useCommand } from "../../api/queries";
import { useHere } from "../../session/session";
import { useDraft } from "../../shell/drafts";
import { useT } from "../../shell/i18n";
import { dayOf } from "../../shell/time";
import { UnitPicker, type Picked } from "../UnitPicker";
import { ActForm, NO_GROUNDS, type ActProps, type Grounds } from "./ActForm";

interface Draft extends Grounds { open: "heir" | "close"; heir: Picked[]; force_reason: string }

/** A unit that has ended and still holds open matters: its day came, and nobody was there to take them over. */
export function WindUp({ unit, onDone, onCancel }: ActProps & { unit: Picked }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`unit.wind_up.${unit.id}`, { ...NO_GROUNDS, open: "heir", heir: [], force_reason: "" });
  const change = (part: Partial<Draft>) => set((o) => ({ ...o, ...part }));
  const ready = d.open === "heir" ? d.heir.length === 1 : d.force_reason.trim() !== "";
  const send = async () => {
    const answer = await run("unit.wind_up", { unit: unit.id, heir: d.open === "heir" ? (d.heir[0]?.id ?? null) : null, force_reason: d.open === "close" ? d.force_reason.trim() : "" });
    if (answer) { clear(); onDone(dayOf(serverNow()), unit.id); }
  };
  return (
    <ActForm title={t("units.act.wind_up")} lead={unit.name} verb={t("units.act.wind_up_verb")} ready={ready} busy={busy} error={error} asks="nothing" draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      <Radio.Group label={t("units.act.open")} value={d.open} onChange={(v) => change({ open: v as Draft["open"] })}>
        <div className="stack" style={{ gap: "0.5rem", paddingTop: "0.4rem" }}>
          <Radio value="heir" label={t("units.act.open_heir")} />
          <Radio value="close" label={t("units.act.close_open")} />
        </div>
      </Radio.Group>
      {d.open === "heir" ? <UnitPicker label={t("units.act.successor")} max={1} value={d.heir} onChange={(heir) => change({ heir })} />
        : <Textarea label={t("units.act.force_reason")} autosize minRows={2} value={d.force_reason} onChange={(e) => change({ force_reason: e.currentTarget.value })} />}
    </ActForm>
  );
}
