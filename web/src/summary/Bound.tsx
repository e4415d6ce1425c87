import { useState } from "react";
import { useFigure, type Cell } from "../api/queries";
import type { FigureView, StatedView } from "../api/types";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { form, isEstimate, statedId } from "./tokens";
import css from "./Summary.module.css";

export interface Hand { summary: string; figures: FigureView[]; stated: StatedView[]; token: string | null; cell: Cell | null; choose: (token: string, cell?: Cell) => void }

/** A figure in the text: its value, quiet, and a door to the entries behind it. */
export function Bound({ token, hand }: { token: string; hand: Hand }) {
  const stated = statedId(token);
  if (stated !== null) return <Stated figure={hand.stated.find((x) => x.id === stated)} token={token} hand={hand} />;
  const saved = hand.figures.find((f) => f.token === token);
  return saved ? <Counted figure={saved} token={token} hand={hand} /> : <JustPut token={token} hand={hand} />;
}

/** One that was put into the text and not saved yet is asked for by itself: another of its name may count something else. */
function JustPut({ token, hand }: { token: string; hand: Hand }) {
  const t = useT();
  const asked = useFigure(hand.summary, token, "oldest_first");
  const figure = asked.data?.pages[0];
  if (figure) return <Counted figure={figure} token={token} hand={hand} />;
  const name = token.slice(token.indexOf(":") + 1).split(";")[0] ?? token;
  return <button type="button" className={css.chip} data-figure={token} data-unknown={asked.error ? true : undefined} onClick={() => hand.choose(token)}>{asked.error ? t("summary.unknown", { name }) : t("summary.counting")}</button>;
}

function Counted({ figure, token, hand }: { figure: FigureView; token: string; hand: Hand }) {
  const t = useT();
  const state = { "data-chosen": hand.token === token || undefined, "data-changed": figure.changed || undefined, "data-estimate": isEstimate(token) || undefined };
  const open = () => hand.choose(token);
  if (form(token) !== "figure")
    return (
      <span className={css.table} {...state}>
        <button type="button" className="textlink small" data-figure={token} onClick={open}>{t("summary.caption", { label: figure.label, day: dayText(figure.as_of) })}{isEstimate(token) ? <span className={css.estimate}>{t("summary.estimate_mark")}</span> : null}</button>
        {figure.chart ? <Bars figure={figure} /> : null}
        <Rows figure={figure} token={token} hand={hand} />
      </span>
    );
  const value = figure.frozen?.value ?? figure.value;
  return (
    <button type="button" className={css.chip} data-figure={token} {...state} title={figure.label} onClick={open}>
      {value}{isEstimate(token) ? <span className={css.estimate}>{t("summary.estimate_mark")}</span> : null}
      {figure.comparison ? <span className={css.estimate}>{figure.comparison}</span> : null}<span className="visually-hidden"> {figure.label}</span>
    </button>
  );
}

const FIRST_ROWS = 6;
const rowsOf = (f: FigureView): string[][] => f.frozen?.rows ?? f.rows;

/** A table whose every number opens to what was counted for it, the year before's too. */
function Rows({ figure, token, hand }: { figure: FigureView; token: string; hand: Hand }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const rows = rowsOf(figure);
  const more = rows.length - FIRST_ROWS;
  return (
    <>
      <table className="ruled">
        {figure.heads.length ? <thead><tr>{figure.heads.map((h, k) => <th key={k} scope="col">{h}</th>)}</tr></thead> : null}
        <tbody>
          {(all ? rows : rows.slice(0, FIRST_ROWS)).map((r, i) => (
            <tr key={i}>{r.map((c, k) => <td key={k}><CellText figure={figure} token={token} hand={hand} row={i} at={k} text={c} /></td>)}</tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <button type="button" className="textlink small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t("summary.fewer_rows") : t("summary.more_rows", { n: more })}</button> : null}
    </>
  );
}

function CellText({ figure, token, hand, row, at, text }: { figure: FigureView; token: string; hand: Hand; row: number; at: number; text: string }) {
  const key = figure.keys[row] ?? "";
  const place = at - figure.labels;
  const column = figure.beside ? Math.floor(place / 3) : place;
  const part = figure.beside ? place % 3 : 0;
  if (figure.form !== "table" || key === "" || place < 0 || part === 2 || !/\d/.test(text)) return <>{text}</>;
  const cell: Cell = { row: key, column, before: part === 1, label: `${rowsOf(figure)[row]?.[0] ?? ""}, ${figure.heads[figure.labels + column * (figure.beside ? 3 : 1)] ?? ""}` };
  const here = hand.token === token && hand.cell?.row === key && hand.cell.column === column && hand.cell.before === cell.before;
  return <button type="button" className={`num ${css.cell}`} data-chosen={here || undefined} onClick={() => hand.choose(token, cell)}>{text}</button>;
}

const plain = (written: string): number => Number(written.replaceAll(/\D/g, ""));

/** The first numbers of a table as bars. The table under it says the same in digits, so this is for the eyes only. */
function Bars({ figure }: { figure: FigureView }) {
  const shown = rowsOf(figure).slice(0, 24).map((r) => ({ name: r[0] ?? "", value: plain(r[figure.labels] ?? "") }));
  const most = Math.max(1, ...shown.map((r) => r.value));
  return (
    <svg viewBox={`0 0 240 ${shown.length * 14}`} className={css.bars} aria-hidden>
      {shown.map((r, i) => (
        <g key={i}>
          <text x="78" y={i * 14 + 10} textAnchor="end" fontSize="8.5" fill="currentColor">{r.name.length > 18 ? `${r.name.slice(0, 17)}…` : r.name}</text>
          <rect x="82" y={i * 14 + 2} width={(130 * r.value) / most} height="10" fill="var(--accent)" />
          <text x={86 + (130 * r.value) / most} y={i * 14 + 10} fontSize="8.5" fill="currentColor">{r.value}</text>
        </g>
      ))}
    </svg>
  );
}

/** A figure that somebody typed or cited: its value, and whose word it is. */
function Stated({ figure, token, hand }: { figure: StatedView | undefined; token: string; hand: Hand }) {
  const t = useT();
  if (!figure) return <button type="button" className={css.chip} data-figure={token} data-unknown onClick={() => hand.choose(token)}>{t("summary.stated_gone")}</button>;
  return (
    <button type="button" className={css.chip} data-figure={token} data-stated={figure.origin} data-chosen={hand.token === token || undefined} title={`${figure.label ?? t("desk.erased")} · ${figure.source ?? t("desk.erased")}`} onClick={() => hand.choose(token)}>
      {figure.value}<span className={css.estimate}>{t(`summary.mark_${figure.origin}`)}</span><span className="visually-hidden"> {figure.label}</span>
    </button>
  );
}
