import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { enter } from "./enter";
import { asking, PAGES } from "./every-page";

// WCAG 2.2 AA on every page of the staff front with the demo, in both themes; targets of 24 px among it. (Public pages: real-portal.)
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
type Scheme = "light" | "dark";

async function faults_in(page: Page, place: string, scheme: Scheme): Promise<string[]> {
  // In the dark nothing but the colours is another: the page need not be read again.
  await page.evaluate((s) => document.documentElement.setAttribute("data-mantine-color-scheme", s), scheme);
  const of = scheme === "dark" ? { runOnly: ["color-contrast"] } : { runOnly: RULES, rules: { "target-size": { enabled: true } } };
  const { violations } = await new AxeBuilder({ page: page as never }).options({ ...of, resultTypes: ["violations"] }).analyze();
  return violations.map((v) => `${place}, ${scheme}: ${v.id}: ${v.nodes.slice(0, 4).map((n) => n.target.join(" ")).join(" | ")}`);
}

async function faults_on(page: Page, place: string): Promise<string[]> {
  await page.goto(place);
  await expect(page.locator("h1").first(), `${place} has a heading`).toBeVisible();
  await page.waitForLoadState("networkidle", { timeout: 400 }).catch(() => undefined); // live pages never rest
  return [...(await faults_in(page, place, "light")), ...(await faults_in(page, place, "dark"))];
}

test("no accessibility fault on any page, in both themes", async ({ browser }) => {
  test.setTimeout(600_000);
  const page = await (await browser.newContext({ colorScheme: "light", locale: "vi-VN" })).newPage();
  const ask = asking(page, await enter(page, "binh"));
  const faults: string[] = [];
  for (const places of Object.values(PAGES)) {
    for (const place of await places(ask)) {
      expect(place, "the demo has something to show there").not.toMatch(/(undefined|null|\/|id=)$(?<!^\/)/);
      faults.push(...(await faults_on(page, `/app${place}`)));
    }
  }
  await page.context().clearCookies();
  faults.push(...(await faults_on(page, "/app/"))); // the way in
  await page.context().close();
  expect(faults).toEqual([]);
});
