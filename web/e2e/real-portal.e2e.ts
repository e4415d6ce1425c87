import { expect, test, type Browser, type Page } from "@playwright/test";
import { enter } from "./enter";

// Against the real program with its demo (GIAOBAN_URL): what a citizen reads, without script.
const plain = async (browser: Browser, options: Record<string, unknown> = {}): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false, locale: "vi-VN", ...options })).newPage();
const firstArticle = async (page: Page) => {
  await page.goto("/");
  return (await page.locator("article.teaser h2 a").nth(1).getAttribute("href")) ?? "";
};

test("a citizen reads, turns pages and finds again what they read, without script", async ({ browser }) => {
  const page = await plain(browser);
  await page.goto("/");
  await expect(page.locator("article.teaser")).toHaveCount(10);
  await page.getByRole("link", { name: "Tin cũ hơn" }).click();
  await expect(page.getByText(/Trang 2\/[2-9]/)).toBeVisible();
  await page.goto("/");
  await page.getByRole("link", { name: /Thông báo, cảnh báo/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Thông báo, cảnh báo" })).toBeVisible();
  await page.locator("article.teaser h2 a").first().click();
  const title = await page.locator("h1").innerText();
  await expect(page.getByText(/Đăng lúc: \d\d:\d\d, (thứ|Chủ nhật)/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Tin liên quan" })).toBeVisible();
  await expect(page.getByText(/Lượt xem: [1-9]/)).toBeVisible();
  await page.getByLabel("Tìm tin").fill("HO CHUA dieu tiet");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await expect(page.getByText(/Tìm thấy \d+ tin/)).toBeVisible();
  // Once among what was found; the box of newest pages beside it may name it too.
  await expect(page.locator("main").getByRole("link", { name: title, exact: true })).toHaveCount(1);
});

test("the size of letters stays from page to page, without a cookie", async ({ browser }) => {
  const page = await plain(browser);
  await page.goto("/");
  await page.getByRole("link", { name: "Rất lớn" }).click();
  await page.locator("article.teaser h2 a").first().click();
  await expect(page.locator("html")).toHaveClass("rat-lon");
  await page.getByLabel("Tìm tin").fill("tuần tra");
  await page.getByRole("button", { name: "Tìm", exact: true }).click();
  await expect(page.locator("html")).toHaveClass("rat-lon");
  expect(await page.context().cookies()).toEqual([]);
});

test("the skip link is the first stop of the keyboard and nothing moves by itself", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đến phần nội dung" })).toBeFocused();
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#noi-dung");
  expect(await page.locator("marquee, blink, video, script").count()).toBe(0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("feed, site map and robots.txt are well formed and lead to pages that are there", async ({ request, page }) => {
  const xml = async (path: string) => {
    const response = await request.get(path);
    expect(response.headers()["content-type"]).toContain("xml");
    return response.text();
  };
  await page.goto("/");
  const inside = (text: string, names: string[]) => page.evaluate(([t, n]) => {
    const d = new DOMParser().parseFromString(t as string, "application/xml");
    if (d.querySelector("parsererror")) throw new Error(d.querySelector("parsererror")?.textContent ?? "");
    return [...d.querySelectorAll((n as string[]).join(" "))].map((e) => e.textContent ?? "");
  }, [text, names] as const);
  const feed = await xml("/rss.xml");
  const links = await inside(feed, ["item", "link"]);
  expect(links.length).toBeGreaterThan(10);
  for (const when of await inside(feed, ["item", "pubDate"])) expect(when).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:00 \+0700$/);
  expect(new Set(await inside(feed, ["item", "guid"])).size).toBe(links.length);
  const places = await inside(await xml("/sitemap.xml"), ["loc"]);
  for (const place of [links[0] ?? "", ...places.slice(0, 12)]) expect([place, (await request.get(place)).status()]).toEqual([place, 200]);
  expect(await (await request.get("/robots.txt")).text()).toContain("Sitemap: ");
});

test("nobody is told apart by a cookie and no visit is nonsense", async ({ browser }) => {
  const page = await plain(browser);
  await page.goto("/lien-he");
  const numbers = (await page.locator(".visits dd").allInnerTexts()).map((x) => Number(x.replaceAll(".", "")));
  expect(numbers.length).toBe(5);
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
  expect(await page.context().cookies()).toEqual([]);
});

test("a citizen writes under a page without script; it is read once an editor let it stand", async ({ browser, page }) => {
  const reader = await plain(browser);
  const at = await firstArticle(reader);
  const words = `Cảm ơn đơn vị đã báo tin kịp thời, lúc ${Date.now()}.`;
  await reader.goto(at);
  await reader.getByLabel("Tên hiển thị").fill("Chị Hoa");
  await reader.getByRole("button", { name: "Gửi ý kiến" }).click();
  await reader.getByLabel(/^Ý kiến \(/).fill(words);
  await reader.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(reader.getByRole("heading", { level: 1, name: "Ý kiến đã gửi" })).toBeVisible();
  await expect(reader.getByText(/Mã ý kiến: [0-9A-F]{4}-[0-9A-F]{4}/)).toBeVisible();
  expect(await reader.context().cookies()).toEqual([]);
  await reader.goto(at);
  await expect(reader.getByText(words)).toHaveCount(0);
  await enter(page, "binh");
  await page.goto("/app/comments");
  const waiting = page.getByRole("article").filter({ hasText: words });
  await waiting.getByRole("button", { name: "Cho hiện" }).click();
  await expect(waiting.getByRole("button", { name: "Xóa hẳn" })).toBeVisible();
  await reader.reload();
  await expect(reader.getByText(words)).toBeVisible();
  await expect(reader.getByText("Chị Hoa")).toBeVisible();
});

test("the photos of a page are there, described, and fit a phone", async ({ browser }) => {
  const page = await plain(browser, { viewport: { width: 390, height: 844 } });
  await page.goto("/chuyen-muc/quan-voi-dan");
  await page.locator("article.teaser h2 a").first().click();
  const photos = page.locator("figure img");
  expect(await photos.count()).toBeGreaterThan(0);
  for (const photo of await photos.all()) {
    await photo.scrollIntoViewIfNeeded();
    expect((await photo.getAttribute("alt"))?.length).toBeGreaterThan(10);
    await expect.poll(() => photo.evaluate((i: HTMLImageElement) => i.complete && i.naturalWidth > 0)).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
