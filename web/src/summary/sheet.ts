// A table from elsewhere: pasted from Word or Excel, or a sheet of an .xlsx. Only what a label and a value need.
import { unzipSync } from "fflate";

export type Rows = string[][];
const MOST_BYTES = 5_000_000;
const MOST_UNPACKED = 40_000_000;
const MOST_ROWS = 2000;
/** Why a file is not read, as the key of a text. */
export class SheetFault extends Error {}

/** Cells copied from Word or Excel come with tabs; typed lines may have a semicolon or several spaces. */
export function pasted(text: string): Rows {
  return text.split(/\r?\n/).filter((l) => l.trim() !== "").slice(0, MOST_ROWS).map((l) => (l.includes("\t") ? l.split("\t") : l.split(/;|\s{2,}/)).map((c) => c.trim()));
}

const column = (ref: string): number => [...(/^[A-Z]+/.exec(ref)?.[0] ?? "A")].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
const texts = (of: Element): string => [...of.getElementsByTagName("t")].filter((x) => x.parentElement?.tagName !== "rPh").map((x) => x.textContent ?? "").join("");

/** A sheet of a workbook under the name on its tab; its rows are read when it is chosen. */
export interface Sheet { name: string; rows: () => Rows }

export function readXlsx(bytes: Uint8Array): Sheet[] {
  if (bytes.length > MOST_BYTES) throw new SheetFault("summary.sheet_large");
  let parts: Record<string, Uint8Array>;
  let unpacked = 0;
  try {
    parts = unzipSync(bytes, { filter: (f) => /^xl\/(sharedStrings|workbook|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/.test(f.name) && (unpacked += f.originalSize) < MOST_UNPACKED });
  } catch {
    throw new SheetFault("summary.sheet_no_xlsx");
  }
  if (unpacked >= MOST_UNPACKED) throw new SheetFault("summary.sheet_large");
  const tabs = tabsOf(parts);
  if (tabs.length === 0) throw new SheetFault("summary.sheet_no_xlsx");
  let shared: string[] | null = null;
  return tabs.map(({ name, part }) => ({ name, rows: () => rowsOf(xml(parts, part), (shared ??= parts["xl/sharedStrings.xml"] ? [...xml(parts, "xl/sharedStrings.xml").getElementsByTagName("si")].map(texts) : [])) }));
}

const xml = (parts: Record<string, Uint8Array>, name: string) => new DOMParser().parseFromString(new TextDecoder().decode(parts[name]), "application/xml");

/** The sheets in the order of their tabs; a workbook that does not tell them has its parts in order of numbers. */
function tabsOf(parts: Record<string, Uint8Array>): { name: string; part: string }[] {
  const found = Object.keys(parts).filter((n) => n.startsWith("xl/worksheets/")).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  if (!parts["xl/workbook.xml"] || !parts["xl/_rels/workbook.xml.rels"]) return found.map((part, i) => ({ name: String(i + 1), part }));
  const targets = new Map([...xml(parts, "xl/_rels/workbook.xml.rels").getElementsByTagName("Relationship")].map((r) => [r.getAttribute("Id"), (r.getAttribute("Target") ?? "").replace(/^\/?(xl\/)?/, "xl/")]));
  return [...xml(parts, "xl/workbook.xml").getElementsByTagName("sheet")].flatMap((sheet) => {
    const id = [...sheet.attributes].find((a) => a.localName === "id")?.value ?? "";
    const part = targets.get(id);
    return part !== undefined && found.includes(part) ? [{ name: sheet.getAttribute("name") ?? "", part }] : [];
  });
}

function rowsOf(sheet: Document, shared: string[]): Rows {
  const value = (c: Element): string => {
    if (c.getAttribute("t") === "inlineStr") return texts(c);
    const v = c.getElementsByTagName("v")[0]?.textContent ?? "";
    return c.getAttribute("t") === "s" ? (shared[Number(v)] ?? "") : v;
  };
  return [...sheet.getElementsByTagName("row")].slice(0, MOST_ROWS).map((row) => {
    const cells: string[] = [];
    for (const c of row.getElementsByTagName("c")) {
      const at = column(c.getAttribute("r") ?? "A");
      while (cells.length < at) cells.push("");
      cells[at] = value(c).trim();
    }
    return cells;
  }).filter((r) => r.some((c) => c !== ""));
}

/** A number as a paper writes it: 1.234; 98,5%; 08/8. What Excel keeps as 98.5 is written 98,5. */
export function asValue(cell: string): string | null {
  const value = cell.trim();
  if (/^-?\d+\.\d{1,2}$/.test(value)) return value.replace(".", ",");
  if (/^-?\d{4,}$/.test(value)) return value.replaceAll(/\B(?=(\d{3})+$)/g, ".");
  return value !== "" && value.length <= 30 && /\d/.test(value) && /^[\d.,%/ -]+$/.test(value) ? value : null;
}

/** The two columns that most likely hold label and value: the first with words, the last with numbers. */
export function guess(rows: Rows): { label: number; value: number } {
  const width = Math.max(0, ...rows.map((r) => r.length));
  const share = (at: number, is: (c: string) => boolean) => rows.filter((r) => is(r[at] ?? "")).length;
  const numbers = Array.from({ length: width }, (_, i) => share(i, (c) => asValue(c) !== null));
  const words = Array.from({ length: width }, (_, i) => share(i, (c) => c !== "" && asValue(c) === null));
  const best = (list: number[], last: boolean) => list.reduce((at, n, i) => (n > (list[at] ?? 0) || (last && n > 0 && n === list[at]) ? i : at), 0);
  return { label: best(words, false), value: best(numbers, true) };
}
export const figuresIn = (rows: Rows, at: { label: number; value: number }): { label: string; value: string }[] =>
  rows.flatMap((r) => {
    const label = (r[at.label] ?? "").trim();
    const value = asValue(r[at.value] ?? "");
    return label !== "" && value !== null ? [{ label: label.slice(0, 300), value }] : [];
  });
