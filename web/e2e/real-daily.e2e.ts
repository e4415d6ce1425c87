import { expect, test, type Page } from "@playwright/test";
import { faults } from "./axe";
import { yesterday } from "./every-page";

// Against the real program with its demo (GIAOBAN_URL): the giao ban of a morning, the reports that come in before it, and what is to be remembered.
async function enter(page: Page, account: string) {
  await page.context().clearCookies();
  const response = await page.request.post("/api/session", { data: { demo: account } });
  expect(response.ok()).toBe(true);
  return ((await response.json()) as { posts: { post: string }[] }).posts[0]?.post ?? "";
}
const pages = (pdf: Buffer) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
const noFault = async (page: Page) => expect(await faults(page)).toEqual([]);

test("a commander concludes the daily giao ban by keyboard, and it prints on one sheet", async ({ page }) => {
  const post = await enter(page, "binh");
  await page.goto("/app/");
  await page.locator("h1").first().waitFor();
  await page.keyboard.press("Escape");
  await page.locator("main").click({ position: { x: 5, y: 400 } });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("g");
  await page.keyboard.press("g");
  await expect(page).toHaveURL(/\/app\/daily/);
  await expect(page.getByRole("heading", { name: "Trực, giao ca" })).toBeVisible();
  await noFault(page);
  await page.keyboard.press("k");
  await page.keyboard.type("Kiểm tra lại cống Bến Đò trước 17 giờ");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Báo lại số máy phát còn chạy được");
  for (const n of [1, 2]) {
    await page.getByRole("combobox", { name: `Giao việc ${n} cho` }).click();
    await page.getByRole("option", { name: "Tất cả các xã" }).click();
  }
  await page.getByRole("group", { name: "Việc 1" }).getByRole("button", { name: "Hôm nay" }).click();
  await page.getByRole("button", { name: "Giao 2 nhiệm vụ" }).click();
  const section = page.locator("#daily-conclusions");
  await expect(section.getByText("Kiểm tra lại cống Bến Đò trước 17 giờ", { exact: true })).toBeVisible();
  await expect(section.getByText("Báo lại số máy phát còn chạy được", { exact: true })).toBeVisible();
  await expect(page.getByLabel("Nội dung việc 1")).toHaveValue("");
  await page.goto(`/api/daily/print?post=${post}`);
  await expect(page.getByText("PHIẾU GIAO BAN HẰNG NGÀY").or(page.getByText("Phiếu giao ban hằng ngày")).first()).toBeVisible();
  await expect(page.getByText(/Kiểm tra lại cống Bến Đò trước 17 giờ/).first()).toBeVisible();
  expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
});

test("the sheet begins with what the giao ban before concluded; what is given otherwise stands apart and says where it comes from", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/daily");
  const before = page.locator("#daily-before");
  await expect(before.getByRole("heading", { name: /Kết luận giao ban .*: kiểm điểm trước tiên/ })).toBeVisible();
  await expect(before.getByText(/Nhiệm vụ \d+|Số \d+/).first()).toBeVisible();
  await page.goto("/app/tasks?new=1");
  await page.getByLabel("Nội dung").fill("Thống kê lại bao tải, cọc tre");
  await page.getByRole("combobox", { name: "Giao cho" }).click();
  await page.getByRole("option", { name: "Tất cả các xã" }).click();
  await page.getByRole("button", { name: "Giao nhiệm vụ" }).last().click();
  await page.goto("/app/daily");
  const otherwise = page.locator("section").filter({ has: page.getByRole("heading", { name: "Nhiệm vụ giao ngoài giao ban" }) }).last();
  await expect(otherwise.getByText("Thống kê lại bao tải, cọc tre")).toBeVisible();
  await expect(otherwise.getByText("Giao trực tiếp").first()).toBeVisible();
  await expect(page.locator("#daily-conclusions").getByText("Thống kê lại bao tải, cọc tre")).toHaveCount(0);
  await noFault(page);
  await page.locator("#daily-conclusions").getByRole("link", { name: /Kiểm tra lại cống Bến Đò/ }).first().click();
  await page.getByRole("link", { name: /Kết luận giao ban/ }).first().click();
  await expect(page).toHaveURL(/\/app\/daily/);
});

