import { expect, it } from "vitest";
import type { ChangedSummary } from "../api/types";
import { touchedBy } from "./touched";

const summary = (figures: [label: string, was: string, now: string][]) =>
  ({ id: "s", symbol: "02/BC-BCH", figures: figures.map(([label, was, now]) => ({ label, was, now, form: "figure" })) }) as unknown as ChangedSummary;

it("names the figures that the row just written changed, and none that had changed before: a_late_row_did_not_say_what_it_changes", () => {
  expect(touchedBy([], [summary([["Rows", "10", "11"]])])).toEqual([{ id: "s", symbol: "02/BC-BCH", figures: [{ label: "Rows", was: "10", now: "11" }] }]);
  expect(touchedBy([summary([["Rows", "10", "11"], ["Tasks", "3", "4"]])], [summary([["Rows", "10", "12"], ["Tasks", "3", "4"]])])).toEqual([
    { id: "s", symbol: "02/BC-BCH", figures: [{ label: "Rows", was: "11", now: "12" }] },
  ]);
  expect(touchedBy([summary([["Rows", "10", "11"]])], [summary([["Rows", "10", "11"]])])).toEqual([]);
});
