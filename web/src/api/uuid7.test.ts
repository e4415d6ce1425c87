import { expect, it } from "vitest";
import { uuid7 } from "./uuid7";

it("writes time first, then version and variant", () => {
  expect(uuid7(0x017f22e279b0, new Uint8Array([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]))).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
});
it("sorts by time and never repeats", () => {
  expect(uuid7(1000) < uuid7(2000)).toBe(true);
  const many = new Set(Array.from({ length: 1000 }, () => uuid7()));
  expect(many.size).toBe(1000);
  for (const id of many) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
