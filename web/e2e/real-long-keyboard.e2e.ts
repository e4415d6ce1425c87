import { expect, test, type Locator, type Page } from "@playwright/test";
import { enter, enterOnWatch } from "./enter";
import { openPalette } from "./palette";

// The thread from a log entry to the published page with no pointer at all: whatever has to be done can be reached and pressed.
const PIN = "1234";

/** Walks there with Tab, as far as a page is long, and sees where one stands. */
async function reach(page: Page, wanted: Locator, way = "Tab"): Promise<void> {
  const target = wanted.first();
  await target.waitFor();
  for (let i = 0; i < 200; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await expect.poll(() => target.evaluate(marked), { message: "one sees where one stands" }).toBe(true);
      return;
    }
    await page.keyboard.press(way);
  }
  throw new Error(`${way} does not lead to ${String(target)}`);
}
/** The element, or what is drawn around it, has an outline, a shadow or another border than its like. */
function marked(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at && up < 4; at = at.parentElement, up += 1) {
    const style = getComputedStyle(at);
    if ((style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none") return true;
    if (/^(INPUT|TEXTAREA)$/.test(at.tagName) || at.getAttribute("contenteditable") === "true") return true; // the caret
  }
  return false;
}
async function press(page: Page, target: Locator, way = "Tab"): Promise<void> {
  await reach(page, target, way);
  await page.keyboard.press("Enter");
}
async function write(page: Page, target: Locator, text: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("Control+a");
  await page.keyboard.type(text);
}
/** The palette: go to, do, find. */
async function call(page: Page, words: string): Promise<void> {
  await page.locator("h1").first().waitFor();
  await openPalette(page);
  await expect(page.getByRole("dialog").locator("input")).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
}
/** Opens a list and goes down it to what has these words. */
async function choose(page: Page, target: Locator, words: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press("ArrowDown");
  await page.getByRole("option").first().waitFor();
  const here = page.locator("[role=option][data-combobox-selected]");
  for (let i = 0; i < 40; i += 1) {
    if ((await here.count()) > 0 && (await here.innerText()).includes(words)) return page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`no choice says ${words}`);
}
const button = (page: Page, name: string | RegExp): Locator => page.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });

test("the watch by keyboard: written, struck, handed over and taken", async ({ page }) => {
  const next = await enterOnWatch(page);
  await page.goto("/app/");
  await expect(page.locator("#log-line")).toBeFocused();
  await page.keyboard.type("Tổ tuần tra về lúc 2 giờ.");
  await page.keyboard.press("Enter");
  const row = page.locator("ol > li[id^='log-']").first();
  await expect(row).toContainText("Tổ tuần tra về lúc 2 giờ.");
  await expect(page.locator("#log-line")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(row.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.type("Nghe nhầm giờ.");
  await write(page, row.getByRole("textbox").nth(1), "Tổ tuần tra về lúc 3 giờ.");
  await press(page, row.getByRole("button", { name: "Gạch bỏ", exact: true }));
  await expect(page.locator("ol > li[id^='log-']").first()).toContainText("về lúc 3 giờ");
  await expect(page.locator("#log-line")).toBeFocused();

  await page.keyboard.press("Alt+b");
  await expect(page.getByRole("combobox", { name: "Người nhận ca" })).toBeFocused();
  await page.keyboard.type(next.slice(0, 6));
  await page.locator("[role=option][data-combobox-selected]").filter({ hasText: next }).waitFor();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("PIN của người ký", { exact: true })).toBeFocused();
  await page.keyboard.type(PIN);
  await page.keyboard.press("Enter");
  await expect(button(page, "Nhận ca")).toBeVisible();
  await expect(page.getByLabel("PIN của người ký", { exact: true })).toBeFocused();
  await page.keyboard.type(PIN);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã bàn giao")).toBeVisible();
});

test("a task by keyboard: given, accepted, reported, confirmed", async ({ page }) => {
  test.setTimeout(60_000);
  const text = "Kiểm tra lại máy phát điện trước mưa bão.";
  await enter(page, "binh");
  await page.goto("/app/");
  await call(page, "giao nhiem vu");
  await expect(page.getByLabel("Nội dung nhiệm vụ")).toBeFocused();
  await page.keyboard.type(text);
  await reach(page, page.locator("form").getByRole("combobox", { name: "Đơn vị chủ trì" }));
  await page.keyboard.type("hoa son");
  await page.locator("form ul button").first().waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: text })).toBeVisible();

  await enter(page, "xa");
  await page.goto("/app/");
  await press(page, page.locator("aside a").filter({ hasText: text }));
  await press(page, button(page, "Nhận"));
  await press(page, button(page, "Báo kết quả"));
  await page.keyboard.type("Máy chạy tốt, dầu đủ 12 giờ.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã báo kết quả, chờ đơn vị giao xác nhận.")).toBeVisible();

  await enter(page, "binh");
  await page.goto("/app/tasks?box=given");
  await press(page, page.getByRole("button", { name: new RegExp(text) }));
  await press(page, button(page, "Xác nhận hoàn thành"));
  await expect(button(page, "Xác nhận hoàn thành")).toHaveCount(0);
});

