import type { Page } from "@playwright/test";

/** What a citizen's page says, part by part: where the template has one place for a fact, it is looked for there. */
export interface Read {
  titles: string[];
  leads: string[];
  body: string[];
  photos: { alt: string; caption: string; credit: string; loaded: boolean }[];
  authors: string[];
  origin: string[];
  path: string;
  facts: Record<string, string[]>;
  errata: string[];
  /** All that the story says, without the table of facts under it and lists of other pages. */
  article: string;
}

export const squeezed = (text: string): string => text.replace(/\s+/gu, " ").trim();

export async function readPage(page: Page): Promise<Read> {
  for (const image of await page.locator("figure img").all()) await image.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  return page.evaluate(() => {
    const plain = (e: Element | null) => (e?.textContent ?? "").replace(/\s+/gu, " ").trim();
    const all = (selector: string) => [...document.querySelectorAll(selector)].map(plain);
    const facts: Record<string, string[]> = {};
    let label = "";
    for (const e of document.querySelectorAll(".facts dl > *")) {
      if (e.tagName === "DT") facts[(label = plain(e))] = [];
      else facts[label]?.push(plain(e));
    }
    const photos = [...document.querySelectorAll("figure")].map((figure) => {
      const image = figure.querySelector("img");
      const words = figure.querySelector("figcaption")?.cloneNode(true) as Element | undefined;
      const credit = words?.querySelector(".credit") ?? null;
      const said = plain(credit);
      credit?.remove();
      return { alt: image?.alt ?? "", caption: plain(words ?? null), credit: said, loaded: (image?.naturalWidth ?? 0) > 0 };
    });
    const story = (document.querySelector("article")?.cloneNode(true) ?? null) as Element | null;
    story?.querySelector(".facts")?.remove();
    return {
      titles: all("h1"), leads: all("article .lead"), photos, facts,
      body: all("article > p:not(.lead, .author, .from), article > ul:not(.dates) li, article > h2, article > h3"),
      authors: all("article .author"), origin: all("article .origin p"), path: plain(document.querySelector(".path")), errata: all(".errata dl > *"),
      article: plain(story),
    };
  });
}

/** How often a text says something. */
export const times = (text: string, what: string): number => squeezed(text).split(squeezed(what)).length - 1;
