import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { enter } from "./enter";
import { unzipped } from "./zip";

// Against the real program with its demo: what one unit puts before others, and what each of them says in its own book.

test("somebody is proposed on a phone, another reviews, the head decides, and the decision is a paper with its list", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" });
  const xa = await phone.newPage();
  await enter(xa, "xa");
  await xa.goto("/app/commendations?new=1");
  await expect(xa.getByText(/không có thẩm quyền khen thưởng/)).toBeVisible();  // a commune's own command has none
  await xa.getByRole("button", { name: "Ban CHPTKV 3" }).tap();
  await xa.getByRole("combobox", { name: "Hình thức" }).tap();
  await xa.getByRole("option", { name: "Giấy khen", exact: true }).tap();
  await xa.getByLabel("Thành tích").fill("Vá đê bao thôn 1 trong đêm 20/11/2026");
  await xa.getByLabel("Họ tên hoặc tên tập thể").fill("Trần Văn Bảy, sinh năm 1986");
  await xa.getByRole("button", { name: "Gửi đề nghị" }).tap();
  await expect(xa.getByText(/chỉ cần họ tên, chức vụ, đơn vị/)).toBeVisible();
  await xa.getByLabel("Họ tên hoặc tên tập thể").fill("Trần Văn Bảy");
  await xa.getByLabel("Chức vụ, đơn vị").fill("Dân quân thôn 1");
  await xa.getByRole("button", { name: "Gửi đề nghị" }).tap();
  await expect(xa.getByRole("heading", { name: /Vá đê bao thôn 1/ })).toBeVisible();

  await enter(page, "khoa");
  await page.goto("/app/commendations?box=to_review");
  await page.getByRole("button", { name: /Vá đê bao thôn 1/ }).click();
  await page.getByRole("button", { name: "Đồng ý" }).click();
  await expect(page.getByText("Giấy khen · Đã đồng ý").last()).toBeVisible();

  await enter(page, "binh");
  await page.goto("/app/commendations?box=to_decide");
  await page.getByRole("button", { name: /Vá đê bao thôn 1/ }).click();
  await page.getByRole("button", { name: "Ra quyết định" }).click();
  await expect(page.getByText(/Còn thiếu: Văn bản giao thẩm quyền/)).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Người ký" })).toHaveValue(/Trần Hữu Bình/); // nobody signs for another
  await page.getByLabel("Văn bản giao thẩm quyền").fill("Quy chế thi đua số 12/QC-BCH");
  await page.getByRole("button", { name: "Ký quyết định" }).click();
  await expect(page.getByRole("heading", { name: /Quyết định \d+\/QĐ/ })).toBeVisible();
  await page.getByRole("button", { name: "Văn bản", exact: true }).click();
  const waiting = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Tải .docx" }).click();
  const text = unzipped(readFileSync(await (await waiting).path()), "word/document.xml").replace(/<[^>]+>/g, "");
  expect(text).toContain("Căn cứ Quy chế thi đua số 12/QC-BCH;");
  expect(text).toContain("Trần Văn Bảy");
  expect(text).not.toContain("Luật Thi đua");  // no source confirmed the rule

  await page.getByRole("button", { name: "Ghi đã trao" }).click();
  await page.getByRole("button", { name: "Ghi đã trao" }).click();
  await expect(page.getByText("Giấy khen · Đã trao").last()).toBeVisible();
  await xa.reload();
  await expect(xa.getByText("Giấy khen · Đã quyết định").last()).toBeVisible();
  await phone.close();
});

test("a period is assessed, one unit dissents, it is written anew, endorsed and settled", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" });
  const xa = await phone.newPage();
  await enter(xa, "xa");
  await xa.goto("/app/assessments/new");
  await xa.getByRole("button", { name: "Quý này" }).tap();
  await xa.getByLabel("Tình hình trong kỳ").fill("Ông Nguyễn Văn Nam hay đi vắng");
  await xa.getByRole("button", { name: "Ban CHPTKV 3" }).tap();
  await xa.getByRole("button", { name: "Ghi và gửi" }).tap();
  await expect(xa.getByText(/nêu tên hoặc tả một người/)).toBeVisible();
  await xa.getByLabel("Tình hình trong kỳ").fill("Hai đợt mưa lớn, đê bao rò rỉ một điểm");
  await xa.getByRole("button", { name: "Thêm nguy cơ" }).tap();
  await xa.getByLabel("Điều gì có thể xảy ra").fill("Tràn đê bao khi mưa trên 150 mm");
  await xa.getByLabel("Biện pháp 1", { exact: true }).fill("Canh đê 24 giờ");
  await xa.getByRole("button", { name: "Ghi và gửi" }).tap();
  await expect(xa.getByText("Đang lấy ý kiến")).toBeVisible();
  const address = new URL(xa.url()).pathname;

  await enter(page, "binh");
  await page.goto(address);
  await page.getByRole("button", { name: "Không thống nhất" }).click();
  await page.getByRole("textbox").fill("Rò rỉ hai điểm");
  await page.getByRole("button", { name: "Không thống nhất" }).click();
  await expect(page.getByText("Rò rỉ hai điểm").first()).toBeVisible();

  // The page of the writer hears of it by itself.
  await expect(xa.getByText("Rò rỉ hai điểm").first()).toBeVisible();
  await xa.getByRole("button", { name: "Viết lại" }).tap();
  await xa.getByLabel("Tình hình trong kỳ").fill("Hai đợt mưa lớn, đê bao rò rỉ hai điểm");
  await xa.getByRole("button", { name: "Viết lại" }).tap();
  await expect(page.getByText("không thống nhất bản trước")).toBeVisible();
  await page.getByRole("button", { name: "Thống nhất", exact: true }).click();
  await expect(page.getByText("thống nhất", { exact: true })).toBeVisible();
  await xa.getByRole("button", { name: "Chốt nhận định" }).tap();
  await xa.getByRole("button", { name: "Chốt nhận định" }).tap();
  await expect(xa.getByText(/^Đã chốt \d/)).toBeVisible();
  await phone.close();
  await expect(page.getByText(/^Đã chốt \d/)).toBeVisible();
});
