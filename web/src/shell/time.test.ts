import { describe, expect, it } from "vitest";
import { clock, clockOf, dayOf, dayText, lateParts, minuteOf, readTime, tidyClock } from "./time";

const at = (iso: string) => Date.parse(`${iso}:00+07:00`);
describe("the time chip", () => {
  const now = at("2026-11-21T02:10");
  const read = (typed: string, n = now) => readTime(typed, n);
  it("takes four digits as today", () => expect(read("0155")).toEqual({ at: at("2026-11-21T01:55") }));
  it("takes other ways of writing it", () => {
    for (const typed of ["155", "1:55", "01:55", "1h55", " 0155 ", "1 giờ 55", "1g55", "1.55"]) expect(read(typed)).toEqual({ at: at("2026-11-21T01:55") });
  });
  it("means yesterday just after midnight", () => expect(read("2355", at("2026-11-21T00:05"))).toEqual({ at: at("2026-11-20T23:55") }));
  it("means yesterday at the turn of the year", () => expect(read("2355", at("2027-01-01T00:05"))).toEqual({ at: at("2026-12-31T23:55") }));
  it("says when a time is still ahead", () => expect(read("0340")).toEqual({ error: "future", text: "03:40" }));
  it("takes this very minute", () => expect(read("0210")).toEqual({ at: now }));
  it("takes the hour alone", () => expect(read("1h")).toEqual({ at: at("2026-11-21T01:00") }));
  it("takes a day", () => {
    for (const typed of ["0340 20/11", "3h40 20/11", "3 giờ 40 20-11", "3:40 20/11/2026"]) expect(read(typed)).toEqual({ at: at("2026-11-20T03:40") });
  });
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

describe("a typed time of day", () => {
  const half = ["7:30", "07:30", "7.30", "7h30", "7H30", "07h30", "7 h 30", "7g30", "730", "0730", "7 30", "7 giờ 30", "7 giờ 30 phút", "7 GIỜ 30", "7giờ30", "7 gio 30 phut", "7h30p", "7h30'", " 7:30 ", "7 giờ 30".normalize("NFD")];
  it("is read in every way it is typed", () => expect(half.filter((typed) => minuteOf(typed) !== 450)).toEqual([]));
  it("may be the hour alone, when it is called one", () => expect(["7h", "07h", "7 giờ", "7 gio", "0h", "23g"].map(minuteOf)).toEqual([420, 420, 420, 420, 0, 1380]));
  it("ends with the day", () => expect(["00:00", "0000", "23:59", "2359"].map(minuteOf)).toEqual([0, 0, 1439, 1439]));
  it("is none where the day has none, or half of one is typed", () => {
    for (const typed of ["24:00", "2400", "7:60", "7", "73", "7:", "7:5", "7h3", "07300", "7:30:00", "-7:30", "sáng", "7 giờ kém 5", ""]) expect([typed, minuteOf(typed)]).toEqual([typed, null]);
  });
  it("is kept with two digits each; what is no time stays as typed", () => {
    expect([450, 0, 965].map(clockOf)).toEqual(["07:30", "00:00", "16:05"]);
    expect(["7 giờ 30", "730", "14h", "07:30 - 08:00", ""].map(tidyClock)).toEqual(["07:30", "07:30", "14:00", "07:30 - 08:00", ""]);
  });
});

describe("how late", () => {
  it("is said in the two largest parts: late_rows_said_19530_minutes", () => {
    expect([51, 60, 135, 1440, 19_530].map((m) => lateParts(m))).toEqual([
      ["late.minutes", { n: 51 }],
      ["late.hours", { h: 1, m: 0 }],
      ["late.hours", { h: 2, m: 15 }],
      ["late.days", { d: 1, h: 0 }],
      ["late.days", { d: 13, h: 13 }],
    ]);
  });
});
