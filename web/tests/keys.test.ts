// The help names the keys that there are, and no others.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { KEY_TABLE } from "../src/shell/keyTable";
import { PLACES } from "../src/shell/places";
import vi from "../../texts/vi.json";

const src = join(import.meta.dirname, "../src");
/** Every key that some page binds: { j: …, "[": …, "g b": … } in what goes to useKeys, or bindings.a = …. */
const bound = new Set(
  readdirSync(src, { recursive: true, encoding: "utf8" }).filter((f) => /\.tsx?$/.test(f) && !f.includes(".test.") && f !== "shell/keys.ts").flatMap((f) => {
    const text = readFileSync(join(src, f), "utf8");
    return text.includes("useKeys(") ? [...text.matchAll(/[{,]\s*(?:"([^"\w\s])"|([a-z])): (?:\(\) =>|[a-z]\w*(?=[,\s}]))|bindings\.([a-z]) =/g)].map((m) => m[1] ?? m[2] ?? m[3] ?? "") : [];
  }),
);
const told = new Set(KEY_TABLE.flatMap((g) => g.lines).filter((l) => !l.always).flatMap((l) => l.keys.map((k) => k.toLowerCase())));

it("every key that a page binds stands in the help, and the help names no other", () => {
  const digits = ["1", "2", "3", "4", "5", "6"]; // made of the parts of the daily sheet
  expect([...bound].sort()).toEqual([...told].filter((k) => !digits.includes(k)).sort());
});
it("each line of the help has its words, and each letter one place on its page", () => {
  for (const { name, lines } of KEY_TABLE) {
    expect(vi).toHaveProperty([`web.keys.of_${name}`]);
    for (const line of lines) expect(vi).toHaveProperty([`web.keys.${line.name}`]);
    const letters = lines.flatMap((l) => l.keys);
    expect(new Set(letters).size, name).toBe(letters.length);
  }
  expect(new Set(PLACES.map((p) => p.letter)).size).toBe(PLACES.length);
});
