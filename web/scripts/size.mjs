// What a browser fetches before the desk can be used: the entry, what it imports at once, the desk's words in one language. Fails above its limit.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const FIRST_LOAD_LIMIT = 300 * 1000; // bytes of script, gzip
const dist = join(import.meta.dirname, "..", "dist");
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const gz = (file) => gzipSync(readFileSync(join(dist, file))).length;
const files = new Set();
const css = new Set();
const walk = (key) => {
  const m = manifest[key];
  if (files.has(m.file)) return;
  files.add(m.file);
  for (const c of m.css ?? []) css.add(c);
  for (const i of m.imports ?? []) walk(i);
};
walk("index.html");
walk("texts:vi/first");
const sum = (set) => [...set].reduce((n, f) => n + gz(f), 0);
const js = sum(files);
console.log(`first_load_js_gzip ${(js / 1000).toFixed(1)} KB`);
console.log(`first_load_css_gzip ${(sum(css) / 1000).toFixed(1)} KB`);
const lazy = Object.values(manifest).filter((m) => m.file.endsWith(".js") && !files.has(m.file));
for (const m of lazy.sort((a, b) => gz(b.file) - gz(a.file)).slice(0, 6)) console.log(`lazy ${m.name ?? m.file} ${(gz(m.file) / 1000).toFixed(1)} KB gzip`);
if (js > FIRST_LOAD_LIMIT) {
  console.error(`the first load is ${(js / 1000).toFixed(1)} KB, over its limit of ${FIRST_LOAD_LIMIT / 1000} KB: what does the desk not need?`);
  process.exit(1);
}
