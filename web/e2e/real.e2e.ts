import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { accountForLast } from "./account";
import { enter, enterOnWatch } from "./enter";
import { signReport } from "./pages/reporting";
import { unzipped } from "./zip";

// Against the real program with its demo (GIAOBAN_URL): what one page writes, the books hold and the others show.
test("a line is written and stands on top", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/");
  await expect(page.locator("#log-line")).toBeFocused();
  await page.keyboard.type("Nước ngầm Khe Rộng đã rút, thông đường.");
  await page.keyboard.press("Enter");
  await expect(page.locator("ol > li[id^='log-']").first()).toContainText("đã rút, thông đường");
});

test("two people hand over at one screen", async ({ page }) => {
  const next = await enterOnWatch(page);
  await page.goto("/app/");
  await page.getByRole("button", { name: /Bàn giao ca/ }).click();
  await page.getByRole("combobox", { name: "Người nhận ca" }).click();
  await page.getByRole("option", { name: new RegExp(next) }).click();
  await page.getByLabel("PIN của người ký", { exact: true }).fill("0000");
  await page.getByRole("button", { name: "Ký giao ca" }).click();
  await expect(page.getByText(/PIN không đúng/)).toBeVisible();
  await page.getByLabel("PIN của người ký", { exact: true }).fill("1234");
  await page.getByRole("button", { name: "Ký giao ca" }).click();
  await expect(page.getByRole("button", { name: "Nhận ca" })).toBeVisible();
  await expect(page.getByText(/vẫn chịu trách nhiệm/)).toBeVisible();
  await page.getByLabel("PIN của người ký", { exact: true }).fill("1234");
  await page.getByRole("button", { name: "Nhận ca" }).click();
  await expect(page.getByText("Đã bàn giao")).toBeVisible();
  await expect(page.getByText(/Mã kiểm chứng/)).toBeVisible();
});

test("a briefing is prepared, held and concluded; its conclusions become tasks", async ({ page }) => {
  test.setTimeout(60_000);
  await enter(page, "khoa");
  await page.goto("/app/conferences");
  await page.getByRole("button", { name: "Chuẩn bị hội nghị" }).click();
  await page.getByLabel("Tên hội nghị").fill("Hội nghị giao ban tháng");
  const chairs = page.locator("section").filter({ has: page.getByRole("heading", { name: "Chủ trì" }) });
  await chairs.getByRole("button", { name: "Thêm" }).click();
  await page.getByLabel("Họ và tên").fill("Thượng tá Trần Hữu Bình");
  const participants = page.locator("section").filter({ has: page.getByRole("heading", { name: "Thành phần dự" }) });
  await participants.getByRole("button", { name: "Thêm" }).click();
  await page.getByLabel("Thành phần khác").fill("Lãnh đạo mười xã");
  await page.getByLabel("Mời").fill("10");
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();

  await page.getByRole("button", { name: /Điều hành/ }).click();
  await page.getByRole("button", { name: "Đủ" }).click();
  await expect(page.getByText("10/10 có mặt")).toBeVisible();
  await page.getByRole("button", { name: /Kết luận/ }).click();
  await accountForLast(page);
  await page.getByLabel("Kết luận chung").fill("Các xã giữ nghiêm chế độ trực.");
  await page.getByRole("button", { name: "Thêm đối tượng" }).click();
  await page.getByPlaceholder(/Thứ nhất/).fill("Thứ nhất, mười xã");
  await page.getByRole("combobox", { name: "Giao cho" }).click();
  await page.getByRole("option", { name: "Tất cả các xã" }).click();
  await page.getByLabel("Ý 1", { exact: true }).fill("Trực 24/24 giờ trong mùa mưa lũ");
  await page.getByRole("button", { name: "Lưu kết luận" }).click();
  await expect(page.getByText("Nháp đang giữ trên máy này")).toHaveCount(0);
  await enter(page, "binh");  // the commander gives what was concluded
  await page.reload();
  await page.getByRole("button", { name: /Kết luận/ }).click();
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  await page.getByRole("combobox", { name: "Độ khẩn" }).click();
  await page.getByRole("option", { name: "Hỏa tốc" }).click();
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  await expect(page.getByText("Kết luận đã thành văn bản và nhiệm vụ.")).toBeVisible();
  await expect(page.getByText(/Trực 24\/24 giờ trong mùa mưa lũ/)).toBeVisible();
  await page.getByRole("link", { name: "Mở văn bản" }).click();
  await expect(page.locator("aside").getByText(/· Hỏa tốc/)).toBeVisible();
});

