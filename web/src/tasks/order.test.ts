import { expect, it } from "vitest";
import { inOrder, turn } from "./order";

const task = (name: string, state: string | null, more: object = {}) => ({ name, overdue_days: 0, standing: false, due: "2026-11-25", done: 0, total: 3, withdrawn: null, given_at: 0, answers: state ? [{ owner: { id: "us" }, state }] : [], ...more });

it("a commune sees first what it has to do, then what it reported, last what is over", () => {
  const all = [task("done", "confirmed", { due: "2026-11-01" }), task("reported", "reported", { overdue_days: 3 }), task("later", "accepted", { due: "2026-12-01" }), task("late", "given", { overdue_days: 26 }), task("standing", "accepted", { standing: true, due: null })];
  expect(inOrder(all, "us").map((x) => x.name)).toEqual(["late", "later", "standing", "reported", "done"]);
});
it("who gave them sees those that everybody has done last", () => {
  const all = [task("finished", null, { done: 3, due: "2026-11-01" }), task("open", null), task("called back", null, { withdrawn: { reason: "", at: 0 } }), task("late", null, { overdue_days: 1 })];
  expect(inOrder(all, "us").map((x) => x.name)).toEqual(["late", "open", "finished", "called back"]);
});
it("of what is over the latest comes first", () => {
  const all = [task("last year's", null, { done: 3, due: "2025-11-30", given_at: 1 }), task("this month's", null, { done: 3, due: "2026-11-20", given_at: 2 })];
  expect(inOrder(all, "us").map((x) => x.name)).toEqual(["this month's", "last year's"]);
});
it("counts as to do what still asks something of the unit, not what it reported or what is over", () => {
  const all = [task("late", "given"), task("returned", "returned"), task("reported", "reported"), task("done", "confirmed")];
  expect(all.map((x) => turn(x, "us"))).toEqual([0, 0, 1, 2]);
});
