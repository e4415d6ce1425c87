import { Button } from "@mantine/core";
import { IconAlertCircle, IconArrowsExchange, IconChecklist, IconMailForward, IconMessageReport, IconNotebook } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useCommand, useHandover } from "../api/queries";
import type { Desk, Duty, OpenItem } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { useKeys } from "../shell/keys";
import { dayOf, dayShort, minutesBetween } from "../shell/time";
import { Refusal, Sign } from "../shell/ui";
import css from "./Desk.module.css";

export function OnDuty({ desk, readOnly = false }: { desk: Desk; readOnly?: boolean }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const navigate = useNavigate();
  const { run, busy, error } = useCommand(here.post.post);
  const mine = desk.watches.find((w) => w.post === here.post.post);
  const pending = useHandover(desk.handover).data;
  const sheet = mine && !readOnly ? (pending?.watch === mine.id && pending.id ? `/handover/${pending.id}` : `/handover/draft/${mine.id}`) : null;
  const start = useCallback(() => void (sheet && navigate({ to: sheet })), [navigate, sheet]);
  useKeys(useMemo(() => ({ b: start }), [start]));
  const core: Duty[] = ["command", "operations"];
  const empty = core.filter((d) => !desk.watches.some((w) => w.duty === d));
  return (
    <section>
      <h2 className="section-head">{t("desk.on_duty")}</h2>
      <ul className={css.watches}>
        {desk.watches.map((w) => (
          <li key={w.id} data-mine={w === mine || undefined}>
            <span className={css.dutyName}>{t(`duty.${w.duty}`)}</span>
            <span className="grow">
              <strong>{w.person_name}</strong>
              <span className="dim small" title={when.full(w.since)}> {t("desk.since", { since: when.short(w.since, desk.now) })}</span>
              {!readOnly && w !== mine && here.may("watch.order_takeover") ? <> <Link className="small" to={`/handover/draft/${w.id}`} search={{ order: "1" } as never}>{t("desk.order_takeover")}</Link></> : null}
            </span>
          </li>
        ))}
        {readOnly ? null : empty.map((d) => (
          <li key={d}>
            <span className={css.dutyName}>{t(`duty.${d}`)}</span>
            <span className="grow"><Sign tone="now" icon={<IconAlertCircle />}>{t("desk.nobody")}</Sign>
              {here.may("watch.open") ? <> <button type="button" className="textlink" disabled={busy} onClick={() => void run("watch.open", { duty: d })}>{t("desk.take_empty")}</button></> : null}
            </span>
          </li>
        ))}
      </ul>
      <Refusal error={error} />
      {sheet && here.may("handover.sign") ? (
        <Button fullWidth variant="outline" leftSection={<IconArrowsExchange size={18} aria-hidden />} rightSection={<kbd>Alt B</kbd>} onClick={start}>{t("handover.do")}</Button>
      ) : null}
    </section>
  );
}

function openIcon(o: OpenItem) {
  if (o.kind === "task" || o.kind === "answer") return <IconChecklist aria-hidden />;
  if (o.kind === "conference") return <IconMailForward aria-hidden />;
  if (o.kind === "information") return <IconMessageReport aria-hidden />;
  return o.kind === "log_entry" ? <IconNotebook aria-hidden /> : <IconArrowsExchange aria-hidden />;
}
export function OpenItems({ desk }: { desk: Desk }) {
  const t = useT();
  const today = dayOf(desk.now);
  const items = [...desk.open].sort((a, b) => b.overdue_days - a.overdue_days || (a.due ?? "9").localeCompare(b.due ?? "9"));
  const age = (o: OpenItem) => {
    if (o.overdue_days > 0) return <Sign tone="now" icon={<IconAlertCircle />}>{t("desk.overdue", { days: o.overdue_days })}</Sign>;
    if (o.due) return <span className={o.due <= today ? "soon" : "dim"}>{o.due === today ? t("desk.due_today") : t("desk.due", { day: dayShort(o.due) })}</span>;
    const minutes = minutesBetween(o.since, desk.now);
    return <span className="dim">{minutes < 60 ? t("desk.minutes_ago", { n: minutes }) : minutes < 1440 ? t("desk.hours_ago", { n: Math.floor(minutes / 60) }) : t("desk.days_ago", { n: Math.floor(minutes / 1440) })}</span>;
  };
  const link = (o: OpenItem) => (o.kind === "task" || o.kind === "answer" ? { to: "/tasks", search: { id: o.id } } : o.kind === "information" ? { to: `/information/${o.id}` } : o.kind === "conference" ? { to: `/conferences/${o.id}` } : o.kind === "handover" ? { to: `/handover/${o.id}` } : { to: "/", hash: `log-${o.id}` });
  return (
    <section>
      <h2 className="section-head"><span>{t("desk.open")}</span><span className="num">{items.length}</span></h2>
      {items.length === 0 ? <p className="dim small">{t("desk.nothing_open")}</p> : null}
      <ul className={css.open}>
        {items.map((o) => (
          <li key={o.id}><Link {...(link(o) as { to: string })} className={css.openLink}>{openIcon(o)}<span className="grow"><span className={css.openText}>{o.text ?? t("desk.erased")}</span><span className="small">{o.kind === "information" ? <span className="soon">{t("information_state.to_verify")} · </span> : o.kind === "conference" ? <span className="soon">{t("desk.invitation")} · </span> : null}{age(o)}</span></span></Link></li>
        ))}
      </ul>
    </section>
  );
}
