import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import { ROLES, type Day, type Id, type PersonView, type PostView, type Role } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { Refusal } from "../shell/ui";
import css from "./People.module.css";

export function EnterForm({ unit, onDone }: { unit: Id; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft(`person.enter.${unit}`, { name: "", rank: "" });
  const { name, rank } = d;
  const put = (change: Partial<typeof d>) => set((was) => ({ ...was, ...change }));
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void run("person.enter", { unit, full_name: name.trim(), rank: rank.trim() }).then((a) => { if (a) { clear(); onDone(); } }); }}>
      <TextInput label={t("field.full_name")} autoFocus value={name} onChange={(e) => put({ name: e.currentTarget.value })} />
      <TextInput label={`${t("field.rank")} (${t("common.optional")})`} value={rank} onChange={(e) => put({ rank: e.currentTarget.value })} />
      <Button type="submit" loading={busy} disabled={name.trim() === ""}>{t("common.save")}</Button>
      <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      <Refusal error={error} />
    </form>
  );
}

interface Appointment { title: string; role: Role; from: Day; to: Day | null }

export function AppointForm({ person, unit, onDone }: { person: PersonView; unit: Id; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Appointment>(`post.appoint.${person.id}.${unit}`, { title: "", role: "duty_officer", from: dayOf(serverNow()), to: null });
  const { title, role, from, to } = d;
  const put = (change: Partial<Appointment>) => set((was) => ({ ...was, ...change }));
  const roles = ROLES.filter((r) => r !== "administrator" || here.post.role === "administrator");
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void run("post.appoint", { unit, person: person.id, title: title.trim(), role, from, to }).then((a) => { if (a) { clear(); onDone(); } }); }}>
      <TextInput label={t("people.post_title")} autoFocus value={title} onChange={(e) => put({ title: e.currentTarget.value })} />
      <Select label={t("people.role")} value={role} allowDeselect={false} onChange={(v) => put({ role: v as Role })} data={roles.map((r) => ({ value: r, label: t(`role.${r}`) }))} />
      <DayInput label={t("common.from")} value={from} onChange={(day) => day && put({ from: day })} />
      <DayInput label={`${t("common.to")} (${t("common.optional")})`} value={to} onChange={(day) => put({ to: day })} />
      <Button type="submit" loading={busy} disabled={title.trim() === ""}>{t("people.appoint")}</Button>
      <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      <Refusal error={error} />
    </form>
  );
}

/** From which day it is no longer held: asked for, because nothing takes it back. */
export function EndForm({ post, onDone }: { post: PostView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [on, setOn] = useState(dayOf(serverNow()));
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void run("post.end", { unit: post.unit, post: post.post, on }).then((a) => a && onDone()); }}>
      <DayInput label={t("people.end_from")} value={on} onChange={(d) => d && setOn(d)} />
      <Button type="submit" color="brick" loading={busy}>{t("people.end")}</Button>
      <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      <Refusal error={error} />
    </form>
  );
}

interface NewRank { rank: string; from: Day; basis: string }

/** A rank from a day on; papers of an earlier day keep the rank of then. */
export function RankForm({ person, onDone }: { person: PersonView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<NewRank>(`person.rank.${person.id}`, { rank: "", from: dayOf(serverNow()), basis: "" });
  const { rank, from, basis } = d;
  const put = (change: Partial<NewRank>) => set((was) => ({ ...was, ...change }));
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void run("person.rank", { unit: person.unit, person: person.id, rank: rank.trim(), from, basis: basis.trim() }).then((a) => { if (a) { clear(); onDone(); } }); }}>
      <p className="small dim">{t("people.rank_lead")}</p>
      <TextInput label={t("field.rank")} autoFocus value={rank} onChange={(e) => put({ rank: e.currentTarget.value })} />
      <DayInput label={t("common.from")} value={from} onChange={(day) => day && put({ from: day })} />
      <TextInput label={`${t("people.rank_basis")} (${t("common.optional")})`} value={basis} onChange={(e) => put({ basis: e.currentTarget.value })} />
      <Button type="submit" loading={busy} disabled={rank.trim() === ""}>{t("common.save")}</Button>
      <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      <Refusal error={error} />
    </form>
  );
}

/** What was written wrongly: struck in the book, and written anew. */
export function CorrectForm({ person, onDone }: { person: PersonView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft(`person.correct.${person.id}`, { name: person.name, rank: person.ranks.at(-1)?.rank ?? "", reason: "" });
  const { name, rank, reason } = d;
  const put = (change: Partial<typeof d>) => set((was) => ({ ...was, ...change }));
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void run("person.correct", { unit: person.unit, person: person.id, full_name: name.trim(), rank: rank.trim(), reason: reason.trim() }).then((a) => { if (a) { clear(); onDone(); } }); }}>
      <p className="small dim">{t("people.correct_lead")}</p>
      <TextInput label={t("field.full_name")} autoFocus value={name} onChange={(e) => put({ name: e.currentTarget.value })} />
      <TextInput label={`${t("field.rank")} (${t("common.optional")})`} value={rank} onChange={(e) => put({ rank: e.currentTarget.value })} />
      <Textarea label={t("people.correct_reason")} autosize value={reason} onChange={(e) => put({ reason: e.currentTarget.value })} />
      <Button type="submit" loading={busy} disabled={name.trim() === "" || reason.trim() === ""}>{t("people.correct")}</Button>
      <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      <Refusal error={error} />
    </form>
  );
}
