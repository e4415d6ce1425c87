import { expect, test, type Page } from "@playwright/test";
import { enter } from "./enter";
import { phoneOf } from "./phone";
import { picture } from "./pages/picture";

// Against the real program with its demo: the documents office. What comes in is registered; what goes out is written by one, reviewed by another, confirmed by a third.
const own = () => String(Date.now() % 1_000_000);

async function choose(page: Page, label: string, option: RegExp | string) {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option }).first().click();
}
const side = (page: Page) => page.getByRole("complementary");

test("a received document is registered in four fields, found a second time refused, and put away", async ({ page }) => {
  const symbol = `${own()}/TB-UBND`;
  const fill = async () => {
    await page.goto("/app/documents");
    await page.getByRole("button", { name: "Vào sổ văn bản đến" }).click();
    await page.getByLabel("Số, ký hiệu").fill(symbol);
    await page.locator("input").and(page.getByLabel("Cơ quan ban hành")).fill("UBND tỉnh");
    await page.getByLabel("Trích yếu").fill(`Lịch tiếp công dân, số ${symbol}`);
    await page.getByLabel("Trích yếu").press("Enter");
  };
  await enter(page, "vinh");
  await fill();
  const row = page.getByRole("row").filter({ has: page.getByRole("button", { name: symbol, exact: true }) });
  await expect(row).toContainText(/Thông báo, \d\d\/\d\d\/\d{4}/); // the type follows from the symbol
  await expect(row).toContainText("Chỉ huy cho ý kiến");
  await page.getByRole("button", { name: "Xếp lưu, không phải làm gì" }).click();
  await page.getByLabel("Ghi chú khi lưu").fill("Đã báo trực ban.");
  await page.getByRole("button", { name: "Xếp lưu, không phải làm gì" }).click();
  await expect(side(page).getByText("Đã xếp lưu: Đã báo trực ban.")).toBeVisible();
  await expect(row).toContainText("Xong");
  await fill();
  await expect(page.getByRole("alert")).toContainText(symbol);
});

/** The clerk writes a draft to all communes and submits it. @returns its address */
async function drafted(page: Page, subject: string): Promise<string> {
  await enter(page, "vinh");
  await page.goto("/app/documents?box=drafts");
  await page.getByRole("button", { name: "Soạn dự thảo" }).click();
  await choose(page, "Gửi đến", "Tất cả các xã");
  await page.getByLabel("Trích yếu").fill(subject);
  await page.getByLabel("Nội dung văn bản").fill("Các xã rà soát phương án sơ tán.");
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await side(page).getByRole("button", { name: "Trình duyệt" }).click();
  await choose(page, "Trình ai duyệt", /Vũ Minh Khoa/);
  await choose(page, "Ai ký", /Trần Hữu Bình/);
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByRole("row").filter({ hasText: subject })).toContainText(/Chờ .*Khoa/);
  return page.url();
}

