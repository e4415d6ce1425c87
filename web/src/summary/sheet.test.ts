// @vitest-environment jsdom
import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { asValue, figuresIn, guess, pasted, readXlsx, SheetFault } from "./sheet";

const book = (sheet: string, shared = "") =>
  zipSync({ "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`), ...(shared ? { "xl/sharedStrings.xml": strToU8(`<sst>${shared}</sst>`) } : {}) });

it("reads labels and values out of the first sheet, with gaps between its cells", () => {
  const rows = readXlsx(book(
    `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Năm 2025</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2"><v>1234</v></c></row>`,
    `<si><t>Nội dung</t></si><si><r><t>Lượt </t></r><r><t>tuần tra</t></r></si>`,
  ));
  expect(rows).toEqual([["Nội dung", "", "Năm 2025"], ["Lượt tuần tra", "", "1234"]]);
  expect(guess(rows)).toEqual({ label: 0, value: 2 });
  expect(figuresIn(rows, guess(rows))).toEqual([{ label: "Lượt tuần tra", value: "1.234" }]);
});
it("refuses what is no .xlsx", () => {
  expect(() => readXlsx(strToU8("none"))).toThrow(SheetFault);
  expect(() => readXlsx(zipSync({ "word/document.xml": strToU8("<a/>") }))).toThrow(SheetFault);
});
it("reads what was pasted from Word or Excel, or typed", () => {
  expect(pasted("Lượt tuần tra\t46\r\nVụ việc\t8\n\n")).toEqual([["Lượt tuần tra", "46"], ["Vụ việc", "8"]]);
  expect(pasted("Lượt tuần tra; 46")).toEqual([["Lượt tuần tra", "46"]]);
});
it("writes numbers as papers do", () => expect(["1234", "98.5", "98,5%", "08/8", "nhiều", "", "1234567"].map(asValue)).toEqual(["1.234", "98,5", "98,5%", "08/8", null, null, "1.234.567"]));
