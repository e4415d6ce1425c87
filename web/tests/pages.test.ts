import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGES } from "../e2e/every-page";

test("every page of the front is among those that the browser tests look at", () => {
  const routes = readFileSync(join(import.meta.dirname, "../src/shell/routes.tsx"), "utf8");
  const paths = [...routes.matchAll(/room\("([^"]+)"|\bpath: "([^"]+)"/g)].map((found) => found[1] ?? found[2]);
  expect(paths.length).toBeGreaterThan(20);
  expect(Object.keys(PAGES).sort()).toEqual(paths.sort());
});
