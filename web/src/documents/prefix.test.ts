import { expect, it } from "vitest";
import { PREFIXES } from "../api/types";
import { fitting, prefixesOf } from "./Prefix";

it("offers a head no letters that say they sign for the head, and a deputy all", () => {
  expect(prefixesOf("commander")).toEqual(PREFIXES.filter((p) => !["kt", "tl", "tuq"].includes(p)));
  expect(prefixesOf("commander")).toContain("tm");
  expect(prefixesOf("deputy_commander")).toEqual(PREFIXES);
});

it("drops letters that were chosen under another post", () => {
  expect(fitting("commander", "kt")).toBe("none");
  expect(fitting("commander", "tm")).toBe("tm");
  expect(fitting("deputy_commander", "kt")).toBe("kt");
});
