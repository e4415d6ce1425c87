import { Button, Checkbox, CloseButton, Select, Textarea } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useCommand, useTask } from "../api/queries";
import { GROUPS, type AddresseeGroup, type Day, type Id, type TaskView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { Reading, Refusal } from "../shell/ui";
import { GroupReach } from "../units/GroupReach";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import css from "./Tasks.module.css";

interface Draft { text: string; group: AddresseeGroup; owners: Picked[]; co: Picked[]; due: Day | null; standing: boolean }
const EMPTY: Draft = { text: "", group: "none", owners: [], co: [], due: null, standing: false };

/** Where a task begins that something else led to: the key of its draft and its first words. */
interface Start { key: string; text: string }

/** A task of one's own, or a part of one that was given to the unit. */
export function GiveForm({ parent, start, onDone }: { parent: Id | null; start?: Start; onDone: (id: Id | null) => void }) {
  const t = useT();
  const query = useTask(parent);
  return (
    <aside className={css.story}>
      <div className="row between"><h2>{t(parent ? "tasks.pass_down" : "tasks.give")}</h2><CloseButton size="lg" aria-label={t("common.close")} onClick={() => onDone(null)} /></div>
      {parent === null ? <Form parent={null} start={start} onDone={onDone} /> : <Reading query={query}>{query.data ? <Form key={parent} parent={query.data} onDone={onDone} /> : null}</Reading>}
    </aside>
  );
}

function Form({ parent, start, onDone }: { parent: TaskView | null; start?: Start | undefined; onDone: (id: Id | null) => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Draft>(parent ? `task.part.${parent.id}` : (start?.key ?? "task"), parent ? { ...EMPTY, text: parent.text ?? "", due: parent.due, standing: parent.standing } : { ...EMPTY, text: start?.text ?? "" });
  const ready = d.text.trim() !== "" && (d.group !== "none" || d.owners.length > 0);
  const send = async () => {
    const answer = await run("task.give", { text: d.text.trim(), owners: d.owners.map((o) => o.id), group: d.group, co_owners: d.co.map((o) => o.id), due: d.standing ? null : d.due, standing: d.standing, document: null, conference: null, parent: parent?.id ?? null, giao_ban: null });
    if (answer) {
      clear();
      onDone(answer.ids[0] ?? null);
    }
  };
  // From whichever field one is in.
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const onKey = (e: KeyboardEvent) => {
      if (e.key === "Enter" && (e.ctrlKey || e.metaKey) && !e.isComposing) form.current?.requestSubmit();
    };
    const standing = form.current;
    standing?.addEventListener("keydown", onKey);
    return () => standing?.removeEventListener("keydown", onKey);
  }, []);
  return (
    <form ref={form} className="stack" onSubmit={(e) => { e.preventDefault(); if (ready && !busy) void send(); }}>
      {parent ? <p className="note-band small">{t("tasks.part_of", { n: parent.number, giver: parent.giver.name })}.{parent.due ? ` ${t("tasks.part_due", { due: dayText(parent.due) })}` : ""}</p> : null}
      <Textarea label={t("tasks.text")} autoFocus autosize minRows={2} value={d.text} onChange={(e) => { const text = e.currentTarget.value; set((o) => ({ ...o, text })); }} />
      <Select label={t("tasks.to")} value={d.group} allowDeselect={false} onChange={(v) => set((o) => ({ ...o, group: (v ?? "none") as AddresseeGroup }))} data={GROUPS.map((g) => ({ value: g, label: t(`group.${g}`) }))} />
      {d.group === "none" ? <UnitPicker label={t("tasks.owners")} value={d.owners} onChange={(owners) => set((o) => ({ ...o, owners }))} /> : <GroupReach group={d.group} />}
      <UnitPicker label={`${t("tasks.co_owners")} (${t("common.optional")})`} value={d.co} onChange={(co) => set((o) => ({ ...o, co }))} />
      <Checkbox label={t("tasks.standing_label")} checked={d.standing} onChange={(e) => { const standing = e.currentTarget.checked; set((o) => ({ ...o, standing })); }} />
      {d.standing ? null : <DayInput label={t("tasks.due")} value={d.due} onChange={(due) => set((o) => ({ ...o, due }))} />}
      <Refusal error={error} />
      <Button type="submit" size="md" loading={busy} disabled={!ready} rightSection={<kbd>Ctrl ↵</kbd>}>{t(parent ? "tasks.pass_down_verb" : "tasks.give")}</Button>
    </form>
  );
}
