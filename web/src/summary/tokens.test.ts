import { expect, it } from "vitest";
import { figureParams } from "../api/queries";
import { form, isEstimate, readText, withEstimate, writeText } from "./tokens";

const text = "Given {{figure:tasks_given}} tasks.\n\n{{table:tasks_by_unit;unit=u1}}\n\nLast.";
it("reads paragraphs and what is bound in them", () => {
  expect(readText(text)).toEqual([[{ text: "Given " }, { token: "figure:tasks_given" }, { text: " tasks." }], [{ token: "table:tasks_by_unit;unit=u1" }], [{ text: "Last." }]]);
});
it("writes back the very same text", () => expect(writeText(readText(text))).toBe(text));
it("leaves braces that are no token alone", () => expect(writeText(readText("a {b} {{ c"))).toBe("a {b} {{ c"));
it("reads an empty section as one empty paragraph", () => expect(readText("")).toEqual([[]]));
it("marks and unmarks an estimate", () => {
  expect(withEstimate("figure:x;unit=u", true)).toBe("figure:x;unit=u;estimate=1");
  expect(withEstimate("figure:x;unit=u;estimate=1", false)).toBe("figure:x;unit=u");
  expect(isEstimate("figure:x;estimate=1")).toBe(true);
});
it("knows figures, tables and lists", () => expect(["figure:a", "table:a", "list:a"].map(form)).toEqual(["figure", "table", "list"]));
it("turns a token into the address of its evidence", () => expect(figureParams("figure:patrols;unit=u1;estimate=1")).toEqual({ figure: "patrols", unit: "u1", estimate: "1" }));
