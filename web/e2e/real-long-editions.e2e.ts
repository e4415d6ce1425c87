import { expect, test, type Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import { enter } from "./enter";
import { issueReport } from "./pages/reporting";
import { unzipped } from "./zip";

// Against the real program with its demo: a report is issued, an entry comes later and changes a figure of it, it is issued anew.

const bare = (xml: string) => xml.replaceAll("</w:p>", "\n").replace(/<[^>]+>/gu, "");
const symbolOn = async (page: Page): Promise<string> => /Đã ban hành (\S+),/.exec(await page.getByText(/^Đã ban hành \d+\/BC/).innerText())?.[1] ?? "";
const idOn = (page: Page): string => new URL(page.url()).pathname.split("/").pop() ?? "";
const printed = async (page: Page, post: string, id: string) => (await page.request.get(`/api/summary/print?post=${post}&id=${id}`)).text();

/** A report with one live figure, issued with place and recipients. @returns the figure as it was issued */
async function issued(page: Page, title: string): Promise<string> {
  await page.goto("/app/summaries?new=1");
  await page.getByLabel("Tên báo cáo").fill(title);
  await page.getByRole("button", { name: "Lập báo cáo" }).click();
  await page.getByRole("textbox", { name: "Công tác trực và sẵn sàng chiến đấu" }).click();
  await page.keyboard.insertText("Đã ghi ");
  await page.getByRole("button", { name: "Số lượt ghi sổ trực", exact: true }).click();
  await page.keyboard.insertText(" dòng sổ trực.");
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.locator("[data-figure]")).toHaveText(/\d/);
  const value = /[\d.]+/.exec(await page.locator("[data-figure]").innerText())?.[0] ?? "";
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await page.getByLabel("Địa danh").fill("Trường Giang");
  await page.getByLabel(/^Nơi nhận/).fill("Bộ CHQS tỉnh\nLưu: VT");
  await page.getByRole("button", { name: "Thôi", exact: true }).click(); // what was typed is kept
  await issueReport(page);
  return value;
}

test("a later entry flags an issued report; it is issued anew, and the one before stays as it was signed", async ({ page }) => {
  test.setTimeout(120_000);
  const title = `Tổng kết công tác trực, lần ${Date.now() % 1_000_000}`;
  const post = await enter(page, "khoa");
  const was = await issued(page, title);
  const now = String(Number(was.replaceAll(".", "")) + 1).replaceAll(/\B(?=(\d{3})+$)/gu, ".");
  const [first, firstId] = [await symbolOn(page), idOn(page)];
  const signed = await printed(page, post, firstId);

  await enter(page, "an");
  await page.goto("/app/");
  await expect(page.locator("#log-line")).toBeFocused();
  // What happens after the issue of that day is no change of it: this happened ten minutes ago.
  const ago = new Date(Date.now() - 600_000).toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", hour12: false });
  await page.getByRole("button", { name: /Giờ xảy ra/ }).click();
  await page.getByLabel("Giờ xảy ra", { exact: true }).fill(ago.replace(":", ""));
  await page.getByLabel("Giờ xảy ra", { exact: true }).press("Enter");
  await page.locator("#log-line").fill("Dòng trực nhớ ra sau khi báo cáo đã ban hành.");
  await page.locator("#log-line").focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("ol > li[id^='log-']").first()).toContainText("nhớ ra sau khi báo cáo");

  await enter(page, "khoa");
  await page.goto("/app/summaries");
  const band = page.getByRole("region", { name: "Thay đổi sau khi ban hành" }).filter({ hasText: title });
  await expect(band.getByText(`${was} → ${now}`)).toBeVisible();
  await band.getByRole("link", { name: title }).click();
  await page.getByRole("button", { name: "Xem thay đổi" }).click();
  await expect(page.getByRole("heading", { name: `Số lượt ghi sổ trực: ${was} → ${now}` })).toBeVisible();
  await page.getByRole("button", { name: "Ban hành lại", exact: true }).click();
  await page.getByLabel("Lý do ban hành lại").fill("Bổ sung một dòng trực ghi muộn");
  await page.getByRole("button", { name: "Mở bản mới" }).click();
  await expect(page.getByText(`Bản thứ 2, thay báo cáo ${first}`)).toBeVisible();
  await expect(page.getByText(`${was} → ${now}`)).toBeVisible();
  await page.getByRole("button", { name: "Ban hành", exact: true }).click();
  await expect(page.getByLabel("Địa danh")).toHaveValue("Trường Giang");
  await expect(page.getByLabel(/^Nơi nhận/)).toHaveValue("Bộ CHQS tỉnh\nLưu: VT");
  await page.getByRole("button", { name: "Thôi", exact: true }).click();
  await issueReport(page);
  const [second, secondId] = [await symbolOn(page), idOn(page)];
  expect(second).not.toBe(first);
  expect(second.split("/")[1]).toBe(first.split("/")[1]);
  await expect(page.locator("[data-figure]")).toContainText(now);

  await page.getByRole("link", { name: "Xem bản trước" }).click();
  await expect(page.getByText(`Đã thay bằng báo cáo ${second}`)).toBeVisible();
  await expect(page.locator("[data-figure]")).toContainText(was);
  await expect(page.getByText("nay sẽ khác")).toHaveCount(0);
  expect(await printed(page, post, firstId)).toBe(signed);
  await page.getByRole("link", { name: "Xem bản đang dùng" }).click();
  await expect(page.getByText(`Đã ban hành ${second}`)).toBeVisible();
  const paper = bare(unzipped(await (await page.request.get(`/api/summary/docx?post=${post}&id=${secondId}`)).body(), "word/document.xml"));
  expect(paper).toContain(`Báo cáo này thay Báo cáo số ${first} ngày`);
  expect(paper).toContain(`Đã ghi ${now} dòng sổ trực.`);

  await page.goto("/app/documents?box=issued");
  const row = (symbol: string) => page.getByRole("row").filter({ has: page.getByRole("button", { name: symbol, exact: true }) });
  await expect(row(second).getByRole("link", { name: `thay ${first}`, exact: true })).toBeVisible();
  await expect(row(first).getByRole("link", { name: `đã thay bằng ${second}` })).toBeVisible();
  const [list] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải sổ (.xlsx)" }).click()]);
  const sheet = Object.entries(unzipSync(readFileSync(await list.path()))).filter(([name]) => name.endsWith(".xml")).map(([, bytes]) => new TextDecoder().decode(bytes)).join("");
  for (const said of ["Thay văn bản", "Được thay bằng", `${first}, `, `${second}, `]) expect(sheet).toContain(said);
});
