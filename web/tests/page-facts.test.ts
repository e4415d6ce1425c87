import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { conferenceOf } from "../e2e/pages/conference";
import { factsOf, slipIn } from "../e2e/pages/facts";
import { casePages } from "../e2e/pages/pages";

// What is read out of a saved page, before the browser tests enter it. These pages are made up; their shapes are those of real ones.
const folder = join(import.meta.dirname, "../e2e/pages");
const page = (name: string) => factsOf(readFileSync(join(folder, `${name}.txt`), "utf8"));

describe("a page with everything a site puts around it", () => {
  const facts = page("song-hoa");
  it("gives title, lead, author, source, category and how it may be used", () => {
    expect(facts.title).toBe("Sơ kết công tác đóng quân canh phòng 6 tháng đầu năm 2024; triển khai nhiệm vụ 6 tháng cuối năm 2024");
    expect(facts.lead).toMatch(/^Sáng 11\/7\/2024, Ban Chỉ huy/);
    expect(facts.author).toBe("Bài và ảnh: Thu Hằng - Văn Thuận");
    expect(facts.source).toBe("Đài Truyền thanh huyện Sông Hoà");
    expect(facts.category).toBe("Quốc phòng - An ninh");
    expect(facts.publisher).toBe("Trang thông tin điện tử huyện Sông Hoà");
    expect(facts.posted).toBe("2024-07-11");
    expect(facts.reuse).toMatch(/^Khi phát hành lại/);
  });
  it("gives the paragraphs, headings and lists of its text and nothing around it", () => {
    expect(facts.body.map((p) => p.slice(0, 10))).toEqual(["Dự hội ngh", "1. Kết quả", "Trong 6 th", "- Trao đổi", "- Huấn luy", "2. Thảo lu", "Các đại bi", "Kết luận h"]);
  });
  it("gives its photos with caption, credit and place", () => {
    expect(facts.photos).toEqual([
      { name: "DSC_0412.jpg", caption: "Quang cảnh hội nghị tại hội trường Ban Chỉ huy quân sự huyện", credit: "Thu Hằng", after: 0 },
      { name: "anh-2.png", caption: "(Thượng tá Hà Thị Nụ khai mạc hội nghị)", credit: "", after: 5 },
      { name: "anh-3.png", caption: "Đ/c Lò Văn Thuỷ, Phó Chủ tịch UBND huyện phát biểu chỉ đạo hội nghị", credit: "Thu Hằng", after: 7 },
    ]);
  });
  it("gives the conference: kind, day, periods, who held it, who spoke, who came", () => {
    const c = facts.conference;
    expect(c.kind).toBe("so_ket");
    expect([c.heldOn, c.session]).toEqual(["2024-07-11", "morning"]);
    expect(c.reviewed).toEqual({ from: "2024-01-01", to: "2024-06-30" });
    expect(c.ahead).toEqual({ from: "2024-07-01", to: "2024-12-31" });
    expect(c.topics).toEqual(["công tác đóng quân canh phòng 6 tháng đầu năm 2024", "triển khai nhiệm vụ 6 tháng cuối năm 2024"]);
    expect(c.organisers).toEqual(["Ban Chỉ huy quân sự huyện Sông Hoà", "Lữ đoàn Công binh 249"]);
    expect(c.chairs).toEqual([
      { name: "Lò Văn Thuỷ", titles: ["Phó Chủ tịch UBND huyện"], opened: false, directed: true },
      { name: "Thượng tá Hà Thị Nụ", titles: ["Chỉ huy trưởng Ban CHQS huyện"], opened: true, directed: false },
    ]);
    expect(c.participants).toEqual([{ label: "đại diện các phòng, ban, đoàn thể của huyện", count: null }, { label: "chỉ huy 12 đơn vị đóng quân trên địa bàn", count: 12 }]);
    expect(c.discussion).toMatch(/^Các đại biểu tham luận/);
    expect(c.directions).toEqual([
      { text: "duy trì nghiêm chế độ trực, trực sẵn sàng chiến đấu", inScope: true },
      { text: "chủ động phương án phòng, chống thiên tai nhiệm kỳ 2025-2020", inScope: true },
      { text: "nâng cao cảnh giác với luận điệu của các thế lực thù địch", inScope: false },
      { text: "duy trì tốt tốt chế độ giao ban, trao đổi thông tin", inScope: true },
    ]);
  });
});

