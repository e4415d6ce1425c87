import { expect, it } from "vitest";
import vi from "../../../texts/vi.json";
import en from "../../../texts/en.json";
import { LOG_TYPES, type LogType } from "../api/types";
import { quickType, quickTypes } from "./quickType";

const inVi = (type: LogType) => (vi as Record<string, string>)[`web.log_type.${type}`] ?? "";
const inEn = (type: LogType) => (en as Record<string, string>)[`web.log_type.${type}`] ?? "";

it("a letter or two after # and a blank say the type, with or without marks", () => {
  expect(quickType("#v Cháy ở chợ", inVi)).toEqual({ type: "incident", text: "Cháy ở chợ" });
  expect(quickType("#vụ Cháy", inVi)).toEqual({ type: "incident", text: "Cháy" });
  expect(quickType("#tho mưa to", inVi)).toEqual({ type: "weather", text: "mưa to" });
  expect(quickType("#krv đoàn kiểm tra", inVi)).toEqual({ type: "visit", text: "đoàn kiểm tra" });
  expect(quickType("#i fire", inEn)).toEqual({ type: "incident", text: "fire" });
});
it("what is no sign stays a text as it is", () => {
  for (const text of ["Tổ 2 về", "Báo cáo: đủ quân", "#v", "#", "# 5 người", "#xyz gì đó", "Cống #3 hỏng"]) expect(quickType(text, inVi)).toBeNull();
});
it("while the sign is typed each type is offered with the least to type, and that gives it", () => {
  for (const name of [inVi, inEn]) {
    const offered = quickTypes("#", name);
    expect(offered.map((x) => x.type)).toEqual(LOG_TYPES);
    for (const { sign, type } of offered) expect(quickType(`${sign} x`, name)?.type).toBe(type);
  }
  expect(quickTypes("#t", inVi).map((x) => x.type)).toEqual(["patrol", "weather", "information"]);
  expect(quickTypes("chữ", inVi)).toEqual([]);
});
