import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

// Against the real program with its demo (GIAOBAN_URL): what one page writes, the books hold and the others show.
async function enter(page: Page, account: string) {
  await page.context().clearCookies();
  const response = await page.request.post("/api/session", { data: { demo: account } });
  expect(response.ok()).toBe(true);
  return ((await response.json()) as { posts: { post: string }[] }).posts[0]?.post ?? "";
}

test("a line is written and stands on top", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/");
  await expect(page.locator("#log-line")).toBeFocused();
  await page.keyboard.type("Nước ngầm Khe Rộng đã rút, thông đường.");
  await page.keyboard.press("Enter");
  await expect(page.locator("ol > li[id^='log-']").first()).toContainText("đã rút, thông đường");
});

test("two people hand over at one screen", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/");
  await page.getByRole("button", { name: /Bàn giao ca/ }).click();
  await page.getByRole("combobox", { name: "Người nhận ca" }).click();
  await page.getByRole("option", { name: /Lê Thị Hà/ }).click();
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
  await page.getByLabel("Kết luận chung").fill("Các xã giữ nghiêm chế độ trực.");
  await page.getByRole("button", { name: "Thêm đối tượng" }).click();
  await page.getByPlaceholder(/Thứ nhất/).fill("Thứ nhất, mười xã");
  await page.getByRole("combobox", { name: "Giao cho" }).click();
  await page.getByRole("option", { name: "Tất cả các xã" }).click();
  await page.getByLabel("Ý 1", { exact: true }).fill("Trực 24/24 giờ trong mùa mưa lũ");
  await page.getByRole("button", { name: "Lưu kết luận" }).click();
  await enter(page, "binh");  // the commander gives what was concluded
  await page.reload();
  await page.getByRole("button", { name: /Kết luận/ }).click();
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  await expect(page.getByText("Kết luận đã thành văn bản và nhiệm vụ.")).toBeVisible();
  await expect(page.getByText(/Trực 24\/24 giờ trong mùa mưa lũ/)).toBeVisible();
});

test("sliding over 1 July 2025 shows what was before", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/units");
  await expect(page.getByText("Xã Hoa Sơn").first()).toBeVisible();
  await expect(page.getByText("Xã Hoa Lâm")).toHaveCount(0);
  await page.getByRole("slider").focus();
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
  await xa.getByRole("button", { name: "Báo kết quả" }).tap();
  await xa.getByLabel("Kết quả, chứng cứ").fill("Đã thử 12 loa, hỏng 1.");
  await xa.getByRole("button", { name: "Báo kết quả" }).tap();
  await expect(xa.getByText("Đã báo kết quả, chờ đơn vị giao xác nhận.")).toBeVisible();
  await phone.close();

  await expect(page.getByText("Đã thử 12 loa, hỏng 1.")).toBeVisible();
  await page.getByRole("button", { name: "Xác nhận hoàn thành" }).click();
  await expect(page.getByRole("button", { name: "Xác nhận hoàn thành" })).toHaveCount(0);
});

test("the book is verified, a flipped byte in a copy is found, and no kind of entry is left untold", async ({ page }) => {
  await enter(page, "binh");
  await page.goto("/app/book");
  await expect(page.locator("main details").first()).toBeVisible();
  expect((await page.locator("main").innerText()).match(/\b(log_entry|handover|task|answer|conference|summary|article|watch)\.[a-z_]+/g)).toBeNull();
  await page.getByRole("button", { name: "Kiểm tra chuỗi" }).click();
  await expect(page.getByText(/Chuỗi nguyên vẹn đến mục/)).toBeVisible();
  await page.getByRole("button", { name: "Kiểm tra bản sao" }).click();
  await expect(page.getByText(/Bản sao nguyên: nguyên vẹn/)).toBeVisible();
  await page.getByRole("button", { name: /Lật một byte/ }).click();
  await expect(page.getByText(/Bản sao bị lật một byte: đã bị sửa/)).toBeVisible();
});

test("a night's book is taken away as a page that proves itself on a disk", async ({ page, browser }) => {
  await enter(page, "binh");
  await page.goto("/app/book");
  await page.getByRole("button", { name: /Trang tự kiểm/ }).click();
  const [whole] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Cả sổ" }).click()]);
  const [night] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Tải đêm này" }).click()]);
  const disk = await browser.newContext({ offline: true });
  for (const [download, text] of [[whole, "Không kèm trong bản này: 0."], [night, "chỉ có dấu băm"]] as const) {
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

test("no accessibility fault on any page", async ({ page }) => {
  test.setTimeout(150_000);
  const post = await enter(page, "binh");
  const { conferences } = (await (await page.request.get(`/api/conferences?post=${post}`)).json()) as { conferences: { id: string }[] };
  const id = conferences.at(-1)?.id ?? "";  // the annual one of the demo, with all that follows from it
  const { summary } = (await (await page.request.get(`/api/conference?post=${post}&id=${id}`)).json()) as { summary: string | null };
  expect(summary).not.toBeNull();
  const stages = ["prepare", "conduct", "conclude", "report", "publish"].map((s) => `/conferences/${id}?stage=${s}`);
  const faults: string[] = [];
  for (const place of ["/", "/tasks", "/tasks?new=1", "/documents", "/documents?new=issued", "/conferences", ...stages, `/summary/${summary}`, "/articles", "/units", "/book", "/people"]) {
    await page.goto(`/app${place}`);
    await page.locator("h1").first().waitFor();
    await page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
    for (const v of violations) faults.push(`${place} ${v.id}: ${v.nodes.slice(0, 4).map((n) => n.target.join(" ")).join(" | ")}`);
  }
  expect(faults).toEqual([]);
});
