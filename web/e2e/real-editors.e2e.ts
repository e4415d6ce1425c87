import { expect, test } from "@playwright/test";
import { enter } from "./enter";
import { picture } from "./pages/picture";

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

// A correction goes the way of the page itself: one writes it, citizens read it when another has looked at it.
test("a correction of a published page waits for another person; a wrong one is dropped with its reason", async ({ page, browser }) => {
  test.setTimeout(60_000);
  await enter(page, "khoa");
  await page.goto("/app/articles?id=new");
  await page.getByLabel("Tiêu đề", { exact: true }).fill(`Tập huấn cứu hộ lần ${Date.now() % 1_000_000}`);
  await page.getByLabel(/^Nội dung \(/).fill("Lớp tập huấn khai mạc sáng 20/12.");
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  await page.waitForURL(/[?&]id=[0-9a-f-]{36}/);
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByText("Chờ duyệt").first()).toBeVisible();

  const office = await browser.newContext({ locale: "vi-VN" });
  const second = await office.newPage();
  await enter(second, "binh");
  await second.goto(page.url());
  await second.getByRole("button", { name: "Công bố", exact: true }).click();
  const link = second.getByRole("link", { name: "Xem trang công khai" });
  const address = (await link.getAttribute("href")) ?? "";

  const note = async (correction: string) => {
    await page.getByRole("button", { name: "Ghi đính chính" }).click();
    await page.getByLabel("Chỗ sai").fill("sáng 20/12");
    await page.getByLabel("Sửa là").fill(correction);
    await page.getByRole("button", { name: "Ghi đính chính" }).click();
    await expect(page.getByText(`“sáng 20/12” → ${correction}`)).toBeVisible();
  };
  await note("sáng 31/12");
  await note("sáng 21/12");
  await page.getByRole("button", { name: "Đăng đính chính: đính chính 2" }).click();
  await expect(page.getByText("Người ghi đính chính không tự đăng")).toBeVisible();
  const citizen = await office.newPage();
  await citizen.goto(address);
  await expect(citizen.locator(".errata")).toHaveCount(0);

  await second.getByRole("button", { name: "Bỏ: đính chính 1" }).click();
  await second.getByLabel("Vì sao bỏ đính chính này").fill("Ngày 21 mới đúng");
  await second.getByRole("button", { name: "Bỏ", exact: true }).click();
  await second.getByRole("button", { name: "Đăng đính chính: đính chính 2" }).click();
  await expect(second.getByRole("region", { name: "Đính chính" }).getByText("Đã đăng")).toBeVisible();
  await expect(second.getByText("Ngày 21 mới đúng")).toBeVisible();
  await citizen.reload();
  await expect(citizen.locator(".errata")).toContainText("sáng 21/12");
  await expect(citizen.locator(".errata")).not.toContainText("31/12");
  await office.close();
});

