import { expect, test } from "@playwright/test";
import { enter, enterOnWatch } from "./enter";

// Against the real program with its demo (GIAOBAN_URL): what is open goes over with the watch.
test("open information is named at the handover, and the next officer finds it on the sheet", async ({ page }) => {
  test.setTimeout(60_000);
  const text = `Sạt lở ta luy, đất lấp nửa đường, lần ${Date.now() % 1_000_000}`;
  await enter(page, "xa");
  await page.goto("/app/information/new");
  await page.getByLabel("Việc gì đã xảy ra").fill(text);
  await page.getByRole("combobox", { name: "Loại việc" }).click();
  await page.getByRole("option", { name: "Thiên tai" }).click();
  await page.getByLabel("Địa điểm").fill("Dốc Khe Rộng");
  await page.getByRole("button", { name: "Ban CHPTKV 3" }).click();
  await page.getByRole("button", { name: "Gửi tin" }).click();
  await expect(page.getByRole("heading", { level: 1, name: text })).toBeVisible();

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
  await named.getByRole("link", { name: new RegExp(`^Số \\d+/\\d{4}: ${text}$`) }).click();
  await expect(page.getByRole("heading", { level: 1, name: text })).toBeVisible();
});
