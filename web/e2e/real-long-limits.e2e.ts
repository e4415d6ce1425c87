import { expect, test, type Browser, type Page } from "@playwright/test";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { enter } from "./enter";
import { picture } from "./pages/picture";
import { treeOf } from "./pages/feed-rules";

// Against the real program: what the public site keeps to whatever is published on it.
const LIGHT = 50 * 1024;
const plain = async (browser: Browser, options: Record<string, unknown> = {}): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false, locale: "vi-VN", ...options })).newPage();
const texts = (language: string) => JSON.parse(readFileSync(join(import.meta.dirname, `../../texts/${language}.json`), "utf8")) as Record<string, string>;

async function places(page: Page): Promise<string[]> {
  await page.goto("/");
  const map = await page.evaluate(treeOf, await (await page.request.get("/sitemap.xml")).text());
  return map.children.map((url) => new URL(url.children[0]?.text ?? "").pathname);
}

test("every published page without photos is at most 50 KB with its style, its copy for print too", async ({ page }) => {
  test.setTimeout(120_000);
  const style = (await (await page.request.get("/page.css")).body()).length;
  const all = await places(page);
  const lists = ["/?trang=2", "/?nam=2026", "/tim?q=tuan+tra", "/tim?q=tuan+tra&co=rat-lon"];
  const copies = all.filter((at) => at.startsWith("/tin/")).map((at) => `${at}/ban-in`);
  let weighed = 0;
  for (const at of [...all, ...lists, ...copies]) {
    const response = await page.request.get(at);
    const html = await response.text();
    expect([at, response.status(), html.includes("<script")]).toEqual([at, 200, false]);
    if (/<img /.test(html)) continue;
    weighed += 1;
    const size = Buffer.byteLength(html) + style;
    expect([at, size, size <= LIGHT]).toEqual([at, size, true]);
  }
  expect(weighed).toBeGreaterThan(30);
});

const said = (i: number) => `Vận động viên thứ ${i + 1} về đích`;

async function savePhotos(page: Page) {
  const save = page.getByRole("region", { name: "Ảnh", exact: true }).getByRole("button", { name: "Lưu ảnh" });
  await save.click();
  await expect(save).toHaveCount(0);
}

/** Fills the newest article of the list up to so many photos, through the API. */
async function addPhotos(page: Page, post: string, count: number) {
  const { csrf } = (await (await page.request.get("/api/session")).json()) as { csrf: string };
  const headers = { "X-CSRF": csrf };
  const key = () => randomUUID().replace(/^(.{14})./, "$17");
  const { articles } = (await (await page.request.get(`/api/articles?post=${post}`)).json()) as { articles: { id: string; photos: Record<string, unknown>[] }[] };
  const article = articles[0];
  if (!article) throw new Error("there is no article");
  const photos = article.photos.map(({ file, caption, credit, alt, after }) => ({ file, caption, credit, alt, after }));
  while (photos.length < count) {
    const some = Array.from({ length: Math.min(8, count - photos.length) }, (_, i) => photos.length + i);
    const kept = await Promise.all(some.map((i) => page.request.post(`/api/file/keep?post=${post}&key=${key()}&kind=photo&name=${i}.png`, { data: picture(640, 420, i), headers })));
    for (const [i, answer] of kept.entries()) photos.push({ file: ((await answer.json()) as { ids: string[] }).ids[0], caption: "", credit: "", alt: said(some[i] ?? 0), after: null });
  }
  const set = await page.request.post("/api/commands", { data: { command: "article.set_photos", key: key(), post, body: { article: article.id, photos } }, headers });
  expect(set.status(), await set.text()).toBe(200);
}

test("a page of two hundred photos is written, refused where it would be too many, and read on a phone", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const title = `Ảnh hội thao, ${Date.now() % 1_000_000}`;
  const files = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `DSC_${i}.png`, mimeType: "image/png", buffer: picture(640, 420, i) }));
  const post = await enter(page, "khoa");
  await page.goto("/app/articles?id=new");
  await page.getByLabel("Tiêu đề", { exact: true }).fill(title);
  await page.getByLabel(/^Nội dung \(/).fill("Hội thao có hai trăm ảnh.");
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  const photos = page.getByRole("region", { name: "Ảnh", exact: true });
  const input = photos.locator("input[type=file]");
  await input.setInputFiles(files(257));
  await expect(photos.getByRole("alert")).toHaveText("Một trang đặt được nhiều nhất 256 ảnh. Hãy bỏ bớt 1 ảnh, hoặc chia thành hai bài.");
  await expect(photos.locator("img")).toHaveCount(0); // nothing was sent
  await input.setInputFiles(files(8));
  const words = photos.getByLabel("Lời tả ảnh");
  await words.first().fill(said(0)); // while the others are still being sent
  await expect(photos.locator("img")).toHaveCount(8, { timeout: 30_000 });
  await expect(photos.getByRole("alert")).toHaveCount(0);
  await expect(words.first()).toHaveValue(said(0));
  for (let i = 1; i < 8; i += 1) await words.nth(i).fill(said(i));
  await savePhotos(page);
  await addPhotos(page, post, 200); // the others as the page itself would send them, without its eight hundred keys and clicks
  await page.reload();
  await expect(words).toHaveCount(200);
  await words.last().fill("Vận động viên cuối cùng về đích");
  await savePhotos(page);
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await enter(page, "binh");
  await page.reload();
  await page.getByRole("button", { name: "Công bố", exact: true }).click();
  const address = (await page.getByRole("link", { name: "Xem trang công khai" }).getAttribute("href")) ?? "";

  // With script on, though the page has none: without it a browser fetches all photos at once, lest a site learn how far one reads.
  const phone = await plain(browser, { viewport: { width: 390, height: 844 }, javaScriptEnabled: true });
  const fetched = new Set<string>();
  phone.on("request", (request) => { if (request.url().includes("/anh/")) fetched.add(request.url()); });
  const response = await phone.goto(address);
  await phone.waitForLoadState("networkidle");
  expect((await response?.body())?.length ?? 0).toBeLessThan(150 * 1024);
  expect(await phone.locator('figure img[loading="lazy"][width][height]').count()).toBe(200);
  expect(fetched.size).toBeLessThan(40); // a phone on a bad line fetches what it is about to show
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const last = phone.locator("figure img").last();
  await last.scrollIntoViewIfNeeded();
  await expect.poll(() => last.evaluate((i: HTMLImageElement) => i.complete && i.naturalWidth > 0)).toBe(true);
  expect([...fetched].filter((url) => !url.includes("-nho.jpg"))).toEqual([]); // the small ones do
  await phone.context().close();
});

