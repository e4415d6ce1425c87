/** The years to write below the ruler: all, or every second, fifth… so that at most `most` stand there. */
export function yearsToShow(from: number, to: number, most = 12): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((s) => (to - from) / s < most) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, i) => first + i * step);
}
