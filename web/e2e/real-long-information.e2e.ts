import { expect, test, type Page } from "@playwright/test";
import { enter } from "./enter";

// Against the real program with its demo: items that turn out to be false, or to tell what another told before, are closed as that and counted as that.
const own = () => String(Date.now() % 100_000);

async function reported(page: Page, account: string, text: string, to: string): Promise<string> {
  await enter(page, account);
  await page.goto("/app/information/new");
  await page.getByLabel("Việc gì đã xảy ra").fill(text);
  await page.getByRole("combobox", { name: "Loại việc" }).click();
  await page.getByRole("option", { name: "Cháy rừng" }).click();
  await page.getByLabel("Địa điểm").fill("Đồi Sim");
  await page.getByRole("button", { name: to, exact: true }).click();
  await page.getByRole("button", { name: "Gửi tin" }).click();
  await expect(page.getByRole("heading", { level: 1, name: text })).toBeVisible();
  return new URL(page.url()).pathname;
}
async function taken(page: Page, account: string, item: string) {
  await enter(page, account);
  await page.goto(item);
  await page.getByRole("button", { name: "Đã nhận" }).click();
  await page.getByRole("button", { name: "Xác minh" }).click();
}
const column = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });

test("a false item is found untrue by another, closed as that, and stands so on the board", async ({ page }) => {
  const text = `Thấy khói lớn trên đồi, điểm số ${own()}`;
  const item = await reported(page, "xa", text, "Ban CHPTKV 3");
  await taken(page, "an", item);
  await page.getByRole("radio", { name: "Không đúng" }).check();
  const verify = page.getByRole("button", { name: "Xác minh" });
  await expect(verify).toBeDisabled(); // not without what was found
  await page.getByLabel("Xác minh thế nào, thấy gì").fill("Tổ kiểm lâm lên tới nơi: dân đốt rơm ở chân đồi, không cháy rừng.");
  await verify.click();
  await expect(page.getByText("Đang nhận định")).toBeVisible();
  await expect(page.getByRole("button", { name: "Kết thúc tin" })).toHaveCount(0); // that is for whoever reported it

  await enter(page, "xa");
  await page.goto(item);
  await page.getByRole("button", { name: "Kết thúc tin" }).click();
  await expect(page.getByRole("radio", { name: "Không đúng" })).toBeChecked(); // nobody found anything else
  await page.getByLabel("Ghi thêm").fill("Đã nhắc dân báo trước khi đốt rơm.");
  await page.getByRole("button", { name: "Kết thúc tin" }).click();
  await expect(page.getByText(/^Kết thúc \d.*Đã nhắc dân báo trước khi đốt rơm\.$/)).toBeVisible();
  await expect(page.getByText("Không đúng").first()).toBeVisible();
  await page.goto("/app/information");
  await expect(column(page, "Đã kết thúc").getByRole("link").filter({ hasText: text })).toContainText("Không đúng");
  await expect(column(page, "Chờ xác minh").getByRole("link").filter({ hasText: text })).toHaveCount(0);
});

test("a second item of one event is found double, names the first and leads to it", async ({ page }) => {
  const text = `Cháy thực bì 300 m² trên đồi, điểm số ${own()}`;
  const first = await reported(page, "xa", text, "Ban CHPTKV 3");
  const second = await reported(page, "xa", `${text}, người đi đường báo`, "Ban CHPTKV 3");
  await taken(page, "an", first);
  await page.getByRole("radio", { name: "Đúng", exact: true }).check();
  await page.getByLabel("Xác minh thế nào, thấy gì").fill("Dân quân đến nơi, đã dập.");
  await page.getByRole("button", { name: "Xác minh" }).click();
  await expect(page.getByText("Đang nhận định")).toBeVisible();

  await taken(page, "an", second);
  await page.getByRole("radio", { name: "Trùng tin khác" }).check();
  await page.getByLabel("Xác minh thế nào, thấy gì").fill("Cùng đám cháy đã báo.");
  await expect(page.getByRole("button", { name: "Xác minh" })).toBeDisabled(); // of which other item?
  await page.getByRole("combobox", { name: "Trùng với tin" }).click();
  await page.getByRole("combobox", { name: "Trùng với tin" }).fill(text);
  await page.getByRole("option", { name: new RegExp(`${text}$`) }).click();
  await page.getByRole("button", { name: "Xác minh" }).click();
  const link = page.getByRole("link", { name: /^Trùng tin \d+ của Ban CHQS xã Hoa Sơn$/ });
  await expect(link).toBeVisible();
  await link.click();
  await expect(page).toHaveURL(new RegExp(first));
  await expect(page.getByRole("heading", { level: 1, name: text, exact: true })).toBeVisible();

  await enter(page, "xa");
  await page.goto(second);
  await page.getByRole("button", { name: "Kết thúc tin" }).click();
  await expect(page.getByRole("radio", { name: "Trùng tin khác" })).toBeChecked();
  await page.getByRole("button", { name: "Kết thúc tin" }).click();
  await expect(page.getByText(/^Kết thúc \d/)).toBeVisible();
  await page.goto("/app/information");
  await expect(column(page, "Đã kết thúc").getByRole("link").filter({ hasText: `${text}, người đi đường báo` })).toContainText("Trùng tin khác");
});