test("sliding over 1 July 2025 shows what was before", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/units");
  await expect(page.getByText("Xã Hoa Sơn").first()).toBeVisible();
  await expect(page.getByText("Xã Hoa Lâm")).toHaveCount(0);
  await page.getByLabel("Ngày xem").fill("14/07/2025"); // what other walks changed today is no step on the way
  await page.getByLabel("Ngày xem").press("Tab");
  await page.getByRole("slider").focus();
  await page.keyboard.press("PageDown");
  await expect(page.getByText("Thứ Ba 01/07/2025").first()).toBeVisible();
  await expect(page.getByText("Xã Hoa Sơn").first()).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.getByText("Thứ Hai 30/06/2025").first()).toBeVisible();
  await page.getByRole("button", { name: /Huyện Thượng Giang/ }).first().click();
  await expect(page.getByText("Xã Hoa Lâm").first()).toBeVisible();
});

test("a task is given, accepted and reported on a phone, and confirmed", async ({ page, browser }) => {
  await enter(page, "binh");
  await page.goto("/app/tasks?new=1");
  await page.getByLabel("Nội dung nhiệm vụ").fill("Kiểm tra loa truyền thanh các thôn");
  await page.getByRole("combobox", { name: "Giao cho" }).click();
  await page.getByRole("option", { name: "Tất cả các xã" }).click();
  await page.locator("form").getByRole("button", { name: "Giao nhiệm vụ" }).click();
  await expect(page.getByRole("heading", { name: "Kiểm tra loa truyền thanh các thôn" })).toBeVisible();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" });
  const xa = await phone.newPage();
  await enter(xa, "xa");
  await xa.goto("/app/tasks?box=mine");
  await xa.getByRole("button", { name: /Kiểm tra loa/ }).first().tap();
  await xa.getByRole("button", { name: "Nhận", exact: true }).tap();
  await xa.getByRole("button", { name: "Báo kết quả", exact: true }).tap();
  await xa.getByLabel("Kết quả, chứng cứ").fill("Đã thử 12 loa, hỏng 1.");
  await xa.getByRole("button", { name: "Báo kết quả", exact: true }).tap();
  await expect(xa.getByText("Đã báo kết quả, chờ đơn vị giao xác nhận.")).toBeVisible();
  await phone.close();

  await expect(page.getByText("Đã thử 12 loa, hỏng 1.")).toBeVisible();
  await page.getByRole("button", { name: "Xác nhận hoàn thành" }).click();
  await expect(page.getByRole("button", { name: "Xác nhận hoàn thành" })).toHaveCount(0);
});

