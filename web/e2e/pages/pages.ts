import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const made = import.meta.dirname;
const root = resolve(made, "../../..");
/** Texts of real pages, where somebody has them: nothing of them belongs to this project. */
const folder = process.env.GIAOBAN_CASES ?? resolve(root, "..", "shared", "cases");

/** How a page is entered: as what the unit itself held, or as what another office published. */
export type Way = "conference" | "verbatim";
export interface CasePage { name: string; text: string; ways: Way[] }
const inside = (at: string): Omit<CasePage, "ways">[] => readdirSync(at).filter((file) => file.endsWith(".txt")).sort().map((file) => ({ name: file.replace(/\.txt$/u, ""), text: readFileSync(join(at, file), "utf8") }));

/** The made-up pages beside this file, by turns one way and the other, then those of the folder that GIAOBAN_CASES names, both ways. */
export function casePages(): CasePage[] {
  const own = inside(made).map((page, i): CasePage => ({ ...page, ways: [i % 2 === 0 ? "conference" : "verbatim"] }));
  if (existsSync(folder)) return [...own, ...inside(folder).map((page): CasePage => ({ ...page, ways: ["conference", "verbatim"] }))];
  console.log(`  ${folder} is not there: only the made-up pages are tried. GIAOBAN_CASES names a folder of texts of real ones.`);
  return own;
}
