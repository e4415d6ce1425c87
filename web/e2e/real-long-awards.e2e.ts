import { expect, test, type Page } from "@playwright/test";
import { atConference } from "./at-conference";
import { enter } from "./enter";
import { asking } from "./every-page";

// Against the real program with its demo: an award on its way to the hands of those it is for, at a conference.
const own = () => String(Date.now() % 1_000_000);

async function choose(page: Page, label: string, option: RegExp | string) {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option }).first().click();
}
const side = (page: Page) => page.getByRole("complementary");

/** @returns the id of a conference of this title */
async function prepared(page: Page, title: string): Promise<string> {
  await enter(page, "khoa");
  await page.goto("/app/conferences?new=1");
  await page.getByLabel("Tên hội nghị").fill(title);
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  return (await atConference(page)).split("/").pop() ?? "";
}

test("an award is proposed, returned, proposed anew, agreed to, decided, and presented at the ceremony of a conference", async ({ page }) => {
  test.setTimeout(90_000);
  const [achievement, ceremony] = [`Gia cố 120 m đê trong đêm, việc số ${own()}`, `Lễ trao thưởng lần ${own()}`];
  const conference = await prepared(page, ceremony);

  await enter(page, "vinh");
  await page.goto("/app/commendations?new=1");
  const [collective, single] = ["Trung đội dân quân cơ động", "Phạm Văn Lực"];
  await choose(page, "Hình thức", "Giấy khen");
  await page.getByLabel("Thành tích").fill(achievement);
  await page.getByLabel("Tập thể, cá nhân hay hộ gia đình").selectOption({ label: "Tập thể" });
  await page.getByLabel("Họ tên hoặc tên tập thể").fill(collective);
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.getByLabel("Họ tên hoặc tên tập thể").nth(1).fill(single);
  await page.getByLabel("Chức vụ, đơn vị").nth(1).fill("Tiểu đội trưởng dân quân");
  await page.getByRole("button", { name: "Gửi đề nghị" }).click();
  await expect(side(page).getByRole("heading", { name: achievement })).toBeVisible();
  await expect(side(page).getByRole("button", { name: "Đồng ý" })).toHaveCount(0); // not on one's own proposal

  await enter(page, "khoa");
  await page.goto("/app/commendations?box=to_review");
  await page.getByRole("button", { name: achievement }).click();
  await side(page).getByRole("button", { name: "Trả lại" }).click();
  await side(page).getByLabel("Lý do, ý kiến").fill("Nêu rõ đoạn đê.");
  await side(page).getByRole("button", { name: "Trả lại" }).click();
  await expect(side(page).getByText("Giấy khen · Trả lại")).toBeVisible();

  const exact = `${achievement}, đoạn qua thôn Bến`;
  await enter(page, "vinh");
  await page.goto("/app/commendations?new=1");
  await choose(page, "Hình thức", "Giấy khen");
  await page.getByLabel("Thành tích").fill(exact);
  await page.getByLabel("Tập thể, cá nhân hay hộ gia đình").selectOption({ label: "Tập thể" });
  await page.getByLabel("Họ tên hoặc tên tập thể").fill(collective);
  await page.getByRole("button", { name: "Gửi đề nghị" }).click();
  await expect(side(page).getByRole("heading", { name: exact })).toBeVisible();

  await enter(page, "khoa");
  await page.goto("/app/commendations?box=to_review");
  await page.getByRole("button", { name: exact }).click();
  await side(page).getByRole("button", { name: "Đồng ý" }).click();
  await expect(side(page).getByText("Giấy khen · Đã đồng ý")).toBeVisible();

  await enter(page, "binh");
  await page.goto("/app/commendations?box=to_decide");
  await page.getByRole("button", { name: exact }).click();
  await side(page).getByRole("button", { name: "Ra quyết định" }).click();
  await choose(page, "Người ký", /Trần Hữu Bình/);
  await side(page).getByLabel("Văn bản giao thẩm quyền").fill("Quy chế thi đua số 12/QC-BCH");
  await side(page).getByLabel("Công khai tên trong quyết định").check();
  await side(page).getByRole("button", { name: "Ký quyết định" }).click();
  const heading = side(page).getByRole("heading", { name: /^Quyết định \d+\/QĐ/ });
  await expect(heading).toBeVisible();
  const symbol = (await heading.innerText()).replace("Quyết định ", "").trim();

  const post = await enter(page, "khoa");
  await page.goto("/app/commendations?box=awards");
  await page.getByRole("button", { name: symbol, exact: true }).click();
  await side(page).getByRole("button", { name: "Ghi đã trao" }).click();
  await choose(page, "Tại hội nghị", ceremony);
  await side(page).getByRole("button", { name: "Ghi đã trao" }).click();
  await expect(side(page).getByText("Giấy khen · Đã trao")).toBeVisible();
  await expect(side(page).getByText(new RegExp(`^\\d\\d/\\d\\d/\\d{4}, ${ceremony}$`))).toBeVisible();
  await expect(side(page).getByText(collective)).toBeVisible();
  await expect(side(page).getByRole("button", { name: "Ghi đã trao" })).toHaveCount(0);

  await page.goto(`/app/conferences/${conference}?stage=conduct`);
  await expect(page.getByRole("heading", { name: "Khen thưởng trao tại hội nghị" })).toBeVisible();
  await page.getByRole("link", { name: symbol }).click();
  await expect(side(page).getByText(exact)).toBeVisible();
  const { items } = (await asking(page, post)("awards")) as unknown as { items: { symbol: string; held_on: string | null }[] };
  expect(items.find((a) => a.symbol === symbol)?.held_on).not.toBeNull();
});