test("the annual report: a figure opens down to its entries, it is issued, saved as .docx and published", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const title = "Tổng kết công tác phối hợp năm 2026";
  await enter(page, "khoa");
  await page.goto("/app/conferences?new=1");
  await page.getByRole("combobox", { name: "Loại hội nghị" }).click();
  await page.getByRole("option", { name: "Tổng kết" }).click();
  await page.getByLabel("Tên hội nghị").fill(`Hội nghị ${title[0]?.toLowerCase()}${title.slice(1)}`);
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  await page.getByRole("button", { name: /Kết luận/ }).click();
  await accountForLast(page); // no report is issued before
  await page.getByRole("button", { name: /Báo cáo/ }).click();
  await page.getByRole("button", { name: "Lập báo cáo" }).click();

  const section = page.getByRole("textbox", { name: "Trao đổi, nắm và đánh giá tình hình" });
  await section.click();
  await page.keyboard.type("Trao đổi, thống nhất ");
  await page.getByRole("button", { name: "Số lượt ghi sổ trực", exact: true }).click();
  await page.keyboard.type(" lượt với các đơn vị.");
  await page.getByRole("textbox", { name: "Đặc điểm tình hình" }).click();  // leaving the section saves it
  const chip = section.locator("[data-figure]");
  await expect(chip).toHaveText(/\d/);  // counted by the server when the section is saved
  const value = ((await chip.innerText()).match(/[\d.]+/) ?? [""])[0];
  expect(Number(value.replaceAll(".", ""))).toBeGreaterThan(100);
  await chip.click();
  const evidence = page.locator("aside").getByRole("link", { name: /Ban CHPTKV 3, mục \d+/ });
  await expect(evidence.first()).toBeVisible();
  const oldest = await evidence.first().innerText();
  await page.getByRole("button", { name: "Xem mục mới nhất trước", exact: true }).click();
  await expect(page).toHaveURL(/order=newest/);
  await expect(evidence.first()).not.toHaveText(oldest, { useInnerText: true });
  await page.getByRole("button", { name: "Xem mục cũ nhất trước", exact: true }).click();
  await expect(evidence.first()).toHaveText(oldest, { useInnerText: true });
  const entry = ((await evidence.first().innerText()).match(/mục (\d+)/) ?? ["", ""])[1];
  await evidence.first().click();
  await expect(page).toHaveURL(/\/app\/book/);
  await expect(page.locator("main details").filter({ hasText: entry as string }).first()).toBeVisible();
  await page.goBack();

  await signReport(page);
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByLabel("Địa danh").fill("Trường Giang");
  await page.getByRole("button", { name: "Ban hành báo cáo" }).click();
  await expect(page.getByText(/Đã ban hành \d+\/BC/)).toBeVisible();
  await expect(section).toHaveCount(0);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Văn bản", exact: true }).click();
  await page.getByRole("menuitem", { name: "Tải .docx" }).click();
  const paper = readFileSync(await (await saved).path());
  expect(paper.subarray(0, 2).toString()).toBe("PK");
  const words = unzipped(paper, "word/document.xml").replace(/<[^>]+>/g, "");
  expect(words).toContain(title);
  expect(words).toContain(`Trao đổi, thống nhất ${value} lượt với các đơn vị.`);

  await page.getByRole("link", { name: "Hội nghị", exact: true }).last().click();
  await page.getByRole("button", { name: /Công bố/ }).click();
  await page.getByLabel("Sa-pô").fill("Chiều nay, Ban CHPTKV 3 tổ chức hội nghị tổng kết công tác phối hợp.");
  await page.getByLabel(/^Nội dung/).fill("Dự hội nghị có lãnh đạo mười xã.\n\nHội nghị đánh giá cao công tác phối hợp.");
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  const office = await browser.newContext({ locale: "vi-VN" });
  const editor = await office.newPage();
  await enter(editor, "binh"); // whoever wrote it does not publish it
  await editor.goto("/app/articles");
  await editor.getByRole("button", { name: title }).first().click();
  await editor.getByRole("button", { name: "Công bố", exact: true }).click();
  await expect(editor.getByRole("link", { name: "Xem trang công khai" })).toBeVisible();
  await office.close();
  const address = await page.getByRole("link", { name: "Xem trang công khai" }).getAttribute("href");
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const reader = await plain.newPage();
  await reader.goto(address ?? "");
  await expect(reader.locator("h1").first()).toContainText(title.slice(1));
  await expect(reader.getByText("Hội nghị đánh giá cao công tác phối hợp.")).toBeVisible();
  await plain.close();
});

test("a commander's margin note on a received document becomes a task", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/documents");
  await page.getByRole("button", { name: "12/CT-BCH" }).click();
  await page.getByLabel("Bút phê").fill("Đ/c Khoa dự thảo kế hoạch, trình trước 17 giờ.");
  await page.getByRole("button", { name: "Ghi bút phê, giao việc" }).click();
  await page.locator("blockquote").filter({ hasText: "trình trước 17 giờ" }).getByRole("link", { name: "nhiệm vụ" }).click();
  await expect(page).toHaveURL(/\/app\/tasks/);
  await expect(page.getByRole("heading", { name: "Đ/c Khoa dự thảo kế hoạch, trình trước 17 giờ." })).toBeVisible();
});

