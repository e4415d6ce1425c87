import { Link } from "@tanstack/react-router";
import type { ApiError } from "../api/client";
import type { Id } from "../api/types";
import { useT } from "./i18n";

/** What a page is about where it sends a command: a refusal names a thing by its place in that. */
export interface At { conference?: Id | null }
interface Way { to: string; search?: Record<string, string>; hash?: string; text: string }

/** Where a line of the last conference is accounted for, on the page of the one that accounts. */
export const accountLine = (group: string | number, bullet: string | number, earlier?: Id): string => `account-${earlier ? `${earlier}-` : ""}${group}-${bullet}`;

/** Where one shortcoming or lesson stands. */
export const lessonLine = (lesson: Id): string => `lesson-${lesson}`;

/** The refusals that name a thing with a page of its own. */
const WAYS: Record<string, (facts: ApiError["facts"], at: At) => Way | null> = {
  "conference.account_first": ({ group = "", bullet = "", earlier }, { conference }) =>
    conference ? { to: `/conferences/${conference}`, search: { stage: "conclude" }, hash: accountLine(group, bullet, earlier as Id | undefined), text: "way.account_first" } : null,
  "summary.lessons_first": ({ entity = "" }) => ({ to: "/lessons", hash: lessonLine(String(entity)), text: "way.lessons_first" }),
};
export const wayOut = (error: Pick<ApiError, "code" | "facts">, at: At): Way | null => WAYS[error.code]?.(error.facts, at) ?? null;

export function WayOut({ error, at }: { error: ApiError; at: At }) {
  const t = useT();
  const way = wayOut(error, at);
  if (!way) return null;
  const { text, ...place } = way;
  return <> <Link {...(place as { to: string })}>{t(text)}</Link></>;
}
