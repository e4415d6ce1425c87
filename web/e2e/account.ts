import { expect, type Page } from "@playwright/test";

const VIETNAMESE = { conclusion: "Kết luận chung", goesOn: "Tiếp tục", save: "Ghi" };

/** On the page where one concludes: says of each line that the last conference left what became of it, since nothing is concluded before. */
export async function accountForLast(page: Page, words = VIETNAMESE) {
  await expect(page.getByLabel(words.conclusion)).toBeVisible(); // the page is there, with what was left
  const board = page.locator("details[data-board]");
  const left = board.locator("[data-left]");
  for (let n = await left.count(); n > 0; n -= 1) {
    await left.first().getByRole("button", { name: words.goesOn, exact: true }).click();
    await board.getByRole("button", { name: words.save, exact: true }).click();
    await expect(left).toHaveCount(n - 1);
  }
}
