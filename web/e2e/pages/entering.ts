import { expect, type Locator, type Page } from "@playwright/test";
import { accountForLast } from "../account";
import type { Named } from "./conference";
import type { PageFacts, PagePhoto } from "./facts";
import { picture } from "./picture";

// A page's facts entered as an officer enters them: in the forms of the staff front, field by field.

const written = (day: string) => day.split("-").reverse().join("/");
async function choose(page: Page, label: string, option: string) {
  await page.getByRole("combobox", { name: label, exact: true }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}
const field = (within: Page | Locator, label: string | RegExp) => within.getByLabel(label, typeof label === "string" ? { exact: true } : {});
const rows = (page: Page, heading: string) => page.locator("section").filter({ has: page.getByRole("heading", { name: heading, exact: true }) });
const KINDS = { giao_ban: "Giao ban", so_ket: "Sơ kết", tong_ket: "Tổng kết", tap_huan: "Tập huấn", khac: "Hội nghị khác" };
const SESSIONS = { morning: "buổi sáng", afternoon: "buổi chiều", evening: "buổi tối" };

async function enterChairs(page: Page, chairs: Named[]) {
  const section = rows(page, "Chủ trì");
  for (const [i, chair] of chairs.entries()) {
    await section.getByRole("button", { name: "Thêm", exact: true }).click();
    await field(section, "Họ và tên").nth(i).fill(chair.name);
    await field(section, /^Chức vụ, mỗi dòng/).nth(i).fill(chair.titles.join("\n"));
    if (chair.opened) await field(section, "Khai mạc").nth(i).check();
    if (chair.directed) await field(section, "Phát biểu chỉ đạo").nth(i).check();
  }
}

/** @returns the address of the conference's workspace */
export async function enterConference(page: Page, facts: PageFacts): Promise<string> {
  const c = facts.conference;
  await page.goto("/app/conferences?new=1");
  await choose(page, "Loại hội nghị", KINDS[c.kind]);
  await field(page, "Tên hội nghị").fill(facts.title);
  if (c.heldOn) await field(page, "Ngày họp").fill(written(c.heldOn));
  if (c.heldTo) await field(page, "Họp đến ngày").fill(written(c.heldTo));
  if (c.session) await choose(page, "Buổi", SESSIONS[c.session]);
  await field(page, "Cùng tổ chức").fill(c.organisers.join("\n"));
  await field(page, "Nội dung").fill(c.topics.join("\n"));
  for (const [span, from, nth] of [[c.reviewed, "Kỳ được kiểm điểm, từ", 0], [c.ahead, "Kỳ tới, từ", 1]] as const) {
    if (!span) continue;
    await field(page, from).fill(written(span.from));
    await field(page, "Đến ngày").nth(nth).fill(written(span.to));
  }
  await enterChairs(page, c.chairs);
  const guests = rows(page, "Thành phần dự");
  for (const [i, one] of c.participants.entries()) {
    await guests.getByRole("button", { name: "Thêm", exact: true }).click();
    await field(guests, "Thành phần khác").nth(i).fill(one.label);
    await field(guests, "Số cơ quan, đơn vị").nth(i).fill(one.count === null ? "" : String(one.count));
    await field(guests, "Mời").nth(i).fill("");
  }
  await field(page, "Thảo luận").fill(c.discussion);
  await page.getByRole("button", { name: "Lưu chuẩn bị" }).click();
  await page.waitForURL(/\/app\/conferences\/[0-9a-f-]{36}/);
  return page.url().split("?")[0] ?? "";
}

/** What was asked for, a line each; what is outside the scope stays text and becomes nobody's task. */
export async function enterConclusions(page: Page, workspace: string, facts: PageFacts) {
  await page.goto(`${workspace}?stage=conclude`);
  await accountForLast(page);
  await page.getByRole("button", { name: "Thêm đối tượng" }).click();
  await page.getByPlaceholder(/Thứ nhất/).fill("Các đơn vị");
  for (const [i, line] of facts.conference.directions.entries()) {
    if (i > 0) await page.getByRole("button", { name: "Thêm ý", exact: true }).click();
    await field(page, `Ý ${i + 1}`).fill(line.text);
    if (!line.inScope) await page.getByLabel("Loại dòng").nth(i).selectOption({ label: "Ngoài phạm vi" });
  }
  await page.getByRole("button", { name: "Lưu kết luận" }).click();
  await expect(page.getByText("Nháp đang giữ trên máy này")).toHaveCount(0);
}

async function enterWords(page: Page, facts: PageFacts) {
  await field(page, "Tiêu đề").fill(facts.title);
  await field(page, "Sa-pô").fill(facts.lead);
  await field(page, /^Nội dung \(/).fill(facts.body.join("\n\n"));
  await field(page, "Tác giả").fill(facts.author);
  await field(page, "Chuyên mục").fill(facts.category);
  await field(page, "Lời nhắc khi dùng lại").fill(facts.reuse);
}

/** As an article of the conference, with the source named in words. */
export async function enterArticle(page: Page, workspace: string, facts: PageFacts) {
  await page.goto(`${workspace}?stage=publish`);
  await enterWords(page, facts);
  await field(page, "Nguồn").fill(sourceOf(facts));
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
}
export const sourceOf = (facts: PageFacts): string => [facts.source || facts.publisher, facts.posted ? `đăng ngày ${written(facts.posted)}` : ""].filter(Boolean).join(", ");

/** As a text taken over word for word, with where it was first published. */
export async function enterVerbatim(page: Page, facts: PageFacts) {
  await page.goto("/app/articles?id=import");
  await enterWords(page, facts);
  await field(page, "Nơi đăng đầu tiên").fill(publisherOf(facts));
  if (facts.posted) await field(page, "Ngày đăng ở nơi gốc").fill(written(facts.posted));
  await page.getByRole("button", { name: "Lưu bản nháp" }).click();
}
export const publisherOf = (facts: PageFacts): string => facts.publisher || facts.source || facts.conference.organisers[0] || "Trang tin nơi khác";

/** What a reader who cannot see it is told of a photo. */
export const altOf = (photo: PagePhoto, i: number): string => `Ảnh chụp tại hội nghị, thứ ${i + 1}${photo.caption === "" ? "" : ", có lời chú thích"}`;

/** A file's name is first tried as what is said of the photo, as many sites have it: refused, and nothing typed is lost. */
export async function enterPhotos(page: Page, facts: PageFacts) {
  const photos = page.getByRole("region", { name: "Ảnh", exact: true });
  await expect(photos).toBeVisible();
  if (facts.photos.length === 0) return;
  await photos.locator("input[type=file]").setInputFiles(facts.photos.map((p, i) => ({ name: p.name, mimeType: "image/png", buffer: picture(640, 420, 40 + i * 20) })));
  await expect(photos.locator("img")).toHaveCount(facts.photos.length);
  for (const [i, p] of facts.photos.entries()) {
    await field(photos, "Lời tả ảnh").nth(i).fill(p.name);
    await field(photos, "Chú thích").nth(i).fill(p.caption);
    await field(photos, "Người chụp").nth(i).fill(p.credit);
    await field(photos, "Đặt sau đoạn").nth(i).fill(String(p.after));
  }
  await photos.getByRole("button", { name: "Lưu ảnh" }).click();
  await expect(photos.getByText("Lời của ảnh là tên tệp")).toBeVisible();
  for (const [i, p] of facts.photos.entries()) await field(photos, "Lời tả ảnh").nth(i).fill(altOf(p, i));
  await photos.getByRole("button", { name: "Lưu ảnh" }).click();
  await expect(photos.getByRole("button", { name: "Lưu ảnh" })).toHaveCount(0);
}
