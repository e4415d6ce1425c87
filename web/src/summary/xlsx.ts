// The sheets of an .xlsx. Only what a label and a value need.
import { clipped, MOST_COLUMNS, MOST_ROWS, SheetFault, type Rows, type Sheet } from "./sheet";
import { childrenNamed, named, root, type Parts } from "./zip";

const column = (ref: string): number => [...(/^[A-Z]{1,4}/.exec(ref)?.[0] ?? "A")].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;
const texts = (of: Element): string => named(of, "t").filter((x) => x.parentElement?.localName !== "rPh").map((x) => x.textContent ?? "").join("");

export function readXlsx(parts: Parts): Sheet[] {
  const tabs = tabsOf(parts);
  if (tabs.length === 0) throw new SheetFault("summary.sheet_unread");
  let shared: string[] | null = null;
  const sharedTexts = () => (shared ??= parts.has("xl/sharedStrings.xml") ? childrenNamed(root(parts, "xl/sharedStrings.xml"), "si").map(texts) : []);
  let days: Days | null = null;
  const written = () => (days ??= daysOf(parts));
  return tabs.map(({ name, part }) => ({ name, rows: () => rowsOf(root(parts, part), sharedTexts(), written()) }));
}

/** Which styles show a number as a day or an hour, and how many days before 1970 the workbook begins to count. */
interface Days { styles: ReadonlySet<number>; begin: number }

/** Built-in formats of days and hours (ECMA-376, part 1, 18.8.30). */
const isBuiltInDay = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
const isDayFormat = (code: string): boolean => /[dmyhs]/i.test(code.replaceAll(/"[^"]*"|\\.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, ""));

function daysOf(parts: Parts): Days {
  const workbook = parts.has("xl/workbook.xml") ? named(root(parts, "xl/workbook.xml"), "workbookPr")[0] : undefined;
  const begin = ["1", "true"].includes(workbook?.getAttribute("date1904") ?? "") ? 24_107 : 25_569;
  if (!parts.has("xl/styles.xml")) return { styles: new Set(), begin };
  const sheet = root(parts, "xl/styles.xml");
  const own = new Map(named(sheet, "numFmt").map((f) => [Number(f.getAttribute("numFmtId")), f.getAttribute("formatCode") ?? ""]));
  const formats = childrenNamed(sheet, "cellXfs").flatMap((all) => childrenNamed(all, "xf")).map((xf) => Number(xf.getAttribute("numFmtId")));
  return { styles: new Set(formats.flatMap((id, i) => ((own.has(id) ? isDayFormat(own.get(id) ?? "") : isBuiltInDay(id)) ? [i] : []))), begin };
}

/** 46344.6875 of a cell that shows days: 18/11/2026 16:30. */
function dayWritten(serial: string, begin: number): string {
  const minutes = Math.round(Number(serial) * 1440);
  const at = new Date((minutes - begin * 1440) * 60_000);
  if (serial === "" || Number.isNaN(at.getTime())) return serial;
  const two = (n: number) => String(n).padStart(2, "0");
  const hour = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  if (minutes < 1440) return hour;
  const day = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
  return minutes % 1440 === 0 ? day : `${day} ${hour}`;
}

/** The sheets in the order of their tabs; a workbook that does not tell them has its parts in order of numbers. */
function tabsOf(parts: Parts): { name: string; part: string }[] {
  const found = [...parts.keys()].filter((n) => n.startsWith("xl/worksheets/")).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  if (!parts.has("xl/workbook.xml") || !parts.has("xl/_rels/workbook.xml.rels")) return found.map((part, i) => ({ name: String(i + 1), part }));
  const targets = new Map(named(root(parts, "xl/_rels/workbook.xml.rels"), "Relationship").map((r) => [r.getAttribute("Id"), (r.getAttribute("Target") ?? "").replace(/^\/?(xl\/)?/, "xl/")]));
  return named(root(parts, "xl/workbook.xml"), "sheet").flatMap((sheet) => {
    const id = [...sheet.attributes].find((a) => a.localName === "id")?.value ?? "";
    const part = targets.get(id);
    return part !== undefined && found.includes(part) ? [{ name: clipped(sheet.getAttribute("name") ?? ""), part }] : [];
  });
}

function rowsOf(sheet: Element, shared: string[], days: Days): Rows {
  const value = (c: Element): string => {
    if (c.getAttribute("t") === "inlineStr") return texts(c);
    const v = childrenNamed(c, "v")[0]?.textContent ?? "";
    if (c.getAttribute("t") === "s") return shared[Number(v)] ?? "";
    return (c.getAttribute("t") ?? "n") === "n" && days.styles.has(Number(c.getAttribute("s"))) ? dayWritten(v, days.begin) : v;
  };
  return childrenNamed(sheet, "sheetData").flatMap((data) => childrenNamed(data, "row")).slice(0, MOST_ROWS).map((row) => {
    const cells: string[] = [];
    for (const c of childrenNamed(row, "c")) {
      const at = column(c.getAttribute("r") ?? "A");
      if (at >= MOST_COLUMNS) continue;
      while (cells.length < at) cells.push("");
      cells[at] = clipped(value(c));
    }
    return cells;
  }).filter((r) => r.some((c) => c !== ""));
}