// So does a change of its text: until another has looked at it, citizens read what was published.
test("a change of a published page waits: returned with a reason, put forward again, published by another; the desk tells of it", async ({ page, browser }) => {
  test.setTimeout(60_000);
  const title = `Diễn tập báo động lần ${Date.now() % 1_000_000}`;
  await enter(page, "khoa");
  await page.goto("/app/articles?id=new");
  await page.getByLabel("Tiêu đề", { exact: true }).fill(title);
  await page.getByLabel(/^Nội dung \(/).fill("Diễn tập bắt đầu sáng 20/12.");
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  await page.waitForURL(/[?&]id=[0-9a-f-]{36}/);
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByText("Chờ duyệt").first()).toBeVisible();
  const office = await browser.newContext({ locale: "vi-VN" });
  const second = await office.newPage();
  await enter(second, "binh");
  const waits = async (kind: string) => {
    await second.goto("/app/");
    await second.getByText("Chờ ở cơ quan").click();
    await second.getByRole("link", { name: title }).filter({ hasText: kind }).click();
  };
  await waits("bài chờ công bố");
  await second.getByRole("button", { name: "Công bố", exact: true }).click();
  const address = (await second.getByRole("link", { name: "Xem trang công khai" }).getAttribute("href")) ?? "";

  const change = async (body: string) => {
    await page.getByLabel(/^Nội dung \(/).fill(body);
    await page.getByRole("button", { name: "Trình bản sửa" }).click();
    await expect(page.getByText("Bản sửa chờ duyệt")).toBeVisible();
  };
  await change("Diễn tập bắt đầu sáng 31/12.");
  await page.getByRole("button", { name: "Đăng bản sửa" }).click();
  await expect(page.getByText("Người trình không tự đăng bản sửa")).toBeVisible();
  await waits("bản sửa bài chờ đăng");
  const text = second.getByRole("region", { name: "Nội dung" });
  await expect(text.locator("del")).toContainText("20/12.");
  await expect(text.locator("ins")).toContainText("31/12.");
  await second.getByRole("button", { name: "Trả lại để sửa" }).click();
  await second.getByLabel("Cần sửa gì").fill("Ngày 21 mới đúng");
  await second.getByRole("button", { name: "Trả lại để sửa" }).click();

  await expect(page.getByText("Bản sửa được trả lại: Ngày 21 mới đúng")).toBeVisible();
  await page.getByRole("button", { name: "Sửa tiếp bản này" }).click();
  await expect(page.getByLabel(/^Nội dung \(/)).toHaveValue("Diễn tập bắt đầu sáng 31/12.");
  await change("Diễn tập bắt đầu sáng 21/12.");
  const citizen = await office.newPage();
  await citizen.goto(address);
  await expect(citizen.getByText("Diễn tập bắt đầu sáng 20/12.")).toBeVisible();
  await second.getByRole("button", { name: "Đăng bản sửa" }).click();
  await expect(second.getByText("Bản sửa chờ duyệt")).toHaveCount(0);
  await citizen.reload();
  await expect(citizen.getByText("Diễn tập bắt đầu sáng 21/12.")).toBeVisible();
  await office.close();
});

test("photos stand before the first paragraph, between two, and where photos stand", async ({ page, browser }) => {
  test.setTimeout(60_000);
  await enter(page, "khoa");
  await page.goto("/app/articles?id=new");
  await page.getByLabel("Tiêu đề", { exact: true }).fill(`Hội thao lần ${Date.now() % 1_000_000}`);
  await page.getByLabel(/^Nội dung \(/).fill("Đoạn thứ nhất của bài.\n\nĐoạn thứ hai của bài.");
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  const photos = page.getByRole("region", { name: "Ảnh", exact: true });
  await photos.locator("input[type=file]").setInputFiles([20, 60, 100].map((colour) => ({ name: `DSC_${colour}.png`, mimeType: "image/png", buffer: picture(640, 420, colour) })));
  await expect(photos.locator("img")).toHaveCount(3);
  for (const [i, after] of ["1", "0", ""].entries()) {
    await photos.getByLabel("Lời tả ảnh").nth(i).fill(`Người dự ở hàng ${i + 1}`);
    await photos.getByLabel("Chú thích").nth(i).fill(`Chú thích số ${i + 1}`);
    await photos.getByLabel("Đặt sau đoạn").nth(i).fill(after);
  }
  await photos.getByRole("button", { name: "Lưu ảnh" }).click();
  await expect(photos.getByRole("button", { name: "Lưu ảnh" })).toHaveCount(0);
  await page.reload();
  expect(await Promise.all([0, 1, 2].map((i) => photos.getByLabel("Đặt sau đoạn").nth(i).inputValue()))).toEqual(["1", "0", ""]);
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  const address = page.url();
  const office = await browser.newContext({ locale: "vi-VN" });
  const second = await office.newPage();
  await enter(second, "binh");
  await second.goto(address);
  await second.getByRole("button", { name: "Công bố", exact: true }).click();
  await second.goto((await second.getByRole("link", { name: "Xem trang công khai" }).getAttribute("href")) ?? "");
  const text = await second.locator("article").innerText();
  const order = ["Chú thích số 3", "Chú thích số 2", "Đoạn thứ nhất của bài.", "Chú thích số 1", "Đoạn thứ hai của bài."].map((words) => text.indexOf(words));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
  await office.close();
});
