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
/** The page is there and hears its keys. */
const shows = (page: Page, text: string) => expect(page.getByRole("heading", { level: 1, name: text })).toBeVisible();
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

test("a wrong place is corrected: the first stays struck through, and who had verified it is asked again", async ({ page }) => {
  const text = `Sạt taluy 40 m³ lấp một làn, điểm số ${own()}`;
  const item = await reported(page, "xa", text, "Ban CHPTKV 3");
  await taken(page, "an", item);
  await page.getByRole("radio", { name: "Không đúng" }).check();
  await page.getByLabel("Xác minh thế nào, thấy gì").fill("Lên Đồi Sim, không thấy sạt.");
  await page.getByRole("button", { name: "Xác minh" }).click();
  await expect(page.getByText("Đang nhận định")).toBeVisible();

  await enter(page, "xa");
  await page.goto(item);
  await shows(page, text);
  await page.keyboard.press("c");
  const send = page.getByRole("button", { name: "Đính chính" });
  await expect(send).toBeDisabled(); // nothing differs yet, and there is no reason
  await page.getByLabel("Địa điểm").fill("Đồi Chè, thôn 2");
  await page.getByLabel("Vì sao đính chính").fill("Nghe nhầm tên đồi qua điện thoại.");
  await page.reload(); // nothing typed is lost
  await shows(page, text);
  await page.keyboard.press("c");
  await expect(page.getByLabel("Địa điểm")).toHaveValue("Đồi Chè, thôn 2");
  await page.getByLabel("Vì sao đính chính").press("Enter");
  await expect(page.getByText("chờ xác minh lại")).toBeVisible();
  const before = page.getByRole("region", { name: "Bản trước khi đính chính" });
  await expect(before.locator("s").filter({ hasText: "Đồi Sim" })).toBeVisible();
  await expect(before).toContainText("Nghe nhầm tên đồi qua điện thoại.");
  await expect(page.getByText(/^nói về bản lúc \d\d:\d\d$/)).toBeVisible();
  await page.goto("/app/information");
  await expect(column(page, "Chờ xác minh").getByRole("link").filter({ hasText: text })).toContainText("đã đính chính");

  await enter(page, "an");
  await page.goto(item);
  await shows(page, text);
  await page.keyboard.press("v");
  await page.getByRole("radio", { name: "Đúng", exact: true }).check();
  await page.getByLabel("Xác minh thế nào, thấy gì").fill("Đồi Chè: sạt 40 m³, đã chăng dây.");
  await page.getByRole("button", { name: "Xác minh" }).click();
  await expect(page.getByText("Đang nhận định")).toBeVisible();
  await expect(page.getByText(/^nói về bản lúc/)).toHaveCount(0);
});

test("who writes on an item that is corrected meanwhile reads the new text first; what is typed stays", async ({ page, browser }) => {
  const text = `Cây đổ chắn đường, điểm số ${own()}`;
  const item = await reported(page, "xa", text, "Ban CHPTKV 3");
  const other = await browser.newPage();
  await taken(other, "an", item);
  await other.getByRole("radio", { name: "Đúng", exact: true }).check();
  await other.getByLabel("Xác minh thế nào, thấy gì").fill("Đã cưa dọn xong.");
  await page.keyboard.press("c");
  await page.getByLabel("Địa điểm").fill("Đồi Chè, thôn 2");
  await page.getByLabel("Vì sao đính chính").fill("Nghe nhầm.");
  await page.getByLabel("Vì sao đính chính").press("Enter");
  await expect(page.getByText("đã đính chính").first()).toBeVisible();

  await expect(other.getByText(/^Tin vừa được đính chính lúc/)).toBeVisible();
  await expect(other.getByRole("button", { name: "Xác minh" })).toBeDisabled();
  await other.getByRole("button", { name: "Đã đọc bản mới" }).click();
  await expect(other.getByLabel("Xác minh thế nào, thấy gì")).toHaveValue("Đã cưa dọn xong.");
  await other.getByRole("button", { name: "Xác minh" }).click();
  await expect(other.getByText("Đang nhận định")).toBeVisible();
  await other.close();
});

test("what was reported twice is struck: off the board, readable below it", async ({ page }) => {
  const mark = own();
  const text = `Mất điện trạm bơm, điểm số ${mark}`;
  const item = await reported(page, "xa", text, "Ban CHPTKV 3");
  await page.getByRole("button", { name: "Gạch tin báo nhầm" }).click();
  const strike = page.getByRole("button", { name: "Gạch tin báo nhầm" });
  await expect(strike).toBeDisabled();
  await page.getByLabel("Vì sao gạch").fill("Ghi hai lần cùng một việc.");
  await strike.click();
  await expect(page.getByText(/^Đã gạch \(.*Ghi hai lần cùng một việc\.$/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Xác minh" })).toHaveCount(0);
  await page.goto("/app/information");
  await expect(column(page, "Chờ xác minh")).toBeVisible();
  await expect(page.getByRole("link").filter({ hasText: text })).toHaveCount(0);
  await page.getByText("Tin đã gạch").click();
  await expect(page.getByRole("link").filter({ hasText: text })).toHaveAttribute("href", new RegExp(item));

  await enter(page, "an");
  await page.goto(item);
  await shows(page, text);
  await expect(page.getByRole("button", { name: "Đã nhận" })).toHaveCount(0);
});
