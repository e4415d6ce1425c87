import { expect, test, type Page } from "@playwright/test";
import { atConference } from "./at-conference";
import { enterOnWatch } from "./enter";
import { fitsPhone, phoneOf } from "./phone";

// Against the real program with its demo: what is done away from a desk is done with a thumb, on 390 pixels.
const own = () => String(Date.now() % 1_000_000); // tells a walk from another, also when the demo is walked twice

test("the watch on a phone: a line is written and struck, and two people hand over", async ({ browser }) => {
  test.setTimeout(60_000);
  const page = await phoneOf(browser);
  const next = await enterOnWatch(page);
  await page.goto("/app/");
  const [wrong, right] = [`Xe cứu thương qua chốt số ${own()} lúc 2 giờ.`, `Xe cứu hỏa qua chốt số ${own()} lúc 2 giờ.`];
  await page.locator("#log-line").fill(wrong);
  await page.getByRole("main").getByRole("button", { name: "Ghi sổ", exact: true }).tap();
  const row = page.locator("ol > li[id^='log-']").filter({ hasText: wrong });
  await expect(row.locator("time")).toBeVisible();
  await fitsPhone(page);
  await row.getByRole("button", { name: /^Gạch bỏ dòng/ }).tap();
  await page.getByLabel("Lý do gạch bỏ").fill("Nghe nhầm loại xe.");
  await page.getByLabel("Ghi lại cho đúng").fill(right);
  await fitsPhone(page);
  await page.getByRole("button", { name: "Gạch bỏ", exact: true }).tap();
  await expect(row.getByText(/Gạch bỏ: Nghe nhầm loại xe\./)).toBeVisible();
  await expect(page.locator("ol > li[id^='log-']").filter({ hasText: right })).toContainText(/thay dòng \d+/);

  await page.getByRole("button", { name: "Bàn giao ca" }).tap();
  await page.getByLabel("Nội dung khác cần bàn giao").fill("Chìa khóa kho để ở tủ trực.");
  await fitsPhone(page);
  await page.getByRole("combobox", { name: "Người nhận ca" }).tap();
  await page.getByRole("option", { name: new RegExp(next) }).tap();
  const pin = page.getByLabel("PIN của người ký", { exact: true });
  await pin.fill("1234");
  await page.getByRole("button", { name: "Ký giao ca" }).tap();
  await expect(page.getByRole("button", { name: "Nhận ca" })).toBeVisible();
  await fitsPhone(page);
  await pin.fill("1234");
  await page.getByRole("button", { name: "Nhận ca" }).tap();
  await expect(page.getByText("Đã bàn giao")).toBeVisible();
  await expect(page.getByText("Chìa khóa kho để ở tủ trực.")).toBeVisible();
  await page.context().close();
});

/** Two communes are asked to a conference, two posts of each. */
async function invited(page: Page, title: string) {
  await page.goto("/app/conferences?new=1");
  await page.getByLabel("Tên hội nghị").fill(title);
  await page.getByLabel("Ngày họp").fill(new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split("-").reverse().join("/")); // today at the office: the roll is called
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).tap();
  await page.goto(`${await atConference(page)}?stage=prepare`);
  await page.getByRole("button", { name: "Mời đơn vị" }).tap();
  for (const name of ["Hoa Sơn", "Tân Lập"]) {
    await page.getByRole("combobox", { name: "Mời các đơn vị" }).fill(name);
    await page.getByRole("button", { name: `Ban Chỉ huy quân sự xã ${name}` }).tap();
  }
  await page.getByLabel("Chức vụ được mời").fill("Chỉ huy trưởng\nPhó Chỉ huy trưởng");
  await page.getByRole("button", { name: "Gửi giấy mời" }).tap();
  await expect(page.getByText("0/2 đã trả lời")).toBeVisible();
  await fitsPhone(page);
}

