import { expect, test, type Page } from "@playwright/test";
import { faults } from "./axe";
import { openPalette } from "./palette";

const fault = (page: Page, data: object) => page.request.post("/mock/fault", { data });
async function enter(page: Page, role: RegExp) {
  await page.goto("/app/");
  await page.getByRole("button", { name: role }).first().click();
  await expect(page.locator("#log-line")).toBeFocused(); // what is typed before is typed nowhere
}
test.beforeEach(async ({ page }) => {
  await fault(page, { reset: true });
});

test("writes an entry with Enter and finds it on top, with its time", async ({ page }) => {
  await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
  await page.keyboard.type("Xã Tân Lập báo cháy nhỏ ở chợ, đã dập xong.");
  await page.keyboard.press("Enter");
  await expect(page.locator("ol > li").filter({ hasText: "cháy nhỏ ở chợ" })).toBeVisible();
  await expect(page.locator("#log-line")).toHaveValue("");
});

test("Enter inside a Vietnamese syllable does not write", async ({ page }) => {
  await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
  const line = page.locator("#log-line");
  const cdp = await page.context().newCDPSession(page);
  await line.focus();
  await page.keyboard.type("Nước ");
  await cdp.send("Input.imeSetComposition", { text: "dâng", selectionStart: 4, selectionEnd: 4 });
  await line.dispatchEvent("keydown", { key: "Enter", keyCode: 229, isComposing: true, bubbles: true });
  await cdp.send("Input.insertText", { text: "dâng" });
  await expect(line).toHaveValue("Nước dâng");
});

test.describe("with the mock's fixed clock", () => {
  test("0155 is 01:55 today and 0340 is refused in words", async ({ page }) => {
    await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
    await page.getByRole("button", { name: /Giờ xảy ra/ }).click();
    await page.getByLabel("Giờ xảy ra", { exact: true }).fill("0340");
    await expect(page.getByText(/03:40 muộn hơn giờ hiện tại 02:[1-5]/)).toBeVisible();
    await page.getByLabel("Giờ xảy ra", { exact: true }).fill("0155");
    await expect(page.getByText(/01:55 thứ Bảy 21\/11\/2026/)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page.locator("#log-line")).toBeFocused();
    await page.keyboard.type("Tổ tuần tra 3 báo về.");
    await page.keyboard.press("Enter");
    await expect(page.locator("ol > li").filter({ hasText: "Tổ tuần tra 3" }).locator("time")).toHaveText("01:55");
  });
});

test("a mistake is struck with a reason and the new line stands beside it", async ({ page }) => {
  await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
  await page.keyboard.type("Đổi gác cổng số 2 lúc 01 giờ.");
  await page.keyboard.press("Enter");
  const row = page.locator("ol > li").filter({ hasText: "cổng số 2" }).first();
  await row.hover();
  await row.getByRole("button", { name: /Gạch bỏ dòng/ }).click();
  await page.getByLabel("Lý do gạch bỏ").fill("nhầm cổng");
  await page.getByLabel("Ghi lại cho đúng").fill("Đổi gác cổng số 1.");
  await page.getByRole("button", { name: "Gạch bỏ", exact: true }).click();
  await expect(page.getByText(/Gạch bỏ: nhầm cổng/)).toBeVisible();
  await expect(page.locator("ol > li").filter({ hasText: "Đổi gác cổng số 1." }).first()).toBeVisible();
});

