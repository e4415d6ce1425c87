import { expect, test, type Page } from "@playwright/test";
import { openPalette } from "./palette";

// Never a silent loss of typed text: over a reload, an expired sign-in, a refusal and another person at the same machine.
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});
async function enter(page: Page, account: string) {
  await page.context().clearCookies();
  expect((await page.request.post("/api/session", { data: { demo: account } })).ok()).toBe(true);
  await page.goto("/app/");
  await expect(page.locator("#log-line")).toBeVisible();
}
const reason = (page: Page) => page.getByLabel("Lý do gạch bỏ");
async function openStrike(page: Page) {
  const row = page.locator("li[id^='log-']").filter({ hasText: "Tổ tuần tra 2 về" }).first();
  await row.hover();
  await row.getByRole("button", { name: /Gạch bỏ dòng/ }).click();
}
const signOut = async (page: Page, name: string) => {
  await page.getByRole("button", { name: `Tài khoản: ${name}` }).click();
  await page.getByRole("menuitem", { name: "Đăng xuất" }).click();
};
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

test("a strike half written survives a reload and an expired sign-in, is nobody else's, and leaves the machine once it is written", async ({ page }) => {
  await enter(page, "an");
  await openStrike(page);
  await reason(page).fill("nhầm tổ tuần tra");
  await page.getByLabel("Ghi lại cho đúng").fill("Tổ tuần tra 3 về, không có gì lạ.");
  await page.reload();
  await openStrike(page);
  await expect(reason(page)).toHaveValue("nhầm tổ tuần tra");
  await expect(page.getByLabel("Ghi lại cho đúng")).toHaveValue("Tổ tuần tra 3 về, không có gì lạ.");

  await page.request.post("/mock/fault", { data: { expire: true } });
  await page.reload();
  await page.getByRole("button", { name: /Trực ban tác chiến Đại úy/ }).click();
  await openStrike(page);
  await expect(reason(page)).toHaveValue("nhầm tổ tuần tra");

  await signOut(page, "Nguyễn Văn An");
  await expect(page.getByRole("dialog")).toContainText("Tổ tuần tra 3 về");
  await page.getByRole("button", { name: "Giữ lại rồi đăng xuất" }).click();
  await page.getByRole("button", { name: /ca sau/ }).click();
  await openStrike(page);
  await expect(reason(page)).toHaveValue("");

  await enter(page, "an");
  await openStrike(page);
  await expect(reason(page)).toHaveValue("nhầm tổ tuần tra");
  await reason(page).press("Enter");
  await expect(page.getByText(/Gạch bỏ: nhầm tổ tuần tra/)).toBeVisible();
  expect(await stored(page)).not.toContain("nhầm tổ");
});

test("who signs out may take what was begun off the machine", async ({ page }) => {
  await enter(page, "an");
  await page.keyboard.type("Câu viết dở không ai được thấy");
  await signOut(page, "Nguyễn Văn An");
  await page.getByRole("button", { name: "Xóa khỏi máy này rồi đăng xuất" }).click();
  await expect(page.getByRole("button", { name: /Trực ban tác chiến Đại úy/ })).toBeVisible();
  expect(await stored(page)).not.toContain("viết dở");
});

test("a line written from another page that is refused stays, to be put right there", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/tasks");
  await page.locator("h1").first().waitFor();
  await openPalette(page);
  await page.keyboard.type("Nhận công văn tối mật số 5");
  await page.keyboard.press("Control+Enter");
  const corner = page.getByRole("region", { name: "Dòng chưa ghi được vào sổ trực" });
  await expect(corner).toContainText("không được nhập vào hệ thống này");
  await page.reload();
  await expect(corner.getByRole("textbox")).toHaveValue("Nhận công văn tối mật số 5");
  await corner.getByRole("textbox").fill("Nhận công văn số 5");
  await corner.getByRole("button", { name: "Ghi sổ" }).click();
  await expect(page.getByText("Đã ghi sổ trực")).toBeVisible();
  await expect(page).toHaveURL(/\/app\/tasks/);
  expect(await stored(page)).not.toContain("công văn");
});
