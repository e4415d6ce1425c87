import type { Day, Mark } from "../api/types";
import { addDays, daysBetween } from "../shell/time";

// The ruler of the units page: how far it reaches, what is written below it, and the steps of the Page keys. Marks come in order of days.

/** How much the law changed on one day. */
export const weight = (m: Mark): number => m.established + m.renamed + m.ended + m.successions;

/** One step back: to the day on which what stands now began, from there to the last day of what was before. */
export function earlier(on: Day, marks: Mark[]): Day | null {
  const began = marks.findLast((m) => m.on <= on);
  if (!began) return null;
  return began.on === on ? addDays(on, -1) : began.on;
}
export const later = (on: Day, marks: Mark[]): Day | null => marks.find((m) => m.on > on)?.on ?? null;

interface Reach { from: Day; to: Day }

/** From shortly before the first reform to shortly after today, or after what is decided for later. When this or that unit was
    founded, often decades before, is no reform: with all that on it the reforms would be crowded into the last inch. */
export function reach(marks: Mark[], today: Day): Reach {
  const reform = marks.findIndex((m) => m.renamed + m.ended + m.successions > 0);
  const changes = marks.slice(reform < 0 ? 1 : reform).map((m) => m.on);
  const days = [...changes, addDays(today, -365), today].sort();
  const first = days[0] ?? today;
  const last = days.at(-1) ?? today;
  const margin = Math.ceil(daysBetween(first, last) / 6);
  return { from: addDays(first, -margin), to: addDays(last, margin) };
}
/** Who went beyond it, by date or mark, finds the day in hand on the ruler. */
export function widened(r: Reach, on: Day): Reach {
  if (on < r.from) return { from: on, to: r.to };
  return on > r.to ? { from: r.from, to: on } : r;
}

/** What a finger needs: marks nearer to each other than this stand as one, which opens their list. */
export const TARGET_PX = 24;
export interface Group { marks: Mark[]; px: number }
/** The marks as they stand on the ruler, each group in the middle of its days and none too near to the next. */
export function grouped(marks: Mark[], px: (day: Day) => number, least = TARGET_PX): Group[] {
  const middle = (group: Mark[]) => (px((group[0] as Mark).on) + px((group.at(-1) as Mark).on)) / 2;
  let groups = marks.map((m) => [m]);
  for (let near = 0; near >= 0; ) {
    near = groups.findIndex((g, i) => i > 0 && middle(g) - middle(groups[i - 1] as Mark[]) < least);
    if (near > 0) groups = [...groups.slice(0, near - 1), [...(groups[near - 1] as Mark[]), ...(groups[near] as Mark[])], ...groups.slice(near + 1)];
  }
  return groups.map((g) => ({ marks: g, px: middle(g) }));
}

/** What is written below the ruler: months or years, at most `most` of them. */
export function ticks(from: Day, to: Day, most = 9): { on: Day; text: string }[] {
  const months = (d: Day) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7)) - 1;
  const first = months(from) + (from.endsWith("-01") ? 0 : 1);
  const last = months(to);
  const step = [1, 3, 6, 12, 24, 60, 120, 240, 600].find((s) => Math.floor(last / s) - Math.ceil(first / s) < most) ?? 1200;
  const all: { on: Day; text: string }[] = [];
  for (let m = Math.ceil(first / step) * step; m <= last; m += step) {
    const year = Math.floor(m / 12);
    const month = (m % 12) + 1;
    all.push({ on: `${year}-${String(month).padStart(2, "0")}-01`, text: step < 12 ? `${month}/${year}` : String(year) });
  }
  return all;
}
