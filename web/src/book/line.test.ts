import { expect, it } from "vitest";
import { firstWords, indent } from "./line";

it("takes the first words and passes over the salt", () => {
  expect(firstWords('{"salt":"00ff","text":"Water is rising","remarks":""}')).toBe("Water is rising");
  expect(firstWords('{"salt":"00ff"}')).toBe("");
  expect(firstWords(null)).toBe("");
});
it("indents JSON and leaves anything else", () => {
  expect(indent('{"a":1}')).toBe('{\n "a": 1\n}');
  expect(indent("not json")).toBe("not json");
});
