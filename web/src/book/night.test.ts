import { expect, it } from "vitest";
import { nightOf } from "./night";

const at = (iso: string) => Date.parse(`${iso}:00+07:00`);

it("a night ends in the morning after, in whatever way its times are typed", () => {
  const night = { from: at("2026-11-20T17:00"), to: at("2026-11-21T07:30") };
  for (const [from, to] of [["17:00", "07:30"], ["17h", "7h30"], ["1700", "730"], ["17 giờ", "7 giờ 30"]] as const) expect(nightOf("2026-11-20", from, to)).toEqual(night);
});
it("a later time is of the same day", () => expect(nightOf("2026-11-20", "08:00", "17:00")).toEqual({ from: at("2026-11-20T08:00"), to: at("2026-11-20T17:00") }));
it("is none before both times are there", () => expect([nightOf("2026-11-20", "17:00", ""), nightOf("2026-11-20", "tối", "07:30")]).toEqual([null, null]));
