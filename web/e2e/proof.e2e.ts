import { expect, test, type Browser, type Page } from "@playwright/test";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { faults } from "./axe";

// The page that a book travels in, opened from a disk with no network: exactly what the program writes (its golden page).
const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const FAMILIES: [string, string][] = [["proof.", "proof."], ["book.fault.", "fault."], ["web.entry.", "entry."], ["web.duty.", "duty."], ["web.log_type.", "log_type."]];
const texts = Object.entries(JSON.parse(read("texts/vi.json")) as Record<string, string>);
const say = Object.fromEntries(FAMILIES.flatMap(([prefix, name]) => texts.filter(([key]) => key.startsWith(prefix)).map(([key, text]) => [name + key.slice(prefix.length), text])));
const PAGE = read("tests/golden/book.html").replace("SAY", () => JSON.stringify(say)).replace("BOOK.CSS", () => read("templates/book.css")).replace("BOOK.JS", () => read("templates/book.js"));
const folder = mkdtempSync(join(tmpdir(), "giaoban-proof-"));
test.afterAll(() => rmSync(folder, { recursive: true }));

async function open(browser: Browser, name: string, content: string | Buffer): Promise<Page> {
  const file = join(folder, name);
  writeFileSync(file, content);
  const context = await browser.newContext({ offline: true, locale: "vi-VN" });
  const page = await context.newPage();
  page.on("request", (request) => expect(request.url()).toMatch(/^(file|blob):/));
  await page.goto(pathToFileURL(file).href);
  return page;
}
const state = (page: Page) => page.locator("#state");

test("the page proves itself from a disk, without a network", async ({ browser }) => {
  const page = await open(browser, "night.html", PAGE);
  await expect(state(page)).toHaveAttribute("data-state", "intact");
  await expect(state(page)).toContainText("Nguyên vẹn: sổ của Ban CHQS xã Đông Hồ, 15 mục");
  await expect(state(page)).toContainText("15-F03F37A5-EE29723C");
  await expect(state(page)).toContainText("FE81 2C12 F3AB 4CE6");
  await expect(page.locator("#muc-12")).toContainText("Tổ tuần tra 3 đồng chí đi tuyến đê");
  await expect(page.locator("#muc-12")).toContainText("Lê Thị Hà");
  await expect(page.locator("#muc-6")).toContainText("ghi muộn 35 phút");
  await expect(page.locator("#muc-7 s")).toContainText("Xã Suối Bùn");
  await expect(page.locator("#muc-7")).toContainText("Gạch bỏ ở mục 8: Ghi nhầm tên xã.");
  await expect(page.locator("#muc-10")).toContainText("Lời văn đã hủy theo quyết định");
  await expect(page.locator("#muc-11")).toContainText('</pre><script>alert("a")</script>');
  await expect(page.locator("#muc-11")).toContainText("giờ máy chưa tin cậy");
  await expect(page.getByText("Mục 2–3: không kèm trong bản này")).toBeVisible();
  await page.context().close();
});

test("a code from paper is compared", async ({ browser }) => {
  const page = await open(browser, "night.html", PAGE);
  const ask = async (code: string) => {
    await page.getByLabel(/Mã đầu sổ trên bản in/).fill(code);
    await page.keyboard.press("Enter");
    return page.locator("#compared");
  };
  await expect(await ask("15-F03F37A5-EE29723C")).toContainText("Khớp: mục 15");
  await expect(await ask("15-F03F37A5-EE29723D")).toContainText("KHÔNG KHỚP ở mục 15");
  await expect(await ask("16-F03F37A5-EE29723C")).toContainText("KHÔNG CÓ mục 16");
  await expect(await ask("fe81 2c12 f3ab 4ce6")).toContainText("Đúng dấu khóa của quyển 1");
  await expect(await ask("0000 0000 0000 0000")).toContainText("KHÔNG PHẢI dấu khóa");
  await expect(await ask("abc")).toContainText("Chưa đúng dạng");
  await page.context().close();
});

test("a flipped byte is found and located", async ({ browser }) => {
  const bytes = Buffer.from(PAGE);
  const flip = (at: number, bit = 1) => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] as number) ^ bit;
    return copy;
  };
  const entry = bytes.indexOf('"number":12,');
  const page = await open(browser, "flipped.html", flip(bytes.indexOf('"words":"', entry) + 60));
  await expect(state(page)).toHaveAttribute("data-state", "broken");
  await expect(state(page)).toContainText("SAI ở Ban CHQS xã Đông Hồ, mục 12 (dòng 14)");
  await expect(page.getByText("Từ mục 12 trở đi không chứng minh được.")).toBeVisible();
  await expect(page.locator("#muc-11")).toBeVisible();
  await expect(page.locator("#muc-12")).toHaveCount(0);
  await page.context().close();
  // The script's own bytes: the browser does not run it, and the page says that nothing was checked.
  const checker = await open(browser, "checker.html", flip(bytes.indexOf("function checkBook") + 9));
  await expect(state(checker)).toHaveAttribute("data-state", "unproved");
  await expect(state(checker)).toContainText("Chưa kiểm tra.");
  await checker.context().close();
});

test("any byte of the book is found", async ({ browser }) => {
  test.setTimeout(120_000);
  const bytes = Buffer.from(PAGE);
  const from = bytes.indexOf("hidden>giaoban-book 1") + "hidden>".length;
  const to = bytes.indexOf("</pre>", from);
  const page = await open(browser, "any.html", PAGE);
  let dice = 7;
  for (let i = 0; i < 40; i += 1) {
    dice = (Math.imul(dice, 1103515245) + 12345) >>> 0;
    const copy = Buffer.from(bytes);
    const at = from + (dice % (to - from));
    copy[at] = (copy[at] as number) ^ (1 << (dice >>> 28) % 8);
    writeFileSync(join(folder, "any.html"), copy);
    await page.reload();
    await expect(state(page), `byte ${at - from}`).toHaveAttribute("data-state", "broken");
  }
  await page.context().close();
});

test("the page meets the rules of accessibility, on a phone too", async ({ browser }) => {
  const page = await open(browser, "night.html", PAGE);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: scheme === "light" ? 1366 : 390, height: 800 });
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  await page.context().close();
});
