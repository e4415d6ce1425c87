import { expect, test, type Page } from "@playwright/test";
import { enterOnWatch } from "./enter";

// Against the real program with its demo (GIAOBAN_URL): the five steps shown to a first visitor, each walked to what it promises.
const TITLE = "Năm bước để hiểu giaoban";
const strip = (page: Page) => page.getByRole("complementary", { name: TITLE });
const stands = (page: Page, step: number, title: string) => expect(strip(page)).toContainText(new RegExp(`^${step}/5${title}`));
const next = (page: Page) => strip(page).getByRole("button", { name: "Bước sau" }).click();
const go = (page: Page) => strip(page).getByRole("link", { name: "Đến đó" }).click();

test("a first visitor takes a role and walks the five steps of the tour, each to what it promises", async ({ page }) => {
  test.setTimeout(60_000);
  const receiver = await enterOnWatch(page); // another walk may have handed the watch over
  const giver = receiver === "Lê Thị Hà" ? "Nguyễn Văn An" : "Lê Thị Hà";
  await page.context().clearCookies();
  await page.goto("/app/");
  await expect(page.getByRole("heading", { name: TITLE })).toBeVisible();
  await page.getByRole("button", { name: new RegExp(giver) }).click();
  const me = page.getByRole("banner").getByRole("button", { name: giver });
  await expect(page.locator("#log-line")).toBeVisible();
  await expect(strip(page)).toHaveCount(0); // whoever takes a role is not led until they ask
  await me.click();
  await page.getByRole("menuitem", { name: "Đi từng bước" }).click();

  await stands(page, 1, "Ghi sổ");
  await expect(strip(page).getByRole("button", { name: "Bước trước" })).toHaveCount(0);
  await page.goto("/app/tasks");
  await stands(page, 1, "Ghi sổ"); // the step is kept over another page
  await go(page);
  const line = `Khách đi theo năm bước ghi dòng thử ${Date.now()}.`;
  await page.locator("#log-line").fill(line);
  await page.keyboard.press("Enter");
  await expect(page.locator("ol > li[id^='log-']").filter({ hasText: line })).toBeVisible();

  await next(page);
  await stands(page, 2, "Bàn giao ca");
  await go(page);
  await expect(page).toHaveURL(/\/app\/$/);
  await page.getByRole("button", { name: /Bàn giao ca/ }).click();
  await page.getByRole("combobox", { name: "Người nhận ca" }).click();
  await page.getByRole("option", { name: new RegExp(receiver) }).click();
  const pin = page.getByLabel("PIN của người ký", { exact: true });
  await pin.fill("1234"); // the one the step tells
  await page.getByRole("button", { name: "Ký giao ca" }).click();
  await expect(page.getByRole("button", { name: "Nhận ca" })).toBeVisible();
  await pin.fill("1234");
  await page.getByRole("button", { name: "Nhận ca" }).click();
  await expect(page.getByText("Đã bàn giao")).toBeVisible();
  await page.keyboard.press("Escape");

  await next(page);
  await stands(page, 3, "Mở một con số");
  await go(page);
  // By the demo's own title: other walks enter conferences of the kind, and one without a day stands before the newest.
  await page.getByRole("button", { name: /Hội nghị tổng kết công tác đóng quân canh phòng năm \d{4}; phương hướng, nhiệm vụ năm \d{4}/ }).first().click();
  await page.getByRole("button", { name: /^Báo cáo/ }).click();
  await page.getByRole("button", { name: "Xem báo cáo" }).click();
  await page.locator("[data-figure]").filter({ hasText: /[1-9]/ }).first().click();
  const evidence = page.getByRole("complementary").getByRole("link", { name: /mục \d+/ }).first();
  const [, entry] = (await evidence.innerText()).match(/mục (\d+)/) ?? [];
  await evidence.click();
  await expect(page).toHaveURL(/\/app\/book/);
  await expect(page.locator(`#entry-${entry}`)).toBeVisible();
  await stands(page, 3, "Mở một con số");

  await next(page);
  await stands(page, 4, "Sửa trộm một byte");
  await strip(page).getByRole("button", { name: "Bước trước" }).click();
  await stands(page, 3, "Mở một con số");
  await next(page);
  await go(page);
  await expect(page).toHaveURL(/\/app\/book$/);
  await page.getByRole("button", { name: /Lật một byte/ }).click();
  const verdict = page.getByRole("status").filter({ hasText: "Bản sao bị lật một byte: đã bị sửa" });
  await expect(verdict).toContainText(/Sai ở mục \d+/, { timeout: 20_000 }); // a year's book is proved up to the spot

  await next(page);
  await stands(page, 5, "Đọc trang công khai");
  await expect(strip(page).getByRole("button", { name: "Bước sau" })).toHaveCount(0);
  const [site] = await Promise.all([page.waitForEvent("popup"), strip(page).getByRole("link", { name: "Mở trang công khai" }).click()]);
  const article = site.getByRole("link", { name: /tổng kết công tác đóng quân canh phòng/ }).first();
  const title = await article.innerText();
  await article.click();
  await expect(site.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await site.close();
  await strip(page).getByRole("button", { name: "Xong" }).click();
  await expect(strip(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(strip(page)).toHaveCount(0); // who has finished is not led again
});

test("on a phone the tour is started from the sign-in page, reached by thumb, and left", async ({ browser }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" });
  const page = await phone.newPage();
  await page.goto("/app/");
  await page.getByRole("button", { name: "Đi từng bước" }).tap();
  await stands(page, 1, "Ghi sổ");
  await strip(page).getByRole("button", { name: "Bước sau" }).tap();
  await stands(page, 2, "Bàn giao ca");
  for (const name of ["Bước trước", "Bước sau", "Thôi"]) await expect(strip(page).getByRole("button", { name })).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await strip(page).getByRole("button", { name: "Thôi" }).tap();
  await expect(strip(page)).toHaveCount(0);
  await expect(page.locator("#log-line")).toBeVisible();
  await phone.close();
});
