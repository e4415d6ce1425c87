import type { Day, Ms } from "../api/types";

// The office's clock is fixed at +07:00, whatever the machine thinks. No library: an offset and the calendar of UTC.
const ZONE = 7 * 3600_000;
const MINUTE = 60_000;
const DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, "0");
const local = (ms: Ms) => new Date(ms + ZONE);

export const clock = (ms: Ms): string => `${two(local(ms).getUTCHours())}:${two(local(ms).getUTCMinutes())}`;
export const dayOf = (ms: Ms): Day => local(ms).toISOString().slice(0, 10);
/** 21/11/2026 */
export const dayText = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
/** 21/11 */
export const dayShort = (day: Day): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`;
export const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();
export const dayStart = (day: Day): Ms => Date.parse(`${day}T00:00:00Z`) - ZONE;
export const addDays = (day: Day, n: number): Day => new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY).toISOString().slice(0, 10);
export const daysBetween = (a: Day, b: Day): number => Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / DAY);

export type TimeChip = { at: Ms } | { error: "form" | "hour" | "future"; text: string };

/**
 * What an officer types in the time chip: `0155`, `155`, `1:55`, `1h55`, with `21/11` behind it when it was another day.
 * Without a day the nearest past is meant: today, or yesterday when that is less than half a day back
 * (`2355` typed at 00:05). A time further ahead is a slip and is said to be one.
 */
export function readTime(typed: string, now: Ms): TimeChip {
  const m = /^(\d{1,2})\s*[:hH.]?\s*(\d{2})(?:\s+(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?)?$/.exec(typed.trim());
  if (!m) return { error: "form", text: typed };
  const [, h, min, d, mon, y] = m;
  const hour = Number(h);
  const minute = Number(min);
  if (hour > 23 || minute > 59) return { error: "hour", text: typed };
  const time = hour * 3600_000 + minute * MINUTE;
  const label = `${two(hour)}:${two(minute)}`;
  if (d !== undefined) {
    const year = y === undefined ? local(now).getUTCFullYear() : Number(y);
    let base = Date.UTC(year, Number(mon) - 1, Number(d)) - ZONE;
    if (local(base).getUTCDate() !== Number(d)) return { error: "form", text: typed };
    if (y === undefined && base > now) base = Date.UTC(year - 1, Number(mon) - 1, Number(d)) - ZONE;
    return base + time > now ? { error: "future", text: label } : { at: base + time };
  }
  const today = dayStart(dayOf(now)) + time;
  if (today <= now) return { at: today };
  const yesterday = today - DAY;
  return now - yesterday <= DAY / 2 ? { at: yesterday } : { error: "future", text: label };
}

export const minutesBetween = (a: Ms, b: Ms): number => Math.max(0, Math.floor((b - a) / MINUTE));

/** 07:30 as minutes after midnight, and back; null: no such time. */
export function minuteOf(text: string): number | null {
  const found = /^\s*(\d{1,2})\s*[:hg.]\s*(\d{2})\s*$/i.exec(text);
  if (!found) return null;
  const minute = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[1]) < 24 && Number(found[2]) < 60 ? minute : null;
}
export const clockOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