/** Returned once, mended, approved by one, confirmed by another, numbered by the clerk. @returns its symbol */
async function issued(page: Page, subject: string): Promise<string> {
  const draft = await drafted(page, subject);
  await enter(page, "khoa");
  await page.goto(draft);
  await page.getByRole("button", { name: "Trả lại" }).click();
  await page.getByLabel("Cần sửa gì").fill("Nêu thời hạn.");
  await page.getByRole("button", { name: "Trả lại" }).click();
  await expect(side(page).getByText("Lý do: Nêu thời hạn.")).toBeVisible();

  await enter(page, "vinh");
  await page.goto(draft);
  await side(page).getByRole("button", { name: "Sửa", exact: true }).click();
  await page.getByLabel("Nội dung văn bản").fill("Các xã rà soát phương án sơ tán, xong trong tháng.");
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await side(page).getByRole("button", { name: "Trình duyệt" }).click();
  await page.getByRole("button", { name: "Trình duyệt" }).click(); // to those who had it before
  await expect(page.getByRole("row").filter({ hasText: subject })).toContainText(/Chờ .*Khoa/);

  await enter(page, "khoa");
  await page.goto(draft);
  await expect(side(page).getByText("xong trong tháng")).toBeVisible();
  await side(page).getByRole("button", { name: "Duyệt", exact: true }).click();
  await expect(page.getByRole("row").filter({ hasText: subject })).toContainText(/Chờ .*Bình/);
  await expect(side(page).getByRole("button", { name: "Duyệt", exact: true })).toHaveCount(0);

  await enter(page, "binh");
  await page.goto("/app/documents?box=drafts");
  await page.getByRole("row").filter({ hasText: subject }).getByRole("button").click();
  await side(page).getByRole("button", { name: "Xác nhận trên giaoban" }).click();
  await expect(side(page).getByText(/không thay chữ ký/)).toBeVisible();
  await side(page).getByRole("button", { name: "Xác nhận trên giaoban" }).click();
  await expect(page.getByRole("row").filter({ hasText: subject })).toContainText("đã xác nhận, chờ lấy số");

  await enter(page, "vinh");
  await page.goto(draft);
  await side(page).getByRole("button", { name: "Lấy số, ban hành" }).click();
  await side(page).getByRole("button", { name: "Lấy số, ban hành" }).click();
  const link = side(page).getByRole("link", { name: /^Đã ban hành: / });
  await expect(link).toBeVisible();
  const symbol = (await link.innerText()).replace("Đã ban hành: ", "").trim();
  await link.click();
  await expect(page).toHaveURL(/box=issued/);
  return symbol;
}

test("a draft is written, returned, approved, confirmed and numbered by three people; its signed scan is kept; a commune registers it and holds its session", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const subject = `Rà soát phương án sơ tán, lần ${own()}`;
  const symbol = await issued(page, subject);
  const row = page.getByRole("row").filter({ hasText: subject });
  await expect(row).toContainText("Văn thư đính bản đã ký");
  const scans = side(page).locator("input[type=file]");
  await scans.setInputFiles({ name: "ban-quet.pdf", mimeType: "application/pdf", buffer: Buffer.from("không phải bản quét") });
  await expect(side(page).getByRole("alert")).toBeVisible(); // told by its bytes, not by its name
  await scans.setInputFiles({ name: "ban-quet.png", mimeType: "image/png", buffer: picture(620, 877, 200) });
  const scan = side(page).getByRole("link", { name: "ban-quet.png" });
  await expect(scan).toBeVisible();
  const [kept] = await Promise.all([page.waitForEvent("download"), scan.click()]);
  expect(await kept.failure()).toBeNull();
  await side(page).getByRole("button", { name: "Yêu cầu quán triệt" }).click();
  await side(page).getByRole("button", { name: "Yêu cầu quán triệt" }).click();
  await expect(row).toContainText("Chờ đơn vị quán triệt");

  const xa = await phoneOf(browser, "xa");
  await xa.goto("/app/documents");
  await xa.getByRole("listitem").filter({ hasText: symbol }).getByRole("button", { name: "Vào sổ", exact: true }).tap();
  await xa.getByRole("row").filter({ hasText: subject }).getByRole("button").tap();
  await side(xa).getByRole("button", { name: "Ghi buổi quán triệt" }).tap();
  await xa.getByLabel("Số dự").fill("41");
  await xa.getByLabel("Trên quân số").fill("44");
  await xa.getByLabel("Người quán triệt").fill("Chỉ huy trưởng");
  await xa.getByRole("button", { name: "Ghi buổi quán triệt" }).tap();
  await expect(side(xa).getByText(/: 41\/44 người, tập trung; Chỉ huy trưởng/)).toBeVisible();
  await xa.context().close();

  await side(page).getByRole("button", { name: "Xem ai đã quán triệt" }).click();
  await expect(side(page).getByText("1/10 đơn vị đã quán triệt")).toBeVisible();
  await expect(side(page).getByText("41/44 người dự")).toBeVisible();
  await expect(side(page).getByRole("heading", { name: "Chưa quán triệt (9)" })).toBeVisible();
});
