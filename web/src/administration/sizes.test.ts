import { expect, it } from "vitest";
import { clockOf, minuteOf, sizeText } from "./sizes";

it("tells a size in the largest unit that fits", () => {
  expect([0, 900, 2048, 3_565_158, 5_368_709_120].map((n) => sizeText(n, "vi"))).toEqual(["0 B", "900 B", "2 KB", "3,4 MB", "5 GB"]);
  expect(sizeText(3_565_158, "en")).toBe("3.4 MB");
});
it("reads a time of day in the ways it is written", () => {
  expect(["07:30", "7h30", "7g30", " 16.05 ", "00:00"].map(minuteOf)).toEqual([450, 450, 450, 965, 0]);
  expect(["24:00", "07:60", "7", "sáng", ""].map(minuteOf)).toEqual([null, null, null, null, null]);
});
it("writes it back with two digits each", () => expect([450, 0, 965].map(clockOf)).toEqual(["07:30", "00:00", "16:05"]));
