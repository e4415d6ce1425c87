import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useChangedSummaries } from "../api/queries";
import type { ChangedSummary } from "../api/types";
import { useHere } from "../session/session";
import { useNumber, useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { ChangeList } from "./Changes";
import css from "./Summary.module.css";

/** Issued summaries that would say something else today: on the desk (in brief, the log comes first there), in the giao ban, in the list. Nothing where nothing changed. */
export function ChangedBand({ brief = false }: { brief?: boolean }) {
  const here = useHere();
  const { data } = useChangedSummaries(here.post.post);
  if (!data || data.length === 0) return null;
  return <>{data.map((s) => <One key={s.id} s={s} brief={brief} />)}</>;
}

function One({ s, brief }: { s: ChangedSummary; brief: boolean }) {
  const t = useT();
  const number = useNumber();
  const [open, setOpen] = useState(false);
  const values = brief ? [] : s.figures.filter((f) => f.form === "figure").slice(0, 3);
  return (
    <section className={`note-band no-print ${css.band}`} aria-label={t("summary.changes")}>
      <div className="row between">
        <span>{t("summary.band", { symbol: s.symbol, day: dayText(s.issued_on), n: s.figures.length })} <Link to={`/summary/${s.id}`}>{s.title ?? t("desk.erased")}</Link></span>
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? "common.close" : "summary.changes_show")}</Button>
      </div>
      {open ? <ChangeList id={s.id} /> : values.length ? <ul className={css.was}>{values.map((f) => <li key={f.label}>{f.label}: <span className="num">{number(f.was)} → <strong>{number(f.now)}</strong></span></li>)}</ul> : null}
    </section>
  );
}
