import { Button, Popover, TextInput } from "@mantine/core";
import { IconDownload, IconFileCertificate } from "@tabler/icons-react";
import { useState } from "react";
import { address, serverNow } from "../api/client";
import type { Id } from "../api/types";
import { DayInput } from "../shell/DayInput";
import { useT } from "../shell/i18n";
import { addDays, dayOf, dayStart } from "../shell/time";
import css from "./Book.module.css";

/** When the night's watch begins and ends; both can be changed. */
const EVENING = "17:00";
const MORNING = "07:30";

function minutesOf(time: string): number | null {
  const m = /^(\d{1,2}):?(\d{2})$/.exec(time.trim());
  return m && Number(m[1]) < 24 && Number(m[2]) < 60 ? Number(m[1]) * 60 + Number(m[2]) : null;
}

/** The book as a file: as it is, or as a page that proves itself, whole or one night of it. */
export function TakeAway({ unit }: { unit: Id }) {
  const t = useT();
  const [day, setDay] = useState(addDays(dayOf(serverNow()), -1));
  const [from, setFrom] = useState(EVENING);
  const [to, setTo] = useState(MORNING);
  const [begins, ends] = [minutesOf(from), minutesOf(to)];
  const night = begins === null || ends === null ? null : { from: dayStart(day) + begins * 60_000, to: dayStart(ends > begins ? day : addDays(day, 1)) + ends * 60_000 };
  const wrong = (time: string) => (minutesOf(time) === null ? t("desk.time_error_form", { typed: time }) : undefined);
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
              <TextInput label={t("book.page_from")} value={from} error={wrong(from)} onChange={(e) => setFrom(e.currentTarget.value)} />
              <TextInput label={t("book.page_to")} value={to} error={wrong(to)} onChange={(e) => setTo(e.currentTarget.value)} />
            </div>
            {night ? <Button component="a" variant="outline" href={address("/api/book/page", { unit, from: String(night.from), to: String(night.to) })} download>{t("book.page_get")}</Button> : null}
          </div>
        </Popover.Dropdown>
      </Popover>
    </>
  );
}
