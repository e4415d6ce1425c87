import { expect, test, type Page } from "@playwright/test";
import { faults } from "./axe";
import { enter } from "./enter";
import { asking, PAGES } from "./every-page";

// WCAG 2.2 AA on every page of the staff front with the demo, in both themes; targets of 24 px among it. (Public pages: real-portal.)
async function faultsOn(page: Page, place: string): Promise<string[]> {
  await page.goto(place);
  await expect(page.locator("h1").first(), `${place} has a heading`).toBeVisible();
  await expect(page.locator(".mantine-Skeleton-root, .mantine-Loader-root"), `${place} is there whole`).toHaveCount(0);
  const found = (await faults(page)).map((fault) => `${place}, light: ${fault}`);
  // The page need not be read again.
  await page.evaluate(() => document.documentElement.setAttribute("data-mantine-color-scheme", "dark"));
  return [...found, ...(await faults(page, "colours")).map((fault) => `${place}, dark: ${fault}`)];
}

test("no accessibility fault on any page, in both themes", async ({ browser }) => {
  test.setTimeout(600_000);
  const page = await (await browser.newContext({ colorScheme: "light", locale: "vi-VN" })).newPage();
  const ask = asking(page, await enter(page, "binh"));
  const found: string[] = [];
  for (const places of Object.values(PAGES)) {
    for (const place of await places(ask)) {
      expect(place, "the demo has something to show there").not.toMatch(/(undefined|null|\/|id=)$(?<!^\/)/);
      found.push(...(await faultsOn(page, `/app${place}`)));
    }
  }
  await page.context().clearCookies();
  found.push(...(await faultsOn(page, "/app/"))); // the way in
  await page.context().close();
  expect(found).toEqual([]);
});
