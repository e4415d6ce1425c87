import { expect, test, type Page } from "@playwright/test";
import { faults } from "./axe";

// People, posts and accounts, and the first sign-in with a one-time password.
async function enter(page: Page, account: string) {
  await page.context().clearCookies();
  expect((await page.request.post("/api/session", { data: { demo: account } })).ok()).toBe(true);
}
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});

test("an account is made; its one-time password opens one page; from then on it is void", async ({ page, browser }) => {
  await enter(page, "quang");
  await page.goto("/app/people");
  await page.getByRole("button", { name: "Thêm người" }).click();
  await page.getByLabel("Họ và tên").fill("Đỗ Thị Hồng Đào");
  await page.getByRole("button", { name: "Lưu" }).click();
  const row = page.locator("tr").filter({ hasText: "Hồng Đào" });
  await row.getByRole("button", { name: "Bổ nhiệm" }).click();
  await row.getByLabel("Chức vụ").fill("Trợ lý quản trị");
  await row.locator("form").getByRole("button", { name: "Bổ nhiệm" }).click();
  await expect(row.getByText("Trợ lý quản trị")).toBeVisible();
  await row.getByRole("button", { name: "Tạo tài khoản" }).click();
  await expect(row.getByLabel("Tên đăng nhập")).toHaveValue("dao.dth");
  await row.getByRole("button", { name: "Tạo tài khoản" }).click();
  const once = (await row.locator("[class*=once]").textContent()) ?? "";
  expect(once).toMatch(/^\w{4}(-\w{4}){3}$/);
  expect(await faults(page)).toEqual([]);
  await row.getByRole("button", { name: "Đã đưa" }).click();
  await expect(page.getByText(once)).toHaveCount(0);
  await expect(row.getByText("Mật khẩu một lần chưa đổi, dùng được đến")).toBeVisible();

  const context = await browser.newContext({ locale: "vi-VN" });
  const dao = await context.newPage();
  const signIn = async (password: string) => {
    await dao.goto("/app/");
    await dao.getByText("Đăng nhập bằng tài khoản").click();
    await dao.getByLabel("Tên đăng nhập").fill("dao.dth");
    await dao.getByLabel("Mật khẩu", { exact: true }).fill(password);
    await dao.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  };
  await signIn(once);
  await expect(dao.getByRole("heading", { name: "Đặt mật khẩu của mình" })).toBeVisible();
  await dao.goto("/app/tasks");
  await expect(dao.getByRole("heading", { name: "Đặt mật khẩu của mình" })).toBeVisible();
  expect(await faults(dao)).toEqual([]);
  await dao.getByLabel("Mật khẩu một lần").fill(once);
  await dao.getByLabel("Mật khẩu mới", { exact: true }).fill("bốn từ dễ nhớ");
  await expect(dao.getByRole("button", { name: "Lưu và vào làm việc" })).toBeDisabled();
  await dao.getByLabel("Gõ lại mật khẩu mới").fill("bốn từ dễ nhớ");
  await dao.getByLabel(/^PIN mới/).fill("2468");
  await dao.getByRole("button", { name: "Lưu và vào làm việc" }).click();
  await expect(dao.getByRole("heading", { name: "Nhiệm vụ" })).toBeVisible();
  await dao.context().clearCookies();
  await signIn(once);
  await expect(dao.getByText("Tên hoặc mật khẩu không đúng.").first()).toBeVisible();
  await context.close();
});

test("a password is reset, an account is locked; who was at work is asked to sign in", async ({ page, browser }) => {
  const context = await browser.newContext({ locale: "vi-VN" });
  const lan = await context.newPage();
  await enter(lan, "lan");
  await lan.goto("/app/tasks");
  await enter(page, "quang");
  await page.goto("/app/people");
  await page.getByRole("button", { name: "Bỏ Bộ phận quản trị giaoban" }).click();
  await page.getByRole("combobox", { name: "Đơn vị" }).fill("khu vuc 3");
  await page.getByRole("button", { name: /Ban Chỉ huy Phòng thủ khu vực 3/ }).click();
  const row = page.locator("tr").filter({ hasText: "Trần Thị Lan" });
  await row.getByRole("button", { name: "Khóa" }).click();
  await expect(row.getByText(/Khóa lan\?/)).toBeVisible();
  await row.getByRole("button", { name: "Khóa" }).click();
  await expect(row.getByText("Đã khóa")).toBeVisible();
  await lan.getByRole("link", { name: /Văn bản|Thông tin/ }).first().click();
  await expect(lan.getByText("Phiên làm việc đã hết")).toBeVisible();
  await row.getByRole("button", { name: "Cấp lại mật khẩu" }).click();
  await row.getByRole("button", { name: "Cấp lại mật khẩu" }).click();
  await expect(row.getByText("Mật khẩu một lần của lan:")).toBeVisible();
  await context.close();
});

