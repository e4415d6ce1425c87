import { expect, it } from "vitest";
import { yearsToShow } from "./years";

it("writes every year where there is room, else every second, fifth, tenth", () => {
  expect(yearsToShow(2024, 2027)).toEqual([2024, 2025, 2026, 2027]);
  expect(yearsToShow(1996, 2027)).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
  expect(yearsToShow(1900, 2027).length).toBeLessThanOrEqual(12);
});
