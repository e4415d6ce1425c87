import type { Bodies, StrengthCategory } from "../api/types";

export const CATEGORIES: StrengthCategory[] = ["officers", "professionals", "soldiers", "civil_workers", "militia"];
/** The reasons of absence, in the order of the form. */
export const SUMS = ["leave", "study", "sick", "mission", "other"] as const;
export const TEXTS = ["activities", "strong_points", "shortcomings", "unexpected", "planned", "proposals"] as const;

type Body = Bodies["duty_report.write"];
export type Line = NonNullable<Body["strength"]>[number];
export type Text = (typeof TEXTS)[number];
export interface Writing { strength: Line[]; texts: Record<Text, string> }

export const emptyLine = (category: StrengthCategory): Line => ({ category, establishment: null, total: 0, leave: 0, study: 0, sick: 0, mission: 0, other: 0 });
export const absent = (line: Line): number => SUMS.reduce((sum, k) => sum + line[k], 0);
/** The first category whose absences exceed its total. */
export const wrongLine = (lines: Line[]): Line | undefined => lines.find((line) => absent(line) > line.total);

/** What a form begins with, from a draft or from the report it replaces. */
export function writingOf(body: { strength: Line[] } & { [K in Text]?: string | null }): Writing {
  const texts = Object.fromEntries(TEXTS.map((k) => [k, body[k] ?? ""])) as Record<Text, string>;
  return { strength: body.strength.length > 0 ? body.strength : [emptyLine("officers")], texts };
}

/** Digits only, as typed; empty is none. */
export const headsOf = (typed: string): number => Math.min(100_000, Number(typed.replace(/\D/g, "").slice(0, 6) || 0));