test("the day before is shown as it was known then", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/daily");
  const title = page.locator("h1").first();
  const today = await title.textContent();
  await page.getByRole("button", { name: "Ngày trước" }).click();
  await expect(title).not.toHaveText(today ?? "");
  await expect(page.getByText(/tính đến 07:30/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Kết luận, giao việc" })).toHaveCount(0);
});

test("a commune reports from a phone, its superior sees it, and a wrong report is struck and sent again", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await enter(page, "xa");
  await page.goto(`/app/reports?day=${yesterday()}`);
  const own = page.getByRole("link", { name: /Báo ban số/ }).first();
  await expect(own).toBeVisible();
  await own.click();
  await page.getByRole("button", { name: "Gạch, viết lại cho đúng" }).click();
  await page.getByLabel("Lý do gạch bỏ").fill("hai dân quân đi công tác lúc 06 giờ 50");
  await page.getByLabel("Dân quân: Công tác").fill("99");
  await expect(page.getByText("Dân quân: số vắng nhiều hơn tổng số.")).toBeVisible();
  await page.getByLabel("Dân quân: Công tác").fill("2");
  await page.getByRole("button", { name: "Gạch bản cũ, ghi bản mới" }).click();
  await expect(page.getByText("Chờ trực chỉ huy kết luận, ký gửi")).toBeVisible();
  await noFault(page);
  await page.getByLabel("Kết luận của trực chỉ huy").fill("Đã rõ.");
  await page.getByRole("button", { name: /Ký và gửi/ }).click();
  await expect(page.getByText(/Đã gửi Ban Chỉ huy Phòng thủ khu vực 3/)).toBeVisible();
  await page.setViewportSize({ width: 1366, height: 768 });
  await enter(page, "binh");
  await page.goto("/app/reports");
  await expect(page.getByText("Chưa báo").first()).toBeVisible();
  await noFault(page);
  await page.goto(`/app/reports?day=${yesterday()}`);
  await expect(page.getByText("đã sửa").first()).toBeVisible();
  await page.getByRole("link", { name: /Hoa Sơn: Tổng số/ }).click();
  await expect(page.getByText("Thay cho bản đã gạch")).toBeVisible();
  await page.getByText("Thay cho bản đã gạch").click();
  await expect(page.getByText(/hai dân quân đi công tác/)).toBeVisible();
});

test("a shortcoming is recorded, stands first in the next conference and is accounted for there", async ({ page }) => {
  await enter(page, "khoa");
  await page.goto("/app/lessons?new=1");
  await page.getByLabel("Nội dung").fill("Sơ đồ liên lạc dán ở phòng trực đã cũ");
  await page.getByLabel("Nguyên nhân").fill("Không ai được giao cập nhật");
  await page.getByRole("button", { name: "Ghi hạn chế, bài học" }).click();
  await expect(page.getByText("Sơ đồ liên lạc dán ở phòng trực đã cũ")).toBeVisible();
  await noFault(page);
  await page.goto("/app/conferences?new=1");
  await page.getByLabel("Tên hội nghị").fill("Giao ban để giải trình");
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  const first = page.locator("details").filter({ hasText: "Giải trình trước tiên" });
  await expect(first).toBeVisible();
  await first.getByRole("button", { name: "Giải trình" }).first().click();
  await page.getByText("Đã khắc phục", { exact: true }).last().click();
  await page.getByLabel("Đã làm gì, kết quả ra sao").fill("Đã thay, giao văn thư cập nhật hằng tháng.");
  await first.locator("form").getByRole("button", { name: "Giải trình" }).click();
  await expect(first.getByText("Đã thay, giao văn thư cập nhật hằng tháng.")).toBeVisible();
});
