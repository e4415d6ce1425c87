import { Button, Select } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import { GROUPS, type AddresseeGroup, type Day } from "../api/types";
import { useNameAsked } from "../information/NameAsked";
import { useSuperiors } from "../information/superiors";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { PageHead, Refusal } from "../shell/ui";
import { GroupReach } from "../units/GroupReach";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { Text } from "./Text";
import { emptyText, readText, textsOf, type TextDraft } from "./draft";
import { periodOf } from "./periods";
import css from "./Assessments.module.css";

interface Draft extends TextDraft { from: Day | null; to: Day | null; addressees: Picked[]; group: AddresseeGroup }
const SPANS = [["month", 1], ["quarter", 3], ["year", 12]] as const;

/** A period, what was, what may come, what will be done, and who shall say whether they see it so. */
export function WritePage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const today = dayOf(serverNow());
  const superiors = useSuperiors(here.post.unit);
  const { run, busy, error } = useCommand(here.post.post);
  const month = periodOf(today, 1);
  const [d, setD, clear] = useDraft<Draft>("assessment.write", { ...emptyText, ...month, addressees: [], group: "none" });
  const set = (x: Partial<Draft>) => setD((o) => ({ ...o, ...x }));
  const missing = [
    [d.from === null || d.to === null, "period"], [d.situation.trim() === "", "situation"], [d.group === "none" && d.addressees.length === 0, "addressees"],
  ].flatMap(([is, what]) => (is ? [t(`assessments.${what as string}`)] : []));
  const names = useNameAsked();
  const send = async () => {
    if (d.from === null || d.to === null || missing.length || busy || !(await names.mayGo(...textsOf(d)))) return;
    const answer = await run("assessment.write", { period_from: d.from, period_to: d.to, ...readText(d), addressees: d.addressees.map((u) => u.id), group: d.group });
    if (!answer) return;
    clear();
    void navigate({ to: `/assessments/${answer.ids[0]}`, replace: true });
  };
  const quick = superiors.filter((s) => !d.addressees.some((a) => a.id === s.id));
  return (
    <div className="page">
      <PageHead title={t("assessments.write")} lead={t("assessments.write_lead")} />
      <form className={css.form} onSubmit={(e) => { e.preventDefault(); void send(); }}>
        <div className={css.period}>
          <DayInput label={t("assessments.from")} value={d.from} onChange={(from) => set({ from })} />
          <DayInput label={t("assessments.to")} value={d.to} onChange={(to) => set({ to })} />
          {SPANS.map(([name, months]) => <button key={name} type="button" className="chip" onClick={() => set(periodOf(today, months))}>{t(`assessments.${name}`)}</button>)}
        </div>
        <Text d={d} set={set} />
        <div className={css.two}>
          <div>
            <UnitPicker label={t("assessments.addressees")} value={d.addressees} onChange={(addressees) => set({ addressees })} />
            {quick.length ? <div className="row" style={{ paddingTop: "0.4rem" }}>{quick.map((s) => <button key={s.id} type="button" className="chip" onClick={() => set({ addressees: [...d.addressees, s] })}><span className="sign"><IconPlus aria-hidden />{s.name}</span></button>)}</div> : null}
          </div>
          <Select label={t("information.and_group")} allowDeselect={false} value={d.group} onChange={(v) => set({ group: v as AddresseeGroup })} data={GROUPS.map((g) => ({ value: g, label: g === "none" ? t("information.no_group") : t(`group.${g}`) }))} />
        </div>
        <GroupReach group={d.group} />
        <p className="dim small">{t("information.never_people")}</p>
        {names.question(() => void send())}
        <Refusal error={error} />
        <div className="action-bar"><Button type="submit" size="md" loading={busy} disabled={missing.length > 0}>{t("assessments.send")}</Button><Button size="md" variant="subtle" onClick={() => window.history.back()}>{t("common.cancel")}</Button>{missing.length ? <span className="dim small">{t("assessments.missing", { what: missing.join(", ") })}</span> : null}</div>
      </form>
    </div>
  );
}
