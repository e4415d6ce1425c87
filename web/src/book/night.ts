import type { Day, Ms } from "../api/types";
import { addDays, dayStart, minuteOf } from "../shell/time";

const MINUTE = 60_000;

/** From one typed time of a day to another; one that is not later in the day is of the next morning. Null: not two times. */
export function nightOf(day: Day, from: string, to: string): { from: Ms; to: Ms } | null {
  const [begins, ends] = [minuteOf(from), minuteOf(to)];
  if (begins === null || ends === null) return null;
  return { from: dayStart(day) + begins * MINUTE, to: dayStart(ends > begins ? day : addDays(day, 1)) + ends * MINUTE };
}
