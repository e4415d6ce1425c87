import { expect, test } from "@playwright/test";
import { enter } from "./enter";

// Against the real program: two people in one section of a report. The second is told before a letter is typed, and gets in when the first has gone.
test("the second in a section sees who is in it before typing", async ({ page, browser }) => {
  test.setTimeout(60_000);
  await enter(page, "khoa");
  await page.goto("/app/conferences?new=1");
  await page.getByRole("combobox", { name: "Loại hội nghị" }).click();
  await page.getByRole("option", { name: "Tổng kết" }).click();
  await page.getByLabel("Tên hội nghị").fill(`Hội nghị tổng kết việc hai người viết ${Date.now() % 1_000_000}`);
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  await page.getByRole("button", { name: /Báo cáo/ }).click();
  await page.getByRole("button", { name: "Lập báo cáo" }).click();
  const name = "Trao đổi, nắm và đánh giá tình hình";
  const mine = page.getByRole("textbox", { name });
  await expect(mine).toBeVisible();

  const office = await browser.newContext({ locale: "vi-VN" });
  const second = await office.newPage();
  await enter(second, "binh");
  await second.goto(page.url());
  const theirs = second.getByRole("textbox", { name });
  await expect(theirs).toHaveAttribute("contenteditable", "true");
  await mine.click();
  await expect(second.getByText(/Khoa đang viết mục này\./)).toBeVisible();
  await expect(theirs).toHaveAttribute("contenteditable", "false");
  await page.keyboard.type("Trao đổi tin hằng ngày.");
  await page.getByRole("textbox", { name: "Đặc điểm tình hình" }).click(); // leaving the section saves it
  await expect(theirs).toHaveText("Trao đổi tin hằng ngày.");
  await expect(second.getByText(/đang viết mục này\./)).toHaveCount(1); // the other section, where they are now
  await expect(theirs).toHaveAttribute("contenteditable", "true");
  await office.close();
});
