import { expect, type Page } from "@playwright/test";

/** Signs in as a role of the demo. @returns the acting post */
export async function enter(page: Page, account: string): Promise<string> {
  await page.context().clearCookies();
  const response = await page.request.post("/api/session", { data: { demo: account } });
  expect(response.ok()).toBe(true);
  return ((await response.json()) as { posts: { post: string }[] }).posts[0]?.post ?? "";
}

/** Signs in as whoever of the two stands the operations watch: another walk may have relieved it. @returns the name of the other */
export async function enterOnWatch(page: Page): Promise<string> {
  const post = await enter(page, "an");
  const desk = (await (await page.request.get(`/api/desk?post=${post}`)).json()) as { watches: { duty: string; person_name: string }[] };
  if (desk.watches.find((w) => w.duty === "operations")?.person_name === "Nguyễn Văn An") return "Lê Thị Hà";
  await enter(page, "ha");
  return "Nguyễn Văn An";
}
