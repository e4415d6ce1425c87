// The words of the first load: enough for the desk and the way in, and nothing of the rooms.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { firstKeys, firstModules } from "../scripts/textParts.ts";

const web = join(import.meta.dirname, "..");
const keys = Object.keys(JSON.parse(readFileSync(join(web, "../texts/vi.json"), "utf8")) as object);
const first = firstKeys(keys);

it("holds what the desk and the way in say", () => {
  const wanted = ["web.desk.write", "web.shell.connected", "web.duty.operations", "web.weekday.1", "web.place.tasks", "web.error.unknown", "web.error.connection_lost"];
  expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  expect(wanted.filter((key) => !first.has(key))).toEqual([]);
});

it("holds nothing that only a room or a paper says", () => {
  const rooms = /^(?!web\.)|^web\.(administration|backup|book|entry|portal|rules|strength|templates)\./;
  expect(keys.filter((key) => first.has(key) && rooms.test(key))).toEqual([]);
  expect(first.size).toBeLessThan(keys.length / 4);
});

it("is found by asking: the modules of the first load name no text in a way that cannot be read from them", () => {
  const blind = firstModules().filter((f) => !f.endsWith("shell/i18n.tsx")).flatMap((f) =>
    readFileSync(f, "utf8").split("\n").flatMap((line) => (/\b(?:t|maybe)\(`(?:web\.)?\$\{/.test(line) || /"web\." *\+/.test(line) ? [`${f}: ${line.trim()}`] : [])));
  expect(blind).toEqual([]);
});