test("a commander appoints in a unit below, and ends a post there from a day on", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/people");
  await page.getByRole("combobox", { name: "Đơn vị" }).click();
  await page.getByRole("option", { name: "Ban CHQS xã Tân Lập" }).click();
  await expect(page.getByText("Chưa có ai.")).toBeVisible();
  await page.getByRole("button", { name: "Thêm người" }).click();
  await page.getByLabel("Họ và tên").fill("Lý Văn Xuân");
  await page.getByRole("button", { name: "Lưu" }).click();
  const row = page.locator("tr").filter({ hasText: "Lý Văn Xuân" });
  await row.getByRole("button", { name: "Bổ nhiệm" }).click();
  await row.getByLabel("Chức vụ").fill("Chỉ huy trưởng Ban CHQS xã");
  await row.locator("form").getByRole("button", { name: "Bổ nhiệm" }).click();
  await row.getByRole("button", { name: "Thôi giữ" }).click();
  await row.getByRole("textbox", { name: "Thôi giữ từ ngày" }).fill("30/11/2026");
  await row.locator("form").getByRole("button", { name: "Thôi giữ" }).click();
  await expect(row.getByText(/đến 30\/11\/2026/)).toBeVisible();
});

test("one's own password and PIN are changed from one's own menu", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/");
  await page.getByRole("button", { name: /Tài khoản/ }).click();
  await page.getByRole("menuitem", { name: "Tài khoản của mình" }).click();
  const [password, pin] = [page.locator("form").first(), page.locator("form").nth(1)];
  await password.getByLabel("Mật khẩu hiện nay").fill("sai bét");
  await password.getByLabel("Mật khẩu mới", { exact: true }).fill("bốn từ dễ nhớ");
  await password.getByLabel("Gõ lại mật khẩu mới").fill("bốn từ dễ nhớ");
  await password.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Mật khẩu hiện nay không đúng.")).toBeVisible();
  await password.getByLabel("Mật khẩu hiện nay").fill("giaoban");
  await password.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText(/Đã đổi mật khẩu/)).toBeVisible();
  await pin.getByLabel("Mật khẩu hoặc PIN hiện nay").fill("1234");
  await pin.getByLabel("PIN mới").fill("97531");
  await pin.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Đã đổi PIN.")).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test("a second factor is set up with a phone, asked for at the next sign-in, and others are signed out", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/account");
  await expect(page.getByText("Chrome, Android")).toBeVisible();
  await page.getByRole("button", { name: "Dùng mã ở điện thoại" }).click();
  await page.getByLabel("Mật khẩu hiện nay").last().fill("giaoban");
  await page.getByRole("button", { name: "Tiếp tục" }).click();
  await expect(page.getByRole("img", { name: /Mã QR/ })).toBeVisible();
  await page.getByLabel("Mã sáu số").fill("111111");
  await page.getByRole("button", { name: "Bật", exact: true }).click();
  await expect(page.getByText(/Mã không đúng/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByLabel("Mã sáu số").fill("123456");
  await page.getByRole("button", { name: "Bật", exact: true }).click();
  await expect(page.getByText(/Cất các mã dự phòng/)).toBeVisible();
  await expect(page.getByText("Chrome, Android")).toHaveCount(0);
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Đã cất" }).click();

  await page.getByRole("button", { name: "Tạo mã dự phòng mới" }).click();
  const renew = page.locator("form").filter({ hasText: "mọi mã cũ hết dùng ngay" });
  await renew.getByLabel("Mật khẩu hiện nay").fill("giaoban");
  await renew.getByLabel("Mã sáu số").fill("111111");
  await renew.getByRole("button", { name: "Tạo mã dự phòng mới" }).click();
  await expect(renew.getByRole("alert")).toContainText("Mã không đúng");
  expect(await faults(page)).toEqual([]);
  await renew.getByLabel("Mã sáu số").fill("123456");
  await renew.getByRole("button", { name: "Tạo mã dự phòng mới" }).click();
  await expect(page.getByText(/Đây là các mã dự phòng mới/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Đã cất" }).click();

  await page.context().clearCookies();
  await page.goto("/app/");
  await page.getByText("Đăng nhập bằng tài khoản").click();
  await page.getByLabel("Tên đăng nhập").fill("an");
  await page.getByLabel("Mật khẩu", { exact: true }).fill("giaoban");
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await page.getByLabel("Mã sáu số").fill("123456");
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await expect(page.getByRole("button", { name: /Tài khoản/ })).toBeVisible();
});
