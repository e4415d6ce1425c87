import { expect, test, type Page } from "@playwright/test";
import { atConference } from "./at-conference";
import { accountForLast } from "./account";
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
  await expect(page.getByRole("alert").getByText("của các hội nghị trước chưa kiểm điểm")).toBeInViewport(); // not behind the bar of buttons; the demo's last briefing comes first
  await page.getByRole("button", { name: "Đến việc chưa kiểm điểm" }).click();
  await expect(page.locator("details[data-board] [data-left]").first().getByRole("button").first()).toBeFocused();
  const why = page.locator("details[data-board] [data-left]").first();
  await why.getByRole("button", { name: "Chưa kiểm điểm" }).click();
  await expect(why.getByRole("button", { name: "Ghi", exact: true })).toBeDisabled(); // not without the reason
  await why.getByLabel("Vì sao chưa kiểm điểm").fill("Chờ báo cáo của xã");
  await why.getByRole("button", { name: "Ghi", exact: true }).click();
  await expect(page.getByText("Chưa kiểm điểm: Chờ báo cáo của xã")).toBeVisible();
  await accountForLast(page);
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

test("a staff officer's notice of conclusions is returned, put right in the conference, approved and numbered; an empty last line is no topic", async ({ page }) => {
  test.setTimeout(90_000);
  const title = `Sơ kết công tác cứu hộ lần ${Date.now() % 1_000_000}`;
  await enter(page, "khoa");
  await page.goto("/app/conferences?new=1");
  await choose(page, "Loại hội nghị", "Sơ kết");
  await page.getByLabel("Tên hội nghị").fill(title);
  await page.getByLabel(/^Nội dung/).fill("Kết quả cứu hộ\n\nNhiệm vụ tới\n");
  await page.getByLabel("Cùng tổ chức").fill("Công an khu vực\n");
  const chairs = page.locator("section").filter({ has: page.getByRole("heading", { name: "Chủ trì" }) });
  await chairs.getByRole("button", { name: "Thêm" }).click();
  await page.getByLabel("Họ và tên").fill("Thượng tá Trần Hữu Bình");
  await chairs.getByRole("button", { name: "Thêm" }).click(); // and never filled
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  const workspace = await atConference(page);
  await page.goto(`${workspace}?stage=prepare`);
  await expect(page.getByLabel(/^Nội dung/)).toHaveValue("Kết quả cứu hộ\nNhiệm vụ tới");
  await expect(page.getByLabel("Họ và tên")).toHaveCount(1);

  await page.goto(`${workspace}?stage=conclude`);
  await accountForLast(page);
  await page.getByRole("button", { name: "Thêm đối tượng" }).click();
  await page.getByPlaceholder(/Thứ nhất/).fill("Ban CHQS các xã");
  await choose(page, "Giao cho", "Tất cả các xã");
  await page.getByLabel("Ý 1", { exact: true }).fill("Kiểm tra xuồng máy");
  await page.getByRole("button", { name: "Lưu kết luận" }).click();
  await expect(page.getByRole("button", { name: "Giao nhiệm vụ", exact: true })).toHaveCount(0); // only who may sign issues at once
  const submit = page.getByRole("button", { name: "Trình duyệt thông báo" });
  await submit.click();
  await choose(page, "Trình ai duyệt", /Trần Hữu Bình/);
  await choose(page, "Ai ký", /Trần Hữu Bình/);
  await page.getByRole("button", { name: "Trình duyệt", exact: true }).click();
  await expect(page.getByText(/đang trình duyệt, chờ .*Trần Hữu Bình/)).toBeVisible();

  await enter(page, "binh");
  await page.goto(`${workspace}?stage=conclude`);
  await page.getByRole("link", { name: "Mở dự thảo" }).click();
  await page.getByRole("button", { name: "Trả lại" }).click();
  await page.getByLabel("Cần sửa gì").fill("Ghi rõ thời hạn.");
  await page.getByRole("button", { name: "Trả lại" }).click();
  await enter(page, "khoa");
  await page.goto(`${workspace}?stage=conclude`);
  await expect(page.getByText("Thông báo bị trả lại: Ghi rõ thời hạn.")).toBeVisible();
  await page.getByLabel("Ý 1", { exact: true }).fill("Kiểm tra xuồng máy trong tháng");
  await page.getByRole("button", { name: "Lưu kết luận" }).click();
  await submit.click();
  await choose(page, "Trình ai duyệt", /Trần Hữu Bình/);
  await choose(page, "Ai ký", /Trần Hữu Bình/);
  await page.getByRole("button", { name: "Trình duyệt", exact: true }).click();
  await expect(page.getByText(/đang trình duyệt/)).toBeVisible();

  await enter(page, "binh");
  await page.goto(`${workspace}?stage=conclude`);
  await page.getByRole("link", { name: "Mở dự thảo" }).click();
  await page.getByRole("button", { name: "Duyệt và xác nhận trên giaoban" }).click();
  await page.getByRole("button", { name: "Duyệt và xác nhận trên giaoban" }).click();
  await page.getByRole("button", { name: "Lấy số, ban hành" }).click();
  await page.getByRole("button", { name: "Lấy số, ban hành" }).click();
  await expect(page.getByText(/Đã ban hành: /)).toBeVisible();
  await page.goto(`${workspace}?stage=conclude`);
  await expect(page.getByText("Đã trình, duyệt và xác nhận trước khi ban hành.")).toBeVisible();
  await expect(page.getByText("Kiểm tra xuồng máy trong tháng")).toBeVisible();
});
