import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useSummaryChanges } from "../api/queries";
import type { Id, LaterEntry, SummaryView } from "../api/types";
import { useNumber, useT, useWhen } from "../shell/i18n";
import { Reading } from "../shell/ui";
import css from "./Summary.module.css";

/** An issued paper stays as it was signed; this says what came into the books later and would change it. */
export function Changes({ s, count }: { s: SummaryView; count: number }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <section className="note-band" aria-label={t("summary.changes")}>
      <div className="row between">
        <span>{t("summary.changed_count", { n: count })}</span>
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>{t(open ? "common.close" : "summary.changes_show")}</Button>
      </div>
      {open ? <ChangeList id={s.id} /> : null}
    </section>
  );
}

/** Every figure that changed: what it was, what it would be, and the entries that did it. */
export function ChangeList({ id }: { id: Id }) {
  const t = useT();
  const number = useNumber();
  const query = useSummaryChanges(id);
  return (
    <Reading query={query}>
      {(query.data?.figures ?? []).map((f) => (
        <section key={f.token}>
          <h3 className={css.change}>{f.label}{f.form === "figure" ? <span className="num">: {number(f.was)} → <strong>{number(f.now)}</strong></span> : null}</h3>
          {f.cells.length > 0 ? <ul className={css.cells}>{f.cells.map((c) => <li key={`${c.row} ${c.column}`}>{c.row}, {c.column}: <span className="num">{number(c.was) || "–"} → <strong>{number(c.now) || "–"}</strong></span></li>)}</ul> : null}
          <ul className={css.evidence}>{f.entries.map((e) => <Entry key={`${e.kind}-${e.id}-${e.unit}`} e={e} />)}</ul>
          {f.more ? <p className="small">{f.entries.length > 0 ? t("summary.changes_more", { n: f.entries.length }) : t("summary.changes_too_many")}</p> : null}
        </section>
      ))}
    </Reading>
  );
}

function Entry({ e }: { e: LaterEntry }) {
  const t = useT();
  const when = useWhen();
  const words = (
    <>
      <span className="small">{t(`summary.effect.${e.effect}`)}{e.entered ? <span className="num">, {t("summary.entered_at", { at: when.full(e.entered) })}</span> : null}</span>
      <span className="small dim num">{e.number ? t("summary.entry", { unit: e.unit, number: e.number }) : e.unit} · {when.full(e.at)}</span>
      <span>{e.text}</span>
    </>
  );
  return <li>{e.book && e.number ? <Link to="/book" search={{ unit: e.book, at: String(e.number) } as never}>{words}</Link> : <span className={css.unlinked}>{words}</span>}</li>;
}
