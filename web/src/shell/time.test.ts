import { describe, expect, it } from "vitest";
import { clock, clockOf, dayOf, dayText, minuteOf, readTime } from "./time";

const at = (iso: string) => Date.parse(`${iso}:00+07:00`);
describe("the time chip", () => {
  const now = at("2026-11-21T02:10");
  const read = (typed: string, n = now) => readTime(typed, n);
  it("takes four digits as today", () => expect(read("0155")).toEqual({ at: at("2026-11-21T01:55") }));
  it("takes other ways of writing it", () => {
    for (const typed of ["155", "1:55", "01:55", "1h55", " 0155 "]) expect(read(typed)).toEqual({ at: at("2026-11-21T01:55") });
  });
  it("means yesterday just after midnight", () => expect(read("2355", at("2026-11-21T00:05"))).toEqual({ at: at("2026-11-20T23:55") }));
  it("means yesterday at the turn of the year", () => expect(read("2355", at("2027-01-01T00:05"))).toEqual({ at: at("2026-12-31T23:55") }));
  it("says when a time is still ahead", () => expect(read("0340")).toEqual({ error: "future", text: "03:40" }));
  it("takes this very minute", () => expect(read("0210")).toEqual({ at: now }));
  it("takes a day", () => expect(read("0340 20/11")).toEqual({ at: at("2026-11-20T03:40") }));
  it("takes a day of last year when this year's is ahead", () => expect(read("0340 20/12")).toEqual({ at: at("2025-12-20T03:40") }));
  it("refuses what is no time", () => {
    expect(read("abc")).toEqual({ error: "form", text: "abc" });
    expect(read("2460")).toEqual({ error: "hour", text: "2460" });
    expect(read("0155 31/2")).toEqual({ error: "form", text: "0155 31/2" });
  });
  it("keeps the office's zone whatever the machine's", () => {
    expect(clock(at("2026-11-21T00:05"))).toBe("00:05");
    expect(dayOf(at("2026-11-21T00:05"))).toBe("2026-11-21");
    expect(dayText("2026-11-21")).toBe("21/11/2026");
  });
});

it("reads a time of day in the ways it is written", () => {
  expect(["07:30", "7h30", "7g30", " 16.05 ", "00:00"].map(minuteOf)).toEqual([450, 450, 450, 965, 0]);
  expect(["24:00", "07:60", "7", "sáng", ""].map(minuteOf)).toEqual([null, null, null, null, null]);
});
it("writes it back with two digits each", () => expect([450, 0, 965].map(clockOf)).toEqual(["07:30", "00:00", "16:05"]));
