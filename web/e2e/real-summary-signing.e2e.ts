import { expect, test, type Page } from "@playwright/test";
import { uuid7 } from "../src/api/uuid7";
import { faults } from "./axe";

// Against the real program with its demo (GIAOBAN_URL): the figures of a report are those that its signer confirmed; when one changes before the number is taken, everybody is told which, and it is confirmed anew.
interface Session { csrf: string; post: string; unit: string }
async function enter(page: Page, account: string): Promise<Session> {
  await page.context().clearCookies();
  const response = await page.request.post("/api/session", { data: { demo: account } });
  expect(response.ok()).toBe(true);
  const { csrf, posts } = (await response.json()) as { csrf: string; posts: { post: string; unit: string }[] };
  return { csrf, post: posts[0]?.post ?? "", unit: posts[0]?.unit ?? "" };
}
async function command(page: Page, { csrf, post }: Session, name: string, body: unknown) {
  const answer = await page.request.post("/api/commands", { headers: { "X-CSRF": csrf }, data: { command: name, key: uuid7(), post, happened: null, body } });
  expect(answer.ok(), `${name}: ${await answer.text()}`).toBe(true);
  return ((await answer.json()) as { ids: string[] }).ids[0] ?? "";
}

test("a figure that changed since the signer confirmed is named, and the report is numbered with what was confirmed anew", async ({ page }) => {
  test.setTimeout(120_000);
  const chief = await enter(page, "binh");
  const staff = await enter(page, "khoa");
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const summary = await command(page, staff, "summary.open", { title: "Sơ kết tuần", period_from: today, period_to: today, as_of: today });
  await command(page, staff, "summary.write", { summary, section: 3, text: "Đã ghi {{figure:log_entries;scope=unit}} dòng." });
  await command(page, staff, "summary.put_to_sign", { summary, signer: chief.post });

  await enter(page, "binh");
  await page.goto(`/app/summary/${summary}`);
  await page.getByRole("button", { name: "Xác nhận trên giaoban" }).first().click();
  await page.locator("form").getByRole("button", { name: "Xác nhận trên giaoban" }).click();
  await expect(page.getByText(/xác nhận trên giaoban lúc/)).toBeVisible();
  await expect(page.getByText("Số liệu khi xác nhận đã được giữ lại")).toBeVisible();

  const officer = await enter(page, "an");
  await command(page, officer, "log.write", { duty: "operations", type: "note", text: "Dòng đến sau lời xác nhận", about: [], references: [] });

  await enter(page, "khoa");
  await page.goto(`/app/summary/${summary}`);
  await expect(page.getByText(/1 số liệu đã đổi từ khi người ký xác nhận/).first()).toBeVisible();
  await expect(page.getByText(/Số lượt ghi sổ trực: đã xác nhận \d+, nay \d+/)).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Trình lại để xác nhận số mới" }).click();
  await expect(page.getByText(/Trình lại để xác nhận số mới/)).toHaveCount(0);

  await enter(page, "binh");
  await page.goto(`/app/summary/${summary}`);
  await page.getByRole("button", { name: "Xác nhận trên giaoban" }).first().click();
  await page.locator("form").getByRole("button", { name: "Xác nhận trên giaoban" }).click();
  await expect(page.getByText("Số liệu khi xác nhận đã được giữ lại")).toBeVisible();
});
