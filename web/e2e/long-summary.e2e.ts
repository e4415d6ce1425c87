import { expect, test, type Browser, type Page } from "@playwright/test";
import { faults } from "./axe";
import { enter } from "./enter";

// A summary as several people write it. The stand-in holds one summary, of the first conference.
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});

async function as(browser: Browser, account: string, phone = false): Promise<Page> {
  const context = await browser.newContext(phone ? { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" } : { viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
  const page = await context.newPage();
  await enter(page, account);
  return page;
}
async function openSummary(page: Page): Promise<void> {
  await page.goto("/app/summaries");
  await page.getByRole("link", { name: /Tổng kết công tác đóng quân/ }).first().click();
  await expect(page.getByRole("heading", { name: /Trao đổi thông tin/ })).toBeVisible();
}
const box = (page: Page) => page.getByRole("textbox", { name: "Trao đổi thông tin, đánh giá tình hình" });
const section = (page: Page) => page.locator("#section-5");

for (const phone of [false, true])
  test(`a section is assigned, written with a source for its number, returned, and accepted${phone ? ", on a phone" : ""}`, async ({ browser }) => {
    const chief = await as(browser, "binh", phone);
    const writer = await as(browser, "dung", phone);
    await openSummary(chief);
    await section(chief).getByRole("button", { name: "Giao người viết" }).click();
    await section(chief).getByRole("combobox", { name: "Người viết" }).click();
    await chief.getByRole("option", { name: /Phạm Tiến Dũng/ }).click();
    await section(chief).getByRole("button", { name: "Giao", exact: true }).click();
    await expect(section(chief).getByText("Đã giao viết")).toBeVisible();

    await writer.goto("/app/summaries");
    await writer.getByRole("link", { name: /Chờ đồng chí viết: Trao đổi thông tin/ }).click();
    await box(writer).click();
    await writer.keyboard.type("Trao đổi 12 lượt với Công an.");
    await writer.getByRole("heading", { name: /Trao đổi thông tin/ }).click();
    await section(writer).getByRole("button", { name: "12", exact: true }).click();
    await section(writer).getByLabel("Số này đếm gì").fill("Lượt trao đổi");
    await section(writer).getByLabel("Nguồn", { exact: true }).fill("Sổ giấy của Công an xã");
    expect(await faults(writer)).toEqual([]);
    await section(writer).getByRole("button", { name: "Ghi nguồn" }).click();
    await expect(section(writer).locator("[data-stated='typed']")).toHaveText(/^12/);
    await expect(section(writer).getByText("Số chưa rõ nguồn:")).toHaveCount(0);
    await section(writer).getByRole("button", { name: "Trình duyệt" }).click();
    await expect(section(writer).getByText("Chờ duyệt")).toBeVisible();
    await expect(box(writer)).toHaveCount(0);

    await section(chief).getByRole("button", { name: "Trả lại" }).click();
    await section(chief).getByLabel("Cần sửa gì").fill("Nêu cả Biên phòng.");
    await section(chief).getByRole("button", { name: "Trả lại", exact: true }).last().click();
    await expect(section(writer).getByText("Trả lại: Nêu cả Biên phòng.")).toBeVisible();
    await box(writer).click();
    await writer.keyboard.press("Control+End");
    await writer.keyboard.type(" Có cả Biên phòng.");
    await writer.getByRole("heading", { name: /Trao đổi thông tin/ }).click();
    await expect(section(writer).getByText("Nháp trên máy này")).toHaveCount(0);
    await section(writer).getByRole("button", { name: "Trình duyệt" }).click();
    await section(chief).getByRole("button", { name: "Duyệt", exact: true }).click();
    await expect(section(chief).getByText("Đã duyệt")).toBeVisible();

    await chief.getByRole("button", { name: "Các bản" }).click();
    await chief.getByRole("combobox", { name: "Bản trước" }).click();
    await chief.getByRole("option", { name: /Trả lại mục báo cáo/ }).click();
    await expect(chief.locator("ins")).toHaveText(/Có cả Biên phòng\./);
    expect(await faults(chief)).toEqual([]);
    await chief.context().close();
    await writer.context().close();
  });

test("the second in a section sees who is in it before typing; where both wrote, both texts stand there", async ({ browser }) => {
  const first = await as(browser, "dung");
  const second = await as(browser, "binh");
  await openSummary(first);
  await openSummary(second);
  await box(first).click();
  await expect(section(second).getByText("Phạm Tiến Dũng đang viết mục này.")).toBeVisible();
  await expect(box(second)).toHaveAttribute("contenteditable", "false");
  await first.keyboard.type("Bản của Dũng.");
  await section(second).getByRole("button", { name: "Vẫn viết" }).click();
  await box(second).click();
  await second.keyboard.type("Bản của Bình.");
  await second.getByRole("heading", { name: /Trao đổi thông tin/ }).click();
  await expect(section(second).getByText("Nháp trên máy này")).toHaveCount(0);

  await first.getByRole("heading", { name: /Trao đổi thông tin/ }).click();
  const conflict = first.getByRole("alert", { name: "Hai người viết một mục" });
  await expect(conflict.getByText("Lê Hòa Bình vừa ghi mục này.")).toBeVisible();
  await expect(conflict.getByText("Bản của Bình.").first()).toBeVisible();
  await expect(conflict.locator("ins")).toHaveText(/Dũng\./);
  expect(await faults(first)).toEqual([]);
  await conflict.getByRole("button", { name: "Ghi bản của tôi" }).click();
  await expect(conflict).toHaveCount(0);
  await expect(box(second)).toHaveText("Bản của Dũng.");
  await first.context().close();
  await second.context().close();
});

test("a comment is answered and resolved; title and period are amended", async ({ browser }) => {
  const page = await as(browser, "binh");
  await openSummary(page);
  await section(page).getByRole("button", { name: "Trao đổi", exact: true }).click();
  await section(page).getByRole("textbox", { name: "Trao đổi", exact: true }).fill("Có tính cả xã không?");
  await section(page).getByRole("button", { name: "Gửi" }).click();
  await expect(section(page).getByText("Có tính cả xã không?")).toBeVisible();
  await section(page).getByRole("button", { name: "Trả lời" }).click();
  await section(page).getByRole("textbox", { name: "Trả lời" }).fill("Có.");
  await section(page).getByRole("button", { name: "Trả lời" }).last().click();
  await section(page).getByRole("button", { name: "Khép lại" }).click();
  await expect(section(page).getByText("Đã khép: 1")).toBeVisible();

  await page.getByRole("button", { name: "Sửa tên, kỳ" }).click();
  await page.getByLabel("Tên báo cáo").fill("Tổng kết năm 2026");
  await page.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Tổng kết năm 2026" })).toBeVisible();
  await page.context().close();
});

test("an issued summary that changed is flagged in the list, on the desk and in the giao ban", async ({ browser }) => {
  const page = await as(browser, "binh");
  await openSummary(page);
  await page.getByRole("button", { name: "Ban hành" }).click();
  await page.getByRole("combobox", { name: "Người ký" }).click();
  await page.getByRole("option", { name: /Lê Hòa Bình/ }).click();
  await page.getByRole("button", { name: "Ban hành báo cáo" }).click();
  await expect(page.getByText(/Đã ban hành 48\/BC-BCH/)).toBeVisible();
  for (const place of ["/summaries", "/", "/daily"]) {
    await page.goto(`/app${place}`);
    await expect(page.getByText(/Báo cáo 48\/BC-BCH ban hành .*: \d+ số liệu nay sẽ khác/)).toBeVisible();
    if (place === "/") await page.getByRole("button", { name: "Xem thay đổi" }).click(); // on the desk the log comes first
    await expect(page.getByText(/40 → /).first()).toBeVisible();
  }
  await page.goto("/app/summaries?new=1");
  await page.getByLabel("Tên báo cáo").waitFor();
  expect(await faults(page)).toEqual([]);
  await page.context().close();
});
