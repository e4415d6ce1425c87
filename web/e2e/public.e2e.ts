import { expect, test } from "@playwright/test";
import { faults } from "./axe";
import { enter } from "./enter";

// What an editor does for the public pages: photos with their words and order, comments of citizens.
const dot = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
const lead = async (page: Parameters<typeof enter>[0]) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
  await enter(page, "binh");
};

test("photos of a published page are sent in, described, put in order and wait with its revision; a photo without words goes back with the field named", async ({ page }) => {
  await lead(page);
  await page.goto("/app/articles");
  await page.getByRole("button", { name: /sơ kết 6 tháng/ }).click();
  const photos = page.getByRole("region", { name: "Ảnh", exact: true });
  await page.locator("input[type=file]").setInputFiles([
    { name: "DSC_0412.jpg", mimeType: "image/png", buffer: dot },
    { name: "DSC_0413.jpg", mimeType: "image/png", buffer: dot },
  ]);
  await expect(photos.locator("img")).toHaveCount(2);
  await photos.getByLabel("Lời tả ảnh").first().fill("Đại biểu ngồi kín hội trường");
  await expect(photos.getByRole("button", { name: "Lưu ảnh" })).toHaveCount(0);
  await page.getByRole("button", { name: "Trình bản sửa" }).click();
  await expect(page.getByText("Ảnh chưa có lời mô tả")).toBeVisible();
  await photos.getByLabel("Lời tả ảnh").nth(1).fill("Giảng viên chỉ lên bản đồ");
  await photos.getByRole("button", { name: "Đưa ảnh 2 lên trước" }).click();
  await page.getByRole("button", { name: "Trình bản sửa" }).click();
  await expect(page.getByText("Bản sửa chờ duyệt")).toBeVisible();
  await expect(photos.getByText("Thêm ảnh")).toHaveCount(2);
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Đăng bản sửa" }).click();
  await expect(page.getByRole("button", { name: "Trình bản sửa" })).toBeDisabled();
  await page.reload();
  await expect(photos.getByLabel("Lời tả ảnh").first()).toHaveValue("Giảng viên chỉ lên bản đồ");
  expect(await faults(page)).toEqual([]);
});

test("comments of citizens: let stand, refused with a reason, deleted for good", async ({ page }) => {
  await lead(page);
  await page.goto("/app/articles");
  await page.getByRole("button", { name: "Ý kiến bạn đọc" }).click();
  await expect(page.getByRole("heading", { name: "Chờ duyệt" })).toBeVisible();
  await page.getByRole("button", { name: "Cho hiện" }).click();
  await expect(page.getByRole("heading", { name: "Chờ duyệt" })).toHaveCount(0);
  await page.getByRole("button", { name: "Xóa hẳn" }).first().click();
  await page.getByRole("textbox", { name: "Lý do" }).fill("Người viết yêu cầu");
  await page.getByRole("button", { name: "Xóa hẳn" }).first().click();
  await expect(page.getByRole("article")).toHaveCount(1);
  expect(await faults(page)).toEqual([]);
});
