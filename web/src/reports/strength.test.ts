import { describe, expect, it } from "vitest";
import { absent, emptyLine, headsOf, writingOf, wrongLine } from "./strength";

describe("strength", () => {
  it("adds up the reasons of absence and finds the line that exceeds its total", () => {
    const right = { ...emptyLine("officers"), total: 5, leave: 1, mission: 2 };
    const wrong = { ...emptyLine("militia"), total: 2, sick: 3 };
    expect(absent(right)).toBe(3);
    expect(wrongLine([right])).toBeUndefined();
    expect(wrongLine([right, wrong])).toBe(wrong);
  });
  it("takes digits as they are typed", () => {
    expect(headsOf("012")).toBe(12);
    expect(headsOf("")).toBe(0);
    expect(headsOf("4a5")).toBe(45);
    expect(headsOf("99999999")).toBe(100_000);
  });
  it("begins with one category where nothing is known", () => {
    expect(writingOf({ strength: [], activities: "Trực" })).toEqual({ strength: [emptyLine("officers")], texts: { activities: "Trực", strong_points: "", shortcomings: "", unexpected: "", planned: "", proposals: "" } });
  });
});
