import { expect, it } from "vitest";
import type { ConferenceDraft } from "../api/types";
import { changedSince, settled, withHeadcounts } from "./kept";
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

it("an empty last line of topics, organisers or titles is not sent as a topic, organiser or title", () => {
  const sent = settled(body({ topics: ["Tổng kết", " ", ""], organisers: ["UBND huyện", ""], chairs: [{ name: "", titles: ["Chỉ huy trưởng ", ""], opened: true, directed: false }] }));
  expect([sent.topics, sent.organisers, sent.chairs[0]?.titles]).toEqual([["Tổng kết"], ["UBND huyện"], ["Chỉ huy trưởng"]]);
  expect(settled(body({ topics: ["", "Tổng kết", "", "Phối hợp"] })).topics).toEqual(["Tổng kết", "Phối hợp"]);
  expect(settled(body({ participants: [{ ...row("Các xã", null), posts: ["Chỉ huy trưởng", ""] }] })).participants[0]?.posts).toEqual(["Chỉ huy trưởng"]);
});

it("rows that were added and never filled are not sent; one begun is, so that the server names what it lacks", () => {
  const empty = body({
    chairs: [{ name: " ", titles: [""], opened: true, directed: false }], participants: [row("", null)],
    programme: [{ time: "", item: "", speaker: "", minutes: null, paper: null }, { time: "08:00", item: "", speaker: "", minutes: null, paper: null }], papers: [{ title: "", by: "", unit: null, due: null, handed_in: null }],
  });
  expect(settled(empty)).toEqual(body({ programme: [{ time: "08:00", item: "", speaker: "", minutes: null, paper: null }] }));
});
