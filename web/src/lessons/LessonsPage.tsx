import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import { useCommand, useLessons } from "../api/queries";
import type { Day, Id, LessonKind, Reference } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { SaveList } from "../shell/PaperMenu";
import { dayOf } from "../shell/time";
import { PageHead, Reading, Refusal } from "../shell/ui";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { LessonLine } from "./LessonLine";
import css from "./Lessons.module.css";

/** What a period found wanting and what it taught, until each is accounted for. */
export function LessonsPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const { new: adding, kind, source } = useSearch({ strict: false }) as { new?: string; kind?: string; source?: Id };
  const query = useLessons(here.post.post, {});
  const all = query.data?.lessons ?? [];
  const open = all.filter((l) => l.open);
  const closed = all.filter((l) => !l.open);
  const show = (form: boolean) => void navigate({ to: "/lessons", search: (form ? { new: "1" } : {}) as never });
  return (
    <div className="page">
      <PageHead title={t("lessons.title")} lead={t("lessons.lead")}>
        <SaveList name="lessons" params={{}} />
        {here.may("lesson.record") && !adding ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => show(true)}>{t("lessons.record")}</Button> : null}
      </PageHead>
      {adding ? <Record key={source ?? ""} source={kind && source ? { kind, id: source } : null} onDone={() => show(false)} /> : null}
      <Reading query={query}>
        {all.length === 0 ? <p className="empty">{t("lessons.empty")}</p> : null}
        {open.length > 0 ? <section><h2 className="section-head"><span>{t("lessons.open")}</span><span className="num">{open.length}</span></h2><ul className={css.list}>{open.map((l) => <LessonLine key={l.id} lesson={l} conference={null} />)}</ul></section> : null}
        {closed.length > 0 ? <section style={{ marginTop: "1.5rem" }}><h2 className="section-head"><span>{t("lessons.closed")}</span><span className="num">{closed.length}</span></h2><ul className={css.list}>{closed.map((l) => <LessonLine key={l.id} lesson={l} conference={null} />)}</ul></section> : null}
      </Reading>
    </div>
  );
}

interface Draft { kind: LessonKind; text: string; cause: string; measure: string; owner: Picked[]; post: string; due: Day | null }
const EMPTY: Draft = { kind: "shortcoming", text: "", cause: "", measure: "", owner: [], post: "", due: null };

function Record({ source, onDone }: { source: Reference | null; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const own = { id: here.post.unit, name: here.post.unit_short || here.post.unit_name };
  const [d, set, clear] = useDraft<Draft>(source ? `lesson.${source.id}` : "lesson", { ...EMPTY, owner: [own] });
  const put = <K extends keyof Draft>(key: K, value: Draft[K]) => set((o) => ({ ...o, [key]: value }));
  const owner = d.owner[0];
  const ready = d.text.trim() !== "" && owner !== undefined;
  const send = async () => {
    if (!ready || busy || !owner) return;
    const answer = await run("lesson.record", { lesson_kind: d.kind, text: d.text.trim(), cause: d.cause.trim(), measure: d.measure.trim(), owner: owner.id, owner_post: d.post.trim(), period_to: dayOf(serverNow()), due: d.due, source });
    if (!answer) return;
    clear();
    onDone();
  };
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      {source ? <p className="note-band small">{t(`lessons.from_${source.kind}`)}</p> : null}
      <Select label={t("lessons.title")} allowDeselect={false} maw="16rem" value={d.kind} onChange={(v) => put("kind", (v ?? "shortcoming") as LessonKind)} data={(["shortcoming", "lesson"] as const).map((k) => ({ value: k, label: t(`lessons.kind.${k}`) }))} />
      <Textarea label={t("lessons.text")} autoFocus autosize minRows={2} value={d.text} onChange={(e) => put("text", e.currentTarget.value)} />
      <Textarea label={t("lessons.cause")} autosize minRows={1} value={d.cause} onChange={(e) => put("cause", e.currentTarget.value)} />
      <Textarea label={t("lessons.measure")} autosize minRows={1} value={d.measure} onChange={(e) => put("measure", e.currentTarget.value)} />
      <div className={css.three}>
        <UnitPicker label={t("lessons.owner")} max={1} value={d.owner} onChange={(v) => put("owner", v)} />
        <TextInput label={t("lessons.owner_post")} value={d.post} onChange={(e) => put("post", e.currentTarget.value)} />
        <DayInput label={t("lessons.due")} value={d.due} onChange={(v) => put("due", v)} />
      </div>
      <Refusal error={error} />
      <div className="row"><Button type="submit" size="md" loading={busy} disabled={!ready}>{t("lessons.record")}</Button><Button size="md" variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
