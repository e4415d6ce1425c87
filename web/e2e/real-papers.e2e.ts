import { expect, test, type Page } from "@playwright/test";
import { enter } from "./enter";

// Against the real program with its demo: a paper from the request of the secretary to the programme, with the commune at a phone.

const written = (day: Date) => `${[day.getUTCDate(), day.getUTCMonth() + 1].map((n) => String(n).padStart(2, "0")).join("/")}/${day.getUTCFullYear()}`;
const inDays = (days: number) => written(new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000));

async function prepared(page: Page, title: string) {
  await page.goto("/app/conferences?new=1");
  await page.getByLabel("Tên hội nghị").fill(title);
  await page.getByLabel("Ngày họp").fill(inDays(5));
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  await page.getByRole("button", { name: "Mời đơn vị" }).click();
  await page.getByLabel("Mời các đơn vị").fill("Hoa Sơn");
  await page.getByRole("button", { name: /quân sự xã Hoa Sơn/ }).first().click();
  await page.getByLabel("Chức vụ được mời").fill("Chỉ huy trưởng");
  await page.getByRole("button", { name: "Gửi giấy mời" }).click();
  await expect(page.getByText("0/1 đã trả lời")).toBeVisible();
}

test("a commune is asked for a paper, writes it on a phone, sends a Word file instead, and its paper stands in the programme", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const title = `Giao ban tuần tra chung lần ${Date.now() % 1_000_000}`;
  const secretary = await enter(page, "khoa");
  await prepared(page, title);
  await page.getByRole("button", { name: "Đặt tham luận" }).click();
  await page.getByLabel("Chủ đề tham luận").fill("Kinh nghiệm tuần tra đêm");
  await page.getByRole("checkbox", { name: /Hoa Sơn/ }).check();
  await page.getByLabel("Nộp trước").last().fill(inDays(3));
  await page.getByRole("button", { name: "Gửi đề nghị" }).click();
  await expect(page.getByText("0/1 đã nộp")).toBeVisible();
  const workspace = page.url();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" });
  const xa = await phone.newPage();
  const writer = await enter(xa, "xa");
  await xa.goto("/app/");
  await expect(xa.getByText("Kinh nghiệm tuần tra đêm")).toBeVisible(); // it stands on the desk
  await xa.goto("/app/conferences");
  await xa.getByRole("button", { name: new RegExp(title) }).tap();
  await xa.getByRole("link", { name: "Kinh nghiệm tuần tra đêm" }).tap();
  await xa.getByLabel("Nội dung tham luận").fill("Thôn Hạ có ba hộ theo đạo.");
  await xa.getByRole("button", { name: "Nộp tham luận" }).tap();
  await expect(xa.getByRole("alert")).toBeVisible(); // nothing about people; what was typed stays
  await xa.getByLabel("Nội dung tham luận").fill("Tuần tra chung mỗi tuần hai lượt.\n\n- Ghi sổ tại chỗ.");
  await xa.getByLabel("Chức vụ trình bày").fill("Chỉ huy trưởng");
  await xa.getByRole("button", { name: "Nộp tham luận" }).tap();
  await expect(xa.getByText("đã nộp, chờ duyệt")).toBeVisible();
  const docx = await xa.request.get(`${new URL(xa.url()).origin}/api/conference/paper/docx?${new URLSearchParams({ post: writer, conference: idIn(xa.url()), number: "1" })}`);
  expect(docx.ok()).toBe(true);
  await xa.getByRole("button", { name: "Nộp bản khác" }).tap();
  await xa.getByRole("button", { name: "Gửi tệp Word, PDF" }).tap();
  await xa.locator("input[type=file]").setInputFiles({ name: "anh.docx", mimeType: "application/octet-stream", buffer: Buffer.from("no paper") });
  await xa.getByRole("button", { name: "Nộp thay bản trước" }).tap();
  await expect(xa.getByText("Tham luận phải là tệp Word (.docx) hoặc PDF.")).toBeVisible();
  await xa.locator("input[type=file]").setInputFiles({ name: "Tham luận.docx", mimeType: "application/octet-stream", buffer: await docx.body() });
  await xa.getByRole("button", { name: "Nộp thay bản trước" }).tap();
  await expect(xa.getByText("1 bản trước, đã thay")).toBeVisible();
  await expect(xa.getByRole("link", { name: "Tham luận.docx" })).toBeVisible();

  await page.goto(`${workspace.split("?")[0]}?stage=prepare`);
  await expect(page.getByText("1/1 đã nộp")).toBeVisible();
  await page.getByRole("link", { name: "Đọc, duyệt" }).click();
  await expect(page.getByRole("link", { name: "Tham luận.docx" })).toBeVisible();
  await page.getByRole("button", { name: "Duyệt tham luận" }).click();
  await expect(page.getByText("đã duyệt")).toBeVisible();
  await page.goto(`${workspace.split("?")[0]}?stage=prepare`);
  await page.getByRole("button", { name: "Xếp vào chương trình" }).click();
  await page.getByRole("button", { name: "Xếp vào đó" }).click();
  await expect(page.getByRole("button", { name: "Chuyển chỗ trong chương trình" })).toBeVisible();
  await page.getByRole("button", { name: "Chốt danh sách tham luận" }).click();
  await expect(page.getByText(/Đã chốt danh sách/)).toBeVisible();
  const programme = await page.request.get(`/api/conference/programme/print?${new URLSearchParams({ post: secretary, id: idIn(workspace) })}`);
  expect(await programme.text()).toContain("Tham luận: Kinh nghiệm tuần tra đêm");
  await xa.reload();
  await expect(xa.getByText("Danh sách đã chốt.")).toBeVisible();

  await page.goto("/app/search?q=kinh%20nghiem%20tuan%20tra%20dem&kind=handed_paper"); // found by its words, read under its conference
  await page.getByRole("main").getByRole("link").filter({ hasText: "Kinh nghiệm tuần tra đêm" }).first().click();
  await expect(page).toHaveURL(/\/conferences\/[^/]+\/papers\/1$/);
  await phone.close();
});

const idIn = (url: string) => /conferences\/([0-9a-f-]{36})/.exec(url)?.[1] ?? "";
