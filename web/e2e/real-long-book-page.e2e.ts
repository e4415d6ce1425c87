import { expect, test, type Browser, type Page } from "@playwright/test";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { faults } from "./axe";
import { changed, taken } from "./book-page";
import { enter } from "./enter";

// Against the real program: the page of a book that an inspector takes along, opened from a disk without a network.
const folder = mkdtempSync(join(tmpdir(), "giaoban-book-"));
test.afterAll(() => rmSync(folder, { recursive: true }));

async function open(browser: Browser, content: Buffer, options: Record<string, unknown> = {}): Promise<Page> {
  const file = join(folder, `${Math.random()}.html`);
  writeFileSync(file, content);
  const context = await browser.newContext({ offline: true, locale: "vi-VN", ...options });
  const page = await context.newPage();
  page.on("request", (request) => expect(request.url()).toMatch(/^(file|blob):/));
  page.on("pageerror", (error) => { throw error; });
  await page.goto(pathToFileURL(file).href);
  return page;
}
const state = (page: Page) => page.locator("#state");

for (const [name, options] of [["on a desktop", { viewport: { width: 1366, height: 768 } }], ["on a phone, in the dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark", isMobile: true, hasTouch: true }]] as const)
  test(`the night's book proves itself offline, ${name}`, async ({ page, browser }) => {
    test.setTimeout(120_000);
    await enter(page, "an");
    const content = await taken(page, "Tải đêm này");
    const alone = await open(browser, content, options);
    await expect(state(alone)).toHaveAttribute("data-state", "intact", { timeout: 60_000 });
    await expect(state(alone)).toContainText("Nguyên vẹn");
    expect(await alone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await faults(alone)).toEqual([]);
    await alone.context().close();
  });

test("a changed letter in the night's book is found, and the entry it stands in is named", async ({ page, browser }) => {
  test.setTimeout(120_000);
  await enter(page, "an");
  const { copy, number } = changed(await taken(page, "Tải đêm này"));
  const broken = await open(browser, copy);
  await expect(state(broken)).toHaveAttribute("data-state", "broken", { timeout: 60_000 });
  await expect(state(broken)).toContainText(`mục ${number} (dòng`);
  await expect(broken.locator(`#muc-${number}`)).toHaveCount(0);
  await expect(broken.getByText(`Từ mục ${number} trở đi không chứng minh được.`)).toBeVisible();
  await broken.context().close();
});
