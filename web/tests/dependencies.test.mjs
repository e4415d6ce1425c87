// @vitest-environment node
// docs/dependencies.md names everything that is delivered, under licences that were accepted.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { delivered, generated, written } from "../gen/dependencies.mjs";

const accepted = () => written().match(/^Accepted: (.*)\.$/m)[1].split(", ");

test("the list of npm packages is the lock file's", () => {
  expect(delivered().length).toBeGreaterThan(20);
  expect(generated(), "run ./dev gen").toBe(written());
});

test("every npm package has an accepted licence", () => {
  const strange = delivered().filter((p) => !p.licence.replace(/[()]/g, "").split(" OR ").some((l) => accepted().includes(l)));
  expect(strange).toEqual([]);
});

test("every Debian package of the program is named, and has an accepted licence where it becomes part of it", () => {
  const text = written();
  const names = readFileSync("../setup/packages.txt", "utf8").split("\n").map((l) => l.replace(/#.*/, "").trim().split(/\s/)[0]).filter(Boolean);
  const beside = text.match(/never part of it: ([^.]*)\. /s)[1].split(/,\s*/);
  for (const name of names) {
    const row = text.match(new RegExp(`^\\| ${name.replaceAll(".", "\\.")} \\| ([^|]*) \\|`, "m"));
    if (beside.includes(name)) continue;
    expect([name, row !== null]).toEqual([name, true]);
    expect([name, accepted().includes(row[1].replace(/ \(.*\)/, ""))]).toEqual([name, true]);
  }
});
