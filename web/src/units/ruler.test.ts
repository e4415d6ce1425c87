import { expect, it } from "vitest";
import { dayText } from "../shell/time";
import { earlier, grouped, later, reach, TARGET_PX, ticks, weight, widened } from "./ruler";

const mark = (on: string, what: Partial<Record<"established" | "renamed" | "ended" | "successions", number>>) => ({ on, established: 0, renamed: 0, ended: 0, successions: 0, ...what });
const FOUNDING = mark("1997-01-01", { established: 31 });
const REFORM = mark("2025-07-01", { established: 26, ended: 27, successions: 29 });
const TODAY = "2026-11-22";

it("Page Down from today stops on 01/07/2025, and only then on the day before", () => {
  const marks = [FOUNDING, REFORM];
  const steps = [earlier(TODAY, marks)];
  while (steps.length < 5) steps.push(earlier(steps.at(-1) ?? "", marks));
  expect(steps.map((d) => d && dayText(d))).toEqual(["01/07/2025", "30/06/2025", "01/01/1997", "31/12/1996", null]);
});
it("Page Up goes to the next mark, and stays where none is left", () => {
  expect(later("1996-12-31", [FOUNDING, REFORM])).toBe("1997-01-01");
  expect(later("2025-06-30", [FOUNDING, REFORM])).toBe("2025-07-01");
  expect(later("2025-07-01", [FOUNDING, REFORM])).toBeNull();
});

it("the ruler begins shortly before the first reform, not where the records do", () => {
  const { from, to } = reach([FOUNDING, REFORM], TODAY);
  expect(from > "2024-12-31" && from < "2025-07-01").toBe(true);
  expect(to > TODAY && to < "2027-06-30").toBe(true);
});
it("a decision that takes effect next year stands on the ruler", () => {
  expect(reach([FOUNDING, REFORM, mark("2027-07-01", { ended: 1 })], TODAY).to > "2027-07-01").toBe(true);
});
it("a mark with which the records begin is on it when it was a reform itself", () => {
  expect(reach([mark("2019-03-01", { renamed: 1 }), REFORM], TODAY).from < "2019-03-01").toBe(true);
});
it("units founded one by one before the first reform do not stretch it; with no reform at all they are what there is", () => {
  const founded = [FOUNDING, mark("2003-04-01", { established: 1 }), mark("2011-09-01", { established: 2 })];
  expect(reach([...founded, REFORM], TODAY)).toEqual(reach([REFORM], TODAY));
  expect(reach(founded, TODAY).from < "2003-04-01").toBe(true);
});
it("without any change the last year is shown", () => {
  expect(reach([], TODAY).from <= "2025-11-22").toBe(true);
  expect(reach([FOUNDING], TODAY).from > "2025-01-01").toBe(true);
});
it("who goes beyond it by date has the ruler reach so far", () => {
  const narrow = reach([FOUNDING, REFORM], TODAY);
  expect(widened(narrow, "1997-01-01")).toEqual({ from: "1997-01-01", to: narrow.to });
  expect(widened(narrow, "2031-01-01")).toEqual({ from: narrow.from, to: "2031-01-01" });
  expect(widened(narrow, TODAY)).toBe(narrow);
});

it("writes months below a short ruler, years below a long one, never more than there is room for", () => {
  expect(ticks("2025-03-27", "2027-02-24").map((x) => x.text)).toEqual(["4/2025", "7/2025", "10/2025", "1/2026", "4/2026", "7/2026", "10/2026", "1/2027"]);
  expect(ticks("1996-07-05", "2027-03-22").map((x) => x.on)).toEqual(["2000-01-01", "2005-01-01", "2010-01-01", "2015-01-01", "2020-01-01", "2025-01-01"]);
  for (const from of ["1900-01-01", "1990-02-03", "2015-05-05", "2024-01-01", "2026-06-01"]) expect(ticks(from, "2027-01-01").length).toBeLessThanOrEqual(9);
});

it("marks too near for a finger stand as one; none is lost and no two groups are too near", () => {
  const days = ["2025-07-01", "2025-07-02", "2025-07-20", "2025-10-01", "2026-06-30", "2026-07-01"];
  const marks = days.map((on, i) => mark(on, { established: i + 1 }));
  const px = (day: string) => (Date.parse(day) - Date.parse("2025-01-01")) / 86_400_000 / 2; // two days a pixel
  const groups = grouped(marks, px);
  expect(groups.map((g) => g.marks.map((m) => m.on))).toEqual([days.slice(0, 3), ["2025-10-01"], days.slice(4)]);
  expect(groups[1]?.px).toBe(px("2025-10-01"));
  expect(grouped(marks, (day) => px(day) * 100).length).toBe(days.length);
  for (const scale of [0.01, 0.1, 0.5, 1, 2, 5]) {
    const some = grouped(marks, (day) => px(day) * scale);
    expect(some.flatMap((g) => g.marks)).toEqual(marks);
    some.slice(1).forEach((g, i) => expect(g.px - (some[i]?.px ?? 0)).toBeGreaterThanOrEqual(TARGET_PX));
  }
  expect(grouped([], px)).toEqual([]);
  expect(weight(marks[0] as (typeof marks)[0])).toBe(1);
});
