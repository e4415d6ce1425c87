import { Button, TextInput } from "@mantine/core";
import { useCommand } from "../api/queries";
import type { Day, SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import css from "./Summary.module.css";

/** What a summary is of; it may be amended until it is issued. */
export interface SummaryDraft { title: string; period_from: Day; period_to: Day; next_from: Day | null; next_to: Day | null; as_of: Day }

/** The year of the defence ministry's reports, 15 December to 14 December, as far as it has come. */
export function wholeYear(today: Day): SummaryDraft {
  const year = Number(today.slice(0, 4)) + (today.slice(5) >= "12-15" ? 1 : 0);
  return { title: "", period_from: `${year - 1}-12-15`, period_to: `${year}-12-14`, next_from: `${year}-12-15`, next_to: `${year + 1}-12-14`, as_of: today };
}

export function BodyFields({ d, put }: { d: SummaryDraft; put: (change: Partial<SummaryDraft>) => void }) {
  const t = useT();
  const day = (name: "period_from" | "period_to" | "as_of") => <DayInput label={t(`summary.${name}`)} value={d[name]} onChange={(v) => v && put({ [name]: v })} />;
  return (
    <>
      <TextInput label={t("summary.title")} value={d.title} onChange={(e) => put({ title: e.currentTarget.value })} />
      <div className={css.three}>{day("period_from")}{day("period_to")}{day("as_of")}</div>
      <div className={css.three}>
        <DayInput label={t("summary.next_from")} value={d.next_from} onChange={(next_from) => put({ next_from })} />
        <DayInput label={t("summary.next_to")} value={d.next_to} onChange={(next_to) => put({ next_to })} />
      </div>
    </>
  );
}

export function AmendForm({ s, onDone }: { s: SummaryView; onDone: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const start = { title: s.title ?? "", period_from: s.period_from, period_to: s.period_to, next_from: s.next_from, next_to: s.next_to, as_of: s.as_of };
  const [d, set, clear] = useDraft<SummaryDraft>(`summary.amend.${s.id}`, start);
  const done = () => {
    clear();
    onDone();
  };
  return (
    <form className={css.issue} onSubmit={(e) => { e.preventDefault(); void run("summary.amend", { summary: s.id, conference: s.conference, ...d, title: d.title.trim() }).then((a) => a && done()); }}>
      <h2>{t("summary.amend")}</h2>
      <p className="dim small">{t("summary.amend_hint")}</p>
      <BodyFields d={d} put={(change) => set((o) => ({ ...o, ...change }))} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" size="md" loading={busy} disabled={d.title.trim() === ""}>{t("common.save")}</Button><Button size="md" variant="subtle" onClick={done}>{t("common.cancel")}</Button></div>
    </form>
  );
}
