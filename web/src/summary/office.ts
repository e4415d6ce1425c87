// A file of Excel or Word that somebody chose: its tables, or one of the named reasons why it is not read. Loaded when the first file is chosen.
import { readDocx } from "./docx";
import { figuresIn, guess, SheetFault, type Sheet } from "./sheet";
import { readXlsx } from "./xlsx";
import { unzipped } from "./zip";

export interface OfficeFile { of: "excel" | "word"; tables: Sheet[]; lines: string[] }

const WANTED = /^xl\/(sharedStrings|styles|workbook|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^word\/document\.xml$/;

/** What a broken file makes fail anywhere is one fault to whoever chose it. */
function withFault<T>(read: () => T): T {
  try {
    return read();
  } catch (e) {
    throw e instanceof SheetFault ? e : new SheetFault("summary.sheet_unread");
  }
}

export const readOffice = (bytes: Uint8Array): OfficeFile =>
  withFault(() => {
    const parts = unzipped(bytes, WANTED);
    if (!parts.has("word/document.xml")) return { of: "excel", tables: readXlsx(parts).map((s) => ({ name: s.name, rows: () => withFault(s.rows) })), lines: [] };
    const read = readDocx(parts);
    if (read.tables.length === 0 && read.lines.length === 0) throw new SheetFault("summary.sheet_none");
    return { of: "word", ...read };
  });

/** Which table is shown first: of a workbook the first sheet with figures, of a text the table with most of them – seldom the letterhead. -1: its lines. */
export function presetTable(file: OfficeFile): number {
  const figures = file.tables.map((one) => () => {
    try {
      const rows = one.rows();
      return figuresIn(rows, guess(rows)).length;
    } catch {
      return 0; // told once it is chosen
    }
  });
  if (file.of === "excel") return Math.max(0, figures.findIndex((count) => count() > 0));
  const counts = figures.map((count) => count());
  const most = Math.max(0, ...counts);
  return most > 0 || file.lines.length === 0 ? Math.max(0, counts.indexOf(most)) : -1;
}
