// @vitest-environment jsdom
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readOffice } from "./office";
import { asValue, figuresIn, guess, numbersIn, pasted } from "./sheet";

const book = (sheet: string, shared = "") =>
  zipSync({ "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`), ...(shared ? { "xl/sharedStrings.xml": strToU8(`<sst>${shared}</sst>`) } : {}) });
const rowsIn = (bytes: Uint8Array, at = 0) => readOffice(bytes).tables[at]?.rows() ?? [];

it("reads labels and values out of a sheet, with gaps between its cells", () => {
  const rows = rowsIn(book(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Năm 2025</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>1234</v></c></row>`,
    `<si><t>Nội dung</t></si><si><r><t>Lượt </t></r><r><t>tuần tra</t></r></si>`,
  ));
  expect(rows).toEqual([["Nội dung", "", "Năm 2025"], ["Lượt tuần tra", "", "1234"]]);
  expect(guess(rows)).toEqual({ label: 0, value: 2 });
  expect(figuresIn(rows, guess(rows))).toEqual([{ label: "Lượt tuần tra", value: "1.234" }]);
});
it("names the sheets of a workbook as their tabs do, in their order, wherever their parts lie", () => {
  const cell = (text: string) => strToU8(`<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`);
  const workbook = zipSync({
    "xl/workbook.xml": strToU8(`<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Năm 2024" sheetId="7" r:id="rId4"/><sheet name="Năm 2025" sheetId="2" r:id="rId2"/><sheet name="Biểu đồ" sheetId="3" r:id="rId3"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships><Relationship Id="rId2" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Target="chartsheets/sheet1.xml"/><Relationship Id="rId4" Target="/xl/worksheets/sheet2.xml"/></Relationships>`),
    "xl/worksheets/sheet1.xml": cell("Số của năm 2025"),
    "xl/worksheets/sheet2.xml": cell("Số của năm 2024"),
  });
  expect(readOffice(workbook).tables.map((s) => s.name)).toEqual(["Năm 2024", "Năm 2025"]);
  expect(rowsIn(workbook, 0)).toEqual([["Số của năm 2024"]]);
  expect(rowsIn(workbook, 1)).toEqual([["Số của năm 2025"]]);
});
it("reads what was pasted from Word or Excel, or typed", () => {
  expect(pasted("Lượt tuần tra\t46\r\nVụ việc\t8\n\n")).toEqual([["Lượt tuần tra", "46"], ["Vụ việc", "8"]]);
  expect(pasted("Lượt tuần tra; 46")).toEqual([["Lượt tuần tra", "46"]]);
});
it("writes numbers as papers do", () => expect(["1234", "98.5", "98,5%", "08/8", "nhiều", "", "1234567"].map(asValue)).toEqual(["1.234", "98,5", "98,5%", "08/8", null, null, "1.234.567"]));
it("names a number of a sentence by the words after it, else before it, and leaves years, days, symbols and names alone", () => {
  const line = "Năm 2025, ngày 05/12/2025, theo 52/BC-BCH, đã tổ chức 125 buổi tuần tra trên QL1A (đạt 98,5%), với 1.250 lượt người.";
  expect(numbersIn(line).map(({ label, value }) => [label, value])).toEqual([["Buổi tuần tra trên QL1A", "125"], ["Đạt", "98,5%"], ["Lượt người", "1.250"]]);
  expect(numbersIn(line).map((n) => line.slice(n.at, n.end))).toEqual(["125", "98,5%", "1.250"]);
});
