// The README's pictures, taken from the real pages of a running demo:
//
//   bin/giaoban demo --data /tmp/demo --port 8080
//   node tools/pictures.mjs [--at http://127.0.0.1:8080] [--out docs/pictures] [--only NAME]
//
// Some pictures need something to be done first (a figure opened); nothing is changed in the demo's
// books. A page that is not there is named, left out, and makes the exit code 1.
import { mkdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { chromium } = createRequire(join(import.meta.dirname, "../web/package.json"))("@playwright/test");
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const origin = option("--at", "http://127.0.0.1:8080");
const out = option("--out", join(import.meta.dirname, "../docs/pictures"));
const only = option("--only", "");
const largest = 200 * 1024;

const desktop = { viewport: { width: 1120, height: 660 } };
const small = { viewport: { width: 1000, height: 560 } };
const phone = { viewport: { width: 390, height: 720 }, isMobile: true, hasTouch: true };

const get = async (page, path) => {
  const answer = await page.request.get(origin + path);
  if (!answer.ok()) throw new Error(`${path} answers ${answer.status()}`);
  return answer.json();
};
const post_of = async (page) => (await get(page, "/api/session")).posts[0].post;

// name, who is signed in, screen, where, what is done before the picture is taken
const pictures = [
  ["sign-in", null, small, () => "/app/"],
  ["strike", "an", desktop, () => "/app/", async (page) => {
    await page.locator("#log-line").press("ArrowUp");
    await page.keyboard.type("Ghi nhầm tên xã.");
  }],
  ["types", "an", { viewport: { width: 1000, height: 320 } }, () => "/app/", async (page) => {
    await page.locator("#log-line").press("#");
  }],
  ["handover", "an", desktop, async (page) => {
    const { watches } = await get(page, `/api/desk?post=${await post_of(page)}`);
    return `/app/handover/draft/${watches.find((w) => w.duty === "operations").id}`;
  }],
  ["publish", "binh", { viewport: { width: 1120, height: 820 } }, async (page) => {
    const { articles } = await get(page, `/api/articles?post=${await post_of(page)}`);
    return `/app/articles?id=${(articles.find((a) => a.state === "review") ?? articles[0]).id}`;
  }],
  ["people", "binh", desktop, () => "/app/people"],
  ["desk", "an", desktop, () => "/app/"],
  ["desk-phone", "an", phone, () => "/app/"],
  ["summary", "khoa", { viewport: { width: 1120, height: 560 } }, async (page) => {
    const post = await post_of(page);
    const held = (await get(page, `/api/conferences?post=${post}`)).conferences;
    for (const conference of held) {
      const { summary } = await get(page, `/api/conference?post=${post}&id=${conference.id}`);
      if (summary) return `/app/summary/${summary.id ?? summary}`;
    }
    throw new Error("no conference has a summary");
  }, async (page) => page.locator("[data-figure]").first().click()],
  ["units", "binh", desktop, () => "/app/units"],
  ["book", "an", desktop, () => "/app/book"],
  ["page", null, phone, () => "/"],
];

/** Public pages say for themselves that they are there; the staff pages ask the API, which tells. */
async function look(page, path, act) {
  const missing = [];
  page.on("response", (answer) => {
    if (answer.status() >= 400 && !answer.url().endsWith("/api/session")) {
      missing.push(`${new URL(answer.url()).pathname} answers ${answer.status()}`);
    }
  });
  await page.goto(origin + path);
  await page.waitForLoadState("networkidle", { timeout: 5000 }).catch(() => undefined);  // live pages never rest
  if (act) await act(page);
  await page.waitForTimeout(400);
  if (missing.length > 0) throw new Error(missing[0]);
}

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
let left_out = 0;
for (const [name, account, screen, where, act] of pictures) {
  if (only && name !== only) continue;
  const context = await browser.newContext({ ...screen, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  const page = await context.newPage();
  try {
    if (account) {
      const answer = await page.request.post(`${origin}/api/session`, { data: { demo: account } });
      if (!answer.ok()) throw new Error(`${account} cannot sign in: ${answer.status()}`);
    }
    await look(page, await where(page), act);
    const file = join(out, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = statSync(file);
    console.log(`${name}.png ${Math.round(size / 1024)} KB`);
    if (size > largest) throw new Error(`larger than ${largest / 1024} KB`);
  } catch (error) {
    left_out += 1;
    console.log(`${name}: ${String(error.message).split("\n")[0]}`);
  }
  await context.close();
}
await browser.close();
process.exitCode = left_out === 0 ? 0 : 1;
