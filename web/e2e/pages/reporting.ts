import { expect, type Page } from "@playwright/test";
import { enter } from "../enter";
import type { Area } from "./areas";

// The results of a page entered as a writer of the report enters them: section by section, every number with its source.

/** @returns the id of the report */
export async function enterAreas(page: Page, workspace: string, areas: Area[]): Promise<string> {
  await page.goto(`${workspace}?stage=report`);
  await page.getByRole("button", { name: "Lập báo cáo" }).click();
  await page.waitForURL(/\/app\/summary\/[0-9a-f-]{36}/);
  for (const area of areas) {
    await page.getByRole("textbox", { name: area.title, exact: true }).click();
    for (const [i, sentence] of area.sentences.entries()) {
      if (i > 0) await page.keyboard.press("Enter");
      await page.keyboard.insertText(sentence);
    }
    await page.getByRole("heading", { level: 1 }).click(); // leaving the section saves it
    await expect(page.getByText("Nháp trên máy này")).toHaveCount(0);
  }
  return /[0-9a-f-]{36}/.exec(new URL(page.url()).pathname)?.[0] ?? "";
}

/** Numbers among the results that nobody answers for yet. @returns how many were given a source */
export async function stateSources(page: Page, source: string): Promise<number> {
  const loose = page.locator("main button.chip.num[aria-expanded]");
  await page.reload(); // as it is stored: what was saved last is among it
  await expect(page.locator("#section-0")).toBeVisible();
  const all = await loose.count();
  for (let left = all; left > 0; left -= 1) {
    const number = await loose.first().innerText();
    await loose.first().click();
    await page.getByLabel("Số này đếm gì").fill(`Số ${number} trong bài`);
    await page.getByLabel("Nguồn", { exact: true }).fill(source);
    await page.getByRole("button", { name: "Ghi nguồn" }).click();
    await expect(loose).toHaveCount(left - 1);
  }
  return all;
}

/** Put before the commander, who finds it on the desk and confirms it; whoever put it there goes on. */
export async function signReport(page: Page, writer = "khoa"): Promise<void> {
  const address = page.url();
  const title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.getByRole("button", { name: "Trình ký", exact: true }).click();
  const form = page.locator("form").filter({ has: page.getByRole("heading", { name: "Trình ký" }) });
  await form.getByRole("combobox", { name: "Người ký" }).click();
  await page.getByRole("option", { name: /Trần Hữu Bình/ }).click();
  await form.getByRole("button", { name: "Trình ký", exact: true }).click();
  await expect(page.getByText(/Đã trình ký, chờ .*Trần Hữu Bình/)).toBeVisible();
  await enter(page, "binh");
  await page.goto("/app/");
  await page.getByRole("link", { name: title }).filter({ hasText: "chờ đồng chí ký" }).click();
  const band = page.getByRole("region", { name: "Trình ký" });
  await band.getByRole("button", { name: "Xác nhận trên giaoban", exact: true }).click();
  await band.getByRole("button", { name: "Xác nhận trên giaoban", exact: true }).click();
  await expect(band.getByText(/Trần Hữu Bình.* xác nhận trên giaoban lúc/)).toBeVisible();
  await enter(page, writer);
  await page.goto(address);
}

export async function issueReport(page: Page): Promise<void> {
  await signReport(page);
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(page.getByRole("combobox", { name: "Người ký" })).toHaveValue(/Trần Hữu Bình/);
  await page.getByRole("button", { name: "Ban hành báo cáo" }).click();
  await expect(page.getByText(/Đã ban hành \d+\/BC/)).toBeVisible();
}
