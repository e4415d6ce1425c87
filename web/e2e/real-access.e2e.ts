import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { enter } from "./enter";
import { asking, PAGES } from "./every-page";

// WCAG 2.2 AA on every page of the staff front with the demo, in both themes; targets of 24 px among it. (Public pages: real-portal.)
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
type Scheme = "light" | "dark";

/** In the dark nothing but the colours is another. */
async function faults_on(page: Page, place: string, scheme: Scheme): Promise<string[]> {
  await page.goto(place);
  await page.locator("h1").first().waitFor();
  await page.waitForLoadState("networkidle", { timeout: 400 }).catch(() => undefined); // live pages never rest
  const of = scheme === "dark" ? { runOnly: ["color-contrast"] } : { runOnly: RULES, rules: { "target-size": { enabled: true } } };
  const { violations } = await new AxeBuilder({ page: page as never }).options({ ...of, resultTypes: ["violations"] }).analyze();
  return violations.map((v) => `${place} ${v.id}: ${v.nodes.slice(0, 4).map((n) => n.target.join(" ")).join(" | ")}`);
}

async function inScheme(browser: Browser, scheme: Scheme): Promise<Page> {
  const context = await browser.newContext({ colorScheme: scheme, locale: "vi-VN" });
  await context.addInitScript((s) => localStorage.setItem("giaoban.scheme", s), scheme);
  return context.newPage();
}

for (const scheme of ["light", "dark"] as const) {
  test(`no accessibility fault on any page, ${scheme}`, async ({ browser }) => {
    test.setTimeout(600_000);
    const page = await inScheme(browser, scheme);
    const ask = asking(page, await enter(page, "binh"));
    const faults: string[] = [];
    for (const places of Object.values(PAGES)) {
      for (const place of await places(ask)) {
        expect(place, "the demo has something to show there").not.toMatch(/(undefined|null|\/|id=)$(?<!^\/)/);
        faults.push(...(await faults_on(page, `/app${place}`, scheme)));
      }
    }
    await page.context().clearCookies();
    faults.push(...(await faults_on(page, "/app/", scheme))); // the way in
    await page.context().close();
    expect(faults).toEqual([]);
  });
}
