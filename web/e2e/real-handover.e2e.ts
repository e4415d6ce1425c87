import { expect, test, type Page } from "@playwright/test";
import { enter, enterOnWatch } from "./enter";

// Against the real program with its demo (GIAOBAN_URL): what is open goes over with the watch.

async function inform(page: Page, text: string) {
  await page.goto("/app/information/new");
  await page.getByLabel("Việc gì đã xảy ra").fill(text);
  await page.getByRole("combobox", { name: "Loại việc" }).click();
  await page.getByRole("option", { name: "Thiên tai" }).click();
  await page.getByLabel("Địa điểm").fill("Dốc Khe Rộng");
  await page.getByRole("button", { name: "Ban CHPTKV 3" }).click();
  await page.getByRole("button", { name: "Gửi tin" }).click();
  await expect(page.getByRole("heading", { level: 1, name: text })).toBeVisible();
}

test("open information is named at the handover, and the next officer finds it on the sheet", async ({ page }) => {
  test.setTimeout(60_000);
  const text = `Sạt lở ta luy, đất lấp nửa đường, lần ${Date.now() % 1_000_000}`;
  await enter(page, "xa");
  await inform(page, text);

  const next = await enterOnWatch(page);
  await page.goto("/app/");
  await page.getByRole("button", { name: /Bàn giao ca/ }).click();
  const open = page.getByRole("region", { name: "Tin chưa kết luận" });
  await open.getByLabel(`Ghi chú cho ${text}`).fill("06 giờ hỏi lại xã");
  await page.getByRole("combobox", { name: "Người nhận ca" }).click();
  await page.getByRole("option", { name: new RegExp(next) }).click();
  const pin = page.getByLabel("PIN của người ký", { exact: true });
  await pin.fill("1234");
  await page.getByRole("button", { name: "Ký giao ca" }).click();
  await expect(page.getByRole("button", { name: "Nhận ca" })).toBeVisible();
  await expect(open.getByRole("listitem").filter({ hasText: text })).toContainText("06 giờ hỏi lại xã");
  await pin.fill("1234");
  await page.getByRole("button", { name: "Nhận ca" }).click();
  await expect(page.getByText("Đã bàn giao")).toBeVisible();

  const sheet = page.url();
  await enter(page, next === "Lê Thị Hà" ? "ha" : "an");
  await page.goto(sheet);
  const named = open.getByRole("listitem").filter({ hasText: text });
  await expect(named).toContainText("06 giờ hỏi lại xã");
  await named.getByRole("link", { name: new RegExp(`^Số \\d+/\\d{4} · .+: ${text}$`) }).click();
  await expect(page.getByRole("heading", { level: 1, name: text })).toBeVisible();
});

test("what comes between the signatures is listed, and the record is signed anew with all that was written", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const text = `Nước tràn ngầm thôn Hạ, lần ${Date.now() % 1_000_000}`;
  const next = await enterOnWatch(page);
  await page.goto("/app/");
  await page.getByRole("button", { name: /Bàn giao ca/ }).click();
  await page.getByLabel("Nội dung khác cần bàn giao").fill("Máy bộ đàm kênh 3");
  await page.getByRole("combobox", { name: "Người nhận ca" }).click();
  await page.getByRole("option", { name: new RegExp(next) }).click();
  const pin = page.getByLabel("PIN của người ký", { exact: true });
  await pin.fill("1234");
  await page.getByRole("button", { name: "Ký giao ca", exact: true }).click();
  await expect(page.getByRole("button", { name: "Nhận ca", exact: true })).toBeVisible();

  const elsewhere = await browser.newContext();
  const commune = await elsewhere.newPage();
  await enter(commune, "xa");
  await inform(commune, text);
  await elsewhere.close();

  await pin.fill("1234");
  await page.getByRole("button", { name: "Nhận ca", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Biên bản chưa nêu 1 việc đang chờ đơn vị");
  await expect(page.getByRole("status").filter({ hasText: "Việc mới từ khi ký giao" }).getByRole("link", { name: text })).toBeVisible();
  await page.getByRole("button", { name: "Rút và ký lại", exact: true }).click();
  await expect(page.getByLabel("Nội dung khác cần bàn giao")).toHaveValue("Máy bộ đàm kênh 3");
  await expect(page.getByRole("region", { name: "Tin chưa kết luận" }).getByRole("listitem").filter({ hasText: text })).toBeVisible();
  await pin.fill("1234");
  await page.getByRole("button", { name: "Ký giao ca", exact: true }).click();
  await expect(page.getByRole("button", { name: "Nhận ca", exact: true })).toBeVisible();
  await pin.fill("1234");
  await page.getByRole("button", { name: "Nhận ca", exact: true }).click();
  await expect(page.getByText("Đã bàn giao")).toBeVisible();
});
