import { expect, it } from "vitest";
import type { FormRuleView } from "../api/types";
import { together } from "./formRules";

const rule = (form: string, more: object = {}) => ({ form, unit_kind: "committee", level: "commune", from: "2024-01-01", to: null, source: "law", verified: true, ...more }) as unknown as FormRuleView;
const names = (forms: FormRuleView[]) => together(forms).map((line) => line.map((f) => f.form as string));

it("puts on one line what the same head awards on the same ground", () => {
  expect(names([rule("a"), rule("b"), rule("c", { level: "province" }), rule("d")])).toEqual([["a", "b", "d"], ["c"]]);
});
it("keeps apart what holds at another time, rests on another source or was not checked", () => {
  expect(names([rule("a"), rule("b", { to: "2025-07-01" }), rule("c", { source: "other" }), rule("d", { verified: false })])).toEqual([["a"], ["b"], ["c"], ["d"]]);
});
