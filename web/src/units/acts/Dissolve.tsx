import { Radio, Textarea } from "@mantine/core";
import { useCommand } from "../../api/queries";
import { useHere } from "../../session/session";
import { useDraft } from "../../shell/drafts";
import { useT } from "../../shell/i18n";
import { UnitPicker, type Picked } from "../UnitPicker";
import { ActForm, dayOfAct, NO_GROUNDS, type ActProps, type Grounds } from "./ActForm";

type Open = "heir" | "close" | "none";
interface Draft extends Grounds { open: Open; successor: Picked[]; force_reason: string }

/** The end of a unit. Nothing open may be left behind: another takes it over, or it is closed with a reason. */
export function Dissolve({ unit, onDone, onCancel }: ActProps & { unit: Picked }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`unit.dissolve.${unit.id}`, { ...NO_GROUNDS, open: "heir", successor: [], force_reason: "" });
  const change = (part: Partial<Draft>) => set((o) => ({ ...o, ...part }));
  const ready = d.open === "none" || (d.open === "heir" ? d.successor.length === 1 : d.force_reason.trim() !== "");
  const send = async () => {
    const on = dayOfAct(d);
    const answer = await run("unit.dissolve", { unit: unit.id, on, basis: d.basis.trim(), late_reason: (d.late_reason ?? "").trim(), successor: d.open === "heir" ? (d.successor[0]?.id ?? null) : null, force_reason: d.open === "close" ? d.force_reason.trim() : "" });
    if (answer) { clear(); onDone(on, unit.id); }
  };
  return (
    <ActForm title={t("units.act.dissolve")} lead={unit.name} verb={t("units.act.dissolve_verb")} ready={ready} busy={busy} error={error} ending draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      <Radio.Group label={t("units.act.open")} value={d.open} onChange={(v) => change({ open: v as Open })}>
        <div className="stack" style={{ gap: "0.5rem", paddingTop: "0.4rem" }}>
          <Radio value="heir" label={t("units.act.open_heir")} />
          <Radio value="close" label={t("units.act.close_open")} />
          <Radio value="none" label={t("units.act.open_none")} />
        </div>
      </Radio.Group>
      {d.open === "heir" ? <UnitPicker label={t("units.act.successor")} max={1} value={d.successor} onChange={(successor) => change({ successor })} /> : null}
      {d.open === "close" ? <Textarea label={t("units.act.force_reason")} autosize minRows={2} value={d.force_reason} onChange={(e) => change({ force_reason: e.currentTarget.value })} /> : null}
    </ActForm>
  );
}
