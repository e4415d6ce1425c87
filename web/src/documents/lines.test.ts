import { expect, it } from "vitest";
import { numbered } from "./lines";

it("closes up the numbers and takes each group's first addressee", () => {
  const line = (group: number, addressee: string, text: string) => ({ group, addressee, text, kind: "task" as const });
  expect(numbered([line(2, "The communes", " a "), line(2, "", "b"), line(5, "The units", "c"), line(7, "Nobody", "  ")])).toEqual({
    addressees: ["The communes", "The units"],
    lines: [
      { group: 1, text: "a", kind: "task", due: null },
      { group: 1, text: "b", kind: "task", due: null },
      { group: 2, text: "c", kind: "task", due: null },
    ],
  });
});
