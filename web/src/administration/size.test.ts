import { expect, it } from "vitest";
import { sizeText } from "./size";

it("tells a size in the largest unit that fits", () => {
  expect([0, 900, 2048, 3_565_158, 5_368_709_120].map((n) => sizeText(n, "vi"))).toEqual(["0 B", "900 B", "2 KB", "3,4 MB", "5 GB"]);
  expect(sizeText(3_565_158, "en")).toBe("3.4 MB");
});
