// Writes the second table of ../docs/dependencies.md from the lock file.   node gen/dependencies.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const file = new URL("../../docs/dependencies.md", import.meta.url);
const lock = new URL("../package-lock.json", import.meta.url);
const mark = "<!-- made by ./dev gen from web/package-lock.json -->\n";

/** What is delivered, not what only builds or tests. */
export function delivered() {
  const { packages } = JSON.parse(readFileSync(lock, "utf8"));
  return Object.entries(packages)
    .filter(([path, p]) => path.startsWith("node_modules/") && !p.dev && !p.devOptional && !p.link)
    .map(([path, p]) => ({ name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length), version: p.version, licence: p.license ?? "none" }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const written = () => readFileSync(file, "utf8");

export function generated() {
  const head = written().split(mark)[0];
  const rows = delivered().map((p) => `| ${p.name} | ${p.version} | ${p.licence} |`);
  return `${head}${mark}\n| Package | Version | Licence |\n|---|---|---|\n${rows.join("\n")}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(file, generated());
