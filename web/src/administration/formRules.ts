import type { FormRuleView } from "../api/types";

/** Forms that one head awards on the same ground and in the same time: one line of the table. */
export function together(forms: FormRuleView[]): FormRuleView[][] {
  const lines = new Map<string, FormRuleView[]>();
  for (const f of forms) {
    const key = [f.unit_kind, f.level, f.from, f.to, f.source, f.verified].join(" ");
    lines.set(key, [...(lines.get(key) ?? []), f]);
  }
  return [...lines.values()];
}
