import { Select, TextInput } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { useFigureKinds } from "../api/queries";
import { useT } from "../shell/i18n";
import { figuresIn, guess, headRow, numbersIn, type Marked, type Rows } from "./sheet";
import css from "./Summary.module.css";

export interface Taken { label: string; value: string }
/** A number that was pressed, and the line in which it stands. */
export interface Mark extends Marked { line: string }
type Links = Record<string, string>;
interface Linking { links: Links; onLink: (to: (was: Links) => Links) => void }

function columns(rows: Rows, name: (n: number) => string) {
  const head = rows[Math.max(0, headRow(rows))] ?? [];
  return Array.from({ length: Math.max(0, ...rows.map((r) => r.length)) }, (_, i) => ({ value: String(i), label: `${name(i + 1)}${head[i] ? `: ${head[i].slice(0, 60)}` : ""}` }));
}

/** The live figure that a number of last year is compared with. */
function Link({ label, links, onLink }: { label: string } & Linking) {
  const t = useT();
  const kinds = (useFigureKinds().data ?? []).filter((k) => k.form === "figure");
  return (
    <select className="chip" aria-label={t("summary.compared_with_of", { label })} value={links[label] ?? ""} onChange={(e) => { const to = e.currentTarget.value; onLink((o) => ({ ...o, [label]: to })); }}>
      <option value="">{t("common.none")}</option>
      {kinds.map((k) => <option key={k.name} value={k.name}>{k.label}</option>)}
    </select>
  );
}

/** Which column says what, which one counts it, and which rows are wanted. */
export function FromTable({ rows, onTake, links, onLink }: { rows: Rows; onTake: (figures: Taken[]) => void } & Linking) {
  const t = useT();
  const [chosen, setChosen] = useState<{ label: number; value: number } | null>(null);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const at = useMemo(() => chosen ?? guess(rows), [chosen, rows]);
  const figures = useMemo(() => figuresIn(rows, at), [rows, at]);
  useEffect(() => void onTake(figures.filter((_, i) => !left.has(i))), [figures, left, onTake]);
  if (rows.length === 0) return null;
  const put = (change: object) => { setChosen({ ...at, ...change }); setLeft(new Set()); };
  const flip = (i: number) => setLeft((was) => { const next = new Set(was); if (!next.delete(i)) next.add(i); return next; });
  return (
    <>
      <div className={css.three}>
        <Select label={t("summary.column_label")} allowDeselect={false} value={String(at.label)} onChange={(v) => put({ label: Number(v) })} data={columns(rows, (n) => t("summary.column", { n }))} />
        <Select label={t("summary.column_value")} allowDeselect={false} value={String(at.value)} onChange={(v) => put({ value: Number(v) })} data={columns(rows, (n) => t("summary.column", { n }))} />
      </div>
      <p className="small" role="status">{t("summary.import_found", { n: figures.length, rows: rows.length - headRow(rows) - 1 })}</p>
      <div className={css.scroll} role="region" tabIndex={0} aria-label={t("summary.import")}>
        <table className="ruled">
          <thead><tr><th>{t("summary.take")}</th><th>{t("summary.what_it_counts")}</th><th>{t("summary.value")}</th><th>{t("summary.compared_with")}</th></tr></thead>
          <tbody>{figures.map((f, i) => <tr key={i}><td><input type="checkbox" aria-label={t("summary.take_of", { label: f.label })} checked={!left.has(i)} onChange={() => flip(i)} /></td><td>{f.label}</td><td className="num">{f.value}</td><td>{left.has(i) ? null : <Link label={f.label} links={links} onLink={onLink} />}</td></tr>)}</tbody>
        </table>
      </div>
    </>
  );
}

/** A line of the text with its numbers to be pressed. */
function Line({ line, isMarked, onMark }: { line: string; isMarked: (number: Marked) => boolean; onMark: (number: Marked) => void }) {
  const t = useT();
  const found = numbersIn(line);
  const pieces = found.map((m, i) => ({ m, before: line.slice(i === 0 ? 0 : (found[i - 1]?.end ?? 0), m.at), text: line.slice(m.at, m.end) }));
  return <p>{pieces.map(({ m, before, text }) => <span key={m.at}>{before}<button type="button" className="chip num" disabled={isMarked(m)} aria-label={t("summary.mark", { number: text, label: m.label })} onClick={() => onMark(m)}>{text}</button></span>)}{line.slice(found.at(-1)?.end ?? 0)}</p>;
}

/** Numbers that stand in sentences: pressed one by one, each with a name that one may put right. */
export function FromLines({ lines, marks, onMark, links, onLink }: { lines: string[]; marks: Mark[]; onMark: (marks: Mark[]) => void } & Linking) {
  const t = useT();
  const shown = useMemo(() => lines.filter((line) => numbersIn(line).length > 0), [lines]);
  return (
    <>
      <p className="small" role="status">{shown.length > 0 || marks.length > 0 ? t("summary.mark_hint") : t("summary.no_numbers")}</p>
      {marks.length > 0 ? (
        <ul className={css.marks}>
          {marks.map((m, i) => (
            <li key={i}>
              <TextInput label={t("summary.named_number", { number: m.value })} value={m.label} maxLength={300} onChange={(e) => { const label = e.currentTarget.value; onMark(marks.map((x, j) => (j === i ? { ...x, label } : x))); }} />
              <label className="small">{t("summary.compared_with")} <Link label={m.label} links={links} onLink={onLink} /></label>
              <button type="button" className="textlink small" onClick={() => onMark(marks.filter((_, j) => j !== i))}>{t("common.remove")}</button>
            </li>
          ))}
        </ul>
      ) : null}
      {shown.length > 0 ? <div className={`${css.scroll} ${css.lines}`} role="region" tabIndex={0} aria-label={t("summary.in_lines")}>{shown.map((line, i) => <Line key={i} line={line} isMarked={(m) => marks.some((x) => x.line === line && x.at === m.at)} onMark={(m) => onMark([...marks, { ...m, line }])} />)}</div> : null}
    </>
  );
}
