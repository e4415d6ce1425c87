import { Textarea, TextInput } from "@mantine/core";
import { useCommand } from "../../api/queries";
import type { Day, UnitVersion } from "../../api/types";
import { useHere } from "../../session/session";
import { DayInput } from "../../shell/DayInput";
import { useDraft } from "../../shell/drafts";
import { useT } from "../../shell/i18n";
import type { Picked } from "../UnitPicker";
import { ActForm, dayOfAct, NO_GROUNDS, type ActProps, type Grounds } from "./ActForm";
import { linesOf, seatsOf } from "./seats";
import css from "./Acts.module.css";

interface Draft extends Grounds { members: string; decision_number: string; decision_date: Day | null }

/** Who sits in a council or board from a day on, by a new decision. */
export function Seat({ unit, latest, onDone, onCancel }: ActProps & { unit: Picked; latest: UnitVersion }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`unit.seat.${unit.id}`, { ...NO_GROUNDS, members: linesOf(latest.members), decision_number: "", decision_date: null });
  const change = (part: Partial<Draft>) => set((o) => ({ ...o, ...part }));
  const ready = d.decision_number.trim() !== "" && d.decision_date !== null && seatsOf(d.members).length > 0;
  const send = async () => {
    const from = dayOfAct(d);
    const answer = await run("unit.seat", { unit: unit.id, members: seatsOf(d.members), decision_number: d.decision_number.trim(), decision_date: d.decision_date as Day, from });
    if (answer) { clear(); onDone(from, unit.id); }
  };
  return (
    <ActForm title={t("units.act.seat")} lead={unit.name} verb={t("units.act.seat_verb")} ready={ready} busy={busy} error={error} asks="day" draft={d} set={set} onSend={() => void send()} onCancel={onCancel}>
      <Textarea label={t("units.act.members")} description={t("units.act.members_hint")} autosize minRows={3} autoFocus value={d.members} onChange={(e) => change({ members: e.currentTarget.value })} />
      <div className={css.pair}>
        <TextInput label={t("units.act.seat_number")} value={d.decision_number} onChange={(e) => change({ decision_number: e.currentTarget.value })} />
        <DayInput label={t("units.act.decision_date")} value={d.decision_date} onChange={(decision_date) => change({ decision_date })} />
      </div>
    </ActForm>
  );
}
