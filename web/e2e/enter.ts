import { expect, type Page } from "@playwright/test";

/** Signs in as a role of the demo. @returns the acting post */
export async function enter(page: Page, account: string): Promise<string> {
  await page.context().clearCookies();
  const response = await page.request.post("/api/session", { data: { demo: account } });
  expect(response.ok()).toBe(true);
  return ((await response.json()) as { posts: { post: string }[] }).posts[0]?.post ?? "";
}