test("the roll of a conference is called on a phone at the door, post by post", async ({ browser }) => {
  test.setTimeout(60_000);
  const page = await phoneOf(browser, "khoa");
  await invited(page, `Giao ban điểm danh ở cửa lần ${own()}`);
  await page.goto(`${page.url().split("?")[0]}?stage=conduct`);
  await expect(page.getByText("0/4 có mặt")).toBeVisible();
  await fitsPhone(page);
  const seat = (presence: string, post: string, commune: string) => page.getByRole("button", { name: `${presence}: ${post}, Ban Chỉ huy quân sự xã ${commune}`, exact: true });
  await seat("Có mặt", "Chỉ huy trưởng", "Hoa Sơn").tap();
  await seat("Có mặt", "Chỉ huy trưởng", "Tân Lập").tap();
  await seat("Vắng", "Phó Chỉ huy trưởng", "Hoa Sơn").tap();
  await page.getByLabel("Lý do vắng").fill("Trực thay ở xã");
  await page.getByRole("button", { name: "Ghi", exact: true }).tap();
  await expect(page.getByText("Trực thay ở xã")).toBeVisible();
  await seat("Dự thay", "Phó Chỉ huy trưởng", "Tân Lập").tap();
  await page.getByLabel("Ai dự thay (chức vụ)").fill("Chính trị viên phó");
  await page.getByRole("button", { name: "Ghi", exact: true }).tap();
  await expect(page.getByText("dự thay: Chính trị viên phó")).toBeVisible();
  await expect(page.getByText("3/4 có mặt")).toBeVisible();
  await expect(seat("Có mặt", "Chỉ huy trưởng", "Hoa Sơn")).toHaveAttribute("aria-pressed", "true");
  await fitsPhone(page);
  await page.context().close();
});

test("a task between two phones: given, declared half done, reported, returned, reported again, confirmed", async ({ browser }) => {
  test.setTimeout(60_000);
  const text = `Kiểm tra xuồng máy, đợt ${own()}`;
  const chief = await phoneOf(browser, "binh");
  await chief.goto("/app/tasks");
  await chief.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).first().tap();
  await chief.getByLabel("Nội dung nhiệm vụ").fill(text);
  await chief.getByRole("combobox", { name: "Đơn vị chủ trì" }).fill("hoa son");
  await chief.getByRole("button", { name: "Ban Chỉ huy quân sự xã Hoa Sơn" }).tap();
  await fitsPhone(chief);
  await chief.locator("form").getByRole("button", { name: /^Giao nhiệm vụ/ }).tap();
  await expect(chief.getByRole("heading", { name: text })).toBeVisible();
  await fitsPhone(chief);

  const xa = await phoneOf(browser, "xa");
  await xa.goto("/app/tasks?box=mine");
  await fitsPhone(xa);
  await xa.getByRole("button", { name: new RegExp(text) }).tap();
  await xa.getByRole("button", { name: "Nhận", exact: true }).tap();
  await xa.getByRole("button", { name: "Báo tiến độ" }).tap();
  await xa.getByLabel("Đã làm đến đâu").fill("Đã thử 2 trong 4 xuồng.");
  await xa.getByRole("button", { name: "Báo tiến độ" }).tap();
  await expect(xa.getByText("Đã thử 2 trong 4 xuồng.")).toBeVisible();
  const report = async (said: string) => {
    await xa.getByRole("button", { name: "Báo kết quả", exact: true }).tap();
    await xa.getByLabel("Kết quả, chứng cứ").fill(said);
    await xa.getByRole("button", { name: "Báo kết quả", exact: true }).tap();
    await expect(xa.getByText("Đã báo kết quả, chờ đơn vị giao xác nhận.")).toBeVisible();
  };
  await report("Đã thử 3 xuồng.");
  await fitsPhone(xa);

  await chief.getByRole("button", { name: "Trả lại" }).tap();
  await chief.getByLabel("Còn thiếu gì").fill("Còn một xuồng.");
  await chief.getByRole("button", { name: "Trả lại" }).tap();
  await expect(xa.getByText("Còn một xuồng.")).toBeVisible(); // the page of the commune hears of it by itself
  await report("Đã thử cả 4 xuồng.");
  await expect(chief.getByText("Đã thử cả 4 xuồng.")).toBeVisible();
  await chief.getByRole("button", { name: "Xác nhận hoàn thành" }).tap();
  await expect(chief.getByRole("button", { name: "Xác nhận hoàn thành" })).toHaveCount(0);
  await chief.context().close();
  await xa.context().close();
});
