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

test("how many backups are kept is set by name, and the next one says what it takes with it", async ({ page }) => {
  const post = await enter(page, "quang");
  await open(page, "backup");
  await page.getByRole("button", { name: "Đổi số bản giữ" }).press("Enter");
  const form = page.locator("form").filter({ has: page.getByLabel("Số bản giữ lại") });
  await form.getByLabel("Số bản giữ lại").fill("0");
  await expect(form.getByText("Phải từ 1 đến 365.")).toBeVisible();
  await expect(form.getByRole("button", { name: "Lưu" })).toBeDisabled();
  await noFault(page);
  await form.getByLabel("Số bản giữ lại").fill("1");
  await form.getByRole("button", { name: "Lưu" }).click();
  await expect(page.getByText("Giữ 1 bản đã kiểm chứng nguyên vẹn gần nhất.")).toBeVisible();
  const done = page.getByRole("button", { name: "Sao lưu ngay" });
  for (let i = 0; i < 2; i += 1) {
    await done.press("Enter");
    await expect(page.getByRole("progressbar")).toBeVisible();
    await expect(done).toBeVisible({ timeout: 25_000 });
  }
  await expect(page.getByText(/Lần sao lưu tới, khi đã kiểm chứng, sẽ xóa 1 bản cũ: giaoban-/)).toBeVisible();
  await expect(page.locator("tbody tr")).toHaveCount(1);
  await expect(page.getByText(/Xong bản này đã xóa 1 bản cũ vì chỉ giữ 1 bản: giaoban-/)).toBeVisible();
  await noFault(page);
  const back = await page.request.get(`/api/backups?post=${post}`);
  expect((await back.json()).keeping.kept).toBe(1);
});

test("what the public site says of itself is set with its foot in sight, a fault named at its field, and stands on the site", async ({ page }) => {
  await enter(page, "quang");
  await open(page, "portal");
  const foot = page.getByRole("region", { name: "Cuối trang sẽ hiện như sau" });
  const phone = `0262 ${String(Date.now()).slice(-7)}`; // another one when walked again
  await page.getByRole("group", { name: "Cuối trang" }).getByLabel("Điện thoại").fill(phone);
  await expect(foot).toContainText(phone);
  await page.getByLabel("Địa chỉ trang, như https://vidu.vn").first().fill("vidu.vn");
  await page.reload(); // nothing typed is lost
  await expect(page.getByText("Có chỗ đang sửa chưa lưu.")).toBeVisible();
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByText(/Địa chỉ trang tin phải là giao thức và tên máy/).first()).toBeVisible();
  await noFault(page);
  await page.getByLabel("Địa chỉ trang, như https://vidu.vn").first().fill("");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await expect(page.getByText("Ngô Văn Quang lưu")).toBeVisible();
  await page.goto("/");
  await expect(page.locator("footer")).toContainText(phone);
});

test("an administrator states by which paper a unit's head may award a form, and sees who read personal data", async ({ page }) => {
  await enter(page, "quang");
  await open(page, "rules");
  await page.getByRole("button", { name: "Ghi văn bản" }).press("Enter");
  const form = page.locator("form").filter({ has: page.getByLabel("Văn bản căn cứ") });
  await expect(form.getByRole("button", { name: "Ghi văn bản" })).toBeDisabled();
  const paper = `Quyết định ${String(Date.now()).slice(-5)}/QĐ-BTL`;
  await form.getByLabel("Văn bản căn cứ").fill(paper);
  await noFault(page);
  await form.getByRole("button", { name: "Ghi văn bản" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: paper })).toContainText("được tặng Giấy khen");
  await page.goto("/app/people");
  await expect(page.locator("h1")).toBeVisible();
  await open(page, "reads");
  await expect(page.locator("tbody tr").filter({ hasText: "Danh sách người và chức vụ" }).first()).toContainText("Ngô Văn Quang");
  await noFault(page);
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

test("a unit that set nothing is told whom it follows; it sets its own and gives it up again", async ({ page }) => {
  await enter(page, "binh");
  await open(page, "rules");
  const row = page.locator("tr").filter({ hasText: "Kỳ dài hơn thì theo đề cương năm" }).first();
  const daily = page.locator("tr").filter({ hasText: "Giờ giao ban ngày" }).first();
  await expect(daily).toContainText("Theo Bộ Chỉ huy quân sự tỉnh");
  await expect(daily).toContainText("Quy chế làm việc số 03/QC-BCH");
  await expect(row).toContainText("Mặc định hệ thống");
  await row.getByRole("button", { name: /^Đặt: / }).press("Enter");
  const form = page.locator("form").filter({ has: page.getByLabel("Văn bản căn cứ (không bắt buộc)") });
  await expect(form.getByRole("button", { name: "Theo cấp trên" })).toHaveCount(0);
  await form.getByLabel("Giá trị").fill(String(185 + (new Date().getMinutes() % 15)));
  await form.getByRole("button", { name: "Đặt", exact: true }).click();
  await expect(row).toContainText("Đơn vị tự đặt, chưa nêu văn bản");
  await row.getByRole("button", { name: /^Đặt: / }).press("Enter");
  await noFault(page);
  await form.getByRole("button", { name: "Theo cấp trên" }).click();
  await expect(row).toContainText("Mặc định hệ thống");
  await row.getByText("Trước đây").click();
  await expect(row).toContainText(/theo cấp trên, Trần Hữu Bình đặt/);
  await noFault(page);
});

test("the table of rights is read and filtered; what was refused says why", async ({ page }) => {
  await enter(page, "quang");
  await open(page, "rights");
  await page.getByLabel("Tìm lệnh").fill("ban giao");
  await expect(page.getByRole("cell", { name: "Ký bàn giao ca" })).toBeVisible();
  await expect(page.getByText("Lập báo cáo")).toHaveCount(0);
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
