import type { SectionView, SummaryView } from "../api/types";
import { form, inWords, isEstimate, statedId } from "./tokens";

/** A text with its figures in words, as one compares it. */
export function spoken(s: SummaryView, text: string): string {
  return inWords(text, (token) => {
    const stated = s.stated.find((x) => x.id === statedId(token));
    if (stated) return stated.value;
    const label = s.figures.find((f) => f.token === token)?.label;
    return `‹${label ?? token}›`;
  });
}

/** A text as the paper says it, figures as they were issued. Tables and lists are left out: they cannot stand in a line. */
export function told(s: SummaryView, text: string, estimate: string): string {
  const words = inWords(text, (token) => {
    const stated = s.stated.find((x) => x.id === statedId(token));
    if (stated) return stated.value;
    const figure = form(token) === "figure" ? s.figures.find((f) => f.token === token) : undefined;
    if (!figure) return "";
    const more = [isEstimate(token) ? estimate : "", figure.comparison].filter(Boolean).join("; ");
    return `${figure.frozen?.value ?? figure.value}${more ? ` (${more})` : ""}`;
  });
  return words.split(/\n+/).map((line) => line.trim()).filter(Boolean).join("\n\n");
}

/** The sections under the first part of the outline: what was done, not what lies ahead. */
function among(sections: SectionView[]): SectionView[] {
  const next = sections.findIndex((x, i) => i > 0 && x.level === 0);
  return next < 0 ? sections : sections.slice(0, next);
}

/** The results of a report as the text of a page: a heading for each section that says something. */
export const resultsOf = (s: SummaryView, estimate: string): string =>
  among(s.sections).flatMap((x) => {
    const text = told(s, x.text ?? "", estimate);
    return text === "" ? [] : [`# ${x.title}`, text];
  }).join("\n\n");
