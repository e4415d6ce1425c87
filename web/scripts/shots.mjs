// Pictures of every page of the staff front, for looking at. Needs a build.
//   node scripts/shots.mjs [--at http://127.0.0.1:8080] [--out DIR] [--only NAME] [--quick]
// Without --at it starts the mock, which has nothing to show on some pages and says so; a demo has something on all of them. The pages are
// those of e2e/every-page.ts, so none can be forgotten; what has to be done first to see a state of one is told here.
import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runnerImport } from "vite";

const arg = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const out = arg("--out", join(import.meta.dirname, "..", "..", "test-results", "shots"));
const only = arg("--only", "");
const at = arg("--at", "");
const quick = process.argv.includes("--quick");
mkdirSync(out, { recursive: true });

async function startMock() {
  const port = 4188;
  const mock = spawn("node", [join(import.meta.dirname, "..", "mock", "server.mjs"), "--port", String(port)], { env: { ...process.env, MOCK_NOW: "2026-11-21T02:10:00+07:00" }, stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((r) => mock.stdout.once("data", r));
  return { base: `http://127.0.0.1:${port}`, end: () => mock.kill() };
}
const { base, end } = at ? { base: at, end: () => undefined } : await startMock();
const { module: pages } = await runnerImport(join(import.meta.dirname, "..", "e2e", "every-page.ts"));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const SIZES = { desktop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };

async function open(account, size, language, scheme) {
  const context = await browser.newContext({ baseURL: base, viewport: SIZES[size], colorScheme: scheme, hasTouch: size === "phone", isMobile: size === "phone" });
  await context.addInitScript(([l, s]) => { localStorage.setItem("giaoban.language", l); localStorage.setItem("giaoban.scheme", s); }, [language, scheme]);
  const page = await context.newPage();
  page.on("console", (m) => m.type() === "error" && console.log(`  [console] ${m.text()}`));
  page.on("pageerror", (e) => console.log(`  [error] ${e.message}`));
  if (account) await context.request.post("/api/session", { data: { demo: account } });
  return page;
}
const first = async (page, path, key) => (await (await page.request.get(path)).json())[key];
const post = async (page) => (await first(page, "/api/session", "posts"))[0].post;
// States of a page that its address does not tell: name, who, where, what is done there. With the mock's people.
const STATES = [
  ["desk-strike", "an", async () => "/app/", async (p) => { await p.locator("li").filter({ hasText: "Tổ tuần tra 2" }).getByRole("button").click(); }],
  ["handover-draft", "an", async (p) => `/app/handover/draft/${(await first(p, `/api/desk?post=${await post(p)}`, "watches"))[1].id}`],
  ["tasks-story", "binh", async (p) => `/app/tasks?box=given&id=${(await first(p, `/api/tasks?post=${await post(p)}&box=given`, "tasks"))[0].id}`],
  ["tasks-mine", "hoa", async () => "/app/tasks"],
  ["documents-open", "binh", async () => "/app/documents", async (p) => { await p.locator("[data-link]").first().click(); }],
  ["conference-prepare", "dung", async (p) => `/app/conferences/${(await first(p, `/api/conferences?post=x`, "conferences"))[1].id}`],
  ["conference-conduct", "dung", async (p) => `/app/conferences/${(await first(p, `/api/conferences?post=x`, "conferences"))[0].id}?stage=conduct`],
  ["conference-conclude", "dung", async (p) => `/app/conferences/${(await first(p, `/api/conferences?post=x`, "conferences"))[0].id}?stage=conclude`],
  ["conference-publish", "dung", async (p) => `/app/conferences/${(await first(p, `/api/conferences?post=x`, "conferences"))[2].id}?stage=publish`],
  ["summary-figure", "dung", async (p) => `/app/summary/${await first(p, `/api/conference?id=${(await first(p, `/api/conferences?post=x`, "conferences"))[0].id}`, "summary")}`, async (p) => { await p.locator("[data-figure]").nth(2).click(); }],
  ["units-before", "binh", async () => "/app/units?on=2025-06-30", async (p) => { await p.waitForTimeout(800); }],
  ["book-verified", "thanh", async () => "/app/book", async (p) => { await p.getByRole("button", { name: /^(Kiểm tra chuỗi|Verify the chain)/ }).click(); await p.waitForTimeout(300); }],
];
/** Every page, by its address: "/conferences/$id" three times over has a picture for each stage. */
async function everyPage() {
  const page = await open("binh", "desktop", "vi", "light");
  const ask = pages.asking(page, await post(page));
  const list = [];
  for (const [route, places] of Object.entries(pages.PAGES)) {
    const found = await Promise.resolve(places(ask)).catch(() => []);
    const shown = found.filter((place) => !/(undefined|null|[^/]\/|id=)$/.test(place));
    if (shown.length === 0) left_out.push(route);
    const name = (i) => `${route.replaceAll(/[/$]+/g, "-").replace(/^-/, "") || "desk"}${i > 0 ? `-${i + 1}` : ""}`;
    list.push(...shown.map((place, i) => [name(i), "binh", async () => `/app${place}`]));
  }
  await page.context().close();
  return list;
}

const left_out = [];
const failed = [];
for (const [name, account, where, act] of [["sign-in", null, async () => "/app/"], ...(await everyPage()), ...(at ? [] : STATES)]) {
  if (only && !name.startsWith(only)) continue;
  const looks = [["desktop", "vi", "light"], ["phone", "vi", "light"]];
  if (name === "desk") looks.push(["desktop", "vi", "dark"], ["phone", "vi", "dark"], ["desktop", "en", "light"], ["phone", "en", "dark"]);
  else if (!quick) looks.push(["desktop", "en", "dark"]);
  for (const [size, language, scheme] of looks) {
    const page = await open(account, size, language, scheme);
    try {
      await page.goto(await where(page));
      await page.waitForLoadState("load");
      await page.waitForTimeout(700);
      if (act) await act(page);
      await page.waitForTimeout(250);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await page.screenshot({ path: join(out, `${name}-${size}-${language}-${scheme}.png`) });
      console.log(`${name} ${size} ${language} ${scheme}${wide > 0 ? `  WIDER BY ${wide}px` : ""}`);
    } catch (e) {
      failed.push(name);
      console.log(`${name} ${size} FAILED ${String(e.message).split("\n")[0]}`);
    }
    await page.context().close();
  }
}
await browser.close();
end();
for (const route of left_out) console.log(`${route}: nothing to show there${at ? "" : " with the mock"}`);
process.exitCode = failed.length > 0 || (at && left_out.length > 0) ? 1 : 0;
