import { expect, it } from "vitest";
import type { LevelLine } from "../api/types";
import { announcementOf, emptyDraft, raisedTo, saidAt, standing } from "./draft";

const NOW = Date.parse("2026-11-23T02:10:00+07:00");
const filled = { ...emptyDraft("2026-11-23"), issuer: "A", document: "B" };

it("is sent when the level and its paper are there, and a raised one with its reason", () => {
  expect(announcementOf(filled, NOW)).toBeNull();
  const rain = { ...filled, hazard: "heavy_rain", risk: "level_2" } as const;
  expect(announcementOf(rain, NOW)).toMatchObject({ disaster_risk: { base: "level_2", raise: null, reason: "" }, from: null, until: null, area: [] });
  expect(announcementOf({ ...rain, raise: "combined" }, NOW)).toBeNull();
  expect(announcementOf({ ...rain, raise: "combined", reason: "x" }, NOW)?.disaster_risk).toMatchObject({ raise: "combined", reason: "x" });
  expect(announcementOf({ ...rain, document: " " }, NOW)).toBeNull();
});

it("of the other scales nothing of a risk is sent", () => {
  expect(announcementOf({ ...filled, hazard: "heavy_rain", risk: "level_2", scale: "civil_defence", civil: "level_1" }, NOW)).not.toHaveProperty("disaster_risk");
});

it("a day alone means all of it", () => {
  const body = announcementOf({ ...filled, scale: "forest_fire", fire: "level_iv", from_day: "2026-11-24", until_day: "2026-11-24", until_clock: "" }, NOW);
  expect(body).toMatchObject({ from: Date.parse("2026-11-24T00:00:00+07:00"), until: Date.parse("2026-11-24T23:59:00+07:00") });
  expect(announcementOf({ ...filled, scale: "forest_fire", fire: "level_iv", until_day: "2026-11-24", until_clock: "25:00" }, NOW)).toBeNull();
  expect(saidAt("1:30", NOW)).toBe(Date.parse("2026-11-23T01:30:00+07:00"));
  expect(saidAt("", NOW)).toBeNull();
  expect(saidAt("3:00", NOW)).toBeUndefined();
});

it("never raises above the highest", () => {
  expect([raisedTo("level_2", null), raisedTo("level_2", "combined"), raisedTo("level_4", "grave_loss")]).toEqual(["level_2", "level_3", "level_5"]);
});

it("knows which level of the own book it changes", () => {
  const line = (unit: string, area: string[]) => ({ unit: { id: unit }, area: area.map((id) => ({ id })), disaster_risk: { hazard: "heavy_rain" }, civil_defence: null, forest_fire: null }) as LevelLine;
  const rain = { ...filled, hazard: "heavy_rain" } as const;
  expect(standing(rain, [line("above", []), line("own", ["x"])], "own")).toBeNull();
  expect(standing(rain, [line("own", [])], "own")).not.toBeNull();
  expect(standing({ ...rain, area: [{ id: "x", name: "X" }] }, [line("own", ["x", "y"])], "own")).not.toBeNull();
  expect(standing({ ...rain, hazard: "flood" }, [line("own", [])], "own")).toBeNull();
});
