import type { ConferenceDraft } from "../api/types";
import { clockOf, minuteOf } from "../shell/time";

type Programme = Pick<ConferenceDraft, "begins" | "programme">;

/** While the programme is typed: when each item begins, as the server will work it out (domain/conference/running.hpp). */
export function startsOf({ begins, programme }: Programme): string[] {
  let next = minuteOf(begins);
  return programme.map((item) => {
    const start = item.time === "" ? next : minuteOf(item.time);
    next = start !== null && item.minutes !== null && start + item.minutes < 1440 ? start + item.minutes : null;
    return item.time !== "" ? item.time : start === null ? "" : clockOf(start);
  });
}
