// The catalogue in two parts. What the modules of the first load name comes first; the rest is fetched while the desk is already in use.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";

const web = join(import.meta.dirname, "..");
const IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^"';]*?\sfrom\s+)?"(\.[^"]+)"/gm;
const WHOLE = /["'`](\w+\.[\w.]+)["'`]/g;
const BEGIN = /`(\w+\.[\w.]*)\$\{/g;
/** Names of choices and commands stand there by the hundred and are asked for nowhere; the way to ask for a text names none. */
const NOT_ASKING = ["api/contract.ts", "api/types.ts", "shell/i18n.tsx"];

/** The module and what it imports at once: not what it fetches when it is wanted. */
function together(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
    const whole = resolve(dirname(file), path);
    const source = [`${whole}.tsx`, `${whole}.ts`].find(existsSync);
    if (source) together(source, found);
  }
  return found;
}
/** With the palette: it comes behind the desk, and does not wait for the words of rooms. */
export const firstModules = (): string[] => [...together(join(web, "src/shell/later.ts"), together(join(web, "src/main.tsx")))];

/** t("desk.write") by its whole key, t(`duty.${duty}`) with all its family. Refusals come in words from the server. */
export function firstKeys(keys: string[]): Set<string> {
  const asking = firstModules().filter((f) => !NOT_ASKING.some((n) => f.endsWith(n))).map((f) => readFileSync(f, "utf8")).join("\n");
  const named = (pattern: RegExp) => [...asking.matchAll(pattern)].map((m) => (m[1] ?? "").replace(/^web\./, ""));
  const whole = new Set(named(WHOLE));
  const begins = [...new Set([...named(BEGIN).filter((b) => b !== ""), "weekday."])];
  return new Set(keys.filter((k) => k.startsWith("web.") && (whole.has(k.slice(4)) || begins.some((b) => k.slice(4).startsWith(b)))));
}

const NAME = /^texts:(vi|en)\/(first|rest)$/;
export function textParts(): Plugin {
  return {
    name: "giaoban-text-parts",
    resolveId: (id) => (NAME.test(id) ? `\0${id}` : null),
    load(id) {
      const [, language, part] = NAME.exec(id.slice(1)) ?? [];
      if (!language) return null;
      const file = join(web, `../texts/${language}.json`);
      this.addWatchFile(file);
      const texts = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
      const first = firstKeys(texts.map(([key]) => key));
      const held = JSON.stringify(Object.fromEntries(texts.filter(([key]) => first.has(key) === (part === "first"))));
      return `export default JSON.parse(${JSON.stringify(held)});`;
    },
  };
}
