import { expect, it } from "vitest";
import { startsOf } from "./running";

const item = (time: string, minutes: number | null) => ({ time, item: "x", speaker: "", minutes, paper: null });

it("items begin when stated, else when those before them end", () => {
  expect(startsOf({ begins: "07:30", programme: [item("", 30), item("", 15), item("08:30", 45), item("", null), item("", 5)] })).toEqual(["07:30", "08:00", "08:30", "09:15", ""]);
});
it("what cannot be worked out stays open, and words stay words", () => {
  expect(startsOf({ begins: "", programme: [item("", 30), item("14h", 90), item("", 600), item("", null), item("sau giải lao", 5), item("", null)] })).toEqual(["", "14h", "15:30", "", "sau giải lao", ""]);
});
