import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";

// The page of a book as somebody takes it away, and as a forger would hand it on.

/** Saved from the page of the book under the name of one of its links. */
export async function taken(page: Page, name: string): Promise<Buffer> {
  await page.goto("/app/book");
  await page.getByRole("button", { name: "Trang tự kiểm (.html)" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  return readFileSync(await (await saved).path());
}

/** Turns one letter of an entry's words into another. @returns the changed page and the number of the entry */
export function changed(content: Buffer): { copy: Buffer; number: number } {
  const text = content.toString("latin1"); // so that places in it are places in the bytes
  const entries = [...text.slice(text.indexOf('id="book"')).matchAll(/"number":(\d+),/g)];
  const from = text.indexOf('id="book"');
  for (const entry of entries.slice(Math.floor(entries.length / 2))) {
    const words = text.indexOf('"words":"', from + entry.index);
    const next = text.indexOf('"number":', from + entry.index + 10);
    if (words < 0 || (next >= 0 && words > next)) continue;
    const at = words + 9 + (/[a-z]{2} [a-z]/.exec(text.slice(words + 9, words + 200))?.index ?? 0);
    const copy = Buffer.from(content);
    copy[at] = copy[at] === 0x61 ? 0x62 : 0x61;
    return { copy, number: Number(entry[1]) };
  }
  throw new Error("no entry with words");
}