it("a page without day, chair and guests gives none, and its author though a menu follows", () => {
  const facts = page("den-san");
  expect(facts.title).toMatch(/^Xã Đèn Sàn giao ban/);
  expect([facts.category, facts.publisher, facts.posted, facts.source]).toEqual(["", "", null, ""]);
  expect(facts.author).toBe("T/h Minh Quân, Ban CHQS xã");
  expect(facts.photos.map((p) => p.caption)).toEqual(["Các đại biểu dự hội nghị"]);
  expect(facts.body).toHaveLength(2);
  expect(facts.conference).toMatchObject({ kind: "giao_ban", heldOn: null, session: null, chairs: [], participants: [], reviewed: { from: "2025-01-01", to: "2025-12-31" }, ahead: { from: "2026-01-01", to: "2026-12-31" } });
  expect(facts.conference.organisers).toEqual(["Ban Chỉ huy quân sự xã Đèn Sàn", "Hạt Kiểm lâm khu vực"]);
  expect(facts.conference.directions.map((d) => d.text)).toEqual(["Rà lại đường băng cản lửa trước tháng hai", "mỗi thôn một tổ canh lửa mười người", "báo nhau trong mười phút khi thấy khói"]);
});

it("a giao ban of two bodies in the evening gives both who spoke, and its session", () => {
  const c = page("thuong-ngan").conference;
  expect([c.kind, c.heldOn, c.heldTo, c.session]).toEqual(["giao_ban", "2025-06-24", null, "evening"]);
  expect(c.organisers).toEqual(["Ban Chỉ huy quân sự xã Thượng Ngàn", "Công an xã"]);
  expect(c.chairs.map((x) => [x.name, x.opened, x.directed])).toEqual([["Thượng úy Hoàng Văn Sính", true, false], ["Đại úy Ma Thị Lương", false, true]]);
});

it.each([
  ["Trong hai ngày 11 và 12/7/2024, Ban Chỉ huy quân sự huyện tổ chức hội nghị tập huấn", "tap_huan", "2024-07-11", "2024-07-12"],
  ["Từ ngày 30/9 đến ngày 01/10/2024, Ban Chỉ huy quân sự huyện tổ chức hội nghị quân chính", "khac", "2024-09-30", "2024-10-01"],
  ["Chiều 11-7-2024, Ban Chỉ huy quân sự huyện tổ chức sơ kết", "so_ket", "2024-07-11", null],
])("%s", (lead, kind, heldOn, heldTo) => {
  const c = conferenceOf({ title: "", lead, body: [], captions: [], posted: null });
  expect([c.kind, c.heldOn, c.heldTo]).toEqual([kind, heldOn, heldTo]);
});

it("slips that need no understanding are found, words that are said twice are none", () => {
  expect(slipIn("nhiệm kỳ 2025-2020")).toEqual({ passage: "2025-2020", correction: "2025-2030" });
  expect(slipIn("góp phần góp phần bảo đảm")).toEqual({ passage: "góp phần góp phần", correction: "góp phần" });
  expect(slipIn("luôn luôn sẵn sàng, nhiệm kỳ 2020-2025")).toBeNull();
});

it("every page that is there can be read: title, lead, text", () => {
  const found = casePages();
  expect(found.length).toBeGreaterThanOrEqual(readdirSync(folder).filter((f) => f.endsWith(".txt")).length);
  for (const { name, text } of found) {
    const facts = factsOf(text);
    expect([name, facts.title.length > 20, facts.lead.length > 60, facts.body.length > 0, facts.author.length > 3]).toEqual([name, true, true, true, true]);
  }
});
