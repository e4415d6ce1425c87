import { expect, it } from "vitest";
import { written } from "./blocks";

it("reads headings, points and paragraphs as a paper does", () => {
  expect(written("Mở đầu\ntiếp.\n\n# Kết quả\n- 96 lượt\n+ 14 vụ\nCuối")).toEqual([
    { kind: "paragraph", text: "Mở đầu\ntiếp." },
    { kind: "heading", text: "Kết quả" },
    { kind: "point", text: "96 lượt" },
    { kind: "below", text: "14 vụ" },
    { kind: "paragraph", text: "Cuối" },
  ]);
});
it("leaves a sign that is no mark where it stands, and nothing of an empty text", () => {
  expect(written("#1 và -2")).toEqual([{ kind: "paragraph", text: "#1 và -2" }]);
  expect(written("\n \n")).toEqual([]);
});
