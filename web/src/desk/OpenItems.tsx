import { IconAlertCircle, IconArrowsExchange, IconBulb, IconChecklist, IconCalendarEvent, IconFileText, IconMailForward, IconMessageReport, IconNotebook, IconFilePencil, IconReportAnalytics, IconMapPinQuestion, IconSignature } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, useRef, useState } from "react";
import { taskQuery, useCommand, useTask } from "../api/queries";
import type { Desk, Id, OpenItem } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { Key } from "../shell/Key";
import { useKeys } from "../shell/keys";
import { useListKeys } from "../shell/listKeys";
import { dayOf, dayShort, minutesBetween } from "../shell/time";
import { Refusal, Sign } from "../shell/ui";
import { partInHand, stepOf } from "../tasks/quick";
import css from "./Desk.module.css";

function openIcon(o: OpenItem) {
  if (o.kind === "task" || o.kind === "answer") return <IconChecklist aria-hidden />;
  if (o.kind === "handed_paper") return <IconFileText aria-hidden />;
  if (o.kind === "summary") return <IconSignature aria-hidden />;
  if (o.kind === "conference") return <IconCalendarEvent aria-hidden />;
  if (o.kind === "information") return <IconMessageReport aria-hidden />;
  const Icon = OFFICE[o.kind]?.icon;
  if (Icon) return <Icon aria-hidden />;
  return o.kind === "log_entry" ? <IconNotebook aria-hidden /> : <IconArrowsExchange aria-hidden />;
}
/** What waits in the office, or came for it. */
const OFFICE: Record<string, { icon: typeof IconBulb; place: (id: Id) => { to: string; search?: Record<string, string> } }> = {
  article: { icon: IconFileText, place: (id) => ({ to: "/articles", search: { id } }) },
  revision: { icon: IconFileText, place: (id) => ({ to: "/articles", search: { id } }) },
  advice: { icon: IconBulb, place: (id) => ({ to: `/information/${id}` }) },
  contribution: { icon: IconReportAnalytics, place: () => ({ to: "/summaries" }) },
  document: { icon: IconFileText, place: (id) => ({ to: "/documents", search: { id } }) },
  draft: { icon: IconFilePencil, place: (id) => ({ to: "/documents", search: { box: "drafts", id } }) },
  matter: { icon: IconMapPinQuestion, place: (id) => ({ to: `/matters/${id}` }) },
  sent_document: { icon: IconMailForward, place: (id) => ({ to: "/documents", search: { id } }) },
};
/** What kind of thing it is, where its text does not tell. */
const kindOf = (o: OpenItem): string | null => (o.kind === "information" ? "information_state.to_verify" : o.kind === "conference" ? "desk.invitation" : o.kind === "handed_paper" ? "desk.paper" : o.kind === "summary" ? "desk.to_sign" : o.kind in OFFICE ? `desk.kind_${o.kind}` : null);
const isTask = (o: OpenItem) => o.kind === "task" || o.kind === "answer";
const placeOf = (o: OpenItem) => OFFICE[o.kind]?.place(o.id) ?? (isTask(o) ? { to: "/tasks", search: { id: o.id } } : o.kind === "information" ? { to: `/information/${o.id}` } : o.kind === "conference" || o.kind === "handed_paper" ? { to: `/conferences/${o.id}` } : o.kind === "summary" ? { to: `/summary/${o.id}` } : o.kind === "handover" ? { to: `/handover/${o.id}` } : { to: "/", hash: `log-${o.id}` });

/** The task on whose line one stands. */
const inHand = (): Id | undefined => (document.activeElement as HTMLElement | null)?.dataset.task;

