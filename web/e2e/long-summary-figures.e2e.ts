import { expect, test } from "@playwright/test";
import { faults } from "./axe";
import { enter } from "./enter";

// Where the figures of a summary come from besides the books: last year's paper, and the units below.
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});

test("last year's figures are pasted from a table, cited with their paper, and put into the text", async ({ page }) => {
  await enter(page, "dung");
  await page.goto("/app/summaries");
  await page.getByRole("link", { name: /Tổng kết công tác đóng quân/ }).first().click();
  await page.getByRole("button", { name: "Nhập số năm trước" }).click();
  await page.getByLabel("Nguồn", { exact: true }).fill("Báo cáo tổng kết năm 2025");
  await page.getByLabel("Số, ký hiệu văn bản").fill("52/BC-BCH");
  await page.getByLabel("Ngày văn bản").fill("05/12/2025");
  await page.getByLabel("Dán bảng").fill("Nội dung\tNăm 2025\nLượt tuần tra\t1234\nVụ việc\t8");
  await expect(page.getByText("Đọc được 2 số trong 2 dòng.")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Nhập 2 số" }).click();
  await page.getByRole("textbox", { name: "Trao đổi thông tin, đánh giá tình hình" }).click();
  await page.keyboard.type("Năm trước ");
  await page.getByRole("button", { name: /Lượt tuần tra.*52\/BC-BCH/ }).click();
  await expect(page.locator("#section-5 [data-stated='cited']")).toHaveText(/^1\.234/);
  await page.locator("#section-5 [data-stated='cited']").click();
  await expect(page.getByText(/Trích từ văn bản: Báo cáo tổng kết năm 2025, 52\/BC-BCH/)).toBeVisible();
});

for (const phone of [false, true])
  test(`units are asked to contribute, one writes, and the board shows who has sent${phone ? ", on a phone" : ""}`, async ({ browser }) => {
    const open = async (account: string) => {
      const context = await browser.newContext(phone ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" } : { locale: "vi-VN" });
      const page = await context.newPage();
      await enter(page, account);
      await page.goto("/app/summaries");
      return page;
    };
    const asker = await open("dung");
    await asker.getByRole("link", { name: /Tổng kết công tác đóng quân/ }).first().click();
    await asker.getByText("Phần góp của đơn vị").click();
    await asker.getByRole("button", { name: "Đề nghị đơn vị góp" }).click();
    await asker.getByLabel("Nội dung đề nghị góp").fill("Kết quả tuần tra chung");
    await asker.getByRole("button", { name: "Gửi đề nghị" }).click();
    await expect(asker.getByText("Chờ gửi").first()).toBeVisible();

    const commune = await open("hoa");
    const call = commune.getByRole("region", { name: "Đơn vị khác đề nghị góp báo cáo" });
    await call.getByRole("button", { name: "Viết phần góp" }).click();
    await call.getByLabel("Phần góp của đơn vị").fill("Đã tổ chức đều hằng tuần.");
    await call.getByRole("button", { name: "Gửi", exact: true }).click();
    await expect(call.getByText("Đã tổ chức đều hằng tuần.")).toBeVisible();
    await expect(asker.getByText(/Đã gửi/).first()).toBeVisible();
    await asker.context().close();
    await commune.context().close();
  });
