import { expect, test, type Browser, type Page } from "@playwright/test";
import { faults } from "./axe";
import { enter } from "./enter";

// An issued summary is issued anew. The stand-in's later entry has changed one figure of its report from 40 to 41.
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});

async function as(browser: Browser, account: string, phone = false): Promise<Page> {
  const context = await browser.newContext(phone ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" } : { viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  const page = await context.newPage();
  await enter(page, account);
  return page;
}
async function issue(page: Page, number: number) {
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByRole("combobox", { name: "Người ký" }).click();
  await page.getByRole("option", { name: /Lê Hòa Bình/ }).click();
  if (number === 48) {
    await page.getByLabel("Địa danh").fill("Sông Mai");
    await page.getByLabel(/^Nơi nhận/).fill("Bộ CHQS tỉnh\nLưu: VT");
  } else {
    await expect(page.getByLabel("Địa danh")).toHaveValue("Sông Mai"); // it goes where the paper before went
    await expect(page.getByLabel(/^Nơi nhận/)).toHaveValue("Bộ CHQS tỉnh\nLưu: VT");
  }
  await page.getByRole("button", { name: "Ban hành báo cáo" }).click();
  await expect(page.getByText(`Đã ban hành ${number}/BC-BCH`)).toBeVisible();
}
async function reissue(page: Page, reason: string) {
  await page.getByRole("button", { name: "Ban hành lại", exact: true }).click();
  await page.getByLabel("Lý do ban hành lại").fill(reason);
  await page.getByRole("button", { name: "Mở bản mới" }).click();
}
const done = (page: Page) => page.locator("[data-figure='figure:tasks_done']");

for (const phone of [false, true])
  test(`a flagged report is issued anew: both lead to each other, old and new value stand, the old one is as it was${phone ? ", on a phone" : ""}`, async ({ browser }) => {
    const page = await as(browser, "binh", phone);
    await page.goto("/app/summaries");
    await page.getByRole("link", { name: /Tổng kết công tác đóng quân/ }).first().click();
    await issue(page, 48);

    await page.goto("/app/");
    const band = page.getByRole("region", { name: "Thay đổi sau khi ban hành" });
    await expect(band.getByText("Báo cáo 48/BC-BCH")).toBeVisible();
    await band.getByRole("link").click();
    await expect(page.getByText("1 con số đã ban hành nay sẽ khác.")).toBeVisible();
    await page.getByRole("button", { name: "Xem thay đổi" }).click();
    await expect(page.getByText("40 → 41")).toBeVisible();
    await reissue(page, "Một nhiệm vụ xác nhận xong sau ngày ban hành");

    await expect(page.getByText(/Bản thứ 2, thay báo cáo 48\/BC-BCH/)).toBeVisible();
    await expect(page.getByText("Lý do: Một nhiệm vụ xác nhận xong sau ngày ban hành")).toBeVisible();
    await expect(page.getByText("1 con số khác bản trước")).toBeVisible();
    await expect(page.getByText("Nhiệm vụ hoàn thành: 40 → 41")).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await issue(page, 49);
    await expect(page.getByText("Nhiệm vụ hoàn thành: 40 → 41")).toBeVisible();

    await page.getByRole("link", { name: "Xem bản trước" }).click();
    await expect(page.getByText(/Đã thay bằng báo cáo 49\/BC-BCH/)).toBeVisible();
    await expect(page.getByText("Đã ban hành 48/BC-BCH")).toBeVisible();
    await expect(done(page)).toContainText("40");
    await expect(page.getByText("nay sẽ khác")).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Ban hành lại", exact: true })).toHaveCount(0);
    expect(await faults(page)).toEqual([]);
    await page.getByRole("link", { name: "Xem bản đang dùng" }).click();
    await expect(done(page)).toContainText("41");

    await page.goto("/app/documents?box=issued");
    const row = (symbol: string) => page.getByRole("row").filter({ has: page.getByRole("button", { name: symbol, exact: true }) });
    await expect(row("48/BC-BCH").getByRole("link", { name: "đã thay bằng 49/BC-BCH" })).toBeVisible();
    await row("49/BC-BCH").getByRole("link", { name: "thay 48/BC-BCH", exact: true }).click();
    await expect(page.getByText("Đã ban hành 48/BC-BCH")).toBeVisible();
    await page.context().close();
  });

test("what units contributed stands beside the edition as it was sent", async ({ browser }) => {
  const page = await as(browser, "binh");
  const commune = await as(browser, "hoa");
  await page.goto("/app/summaries");
  await page.getByRole("link", { name: /Tổng kết công tác đóng quân/ }).first().click();
  await page.getByText("Phần góp của đơn vị").click();
  await page.getByRole("button", { name: "Đề nghị đơn vị góp" }).click();
  await page.getByLabel("Nội dung đề nghị góp").fill("Kết quả tuần tra chung");
  await page.getByRole("button", { name: "Gửi đề nghị" }).click();
  await commune.goto("/app/summaries");
  await commune.getByRole("button", { name: "Viết phần góp" }).click();
  await commune.getByLabel("Phần góp của đơn vị").fill("Đã tuần tra đều hằng tuần.");
  await commune.getByRole("button", { name: "Gửi", exact: true }).click();
  await expect(commune.getByText("Đã tuần tra đều hằng tuần.")).toBeVisible();
  await issue(page, 48);
  await reissue(page, "Bổ sung");
  await page.getByText("Phần góp của đơn vị").click();
  const cited = page.getByRole("article").filter({ hasText: "Góp cho báo cáo 48/BC-BCH" });
  await expect(cited.getByText("Kết quả tuần tra chung")).toBeVisible();
  await cited.getByText(/Đã gửi/).click();
  await expect(cited.getByText("Đã tuần tra đều hằng tuần.")).toBeVisible();
  await expect(cited.getByText("Chờ gửi")).toHaveCount(0); // who sent nothing then is asked no more
  expect(await faults(page)).toEqual([]);
  await commune.context().close();
  await page.context().close();
});

test("the report of a district that was merged is issued anew by whoever holds its papers, and by nobody else", async ({ browser }) => {
  const page = await as(browser, "dung");
  await page.goto("/app/summaries");
  await page.getByRole("link", { name: /6 tháng đầu năm 2025/ }).click();
  await expect(page.getByText("Ban CHQS huyện Sông Mai đã kết thúc; đơn vị mình giữ giấy tờ và ban hành lại được.")).toBeVisible();
  const commune = await as(browser, "hoa");
  await commune.goto(new URL(page.url()).pathname);
  await expect(commune.getByText(/giấy tờ nay do Ban Chỉ huy Phòng thủ khu vực 3 – Sông Mai giữ/)).toBeVisible();
  await expect(commune.getByRole("button", { name: "Ban hành lại", exact: true })).toHaveCount(0);
  await commune.context().close();

  await reissue(page, "Sai tên một xã");
  await expect(page.getByText(/thay báo cáo 07\/BC-BCHQS ngày 20\/06\/2025 của Ban CHQS huyện Sông Mai/)).toBeVisible();
  await expect(page.getByText("Số liệu đếm từ sổ của Ban CHQS huyện Sông Mai.")).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("link", { name: "Xem bản trước" }).click();
  await expect(page.getByText("Bản ban hành lại đang viết.")).toBeVisible();
  await page.getByRole("link", { name: "Mở bản đang viết" }).click();
  await expect(page.getByRole("button", { name: "Ban hành", exact: true })).toBeVisible();
  await page.context().close();
});
