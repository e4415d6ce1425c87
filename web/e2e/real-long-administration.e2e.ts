import { expect, test, type Page } from "@playwright/test";
import { faults } from "./axe";
import { enter } from "./enter";

// Against the real program with its demo (GIAOBAN_URL): templates, backups, rules, rights, and who stays outside.
const noFault = async (page: Page) => expect(await faults(page)).toEqual([]);
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const open = async (page: Page, tab: string) => {
  await page.goto(`/app/administration?tab=${tab}`);
  await expect(page.locator("h1")).toHaveText("Quản trị");
};

test("a template is taken away, handed in, named when it is none, and taken back", async ({ page }) => {
  const post = await enter(page, "quang");
  await open(page, "templates");
  const row = page.locator("tr").filter({ hasText: "giay-moi.docx" });
  await expect(row.getByText("Mẫu có sẵn của giaoban")).toBeVisible();
  const bytes = await (await page.request.get(`/api/template?post=${post}&name=giay-moi`)).body();
  const hand = (name: string, buffer: Buffer) => row.locator("input[type=file]").setInputFiles({ name, mimeType: DOCX, buffer });
  await hand("giay-moi.docx", Buffer.from("không phải tệp Word"));
  await expect(row.getByRole("alert")).toContainText("không đọc được");
  await hand("giay-moi.docm", bytes);
  await expect(row.getByRole("alert")).toContainText("Chỉ nhận tệp .docx");
  await hand("giay-moi.docx", bytes);
  await expect(row.getByText("Đã nhận giay-moi.docx")).toBeVisible();
  await expect(row.getByText("Mẫu của cơ quan")).toBeVisible();
  await expect(row.getByText("Ngô Văn Quang")).toBeVisible();
  await noFault(page);
  await row.getByRole("button", { name: "Bỏ giay-moi.docx của cơ quan, dùng mẫu có sẵn" }).press("Enter");
  await noFault(page);
  await page.keyboard.press("Enter"); // the question holds the focus
  await expect(row.getByText("Mẫu có sẵn của giaoban")).toBeVisible();
});

test("a backup is made, proved, taken away and removed", async ({ page }) => {
  const post = await enter(page, "quang");
  await open(page, "backup");
  await page.getByRole("button", { name: "Sao lưu ngay" }).press("Enter");
  await expect(page.getByRole("progressbar")).toBeVisible();
  await expect(page.getByRole("button", { name: "Sao lưu ngay" })).toBeVisible({ timeout: 25_000 });
  const row = page.locator("tbody tr").first();
  await expect(row.getByText("Nguyên vẹn")).toBeVisible();
  await noFault(page);
  const link = row.getByRole("link", { name: /^Tải giaoban-.*\.zip$/ });
  const name = ((await link.getAttribute("aria-label")) ?? "").replace("Tải ", "");
  const taken = await page.request.get(`/api/backup?post=${post}&name=${name}`);
  expect((await taken.body()).subarray(0, 2).toString()).toBe("PK");
  await expect(page.getByText(`giaoban restore`)).toBeVisible();
  await row.getByRole("button", { name: `Xóa ${name}` }).press("Enter");
  await page.keyboard.press("Enter");
  await expect(page.locator("tbody tr").filter({ hasText: name })).toHaveCount(0);
});

test("a commander sets the time of the daily giao ban from tomorrow on", async ({ page }) => {
  await enter(page, "tinh");
  await page.goto("/app/daily");
  await page.getByRole("link", { name: "Đổi giờ giao ban" }).click();
  await expect(page.getByRole("navigation", { name: "Các mục quản trị" }).getByRole("button")).toHaveText(["Quy tắc", "Bị từ chối"]);
  const row = page.locator("tr").filter({ hasText: "Giờ giao ban ngày" }).first();
  await expect(row).toContainText(/\d\d:\d\d/);
  await row.getByRole("button", { name: "Đặt: Giờ giao ban ngày" }).press("Enter");
  const form = page.locator("form").filter({ has: page.getByLabel("Văn bản căn cứ (không bắt buộc)") });
  await form.getByLabel("Giá trị").fill("3h00");
  await expect(form.getByText("Phải từ 04:00 đến 12:00.")).toBeVisible();
  await expect(form.getByRole("button", { name: "Đặt", exact: true })).toBeDisabled();
  await noFault(page);
  const tomorrow = new Date(Date.now() + 31 * 3_600_000).toISOString().slice(0, 10).split("-").reverse().join("/");
  const minute = String(new Date().getMinutes()).padStart(2, "0"); // another one when walked again
  await form.getByLabel("Giá trị").fill(`6h${minute}`);
  await form.getByLabel("Từ ngày").fill(tomorrow);
  await form.getByLabel("Văn bản căn cứ (không bắt buộc)").fill("Quy chế trực số 05/QC");
  await form.getByRole("button", { name: "Đặt", exact: true }).click();
  await expect(page.getByText(`Từ ${tomorrow}: 06:${minute}`).first()).toBeVisible();
});

test("the table of rights is read and filtered; what was refused says why", async ({ page }) => {
  await enter(page, "quang");
  await open(page, "rights");
  await page.getByLabel("Tìm lệnh").fill("ban giao");
  await expect(page.getByRole("cell", { name: "Ký bàn giao ca" })).toBeVisible();
  await expect(page.getByText("Mở báo cáo tổng hợp")).toHaveCount(0);
  await noFault(page);
  await page.getByLabel("Tìm lệnh").fill("");
  await page.getByRole("combobox", { name: "Chức vụ" }).click();
  await page.getByRole("option", { name: "Văn thư" }).click();
  await expect(page.getByRole("heading", { name: "Đang giữ: Văn thư" })).toBeVisible();
  await expect(page.getByText("Lệnh người khác nhận ca thay")).toHaveCount(0);
  await noFault(page);
  const post = await enter(page, "an");
  expect((await page.request.get(`/api/templates?post=${post}`)).status()).toBe(403);
  await enter(page, "quang");
  await open(page, "refusals");
  await expect(page.locator("tbody tr").first()).toContainText("Chức vụ đang dùng không được làm việc này");
  await noFault(page);
});

test("an officer on watch finds no such room", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/");
  await expect(page.getByRole("navigation", { name: "Các trang" }).getByRole("link", { name: "Quản trị" })).toHaveCount(0);
  await page.goto("/app/administration?tab=backup");
  await expect(page.getByText("Chức vụ đang dùng không có việc ở trang này")).toBeVisible();
  await expect(page.getByRole("button", { name: "Sao lưu ngay" })).toHaveCount(0);
  await noFault(page);
});
