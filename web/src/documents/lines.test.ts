import { expect, it } from "vitest";
import { addressing, numbered, typeOfSymbol, type Line } from "./lines";

it("closes up the numbers and takes each group's first addressee", () => {
  const line = (group: number, addressee: string, text: string) => ({ group, addressee, text, kind: "task" as const });
  expect(numbered([line(2, "The communes", " a "), line(2, "", "b"), line(5, "The units", "c"), line(7, "Nobody", "  ")])).toEqual({
    addressees: ["The communes", "The units"],
    lines: [
      { group: 1, text: "a", kind: "task", due: null },
      { group: 1, text: "b", kind: "task", due: null },
      { group: 2, text: "c", kind: "task", due: null },
    ],
    standing: [false, false, false],
  });
});

it("sends by when a task is due and that it is standing: lines_of_papers_gave_tasks_without_a_day", () => {
  const of = (line: Partial<Line>) => addressing([{ group: 1, addressee: "", text: "a", kind: "task", ...line }], "all_communes", [], "All communes").lines[0];
  expect(of({ due: "2026-12-01" })).toEqual({ group: 1, text: "a", kind: "task", due: "2026-12-01", standing: false });
  expect(of({ due: "2026-12-01", standing: true })).toEqual({ group: 1, text: "a", kind: "task", due: null, standing: true });
  expect(of({ kind: "information", due: "2026-12-01", standing: true })).toEqual({ group: 1, text: "a", kind: "information", due: null, standing: false });
});

it("addresses a paper without lines as one group: a_paper_to_a_group_without_lines_went_to_nobody", () => {
  expect(addressing([], "all_communes", [], "All communes")).toEqual({ groups: [{ addressee: "All communes", group: "all_communes", owners: [] }], recipients: [], lines: [] });
  expect(addressing([], "none", ["u1"], "Unit 1").groups).toEqual([{ addressee: "Unit 1", group: "none", owners: ["u1"] }]);
  expect(addressing([{ group: 3, addressee: "", text: "a", kind: "task" }], "none", ["u1"], "Unit 1").groups).toEqual([{ addressee: "Unit 1", group: "none", owners: ["u1"] }]);
});

it("guesses the type from the symbol once it is written out", () => {
  expect(typeOfSymbol("12/CT-BCH")).toBe("chi_thi");
  expect(typeOfSymbol("05/TTr-UBND")).toBe("to_trinh");
  expect(typeOfSymbol("402/Q\u0110-UBND")).toBe("quyet_dinh");
  expect(typeOfSymbol("318/BCH-TM")).toBe("cong_van");
  expect(typeOfSymbol("30/2020/N\u0110-CP")).toBe("nghi_dinh");
  expect(typeOfSymbol("12/2026/TT-BQP")).toBe("thong_tu");
  expect(typeOfSymbol("49/2019/QH14")).toBe("luat");
  expect(typeOfSymbol("07/Qy\u0110-BCH")).toBe("quy_dinh");
  expect(typeOfSymbol("12")).toBe(null);
  expect(typeOfSymbol("12/")).toBe(null);
});
