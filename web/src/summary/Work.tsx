import { Button, Select } from "@mantine/core";
import { IconCircleCheck, IconPencil, IconSend } from "@tabler/icons-react";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand, usePeople } from "../api/queries";
import type { Day, Id, SectionView, SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useT } from "../shell/i18n";
import { dayOf, dayText } from "../shell/time";
import { ReasonForm, Refusal, Sign } from "../shell/ui";
import css from "./Summary.module.css";

const ICON = { assigned: <IconPencil />, returned: <IconPencil />, submitted: <IconSend />, accepted: <IconCircleCheck /> };

/** Who writes the section, how far it is, and the next step of whoever looks. */
export function Work({ s, section }: { s: SummaryView; section: SectionView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [open, setOpen] = useState<"assign" | "return" | null>(null);
  const of = { summary: s.id, section: section.index };
  const mine = section.writer?.post === here.post.post;
  const writing = section.state === "assigned" || section.state === "returned";
  const late = section.due !== null && writing && section.due < dayOf(serverNow());
  const review = here.may("summary.accept") && !mine;
  if (section.state === "open" && !here.may("summary.assign")) return null;
  return (
    <div className={css.work}>
      <div className="row">
        {section.state === "open" ? null : (
          <>
            <Sign icon={ICON[section.state]} tone={section.state === "accepted" ? "ok" : section.state === "returned" || late ? "soon" : "dim"}>{t(`summary.state_${section.state}`)}</Sign>
            <span className="small">{section.writer ? `${section.writer.person}, ${section.writer.title}` : ""}{section.due ? <span className={late ? "now" : "dim"}> · {t(late ? "summary.due_late" : "summary.due_by", { day: dayText(section.due) })}</span> : null}</span>
          </>
        )}
        {mine && writing && here.may("summary.submit") ? <Button size="compact-sm" loading={busy} onClick={() => void run("summary.submit", of)}>{t("summary.submit")}</Button> : null}
        {review && section.state === "submitted" ? <Button size="compact-sm" loading={busy} onClick={() => void run("summary.accept", of)}>{t("summary.accept")}</Button> : null}
        {review && (section.state === "submitted" || section.state === "accepted") ? <Button size="compact-sm" variant="default" onClick={() => setOpen("return")}>{t("summary.return")}</Button> : null}
        {here.may("summary.assign") ? <button type="button" className="textlink small" onClick={() => setOpen(open === "assign" ? null : "assign")}>{t(section.state === "open" ? "summary.assign" : "summary.reassign")}</button> : null}
      </div>
      {section.state === "returned" && section.note ? <p className="note-band small">{t("summary.returned_because", { note: section.note })}</p> : null}
      {open === "assign" ? <Assign s={s} section={section} onDone={() => setOpen(null)} /> : null}
      {open === "return" ? <ReasonForm draft={`summary.return.${s.id}.${section.index}`} label={t("summary.why_return")} verb={t("summary.return")} busy={busy} error={error} onCancel={() => setOpen(null)} onSend={(text) => run("summary.return", { ...of, text })} /> : <Refusal error={error} />}
    </div>
  );
}

function Assign({ s, section, onDone }: { s: SummaryView; section: SectionView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const people = usePeople(here.post.post);
  const { run, busy, error } = useCommand(here.post.post);
  const [writer, setWriter] = useState<Id | null>(section.writer?.post ?? null);
  const [due, setDue] = useState<Day | null>(section.due);
  const posts = (people.data ?? []).flatMap((p) => p.posts.filter((x) => x.unit === s.unit.id).map((x) => ({ value: x.post, label: `${p.rank} ${p.name}, ${x.title}` })));
  return (
    <form className={css.inline} onSubmit={(e) => { e.preventDefault(); void run("summary.assign", { summary: s.id, section: section.index, writer, due: writer ? due : null }).then((a) => a && onDone()); }}>
      <Select label={t("summary.writer")} searchable clearable value={writer} onChange={setWriter} data={posts} clearButtonProps={{ "aria-label": t("common.remove") }} />
      <DayInput label={t("summary.due")} value={due} onChange={setDue} />
      <Button type="submit" loading={busy}>{t(writer ? "summary.assign_now" : "summary.unassign")}</Button>
      <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      <Refusal error={error} />
    </form>
  );
}
