import { expect, it } from "vitest";
import type { AskedPaperView, PaperState } from "../api/types";
import { currentStep, missingIn, paperCount, placesFor, reportTitle, STEPS, stepState, type Course } from "./parts";

it("a report is called after its matter, not after the meeting", () => {
  expect(reportTitle("Hội nghị tổng kết công tác đóng quân canh phòng năm 2026")).toBe("Tổng kết công tác đóng quân canh phòng năm 2026");
  expect(reportTitle("Hội nghị đánh giá công tác phối hợp")).toBe("Đánh giá công tác phối hợp");
  expect(reportTitle("Sơ kết sáu tháng đầu năm")).toBe("Sơ kết sáu tháng đầu năm");
});

it("each stage tells what it misses itself", () => {
  const all = ["topics", "day", "attendance", "conclusions", "directive", "summary", "article"].map((x) => `conference.missing.${x}`);
  expect(missingIn("prepare", all)).toEqual(["conference.missing.topics", "conference.missing.day"]);
  expect(missingIn("conduct", all)).toEqual(["conference.missing.attendance"]);
  expect(missingIn("conclude", all)).toEqual(["conference.missing.conclusions"]);
  expect(missingIn("conclude", all.slice(4))).toEqual(["conference.missing.directive"]);
  expect(missingIn("publish", all)).toEqual(["conference.missing.article"]);
});

const course = (held_on: string | null, ...done: Course["done"]): Course => ({ stage: "prepared", done, held_on });
const states = (c: Course) => STEPS.map((s) => stepState(c, s, "2026-11-20"));

it("a conference of today opens in the hall, and what nobody did is not ticked", () => {
  expect(currentStep(course("2026-11-20"), "2026-11-20")).toBe("conduct");
  expect(states(course("2026-11-20"))).toEqual(["left", "here", "ahead", "ahead", "ahead"]);
  expect(states(course("2026-11-20", "prepare"))).toEqual(["done", "here", "ahead", "ahead", "ahead"]);
  expect(currentStep(course("2026-11-23", "prepare"), "2026-11-20")).toBe("prepare");
  expect(states(course("2026-11-10", "prepare", "conclude"))).toEqual(["done", "left", "done", "here", "ahead"]);
  expect(currentStep(course("2026-11-10", ...STEPS), "2026-11-20")).toBe("publish");
});

const paper = (state: PaperState, version: number, late: boolean): AskedPaperView => ({
  number: 1, unit: { id: "u", name: "Xã", short_name: "" }, topic: "Tuần tra", due: "2026-12-16", minutes: 10, asked_at: 0, state, late, title: null, version, handed_at: null, as_file: false, reason: null, scheduled: false,
});

it("papers are counted without those that are not asked for any more", () => {
  expect(paperCount([paper("accepted", 2, false), paper("handed_in", 1, true), paper("waiting", 0, true), paper("withdrawn", 1, false)])).toEqual({ total: 3, in: 2, late: 2 });
  expect(paperCount([paper("waiting", 0, true)], [{ handed_in: 1 }, { handed_in: null }])).toEqual({ total: 3, in: 1, late: 1 });
});

it("a paper is put before any other item, or after them; its own place is none of them", () => {
  const item = (what: string, number: number | null) => ({ time: "", item: what, speaker: "", minutes: null, paper: number });
  expect(placesFor([item("Khai mạc", null), item("Tuần tra", 1), item("Kết luận", null)], 1)).toEqual([{ place: 1, before: "Khai mạc" }, { place: 2, before: "Kết luận" }, { place: 3, before: null }]);
});
