import type { Page } from "@playwright/test";
import axe from "axe-core";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const RUNS = {
  everything: { runOnly: WCAG_22_AA, rules: { "target-size": { enabled: true } } },
  /** Enough for a second theme: nothing but the colours is another there. */
  colours: { runOnly: ["color-contrast"] },
};

/** Faults against WCAG 2.2 AA on the page as it stands, a line each: the rule and where. */
export async function faults(page: Page, run: keyof typeof RUNS = "everything"): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ ...options, resultTypes: ["violations"] });
    return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 4).map((n) => n.target.join(" ")).join(" | ")}`);
  }, RUNS[run]);
}
