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

/**
 * A time of day as officers type it: 7:30, 07:30, 7.30, 7h30, 7g30, 730, 0730, 7 30, 7h, "7 gio 30 (phut)" with or
 * without its marks. The one reader: every field that asks for a time takes the same.
 */
const CLOCK = /^(\d{1,2})(?:\s*[:.]\s*(\d{2})|\s*(?:h|gi\u1edd|gio|g)(?:\s*(\d{2})\s*(?:ph\u00fat|phut|p|')?)?|\s*(\d{2}))$/;

/** Minutes after midnight; "form": not a time at all; "hour": written like one, but no day has it. */
function readClock(typed: string): number | "form" | "hour" {
  const found = CLOCK.exec(typed.normalize("NFC").trim().toLowerCase());
  if (!found) return "form";
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? found[3] ?? found[4] ?? 0);
  return hour < 24 && minute < 60 ? hour * 60 + minute : "hour";
}

/** Minutes after midnight of a typed time; null: no such time. */
export function minuteOf(typed: string): number | null {
  const read = readClock(typed);
  return typeof read === "number" ? read : null;
}
/** 07:30 */
export const clockOf = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
/** As it is kept: 07:30, whatever way it was typed. What is no time stays as it is, to be told of. */
export function tidyClock(typed: string): string {
  const minute = minuteOf(typed);
  return minute === null ? typed : clockOf(minute);
}

export type TimeChip = { at: Ms } | { error: "form" | "hour" | "future"; text: string };

/**
 * What an officer types in the time chip: a time, with `21/11` behind it when it was another day.
 * Without a day the nearest past is meant: today, or yesterday when that is less than half a day back
 * (`2355` typed at 00:05). A time further ahead is a slip and is said to be one.
 */
export function readTime(typed: string, now: Ms): TimeChip {
  const [, clockPart = "", d, mon, y] = /^(.*?)(?:\s+(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?)?$/.exec(typed.trim()) ?? [];
  const minute = readClock(clockPart);
  if (typeof minute !== "number") return { error: minute, text: typed };
  const time = minute * MINUTE;
  const label = clockOf(minute);
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

/** How late, in the two largest parts: nobody reads 19,530 minutes. The key of a text, and what it is filled with. */
export function lateParts(minutes: number): ["late.minutes" | "late.hours" | "late.days", Record<string, number>] {
  if (minutes < 60) return ["late.minutes", { n: minutes }];
  if (minutes < 1440) return ["late.hours", { h: Math.floor(minutes / 60), m: minutes % 60 }];
  return ["late.days", { d: Math.floor(minutes / 1440), h: Math.floor((minutes % 1440) / 60) }];
}
