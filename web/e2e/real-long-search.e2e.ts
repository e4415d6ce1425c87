import { expect, test } from "@playwright/test";
import { enter } from "./enter";

// Against the real program with its demo: what anybody wrote is found by whoever may read it, however it is typed.
test("what was written is found without its marks, kind by kind, and a hit opens where it stands", async ({ page }) => {
  const mark = String(Date.now() % 1_000_000);
  const line = `Phà Đống Đa đứt dây neo hồi ${mark}.`;
  await enter(page, "an");
  await page.goto("/app/");
  await page.locator("#log-line").fill(line);
  await page.locator("#log-line").press("Enter");
  await expect(page.locator("ol > li[id^='log-']").filter({ hasText: line })).toBeVisible();

  await page.goto("/app/search");
  const words = page.getByRole("textbox", { name: /^Tìm trong mọi thứ được đọc/ });
  await expect(words).toBeFocused();
  await words.fill("x");
  await expect(page.getByText("Gõ ít nhất hai ký tự, không cần dấu; hoặc gõ số: 12/QĐ, 29/2026.")).toBeVisible();
  await words.fill(`pha dong da dut day neo ${mark}`);
  const hit = page.getByRole("main").getByRole("link").filter({ hasText: line });
  await expect(hit).toHaveCount(1);
  await expect(hit).toContainText("Dòng sổ trực");
  await expect(page).toHaveURL(/[?&]q=/);

  const kinds = page.getByRole("navigation", { name: "Loại" });
  await kinds.getByRole("button", { name: "Nhiệm vụ" }).click();
  await expect(page.getByRole("status").filter({ hasText: `Không thấy gì có “pha dong da dut day neo ${mark}”.` })).toBeVisible();
  await kinds.getByRole("button", { name: "Sổ trực" }).click();
  await expect(hit).toBeVisible();
  await page.reload(); // the address alone finds it again
  await expect(words).toHaveValue(`pha dong da dut day neo ${mark}`);
  await expect(kinds.getByRole("button", { name: "Sổ trực" })).toHaveAttribute("aria-current", "true");
  await hit.click();
  await expect(page).toHaveURL(/\/app\/book\?.*at=/);
  const number = new URL(page.url()).searchParams.get("at")?.replaceAll('"', "") ?? "";
  await expect(page.locator(`#entry-${number}`)).toContainText(line);
});

test("a unit and a person are found by a part of their names; old and new tone marks are one; nobody reads another's log", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/search?q=hoa%20son");
  const kinds = page.getByRole("navigation", { name: "Loại" });
  const hits = page.getByRole("main").getByRole("list").last().getByRole("link");
  await kinds.getByRole("button", { name: "Đơn vị" }).click();
  await hits.filter({ hasText: "Ban Chỉ huy quân sự xã Hoa Sơn" }).click();
  await expect(page).toHaveURL(/\/app\/units\?/);
  await expect(page.getByRole("complementary").getByRole("heading", { name: "Ban Chỉ huy quân sự xã Hoa Sơn" })).toBeVisible();

  await page.goto("/app/search?q=vu%20minh%20khoa&kind=person");
  await expect(hits.filter({ hasText: "Vũ Minh Khoa" })).toHaveCount(1);

  const secret = `Khóa cổng số ${Date.now() % 1_000_000} đã thay`;
  await page.goto("/app/");
  await page.locator("#log-line").fill(secret);
  await page.locator("#log-line").press("Enter");
  await expect(page.locator("ol > li[id^='log-']").filter({ hasText: secret })).toBeVisible();
  await page.goto(`/app/search?q=${encodeURIComponent(secret.replace("Khóa", "Khoá"))}`); // the mark where others put it
  await expect(hits.filter({ hasText: secret })).toHaveCount(1);
  await enter(page, "xa");
  await page.goto(`/app/search?q=${encodeURIComponent(secret)}`);
  await expect(page.getByRole("status").filter({ hasText: `Không thấy gì có “${secret}”.` })).toBeVisible();
});

test("what is answered, signed and noted is found with its own thing, and a hit opens where it is read", async ({ page }) => {
  await enter(page, "an");
  const noted: [q: string, group: string, kind: string][] = [
    ["so sach ghi den het ca", "handover", "Bàn giao ca"],
    ["thon", "duty_report", "Báo ban"],
    ["dang tong hop so lieu thieu cua mot thon", "task", "Trả lời nhiệm vụ"],
    ["so do cua tram khop", "information", "Ý kiến về tin"],
    ["gan duong lien xa sang mai co cho phien", "information", "Tham mưu"],
    ["lap bang ghi so truc cuu nan", "matter", "Trả lời vấn đề"],
    ["so cong tac dan van cua cac xa", "summary", "Trao đổi về mục báo cáo"],
    ["ngay cong giup dan", "summary", "Số liệu nêu nguồn"],
    ["da giu nghiem che do truc va tuan tra chung", "summary", "Phần góp báo cáo"],
    ["kien nghi vuong mac", "summary", "Đề nghị góp báo cáo"],
    ["ghi ro viec ngay va ket qua", "commendation", "Xét khen thưởng"],
    ["kip thoi chua chay rung", "commendation", "Quyết định khen thưởng"],
  ];
  for (const [q, group, kind] of noted) {
    await page.goto(`/app/search?q=${encodeURIComponent(q)}&kind=${group}`);
    const hit = page.getByRole("main").getByRole("link").filter({ hasText: kind }).first();
    await expect(hit, `${kind}: ${q}`).toBeVisible();
    const said = ((await hit.locator("> span").nth(1).textContent()) ?? "").split("\n")[0] ?? "";
    expect(said, kind).not.toBe("");
    await hit.click();
    await expect(page).not.toHaveURL(/\/app\/search/);
    // What is said for a report lies folded on its page.
    if (group === "summary") await expect(page).toHaveURL(/\/app\/summary\/[0-9a-f-]{36}/);
    else await expect(page.getByRole("main"), `${kind} opens where it is read`).toContainText(said);
  }
});

test("a hit shows the line in which the words stand", async ({ page }) => {
  await enter(page, "an");
  await page.goto("/app/search?q=khac%20phuc%20mua%20lu&kind=summary");
  const report = page.getByRole("main").getByRole("link").filter({ hasText: "Báo cáo" }).first();
  await expect(report).toContainText("khắc phục hậu quả mưa lũ");
});
