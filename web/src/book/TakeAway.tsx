import { Button, Popover } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconDownload, IconFileCertificate } from "@tabler/icons-react";
import { useState } from "react";
import { address, get, serverNow } from "../api/client";
import type { Day, Id } from "../api/types";
import { useHere } from "../session/session";
import { ClockInput } from "../shell/ClockInput";
import { DayInput } from "../shell/DayInput";
import { useT } from "../shell/i18n";
import { addDays, clockOf, dayOf, minuteOf } from "../shell/time";
import css from "./Book.module.css";
import { nightOf } from "./night";

/** When the night's watch begins; it ends with the giao ban of the morning after, as the unit's rule of that day says. Both can be changed. */
const EVENING = "17:00";

function useMorning(unit: Id, day: Day): string {
  const here = useHere();
  const query = useQuery({ queryKey: ["rules", here.post.post, unit, day], queryFn: () => get("/api/rules", { post: here.post.post, unit, day }) });
  const rule = query.data?.rules.find((one) => one.rule === "daily_minute");
  return rule ? clockOf(rule.value) : "";
}

/** The book as a file: as it is, or as a page that proves itself, whole or one night of it. */
export function TakeAway({ unit }: { unit: Id }) {
  const t = useT();
  const [day, setDay] = useState(addDays(dayOf(serverNow()), -1));
  const [from, setFrom] = useState(EVENING);
  const [typed, setTyped] = useState<string | null>(null);
  const morning = useMorning(unit, addDays(day, 1));
  const to = typed ?? morning;
  const night = nightOf(day, from, to);
  const wrong = (time: string) => (time !== "" && minuteOf(time) === null ? t("desk.time_error_form", { typed: time }) : undefined);
  return (
    <>
      <Button variant="default" component="a" href={address("/api/book/export", { unit })} download leftSection={<IconDownload size={18} aria-hidden />}>{t("book.export")}</Button>
      <Popover width={320} position="bottom-end" trapFocus withinPortal>
        <Popover.Target>
          <Button variant="default" leftSection={<IconFileCertificate size={18} aria-hidden />}>{t("book.page")}</Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t("book.page")}>
          <div className="stack" style={{ gap: "0.75rem" }}>
            <p className="small dim">{t("book.page_hint")}</p>
            <Button component="a" variant="outline" href={address("/api/book/page", { unit })} download>{t("book.page_whole")}</Button>
            <DayInput label={t("book.page_night")} description={t("book.page_night_hint")} value={day} onChange={(d) => d && setDay(d)} />
            <div className={css.ends}>
              <ClockInput label={t("book.page_from")} value={from} error={wrong(from)} onTyped={setFrom} />
              <ClockInput label={t("book.page_to")} value={to} error={wrong(to)} onTyped={setTyped} />
            </div>
            {night ? <Button component="a" variant="outline" href={address("/api/book/page", { unit, from: String(night.from), to: String(night.to) })} download>{t("book.page_get")}</Button> : null}
          </div>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
