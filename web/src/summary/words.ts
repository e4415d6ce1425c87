import type { SummaryView } from "../api/types";
import { inWords, statedId } from "./tokens";

/** A text with its figures in words, as one compares it. */
export function spoken(s: SummaryView, text: string): string {
  return inWords(text, (token) => {
    const stated = s.stated.find((x) => x.id === statedId(token));
    if (stated) return stated.value;
    const label = s.figures.find((f) => f.token === token)?.label;
    return `‹${label ?? token}›`;
  });
}
