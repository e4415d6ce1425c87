import { expect, test, type Page } from "@playwright/test";
import { openPalette } from "./palette";

// The short ways: a task taken up and reported on from the desk, found from anywhere, written from anywhere, said by its sign.
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});
async function enter(page: Page, account: string, place = "/app/") {
  await page.context().clearCookies();
  const session = await page.request.post("/api/session", { data: { demo: account } });
  expect(session.ok()).toBe(true);
  await page.goto(place);
  await page.locator("h1").first().waitFor();
  return ((await session.json()) as { posts: { post: string; unit: string }[] }).posts[0] as { post: string; unit: string };
}
async function giveTask(page: Page, text: string) {
  const hoa = await enter(page, "hoa");
  const { post } = await enter(page, "binh");
  const body = { text, owners: [hoa.unit], group: "none", co_owners: [], due: null, standing: false, document: null, conference: null, parent: null };
  const given = await page.request.post("/api/commands", { headers: { "X-CSRF": "mock" }, data: { command: "task.give", key: crypto.randomUUID(), post, happened: null, body } });
  expect(given.ok()).toBe(true);
}

test("at the desk a task is walked to, taken up and reported on without the pointer", async ({ page }) => {
  await giveTask(page, "Kiểm tra cống Bến Đò");
  await enter(page, "hoa");
  await expect(page.locator("#log-line")).toBeFocused();
  const line = page.locator("aside a[data-task]").filter({ hasText: "Bến Đò" });
  await expect(line).toBeVisible();
  await page.keyboard.press("Alt+k");
  for (let i = 0; i < 20 && !(await line.evaluate((el) => el === document.activeElement)); i += 1) await page.keyboard.press("k");
  await expect(line).toBeFocused();
  await expect(line).toContainText("Nhận");
  await page.keyboard.press("r"); // not yet: it has to be taken up first
  await page.keyboard.press("a");
  await expect(page.getByText(/Đã nhận nhiệm vụ \d+\./)).toBeVisible();
  await expect(line).toContainText("Báo kết quả");
  await page.keyboard.press("r");
  await expect(page.getByLabel("Kết quả, chứng cứ")).toBeFocused();
  await page.keyboard.type("Đã kiểm tra, cống kín.");
  await page.reload();
  await expect(page.getByLabel("Kết quả, chứng cứ")).toHaveValue("Đã kiểm tra, cống kín.");
  await page.getByLabel("Kết quả, chứng cứ").press("Control+Enter");
  await expect(page.getByText("Đã báo kết quả, chờ đơn vị giao xác nhận.")).toBeVisible();
});

test("on the page of tasks J and K open one after the other, and A takes up the one that is open", async ({ page }) => {
  await giveTask(page, "Rà soát loa truyền thanh");
  await enter(page, "hoa", "/app/tasks?box=mine");
  const line = page.locator("button[data-item]").filter({ hasText: "loa truyền thanh" });
  await expect(line).toBeVisible();
  for (let i = 0; i < 20 && (await line.getAttribute("aria-pressed")) !== "true"; i += 1) await page.keyboard.press("j");
  await expect(page.getByRole("heading", { name: "Rà soát loa truyền thanh" })).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByRole("button", { name: "Báo kết quả", exact: true })).toBeVisible();
  await page.keyboard.press("p");
  await expect(page.getByLabel("Đã làm đến đâu")).toBeFocused();
  await page.keyboard.type("ar"); // letters are letters here
  await expect(page.getByLabel("Đã làm đến đâu")).toHaveValue("ar");
});

test("/ finds and Enter opens the first, however fast one types; with no hit the page of all results comes", async ({ page }) => {
  await enter(page, "an", "/app/units");
  await page.keyboard.press("/");
  await expect(page.getByPlaceholder("Tìm trong mọi thứ được đọc…")).toBeFocused();
  await page.keyboard.type("khe rong", { delay: 0 });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/app\/book\?.*at=/);
  await expect(page.locator("main").getByText(/ngầm Khe Rộng/).first()).toBeVisible();
  await openPalette(page);
  await page.keyboard.type("không có từ này", { delay: 0 });
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/app\/search\?/);
});

test("# and a letter say what kind of row it is, and the palette writes one from any page", async ({ page }) => {
  await enter(page, "an");
  await expect(page.locator("#log-line")).toBeFocused();
  await page.keyboard.type("#");
  await expect(page.getByText("#v Vụ việc")).toBeVisible();
  await page.keyboard.type("v ");
  await expect(page.getByLabel("Loại mục")).toHaveValue("incident");
  await page.keyboard.type("Cháy nhỏ ở chợ");
  await page.keyboard.press("Enter");
  await expect(page.locator("li[data-type='incident']").filter({ hasText: "Cháy nhỏ ở chợ" })).toBeVisible();

  await enter(page, "an", "/app/units");
  await openPalette(page);
  await page.keyboard.type("#tu Tổ 4 về đủ");
  await expect(page.getByRole("dialog").getByText(/Ghi vào sổ trực: /)).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Đã ghi sổ trực")).toBeVisible();
  await expect(page).toHaveURL(/\/app\/units/);
  await page.getByRole("link", { name: "Xem trong sổ" }).click();
  await expect(page.locator("li[data-type='patrol']").filter({ hasText: "Tổ 4 về đủ" })).toBeVisible();
});

test("? shows the keys, and switched off there no letter acts any more", async ({ page }) => {
  await enter(page, "an", "/app/tasks");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Phím tắt" });
  const letter = help.getByText("Nhận nhiệm vụ đang chọn").first();
  await expect(letter).toBeVisible();
  await help.getByRole("switch", { name: "Bật phím tắt chữ cái" }).click();
  await expect(letter).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  for (const key of ["j", "?", "/", "n"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/\/app\/tasks$/);
});
