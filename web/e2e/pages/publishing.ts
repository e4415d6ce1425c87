import { expect, type Browser, type Page } from "@playwright/test";
import { asking } from "../every-page";
import { enter } from "../enter";

// From a saved draft to what a citizen reads.

/** Without script, on a phone. */
export const citizen = async (browser: Browser): Promise<Page> => (await browser.newContext({ javaScriptEnabled: false, locale: "vi-VN", viewport: { width: 390, height: 844 } })).newPage();

export async function articleOf(page: Page, post: string, conference: string): Promise<string> {
  const { articles } = (await asking(page, post)("articles")) as unknown as { articles: { id: string; body: { conference: string | null } }[] };
  return articles.find((a) => a.body.conference === conference)?.id ?? "";
}

/** Submitted by its writer, published by another: whoever wrote a page does not publish it. @returns its public address */
export async function publish(page: Page, browser: Browser, article: string): Promise<string> {
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByText("Chờ duyệt").first()).toBeVisible();
  const office = await browser.newContext({ locale: "vi-VN" });
  const editor = await office.newPage();
  await enter(editor, "binh");
  await editor.goto(`/app/articles?id=${article}`);
  await editor.getByRole("button", { name: "Công bố", exact: true }).click();
  const link = editor.getByRole("link", { name: "Xem trang công khai" });
  await expect(link).toBeVisible();
  const address = await link.getAttribute("href");
  await office.close();
  return address ?? "";
}
