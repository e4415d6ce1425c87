// Makes templates/book.js, the script that a book's page carries (see proof/). It is committed, so that the program is built without
// Node, and is not made small: who doubts the checker shall be able to read it.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "vite";

const web = join(dirname(fileURLToPath(import.meta.url)), "..");
export const committed = join(web, "../templates/book.js");

export async function proofScript() {
  const [made] = await build({
    root: web,
    configFile: false,
    logLevel: "warn",
    build: { target: "es2020", minify: false, write: false, rolldownOptions: { output: { comments: { legal: true, jsdoc: false, annotation: false } } }, lib: { entry: join(web, "proof/page.ts"), formats: ["iife"], name: "proof" } },
  });
  const script = made.output[0].code;
  if (/<\/script|<!--/i.test(script)) throw new Error("the script would end its own element");
  return script;
}

export const committedScript = () => readFileSync(committed, "utf8");

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(committed, await proofScript());
