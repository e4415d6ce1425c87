import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { byGivenName } from "../src/people/names";

const table = JSON.parse(readFileSync(join(import.meta.dirname, "../../tests/properties/names.json"), "utf8")) as string[];

it("lists people in the order of the table that the server is held to", () => {
  expect(table.length).toBeGreaterThan(30);
  expect([...table].reverse().sort(byGivenName)).toEqual(table);
  for (let i = 1; i < table.length; i += 1) expect(byGivenName(table[i - 1] ?? "", table[i] ?? ""), table[i]).toBeLessThan(0);
});

it("takes decomposed letters and odd white space for the same name", () => {
  expect(byGivenName("Nguyễn Văn Hà".normalize("NFD"), "Nguyễn Văn Hà")).toBe(0);
  expect(byGivenName("  Nguyễn \t Văn\u00a0\u3000Hà ", "Nguyễn Văn Hà")).toBe(0);
  expect(byGivenName("", "  ")).toBe(0);
});

it("a tone of the given name weighs more than the family name, and that more than middle names", () => {
  expect(byGivenName("Trần Văn Hà", "Bùi Văn Hạ")).toBeLessThan(0);
  expect(byGivenName("Lê Văn Dũng", "Trần Anh Dũng")).toBeLessThan(0);
});
