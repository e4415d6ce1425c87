import { expect, test } from "@playwright/test";
import { atConference } from "./at-conference";
import { enter } from "./enter";

// Against the stand-in: an invited commune hands in its paper on a phone, the secretary returns and accepts it and puts it into the programme.
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});

test("a paper that is asked for is written on a phone, returned, handed in anew and put into the programme", async ({ page, browser }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" });
  const xa = await phone.newPage();
  await enter(xa, "hoa");
  await xa.goto("/app/conferences");
  await expect(xa.getByText("còn 1 tham luận phải nộp")).toBeVisible();
  await xa.getByRole("button", { name: /Giao ban/ }).tap();
  await xa.getByRole("link", { name: "Kinh nghiệm tuần tra chung với công an xã" }).tap();
  await xa.getByLabel("Nội dung tham luận").fill("Tuần tra chung mỗi tuần hai lượt.");
  await xa.reload(); // what was typed is still there
  await expect(xa.getByLabel("Nội dung tham luận")).toHaveValue("Tuần tra chung mỗi tuần hai lượt.");
  await xa.getByLabel("Chức vụ trình bày").fill("Chỉ huy trưởng");
  await xa.getByRole("button", { name: "Nộp tham luận" }).tap();
  await expect(xa.getByText("đã nộp, chờ duyệt")).toBeVisible();
  const paper = xa.url();

  await enter(page, "dung");
  await page.goto("/app/conferences");
  await page.getByRole("button", { name: /Giao ban/ }).click();
  await atConference(page); // in the list others too say that they are being prepared
  await page.getByRole("button", { name: /^Chuẩn bị (?!hội nghị)/ }).click();
  await expect(page.getByText("2/2 đã nộp")).toBeVisible();
  await page.getByRole("link", { name: "Đọc, duyệt" }).first().click();
  await expect(page.getByText("Tuần tra chung mỗi tuần hai lượt.")).toBeVisible();
  await page.getByRole("button", { name: "Trả lại để sửa" }).click();
  await page.getByLabel("Cần sửa những gì").fill("Thêm bài học rút ra");
  await page.getByRole("button", { name: "Trả lại để sửa" }).click();

  await xa.reload();
  await expect(xa.getByText("Thêm bài học rút ra")).toBeVisible();
  await xa.getByLabel("Nội dung tham luận").fill("Tuần tra chung mỗi tuần hai lượt.\n\nBài học: ghi sổ tại chỗ.");
  await xa.getByRole("button", { name: "Nộp thay bản trước" }).tap();
  await expect(xa.getByText("1 bản trước, đã thay")).toBeVisible();
  await phone.close();

  await page.goto(new URL(paper).pathname);
  await page.getByRole("button", { name: "Duyệt tham luận" }).click();
  await expect(page.getByText("đã duyệt")).toBeVisible();
  await page.goto(`${new URL(paper).pathname.split("/papers")[0] ?? ""}?stage=prepare`);
  await page.getByRole("button", { name: "Xếp vào chương trình" }).first().click();
  await page.getByRole("button", { name: "Xếp vào đó" }).click();
  await expect(page.getByRole("button", { name: "Chuyển chỗ trong chương trình" })).toBeVisible();
  await page.getByRole("button", { name: "Chốt danh sách tham luận" }).click();
  await expect(page.getByText(/Đã chốt danh sách/)).toBeVisible();
  await page.getByRole("button", { name: /Điều hành/ }).click();
  await expect(page.getByRole("cell", { name: /Kinh nghiệm tuần tra chung/ })).toBeVisible();
});