test("a board is set up and its members are changed by a later decision", async ({ page }) => {
  await enter(page, "quang");
  await page.goto("/app/units?act=establish");
  await page.getByLabel("Tên đơn vị", { exact: true }).fill("Ban Chỉ huy Phòng thủ dân sự khu vực 3");
  await page.getByRole("combobox", { name: "Loại đơn vị" }).click();
  await page.getByRole("option", { name: "Ban chỉ đạo" }).click();
  await page.getByLabel("Số quyết định thành lập").fill("41/QĐ-UBND");
  await page.getByRole("textbox", { name: "Ngày quyết định" }).fill("12/09/2025");
  await page.getByLabel("Thành viên theo chức vụ").fill("Chủ tịch UBND tỉnh; Trưởng ban\nChỉ huy trưởng Bộ CHQS tỉnh");
  await page.getByRole("textbox", { name: "Có hiệu lực từ ngày" }).fill("15/09/2025");
  await page.locator("form").getByRole("button", { name: "Lập đơn vị" }).click();
  await expect(page.getByRole("row", { name: "Chủ tịch UBND tỉnh Trưởng ban" })).toBeVisible();
  await page.getByRole("button", { name: "Thay thành viên" }).click();
  await page.getByLabel("Thành viên theo chức vụ").fill("Chủ tịch UBND tỉnh; Trưởng ban\nGiám đốc Công an tỉnh; Phó Trưởng ban");
  await page.getByLabel("Số quyết định").fill("58/QĐ-UBND");
  await page.getByRole("textbox", { name: "Ngày quyết định" }).fill("20/10/2026");
  await page.getByRole("textbox", { name: "Có hiệu lực từ ngày" }).fill("20/10/2026");
  await page.locator("form").getByRole("button", { name: "Ghi thành viên" }).click();
  await expect(page.getByText("Theo Quyết định 58/QĐ-UBND ngày 20/10/2026")).toBeVisible();
  await expect(page.getByRole("row", { name: "Giám đốc Công an tỉnh Phó Trưởng ban" })).toBeVisible();
  await expect(page.getByRole("row", { name: "Chỉ huy trưởng Bộ CHQS tỉnh" })).toHaveCount(0);
});

test("an event is told on a phone, verified by another, assessed, endorsed by another unit, closed", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" });
  const xa = await phone.newPage();
  await enter(xa, "xa");
  await xa.goto("/app/information/new");
  await xa.getByLabel("Việc gì đã xảy ra").fill("Cháy nhà của ông Nguyễn Văn Nam");
  await xa.getByRole("combobox", { name: "Loại việc" }).tap();
  await xa.getByRole("option", { name: "Cháy, nổ" }).tap();
  await xa.getByLabel("Địa điểm").fill("Thôn 3");
  await xa.getByRole("button", { name: "Ban CHPTKV 3" }).tap();
  await xa.getByRole("button", { name: "Gửi tin" }).tap();
  await expect(xa.getByText(/nêu tên hoặc tả một người/)).toBeVisible();
  await expect(xa.getByLabel("Việc gì đã xảy ra")).toHaveValue("Cháy nhà của ông Nguyễn Văn Nam");  // kept for mending
  await xa.getByLabel("Việc gì đã xảy ra").fill("Cháy một nhà kho, gió cấp 4, chưa lan");
  await xa.getByRole("button", { name: "Gửi tin" }).tap();
  await expect(xa.getByRole("heading", { level: 1, name: "Cháy một nhà kho" })).toBeVisible();
  await expect(xa.getByRole("button", { name: "Xác minh" })).toHaveCount(0);  // not one's own report

  await enter(page, "an");
  await page.goto("/app/");
  await page.getByRole("link", { name: /Cháy một nhà kho/ }).click();
  await page.getByRole("button", { name: "Đã nhận" }).click();
  await page.getByRole("button", { name: "Xác minh" }).click();
  await page.getByRole("radio", { name: "Đúng một phần" }).check();
  await page.getByLabel("Xác minh thế nào, thấy gì").fill("Dân quân đến nơi: cháy mái kho, đã khống chế");
  await page.getByRole("button", { name: "Xác minh" }).click();
  await expect(page.getByText("Đang nhận định")).toBeVisible();

  // The page of the reporter hears of it by itself.
  await xa.getByRole("button", { name: "Nêu nhận định" }).tap();
  await xa.getByRole("textbox", { name: "Nhận định" }).fill("Không lan, lực lượng tại chỗ đủ sức.");
  await xa.getByRole("button", { name: "Nêu nhận định" }).tap();
  await expect(xa.getByRole("heading", { name: "Nhận định" })).toBeVisible();

  await enter(page, "binh");
  await page.reload();
  await page.getByRole("button", { name: "Thống nhất", exact: true }).click();
  await expect(page.getByRole("list").getByText("Thống nhất nhận định")).toBeVisible();

  await xa.getByRole("button", { name: "Kết thúc tin" }).tap();
  await xa.getByRole("button", { name: "Kết thúc tin" }).tap();
  await expect(xa.getByText("Đã kết thúc")).toBeVisible();
  await phone.close();
  await expect(page.getByText("Đã kết thúc")).toBeVisible();
});

