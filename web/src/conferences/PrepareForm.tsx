import { Button, Checkbox, NumberInput, Select, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { CONFERENCE_KINDS, type ConferenceDraft, type Session, type UnitRef } from "../api/types";
import { serverNow } from "../api/client";
import { ClockInput } from "../shell/ClockInput";
import { DayInput } from "../shell/DayInput";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { UnitPicker } from "../units/UnitPicker";
import { dayOfUnits } from "./parts";
import { startsOf } from "./running";
import css from "./Conferences.module.css";

const lines = (text: string) => text.split("\n").map((l) => l.trimStart());
type Change = (next: (old: ConferenceDraft) => ConferenceDraft) => void;

/** A list whose rows are added, filled and taken out: chairs, programme, papers. */
function Rows<T>({ title, rows, empty, onChange, children }: { title: string; rows: T[]; empty: T; onChange: (rows: T[]) => void; children: (row: T, set: (c: Partial<T>) => void, place: number) => ReactNode }) {
  const t = useT();
  return (
    <section className={css.block}>
      <h2 className="section-head">{title}</h2>
      {rows.map((row, i) => (
        <div key={i} className={css.line}>
          <div className={css.lineFields}>{children(row, (c) => onChange(rows.map((r, k) => (k === i ? { ...r, ...c } : r))), i)}</div>
          <button type="button" className={css.remove} aria-label={`${t("common.remove")}: ${title} ${i + 1}`} onClick={() => onChange(rows.filter((_, k) => k !== i))}><IconTrash size={18} aria-hidden /></button>
        </div>
      ))}
      <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...rows, empty])}>{t("common.add")}</Button></div>
    </section>
  );
}

