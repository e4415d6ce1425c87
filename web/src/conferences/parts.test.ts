import { expect, it } from "vitest";
import { reportTitle } from "./parts";

it("a report is called after its matter, not after the meeting", () => {
  expect(reportTitle("Hội nghị tổng kết công tác đóng quân canh phòng năm 2026")).toBe("Tổng kết công tác đóng quân canh phòng năm 2026");
  expect(reportTitle("Hội nghị đánh giá công tác phối hợp")).toBe("Đánh giá công tác phối hợp");
  expect(reportTitle("Sơ kết sáu tháng đầu năm")).toBe("Sơ kết sáu tháng đầu năm");
});
