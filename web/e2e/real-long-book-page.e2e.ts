import { expect, test, type Browser, type Page } from "@playwright/test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { faults } from "./axe";
import { enter } from "./enter";

// Against the real program: the page of a book that an inspector takes along, opened from a disk without a network.
const folder = mkdtempSync(join(tmpdir(), "giaoban-book-"));
test.afterAll(() => rmSync(folder, { recursive: true }));

async function taken(page: Page, name: string): Promise<Buffer> {
  await page.goto("/app/book");
  await page.getByRole("button", { name: "Trang tự kiểm (.html)" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  return readFileSync(await (await saved).path());
}

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

/** Turns one letter of an entry's words into another. @returns the changed page and the number of the entry */
function changed(content: Buffer): { copy: Buffer; number: number } {
  const text = content.toString("latin1"); // so that places in it are places in the bytes
  const entries = [...text.slice(text.indexOf('id="book"')).matchAll(/"number":(\d+),/g)];
  const from = text.indexOf('id="book"');
  for (const entry of entries.slice(Math.floor(entries.length / 2))) {
    const words = text.indexOf('"words":"', from + entry.index);
    const next = text.indexOf('"number":', from + entry.index + 10);
    if (words < 0 || (next >= 0 && words > next)) continue;
    const at = words + 9 + (/[a-z]{2} [a-z]/.exec(text.slice(words + 9, words + 200))?.index ?? 0);
    const copy = Buffer.from(content);
    copy[at] = copy[at] === 0x61 ? 0x62 : 0x61;
    return { copy, number: Number(entry[1]) };
  }
  throw new Error("no entry with words");
}

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
