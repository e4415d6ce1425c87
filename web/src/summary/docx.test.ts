// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readOffice } from "./office";
import { figuresIn, guess, MOST_BYTES } from "./sheet";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const docx = (body: string) => zipSync({ "word/document.xml": strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`) });
const p = (text: string) => `<w:p><w:pPr><w:tabs><w:tab w:pos="1"/></w:tabs></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (inner: string, more = "") => `<w:tc><w:tcPr>${more}</w:tcPr>${inner}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.map((c) => (c.startsWith("<w:tc>") ? c : tc(p(c)))).join("")}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
const fault = (bytes: Uint8Array): string => {
  try {
    readOffice(bytes);
    return "";
  } catch (e) {
    return (e as Error).message;
  }
};

it("reads the tables of a text, each under the line above it, and the lines in which a number stands", () => {
  const read = readOffice(docx(p("BÁO CÁO") + p("Đã tổ chức 125 buổi tuần tra.") + p("Biểu 1. Kết quả tuần tra") + tbl(tr("TT", "Nội dung", "Năm 2025"), tr("1", "Lượt tuần tra", "1.234"), tr("2", "Vụ việc", "8"))));
  expect(read.of).toBe("word");
  expect(read.tables.map((x) => x.name)).toEqual(["Biểu 1. Kết quả tuần tra"]);
  const rows = read.tables[0]?.rows() ?? [];
  expect(rows).toEqual([["TT", "Nội dung", "Năm 2025"], ["1", "Lượt tuần tra", "1.234"], ["2", "Vụ việc", "8"]]);
  expect(figuresIn(rows, guess(rows))).toEqual([{ label: "Lượt tuần tra", value: "1.234" }, { label: "Vụ việc", value: "8" }]);
  expect(read.lines).toEqual(["Đã tổ chức 125 buổi tuần tra.", "Biểu 1. Kết quả tuần tra"]);
});
it("keeps the columns in their places under a cell across several, and a table within a cell apart", () => {
  const inner = tbl(tr("Trong", "7"));
  const read = readOffice(docx(tbl(tr(tc(p("Tiêu đề"), '<w:gridSpan w:val="2"/>'), "2025"), `<w:tr>${tc(p("a") + p("b"))}${tc(inner)}${tc(p("9"))}</w:tr>`)));
  expect(read.tables.map((x) => x.rows())).toEqual([[["Trong", "7"]], [["Tiêu đề", "", "2025"], ["a b", "", "9"]]]);
});
it("leaves out what was struck or moved away, and what is said a second time for older programs", () => {
  const body = `<w:p><w:r><w:t>Được </w:t></w:r><w:del><w:r><w:delText>3</w:delText><w:t>4</w:t></w:r></w:del><w:moveFrom><w:r><w:t>5</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:r><w:tab/><w:t>buổi</w:t></w:r><mc:AlternateContent><mc:Choice><w:r><w:t>.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>!</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>`;
  expect(readOffice(docx(body)).lines).toEqual(["Được 12 buổi."]);
});
it("reads a paper that giaoban's own template makes", () => {
  const read = readOffice(readFileSync(join(import.meta.dirname, "../../../templates/bao-cao.docx")));
  expect(read.of).toBe("word");
  expect(read.tables.length + read.lines.length).toBeGreaterThan(0);
});

const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const utf16 = (text: string) => Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]));
const locked = () => {
  const bytes = docx(p("1"));
  const at = bytes.findIndex((b, i) => b === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2);
  bytes[at + 8] = 1;
  return bytes;
};
it.each([
  ["no office file", strToU8("none"), "summary.sheet_unread"],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "summary.sheet_unread"],
  ["half a file", docx(p("1")).subarray(0, 200), "summary.sheet_unread"],
  ["entities of its own", zipSync({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }), "summary.sheet_unread"],
  ["a .doc of old", old, "summary.sheet_old"],
  ["a .docx with a password", Uint8Array.from([...old, ...utf16("EncryptedPackage")]), "summary.sheet_locked"],
  ["a zip with a password", locked(), "summary.sheet_locked"],
  ["a text without a number", docx(p("Không có số nào.")), "summary.sheet_none"],
  ["too many bytes", new Uint8Array(MOST_BYTES + 1), "summary.sheet_large"],
  ["a part that swells to more than there is room for", zipSync({ "word/document.xml": new Uint8Array(40_000_000) }), "summary.sheet_large"],
  ["more elements than a report has", docx("<w:p/>".repeat(1_600_000)), "summary.sheet_large"],
  ["elements within each other without end", docx("<w:a>".repeat(5000) + "</w:a>".repeat(5000)), "summary.sheet_large"],
])("refuses %s by its name", (_, bytes, name) => expect(fault(bytes)).toBe(name));
