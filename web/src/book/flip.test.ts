import { expect, it } from "vitest";
import { flipOne } from "./flip";

it("changes exactly one bit and leaves the original alone", () => {
  const bytes = new Uint8Array([1, 2, 3, 4, 5]);
  const flipped = flipOne(bytes);
  expect([...bytes]).toEqual([1, 2, 3, 4, 5]);
  const bits = [...flipped].reduce((n, b, i) => n + ((b ^ (bytes[i] as number)).toString(2).match(/1/g)?.length ?? 0), 0);
  expect(bits).toBe(1);
});
it("has nothing to flip in an empty file", () => expect(flipOne(new Uint8Array()).length).toBe(0));
