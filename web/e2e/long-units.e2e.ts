import { expect, test, type Page } from "@playwright/test";
import { faults } from "./axe";

// The acts in the registry, as an administrator gives them; and a task passed down in parts.
async function enter(page: Page, account: string) {
  await page.context().clearCookies();
  expect((await page.request.post("/api/session", { data: { demo: account } })).ok()).toBe(true);
}
/** Finds a unit by a part of its name and opens its life line. */
async function choose(page: Page, q: string, name: string) {
  await page.goto("/app/units");
  await page.getByLabel("Tìm đơn vị").fill(q);
  await page.getByRole("button", { name, exact: true }).click();
  await expect(page.locator("aside h2").filter({ hasText: name })).toBeVisible();
}
async function pick(page: Page, label: string, q: string, name: string) {
  await page.getByRole("combobox", { name: label }).fill(q);
  await page.getByRole("button", { name, exact: true }).click();
}
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});

test("a unit is established under another, and renamed", async ({ page }) => {
  await enter(page, "quang");
  await choose(page, "khu vuc 4", "Ban Chỉ huy Phòng thủ khu vực 4 – Đèo Ngang");
  await page.getByRole("button", { name: "Lập đơn vị" }).first().click();
  await page.getByLabel("Tên đơn vị", { exact: true }).fill("Ban CHQS xã Đèo Cao");
  await page.getByLabel("Mã định danh").fill("14800");
  await page.getByLabel(/^Căn cứ/).fill("Quyết định 77/QĐ-UBND ngày 20/11/2026");
  expect(await faults(page)).toEqual([]);
  await page.locator("form").getByRole("button", { name: "Lập đơn vị" }).click();
  await expect(page.getByText("Mã 14800 đang thuộc Ban CHQS xã Hoa Sơn.")).toBeVisible();
  await page.getByLabel("Mã định danh").fill("14999");
  await page.locator("form").getByRole("button", { name: "Lập đơn vị" }).click();
  await expect(page.locator("aside h2").filter({ hasText: "Ban CHQS xã Đèo Cao" })).toBeVisible();
  await expect(page.getByText("Quyết định 77/QĐ-UBND ngày 20/11/2026").first()).toBeVisible();
  await page.getByRole("button", { name: "Đổi tên", exact: true }).click();
  await page.getByLabel("Tên mới").fill("Ban CHQS xã Đèo Mây");
  await page.locator("form").getByRole("button", { name: "Đổi tên" }).click();
  await expect(page.locator("aside h2").filter({ hasText: "Ban CHQS xã Đèo Mây" })).toBeVisible();
});

test("two units merge into a new one; what was typed survives leaving the page", async ({ page }) => {
  await enter(page, "quang");
  await choose(page, "yen phu", "Ban CHQS xã Yên Phú");
  await page.getByRole("button", { name: "Sáp nhập" }).click();
  await pick(page, "Các đơn vị sáp nhập", "cam binh", "Ban CHQS xã Cẩm Bình");
  await page.getByLabel("Tên mới").fill("Ban CHQS xã Yên Bình");
  await page.goto("/app/tasks");
  await choose(page, "yen phu", "Ban CHQS xã Yên Phú");
  await page.getByRole("button", { name: "Sáp nhập" }).click();
  await expect(page.getByLabel("Tên mới")).toHaveValue("Ban CHQS xã Yên Bình");
  await expect(page.locator("form").getByRole("button", { name: "Sáp nhập" })).toBeDisabled();
  await page.getByLabel(/^Căn cứ/).fill("Quyết định 15/QĐ-UBND ngày 20/11/2026");
  expect(await faults(page)).toEqual([]);
  await page.locator("form").getByRole("button", { name: "Sáp nhập" }).click();
  await expect(page.getByRole("button", { name: "Ban CHQS xã Yên Bình" }).first()).toBeVisible();
});

test("a unit that still has something open is dissolved only when somebody takes it over", async ({ page }) => {
  await enter(page, "quang");
  await choose(page, "hoa son", "Ban CHQS xã Hoa Sơn");
  await page.getByRole("button", { name: "Giải thể" }).click();
  await page.getByLabel("Không còn việc gì mở").check();
  await page.getByLabel(/^Căn cứ/).fill("Quyết định 15/QĐ-UBND ngày 20/11/2026");
  await page.locator("form").getByRole("button", { name: "Giải thể" }).click();
  await expect(page.getByText(/việc chưa xong \(nhiệm vụ .*\); hãy chỉ định đơn vị kế tục/)).toBeVisible();
  await page.getByLabel("Giao cho đơn vị kế tục").check();
  await pick(page, "Đơn vị kế tục", "tan lap", "Ban CHQS xã Tân Lập");
  await page.getByRole("textbox", { name: "Có hiệu lực từ ngày" }).fill("01/01/2027");
  await page.keyboard.press("Tab");
  await expect(page.getByText(/Ký trước: đến 01\/01\/2027/)).toBeVisible();
  await page.locator("form").getByRole("button", { name: "Giải thể" }).click();
  await expect(page.getByText("Ngày 01/01/2027 đơn vị này không hoạt động.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Ban CHQS xã Tân Lập" }).first()).toBeVisible();
});

