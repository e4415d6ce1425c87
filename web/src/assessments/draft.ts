import type { AssessmentView, EventClass } from "../api/types";
import type { Picked } from "../units/UnitPicker";

export interface HazardDraft { event_class: EventClass | null; location: string; area: Picked[]; text: string }
/** What an assessment says, while it is written. */
export interface TextDraft { situation: string; hazards: HazardDraft[]; measures: string[] }

export const emptyHazard: HazardDraft = { event_class: null, location: "", area: [], text: "" };
export const emptyText: TextDraft = { situation: "", hazards: [], measures: [""] };

export const textOf = (a: AssessmentView): TextDraft => ({
  situation: a.situation ?? "",
  hazards: a.hazards.map((h) => ({ event_class: h.event_class, location: h.location ?? "", area: h.area ? [{ id: h.area.id, name: h.area.short_name || h.area.name }] : [], text: h.text ?? "" })),
  measures: a.measures.length ? a.measures : [""],
});

/** All that is typed in it, as it is asked for names of persons. */
export const textsOf = (d: TextDraft): string[] => [d.situation, ...d.hazards.flatMap((h) => [h.location, h.text]), ...d.measures];

/** A line without words is not sent; one without a class is of the last, for whatever else. */
export const readText = (d: TextDraft) => ({
  situation: d.situation.trim(),
  hazards: d.hazards.filter((h) => h.text.trim() !== "").map((h) => ({ event_class: h.event_class ?? ("other_safety" as const), area: h.area[0]?.id ?? null, location: h.location.trim(), text: h.text.trim() })),
  measures: d.measures.map((m) => m.trim()).filter((m) => m !== "").map((text) => ({ text })),
});
