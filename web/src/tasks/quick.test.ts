import { expect, it } from "vitest";
import type { PartState } from "../api/types";
import { partInHand, partsOf, stepOf } from "./quick";

const step = (state: PartState, more: { standing?: boolean; withdrawn?: boolean } = {}) =>
  stepOf({ standing: more.standing ?? false, withdrawn: more.withdrawn ? { reason: "", at: 0, by: "" } as never : null }, { state });

it("one key takes a task up, the other says what came of it, and nothing else is done by either", () => {
  expect(step("given")).toBe("accept");
  expect([step("accepted"), step("returned")]).toEqual(["done", "done"]);
  expect([step("accepted", { standing: true }), step("reported", { standing: true })]).toEqual(["account", "account"]);
  expect([step("reported"), step("confirmed"), step("declined"), step("withdrawn"), step("given", { withdrawn: true }), stepOf({ standing: false, withdrawn: null }, undefined)]).toEqual([null, null, null, null, null, null]);
});

it("who took over two communes answers for the parts of both, the one in which something is to be done first", () => {
  const part = (owner: string, unit: string, state: PartState) => ({ owner: { id: owner }, unit: { id: unit }, state });
  const task = { standing: false, withdrawn: null, answers: [part("a", "c", "reported"), part("b", "c", "given"), part("d", "d", "given")] };
  expect(partsOf(task, "c").map((a) => a.owner.id)).toEqual(["a", "b"]);
  expect(partInHand(task, "c")?.owner.id).toBe("b");
  expect(partInHand({ ...task, answers: [part("a", "c", "confirmed")] }, "c")?.owner.id).toBe("a");
  expect(partInHand(task, "a")).toBeUndefined();
});