/** A takes up the task in hand, R says what came of it: the answer is looked at first, so that a key does what the page would. */
function useTaskKeys(): { said: string; error: ReturnType<typeof useCommand>["error"] } {
  const t = useT();
  const here = useHere();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { run, error } = useCommand(here.post.post);
  const [said, setSaid] = useState("");
  const unit = here.post.unit;
  useKeys(useMemo(() => {
    const look = async () => {
      const id = inHand();
      const task = id === undefined ? null : await client.fetchQuery({ ...taskQuery(id), staleTime: 2000 }).catch(() => null);
      const part = task ? partInHand(task, unit) : undefined;
      return task && { task, part, step: stepOf(task, part) };
    };
    const accept = async () => {
      const found = await look();
      if (found?.step === "accept" && found.part && (await run("answer.accept", { task: found.task.id, owner: found.part.owner.id }))) setSaid(t("desk.accepted", { n: found.task.number }));
    };
    const report = async () => {
      const found = await look();
      if (found?.step === "done" || found?.step === "account") void navigate({ to: "/tasks", search: { box: "mine", id: found.task.id, say: found.step } as never });
    };
    return { a: () => void accept(), r: () => void report() };
  }, [client, navigate, run, t, unit]));
  return { said, error };
}

export function OpenItems({ desk, readOnly = false }: { desk: Desk; readOnly?: boolean }) {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  const walk = useListKeys(list);
  const { said, error } = useTaskKeys();
  const [focused, setFocused] = useState<Id | null>(null);
  const today = dayOf(desk.now);
  const items = [...desk.open].sort((a, b) => b.overdue_days - a.overdue_days || (a.due ?? "9").localeCompare(b.due ?? "9"));
  const office = items.filter((o) => !o.pressing);
  const age = (o: OpenItem) => {
    if (o.overdue_days > 0) return <Sign tone="now" icon={<IconAlertCircle />}>{t("desk.overdue", { days: o.overdue_days })}</Sign>;
    if (o.due) return <span className={o.due <= today ? "soon" : "dim"}>{o.due === today ? t("desk.due_today") : t("desk.due", { day: dayShort(o.due) })}</span>;
    const minutes = minutesBetween(o.since, desk.now);
    return <span className="dim">{minutes < 60 ? t("desk.minutes_ago", { n: minutes }) : minutes < 1440 ? t("desk.hours_ago", { n: Math.floor(minutes / 60) }) : t("desk.days_ago", { n: Math.floor(minutes / 1440) })}</span>;
  };
  const line = (o: OpenItem, i: number) => (
    <li key={`${o.kind}.${o.id}.${i}`}>
      <Link {...(placeOf(o) as { to: string })} data-item={readOnly ? undefined : true} data-task={isTask(o) && !readOnly ? o.id : undefined} className={css.openLink} onFocus={() => setFocused(o.id)} onBlur={() => setFocused(null)}>
        {openIcon(o)}
        <span className="grow">
          <span className={css.openText}>{o.text ?? t("desk.erased")}</span>
          <span className="small">{kindOf(o) ? <span className={o.pressing ? "soon" : "dim"}>{t(kindOf(o) ?? "")} · </span> : null}{age(o)}{focused === o.id && isTask(o) && !readOnly ? <Offer task={o.id} /> : null}</span>
        </span>
      </Link>
    </li>
  );
  return (
    <section>
      <h2 className="section-head"><span>{t("desk.open")} {readOnly || items.length === 0 ? null : <Key>Alt J</Key>}</span><span className="num">{items.length}</span></h2>
      {items.length === 0 ? <p className="dim small">{t("desk.nothing_open")}</p> : null}
      <p className="ok small" role="status">{said}</p>
      <Refusal error={error} />
      <ul ref={list} className={css.open} {...walk}>{items.filter((o) => o.pressing).map(line)}</ul>
      {office.length > 0 ? <details className={css.office}><summary>{t("desk.office")} <span className="num">{office.length}</span></summary><ul className={css.open}>{office.map(line)}</ul></details> : null}
    </section>
  );
}

/** What a key does with the line in hand. */
function Offer({ task: id }: { task: Id }) {
  const t = useT();
  const here = useHere();
  const task = useTask(id).data;
  const step = task ? stepOf(task, partInHand(task, here.post.unit)) : null;
  return step ? <span className={css.offer}> <Key>{step === "accept" ? "A" : "R"}</Key> {t(`tasks.${step}`)}</span> : null;
}
