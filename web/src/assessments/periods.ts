import type { Day } from "../api/types";

const two = (n: number) => String(n).padStart(2, "0");
/** Months count on from year 0, so that one before January is December. */
const on = (month: number, day: number): Day => `${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`;

/** The reporting period that a day falls in: months from the 15th to the 14th, and quarters and years of them. */
export function periodOf(day: Day, months: 1 | 3 | 12): { from: Day; to: Day } {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + (Number(day.slice(8, 10)) >= 15 ? 1 : 0);
  const first = month - (month % months);
  return { from: on(first - 1, 15), to: on(first + months - 1, 14) };
}
