import { Checkbox, CloseButton } from "@mantine/core";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { useFigure, type Cell } from "../api/queries";
import type { EvidenceOrder, FigureKindView, FigureView, SummaryView } from "../api/types";
import { useNumber, useT, useWhen } from "../shell/i18n";
import { useKeys } from "../shell/keys";
import { dayText } from "../shell/time";
import { Reading, Refusal } from "../shell/ui";
import { Shelf } from "./Shelf";
import { form, hasOption, optionsOf, type Option } from "./tokens";
import css from "./Summary.module.css";

/** How many pages of 200 entries come at one press: those of a year are there at once, and ten years do not stop the browser. */
const PAGES_AT_ONCE = 50;

/** One page of entries, drawn once: thousands may stand above those that come. */
const Entries = memo(function Entries({ rows }: { rows: FigureView["evidence"] }) {
  const t = useT();
  const when = useWhen();
  return rows.map((e) => (
    <li key={`${e.book}-${e.number}-${e.id}`}>
      <Link to="/book" search={{ unit: e.book, at: String(e.number) } as never}>
        <span className="num small">{t("summary.entry", { unit: e.unit, number: e.number })}</span>
        <span className="small dim num">{when.full(e.at)}</span>
        <span>{e.text}</span>
      </Link>
    </li>
  ));
});

/** In which order entries are read stands in the address, so that it lasts from figure to figure and over a reload. */
function useOrder(): [EvidenceOrder, (order: EvidenceOrder) => void] {
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { order?: string };
  const order = search.order === "newest" ? "newest_first" : "oldest_first";
  const { order: _now, ...others } = search;
  return [order, (next) => void navigate({ to: ".", search: { ...others, ...(next === "newest_first" ? { order: "newest" } : {}) } as never, replace: true, resetScroll: false })];
}

/** The entries behind a figure, the first page of them until the others are asked for. */
function Evidence({ query, order, onTurn }: { query: ReturnType<typeof useFigure>; order: EvidenceOrder; onTurn: (order: EvidenceOrder) => void }) {
  const t = useT();
  const [until, setUntil] = useState(1);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const pages = query.data?.pages ?? [];
  const coming = hasNextPage && pages.length < until && !isFetchNextPageError;
  useEffect(() => { if (coming && !isFetchingNextPage) void fetchNextPage(); }, [coming, isFetchingNextPage, fetchNextPage]);
  const shown = pages.reduce((n, p) => n + p.evidence.length, 0);
  if (shown === 0) return <p className="dim">{t("summary.no_evidence")}</p>;
  return (
    <>
      {shown > 1 ? <p className="small"><button type="button" className="textlink" onClick={() => onTurn(order === "newest_first" ? "oldest_first" : "newest_first")}>{t(order === "newest_first" ? "summary.evidence_oldest_first" : "summary.evidence_newest_first")}</button></p> : null}
      <ol className={css.evidence}>{pages.map((p, i) => <Entries key={i} rows={p.evidence} />)}</ol>
      <Refusal error={query.error} />
      {hasNextPage ? <p className="small" role="status">{t(order === "newest_first" ? "summary.evidence_newest" : "summary.evidence_first", { n: shown })} <button type="button" className="textlink" disabled={coming} onClick={() => { if (isFetchNextPageError) void fetchNextPage(); setUntil(pages.length + PAGES_AT_ONCE); }}>{t("summary.evidence_rest")}</button></p> : null}
    </>
  );
}

/** Every figure is a door: the entries behind the chip in hand, with period and as-of date. */
export function EvidencePanel({ s, token, cell, onCell, onClose, onOption }: { s: SummaryView; token: string; cell: Cell | null; onCell: (cell: Cell) => void; onClose: () => void; onOption: ((option: Option, on: boolean) => void) | null }) {
  const t = useT();
  const when = useWhen();
  const number = useNumber();
  const [order, turn] = useOrder();
  const query = useFigure(s.id, token, order, cell);
  const f = query.data?.pages[0];
  return (
    <section>
      <div className="row between"><h2 className="section-head grow">{t("summary.evidence")}</h2><CloseButton aria-label={t("common.close")} onClick={onClose} /></div>
      <Reading query={query}>
        {f ? (
          <>
            <p className={css.big}>{form(token) === "figure" ? <strong className="num">{number(f.frozen?.value ?? f.value)}</strong> : null} {f.label}</p>
            {cell?.label ? <p><strong>{cell.label}</strong></p> : null}
            <p className="small dim">{cell?.before ? t("summary.window_before", { from: dayText(f.from), to: dayText(f.as_of) }) : t("summary.window", { from: dayText(s.period_from), to: dayText(s.period_to), as_of: dayText(f.as_of) })}</p>
            {hasOption(token, "compare") && (f.form === "figure" || cell) ? <p className="small"><button type="button" className="textlink" onClick={() => onCell({ row: "", column: 0, label: "", ...cell, before: !cell?.before })}>{t(cell?.before ? "summary.see_now" : "summary.see_before")}</button></p> : null}
            {f.frozen ? <p className="small dim">{t("summary.frozen_at", { at: when.full(f.frozen.at) })}</p> : null}
            {f.changed ? <p className="note-band small">{t(f.frozen ? "summary.changed_since" : "summary.changed_draft", { value: number(f.value) })}</p> : null}
            {f.comparison ? <p className="small">{number(f.comparison)}</p> : null}
            {onOption ? optionsOf(token).map((o) => <Checkbox key={o} size="sm" my="xs" label={t(`summary.${o}`)} checked={hasOption(token, o)} onChange={(e) => onOption(o, e.currentTarget.checked)} />) : null}
            <Evidence key={`${token} ${order} ${cell?.row ?? ""} ${cell?.column ?? ""} ${cell?.before ?? ""}`} query={query} order={order} onTurn={turn} />
          </>
        ) : null}
      </Reading>
    </section>
  );
}

/** What can be put into the text. On a phone it would cover what one writes, so there it waits folded. */
export function FigureShelf({ kinds, figures, onInsert }: { kinds: FigureKindView[]; figures: SummaryView["figures"]; onInsert: ((token: string) => void) | null }) {
  const t = useT();
  const number = useNumber();
  // Straight from the section in hand: with Tab one would walk through all the other sections, and each would be in hand.
  const shelf = useRef<HTMLUListElement>(null);
  useKeys(useMemo(() => ({ c: () => shelf.current?.querySelector("button")?.focus() }), []));
  return (
    <Shelf title={t("summary.shelf")} hint={<kbd>Alt C</kbd>}>
      <p className="small dim">{onInsert ? t("summary.shelf_hint") : t("summary.shelf_wait")}</p>
      <ul ref={shelf} className={css.shelf}>
        {kinds.map((k) => (
          <li key={`${k.form}:${k.name}`}>
            <button type="button" disabled={!onInsert} onMouseDown={(e) => e.preventDefault()} onClick={() => onInsert?.(`${k.form}:${k.name}`)} title={k.hint}>
              <span className="grow">{k.label}</span><strong className="num">{k.form === "figure" ? number(figures.find((f) => f.token === `figure:${k.name}`)?.value ?? "") : t(`summary.form_${k.form}`)}</strong>
            </button>
          </li>
        ))}
      </ul>
    </Shelf>
  );
}
