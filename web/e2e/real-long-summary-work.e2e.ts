import { expect, test, type Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import { enter } from "./enter";
import { phoneOf } from "./phone";

// Against the real program with its demo: a report that several write. One is asked for a section, another looks it through, units below send their part.
const own = () => String(Date.now() % 1_000_000);
const SECTION = "Canh phòng, tuần tra";
const section = (page: Page) => page.locator("section[id^='section-']").filter({ has: page.getByRole("heading", { name: new RegExp(`${SECTION}$`) }) });
const box = (page: Page) => page.getByRole("textbox", { name: SECTION, exact: true });
const saved = (page: Page) => expect(page.getByText("Nháp trên máy này")).toHaveCount(0);

/** @returns the address of a new report of the year */
async function begun(page: Page, title: string): Promise<string> {
  await enter(page, "khoa");
  await page.goto("/app/summaries?new=1");
  await page.getByLabel("Tên báo cáo").fill(title);
  await page.getByRole("button", { name: "Lập báo cáo" }).click();
  await page.waitForURL(/\/app\/summary\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}
async function write(page: Page, text: string) {
  await box(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(text);
  await page.getByRole("heading", { level: 1 }).click(); // leaving the section saves it
  await saved(page);
}

test("a section is assigned, written, commented on, returned, put right and accepted", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const report = await begun(page, `Tổng kết canh phòng, tuần tra lần ${own()}`);
  await section(page).getByRole("button", { name: "Giao người viết" }).click();
  await section(page).getByRole("combobox", { name: "Người viết" }).click();
  await page.getByRole("option", { name: /Đặng Thị Vinh/ }).click();
  await section(page).getByRole("button", { name: "Giao", exact: true }).click();
  await expect(section(page).getByText("Đã giao viết")).toBeVisible();

  const office = await browser.newContext({ locale: "vi-VN" });
  const writer = await office.newPage();
  await enter(writer, "vinh");
  await writer.goto("/app/summaries");
  await writer.locator(`a[href*='${report}#']`).filter({ hasText: `Chờ đồng chí viết: ${SECTION}` }).click();
  await write(writer, "Tuần tra chung với Công an.");
  await section(writer).getByRole("button", { name: "Trình duyệt" }).click();
  await expect(section(writer).getByText("Chờ duyệt")).toBeVisible();
  await expect(box(writer)).toHaveCount(0); // under review nobody writes

  const remark = section(page).getByRole("textbox", { name: "Trao đổi", exact: true });
  await section(page).getByRole("button", { name: "Trao đổi", exact: true }).click();
  await remark.fill("Có cả Biên phòng không?");
  await section(page).getByRole("button", { name: "Gửi", exact: true }).click();
  await section(writer).getByRole("button", { name: "Trao đổi (1)" }).click();
  await section(writer).getByRole("button", { name: "Trả lời" }).click();
  await section(writer).getByRole("textbox", { name: "Trả lời" }).fill("Có, hằng tuần.");
  await section(writer).getByRole("button", { name: "Trả lời" }).last().click();
  await expect(section(page).getByText("Có, hằng tuần.")).toBeVisible();
  await section(page).getByRole("button", { name: "Khép lại" }).click();
  await expect(section(page).getByText("Đã khép: 1")).toBeVisible();

  await section(page).getByRole("button", { name: "Trả lại" }).click();
  await section(page).getByLabel("Cần sửa gì").fill("Nêu cả Biên phòng.");
  await section(page).getByRole("button", { name: "Trả lại" }).last().click();
  await expect(section(writer).getByText("Trả lại: Nêu cả Biên phòng.")).toBeVisible();
  await write(writer, " Hằng tuần có cả Biên phòng.");
  await section(writer).getByRole("button", { name: "Trình duyệt" }).click();
  await section(page).getByRole("button", { name: "Duyệt", exact: true }).click();
  await expect(section(writer).getByText("Đã duyệt")).toBeVisible();
  await office.close();

  await page.getByRole("button", { name: "Các bản" }).click();
  await page.getByRole("combobox", { name: "Bản trước" }).click();
  await page.getByRole("option", { name: /Trả lại mục báo cáo/ }).click();
  await expect(page.locator("ins")).toContainText("Hằng tuần có cả Biên phòng.");
});

test("units are asked to contribute; a commune hands its part in on a phone, late to nobody, and the board shows who has", async ({ page, browser }) => {
  test.setTimeout(60_000);
  const [title, outline, part] = [`Tổng kết phần góp lần ${own()}`, `Kết quả tuần tra chung, đề cương ${own()}`, `Xã tổ chức đều hằng tuần, số sổ ${own()}.`];
  await begun(page, title);
  await page.getByText("Phần góp của đơn vị").click();
  await page.getByRole("button", { name: "Đề nghị đơn vị góp" }).click();
  await page.getByLabel("Nội dung đề nghị góp").fill(outline);
  await page.getByRole("button", { name: "Gửi đề nghị" }).click();
  const asked = page.getByRole("listitem").filter({ hasText: "Ban CHQS xã Hoa Sơn" });
  await expect(asked.getByText("Chờ gửi")).toBeVisible();

  const xa = await phoneOf(browser, "xa");
  await xa.goto("/app/summaries");
  const call = xa.getByRole("article").filter({ hasText: outline });
  await call.getByRole("button", { name: "Viết phần góp" }).tap();
  await call.getByLabel("Phần góp của đơn vị").fill(part);
  await call.getByRole("button", { name: "Gửi", exact: true }).tap();
  await expect(call.getByText(/^Đã gửi/)).toBeVisible();
  await xa.context().close();

  await asked.getByText(/Đã gửi/).click(); // the asker's page heard of it by itself; opened, it shows the words
  await expect(page.getByText(part)).toBeVisible();
});

test("last year's figures are taken out of the sheet that one chooses, and cited with their paper", async ({ page }) => {
  test.setTimeout(60_000);
  const sheet = (...rows: [string, string][]) => strToU8(`<worksheet><sheetData>${rows.map(([label, value], i) => `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>${label}</t></is></c><c r="B${i + 1}"><v>${value}</v></c></row>`).join("")}</sheetData></worksheet>`);
  const workbook = Buffer.from(zipSync({
    "xl/workbook.xml": strToU8(`<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Bìa" r:id="rId1"/><sheet name="Số liệu 2025" r:id="rId2"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>`),
    "xl/worksheets/sheet1.xml": sheet(["Trang", "1"]),
    "xl/worksheets/sheet2.xml": sheet(["Lượt tuần tra", "1234"], ["Vụ việc", "8"]),
  }));
  await begun(page, `Tổng kết nhập số lần ${own()}`);
  await page.getByRole("button", { name: "Nhập số năm trước" }).click();
  await page.getByLabel("Nguồn", { exact: true }).fill("Báo cáo tổng kết năm 2025");
  await page.getByLabel("Số, ký hiệu văn bản").fill("52/BC-BCH");
  await page.getByLabel("Ngày văn bản").fill("05/12/2025");
  await page.locator("input[type=file]").setInputFiles({ name: "so-lieu.xlsx", mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", buffer: workbook });
  await expect(page.getByText("Đọc được 1 số trong 1 dòng.")).toBeVisible();
  await page.getByRole("combobox", { name: "Trang tính" }).click();
  await page.getByRole("option", { name: "Trang tính: Số liệu 2025" }).click();
  await expect(page.getByText("Đọc được 2 số trong 2 dòng.")).toBeVisible();
  await page.getByRole("button", { name: "Nhập 2 số" }).click();
  await box(page).click();
  await page.keyboard.insertText("Năm trước ");
  await page.getByRole("button", { name: /Lượt tuần tra.*52\/BC-BCH/ }).click();
  const cited = section(page).locator("[data-stated='cited']");
  await expect(cited).toHaveText(/^1\.234/);
  await cited.click();
  await expect(page.getByText("Trích từ văn bản: Báo cáo tổng kết năm 2025, 52/BC-BCH, 05/12/2025, so-lieu.xlsx, Số liệu 2025")).toBeVisible();
});

test("last year's figures are taken out of the Word file itself: of its tables, and of its sentences", async ({ page }) => {
  test.setTimeout(60_000);
  const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const table = (...rows: string[][]) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((c) => `<w:tc>${p(c)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
  const body = p("Năm 2025 đã tổ chức 125 buổi tuần tra, có 1.250 lượt người.") + p("Biểu 1. Lực lượng") + table(["Nội dung", "Số"], ["Tổ tuần tra", "12"]) + p("Biểu 2. Kết quả") + table(["TT", "Nội dung", "Năm 2025"], ["1", "Lượt tuần tra", "1.234"], ["2", "Vụ việc", "8"], ["", "Cộng", "1.242"]);
  const word = Buffer.from(zipSync({ "word/document.xml": strToU8(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`) }));
  const choose = (buffer: Buffer) => page.locator("input[type=file]").setInputFiles({ name: "bao-cao-2025.docx", mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", buffer });
  await begun(page, `Tổng kết nhập từ Word ${own()}`);
  await page.getByRole("button", { name: "Nhập số năm trước" }).click();
  await choose(Buffer.from("none"));
  await expect(page.getByText("Tệp này không phải .xlsx, .docx đọc được.")).toBeVisible();
  await choose(word);
  await page.getByLabel("Nguồn", { exact: true }).fill("Báo cáo tổng kết năm 2025");
  await page.getByLabel("Số, ký hiệu văn bản").fill("52/BC-BCH");
  await page.getByLabel("Ngày văn bản").fill("05/12/2025");
  await page.getByRole("combobox", { name: "Bảng hoặc lời văn" }).click();
  await page.getByRole("option", { name: "Bảng 2: Biểu 2. Kết quả" }).click();
  await expect(page.getByText("Đọc được 3 số trong 3 dòng.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Lấy dòng: Cộng" }).uncheck();
  await page.getByRole("button", { name: "Nhập 2 số" }).click();
  await page.getByRole("button", { name: "Nhập số năm trước" }).click();
  await choose(word);
  await page.getByLabel("Nguồn", { exact: true }).fill("Báo cáo tổng kết năm 2025");
  await page.getByLabel("Số, ký hiệu văn bản").fill("52/BC-BCH");
  await page.getByLabel("Ngày văn bản").fill("05/12/2025");
  await page.getByRole("combobox", { name: "Bảng hoặc lời văn" }).click();
  await page.getByRole("option", { name: "Số trong lời văn" }).click();
  await page.getByRole("button", { name: "Lấy số 125: Buổi tuần tra" }).click();
  await page.getByLabel("Số 125 đếm gì").fill("Buổi tuần tra năm 2025");
  await page.getByRole("button", { name: "Nhập 1 số" }).click();
  await box(page).click();
  await page.keyboard.insertText("Năm trước ");
  await page.getByRole("button", { name: /Buổi tuần tra năm 2025.*52\/BC-BCH/ }).click();
  const cited = section(page).locator("[data-stated='cited']");
  await expect(cited).toHaveText(/^125/);
  await cited.click();
  await expect(page.getByText("Trích từ văn bản: Báo cáo tổng kết năm 2025, 52/BC-BCH, 05/12/2025, bao-cao-2025.docx")).toBeVisible();
  await expect(page.getByRole("button", { name: /Lượt tuần tra.*52\/BC-BCH/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /Cộng.*52\/BC-BCH/ })).toHaveCount(0);
});
