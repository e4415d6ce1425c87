import { Button, Select, Textarea } from "@mantine/core";
import { IconCircleCheck, IconClock, IconClockExclamation } from "@tabler/icons-react";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand, useContributions } from "../api/queries";
import { GROUPS, type AddresseeGroup, type ContributionView, type Day, type SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { addDays, dayOf, dayText } from "../shell/time";
import { Refusal, Share, Sign } from "../shell/ui";
import { GroupReach } from "../units/GroupReach";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import css from "./Summary.module.css";

export function ContributionSign({ c }: { c: ContributionView }) {
  const t = useT();
  const when = useWhen();
  const sent = c.sent_at !== null;
  return <Sign icon={sent ? <IconCircleCheck /> : c.state === "late" ? <IconClockExclamation /> : <IconClock />} tone={c.state === "sent" ? "ok" : c.state === "waiting" ? "dim" : "soon"}>{t(`summary.contribution_${c.state}`)}{c.sent_at !== null ? ` ${when.short(c.sent_at, serverNow())}` : ""}</Sign>;
}

/** Who was asked to contribute to this summary, and who has sent. */
export function CallBoard({ s }: { s: SummaryView }) {
  const t = useT();
  const here = useHere();
  const { data } = useContributions(here.post.post, s.id);
  const [asking, setAsking] = useState(false);
  const calls = data ?? [];
  const may = s.state === "draft" && here.may("contribution.call") && here.post.unit === s.unit.id;
  if (calls.length === 0 && !may) return null;
  const all = calls.filter((c) => !c.issued_with).flatMap((c) => c.contributions);
  return (
    <details className={css.board}>
      <summary className={css.fold}>{t("summary.contributions")} {all.length ? <Share done={all.filter((c) => c.sent_at !== null).length} total={all.length} /> : null}</summary>
      {calls.map((c) => (
        <article key={c.id} className={css.call}>
          <p className={css.text}>{c.outline ?? t("desk.erased")} <span className="dim small">{c.issued_with ? t("summary.cited_contribution", { symbol: c.issued_with.symbol ?? "", day: c.issued_with.issued_on ? dayText(c.issued_with.issued_on) : "" }) : t("summary.due_by", { day: dayText(c.due) })}</span></p>
          <ul className={css.senders}>
            {c.contributions.filter((x) => !c.issued_with || x.sent_at !== null).map((x) => (
              <li key={x.unit.id}>
                {x.sent_at !== null ? <details><summary><span>{x.unit.short_name || x.unit.name}</span> <ContributionSign c={x} /></summary><p className={css.text}>{x.text ?? t("desk.erased")}</p><p className="dim small">{x.by}</p></details> : <span className="row"><span>{x.unit.short_name || x.unit.name}</span> <ContributionSign c={x} /></span>}
              </li>
            ))}
          </ul>
        </article>
      ))}
      {may ? asking ? <Ask s={s} onDone={() => setAsking(false)} /> : <Button size="compact-sm" variant="default" mt="0.4rem" onClick={() => setAsking(true)}>{t("summary.ask_units")}</Button> : null}
    </details>
  );
}

interface Draft { outline: string; group: AddresseeGroup; units: Picked[]; due: Day | null }

function Ask({ s, onDone }: { s: SummaryView; onDone: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`call.${s.id}`, { outline: "", group: "all_communes", units: [], due: addDays(dayOf(serverNow()), 7) });
  const put = (change: Partial<Draft>) => set((o) => ({ ...o, ...change }));
  const ready = d.outline.trim() !== "" && d.due !== null && (d.group !== "none" || d.units.length > 0);
  const send = async () => {
    if (d.due === null || !(await run("contribution.call", { summary: s.id, outline: d.outline.trim(), due: d.due, group: d.group, units: d.group === "none" ? d.units.map((u) => u.id) : [] }))) return;
    clear();
    onDone();
  };
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); if (ready) void send(); }}>
      <Textarea label={t("summary.call_outline")} placeholder={t("summary.call_hint")} autosize minRows={2} value={d.outline} onChange={(e) => put({ outline: e.currentTarget.value })} />
      <div className={css.three}>
        <Select label={t("summary.call_group")} allowDeselect={false} value={d.group} onChange={(v) => put({ group: (v ?? "none") as AddresseeGroup })} data={GROUPS.map((g) => ({ value: g, label: t(`group.${g}`) }))} />
        <DayInput label={t("summary.due")} value={d.due} onChange={(due) => put({ due })} />
      </div>
      <GroupReach group={d.group} />
      {d.group === "none" ? <UnitPicker label={t("summary.call_units")} value={d.units} onChange={(units) => put({ units })} /> : null}
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={!ready}>{t("summary.call_send")}</Button><Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
