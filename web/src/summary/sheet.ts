// A table from elsewhere – pasted, or out of a file that office.ts read – and what of it becomes a figure.
import { plain } from "../shell/plain";

export type Rows = string[][];
export const MOST_BYTES = 30_000_000;
export const MOST_ROWS = 2000;
export const MOST_COLUMNS = 200;
const LONGEST = 1000;
export const clipped = (cell: string): string => cell.trim().slice(0, LONGEST);
/** Why a file is not read, as the key of a text. */
export class SheetFault extends Error {}

/** Cells copied from Word or Excel come with tabs; typed lines may have a semicolon or several spaces. */
export function pasted(text: string): Rows {
  return text.split(/\r?\n/).filter((l) => l.trim() !== "").slice(0, MOST_ROWS).map((l) => (l.includes("\t") ? l.split("\t") : l.split(/;|\s{2,}/)).slice(0, MOST_COLUMNS).map(clipped));
}

/** A sheet of a workbook under the name on its tab, or a table under the line above it; its rows are read when it is chosen. */
export interface Sheet { name: string; rows: () => Rows }

/** A day or a month: 21/11/2026, 21/11/2026 16:30, 11/2026. Never a figure. */
const isTime = (value: string): boolean => /^(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d(?: \d{1,2}:\d\d)?$|^(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d$/.test(value);

/** A number as a paper writes it: 1.234; 98,5%; 08/8. What Excel keeps as 98.5 is written 98,5. */
export function asValue(cell: string): string | null {
  const value = cell.trim();
  if (value.length > 30 || isTime(value)) return null;
  if (/^-?\d+\.\d{1,2}$/.test(value)) return value.replace(".", ",");
  if (/^-?\d{4,}$/.test(value)) return value.replaceAll(/\B(?=(\d{3})+$)/g, ".");
  return value !== "" && /\d/.test(value) && /^[\d.,%/ -]+$/.test(value) ? value : null;
}

/** The row that names the columns: the first of mostly words with numbers soon below it. -1: there is none. */
export function headRow(rows: Rows): number {
  const isHead = (row: string[]) => {
    const filled = row.filter((c) => c !== "");
    return filled.length > 1 && filled.filter((c) => asValue(c) === null && !isTime(c)).length * 2 > filled.length;
  };
  return rows.findIndex((row, i) => isHead(row) && rows.slice(i + 1, i + 4).some((next) => next.some((c) => asValue(c) !== null)));
}
const bodyOf = (rows: Rows): Rows => rows.slice(headRow(rows) + 1);

// Of a head without tone marks (shell/plain): offices write them in many ways.
const COUNTS = /^(?:gia tri|so lieu|so luong|so luot|ket qua|tong so|tong cong|cong|so|value|figures?|number|amount|total)$/;
const ORDER = /^(?:s?tt|so tt|so thu tu|no\.?|#)$/;

/** The two columns that most likely hold label and value: the first with words; the one headed as a count, else the last with most numbers. */
export function guess(rows: Rows): { label: number; value: number } {
  const head = rows[headRow(rows)] ?? [];
  const body = bodyOf(rows);
  const width = Math.max(0, ...rows.map((r) => r.length));
  const share = (at: number, is: (c: string) => boolean) => body.filter((r) => is(r[at] ?? "")).length;
  const numbers = Array.from({ length: width }, (_, i) => (ORDER.test(plain(head[i] ?? "")) ? 0 : share(i, (c) => asValue(c) !== null)));
  const words = Array.from({ length: width }, (_, i) => share(i, (c) => c !== "" && asValue(c) === null && !isTime(c)));
  const best = (list: number[], last: boolean) => list.reduce((at, n, i) => (n > (list[at] ?? 0) || (last && n > 0 && n === list[at]) ? i : at), 0);
  const label = best(words, false);
  const counts = numbers.findIndex((n, i) => i !== label && n > 0 && COUNTS.test(plain(head[i] ?? "")));
  return { label, value: counts >= 0 ? counts : best(numbers.map((n, i) => (i === label ? 0 : n)), true) };
}
export const figuresIn = (rows: Rows, at: { label: number; value: number }): { label: string; value: string }[] =>
  bodyOf(rows).flatMap((r) => {
    const label = (r[at.label] ?? "").trim();
    const value = asValue(r[at.value] ?? "");
    return label !== "" && value !== null ? [{ label: label.slice(0, 300), value }] : [];
  });

/** A number that stands in a line of text, and what it may be called: the words after it, else those before. */
export interface Marked { at: number; end: number; label: string; value: string }

const YEAR = /^(?:19\d\d|20\d\d|2100)$/;
/** Numbers in a line, without years and those that are part of a day, a symbol or a name (05/12/2025, 52/BC-BCH, QL1A). */
export function numbersIn(line: string): Marked[] {
  return [...line.matchAll(/(?<![\p{L}\p{N}./,-])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?(?![\p{L}\p{N}/]|[.,-]\p{N})/gu)].flatMap((m) => {
    const value = asValue(m[0]);
    const end = m.index + m[0].length;
    return value === null || YEAR.test(m[0]) ? [] : [{ at: m.index, end, label: calledBy(line.slice(0, m.index), line.slice(end)), value }];
  });
}

function calledBy(before: string, after: string): string {
  const words = (/^(?:[^,.;:()\d]|(?<=\p{L})\d)*/u.exec(after)?.[0] ?? "").trim() || (/[^,.;:()\d]*$/.exec(before)?.[0] ?? "").trim();
  return (words.charAt(0).toLocaleUpperCase("vi") + words.slice(1)).slice(0, 300);
}
