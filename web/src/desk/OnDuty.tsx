import { Button } from "@mantine/core";
import { IconAlertCircle, IconArrowsExchange } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useCommand, useHandover } from "../api/queries";
import type { Desk, Duty } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { Key } from "../shell/Key";
import { useKeys } from "../shell/keys";
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
              {w.elsewhere.map((other) => <Sign key={`${other.unit.id} ${other.duty}`} tone="now" icon={<IconAlertCircle />}>{t("desk.also_on", { duty: t(`duty.${other.duty}`), unit: other.unit.name })}</Sign>)}
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
        <Button fullWidth variant="outline" leftSection={<IconArrowsExchange size={18} aria-hidden />} rightSection={<Key>Alt B</Key>} onClick={start}>{t("handover.do")}</Button>
      ) : null}
    </section>
  );
}
