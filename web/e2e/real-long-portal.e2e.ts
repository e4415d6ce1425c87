import { expect, test, type Page } from "@playwright/test";
import { faults } from "./axe";

// Against the real program with its demo (GIAOBAN_URL): every kind of public page, in both themes, on a desktop and on a phone.
const firstArticle = async (page: Page) => {
  await page.goto("/");
  return (await page.locator("article.teaser h2 a").nth(1).getAttribute("href")) ?? "";
};

test("every page of the site is light, asks for nothing elsewhere and is without findings", async ({ browser }) => {
  test.setTimeout(300_000);
  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [1366, 390]) {
      const page = await (await browser.newContext({ colorScheme, locale: "vi-VN", viewport: { width, height: 844 } })).newPage();
      const asked: string[] = [];
      page.on("request", (r) => asked.push(r.url()));
      const article = await firstArticle(page);
      for (const path of ["/", article, `${article}?co=rat-lon`, `${article}/ban-in`, "/tim?q=hoa+son", "/van-ban", "/thong-ke", "/gioi-thieu", "/lien-he", "/en", "/en/contacts", "/khong-co"]) {
        const response = await page.goto(path);
        // 50 KB for a page without photos; each photo has 512 bytes more for its address and words. The newest article may be one of two hundred.
        const light = 50 * 1024 + 512 * (await page.locator("main img").count());
        const size = (await response?.body())?.length ?? light;
        expect([path, size < light]).toEqual([path, true]);
        expect([path, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)]).toEqual([path, true]);
        // The dark theme changes colours and nothing else.
        const found = await faults(page, colorScheme === "dark" ? "colours" : "everything");
        expect([path, colorScheme, width, found]).toEqual([path, colorScheme, width, []]);
      }
      const home = new URL(page.url()).host;
      expect(asked.filter((u) => !u.startsWith("data:") && new URL(u).host !== home)).toEqual([]);
      await page.context().close();
    }
});
