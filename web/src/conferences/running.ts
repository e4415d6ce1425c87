import type { ConferenceDraft } from "../api/types";
import { clockOf } from "../shell/time";

type Programme = Pick<ConferenceDraft, "begins" | "programme">;

/** Minutes after midnight of "07:30", "7h30", "14h"; null for any other words. */
export function minuteOfDay(clock: string): number | null {
  const m = /^(\d{1,2})(?::(\d{1,2})|h(\d{1,2})?)$/.exec(clock);
  if (!m) return null;
  const hour = Number(m[1]);
  const minute = Number(m[2] ?? m[3] ?? 0);
  return hour > 23 || minute > 59 ? null : hour * 60 + minute;
}

/** While the programme is typed: when each item begins, as the server will work it out (domain/conference/running.hpp). */
export function startsOf({ begins, programme }: Programme): string[] {
  let next = minuteOfDay(begins);
  return programme.map((item) => {
    const start = item.time === "" ? next : minuteOfDay(item.time);
    next = start !== null && item.minutes !== null && start + item.minutes < 1440 ? start + item.minutes : null;
    return item.time !== "" ? item.time : start === null ? "" : clockOf(start);
  });
}
