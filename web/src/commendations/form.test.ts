import { expect, it } from "vitest";
import { formKey, formText, kindsOf } from "./form";

const t = (key: string) => `[${key}]`;
const own = { form: "hinh_thuc_rieng" as const, own_form: "Hộ hiến đất làm đường" };

it("calls a form of the unit's own by its name, the others by the catalogue", () => {
  expect(formText(t, own)).toBe("Hộ hiến đất làm đường");
  expect(formText(t, { form: "co_thi_dua", own_form: "" })).toBe("[award_form.co_thi_dua]");
});

it("tells two forms of a unit's own apart", () => {
  expect(formKey(own)).not.toBe(formKey({ ...own, own_form: "Hộ nuôi quân" }));
  expect(formKey({ form: "giay_khen", own_form: "" })).toBe("giay_khen");
});

it("offers only the recipients that the form is for", () => {
  const form = { ...own, source: "stated_paper" as const, verified: false, basis: "Nghị quyết 04", individuals: false, collectives: false, households: true };
  expect(kindsOf(form)).toEqual(["household"]);
  expect(kindsOf({ ...form, individuals: true, collectives: true })).toEqual(["collective", "individual", "household"]);
});
