import { expect, test, type Page } from "@playwright/test";

// What once broke a page, or may.
async function enter(page: Page, account: string) {
  await page.context().clearCookies();
  expect((await page.request.post("/api/session", { data: { demo: account } })).ok()).toBe(true);
}
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});

// Newer browsers answer scrollIntoView with a promise; given back from an effect it stopped the whole page.
test("from a cited entry of the book one walks back", async ({ page }) => {
  await enter(page, "binh");
  const { entries } = (await (await page.request.get("/api/book")).json()) as { entries: { number: number }[] };
  await page.goto(`/app/book?at=${entries[3]?.number}`);
  await expect(page.locator("[data-here]")).toBeVisible();
  await page.getByRole("link", { name: /^Nhiệm vụ/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Nhiệm vụ" })).toBeVisible();
});

test("a page whose part does not come says so in the reader's language, and comes at the next try", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/");
  await page.route("**/assets/UnitsPage-*.js", (route) => route.abort());
  const loaded = page.waitForEvent("load");  // the page tries once more by itself
  await page.getByRole("link", { name: /^Đơn vị/ }).first().click();
  await loaded;
  await expect(page.getByRole("heading", { name: "Trang này không hiện được" })).toBeVisible();
  await page.unroute("**/assets/UnitsPage-*.js");
  await page.getByRole("button", { name: "Tải lại trang" }).click();
  await expect(page.getByRole("heading", { name: "Đơn vị theo thời gian" })).toBeVisible();
});

// The words come in two parts: the desk has all of its own in the first.
test("the way in and the desk stand in words while the words of the other rooms have not come; a room waits for them", async ({ page }) => {
  const bare = async () => (await page.content()).match(/\bweb\.[a-z_]+[\w.]*/g) ?? []; // a text that is not there shows its key
  let come = () => {};
  const held = new Promise<void>((done) => (come = done));
  await page.route("**/assets/rest-*.js", async (route) => { await held; await route.continue(); });
  await page.context().clearCookies();
  await page.goto("/app/");
  await expect(page.getByRole("button").first()).toBeVisible();
  expect(await bare()).toEqual([]);
  await enter(page, "binh");
  await page.goto("/app/");
  await expect(page.locator("#log-line")).toBeVisible();
  expect(await bare()).toEqual([]);
  await page.getByRole("link", { name: /^Đơn vị/ }).first().click();
  await expect(page.locator("#log-line")).toBeVisible();
  come();
  await expect(page.getByRole("heading", { name: "Đơn vị theo thời gian" })).toBeVisible();
  expect(await bare()).toEqual([]);
});
