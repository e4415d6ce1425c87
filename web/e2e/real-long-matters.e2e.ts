import { expect, test } from "@playwright/test";
import { enter } from "./enter";
import { asking } from "./every-page";
import { citizen } from "./pages/publishing";

// Against the real program with its demo: what people ask to be settled, from the one who took it in to the one who must answer, and to the page where all read the answer.
const own = () => String(Date.now() % 1_000_000);
/** As a day is written in a form, so many days from today at the office. */
const inDays = (days: number) => new Date(Date.now() + (7 + days * 24) * 3_600_000).toISOString().slice(0, 10).split("-").reverse().join("/");

test("a matter is taken in, answered by the commune, told, closed, and its answer is published", async ({ page, browser }) => {
  test.setTimeout(90_000);
  const subject = `Ngầm tràn thôn ${own()} thiếu cọc tiêu`;
  const answer = `Xã đã cắm 12 cọc tiêu và một biển báo ở ngầm tràn này, đợt ${own()}.`;
  await enter(page, "khoa");
  await page.goto("/app/matters");
  await page.getByRole("button", { name: "Tiếp nhận vấn đề" }).click();
  await page.getByLabel("Vấn đề", { exact: true }).fill(subject);
  await expect(page.getByText("Còn thiếu: Nơi, Nơi trả lời, Hạn trả lời")).toBeVisible();
  await page.getByLabel("Nơi", { exact: true }).fill("Thôn Bến");
  await page.getByRole("combobox", { name: "Nơi trả lời" }).fill("hoa son");
  await page.getByRole("button", { name: "Ban Chỉ huy quân sự xã Hoa Sơn" }).click();
  await page.getByRole("textbox", { name: "Hạn trả lời" }).fill(inDays(10));
  await page.getByLabel("Người nêu").fill("Bà Tư ở thôn Bến");
  await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  await expect(page.getByText("Bà Tư ở thôn Bến")).toHaveCount(0); // read only when asked for
  await page.getByRole("button", { name: "Xem (được ghi lại)" }).click();
  await expect(page.getByText("Bà Tư ở thôn Bến")).toBeVisible();
  await expect(page.getByRole("button", { name: "Trả lời", exact: true })).toHaveCount(0); // the answer is not ours to give
  const matter = new URL(page.url()).pathname;

  await enter(page, "xa");
  await page.goto("/app/matters?box=to_us");
  await page.getByRole("link", { name: new RegExp(subject) }).click();
  await expect(page.getByText("có, ở đơn vị tiếp nhận")).toBeVisible();
  await page.getByRole("button", { name: "Trả lời", exact: true }).click();
  await page.getByLabel("Trả lời", { exact: true }).fill(answer);
  await page.getByLabel("Được công khai câu trả lời").check();
  await page.getByRole("button", { name: "Trả lời", exact: true }).click();
  await expect(page.getByText("được công khai", { exact: true })).toBeVisible();

  await enter(page, "khoa");
  await page.goto(matter);
  await page.getByRole("button", { name: "Đã báo lại, kết thúc" }).click();
  await page.getByLabel("Đã báo lại thế nào").fill("Đã báo qua trưởng thôn.");
  await page.getByRole("button", { name: "Đã báo lại, kết thúc" }).click();
  await expect(page.getByText("Đã báo qua trưởng thôn.").first()).toBeVisible();
  await page.getByRole("button", { name: "Soạn bài công khai" }).click();
  await page.waitForURL(/\/app\/articles\?id=[0-9a-f-]{36}/);
  await expect(page.getByLabel("Tiêu đề", { exact: true })).toHaveValue(subject);
  await expect(page.getByLabel(/^Nội dung \(/)).toHaveValue(answer);
  await page.getByRole("button", { name: "Trình duyệt" }).click();
  await expect(page.getByText("Chờ duyệt").first()).toBeVisible();
  const draft = page.url();

  await enter(page, "binh"); // whoever wrote it does not publish it
  await page.goto(draft);
  await page.getByRole("button", { name: "Công bố", exact: true }).click();
  const address = await page.getByRole("link", { name: "Xem trang công khai" }).getAttribute("href");
  const reader = await citizen(browser);
  await reader.goto(address ?? "");
  await expect(reader.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  await expect(reader.getByText(answer)).toBeVisible();
  await expect(reader.getByText("Bà Tư")).toHaveCount(0);
  await reader.context().close();
});

test("a matter that another body must answer is forwarded with its reason, and its answer is noted", async ({ page }) => {
  const subject = `Đường dây điện võng ở thôn ${own()}`;
  const post = await enter(page, "khoa");
  await page.goto("/app/matters/new");
  await page.getByLabel("Vấn đề", { exact: true }).fill(subject);
  await page.getByLabel("Nơi", { exact: true }).fill("Thôn Thượng");
  await page.getByLabel("Hoặc cơ quan ngoài hệ thống").fill("Phòng Kinh tế");
  await page.getByRole("textbox", { name: "Hạn trả lời" }).fill(inDays(5));
  await page.getByRole("button", { name: "Tiếp nhận", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  await page.getByRole("button", { name: "Chuyển nơi khác, đổi hạn" }).click();
  await page.getByLabel("Hoặc cơ quan ngoài hệ thống").fill("Điện lực Trường Giang");
  await page.getByRole("textbox", { name: "Hạn trả lời" }).fill(inDays(12));
  await page.getByLabel("Vì sao chuyển").fill("Đường dây do điện lực quản lý");
  await page.getByRole("button", { name: "Chuyển nơi khác, đổi hạn" }).click();
  await expect(page.getByText("Đường dây do điện lực quản lý")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Điện lực Trường Giang" })).toBeVisible();
  await page.getByRole("button", { name: "Ghi trả lời" }).click();
  await page.getByLabel("Điện lực Trường Giang trả lời").fill("Đã căng lại dây, thay hai sứ.");
  await page.getByRole("button", { name: "Ghi trả lời" }).click();
  await expect(page.getByText("Đã căng lại dây, thay hai sứ.").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Soạn bài công khai" })).toHaveCount(0); // nobody allowed it
  const { matters } = (await asking(page, post)("matters?box=ours&filter=answered")) as unknown as { matters: { subject: string }[] };
  expect(matters.map((m) => m.subject)).toContain(subject);
});
