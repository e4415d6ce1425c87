import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { file, generated } from "../gen/types.mjs";

// @vitest-environment node
it("the types are what the contract gives; ./dev gen makes them anew", async () => {
  expect(readFileSync(file, "utf8")).toBe(await generated());
});
