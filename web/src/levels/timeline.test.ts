import { expect, it } from "vitest";
import type { LevelNoticeView, LevelView } from "../api/types";
import { lanesOf, stepsOf } from "./timeline";

const risk = (n: number) => ({ disaster_risk: { hazard: "heavy_rain", level: `level_${n}`, base: `level_${n}`, raise: null, reason: null }, civil_defence: null, forest_fire: null });
const notice = (from: number, level: number | null, struck = false) => ({ from, value: level === null ? null : risk(level), struck: struck ? { reason: "", at: 0, by: "" } : null }) as LevelNoticeView;
const shown = (notices: LevelNoticeView[], ended: number | null = null) => stepsOf({ notices, ended }, 0, 100).map((s) => [s.from, s.to, s.value.disaster_risk?.level.slice(-1)]);

it("each act counts from its beginning until the next", () => {
  expect(shown([notice(10, 2), notice(30, 3), notice(60, null)])).toEqual([[10, 30, "2"], [30, 60, "3"]]);
  expect(shown([notice(10, 2)])).toEqual([[10, 100, "2"]]);
});

it("what was struck never counted, and what came later takes the place of what was to come", () => {
  expect(shown([notice(10, 2), notice(20, 4, true), notice(40, null)])).toEqual([[10, 40, "2"]]);
  expect(shown([notice(50, 3), notice(20, 2)])).toEqual([[20, 100, "2"]]);
});

it("shows the days it is asked about, and nothing after the unit ended", () => {
  expect(shown([notice(-20, 1), notice(120, 2)])).toEqual([[0, 100, "1"]]);
  expect(shown([notice(-20, 1)], 40)).toEqual([[0, 40, "1"]]);
});

it("one line for each scale and hazard of a book", () => {
  const unit = { id: "u", name: "A", short_name: "" };
  const level = (id: string, from: number) => ({ id, unit, scale: "disaster_risk", hazard: "heavy_rain", notices: [notice(from, 2), notice(from + 5, null)], open: false, ended: null }) as LevelView;
  const lanes = lanesOf([level("b", 50), level("a", 10), { ...level("c", 20), hazard: "flood" }, level("d", 200)], 0, 100);
  expect(lanes.map((l) => [l.hazard, l.steps.length])).toEqual([["flood", 1], ["heavy_rain", 2]]);
});
