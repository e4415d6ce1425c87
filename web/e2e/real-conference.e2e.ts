import { expect, test, type Page } from "@playwright/test";
import { enter } from "./enter";

// Against the real program with its demo: a conference from its invitation to the next one, as its secretary, an invited commune and the commander live it.

async function choose(page: Page, label: string, option: RegExp | string) {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option }).first().click();
}

const written = (day: Date) => `${[day.getUTCDate(), day.getUTCMonth() + 1].map((n) => String(n).padStart(2, "0")).join("/")}/${day.getUTCFullYear()}`;

test("a commune is invited and sends another; what it says is noted; what is concluded comes to it and stands first in the next conference", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const title = `Giao ban phòng chống lũ quét lần ${Date.now() % 1_000_000}`; // its own, also when the demo is walked twice
  await enter(page, "khoa");
  await page.goto("/app/conferences?new=1");
  await page.getByLabel("Tên hội nghị").fill(title);
  const day = new Date(Date.now() + 7 * 3_600_000); // of the office, east of here: the roll is called today
  await page.getByLabel("Ngày họp").fill(written(day));
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  await page.getByRole("button", { name: /Chuẩn bị/ }).click();
  await page.getByRole("button", { name: "Mời đơn vị" }).click();
  await page.getByLabel("Mời các đơn vị").fill("Hoa Sơn");
  await page.getByRole("button", { name: /quân sự xã Hoa Sơn/ }).first().click();
  await page.getByLabel("Chức vụ được mời").fill("Chỉ huy trưởng");
  await page.getByLabel("Cần chuẩn bị").fill("Danh sách điểm hay ngập");
  await page.getByRole("button", { name: "Gửi giấy mời" }).click();
  await expect(page.getByText("0/1 đã trả lời")).toBeVisible();
  const workspace = page.url();

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: "vi-VN" });
  const xa = await phone.newPage();
  await enter(xa, "xa");
  await xa.goto("/app/conferences");
  await xa.getByRole("button", { name: new RegExp(title) }).tap();
  await expect(xa.getByText("Danh sách điểm hay ngập")).toBeVisible();
  await xa.getByLabel("Chỉ huy trưởng: đi hay vắng").selectOption({ label: "cử người khác" });
  await xa.getByLabel("Chức vụ đi thay").fill("Chỉ huy phó");
  await xa.getByRole("button", { name: "Gửi trả lời" }).tap();
  await expect(xa.getByRole("button", { name: "Trả lời lại" })).toBeVisible();

  await page.reload();
  await page.getByRole("button", { name: /Chuẩn bị/ }).click();
  await expect(page.getByText("1/1 đã trả lời")).toBeVisible();
  await page.getByRole("button", { name: /Điều hành/ }).click();
  await expect(page.getByText("báo cử Chỉ huy phó dự thay")).toBeVisible();
  await page.getByRole("button", { name: /^Dự thay: Chỉ huy trưởng/ }).click();
  await expect(page.getByLabel("Ai dự thay (chức vụ)")).toHaveValue("Chỉ huy phó");
  await page.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(page.getByText("dự thay: Chỉ huy phó")).toBeVisible();
  await choose(page, "Đơn vị phát biểu", /Hoa Sơn/);
  await page.getByRole("textbox", { name: "Ý kiến" }).fill("Cần hai biển báo ngập ở ngầm thôn Hạ.");
  await page.getByRole("button", { name: "Ghi ý kiến" }).click();
  await page.getByRole("button", { name: "Gạch bỏ" }).click();
  await page.getByLabel("Vì sao gạch").fill("ghi nhầm số biển");
  await page.getByRole("button", { name: "Gạch bỏ" }).last().click();
  await expect(page.getByText("Gạch: ghi nhầm số biển")).toBeVisible();

  await page.getByRole("button", { name: /Kết luận/ }).click();
  await page.getByRole("button", { name: "Thêm đối tượng" }).click();
  await page.getByPlaceholder(/Thứ nhất/).fill("Ban CHQS các xã");
  await choose(page, "Giao cho", "Tất cả các xã");
  await page.getByLabel("Ý 1", { exact: true }).fill("Cắm biển báo ở mọi ngầm tràn");
  await page.getByRole("button", { name: "Lưu kết luận" }).click();
  await expect(page.getByRole("alert").getByText("Chưa ghi ai chủ trì hội nghị")).toBeInViewport(); // not behind the bar of buttons
  await page.getByRole("button", { name: /Chuẩn bị/ }).click();
  await page.locator("section").filter({ has: page.getByRole("heading", { name: "Chủ trì" }) }).getByRole("button", { name: "Thêm" }).click();
  await page.getByLabel("Họ và tên").fill("Thượng tá Trần Hữu Bình");
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  await expect(page.getByText("Nháp đang giữ trên máy này")).toHaveCount(0);
  await page.getByRole("button", { name: /Kết luận/ }).click(); // what was typed is still there
  await page.getByRole("button", { name: "Lưu kết luận" }).click();
  await expect(page.getByText("Nháp đang giữ trên máy này")).toHaveCount(0);
  await enter(page, "binh");
  await page.goto(`${workspace.split("?")[0]}?stage=conclude`);
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  await page.getByRole("button", { name: "Giao nhiệm vụ", exact: true }).click();
  await expect(page.getByText("Kết luận đã thành văn bản và nhiệm vụ.")).toBeVisible();

  await xa.reload();
  await expect(xa.getByRole("heading", { name: "Kết luận đối với đơn vị" })).toBeVisible();
  await expect(xa.getByText("Cắm biển báo ở mọi ngầm tràn")).toBeVisible();
  await phone.close();

  await enter(page, "khoa");
  await page.goto("/app/conferences?new=1");
  await page.getByLabel("Tên hội nghị").fill("Giao ban sau lũ");
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  const before = page.locator("details").filter({ hasText: `Kiểm điểm trước: ${title}` });
  await expect(before.getByText("Cắm biển báo ở mọi ngầm tràn")).toBeVisible();
  await before.getByRole("button", { name: "Tiếp tục" }).click();
  await before.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(before.getByText("đã kiểm điểm hết")).toBeVisible();
});
