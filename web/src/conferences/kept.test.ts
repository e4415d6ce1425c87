import { expect, it } from "vitest";
import type { ConferenceDraft } from "../api/types";
import { changedSince, withHeadcounts } from "./kept";
import { EMPTY_BODY } from "./parts";

const row = (label: string, attended: number | null) => ({ unit: null, label, count: null, posts: [], invited: 2, attended });
const body = (change: Partial<ConferenceDraft>): ConferenceDraft => ({ ...EMPTY_BODY, title: "Giao ban", ...change });

it("a form kept half typed does not set back the headcounts that another entered meanwhile", () => {
  const typed = body({ title: "Giao ban tháng 11", participants: [row("Các xã", null), row("Khách mời", 1)] });
  const stored = body({ participants: [row("Các xã", 12)] });
  expect(withHeadcounts(typed, stored).participants.map((p) => p.attended)).toEqual([12, 1]);
  expect(withHeadcounts(typed, stored).title).toBe("Giao ban tháng 11");
});

it("what another changed in the book is named before it is written over", () => {
  const began = body({ participants: [row("Các xã", null)] });
  expect(changedSince(began, body({ participants: [row("Các xã", 12)] }))).toEqual([]);
  expect(changedSince(began, body({ title: "Giao ban tháng 12", place: "Hội trường", participants: [row("Các xã", 12)] }))).toEqual(["matter", "day"]);
  expect(changedSince(began, body({}))).toEqual(["participants"]);
});
