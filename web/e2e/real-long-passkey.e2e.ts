import { expect, test, type CDPSession, type Page } from "@playwright/test";
import { faults } from "./axe";

// Against the real program with its demo: a passkey of Chromium's own virtual device is made, asked for at the next sign-in, found
// to be copied, and removed. Passkeys want a name, so the same server is opened at localhost.
const account = "khoa";
const password = `giaoban-demo-${account}`;

interface Device { cdp: CDPSession; id: string }
async function plugged(page: Page): Promise<Device> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const options = { protocol: "ctap2", transport: "usb", hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const;
  return { cdp, id: (await cdp.send("WebAuthn.addVirtualAuthenticator", { options })).authenticatorId };
}

async function typePassword(page: Page) {
  await page.context().clearCookies();
  await page.goto("/app/");
  await page.getByText("Đăng nhập bằng tài khoản").click();
  await page.getByLabel("Tên đăng nhập").fill(account);
  await page.getByLabel("Mật khẩu", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
}
const inside = (page: Page) => expect(page.getByRole("button", { name: /Tài khoản/ })).toBeVisible();
const refusal = (page: Page) => page.locator("form").getByRole("alert");

async function add(page: Page, name: string) {
  await page.getByRole("button", { name: "Thêm khóa truy cập" }).click();
  await page.getByLabel("Tên gợi nhớ").fill(name);
  await page.locator("form").filter({ hasText: "Tên gợi nhớ" }).getByLabel("Mật khẩu hiện nay").fill(password);
  await page.getByRole("button", { name: "Tiếp tục" }).click();
}

test("a passkey is made, opens in two presses, is stopped when a copy turns up, and is removed", async ({ browser, baseURL }) => {
  test.setTimeout(60_000);
  const at = (baseURL ?? "").replace("127.0.0.1", "localhost");
  const context = await browser.newContext({ baseURL: at, locale: "vi-VN" });
  const page = await context.newPage();
  const device = await plugged(page);

  await typePassword(page);
  await inside(page);
  await page.goto("/app/account");
  await add(page, "Khóa ở két");
  await expect(page.getByText(/Cất các mã dự phòng/)).toBeVisible();
  const codes = await page.locator("[class*=codes] code").allTextContents();
  expect(codes.length).toBe(8);
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Đã cất" }).click();

  // The device that holds it makes no other.
  await add(page, "Lần nữa");
  await expect(page.getByText("Thiết bị này đã giữ một khóa truy cập của tài khoản rồi.")).toBeVisible();

  // First press: sign in. The second is the touch, which the virtual device gives by itself.
  await typePassword(page);
  await inside(page);
  await page.goto("/app/account");
  await expect(page.getByText(/dùng gần nhất/)).toBeVisible();
  await page.getByRole("button", { name: "Đổi tên Khóa ở két" }).click();
  await page.getByLabel("Tên gợi nhớ").fill("Khóa xanh");
  await page.getByRole("button", { name: "Lưu" }).last().click();
  await expect(page.getByText("Khóa xanh")).toBeVisible();

  // Another device is plugged in: it is asked again, or a recovery code opens.
  const { credentials } = await device.cdp.send("WebAuthn.getCredentials", { authenticatorId: device.id });
  const [held] = credentials;
  expect(held?.signCount).toBeGreaterThan(0);
  await device.cdp.send("WebAuthn.clearCredentials", { authenticatorId: device.id });
  await typePassword(page);
  await expect(refusal(page)).toContainText("Khóa truy cập chưa trả lời");
  expect(await faults(page)).toEqual([]);

  // A copy made when the counter stood lower.
  if (!held) throw new Error("the device holds the passkey");
  await device.cdp.send("WebAuthn.addCredential", { authenticatorId: device.id, credential: { ...held, signCount: 0 } });
  await page.getByRole("button", { name: "Dùng khóa truy cập" }).click();
  await expect(refusal(page)).toContainText("Bộ đếm của khóa truy cập đã lùi");
  await page.getByLabel("Mã dự phòng").fill(codes[0] ?? "");
  await page.getByRole("button", { name: "Đăng nhập", exact: true }).click();
  await inside(page);
  await page.goto("/app/account");
  await expect(page.getByText(/bộ đếm đã lùi, có thể có bản sao/)).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await page.getByRole("button", { name: "Xóa Khóa xanh" }).click();
  const form = page.locator("form").filter({ has: page.getByLabel("Mã dự phòng") });
  await form.getByLabel("Mật khẩu hiện nay").fill(password);
  await form.getByLabel("Mã dự phòng").fill(codes[1] ?? "");
  await form.getByRole("button", { name: "Xóa" }).click();
  await expect(page.getByText("Khóa xanh")).toHaveCount(0);
  await typePassword(page);
  await inside(page);
  await context.close();
});

test("at a bare address the page says where passkeys count", async ({ page, baseURL }) => {
  await typePassword(page);
  await inside(page);
  await page.goto("/app/account");
  await expect(page.getByText(`Khóa truy cập chỉ dùng được khi mở trang ở ${(baseURL ?? "").replace("127.0.0.1", "localhost")}.`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Thêm khóa truy cập" })).toHaveCount(0);
});
