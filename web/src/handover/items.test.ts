import { describe, expect, it } from "vitest";
import { byKind, equipmentOf, isForTheWatch, keyOf, KINDS, placeOfItem, referenceOf } from "./items";

const told = (key: string, facts: Record<string, string | number> = {}) => [key, ...Object.values(facts)].join(" ");
const item = (kind: (typeof KINDS)[number], more = {}) => ({ kind, number: 7, year: 2026, symbol: "", type: null, numbered_by: "", ...more });

describe("what a handover names", () => {
  it("is listed kind by kind, whatever order it came in", () => {
    const groups = byKind([item("draft"), item("task"), item("information"), item("task", { number: 8 })]);
    expect(groups.map((g) => [g.kind, g.items.map((i) => i.number)])).toEqual([["task", [7, 8]], ["information", [7]], ["draft", [7]]]);
  });
  it("loses no kind", () => expect(byKind(KINDS.map((kind) => item(kind))).map((g) => g.kind)).toEqual([...KINDS]));
  it("leads to the thing itself", () => {
    expect(KINDS.map((kind) => placeOfItem({ kind, entity: "x" }))).toEqual([
      { to: "/tasks", search: { id: "x" } },
      { to: "/information/x" },
      { to: "/information/x" },
      { to: "/documents", search: { id: "x" } },
      { to: "/documents", search: { id: "x" } },
      { to: "/documents", search: { box: "drafts", id: "x" } },
      { to: "/matters/x" },
      { to: "/conferences/x" },
      { to: "/conferences/x" },
      { to: "/summaries" },
      { to: "/", hash: "log-x" },
    ]);
    expect(placeOfItem({ kind: "advice", entity: "x", about: "y" })).toEqual({ to: "/information/y" });
  });
  it("is the watch's to see to by its kind, or because it presses", () => {
    expect(isForTheWatch({ kind: "advice", pressing: false })).toBe(true);
    expect(isForTheWatch({ kind: "contribution", pressing: false })).toBe(false);
    expect(isForTheWatch({ kind: "contribution", pressing: true })).toBe(true);
  });
  it("tells a conference's invitation and its paper apart", () => expect(keyOf({ kind: "paper", entity: "x" })).not.toBe(keyOf({ kind: "invitation", entity: "x" })));
  it("is told by its number, a document also by its symbol, a draft by its type", () => {
    expect(referenceOf(item("information"), told)).toBe("handover.ref 7 2026");
    expect(referenceOf(item("document", { symbol: "05/CĐ-BCH" }), told)).toBe("handover.ref_document 7 2026 05/CĐ-BCH");
    expect(referenceOf(item("draft", { number: 0, type: "cong_dien" }), told)).toBe("doc_type.cong_dien");
    expect(referenceOf(item("log_entry"), told)).toBe("handover.ref_row 7");
  });
  it("says whose register the number is of where it is not the unit's own", () => {
    expect(referenceOf(item("task", { numbered_by: "BCH xã Hoa Sơn" }), told)).toBe("handover.ref 7 2026 · BCH xã Hoa Sơn");
    expect(referenceOf(item("advice", { numbered_by: "BCH xã Hoa Sơn" }), told)).toBe("handover.ref_advice 7 2026 · BCH xã Hoa Sơn");
  });
  it("has no number where what it named is not known here", () => expect(referenceOf(item("matter", { number: 0, year: 0 }), told)).toBe(""));
});

it("keeps the list of equipment, adds to it and takes from it: a_new_watch_could_never_get_a_list", () => {
  const line = (item: string) => ({ item, state: "ok" as const, remark: "" });
  expect(equipmentOf([], ["12 radio"])).toEqual([line("12 radio")]);
  expect(equipmentOf([line("Radio"), line("Keys")], ["Radio", "Boat"], ["Keys"])).toEqual([line("Radio"), line("Boat")]);
});
