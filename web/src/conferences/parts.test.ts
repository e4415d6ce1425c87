import { expect, it } from "vitest";
import { missingIn, reportTitle } from "./parts";

it("a report is called after its matter, not after the meeting", () => {
  expect(reportTitle("Hội nghị tổng kết công tác đóng quân canh phòng năm 2026")).toBe("Tổng kết công tác đóng quân canh phòng năm 2026");
  expect(reportTitle("Hội nghị đánh giá công tác phối hợp")).toBe("Đánh giá công tác phối hợp");
  expect(reportTitle("Sơ kết sáu tháng đầu năm")).toBe("Sơ kết sáu tháng đầu năm");
});

it("each stage tells what it misses itself", () => {
  const all = ["topics", "day", "attendance", "conclusions", "directive", "summary", "article"].map((x) => `conference.missing.${x}`);
  expect(missingIn("prepare", all)).toEqual(["conference.missing.topics", "conference.missing.day"]);
  expect(missingIn("conduct", all)).toEqual(["conference.missing.attendance"]);
  expect(missingIn("conclude", all)).toEqual(["conference.missing.conclusions"]);
  expect(missingIn("conclude", all.slice(4))).toEqual(["conference.missing.directive"]);
  expect(missingIn("publish", all)).toEqual(["conference.missing.article"]);
});
