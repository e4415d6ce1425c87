// What ten everyday tasks of an officer cost, in keys, presses and seconds, done by the shortest way that
// the real pages of a running demo offer:
//
//   bin/giaoban demo --data /tmp/demo --port 8080
//   node tools/ten_tasks.mjs [--at http://127.0.0.1:8080] [--out docs/ten-tasks.md] [--only NAME]
//
// It writes into the demo's books. What was measured first stays in the file's "before" columns; a task that
// cannot be done makes the exit code 1.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { TASKS } from "./ten_tasks_ways.mjs";

const { chromium, expect } = createRequire(join(import.meta.dirname, "../web/package.json"))("@playwright/test");
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const origin = option("--at", "http://127.0.0.1:8080");
const file = option("--out", join(import.meta.dirname, "../docs/ten-tasks.md"));
const only = option("--only", "");

// Seconds of a practised hand, after the keystroke-level model: a key, finding and pressing with the pointer,
// the hand's way between keyboard and pointer. Nothing is counted for thinking.
const KEY = 0.28;
const PRESS = 1.3;
const CHANGE = 0.4;

/** Does what a hand does, and counts it. What must be said in any case (the words of a row) is not counted. */
class Hand {
  constructor(page) {
    this.page = page;
    this.keys = this.presses = this.changes = this.waited = 0;
    this.on = "keyboard";
  }
  #reach(where) {
    if (this.on !== where) this.changes += 1;
    this.on = where;
  }
  /** One key, or several held together: "Enter", "Control+k". */
  async key(name) {
    this.#reach("keyboard");
    this.keys += 1;
    await this.page.keyboard.press(name);
  }
  /** Letters that only operate: a PIN, a part of a name to find something by. */
  async type(text) {
    this.#reach("keyboard");
    this.keys += [...text].length;
    await this.page.keyboard.type(text);
  }
  /** What is to be said, whatever the program. */
  async say(text) {
    this.#reach("keyboard");
    await this.page.keyboard.type(text);
  }
  async press(target) {
    await this.see(target);
    this.#reach("pointer");
    this.presses += 1;
    await target.click();
  }
  /** Waits until it is there: that time is the program's. */
  async see(target) {
    const began = performance.now();
    await expect(target).toBeVisible({ timeout: 10_000 });
    this.waited += performance.now() - began;
  }
  /** Waits until what is typed goes there. */
  async ready(target) {
    const began = performance.now();
    await expect(target).toBeFocused({ timeout: 10_000 });
    this.waited += performance.now() - began;
  }
  get seconds() {
    return this.keys * KEY + this.presses * PRESS + this.changes * CHANGE + this.waited / 1000;
  }
}

/** The same as a person would see after signing in: the desk, ready to be written on. */
async function at_the_desk(page, account) {
  await page.context().clearCookies();
  const answer = await page.request.post(`${origin}/api/session`, { data: { demo: account } });
  if (!answer.ok()) throw new Error(`${account} cannot sign in: ${answer.status()}`);
  const session = await answer.json();
  await page.goto(`${origin}/app/`);
  await page.locator("h1").first().waitFor();
  await page.waitForTimeout(500);
  return {
    post: session.posts[0].post,
    unit: session.posts[0].unit,
    get: async (path) => (await page.request.get(`${origin}${path}`)).json(),
    /** What others did before, given as a command: not measured. */
    command: async (command, body, happened = null) => {
      const key = crypto.randomUUID().replace(/^(.{14})./, "$17");
      const data = { command, key, post: session.posts[0].post, happened, body };
      const given = await page.request.post(`${origin}/api/commands`, { data, headers: { "X-CSRF": session.csrf } });
      if (!given.ok()) throw new Error(`${command}: ${await given.text()}`);
      return (await given.json()).ids[0];
    },
  };
}

/** The rows measured before: name -> the three columns as they stand. */
function measured_before() {
  let text = "";
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return {};
  }
  const rows = [...text.matchAll(/^\| (\S[^|]*) \| ([^|]*) \| ([^|]*) \| ([^|]*) \|/gm)];
  return Object.fromEntries(rows.map(([, name, keys, presses, seconds]) => [name, [keys, presses, seconds].map((x) => x.trim())]));
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const before = measured_before();
const rows = [];
for (const task of TASKS) {
  if (only && !task.name.includes(only)) continue;
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    if (task.before) await task.before((account) => at_the_desk(page, account));
    const here = await at_the_desk(page, task.account);
    if (task.from) {
      await page.goto(origin + task.from);
      await page.locator("h1").first().waitFor();
      await page.waitForTimeout(500);
    }
    const hand = new Hand(page);
    await task.way(hand, page, here);
    rows.push({ ...task, hand });
    console.log(`${task.name}: ${hand.keys} keys, ${hand.presses} presses, ${hand.seconds.toFixed(1)} s`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`${task.name}: ${String(error.message).split("\n").slice(0, 6).join(" ")}`);
    await page.screenshot({ path: `/tmp/ten-${TASKS.indexOf(task)}.png` });
  }
  await context.close();
}
await browser.close();

const line = ({ name, how, hand }) => {
  const now = [String(hand.keys), String(hand.presses), hand.seconds.toFixed(1)];
  return `| ${name} | ${(before[name] ?? now).join(" | ")} | ${now.map((x) => `**${x}**`).join(" | ")} | ${how} |`;
};
const heads = "| task | keys before | presses | seconds | keys now | presses | seconds | the shortest way now |\n| --- | --- | --- | --- | --- | --- | --- | --- |";
const ten = rows.filter((row) => !row.more);
const sum = (of) => ten.reduce((all, row) => all + of(row), 0);
if (!only && process.exitCode !== 1) {
  const first = sum((r) => Number(before[r.name]?.[2] ?? r.hand.seconds));
  writeFileSync(file, `# Ten tasks of an officer

> **Tóm tắt.** Mười việc hằng ngày của sĩ quan, mỗi việc làm theo cách ngắn nhất mà các trang cho phép, đo bằng phím, lần bấm chuột và giây.
> Bảng do \`./dev tasks\` in ra từ các trang thật; số "trước" là lần đo đầu tiên, số đậm là bây giờ. Mọi phím tắt có ở bảng \`?\` trên mỗi trang, tắt được ở đó.

Each begins at the desk, signed in, with the cursor where the page puts it, and ends when the page says that it is done. **Keys** are all but
the letters of what is to be said (a row's words, a reason); a PIN and a part of a name to find something by count. Keys held together are one.
**Presses** are of the pointer. **Seconds** are those of a practised hand after the keystroke-level model (0.28 s a key, 1.3 s to find and press
with the pointer, 0.4 s each time the hand changes between keyboard and pointer), without thinking and without the words, and what one waited for the program, measured
(the first time with a smaller demo). How many steps it takes to a task among what is open depends on how much is open: here it is the demo's commune.

${heads}
${ten.map(line).join("\n")}

All ten: ${first.toFixed(1)} s before, **${sum((r) => r.hand.seconds).toFixed(1)} s** now.

To write in the log takes one key, and to find takes two: one to begin, one to open. There is no shorter way to either; Enter opens the row
itself now, not the list with it. What is shorter is what stands beside them:

${heads}
${rows.filter((row) => row.more).map(line).join("\n")}

Written by \`./dev tasks\` (\`tools/ten_tasks.mjs\`, the ways in \`tools/ten_tasks_ways.mjs\`).
`);
}
