import { Button, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { Id, RuleLine } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useT } from "../shell/i18n";
import { clockOf, dayOf, dayText, minuteOf } from "../shell/time";
import { Refusal } from "../shell/ui";
import css from "./Administration.module.css";
import { useRuleText } from "./ruleText";

/** Its value from a day on, and the paper on which it rests. */
export function RuleForm({ line, unit, onDone }: { line: RuleLine; unit: Id; onDone: (said: string) => void }) {
  const t = useT();
  const here = useHere();
  const text = useRuleText();
  const { run, busy, error } = useCommand(here.post.post);
  const clock = line.measure === "minute_of_day";
  const [typed, setTyped] = useState(clock ? clockOf(line.value) : String(line.value));
  const [from, setFrom] = useState(dayOf(serverNow()));
  const [basis, setBasis] = useState("");
  const value = clock ? minuteOf(typed) : /^\d+$/.test(typed) ? Number(typed) : null;
  const between = { least: text(line.measure, line.least), most: text(line.measure, line.most) };
  const wrong = value === null ? t(clock ? "rules.clock_form" : "rules.number_form") : value < line.least || value > line.most ? t("rules.between", between) : null;
  const range = t("rules.usual", { value: text(line.measure, line.usual), ...between });
  const send = async () => {
    if (value === null || wrong) return;
    const done = await run("rule.set", { unit, rule: line.rule, value, from, basis: basis.trim() });
    if (done) onDone(t("rules.saved", { rule: t(`rules.of_${line.rule}`), value: text(line.measure, value), day: dayText(from) }));
  };
  return (
    <form className="stack" style={{ gap: "0.2rem" }} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.form}>
        {clock ? <TextInput label={t("rules.value")} autoFocus w="7rem" value={typed} error={wrong} onChange={(e) => setTyped(e.currentTarget.value)} />
          : <NumberInput label={t("rules.value")} autoFocus w="7rem" min={0} hideControls value={typed} error={wrong} onChange={(v) => setTyped(String(v))} />}
        <DayInput label={t("rules.from")} value={from} onChange={(d) => d && setFrom(d)} />
        <TextInput className={css.basis} label={`${t("rules.basis")} (${t("common.optional")})`} maxLength={200} value={basis} onChange={(e) => setBasis(e.currentTarget.value)} />
        <Button type="submit" loading={busy} disabled={wrong !== null}>{t("rules.set")}</Button>
        <Button variant="subtle" onClick={() => onDone("")}>{t("common.cancel")}</Button>
      </div>
      <p className="small dim">{range}</p>
      <Refusal error={error} />
    </form>
  );
}
