import { expect, test, type Page } from "@playwright/test";
import { atConference } from "./at-conference";
import { accountForLast } from "./account";
import { enter } from "./enter";
import { articleOf, citizen, publish } from "./pages/publishing";
import { issueReport } from "./pages/reporting";

// Against the real program with its demo: one line of the log is followed through every hand that takes it further, to the page that citizens read and back.
const mark = String(Date.now() % 100_000); // its own, also when the demo is walked twice
const LINE = `Sạt taluy ${mark} m³ ở dốc Đá Trắng, lấp một làn đường`;
const TASK = `Dọn ${mark} m³ đất ở dốc Đá Trắng, cắm biển báo`;
const TITLE = `Tổng kết công tác ứng phó sạt lở, đợt ${mark}`;
const SECTION = "Trao đổi, nắm và đánh giá tình hình";

async function choose(page: Page, label: string, option: RegExp | string) {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option }).first().click();
}

/** The officer on duty writes the line and tells it to the province. @returns where the item is read */
async function writtenAndTold(page: Page): Promise<string> {
  await enter(page, "an");
  await page.goto("/app/");
  await page.getByLabel("Loại mục", { exact: true }).selectOption({ label: "Vụ việc" });
  await page.locator("#log-line").fill(LINE);
  await page.locator("#log-line").press("Enter");
  const row = page.locator("ol > li[id^='log-']").filter({ hasText: LINE });
  await expect(row.getByText("Vụ việc")).toBeVisible();
  await row.hover();
  await row.getByRole("button", { name: /^Báo tin từ dòng/ }).click();
  await expect(page.getByLabel("Việc gì đã xảy ra")).toHaveValue(LINE);
  await choose(page, "Loại việc", "Thiên tai");
  await page.getByLabel("Địa điểm").fill("Dốc Đá Trắng");
  await page.getByRole("button", { name: "Bộ CHQS tỉnh" }).click();
  await page.getByRole("button", { name: "Gửi tin" }).click();
  await expect(page.getByRole("heading", { level: 1, name: LINE })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The province, which did not report it, says what it found. */
async function verified(page: Page, item: string) {
  await enter(page, "tinh");
  await page.goto(item);
  await page.getByRole("button", { name: "Đã nhận" }).click();
  await page.getByRole("button", { name: "Xác minh" }).click();
  await page.getByRole("radio", { name: "Đúng", exact: true }).check();
  await page.getByLabel("Xác minh thế nào, thấy gì").fill("Tổ kiểm tra của tỉnh đến nơi, đúng khối lượng.");
  await page.getByRole("button", { name: "Xác minh" }).click();
  await expect(page.getByText("Đang nhận định")).toBeVisible();
}

/** It becomes a task of the communes; one of them does it, and that is confirmed. */
async function done(page: Page, item: string) {
  await enter(page, "binh");
  await page.goto(item);
  await page.getByRole("button", { name: "Giao nhiệm vụ từ tin này" }).click();
  await page.getByLabel("Nội dung nhiệm vụ").fill(TASK);
  await page.getByRole("combobox", { name: "Đơn vị chủ trì" }).fill("hoa son");
  await page.getByRole("button", { name: "Ban Chỉ huy quân sự xã Hoa Sơn" }).click();
  await page.locator("form").getByRole("button", { name: /^Giao nhiệm vụ/ }).click();
  await page.getByRole("link", { name: /^Căn cứ của nhiệm vụ/ }).click();
  await expect(page.getByRole("heading", { name: TASK })).toBeVisible();
  const task = page.url();
  await enter(page, "xa");
  await page.goto("/app/tasks?box=mine");
  await page.getByRole("button", { name: new RegExp(TASK) }).click();
  await page.getByRole("button", { name: "Nhận", exact: true }).click();
  await page.getByRole("button", { name: "Báo kết quả", exact: true }).click();
  await page.getByLabel("Kết quả, chứng cứ").fill("Đã dọn xong, thông cả hai làn.");
  await page.getByRole("button", { name: "Báo kết quả", exact: true }).click();
  await expect(page.getByText("Đã báo kết quả, chờ đơn vị giao xác nhận.")).toBeVisible();
  await enter(page, "binh");
  await page.goto(task);
  await page.getByRole("button", { name: "Xác nhận hoàn thành" }).click();
  await expect(page.getByRole("button", { name: "Xác nhận hoàn thành" })).toHaveCount(0);
}

/** The annual conference concludes from it what is to be done from now on. @returns the address of its workspace */
async function concluded(page: Page): Promise<string> {
  await enter(page, "khoa");
  await page.goto("/app/conferences?new=1");
  await choose(page, "Loại hội nghị", "Tổng kết");
  await page.getByLabel("Tên hội nghị").fill(`Hội nghị ${TITLE[0]?.toLowerCase()}${TITLE.slice(1)}`);
  await page.locator("section").filter({ has: page.getByRole("heading", { name: "Chủ trì" }) }).getByRole("button", { name: "Thêm" }).click();
  await page.getByLabel("Họ và tên").fill("Thượng tá Trần Hữu Bình");
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  const workspace = await atConference(page);
  await page.goto(`${workspace}?stage=conclude`);
  await accountForLast(page);
  await page.getByRole("button", { name: "Thêm đối tượng" }).click();
  await page.getByPlaceholder(/Thứ nhất/).fill("Ban CHQS các xã");
  await choose(page, "Giao cho", "Tất cả các xã");
  await page.getByLabel("Ý 1", { exact: true }).fill(`Tuần tra các dốc hay sạt như dốc Đá Trắng, theo kết luận ${mark}`);
  await page.getByRole("button", { name: "Lưu kết luận" }).click();
  await expect(page.getByText("Nháp đang giữ trên máy này")).toHaveCount(0);
  await enter(page, "binh");
  await page.reload();
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  await expect(page.getByText("Kết luận đã thành văn bản và nhiệm vụ.")).toBeVisible();
  return workspace;
}

/** The chip in the text that counts the figure so called. */
const figure = (page: Page, name: string) => page.locator(`[data-figure^='figure:${name}']`);

/** Opens the figure down to the entry that has these words, in the book in which it stands. */
async function opened(page: Page, name: string, words: string) {
  await figure(page, name).click();
  const panel = page.getByRole("complementary");
  const entry = panel.getByRole("listitem").filter({ hasText: words }).getByRole("link");
  const rest = panel.getByRole("button", { name: "Hiện các mục tiếp theo" });
  await expect(panel.getByRole("link", { name: /mục \d+/ }).first()).toBeVisible();
  if (await rest.isVisible()) await rest.click(); // a year's entries, the newest last
  await expect(entry).toBeVisible({ timeout: 30_000 });
  await entry.click();
  await expect(page).toHaveURL(/\/app\/book\?.*at=/);
  const number = new URL(page.url()).searchParams.get("at")?.replaceAll('"', "") ?? "";
  await expect(page.locator(`#entry-${number}`)).toContainText(words);
  await page.goBack();
}

/** The report says in a sentence how many entries there are and how many items were verified. @returns both as they were counted */
async function reported(page: Page, workspace: string): Promise<{ entries: string; verified: string }> {
  await enter(page, "khoa");
  await page.goto(`${workspace}?stage=report`);
  await page.getByRole("button", { name: "Lập báo cáo" }).click();
  await page.getByRole("textbox", { name: SECTION }).click();
  await page.keyboard.type("Ghi ");
  await page.getByRole("button", { name: "Số lượt ghi sổ trực", exact: true }).click();
  await page.keyboard.type(" lượt sổ trực, xác minh ");
  await page.getByRole("button", { name: "Số tin đã xác minh", exact: true }).click();
  await page.keyboard.type(" tin.");
  await page.getByRole("heading", { level: 1 }).click(); // leaving the section saves it
  await expect(page.getByText("Nháp trên máy này")).toHaveCount(0);
  const counted = async (name: string) => {
    await expect(figure(page, name)).toHaveText(/\d/);
    return /[\d.]+/.exec(await figure(page, name).innerText())?.[0] ?? "";
  };
  return { entries: await counted("log_entries"), verified: await counted("information_verified") };
}

test("one entry goes from the line in the log to the published page, and the figure there opens down to it", async ({ page, browser }) => {
  test.setTimeout(240_000);
  const item = await writtenAndTold(page);
  await verified(page, item);
  await done(page, item);
  const workspace = await concluded(page);
  const told = await reported(page, workspace);
  await opened(page, "log_entries", LINE);
  await issueReport(page);
  await opened(page, "information_verified", LINE); // also once it is frozen

  const post = await enter(page, "khoa");
  await page.goto(`${workspace}?stage=publish`);
  await page.getByLabel("Sa-pô", { exact: true }).fill(`Sáng nay, hội nghị tổng kết công tác ứng phó sạt lở đợt ${mark}.`);
  await page.getByRole("button", { name: "Đưa kết quả từ báo cáo vào bài" }).click();
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
  const address = await publish(page, browser, await articleOf(page, post, workspace.split("/").pop() ?? ""));
  const reader = await citizen(browser);
  await reader.goto(address);
  await expect(reader.getByRole("heading", { level: 1, name: TITLE.slice(1) })).toBeVisible();
  await expect(reader.getByText(`Ghi ${told.entries} lượt sổ trực, xác minh ${told.verified} tin.`)).toBeVisible();
  await reader.context().close();
});
