// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { feedFaults, mailDate, siteMapFaults, treeOf } from "../e2e/pages/feed-rules";

// The golden feed keeps every rule; broken in one place, each rule is named: so the browser test that finds nothing has looked.
const feed = readFileSync(join(import.meta.dirname, "../../tests/golden/feed.xml"), "utf8");
const served = { type: "application/rss+xml; charset=utf-8", self: "https://thobinh.example/rss.xml", now: Date.UTC(2027, 5, 1) };
const faults = (xml: string, more: Partial<typeof served> = {}) => feedFaults(treeOf(xml), { ...served, ...more });

describe("the rules of a feed", () => {
  it("find nothing in the golden one", () => expect(faults(feed)).toEqual([]));
  const guid = "https://thobinh.example/tin/so-ket-6-thang-dau-nam-2026";
  const broken: [string, (xml: string) => string, RegExp][] = [
    ["another version", (x) => x.replace('version="2.0"', 'version="0.91"'), /no RSS 2\.0/],
    ["no description of the channel", (x) => x.replace(/<description>[^<]*<\/description>/, ""), /no description/],
    ["a relative link", (x) => x.replace(`<link>${guid}`, "<link>/tin/so-ket"), /link \/tin\/so-ket/],
    ["a relative guid", (x) => x.replace(`true">${guid}`, 'true">/tin/so-ket'), /no permanent address/],
    ["a letter with a mark in an address", (x) => x.replace(`<link>${guid}`, "<link>https://thobinh.example/sơ-kết"), /link /],
    ["one guid twice", (x) => x.replace(guid, "https://thobinh.example/tin/tong-ket-dong-quan-canh-phong-2026").replace(`true">${guid}`, 'true">https://thobinh.example/tin/tong-ket-dong-quan-canh-phong-2026'), /names two items/],
    ["a date in Vietnamese", (x) => x.replace("Wed, 08 Jul 2026 10:00:00 +0700", "Thứ Tư, 08/07/2026"), /pubDate/],
    ["a wrong weekday", (x) => x.replace("Wed, 08 Jul", "Thu, 08 Jul"), /pubDate/],
    ["an item newer than the feed", (x) => x.replace("Wed, 08 Jul 2026", "Wed, 12 May 2027"), /lastBuildDate/],
    ["no address of its own", (x) => x.replace(/<atom:link[^>]*>/, ""), /rel=self/],
    ["an element nobody knows", (x) => x.replace("<language>", "<lang>vi</lang><language>"), /undefined element lang/],
    ["two titles", (x) => x.replace("<item><title>", "<item><title>Một</title><title>"), /title twice/],
    ["an empty category", (x) => x.replace(/<category>[^<]*/, "<category>"), /empty category/],
    ["markup in a title", (x) => x.replace("<item><title>", "<item><title>&lt;b&gt;"), /markup in a title/],
    ["a description escaped once only", (x) => x.replace("<description>Chiều", "<description>Cháy &lt; 1 ha &amp; Chiều"), /not escaped/],
  ];
  it.each(broken)("name %s", (_, change, fault) => {
    const changed = change(feed);
    expect(changed).not.toBe(feed);
    expect(faults(changed).join("\n")).toMatch(fault);
  });
  it("name another type, an item of the future, and what is no XML", () => {
    expect(faults(feed, { type: "text/html" }).join()).toMatch(/served as/);
    expect(faults(feed, { now: Date.UTC(2026, 0, 1) }).join()).toMatch(/of the future/);
    expect(() => treeOf(feed.replace("</item>", ""))).toThrow(/not well formed/);
    expect(() => treeOf(feed.replace("Sơ kết", "Sơ \u{1} kết"))).toThrow(/not well formed/);
  });
  it("know the dates of mail", () => {
    expect(mailDate("Wed, 13 Jan 2027 16:40:00 +0700")).toBe(Date.UTC(2027, 0, 13, 9, 40));
    for (const none of ["13 Jan 2027 16:40:00 +0700", "Wed, 13 Jan 27 16:40:00 +0700", "Wed, 31 Feb 2027 16:40:00 +0700", "Wed, 13 Jan 2027 25:40:00 +0700", ""]) expect([none, mailDate(none)]).toEqual([none, null]);
  });
});

describe("the rules of a site map", () => {
  const map = (urls: string) => `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
  const good = "<url><loc>https://thobinh.example/tin/mot</loc><lastmod>2026-12-20T09:00:00+07:00</lastmod></url>";
  const found = (urls: string) => siteMapFaults(treeOf(map(urls)), { ...served, type: "application/xml; charset=utf-8" }).join("\n");
  it("find nothing in a good one", () => expect(found(good)).toBe(""));
  it.each([
    ["nothing in it", "", /0 places/],
    ["a place twice", good + good, /twice/],
    ["another site", good.replace("thobinh", "noikhac"), /another site/],
    ["a relative place", good.replace("https://thobinh.example", ""), /loc \/tin/],
    ["a day in Vietnamese", good.replace(/2026-12-20T[^<]*/, "20/12/2026"), /lastmod/],
    ["a change of the future", good.replace("2026", "2028"), /lastmod/],
    ["an element nobody knows", good.replace("<lastmod>", "<title>x</title><lastmod>"), /title in url/],
  ])("name %s", (_, urls, fault) => expect(found(urls)).toMatch(fault));
});
