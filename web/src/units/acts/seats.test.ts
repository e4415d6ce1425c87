import { expect, it } from "vitest";
import { linesOf, seatsOf } from "./seats";

it("a seat a line, with what it is in the council behind a semicolon", () => {
  const text = "Chủ tịch UBND tỉnh; Trưởng ban\n\n  Chỉ huy trưởng Bộ CHQS tỉnh ; Phó Trưởng ban thường trực \nGiám đốc Công an tỉnh";
  const seats = seatsOf(text);
  expect(seats).toEqual([
    { post_title: "Chủ tịch UBND tỉnh", note: "Trưởng ban" },
    { post_title: "Chỉ huy trưởng Bộ CHQS tỉnh", note: "Phó Trưởng ban thường trực" },
    { post_title: "Giám đốc Công an tỉnh", note: "" },
  ]);
  expect(seatsOf(linesOf(seats))).toEqual(seats);
});
it("a semicolon with no post before it names no post: the house will say so", () => {
  expect(seatsOf("; Trưởng ban")).toEqual([{ post_title: "", note: "Trưởng ban" }]);
});