test("a unit is split in two, and another is transferred to a new superior", async ({ page }) => {
  await enter(page, "quang");
  await choose(page, "tieu doan", "Tiểu đoàn 12");
  await page.getByRole("button", { name: "Chia tách" }).click();
  await page.getByLabel("Tên mới").nth(0).fill("Tiểu đoàn 12A");
  await page.getByLabel("Tên mới").nth(1).fill("Tiểu đoàn 12B");
  await page.getByLabel(/^Căn cứ/).fill("Quyết định 15/QĐ-UBND ngày 20/11/2026");
  expect(await faults(page)).toEqual([]);
  await page.locator("form").getByRole("button", { name: "Chia tách" }).click();
  await expect(page.getByRole("button", { name: "Tiểu đoàn 12B" }).first()).toBeVisible();
  await choose(page, "bac ha", "Ban CHQS xã Bắc Hà");
  await page.getByRole("button", { name: "Quan hệ, chuyển cấp trên" }).click();
  await expect(page.getByText(/Thay cho Ban Chỉ huy Phòng thủ khu vực 3/)).toBeVisible();
  await pick(page, "Cấp trên mới", "khu vuc 4", "Ban Chỉ huy Phòng thủ khu vực 4 – Đèo Ngang");
  await page.getByRole("button", { name: "Chuyển cấp trên", exact: true }).click();
  await expect(page.locator("aside").getByRole("button", { name: /khu vực 4/ })).toBeVisible();
});

test("a board gets other members by a new decision", async ({ page }) => {
  await enter(page, "quang");
  await choose(page, "phong thu dan su", "Ban Chỉ huy Phòng thủ dân sự khu vực 3");
  await expect(page.getByText("Theo Quyết định 41/QĐ-UBND ngày 12/09/2025")).toBeVisible();
  await page.getByRole("button", { name: "Thay thành viên" }).click();
  await expect(page.getByLabel("Thành viên theo chức vụ")).toHaveValue("Chủ tịch UBND tỉnh; Trưởng ban\nChỉ huy trưởng Bộ CHQS tỉnh");
  await page.getByLabel("Thành viên theo chức vụ").press("End");
  await page.keyboard.type("\nGiám đốc Công an tỉnh; Phó Trưởng ban");
  await page.getByLabel("Số quyết định").fill("58/QĐ-UBND");
  await page.getByRole("textbox", { name: "Ngày quyết định" }).fill("20/11/2026");
  await page.keyboard.press("Tab");
  expect(await faults(page)).toEqual([]);
  await page.locator("form").getByRole("button", { name: "Ghi thành viên" }).click();
  await expect(page.getByRole("row", { name: "Giám đốc Công an tỉnh Phó Trưởng ban" })).toBeVisible();
  await expect(page.getByText("Theo Quyết định 58/QĐ-UBND ngày 20/11/2026")).toBeVisible();
});

test("what an ended unit still has open is settled by hand", async ({ page }) => {
  await enter(page, "quang");
  await page.goto("/app/units?on=2025-06-30");
  await page.getByLabel("Tìm đơn vị").fill("huyen yen phu");
  await page.getByRole("button", { name: "Ban CHQS huyện Yên Phú", exact: true }).click();
  await expect(page.getByText(/Đơn vị đã kết thúc ngày 01\/07\/2025, nhưng việc còn mở chưa ai nhận/)).toBeVisible();
  await page.getByRole("button", { name: "Giải quyết", exact: true }).click();
  const verb = page.getByRole("button", { name: "Giải quyết, khóa sổ" });
  await expect(verb).toBeDisabled();
  await pick(page, "Đơn vị kế tục", "khu vuc 4", "Ban Chỉ huy Phòng thủ khu vực 4 – Đèo Ngang");
  expect(await faults(page)).toEqual([]);
  await verb.click();
  await expect(page.locator("aside h2").filter({ hasText: "Ban CHQS huyện Yên Phú" })).toBeVisible();
  await expect(page.getByText(/chưa ai nhận/)).toHaveCount(0);
});

test("who has no right to it is offered nothing", async ({ page }) => {
  await enter(page, "binh");
  await choose(page, "hoa son", "Ban CHQS xã Hoa Sơn");
  for (const verb of ["Lập đơn vị", "Đổi tên", "Giải thể"]) await expect(page.getByRole("button", { name: verb, exact: true })).toHaveCount(0);
});

test("a task from above is passed down in parts, whose states stand in its story", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/tasks?box=mine");
  await page.getByRole("button", { name: /Nộp báo cáo công tác/ }).click();
  await page.getByRole("button", { name: "Giao một phần xuống dưới" }).click();
  await expect(page.getByText(/Một phần của nhiệm vụ 77 \(Bộ CHQS tỉnh An Hòa\)/)).toBeVisible();
  await page.getByLabel("Nội dung nhiệm vụ").fill("Gửi số liệu đóng quân canh phòng của xã");
  await pick(page, "Đơn vị chủ trì", "hoa son", "Ban CHQS xã Hoa Sơn");
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Giao xuống" }).click();
  await expect(page.getByText("Phần đã giao xuống")).toBeVisible();
  await expect(page.getByText("Gửi số liệu đóng quân canh phòng của xã").last()).toBeVisible();
  await expect(page.locator("aside li").filter({ hasText: "Xã Hoa Sơn" }).getByText("Chờ nhận")).toBeVisible();
});
