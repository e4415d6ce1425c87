import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useDeskAsOf } from "../api/queries";
import { Ledger } from "../desk/Ledger";
import { OpenItems } from "../desk/OpenItems";
import { useHere } from "../session/session";
import { ClockInput } from "../shell/ClockInput";
import { DayInput } from "../shell/DayInput";
import { useT, useWhen } from "../shell/i18n";
import { clock, dayOf, dayStart, minuteOf } from "../shell/time";
import css from "./Book.module.css";

/** What was known at an instant, and what had happened by then: two different questions. */
export function AsOf({ known, onKnown }: { known: number | null; onKnown: (at: number | null) => void }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const [day, setDay] = useState(dayOf(serverNow()));
  const [time, setTime] = useState(clock(serverNow()));
  const [kind, setKind] = useState<"known" | "happened">("known");
  const [at, setAt] = useState<number | null>(null);
  const desk = useDeskAsOf(here.post.post, kind, at);
  const minute = minuteOf(time);
  const asked = minute === null ? null : dayStart(day) + minute * 60_000;
  const show = () => {
    setAt(asked);
    onKnown(kind === "known" ? asked : null);
  };
  return (
    <section className="stack" style={{ gap: "0.5rem" }}>
      <h2 className="section-head">{t("book.as_of")}</h2>
      <Select aria-label={t("book.as_of")} value={kind} allowDeselect={false} onChange={(v) => setKind(v as "known" | "happened")} data={["known", "happened"].map((k) => ({ value: k, label: t(`book.as_of_${k}`) }))} />
      <div className={css.instant}>
        <DayInput label={t("book.day")} value={day} onChange={(d) => d && setDay(d)} />
        <ClockInput label={t("book.time")} value={time} onTyped={setTime} error={minute !== null ? undefined : t("desk.time_error_form", { typed: time })} />
      </div>
      <div className="row">
        <Button variant="outline" disabled={asked === null} onClick={show}>{t("book.show_then")}</Button>
        {at !== null || known !== null ? <button type="button" className="textlink" onClick={() => { setAt(null); onKnown(null); }}>{t("book.back_to_now")}</button> : null}
      </div>
      {desk.data && at !== null ? (
        <div className="note-band small">
          <strong>{t(kind === "known" ? "book.then_known" : "book.then_happened", { at: when.full(at) })}</strong>
          <ul className={css.watches}>{desk.data.watches.map((w) => <li key={w.id}>{t(`duty.${w.duty}`)}: {w.person_name}</li>)}</ul>
          <OpenItems desk={desk.data} readOnly />
          <Ledger rows={desk.data.log.slice(0, 5)} now={at} watchSince={null} readOnly />
        </div>
      ) : null}
    </section>
  );
}
