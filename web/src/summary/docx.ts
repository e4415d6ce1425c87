// The tables of a .docx, and the lines of its text in which a number stands.
import { clipped, MOST_COLUMNS, MOST_ROWS, type Rows, type Sheet } from "./sheet";
import { root, type Parts } from "./zip";

const MOST_TABLES = 200;
const MOST_LINES = 1000;
/** What was struck or moved away, what is said twice for older programs, what only shapes. */
const SKIPPED = new Set(["del", "moveFrom", "Fallback", "pPr", "rPr", "tblPr", "tblGrid", "trPr", "sectPr"]);

interface Open { name: string; rows: Rows; cells: string[]; cell: string | null; span: number }

/** Each element once, without recursion: a file decides how deep it is. */
function walk(whole: Element, enter: (e: Element) => void, leave: (e: Element) => void): void {
  let at = whole;
  for (;;) {
    const skipped = SKIPPED.has(at.localName);
    if (!skipped) enter(at);
    const below = skipped ? null : at.firstElementChild;
    if (below) {
      at = below;
      continue;
    }
    for (;;) {
      if (!SKIPPED.has(at.localName)) leave(at);
      if (at === whole) return;
      const next = at.nextElementSibling;
      if (next) {
        at = next;
        break;
      }
      at = at.parentElement ?? whole;
    }
  }
}

/** Puts together tables and lines while the document is walked through once. */
class Reading {
  readonly tables: Sheet[] = [];
  readonly lines: string[] = [];
  private readonly open: Open[] = [];
  private readonly paragraphs: string[] = [];
  private last = "";

  enter(e: Element): void {
    const table = this.open.at(-1);
    if (e.localName === "tbl") this.open.push({ name: this.last, rows: [], cells: [], cell: null, span: 1 });
    else if (e.localName === "tr" && table) table.cells = [];
    else if (e.localName === "tc" && table) Object.assign(table, { cell: "", span: 1 });
    else if (e.localName === "gridSpan" && table) table.span = Number(e.getAttribute("w:val")) || 1;
    else if (e.localName === "p") this.paragraphs.push("");
    else if (e.localName === "t") this.say(e.textContent ?? "");
    else if (e.localName === "tab" || e.localName === "br") this.say(" ");
  }

  leave(e: Element): void {
    const table = this.open.at(-1);
    if (e.localName === "p") this.endParagraph((this.paragraphs.pop() ?? "").replaceAll(/\s+/g, " ").trim());
    else if (e.localName === "tc" && table) this.endCell(table);
    else if (e.localName === "tr" && table && table.rows.length < MOST_ROWS && table.cells.some((c) => c !== "")) table.rows.push(table.cells);
    else if (e.localName === "tbl") this.endTable();
  }

  private say(text: string): void {
    const at = this.paragraphs.length - 1;
    if (at >= 0 && (this.paragraphs[at] ?? "").length < 4000) this.paragraphs[at] += text;
  }

  private endParagraph(text: string): void {
    if (text === "") return;
    const table = this.open.at(-1);
    if (table && table.cell !== null) table.cell = clipped(`${table.cell} ${text}`);
    else {
      this.last = text.slice(0, 80);
      if (/\d/.test(text) && this.lines.length < MOST_LINES) this.lines.push(text.slice(0, 2000));
    }
  }

  /** A cell across several columns leaves the others empty, so that the columns below keep their places. */
  private endCell(table: Open): void {
    for (let i = 0; i < table.span && table.cells.length < MOST_COLUMNS; i += 1) table.cells.push(i === 0 ? (table.cell ?? "") : "");
    table.cell = null;
  }

  private endTable(): void {
    const table = this.open.pop();
    if (table && table.rows.length > 0 && this.tables.length < MOST_TABLES) this.tables.push({ name: table.name, rows: () => table.rows });
  }
}

export function readDocx(parts: Parts): { tables: Sheet[]; lines: string[] } {
  const reading = new Reading();
  walk(root(parts, "word/document.xml"), (e) => reading.enter(e), (e) => reading.leave(e));
  return { tables: reading.tables, lines: reading.lines };
}