test("a row of the log becomes an item that knows where it came from", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/");
  await expect(page.locator("#log-line")).toBeFocused();
  await page.keyboard.type("Trạm thủy văn báo nước hồ lên nhanh.");
  await page.keyboard.press("Enter");
  const row = page.locator("ol > li[id^='log-']").first();
  await expect(row).toContainText("nước hồ lên nhanh");
  await row.hover();
  await row.getByRole("button", { name: /Báo tin/ }).click();
  await expect(page.getByLabel("Việc gì đã xảy ra")).toHaveValue("Trạm thủy văn báo nước hồ lên nhanh.");
  await page.getByRole("combobox", { name: "Loại việc" }).click();
  await page.getByRole("option", { name: "Thiên tai" }).click();
  await page.getByLabel("Địa điểm").fill("Hồ Đá Bàn");
  await page.getByRole("button", { name: "Bộ CHQS tỉnh" }).click();
  await page.getByRole("button", { name: "Gửi tin" }).click();
  await page.getByRole("link", { name: "Xem dòng sổ trực" }).click();
  await expect(page.locator("ol > li[id^='log-']").first().getByRole("link", { name: /Đã báo thành tin/ })).toBeVisible();
});

test("the book is verified, a flipped byte in a copy is found, and no kind of entry is left untold", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/book");
  await expect(page.locator("main details").first()).toBeVisible();
  expect((await page.locator("main").innerText()).match(/\b(log_entry|handover|information|reply|advice|advice_answer|task|answer|conference|summary|article|watch|period_assessment|assessment_reply|commendation|commendation_review|award)\.[a-z_]+/g)).toBeNull();
  await page.getByRole("button", { name: "Kiểm tra chuỗi" }).click();
  await expect(page.getByText(/Chuỗi nguyên vẹn đến mục/)).toBeVisible();
  await page.getByRole("button", { name: "Kiểm tra bản sao" }).click();
  await expect(page.getByText(/Bản sao nguyên: nguyên vẹn/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole("button", { name: /Lật một byte/ }).click();
  await expect(page.getByText(/Bản sao bị lật một byte: đã bị sửa/)).toBeVisible({ timeout: 20_000 });
});

test("a conference's papers and the lists are saved from their pages", async ({ page }) => {
  const post = await enter(page, "binh");
  const { conferences } = (await (await page.request.get(`/api/conferences?post=${post}`)).json()) as { conferences: { id: string; conference_kind: string }[] };
  await page.goto(`/app/conferences/${conferences.find((c) => c.conference_kind === "tong_ket")?.id}`);
  const menu = page.getByRole("button", { name: "Văn bản", exact: true });
  await menu.click();
  const [minutes] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "Tải .docx" }).first().click()]);
  expect(minutes.suggestedFilename()).toMatch(/\.docx$/);
  await menu.click();
  const [sheet] = await Promise.all([page.waitForEvent("popup"), page.getByRole("menuitem", { name: "Xem, in" }).first().click()]);
  await expect(sheet.getByText("Độc lập - Tự do - Hạnh phúc")).toBeVisible();
  await page.goto("/app/tasks");
  const [list] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Bảng tính (.xlsx)" }).click()]);
  expect(list.suggestedFilename()).toBe("nhiem-vu.xlsx");
});

test("a night's book is taken away as a page that proves itself on a disk", async ({ page, browser }) => {
  test.setTimeout(180_000); // a year's book, every entry shown and proved
  await enter(page, "binh");
  await page.goto("/app/book");
  await page.getByRole("button", { name: /Trang tự kiểm/ }).click();
  const [whole] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Cả sổ" }).click()]);
  const [night] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Tải đêm này" }).click()]);
  const disk = await browser.newContext({ offline: true });
  for (const [download, text] of [[whole, "Không kèm trong bản này: 0."], [night, "chỉ có mã băm"]] as const) {
    const file = test.info().outputPath(`${text.length}.html`);
    await download.saveAs(file);
    const proof = await disk.newPage();
    await proof.goto(`file://${file}`);
    await expect(proof.locator("#state")).toHaveAttribute("data-state", "intact");
    await expect(proof.locator("main")).toContainText(text);
  }
  await disk.close();
});

test("the published page is read without JavaScript", async ({ browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto("/");
  await page.locator("a[href^='/tin/']").first().click();
  await expect(page.locator("h1").first()).not.toBeEmpty();
  await plain.close();
});
