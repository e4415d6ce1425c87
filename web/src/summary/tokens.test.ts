import { expect, it } from "vitest";
import { figureParams } from "../api/queries";
import { form, inWords, isEstimate, optionsOf, putToken, readText, statedId, withOption, writeText } from "./tokens";

const text = "Given {{figure:tasks_given}} tasks.\n\n{{table:tasks_by_unit;unit=u1}}\n\nLast.";
it("reads paragraphs and what is bound in them", () => {
  expect(readText(text)).toEqual([[{ text: "Given " }, { token: "figure:tasks_given" }, { text: " tasks." }], [{ token: "table:tasks_by_unit;unit=u1" }], [{ text: "Last." }]]);
});
it("writes back the very same text", () => expect(writeText(readText(text))).toBe(text));
it("leaves braces that are no token alone", () => expect(writeText(readText("a {b} {{ c"))).toBe("a {b} {{ c"));
it("reads an empty section as one empty paragraph", () => expect(readText("")).toEqual([[]]));
it("marks and unmarks an estimate", () => {
  expect(withOption("figure:x;unit=u", "estimate", true)).toBe("figure:x;unit=u;estimate=1");
  expect(withOption("figure:x;unit=u;estimate=1", "estimate", false)).toBe("figure:x;unit=u");
  expect(isEstimate("figure:x;estimate=1")).toBe(true);
});
it("knows figures, tables and lists", () => expect(["figure:a", "table:a", "list:a"].map(form)).toEqual(["figure", "table", "list"]));
it("turns a token into the address of its evidence", () => expect(figureParams("figure:patrols;unit=u1;estimate=1")).toEqual({ figure: "patrols", unit: "u1", estimate: "1" }));
it("puts a token where a number stands, after letters with marks too", () => {
  expect(putToken("Đã đi 46 lượt, gặp 46 người", 20, "46", "stated:x")).toBe("Đã đi 46 lượt, gặp {{stated:x}} người");
  expect(putToken("Đã sửa", 1, "46", "stated:x")).toBeNull();
});
it("tells a stated figure from a counted one", () => expect([statedId("stated:abc"), statedId("figure:x")]).toEqual(["abc", null]));
it("reads tokens in words", () => expect(inWords("a {{figure:x}} b", (x) => `[${x}]`)).toBe("a [figure:x] b"));
it("draws a table as bars, and compares a figure or a table with the year before", () => {
  expect(withOption("table:x;chart=0", "chart", true)).toBe("table:x;chart=1");
  expect(optionsOf("table:attendance")).toEqual(["chart", "estimate"]);
  expect([optionsOf("figure:x"), optionsOf("table:x"), optionsOf("list:x")]).toEqual([["estimate", "compare"], ["chart", "compare", "estimate"], ["estimate"]]);
});
