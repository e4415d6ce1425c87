import { expect, type Page } from "@playwright/test";

/** Opens the palette; a machine types before its field stands there, as no hand does. */
export async function openPalette(page: Page) {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog").locator("input").first()).toBeFocused();
}
