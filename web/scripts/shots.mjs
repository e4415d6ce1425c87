// Pictures of every page, for looking at: node scripts/shots.mjs [--out DIR] [--only NAME]. Needs a build; starts the mock itself.
import { chromium } from "@playwright/test";
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const arg = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const out = arg("--out", join(import.meta.dirname, "..", "..", "test-results", "shots"));
const only = arg("--only", "");
const port = 4188;
mkdirSync(out, { recursive: true });
const mock = spawn("node", [join(import.meta.dirname, "..", "mock", "server.mjs"), "--port", String(port)], { env: { ...process.env, MOCK_NOW: "2026-11-21T02:10:00+07:00" }, stdio: ["ignore", "pipe", "inherit"] });
await new Promise((r) => mock.stdout.once("data", r));
const base = `http://127.0.0.1:${port}`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const SIZES = { desktop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } };

async function open(account, size, language, scheme) {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme: scheme, hasTouch: size === "phone", isMobile: size === "phone" });
  await context.addInitScript(([l, s]) => { localStorage.setItem("giaoban.language", l); localStorage.setItem("giaoban.scheme", s); }, [language, scheme]);
  const page = await context.newPage();
  page.on("console", (m) => m.type() === "error" && console.log(`  [console] ${m.text()}`));
  page.on("pageerror", (e) => console.log(`  [error] ${e.message}`));
  if (account) await context.request.post(`${base}/api/session`, { data: { demo: account } });
  return page;
}
const first = async (page, path, key) => (await (await page.request.get(`${base}${path}`)).json())[key];
const post = async (page) => (await first(page, "/api/session", "posts"))[0].post;
// name, account, where, what to do there
const PAGES = [
  ["sign-in", null, async () => "/app/"],
  ["desk", "an", async () => "/app/"],
  ["desk-strike", "an", async () => "/app/", async (p) => { await p.locator("li").filter({ hasText: "Tổ tuần tra 2" }).getByRole("button").click(); }],
  ["handover-draft", "an", async (p) => `/app/handover/draft/${(await first(p, `/api/desk?post=${await post(p)}`, "watches"))[1].id}`],
  ["tasks", "binh", async () => "/app/tasks"],
  ["tasks-story", "binh", async (p) => `/app/tasks?box=given&id=${(await first(p, `/api/tasks?post=${await post(p)}&box=given`, "tasks"))[0].id}`],
  ["tasks-mine", "hoa", async () => "/app/tasks"],
  ["tasks-give", "binh", async () => "/app/tasks?new=1"],
  ["documents", "binh", async () => "/app/documents", async (p) => { await p.locator("[data-link]").first().click(); }],
  ["documents-new", "binh", async () => "/app/documents?new=issued"],
  ["conferences", "dung", async () => "/app/conferences"],
  ["conference-prepare", "dung", async (p) => `/app/conferences/${(await first(p, `/api/conferences?post=x`, "conferences"))[1].id}`],
  ["conference-conduct", "dung", async (p) => `/app/conferences/${(await first(p, `/api/conferences?post=x`, "conferences"))[0].id}?stage=conduct`],
  ["conference-conclude", "dung", async (p) => `/app/conferences/${(await first(p, `/api/conferences?post=x`, "conferences"))[0].id}?stage=conclude`],
  ["conference-publish", "dung", async (p) => `/app/conferences/${(await first(p, `/api/conferences?post=x`, "conferences"))[2].id}?stage=publish`],
  ["summary", "dung", async (p) => `/app/summary/${await first(p, `/api/conference?id=${(await first(p, `/api/conferences?post=x`, "conferences"))[0].id}`, "summary")}`, async (p) => { await p.locator("[data-figure]").nth(2).click(); }],
  ["units", "binh", async () => "/app/units", async (p) => { await p.waitForTimeout(600); }],
  ["units-before", "binh", async () => "/app/units?on=2025-06-30", async (p) => { await p.waitForTimeout(800); }],
  ["book", "thanh", async () => "/app/book", async (p) => { await p.getByRole("button", { name: /^(Kiểm tra chuỗi|Verify the chain)/ }).click(); await p.waitForTimeout(300); }],
  ["people", "binh", async () => "/app/people"],
];
for (const [name, account, where, act] of PAGES) {
  if (only && !name.startsWith(only)) continue;
  const looks = [["desktop", "vi", "light"], ["phone", "vi", "light"]];
  if (name === "desk") looks.push(["desktop", "vi", "dark"], ["phone", "vi", "dark"], ["desktop", "en", "light"], ["phone", "en", "dark"]);
  else if (!process.argv.includes("--quick")) looks.push(["desktop", "en", "dark"]);
  for (const [size, language, scheme] of looks) {
    const page = await open(account, size, language, scheme);
    try {
      await page.goto(base + (await where(page)));
      await page.waitForLoadState("load");
      await page.waitForTimeout(700);
      if (act) await act(page);
      await page.waitForTimeout(250);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await page.screenshot({ path: join(out, `${name}-${size}-${language}-${scheme}.png`) });
      console.log(`${name} ${size} ${language} ${scheme}${wide > 0 ? `  WIDER BY ${wide}px` : ""}`);
    } catch (e) {
      console.log(`${name} ${size} FAILED ${String(e.message).split("\n")[0]}`);
    }
    await page.context().close();
  }
}
await browser.close();
mock.kill();
