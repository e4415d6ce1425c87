import { expect, type Browser, type Page } from "@playwright/test";
import { enter } from "./enter";

/** A phone in somebody's hand, upright. */
export async function phoneOf(browser: Browser, account?: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" })).newPage();
  if (account) await enter(page, account);
  return page;
}

/** Nothing on the page has to be pushed sideways to be read. */
export async function fitsPhone(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
}
