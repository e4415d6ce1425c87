import { expect, it } from "vitest";
import { marked } from "./marked";

const hits = (text: string, q: string) => marked(text, q).filter((p) => p.hit).map((p) => p.text);

it("marks the words sought, with or without their marks", () => {
  expect(marked("Đê bao xã Hoa Sơn", "hoa son")).toEqual([{ text: "Đê bao xã ", hit: false }, { text: "Hoa", hit: true }, { text: " ", hit: false }, { text: "Sơn", hit: true }]);
  expect(hits("đường về Đồng Tâm", "duong dong")).toEqual(["đường", "Đồng"]);
});
it("takes the last word as begun, every other as whole", () => {
  expect(hits("kế hoạch tuần, hoa quả", "hoa")).toEqual(["hoạch", "hoa"]);
  expect(hits("kế hoạch tuần, hoa quả", "hoa tu")).toEqual(["tuần", "hoa"]);
});
it("is not led astray by signs in the question or by letters taken apart", () => {
  expect(hits("văn bản 05/BC-BCH", "05/BC")).toEqual(["05", "BC", "BCH"]);
  expect(hits("Hoà".normalize("NFD"), "hòa")).toEqual(["Hoà"]);
  expect(marked("không có gì", "(")).toEqual([{ text: "không có gì", hit: false }]);
});
