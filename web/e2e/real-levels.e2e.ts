import { expect, test } from "@playwright/test";
import { faults } from "./axe";
import { enterOnWatch } from "./enter";
import { openPalette } from "./palette";

// Against the real program with its demo (GIAOBAN_URL): a bulletin that comes at night, from the palette to the sheet of the giao ban, and its end.
test("a level is noted, changed and struck, and whoever takes over reads it", async ({ page }) => {
  await enterOnWatch(page);
  await page.goto("/app/");
  await page.locator("h1").first().waitFor();
  await openPalette(page);
  await page.keyboard.type("Ghi cấp độ mới");
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: "Ghi cấp độ mới" });
  await form.getByRole("combobox", { name: "Loại hình thiên tai" }).click();
  await page.getByRole("option", { name: "nước dâng", exact: true }).click();
  await form.getByRole("radio", { name: "cấp 2 (trung bình)" }).check();
  await form.getByRole("combobox", { name: "Nâng cấp" }).click();
  await page.getByRole("option", { name: /^Nâng một cấp/ }).click();
  await form.getByLabel("Lý do nâng cấp").fill("nước dâng kết hợp triều cường");
  await expect(form.getByText("Ghi vào sổ: cấp 3 (lớn)")).toBeVisible();
  await form.getByLabel("Số, ký hiệu văn bản").fill("Bản tin số 77/BT-ĐKTTV");
  await page.reload();
  await expect(form.getByLabel("Số, ký hiệu văn bản")).toHaveValue("Bản tin số 77/BT-ĐKTTV");
  await form.getByLabel("Cơ quan công bố").fill("Đài Khí tượng thủy văn tỉnh");
  expect(await faults(page)).toEqual([]);
  await form.getByRole("button", { name: "Ghi cấp độ mới", exact: true }).click();
  const line = page.getByRole("listitem").filter({ hasText: "Bản tin số 77/BT-ĐKTTV" }).first();
  await expect(line).toContainText("Rủi ro thiên tai do nước dâng: cấp 3 (lớn), nâng từ cấp 2");

  await line.getByRole("button", { name: "Đổi cấp", exact: true }).click();
  const change = page.getByRole("form", { name: "Đổi cấp" });
  await change.getByRole("radio", { name: "cấp 4 (rất lớn)" }).check();
  await change.getByLabel("Số, ký hiệu văn bản").fill("Bản tin số 78/BT-ĐKTTV");
  await change.getByRole("button", { name: "Ghi đổi cấp", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "nước dâng: cấp 4 (rất lớn)" }).first()).toBeVisible();
  await page.goto("/app/daily");
  await expect(page.getByText("Rủi ro thiên tai do nước dâng: cấp 4 (rất lớn)").first()).toBeVisible();
  await page.goto("/app/");
  // The row of the duty log was written with it.
  await expect(page.getByText(/^Đổi cấp: Rủi ro thiên tai do nước dâng: cấp 4 \(rất lớn\)\. Bản tin số 78\/BT-ĐKTTV, /).first()).toBeVisible();
  await page.getByRole("link", { name: /^Cấp độ đang công bố:.*nước dâng/ }).click();

  const story = page.getByRole("article").filter({ hasText: "Rủi ro thiên tai do nước dâng" });
  await story.getByRole("button", { name: "Gạch lần ghi này", exact: true }).click();
  await story.getByLabel("Lý do gạch bỏ").fill("Bản tin của tỉnh bên");
  await story.getByRole("button", { name: "Gạch bỏ", exact: true }).click();
  await expect(story.getByText("Đã gạch: Bản tin của tỉnh bên")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "nước dâng: cấp 3 (lớn)" }).first()).toBeVisible();

  const again = page.getByRole("listitem").filter({ hasText: "nước dâng: cấp 3 (lớn)" }).first();
  await again.getByRole("button", { name: "Bãi bỏ", exact: true }).click();
  const lift = page.getByRole("form", { name: "Bãi bỏ" });
  await lift.getByLabel("Số, ký hiệu văn bản").fill("Bản tin cuối số 79/BT-ĐKTTV");
  await lift.getByRole("checkbox", { name: "Ghi luôn một dòng vào sổ trực" }).uncheck();
  await lift.getByRole("button", { name: "Ghi bãi bỏ", exact: true }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "nước dâng: cấp" })).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
