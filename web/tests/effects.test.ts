import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const src = join(import.meta.dirname, "../src");

// React calls what an effect gives back when the page is left. A call's answer that is no function stops it, and browsers
// come to answer where they did not: scrollIntoView gives a promise now.
it("no effect gives back the answer of a call", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((f) => /\.tsx?$/.test(f));
  const found = files.flatMap((f) => [...readFileSync(join(src, f), "utf8").matchAll(/use(?:Layout)?Effect\(\(\) => (?!void |\{|\(\) =>)[^\n]*/g)].map((m) => `${f}: ${m[0]}`));
  expect(found).toEqual([]);
});