test("on paper there is the page alone: no menu, no search, no lists, its source at the end", async ({ browser }) => {
  const page = await plain(browser);
  await page.goto("/");
  const address = (await page.locator("article.teaser h2 a").nth(2).getAttribute("href")) ?? "";
  await page.goto(address);
  const title = await page.locator("h1").innerText();
  await page.emulateMedia({ media: "print" });
  for (const gone of ["nav.menu", ".search", ".tools", "nav.path", ".newest", ".visits", "section.others", ".skip"]) await expect(page.locator(gone).first()).toBeHidden();
  await expect(page.locator("h1")).toBeVisible();
  await page.goto(`${address}/ban-in`);
  await expect(page.locator("h1")).toHaveText(title);
  expect(await page.locator("nav, form, aside, script").count()).toBe(0);
  expect(await page.locator("article p").count()).toBeGreaterThan(1);
});

test("letters grow by a quarter and by a half, on every page, without script", async ({ browser }) => {
  const page = await plain(browser, { viewport: { width: 390, height: 844 } });
  for (const at of ["/", "/gioi-thieu", "/en/contacts", "/tim?q=xa"]) {
    const size = async (name: string) => {
      await page.goto(at);
      await page.getByRole("navigation", { name: at.startsWith("/en") ? "Text size" : "Cỡ chữ" }).getByRole("link", { name, exact: true }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      return page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    };
    const t = texts(at.startsWith("/en") ? "en" : "vi");
    const [normal, larger, largest] = [await size(t["page.size_normal"] ?? ""), await size(t["page.size_larger"] ?? ""), await size(t["page.size_largest"] ?? "")];
    expect([at, larger / normal, largest / normal]).toEqual([at, 1.25, 1.5]);
  }
});

test("the English section says in English all that the Vietnamese one says around its texts", async ({ browser }) => {
  const page = await plain(browser);
  const [vi, en] = [texts("vi"), texts("en")];
  const words = Object.keys(vi).filter((key) => key.startsWith("page.") && vi[key] !== en[key] && !/[{]/.test(vi[key] ?? "") && (vi[key] ?? "").length > 5);
  for (const [at, here] of [["/gioi-thieu", "/en"], ["/lien-he", "/en/contacts"]] as const) {
    await page.goto(at);
    const there = (await page.locator("body").innerText()).toLowerCase();
    await page.goto(here);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const said = (await page.locator("body").innerText()).toLowerCase();
    const left = words.filter((key) => said.includes((vi[key] ?? "").toLowerCase()));
    expect([here, left]).toEqual([here, []]);
    const own = words.filter((key) => there.includes((vi[key] ?? "").toLowerCase()) && ["page.address", "page.phone", "page.email", "page.to_top", "page.contacts", "page.menu_about", "page.menu_contacts", "page.responsible"].includes(key));
    expect(own.length).toBeGreaterThan(4);
    for (const key of own) expect([here, key, said.includes((en[key] ?? "").toLowerCase())]).toEqual([here, key, true]);
    await page.getByRole("link", { name: "Tiếng Việt" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "vi");
  }
});

test("a search finds however it is typed: marks or none, the tone on either letter, đ or d", async ({ browser }) => {
  const page = await plain(browser);
  const found = async (query: string) => {
    await page.goto(`/tim?q=${encodeURIComponent(query)}`);
    return (await page.locator(".heading-note").innerText()).replace(/“.*”/u, "");
  };
  for (const spellings of [["phòng hoả", "phòng hỏa", "PHONG HOA"], ["uỷ ban", "ủy ban", "uy ban"], ["đường", "duong", "ĐƯỜNG", "đuong"], ["hoà bình", "hòa bình", "hoa binh"], ["sơ tán", "so tan", "SƠ TÁN"].map((s) => s.normalize("NFD"))]) {
    const counts = new Set<string>();
    for (const query of spellings) counts.add(await found(query));
    expect([spellings[0], counts.size]).toEqual([spellings[0], 1]);
  }
});
