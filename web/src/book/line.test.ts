import { expect, it } from "vitest";
import { firstWords, indent } from "./line";

it("takes the first words and passes over the salt", () => {
  expect(firstWords('{"salt":"00ff","text":"Water is rising","remarks":""}')).toBe("Water is rising");
  expect(firstWords('{"salt":"00ff"}')).toBe("");
  expect(firstWords(null)).toBe("");
});
it("prefers what is said of the whole to what is said of a part", () => {
  expect(firstWords('{"salt":"00","checklist":[{"item":"Radio"}],"weather":"Rain","remarks":"All present"}')).toBe("Rain");
  expect(firstWords('{"salt":"00","checklist":[{"item":"Radio"}],"weather":""}')).toBe("Radio");
});
it("shows a figure of a report's text as a gap, not as its sign", () => {
  expect(firstWords('{"salt":"00","text":"There were {{figure:handovers}} handovers.\\n{{table:tasks_by_unit}}"}')).toBe("There were … handovers.");
});
it("indents JSON and leaves anything else", () => {
  expect(indent('{"a":1}')).toBe('{\n "a": 1\n}');
  expect(indent("not json")).toBe("not json");
});
