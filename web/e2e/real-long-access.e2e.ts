import { expect, test, type Browser, type Page } from "@playwright/test";
import { faults } from "./axe";
import { enter } from "./enter";
import { asking, PAGES } from "./every-page";

// WCAG 2.2 AA on every page of the staff front with the demo; targets of 24 px among it. (Public pages: real-portal.)
// Who reads, in which language, theme and width would be 24 looks at each page. Four are taken, so chosen that each page is seen in every
// language, theme, width and pair of theme and width, by its commander and by another who works there, and that over the pages everybody
// reads both languages: page by page the languages change sides.
const WIDTHS = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };
type Look = { scheme: "light" | "dark"; on: keyof typeof WIDTHS };
const COMMANDER: Look[] = [{ scheme: "light", on: "desk" }, { scheme: "dark", on: "phone" }];
const OTHER: Look[] = [{ scheme: "dark", on: "desk" }, { scheme: "light", on: "phone" }];
/** What the administrator keeps; on all else the officer of the watch looks. */
const KEPT = ["/administration", "/people", "/units", "/account"];

type Readers = (account: string, language: string) => Promise<Page>;
/** A browser for each who reads in each language, opened when first wanted. */
function readers(browser: Browser, origin: string): Readers {
  const open = new Map<string, Promise<Page>>();
  const begin = async (account: string, language: string) => {
    const storageState = { cookies: [], origins: [{ origin, localStorage: [{ name: "giaoban.language", value: language }] }] };
    const page = await (await browser.newContext({ colorScheme: "light", locale: "vi-VN", storageState })).newPage();
    if (account) await enter(page, account);
    return page;
  };
  return (account, language) => {
    const key = `${account} ${language}`;
    if (!open.has(key)) open.set(key, begin(account, language));
    return open.get(key) as Promise<Page>;
  };
}

/** The theme that the page itself sets once, when it begins; at once, since a colour on its way from one theme to the other is none of either. */
function wear(scheme: string) {
  const still = new CSSStyleSheet();
  still.replaceSync("* { transition: none !important; animation: none !important; }");
  document.adoptedStyleSheets = [still];
  document.documentElement.setAttribute("data-mantine-color-scheme", scheme);
}

async function faultsOn(page: Page, place: string, looks: Look[], reader: string): Promise<string[]> {
  const found: string[] = [];
  for (const [i, { scheme, on }] of looks.entries()) {
    await page.setViewportSize(WIDTHS[on]);
    if (i === 0) await page.goto(`/app${place}`); // the second look needs no second reading
    await expect(page.locator("h1").first(), `${place} has a heading`).toBeVisible();
    await expect(page.locator(".mantine-Skeleton-root, .mantine-Loader-root"), `${place} is there whole`).toHaveCount(0);
    await page.evaluate(wear, scheme);
    found.push(...(await faults(page)).map((fault) => `${place}, ${reader}, ${scheme}, ${on}: ${fault}`));
  }
  return found;
}

test("no accessibility fault on any page, for who commands, watches and keeps the house, in both languages, themes and widths", async ({ browser, baseURL }) => {
  test.setTimeout(600_000);
  const reader = readers(browser, new URL(baseURL ?? "").origin);
  const first = await reader("binh", "vi");
  const ask = asking(first, (await (await first.request.get("/api/session")).json()).posts[0].post);
  const found: string[] = [];
  let turn = 0;
  for (const [route, where] of Object.entries(PAGES)) {
    const other = KEPT.includes(route) ? "quang" : "an";
    for (const place of await where(ask)) {
      expect(place, "the demo has something to show there").not.toMatch(/(undefined|null|\/|id=)$(?<!^\/)/);
      const [one, two] = turn % 2 === 0 ? ["vi", "en"] : ["en", "vi"];
      turn += 1;
      found.push(...(await faultsOn(await reader("binh", one as string), place, COMMANDER, `binh, ${one}`)));
      found.push(...(await faultsOn(await reader(other, two as string), place, OTHER, `${other}, ${two}`)));
    }
  }
  found.push(...(await faultsOn(await reader("", "vi"), "/", COMMANDER, "nobody, vi"))); // the way in
  found.push(...(await faultsOn(await reader("", "en"), "/", OTHER, "nobody, en")));
  expect(found).toEqual([]);
});
