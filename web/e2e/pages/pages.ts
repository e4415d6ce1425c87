import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const made = import.meta.dirname;
const root = resolve(made, "../../..");
/** Texts of real pages, where somebody has them: nothing of them belongs to this project. */
const folder = process.env.GIAOBAN_CASES ?? resolve(root, "..", "shared", "cases");

export interface CasePage { name: string; text: string }
const inside = (at: string): CasePage[] => readdirSync(at).filter((file) => file.endsWith(".txt")).sort().map((file) => ({ name: file.replace(/\.txt$/u, ""), text: readFileSync(join(at, file), "utf8") }));

/** The made-up pages beside this file, then those of the folder that GIAOBAN_CASES names. */
export function casePages(): CasePage[] {
  if (existsSync(folder)) return [...inside(made), ...inside(folder)];
  console.log(`  ${folder} is not there: only the made-up pages are tried. GIAOBAN_CASES names a folder of texts of real ones.`);
  return inside(made);
}
