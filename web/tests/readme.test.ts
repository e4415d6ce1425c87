// The two READMEs lead the same way, and every picture in them is one that the script makes.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const [english, vietnamese] = [read("README.md"), read("README.vi.md")];
const pictures = (text: string) => [...text.matchAll(/!\[[^\]]+\]\((docs\/pictures\/[\w-]+\.png)\)/g)].map((m) => m[1] ?? "");
const made = [...read("tools/pictures.mjs").matchAll(/^ {2}\["([\w-]+)",/gm)].map((m) => `docs/pictures/${m[1]}.png`);
const part = (text: string, from: RegExp, to: RegExp) => text.slice(text.search(from), text.search(to));

it("every picture that is shown is there and made by the script, and every one made is shown", () => {
  expect(made.length).toBeGreaterThan(10);
  expect([...new Set([...pictures(english), ...pictures(vietnamese)])].sort()).toEqual([...made].sort());
  for (const picture of made) expect(existsSync(join(root, picture)), picture).toBe(true);
});
it("officer, administrator and developer see the same pictures in both languages", () => {
  const first = part(english, /^## The first ten minutes/m, /^## Command line/m);
  const same = part(vietnamese, /^## Mười phút đầu của sĩ quan/m, /^## Từ chối/m);
  expect(pictures(same)).toEqual(pictures(first));
  const shell = (text: string) => [...text.matchAll(/^(?:\.\/|bin\/giaoban serve)[^#\n]*/gm)].map((m) => m[0].trim());
  expect(shell(vietnamese)).toEqual(shell(english).filter((line) => shell(vietnamese).includes(line)));
});
it("every page that a README links to is in the repository", () => {
  for (const [, to = ""] of (english + vietnamese).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[\w-]+)?\)/g)) expect(existsSync(join(root, to)), to).toBe(true);
});
