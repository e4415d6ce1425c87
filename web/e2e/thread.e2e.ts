import { expect, test, type Page } from "@playwright/test";

// From the log to the published page, as six people would walk it.
async function enter(page: Page, account: string) {
  await page.request.delete("/api/session").catch(() => undefined);
  await page.context().clearCookies();
  const response = await page.request.post("/api/session", { data: { demo: account } });
  expect(response.ok()).toBe(true);
}
test.beforeEach(async ({ page }) => {
  await page.request.post("/mock/fault", { data: { reset: true } });
});

test("two people hand over at one screen; until both have signed, the first stays responsible", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/");
  await page.getByRole("button", { name: /Bàn giao ca/ }).click();
  await expect(page.getByRole("heading", { name: "Bên giao" })).toBeVisible();
  await page.getByRole("checkbox").first().check();
  await page.reload();
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await page.getByRole("combobox", { name: "Người nhận ca" }).click();
  await page.getByRole("option", { name: /Lan/ }).click();
  await page.getByLabel("PIN của người ký").fill("0000");
  await page.getByRole("button", { name: "Ký giao ca" }).click();
  await expect(page.getByText(/PIN không đúng/)).toBeVisible();
  await page.getByLabel("PIN của người ký").fill("1234");
  await page.getByRole("button", { name: "Ký giao ca" }).click();
  await expect(page.getByText(/vẫn chịu trách nhiệm/)).toBeVisible();
  await page.getByLabel("PIN của người ký").fill("2345");
  await page.getByRole("button", { name: "Nhận ca" }).click();
  await expect(page.getByText("Đã bàn giao")).toBeVisible();
  await expect(page.getByText(/Mã kiểm chứng/)).toBeVisible();
});

test("open information is named at the handover, and the next officer finds it on the sheet", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/");
  await page.getByRole("button", { name: /Bàn giao ca/ }).click();
  const open = page.getByRole("region", { name: "Tin chưa kết luận" });
  await expect(open.getByRole("listitem")).toHaveCount(2);
  await page.getByText("Việc của cơ quan, văn thư", { exact: true }).click();
  for (const kind of ["Vấn đề nảy sinh ở cơ sở", "Văn bản đến chờ ý kiến chỉ huy", "Dự thảo đang trình, chờ ký, chờ lấy số"]) await expect(page.getByRole("region", { name: kind })).toBeVisible();
  await open.getByLabel("Ghi chú cho Nước sông lên 0,4 m trong 1 giờ").fill("06 giờ hỏi lại xã");
  await page.getByRole("combobox", { name: "Người nhận ca" }).click();
  await page.getByRole("option", { name: /Lan/ }).click();
  await page.getByLabel("PIN của người ký").fill("1234");
  await page.getByRole("button", { name: "Ký giao ca" }).click();
  await expect(open.getByText("06 giờ hỏi lại xã")).toBeVisible();
  await page.getByLabel("PIN của người ký").fill("2345");
  await page.getByRole("button", { name: "Nhận ca" }).click();
  await expect(page.getByText("Đã bàn giao")).toBeVisible();
  const sheet = page.url();
  await enter(page, "lan");
  await page.goto(sheet);
  await expect(open.getByText("06 giờ hỏi lại xã")).toBeVisible();
  await open.getByRole("link", { name: "Số 3/2026: Nước sông lên 0,4 m trong 1 giờ" }).click();
  await expect(page).toHaveURL(/\/information\//);
});

test("the incoming officer may refuse with a reason", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/");
  await page.getByRole("button", { name: /Bàn giao ca/ }).click();
  await page.getByRole("combobox", { name: "Người nhận ca" }).click();
  await page.getByRole("option", { name: /Lan/ }).click();
  await page.getByLabel("PIN của người ký").fill("1234");
  await page.getByRole("button", { name: "Ký giao ca" }).click();
  await page.getByRole("button", { name: "Không nhận" }).click();
  await page.getByLabel("Lý do không nhận ca").fill("thiếu một máy vô tuyến");
  await page.getByLabel("PIN của người ký").fill("2345");
  await page.getByRole("button", { name: "Không nhận" }).click();
  await expect(page.getByText(/thiếu một máy vô tuyến/)).toBeVisible();
});

