import { expect, test } from "@playwright/test";
import { feedFaults, mailDate, siteMapFaults, treeOf, type Tree } from "./pages/feed-rules";

// Against the real program: the feed and the site map as programs fetch them, by the rules that public validators check (tests/feed-rules.test.ts breaks each).
const items = (rss: Tree) => rss.children[0]?.children.filter((c) => c.name === "item") ?? [];
const of = (tree: Tree, name: string) => tree.children.find((c) => c.name === name)?.text ?? "";

test("the feed keeps every rule, and each item leads to a page of its title and time", async ({ page, request, baseURL }) => {
  await page.goto("/");
  const response = await request.get("/rss.xml");
  const bytes = await response.body();
  expect(bytes.subarray(0, 38).toString()).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const rss = await page.evaluate(treeOf, text);
  expect(feedFaults(rss, { type: response.headers()["content-type"] ?? "", self: `${baseURL}/rss.xml`, now: Date.now() + 5_000 })).toEqual([]);
  expect(items(rss).length).toBeGreaterThan(10);
  for (const item of items(rss).slice(0, 5)) {
    await page.goto(of(item, "link"));
    await expect(page.locator("h1")).toHaveText(of(item, "title").replace(/\s+/gu, " "));
    const posted = await page.locator("ul.dates time").first().getAttribute("datetime");
    expect(Math.floor(Date.parse(posted ?? "") / 60_000)).toBe(Math.floor((mailDate(of(item, "pubDate")) ?? 0) / 60_000));
  }
  await page.goto("/");
  expect(await page.locator('link[rel="alternate"][type="application/rss+xml"]').getAttribute("href")).toBe("/rss.xml");
});

test("the site map keeps every rule, robots.txt names it, and every place in it is there", async ({ page, request, baseURL }) => {
  test.setTimeout(120_000);
  await page.goto("/");
  const response = await request.get("/sitemap.xml");
  const map = await page.evaluate(treeOf, await response.text());
  expect(siteMapFaults(map, { type: response.headers()["content-type"] ?? "", self: `${baseURL}/sitemap.xml`, now: Date.now() + 5_000 })).toEqual([]);
  expect(await (await request.get("/robots.txt")).text()).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  for (const url of map.children) expect([of(url, "loc"), (await request.get(of(url, "loc"))).status()]).toEqual([of(url, "loc"), 200]);
});
