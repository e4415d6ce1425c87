import { expect, test, type Page } from "@playwright/test";
import { enter } from "./enter";

// A paper that cannot be made: LibreOffice that hangs was ended by the server, or an office spoiled its template. The page says so in the server's words and goes on.
const refused = (page: Page, form: string, code: string, message: string, status = 503) =>
  page.route(`**/api/conference/**/${form}?**`, async (route) => {
    await new Promise((later) => setTimeout(later, 300));
    await route.fulfill({ status, contentType: "application/json", body: JSON.stringify({ error: { code, field: null, message, facts: {} } }) });
  });
const take = async (page: Page, form: string) => {
  await page.getByRole("button", { name: "Văn bản", exact: true }).click();
  await page.getByRole("menuitem", { name: form }).first().click();
};

test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
  await enter(page, "binh");
  await page.goto("/app/conferences");
  await page.getByRole("button", { name: /tổng kết/i }).first().click();
});

test("LibreOffice that hangs is told with its time limit and the way out; the .docx is still to be had", async ({ page }) => {
  await refused(page, "pdf", "paper.office_slow", "LibreOffice chưa làm xong PDF sau 60 giây nên đã dừng. Hãy thử lại, hoặc tải .docx.");
  await take(page, "Tải .pdf");
  await expect(page.getByRole("alert").filter({ hasText: "sau 60 giây nên đã dừng. Hãy thử lại, hoặc tải .docx." })).toBeVisible();
  const saved = page.waitForEvent("download");
  await take(page, "Tải .docx");
  expect(await (await saved).failure()).toBeNull();
  await expect(page.getByRole("alert").filter({ hasText: "LibreOffice" })).toHaveCount(0);
});

test("a template with an unknown placeholder is told by its file and the placeholder's name", async ({ page }) => {
  await refused(page, "docx", "paper.template_unusable", "Tệp mẫu bien-ban.docx dùng không được: Tệp mẫu có ô nội dung lạ “trich_yeu” (word/document.xml).", 409);
  await take(page, "Tải .docx");
  await expect(page.getByRole("alert").filter({ hasText: /bien-ban\.docx.*“trich_yeu”/ })).toBeVisible();
});
