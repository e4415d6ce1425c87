import { expect, it } from "vitest";
import type { RightLine } from "../api/types";
import { rowsOf } from "./rightsTable";

const RIGHTS: RightLine[] = [
  { command: "log.write", role: "commander", scope: "own" },
  { command: "log.write", role: "staff", scope: "own" },
  { command: "post.appoint", role: "administrator", scope: "all" },
  { command: "post.appoint", role: "commander", scope: "subtree" },
];
const words = (c: string) => ({ "log.write": "Ghi sổ trực", "post.appoint": "Bổ nhiệm chức vụ" })[c] ?? c;

it("gathers all who may give a command", () => {
  expect(rowsOf(RIGHTS, words, null, "").map((r) => [r.command, r.place, r.roles.length])).toEqual([["log.write", "desk", 2], ["post.appoint", "people", 2]]);
});
it("filters by post and by words without marks", () => {
  expect(rowsOf(RIGHTS, words, "staff", "").map((r) => r.command)).toEqual(["log.write"]);
  expect(rowsOf(RIGHTS, words, null, "bo nhiem").map((r) => r.command)).toEqual(["post.appoint"]);
  expect(rowsOf(RIGHTS, words, "staff", "bo nhiem")).toEqual([]);
});
