import { Button, NumberInput, TextInput } from "@mantine/core";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { Id, RuleLine } from "../api/types";
import { useHere } from "../session/session";
import { ClockInput } from "../shell/ClockInput";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { clockOf, dayOf, dayText, minuteOf } from "../shell/time";
import { Refusal } from "../shell/ui";
import css from "./Administration.module.css";
import { useRuleText } from "./ruleText";

/** Its value from a day on, and the paper on which it rests; or back to following the superior. */
export function RuleForm({ line, unit, onDone }: { line: RuleLine; unit: Id; onDone: (said: string) => void }) {
  const t = useT();
  const here = useHere();
  const text = useRuleText();
  const { run, busy, error } = useCommand(here.post.post);
  const clock = line.measure === "minute_of_day";
  const [d, set, clear] = useDraft(`rule.${unit}.${line.rule}`, { typed: clock ? clockOf(line.value) : String(line.value), from: dayOf(serverNow()), basis: "" });
  const { typed, from, basis } = d;
  const put = (change: Partial<typeof d>) => set((was) => ({ ...was, ...change }));
  const value = clock ? minuteOf(typed) : /^\d+$/.test(typed) ? Number(typed) : null;
  const between = { least: text(line.measure, line.least), most: text(line.measure, line.most) };
  const wrong = value === null ? t(clock ? "rules.clock_form" : "rules.number_form") : value < line.least || value > line.most ? t("rules.between", between) : null;
  const range = t("rules.usual", { value: text(line.measure, line.usual), ...between });
  const finish = (said: string) => { clear(); onDone(said); };
  const send = async () => {
    if (value === null || wrong) return;
    const done = await run("rule.set", { unit, rule: line.rule, value, from, basis: basis.trim() });
    if (done) finish(t("rules.saved", { rule: t(`rules.of_${line.rule}`), value: text(line.measure, value), day: dayText(from) }));
  };
  const own = line.in_force?.of.id === unit || line.to_come.some((one) => one.of?.id === unit);
  const follow = async () => {
    const done = await run("rule.follow", { unit, rule: line.rule, from, basis: basis.trim() });
    if (done) finish(t("rules.followed", { rule: t(`rules.of_${line.rule}`), day: dayText(from) }));
  };
  return (
    <form className="stack" style={{ gap: "0.2rem" }} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.form}>
        {clock ? <ClockInput label={t("rules.value")} autoFocus w="7rem" value={typed} error={wrong} onTyped={(v) => put({ typed: v })} />
          : <NumberInput label={t("rules.value")} autoFocus w="7rem" min={0} hideControls value={typed} error={wrong} onChange={(v) => put({ typed: String(v) })} />}
        <DayInput label={t("rules.from")} value={from} onChange={(day) => day && put({ from: day })} />
        <TextInput className={css.basis} label={`${t("rules.basis")} (${t("common.optional")})`} maxLength={200} value={basis} onChange={(e) => put({ basis: e.currentTarget.value })} />
        <Button type="submit" loading={busy} disabled={wrong !== null}>{t("rules.set")}</Button>
        {own ? <Button variant="default" disabled={busy} onClick={() => void follow()}>{t("rules.follow")}</Button> : null}
        <Button variant="subtle" onClick={() => onDone("")}>{t("common.cancel")}</Button>
      </div>
      <p className="small dim">{range} {t(own ? "rules.follow_hint" : "rules.below_hint")}</p>
      <Refusal error={error} />
    </form>
  );
}
