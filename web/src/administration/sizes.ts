const STEPS = ["B", "KB", "MB", "GB"];

/** "3.4 MB", with the reader's decimal sign. */
export function sizeText(bytes: number, language: string): string {
  let size = bytes;
  let step = 0;
  while (size >= 1024 && step < STEPS.length - 1) { size /= 1024; step += 1; }
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: step > 1 ? 1 : 0 }).format(size)} ${STEPS[step]}`;
}

/** 07:30 as minutes after midnight, and back; null: no such time. */
export function minuteOf(text: string): number | null {
  const found = /^\s*(\d{1,2})\s*[:hg.]\s*(\d{2})\s*$/i.exec(text);
  if (!found) return null;
  const minute = Number(found[1]) * 60 + Number(found[2]);
  return Number(found[1]) < 24 && Number(found[2]) < 60 ? minute : null;
}
export const clockOf = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
