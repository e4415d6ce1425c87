import type { RuleMeasure } from "../api/types";
import { useT } from "../shell/i18n";
import { clockOf } from "../shell/time";

/** A rule's number as one reads it: 07:30, 200 days, 15 minutes. */
export function useRuleText(): (measure: RuleMeasure, value: number) => string {
  const t = useT();
  return (measure, value) => (measure === "minute_of_day" ? clockOf(value) : t(`rules.${measure}`, { n: value }));
}