test("a task is given to all communes, accepted and reported on a phone, and confirmed", async ({ page, browser }) => {
  await enter(page, "binh");
  await page.goto("/app/tasks?new=1");
  await page.getByLabel("Nội dung nhiệm vụ").fill("Kiểm tra loa truyền thanh các thôn");
  await page.getByRole("combobox", { name: "Giao cho" }).click();
  await page.getByRole("option", { name: "Tất cả các xã" }).click();
  await page.locator("form").getByRole("button", { name: "Giao nhiệm vụ" }).click();
  await expect(page.getByText("0/10").first()).toBeVisible();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" });
  const hoa = await phone.newPage();
  await enter(hoa, "hoa");
  await hoa.goto("/app/tasks");
  await hoa.getByRole("button", { name: /Kiểm tra loa/ }).tap();
  await hoa.getByRole("button", { name: "Nhận", exact: true }).tap();
  await hoa.getByRole("button", { name: "Báo kết quả", exact: true }).tap();
  await hoa.getByLabel("Kết quả, chứng cứ").fill("Đã thử 12 loa, hỏng 1.");
  await hoa.getByRole("button", { name: "Báo kết quả", exact: true }).tap();
  await expect(hoa.getByText("Đã báo kết quả, chờ đơn vị giao xác nhận.")).toBeVisible();
  await phone.close();

  await expect(page.getByText("Đã thử 12 loa, hỏng 1.")).toBeVisible();
  await page.getByRole("button", { name: "Xác nhận hoàn thành" }).click();
  await expect(page.getByText("1/10").first()).toBeVisible();
});

test("conclusions become tasks; the summary's figure opens its entries; issue freezes it; the page is published", async ({ page }) => {
  await enter(page, "dung");
  await page.goto("/app/conferences");
  await page.getByRole("button", { name: /Hội nghị tổng kết/ }).click();
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  await expect(page.getByText(/giao 3 nhiệm vụ\?/)).toBeVisible();
  await page.getByRole("combobox", { name: "Độ khẩn" }).click();
  await page.getByRole("option", { name: "Khẩn", exact: true }).click();
  const told = page.waitForRequest((r) => r.url().endsWith("/api/commands") && (r.postData() ?? "").includes("conference.instruct"));
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  expect((await told).postDataJSON().body).toMatchObject({ urgency: "khan", signer_prefix: "none" });
  await page.getByRole("button", { name: /Kết luận/ }).click();
  await expect(page.getByText("Kết luận đã thành văn bản và nhiệm vụ.")).toBeVisible();
  await page.getByRole("button", { name: /Báo cáo/ }).click();
  await page.getByRole("button", { name: "Viết báo cáo" }).click();

  await page.locator("[data-figure='figure:patrols']").click();
  await expect(page.getByText(/lượt 1$/)).toBeVisible();
  const empty = page.getByRole("textbox", { name: "Trao đổi thông tin, đánh giá tình hình" });
  await empty.click();
  await page.keyboard.type("Trao đổi thông tin hằng tuần với Công an, đã ghi ");
  await page.getByRole("button", { name: /Số vụ việc ghi trong sổ trực/ }).last().click();
  await page.keyboard.type(" vụ.");
  await page.getByRole("textbox", { name: "Tình hình chung" }).click();
  await expect.poll(async () => {
    const id = page.url().split("/").pop();
    const s = (await (await page.request.get(`/api/summary?id=${id}`)).json()) as { sections: { text: string }[] };
    return s.sections[5]?.text;
  }).toBe("Trao đổi thông tin hằng tuần với Công an, đã ghi {{figure:log_incidents}} vụ.");

  const report = page.url();
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(page.getByText("Chưa ai xác nhận ký báo cáo này.")).toBeVisible(); // staff sign for nobody
  await page.getByRole("button", { name: "Trình ký", exact: true }).click();
  await page.locator("form").filter({ has: page.getByRole("combobox", { name: "Người ký" }) }).getByRole("button", { name: "Trình ký", exact: true }).click();
  await enter(page, "binh");
  await page.goto("/app/");
  await page.getByRole("link").filter({ hasText: "chờ đồng chí ký" }).click();
  await page.getByRole("button", { name: "Xác nhận trên giaoban", exact: true }).click();
  await page.getByRole("button", { name: "Xác nhận trên giaoban", exact: true }).click();
  await expect(page.getByText(/xác nhận trên giaoban lúc/)).toBeVisible();
  await enter(page, "dung");
  await page.goto(report);
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByRole("button", { name: "Ban hành báo cáo" }).click();
  await expect(page.getByText(/Đã ban hành 48\/BC-BCH/)).toBeVisible();
  await expect(page.getByText(/con số đã ban hành nay sẽ khác/)).toBeVisible();

  await page.getByRole("link", { name: "Hội nghị", exact: true }).first().click();
  await page.getByRole("button", { name: /Hội nghị tổng kết/ }).click();
  await page.getByRole("button", { name: /^Công bố/ }).click();
  await page.getByLabel("Sa-pô").fill("Chiều 19/11, hội nghị tổng kết đã diễn ra.");
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await page.getByRole("button", { name: "Công bố", exact: true }).click();
  await expect(page.getByRole("link", { name: "Xem trang công khai" })).toBeVisible();
});

