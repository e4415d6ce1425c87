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
  return tabs.map(({ name, part }) => ({ name, rows: () => rowsOf(root(parts, part), sharedTexts()) }));
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

function rowsOf(sheet: Element, shared: string[]): Rows {
  const value = (c: Element): string => {
    if (c.getAttribute("t") === "inlineStr") return texts(c);
    const v = childrenNamed(c, "v")[0]?.textContent ?? "";
    return c.getAttribute("t") === "s" ? (shared[Number(v)] ?? "") : v;
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
