import { expect, it } from "vitest";
import type { EntryView } from "../api/types";
import { books, lines } from "./heads";

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 10, 21, 5); // in Hà Nội
const entry = (number: number, kind: string, entered = NOON, book = "a") => ({ number, kind, entered, facts: JSON.stringify({ body: { book } }) }) as EntryView;
const numbers = (entries: EntryView[]) => lines(entries).map((line) => line.map((e) => e.number));

it("puts heads that follow one another on one line and leaves what people wrote alone", () => {
  const [witness, written] = ["witness.recorded", "log_entry.written"];
  expect(numbers([entry(7, witness), entry(6, witness), entry(5, written), entry(4, written), entry(3, witness)])).toEqual([[7, 6], [5], [4], [3]]);
  expect(numbers([])).toEqual([]);
});
it("begins a new line with each day, so that every line stands under its date", () => {
  expect(numbers([entry(3, "witness.recorded", NOON), entry(2, "witness.recorded", NOON - 13 * HOUR), entry(1, "witness.recorded", NOON - 14 * HOUR)])).toEqual([[3], [2, 1]]);
});
it("counts the books, not the heads", () => {
  expect(books([entry(3, "witness.recorded", NOON, "a"), entry(2, "witness.recorded", NOON, "b"), entry(1, "witness.recorded", NOON, "a")])).toBe(2);
});