test("a commander's margin note on a received document becomes a task", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/documents");
  await page.getByRole("button", { name: /1184/ }).click();
  await page.getByLabel("Bút phê").fill("Đ/c Dũng kiểm tra, báo cáo trước 17 giờ.");
  await page.getByRole("button", { name: "Ghi bút phê, giao việc" }).click();
  await expect(page.locator("blockquote").filter({ hasText: "trước 17 giờ" }).getByRole("link", { name: "nhiệm vụ" })).toBeVisible();
});

test("a draft is submitted, confirmed in giaoban, which is no signature, and numbered", async ({ page }) => {
  await enter(page, "dung");
  await page.goto("/app/documents?box=drafts&new=drafts");
  await page.getByRole("combobox", { name: "Gửi đến" }).click();
  await page.getByRole("option", { name: "Tất cả các xã" }).click();
  await page.getByLabel("Trích yếu").fill("Kiểm tra xuồng, áo phao");
  await page.getByLabel("Nội dung văn bản").fill("Kiểm tra xong trước ngày 25.");
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByRole("combobox", { name: "Ai ký" })).toHaveValue(/Lê Hòa Bình/);
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByText("Chờ Lê Hòa Bình, Chỉ huy trưởng").first()).toBeVisible();

  await enter(page, "binh");
  await page.goto("/app/documents?box=drafts");
  await page.getByRole("button", { name: "Kiểm tra xuồng, áo phao" }).click();
  await page.getByRole("button", { name: "Duyệt và xác nhận trên giaoban" }).click();
  await expect(page.getByText(/không thay chữ ký/)).toBeVisible();
  await page.getByRole("button", { name: "Duyệt và xác nhận trên giaoban" }).click();
  await page.getByRole("button", { name: "Lấy số, ban hành" }).click();
  await page.getByLabel("Ký hiệu sau số").fill("TB-BCHPTKV");
  await page.getByRole("button", { name: "Lấy số, ban hành" }).click();
  await page.getByRole("link", { name: /Đã ban hành: 32\/TB-BCHPTKV/ }).click();
  await expect(page.getByText("Kiểm tra xong trước ngày 25.")).toBeVisible();
});

test("an incoming document is registered with four fields and Enter", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/documents?box=received&new=received");
  await page.getByLabel("Số, ký hiệu").fill("45/KH-UBND");
  await page.locator("input").and(page.getByLabel("Cơ quan ban hành")).fill("UBND xã Tân Lập");
  await page.getByLabel("Trích yếu").fill("Diễn tập chữa cháy rừng");
  await expect(page.getByRole("combobox", { name: "Loại văn bản" })).toHaveValue("Kế hoạch");
  await page.getByLabel("Trích yếu").press("Enter");
  await expect(page.getByRole("heading", { name: "Diễn tập chữa cháy rừng" })).toBeVisible();
  await expect(page.getByRole("row", { name: /45\/KH-UBND/ })).toContainText("Chỉ huy cho ý kiến");
});

test("sliding over 1 July 2025 shows who came and who is gone", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/units?on=2025-06-30");
  await expect(page.getByText("Ban CHQS huyện Sông Mai").first()).toBeVisible();
  await page.getByRole("slider").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByText("thứ Ba 01/07/2025")).toBeVisible();
  await expect(page.locator("s").filter({ hasText: "Ban CHQS huyện Sông Mai" })).toBeVisible();
  await expect(page.getByText("mới", { exact: true }).first()).toBeVisible();
});

test("the book is verified, and a flipped byte in a copy is found", async ({ page }) => {
  await enter(page, "thanh");
  await page.goto("/app/book");
  await page.getByRole("button", { name: "Kiểm tra chuỗi" }).click();
  await expect(page.getByText(/Chuỗi nguyên vẹn đến mục/)).toBeVisible();
  await page.getByRole("button", { name: "Kiểm tra bản sao" }).click();
  await expect(page.getByText(/Bản sao nguyên: nguyên vẹn/)).toBeVisible();
  await page.getByRole("button", { name: /Lật một byte/ }).click();
  await expect(page.getByText(/Bản sao bị lật một byte: đã bị sửa/)).toBeVisible();
});