export function PrepareForm({ body, named = [], onChange }: { body: ConferenceDraft; named?: UnitRef[]; onChange: Change }) {
  const t = useT();
  const starts = startsOf(body);
  const day = dayOfUnits(body, dayOf(serverNow()));
  const set = (c: Partial<ConferenceDraft>) => onChange((o) => ({ ...o, ...c }));
  return (
    <div className={css.form}>
      <section className={css.block}>
        <div className={css.four}>
          <Select label={t("conferences.kind")} value={body.conference_kind} allowDeselect={false} onChange={(v) => set({ conference_kind: v as ConferenceDraft["conference_kind"] })} data={CONFERENCE_KINDS.map((k) => ({ value: k, label: t(`conference_kind.${k}`) }))} />
          <DayInput label={t("conferences.held_on")} value={body.held_on} onChange={(held_on) => set({ held_on })} />
          <DayInput label={t("conferences.held_to")} value={body.held_to} onChange={(held_to) => set({ held_to })} />
          <Select label={t("conferences.session")} value={body.session} clearable onChange={(v) => set({ session: v as Session | null })} data={(["morning", "afternoon", "evening", "day"] satisfies Session[]).map((k) => ({ value: k, label: t(`session_of_day.${k}`) }))} />
          <ClockInput label={t("conferences.begins")} placeholder="07:30" value={body.begins} onTyped={(begins) => set({ begins })} />
          <TextInput label={t("conferences.place")} value={body.place} onChange={(e) => set({ place: e.currentTarget.value })} />
        </div>
        <Textarea label={t("conferences.title")} autosize minRows={1} value={body.title} onChange={(e) => set({ title: e.currentTarget.value })} />
        <Textarea label={t("conferences.organisers")} description={t("conferences.organisers_hint")} autosize minRows={1} value={body.organisers.join("\n")} onChange={(e) => set({ organisers: e.currentTarget.value === "" ? [] : lines(e.currentTarget.value) })} />
        <Textarea label={t("conferences.topics")} description={t("conferences.one_a_line")} autosize minRows={2} value={body.topics.join("\n")} onChange={(e) => set({ topics: e.currentTarget.value === "" ? [] : lines(e.currentTarget.value) })} />
        <div className={css.four}>
          <DayInput label={t("conferences.reviewed_from")} value={body.reviewed_from} onChange={(d) => set({ reviewed_from: d })} />
          <DayInput label={t("common.to")} value={body.reviewed_to} onChange={(d) => set({ reviewed_to: d })} />
          <DayInput label={t("conferences.ahead_from")} value={body.ahead_from} onChange={(d) => set({ ahead_from: d })} />
          <DayInput label={t("common.to")} value={body.ahead_to} onChange={(d) => set({ ahead_to: d })} />
        </div>
      </section>
      <Rows title={t("conferences.chairs")} rows={body.chairs} empty={{ name: "", titles: [], opened: false, directed: false }} onChange={(chairs) => set({ chairs })}>
        {(c, change) => (
          <>
            <TextInput label={t("conferences.chair_name")} value={c.name} onChange={(e) => change({ name: e.currentTarget.value })} />
            <Textarea label={t("conferences.chair_titles")} autosize minRows={1} value={c.titles.join("\n")} onChange={(e) => change({ titles: e.currentTarget.value === "" ? [] : lines(e.currentTarget.value) })} />
            <Checkbox label={t("conferences.opened")} checked={c.opened} onChange={(e) => change({ opened: e.currentTarget.checked })} />
            <Checkbox label={t("conferences.directed")} checked={c.directed} onChange={(e) => change({ directed: e.currentTarget.checked })} />
          </>
        )}
      </Rows>
      <Rows title={t("conferences.participants")} rows={body.participants} empty={{ unit: null, label: "", count: null, posts: [], invited: 1, attended: null }} onChange={(participants) => set({ participants })}>
        {(p, change) => (
          <>
            <UnitPicker label={t("desk.about")} max={1} day={day} value={p.unit ? [{ id: p.unit, name: p.label || (named.find((u) => u.id === p.unit)?.short_name ?? "") }] : []} onChange={(v) => change({ unit: v[0]?.id ?? null, label: v[0]?.name ?? "", ...(v[0] ? { count: null } : {}) })} />
            {p.unit ? null : <TextInput label={t("conferences.label")} value={p.label} onChange={(e) => change({ label: e.currentTarget.value })} />}
            {p.unit ? null : <NumberInput label={t("conferences.count")} w="8rem" min={0} allowDecimal={false} value={p.count ?? ""} onChange={(v) => change({ count: v === "" ? null : Number(v) })} />}
            <TextInput label={t("conferences.posts")} value={p.posts.join(", ")} onChange={(e) => change({ posts: e.currentTarget.value === "" ? [] : e.currentTarget.value.split(",").map((x) => x.trimStart()) })} />
            <NumberInput label={t("conferences.invited")} w="6rem" min={0} allowDecimal={false} value={p.invited ?? ""} onChange={(v) => change({ invited: v === "" ? null : Number(v) })} />
          </>
        )}
      </Rows>
      <Rows title={t("conferences.programme")} rows={body.programme} empty={{ time: "", item: "", speaker: "", minutes: null, paper: null }} onChange={(programme) => set({ programme })}>
        {(p, change, i) => (
          <>
            <ClockInput label={t("conferences.time")} w="6rem" placeholder={starts[i] ?? ""} value={p.time} onTyped={(time) => change({ time })} />
            <NumberInput label={t("conferences.minutes")} w="6rem" min={1} max={720} allowDecimal={false} value={p.minutes ?? ""} onChange={(v) => change({ minutes: v === "" ? null : Number(v) })} />
            <TextInput label={t("conferences.item")} value={p.item} onChange={(e) => change({ item: e.currentTarget.value })} />
            <TextInput label={t("conferences.speaker")} value={p.speaker} onChange={(e) => change({ speaker: e.currentTarget.value })} />
          </>
        )}
      </Rows>
      <Rows title={t("conferences.noted_papers")} rows={body.papers} empty={{ title: "", by: "", unit: null, due: null, handed_in: null }} onChange={(papers) => set({ papers })}>
        {(p, change) => (
          <>
            <TextInput label={t("conferences.paper_title")} value={p.title} onChange={(e) => change({ title: e.currentTarget.value })} />
            <TextInput label={t("conferences.paper_by")} value={p.by} onChange={(e) => change({ by: e.currentTarget.value })} />
            <UnitPicker label={t("conferences.paper_unit")} max={1} value={p.unit ? [{ id: p.unit, name: named.find((u) => u.id === p.unit)?.short_name ?? p.by }] : []} onChange={(v) => change({ unit: v[0]?.id ?? null, ...(v[0] && p.by === "" ? { by: v[0].name } : {}) })} />
            <DayInput label={t("conferences.paper_due")} value={p.due} onChange={(due) => change({ due })} />
          </>
        )}
      </Rows>
      <section className={css.block}>
        <Textarea label={t("conferences.discussion")} autosize minRows={2} value={body.discussion} onChange={(e) => set({ discussion: e.currentTarget.value })} />
      </section>
    </div>
  );
}
