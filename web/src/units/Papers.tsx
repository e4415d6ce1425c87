import { Link } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import type { Day, UnitLife } from "../api/types";
import { useT } from "../shell/i18n";
import { addDays, dayOf, dayText } from "../shell/time";
import css from "./Units.module.css";

/** Where the unit's own pages are read: its book, the day's sheet, who was in it, its registers. Of a unit that ended, its last day. */
export function Papers({ life }: { life: UnitLife }) {
  const t = useT();
  const over = life.ended !== null && life.ended <= dayOf(serverNow());
  const day: { day?: Day } = over && life.ended ? { day: addDays(life.ended, -1) } : {};
  const year = day.day ? { year: day.day.slice(0, 4) } : {};
  const unit = life.id;
  const links: [string, string, object][] = [
    ["units.open_book", "/book", { unit }],
    ["units.open_log", "/units/past", { unit, part: "log" }],
    ["units.open_daily", "/daily", { unit, ...day }],
    ["units.open_reports", "/reports", { unit, ...day }],
    ["place.people", "/people", { unit }],
    ["units.open_received", "/documents", { unit, box: "received", ...year }],
    ["units.open_issued", "/documents", { unit, box: "issued", ...year }],
    ["units.open_drafts", "/units/past", { unit, part: "drafts" }],
    ["units.open_conferences", "/units/past", { unit, part: "conferences" }],
    ["units.open_lessons", "/units/past", { unit, part: "lessons" }],
  ];
  return (
    <section>
      <h3 className="section-head">{t("units.papers")}</h3>
      {over && life.ended ? <p className="small dim">{t("units.papers_after", { day: dayText(life.ended) })}</p> : null}
      <ul className={css.papers}>{links.map(([words, to, search]) => <li key={words}><Link to={to} search={search as never}>{t(words)}</Link></li>)}</ul>
    </section>
  );
}
