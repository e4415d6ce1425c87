import { expect, type Page } from "@playwright/test";

/** A conference has just been saved: its page stands there, and goes nowhere by itself any more. @returns its address without parameters */
export async function atConference(page: Page): Promise<string> {
  await page.waitForURL(/\/app\/conferences\/[0-9a-f-]{36}/);
  await expect(page.getByRole("button", { name: /^Chuẩn bị (?!hội nghị)/ })).toBeVisible();
  return page.url().split("?")[0] ?? "";
}
