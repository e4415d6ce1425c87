import { Button, CloseButton, Select, Textarea } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useCommand } from "../api/queries";
import { GROUPS, type AddresseeGroup, type Day } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { addDays } from "../shell/time";
import { isEnter, Refusal } from "../shell/ui";
import { GroupReach } from "../units/GroupReach";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import css from "./Daily.module.css";

interface Line { text: string; group: AddresseeGroup; owners: Picked[]; due: Day | null }
const EMPTY: Line = { text: "", group: "none", owners: [], due: null };
const ready = (line: Line) => line.text.trim() !== "" && (line.group !== "none" || line.owners.length > 0);
const begun = (line: Line) => line.text.trim() !== "" || line.owners.length > 0;

/** What the commander concludes, line by line: each becomes a task at once. Those that were given leave the form; one that was refused stays, with the reason. */
export function Conclude({ day }: { day: Day }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear: forget } = useCommand(here.post.post);
  const [lines, setLines, clear] = useDraft<Line[]>(`daily.${day}`, [EMPTY]);
  const [wrong, setWrong] = useState<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const put = (at: number, change: Partial<Line>) => setLines((all) => all.map((line, i) => (i === at ? { ...line, ...change } : line)));
  /** The new line has the focus before the next key comes: whoever types on writes into it. */
  const add = () => {
    flushSync(() => setLines((all) => [...all, EMPTY]));
    const boxes = form.current?.querySelectorAll<HTMLTextAreaElement>("textarea[aria-label]");
    boxes?.[boxes.length - 1]?.focus();
  };
  const remove = (at: number) => setLines((all) => (all.length === 1 ? [EMPTY] : all.filter((_, i) => i !== at)));
  const waiting = lines.filter(ready).length;
  const unready = lines.some((line) => begun(line) && !ready(line));
  const send = async () => {
    if (busy || waiting === 0) return;
    setWrong(null);
    let left = lines;
    for (let at = 0; at < left.length; ) {
      const line = left[at] as Line;
      if (!ready(line)) { at += 1; continue; }
      const given = await run("task.give", { text: line.text.trim(), owners: line.group === "none" ? line.owners.map((o) => o.id) : [], group: line.group, co_owners: [], due: line.due, standing: false, document: null, conference: null, parent: null, giao_ban: day });
      if (!given) { setWrong(at); return; }
      left = left.filter((_, i) => i !== at);
      setLines(left.length > 0 ? left : [EMPTY]);
    }
    if (left.length === 0) clear();
  };
  return (
    <form ref={form} className={css.conclude} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      {lines.map((line, at) => (
        <fieldset key={at} className={css.line}>
          <legend className="visually-hidden">{t("daily.line", { n: at + 1 })}</legend>
          <span className="num dim" aria-hidden>{at + 1}</span>
          <Textarea aria-label={t("daily.line_text", { n: at + 1 })} placeholder={t("daily.line_example")} autosize minRows={1} value={line.text} onChange={(e) => { put(at, { text: e.currentTarget.value }); forget(); }}
            onKeyDown={(e) => { if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) { e.preventDefault(); void send(); } else if (isEnter(e)) { e.preventDefault(); if (line.text.trim() !== "") add(); } }} />
          <div className={css.whom}>
            <Select aria-label={t("daily.line_to", { n: at + 1 })} allowDeselect={false} value={line.group} onChange={(v) => put(at, { group: (v ?? "none") as AddresseeGroup })} data={GROUPS.map((g) => ({ value: g, label: g === "none" ? t("daily.named_units") : t(`group.${g}`) }))} />
            {line.group === "none" ? <UnitPicker label={t("daily.line_units")} value={line.owners} onChange={(owners) => put(at, { owners })} /> : <GroupReach group={line.group} />}
          </div>
          <div className={css.by}>
            <DayInput label={t("tasks.due")} value={line.due} onChange={(due) => put(at, { due })} />
            <span className="row small"><button type="button" className="textlink" onClick={() => put(at, { due: day })}>{t("daily.today")}</button><button type="button" className="textlink" onClick={() => put(at, { due: addDays(day, 1) })}>{t("daily.tomorrow")}</button></span>
          </div>
          <CloseButton aria-label={t("daily.drop_line", { n: at + 1 })} onClick={() => remove(at)} />
          {wrong === at ? <div className={css.wrong}><Refusal error={error} /></div> : null}
        </fieldset>
      ))}
      <div className="row">
        <Button type="submit" size="md" loading={busy} disabled={waiting === 0}>{waiting > 1 ? t("daily.give_all", { n: waiting }) : t("tasks.give")}</Button>
        <Button variant="default" size="md" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>{t("daily.add_line")}</Button>
        {unready ? <span className="dim small">{t("daily.unready")}</span> : <span className="dim small">{t("daily.keys")}</span>}
      </div>
    </form>
  );
}
