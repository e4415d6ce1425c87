import { expect, test, type Browser, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { enter } from "./enter";
import { altOf, enterArticle, enterConclusions, enterConference, enterPhotos, enterVerbatim, publisherOf, sourceOf } from "./pages/entering";
import { factsOf, type PageFacts } from "./pages/facts";
import { casePages } from "./pages/pages";
import { articleOf, citizen, publish } from "./pages/publishing";
import { readPage, squeezed, times, type Read } from "./pages/reading";

// Against the real program: pages about conferences, as sites of this field have them, entered through the browser, looked at by a second person, published, and
// read by a citizen without script. Every fact is there again, each exactly as often as its page says it.

const KINDS = { giao_ban: ["Giao ban"], so_ket: ["Sơ kết"], tong_ket: ["Tổng kết"], tap_huan: ["Tập huấn"], khac: undefined };
const SESSIONS = { morning: "Sáng", afternoon: "Chiều", evening: "Tối" };
const shown = (paragraph: string) => squeezed(paragraph.replace(/^[-+#] /u, ""));
const day = (iso: string) => iso.split("-").reverse().join("/");

/** By another than who wrote it, as the page itself was. */
async function publishErratum(browser: Browser, article: string) {
  const office = await browser.newContext({ locale: "vi-VN" });
  const editor = await office.newPage();
  await enter(editor, "binh");
  await editor.goto(`/app/articles?id=${article}`);
  await editor.getByRole("button", { name: /^Đăng đính chính/ }).click();
  await expect(editor.getByRole("region", { name: "Đính chính" }).getByText("Đã đăng")).toBeVisible();
  await office.close();
}

function expectStory(read: Read, facts: PageFacts) {
  expect(read.titles).toEqual([squeezed(facts.title)]);
  expect(read.leads).toEqual([squeezed(facts.lead)]);
  expect(read.body).toEqual(facts.body.map(shown));
  expect(read.authors).toEqual(facts.author === "" ? [] : [squeezed(facts.author)]);
  expect(read.photos.map((p) => p.caption).sort()).toEqual(facts.photos.map((p) => squeezed(p.caption)).sort());
  expect(read.photos.map((p) => p.credit).sort()).toEqual(facts.photos.map((p) => squeezed(p.credit)).sort());
  expect(read.photos.map((p) => p.alt).sort()).toEqual(facts.photos.map(altOf).sort());
  expect(read.photos.filter((p) => !p.loaded)).toEqual([]);
  if (facts.reuse !== "") expect(read.origin).toContain(squeezed(facts.reuse));
}

/** Each thing that the page tells of stands on ours as often as there: nothing lost, nothing doubled. */
function expectEachAsOften(read: Read, facts: PageFacts) {
  const told = [facts.title, facts.lead, ...facts.body.map(shown), ...facts.photos.map((p) => p.caption), facts.author].join("\n");
  const all = [facts.title, facts.lead, ...facts.body.map(shown), ...facts.photos.map((p) => p.caption), facts.author, ...facts.conference.directions.map((d) => d.text)];
  for (const fact of all.filter((f) => f !== "")) expect([fact, times(read.article, fact)]).toEqual([fact, times(told, fact)]);
}

function expectConference(read: Read, facts: PageFacts) {
  const c = facts.conference;
  expect(read.facts["Loại hội nghị"]).toEqual(KINDS[c.kind]);
  expect(read.facts["Nội dung"]).toEqual(c.topics.map(squeezed));
  expect(read.facts["Đơn vị tổ chức"]?.slice(1)).toEqual(c.organisers.map(squeezed)); // the first is whose node this is
  if (c.heldOn) expect(read.facts["Thời gian"]?.join(" ")).toContain((c.session ? `${SESSIONS[c.session]} ` : "") + day(c.heldOn));
  else expect(read.facts["Thời gian"]).toBeUndefined();
  if (c.heldTo) expect(read.facts["Thời gian"]?.join(" ")).toContain(day(c.heldTo));
  for (const [label, span] of [["Kỳ được kiểm điểm", c.reviewed], ["Phương hướng, nhiệm vụ", c.ahead]] as const)
    if (span) expect(read.facts[label]?.join(" ")).toContain(span.to.slice(0, 4));
    else expect(read.facts[label]).toBeUndefined();
  expect(read.facts["Chủ trì"] ?? []).toEqual(c.chairs.map((p) => {
    const deeds = [p.opened ? "khai mạc" : "", p.directed ? "phát biểu chỉ đạo" : ""].filter(Boolean).join("; ");
    return squeezed([p.name, ...p.titles].join(", ") + (deeds === "" ? "" : ` (${deeds})`));
  }));
  expect(read.facts["Thành phần dự"] ?? []).toEqual(c.participants.map((p) => squeezed(p.label) + (p.count === null ? "" : ` (${p.count} cơ quan, đơn vị)`)));
}

/** Typed without marks, or with the tone on the other letter, the page is found. */
async function expectFound(reader: Page, facts: PageFacts, address: string) {
  const swapped = facts.title.replace(/oà|oá|oả|oã|oạ|uỳ|uý|uỷ|uỹ|uỵ/gu, (x) => (({ oà: "òa", oá: "óa", oả: "ỏa", oã: "õa", oạ: "ọa", uỳ: "ùy", uý: "úy", uỷ: "ủy", uỹ: "ũy", uỵ: "ụy" }) as Record<string, string>)[x] ?? x);
  const bare = facts.title.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d").replace(/Đ/gu, "D").toUpperCase();
  for (const query of [swapped, bare, facts.author]) {
    await reader.goto(`/tim?q=${encodeURIComponent(query.split(" ").slice(0, 16).join(" "))}`);
    await expect(reader.locator(`main a[href="${address}"]`)).toHaveCount(1);
  }
}

/** The page in its file for another site, opened from a disk: everything is in it, nothing is fetched, nothing runs. */
async function expectFile(browser: Browser, zip: Uint8Array, facts: PageFacts) {
  const folder = mkdtempSync(join(tmpdir(), "giaoban-page-"));
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const html = Object.keys(unzipSync(zip)).find((name) => name.endsWith(".html")) ?? "";
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false, locale: "vi-VN" });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(join(folder, html)).href);
  expectStory(await readPage(page), facts);
  expect(asked.filter((url) => !url.startsWith("file:") && !url.startsWith("data:"))).toEqual([]);
  expect(await page.locator("script, form, nav, style, [style], [onclick], link[rel=stylesheet]").count()).toBe(0);
  await context.close();
  rmSync(folder, { recursive: true });
}

for (const { name, text, ways } of casePages()) {
  const facts = factsOf(text);

  if (ways.includes("conference")) test(`${name}: entered as a conference and its page, every fact is read again once`, async ({ page, browser }) => {
    test.setTimeout(120_000);
    const post = await enter(page, "khoa");
    const workspace = await enterConference(page, facts);
    const conference = workspace.split("/").pop() ?? "";
    if (facts.conference.directions.length > 0) {
      await enterConclusions(page, workspace, facts);
      const paper = async (kind: string) => squeezed((await (await page.request.get(`/api/conference/${kind}/print?post=${post}&id=${conference}`)).text()).replace(/<[^>]+>/gu, " ").replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'"));
      const notice = await paper("conclusions");
      for (const line of facts.conference.directions) expect([line.text, times(notice, line.text)]).toEqual([line.text, 1]);
      if (facts.conference.discussion !== "") expect(times(await paper("minutes"), facts.conference.discussion)).toBe(1);
    }
    await enterArticle(page, workspace, facts);
    await enterPhotos(page, facts);
    const address = await publish(page, browser, await articleOf(page, post, conference));

    const reader = await citizen(browser);
    await reader.goto(address);
    const read = await readPage(reader);
    expectStory(read, facts);
    expectEachAsOften(read, facts);
    expectConference(read, facts);
    if (sourceOf(facts) !== "") expect(read.origin).toContain(`Nguồn: ${squeezed(sourceOf(facts))}`);
    if (facts.category !== "") expect(read.path).toContain(squeezed(facts.category));
    await expect(reader.getByText(/Lượt xem: [1-9]/)).toBeVisible();
    await expect(reader.getByText(/Đăng lúc: \d\d:\d\d, (thứ|Chủ nhật)/)).toBeVisible();
    expect(await reader.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectFound(reader, facts, address);
    await reader.context().close();
  });

  if (ways.includes("verbatim")) test(`${name}: taken over word for word, its slip stands and is told apart; its file holds all of it`, async ({ page, browser }) => {
    test.setTimeout(120_000);
    await enter(page, "khoa");
    await enterVerbatim(page, facts);
    await page.waitForURL(/[?&]id=[0-9a-f-]{36}/); // what was saved is open, for its photos and its review
    const id = new URL(page.url()).searchParams.get("id") ?? "";
    await expect(page.getByLabel(/^Nội dung \(/)).toHaveAttribute("readonly", "");
    await enterPhotos(page, facts);
    const address = await publish(page, browser, id);
    if (facts.erratum) {
      await page.reload();
      await page.getByRole("button", { name: "Ghi đính chính" }).click();
      await page.getByLabel("Chỗ sai").fill(facts.erratum.passage);
      await page.getByLabel("Sửa là").fill(facts.erratum.correction);
      await page.getByRole("button", { name: "Ghi đính chính" }).click();
      await expect(page.getByText(`“${facts.erratum.passage}” → ${facts.erratum.correction}`)).toBeVisible();
      await publishErratum(browser, id);
    }
    const reader = await citizen(browser);
    await reader.goto(address);
    const read = await readPage(reader);
    expectStory(read, facts);
    expect(read.origin[0]).toBe(`Nguồn: ${squeezed(publisherOf(facts))}${facts.posted ? `, đăng ngày ${day(facts.posted)}` : ""}`);
    expect(read.errata.length).toBe(facts.erratum ? 2 : 0);
    if (facts.erratum) {
      expect(read.errata[0]).toContain(`“${facts.erratum.passage}”`);
      expect(read.errata[1]).toContain(facts.erratum.correction);
      expect(times([read.leads, ...read.body].join("\n"), facts.erratum.passage)).toBe(times([facts.lead, ...facts.body].join("\n"), facts.erratum.passage));
    }
    await reader.context().close();
    await page.reload();
    const saved = page.waitForEvent("download");
    await page.getByRole("link", { name: "Tải bài (HTML)" }).click();
    await expectFile(browser, readFileSync(await (await saved).path()), facts);
  });
}
