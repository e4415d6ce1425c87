import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const catalogue = (language: string) => JSON.parse(readFileSync(join(import.meta.dirname, `../../texts/${language}.json`), "utf8")) as Record<string, string>;
const [vi, en] = [catalogue("vi"), catalogue("en")];
const english = new Set(Object.values(en));

/** Texts of the front in Vietnamese, those with places for something in them as patterns; what English says alike tells nothing. */
const own = Object.keys(vi).filter((key) => key.startsWith("web.") && vi[key] !== en[key] && !english.has(vi[key] ?? "")).map((key) => vi[key] ?? "");
const exact = own.filter((text) => !text.includes("{"));
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Only where the words around the places are enough to know it by. */
const patterns = own.filter((text) => /\{/.test(text) && !/\{[^}]*[,{]/.test(text) && text.replaceAll(/\{\w+\}/g, "").replaceAll(/[^\p{L}]/gu, "").length >= 8)
  .map((text) => `^${text.split(/\{\w+\}/).map(escaped).join(".+")}$`);

/** What of the interface still stands in Vietnamese on a page that is read in English. Words that people typed are no texts of the interface. */
export async function leftInVietnamese(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (!(node.parentElement?.closest("script, style, [lang=vi], [contenteditable=true]"))) found.push(node.textContent ?? "");
    for (const element of document.querySelectorAll(":not([lang=vi])")) for (const name of ["aria-label", "title", "placeholder", "alt"]) found.push(element.getAttribute(name) ?? "");
    return found.map((text) => text.trim()).filter(Boolean);
  });
  const known = new Set(exact);
  const forms = patterns.map((pattern) => new RegExp(pattern, "u"));
  return [...new Set(said)].filter((text) => known.has(text) || forms.some((form) => form.test(text)));
}