test.describe("when things fail", () => {
  test("a lost answer is asked for again and writes once", async ({ page }) => {
    await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
    await fault(page, { lose: true });
    await page.keyboard.type("Mất điện lưới 01 phút.");
    await page.keyboard.press("Enter");
    await expect(page.getByText(/chờ gửi|Chờ gửi/).first()).toBeVisible();
    await fault(page, { lose: false });
    await expect(page.getByText("Đã kết nối")).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText(/Chờ gửi/)).toHaveCount(0, { timeout: 15_000 });
    await expect(page.locator("ol > li").filter({ hasText: "Mất điện lưới" })).toHaveCount(1);
  });
  test("an expired sign-in returns to the same half-written line", async ({ page }) => {
    await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
    await page.keyboard.type("Đang viết dở");
    await fault(page, { expire: true });
    await page.keyboard.type(" thì hết phiên.");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Phiên làm việc đã hết")).toBeVisible();
    await page.getByRole("button", { name: /Trực ban tác chiến Đại úy/ }).click();
    await expect(page.locator("ol > li").filter({ hasText: "Đang viết dở thì hết phiên." })).toHaveCount(1);
  });
  test("a half-written line survives a reload", async ({ page }) => {
    await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
    await page.keyboard.type("Nửa câu");
    await page.reload();
    await expect(page.locator("#log-line")).toHaveValue("Nửa câu");
  });
  test("new entries do not move the page under the hand", async ({ page }) => {
    await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
    await page.locator("ol > li").nth(4).hover();
    await fault(page, { entry: "Tin của người khác" });
    await expect(page.getByRole("button", { name: "1 mục mới" })).toBeVisible();
    await expect(page.getByText("Tin của người khác")).toHaveCount(0);
    await page.getByRole("button", { name: "1 mục mới" }).click();
    await expect(page.getByText("Tin của người khác")).toBeVisible();
  });
  test("the button for new entries waits for the hand that comes to press it", async ({ page }) => {
    await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
    await page.locator("ol > li").nth(4).hover();
    await fault(page, { entry: "Tin trong lúc đưa tay lên" });
    const button = page.getByRole("button", { name: "1 mục mới" });
    await expect(button).toBeVisible();
    const place = await button.boundingBox();
    if (!place) throw new Error("the button has no place on the page");
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 25 });
    await page.waitForTimeout(300); // a hand takes that long to press
    await expect(button).toBeVisible();
    await expect(page.getByText("Tin trong lúc đưa tay lên")).toHaveCount(0);
    await page.mouse.down();
    await page.mouse.up();
    await expect(page.getByText("Tin trong lúc đưa tay lên")).toBeVisible();
    await expect(button).toHaveCount(0);
  });
});

test("up, pressed while one's own row is still on its way, strikes that row and not the one before it", async ({ page }) => {
  await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
  let go = () => {};
  const held = new Promise<void>((done) => (go = done));
  await page.route("**/api/commands", async (route) => { await held; await route.continue(); });
  await page.locator("#log-line").fill("Ghi nhầm giờ tuần tra");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-waiting]")).toContainText("Ghi nhầm giờ tuần tra");
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("button", { name: "Gạch bỏ", exact: true })).toHaveCount(0);
  go();
  const row = page.locator("ol > li[id^='log-']").first();
  await expect(row).toContainText("Ghi nhầm giờ tuần tra");
  await expect(row.getByRole("textbox").first()).toBeFocused();
});

test("keys: G then a letter goes, N comes back to the line, Ctrl K finds without marks", async ({ page }) => {
  await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
  await page.locator("h1").first().click();
  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await expect(page).toHaveURL(/\/app\/tasks/);
  await page.keyboard.press("n");
  await expect(page.locator("#log-line")).toBeFocused();
  await openPalette(page);
  await expect(page.getByPlaceholder("Tìm, làm…")).toBeFocused();
  await page.keyboard.type("van ban");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/app\/documents/);
});

for (const scheme of ["light", "dark"] as const)
  test(`no accessibility fault on the sign-in and the desk, ${scheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: scheme });
    const page = await context.newPage();
    await page.goto("/app/");
    await page.getByRole("button", { name: /(Trực ban|Sĩ quan trực) tác chiến/ }).first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: /(Trực ban|Sĩ quan trực) tác chiến/ }).first().click();
    await page.locator("#log-line").waitFor();
    expect(await faults(page)).toEqual([]);
    await context.close();
  });

test("nothing breaks the content policy", async ({ page }) => {
  const broken: string[] = [];
  page.on("console", (m) => void (/Content Security Policy/.test(m.text()) && broken.push(m.text())));
  await enter(page, /(Trực ban|Sĩ quan trực) tác chiến/);
  await openPalette(page);
  await page.waitForTimeout(300);
  expect(broken).toEqual([]);
});