test("the conference by keyboard: prepared, concluded, reported with a figure that opens, issued, published", async ({ page }) => {
  test.setTimeout(120_000);
  await enter(page, "khoa");
  await page.goto("/app/");
  await call(page, "chuan bi hoi nghi");
  await choose(page, page.getByRole("combobox", { name: "Loại hội nghị" }), "Tổng");
  await write(page, page.getByLabel("Tên hội nghị"), "Hội nghị tổng kết làm bằng bàn phím");
  await press(page, button(page, "Lưu chuẩn bị"));
  await press(page, button(page, /Kết luận/));
  await expect(page.getByLabel("Kết luận chung")).toBeVisible();
  const left = page.locator("details[data-board] [data-left]");
  for (let n = await left.count(); n > 0; n -= 1) { // what the last conference concluded comes first
    await press(page, left.first().getByRole("button", { name: "Tiếp tục", exact: true }));
    await press(page, page.locator("details[data-board]").getByRole("button", { name: "Ghi", exact: true }));
    await expect(left).toHaveCount(n - 1);
  }
  await write(page, page.getByLabel("Kết luận chung"), "Các xã giữ nghiêm chế độ trực.");
  await press(page, button(page, "Lưu kết luận"));
  await press(page, button(page, /Báo cáo/));
  await press(page, button(page, "Lập báo cáo"));

  await reach(page, page.getByRole("textbox", { name: "Đặc điểm tình hình" }));
  await page.keyboard.type("Trong năm đã ghi ");
  await page.keyboard.press("Alt+c");
  await press(page, button(page, "Số lượt ghi sổ trực"));
  await page.keyboard.type(" lượt.");
  const chip = page.getByRole("textbox", { name: "Đặc điểm tình hình" }).locator("[data-figure]");
  await page.keyboard.press("Tab");
  await expect(chip).toHaveText(/\d/);
  await expect(page.locator("aside ol li a").first()).toBeVisible(); // the figure in hand shows its entries

  await press(page, button(page, "Trình ký"), "Shift+Tab"); // behind lie all the entries of the figure
  await press(page, page.locator("form").filter({ has: page.getByRole("combobox", { name: "Người ký" }) }).getByRole("button", { name: "Trình ký", exact: true }));
  await expect(page.getByText(/Đã trình ký, chờ/)).toBeVisible();
  const report = page.url();
  await enter(page, "binh");
  await page.goto(report);
  await press(page, button(page, "Xác nhận trên giaoban"));
  await press(page, button(page, "Xác nhận trên giaoban"));
  await expect(page.getByText(/xác nhận trên giaoban lúc/)).toBeVisible();
  await enter(page, "khoa");
  await page.goto(report);
  await press(page, button(page, "Ban hành"));
  await write(page, page.getByLabel("Địa danh"), "Trường Giang");
  await press(page, button(page, "Ban hành báo cáo"));
  await expect(page.getByText(/Đã ban hành \d+\/BC/)).toBeVisible();
  await press(page, page.locator("[data-figure]").first());
  await expect(page.locator("aside ol li a").first()).toBeVisible();

  await press(page, page.getByRole("link", { name: "Hội nghị", exact: true }).last(), "Shift+Tab");
  await press(page, button(page, /Công bố/));
  await write(page, page.getByLabel("Sa-pô"), "Chiều nay, hội nghị tổng kết đã diễn ra.");
  await write(page, page.getByLabel(/^Nội dung/), "Dự hội nghị có lãnh đạo mười xã.");
  await press(page, button(page, "Lưu bản nháp"));
  await press(page, button(page, "Trình duyệt"));
  await enter(page, "binh"); // whoever wrote it does not publish it
  await page.goto("/app/articles");
  await press(page, page.getByRole("button", { name: /bàn phím/ }).first());
  await press(page, button(page, "Công bố"));
  await press(page, page.getByRole("link", { name: "Xem trang công khai" }));
});
