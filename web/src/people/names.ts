/** People are listed by given name (the last word), then middle names, then family name, in Vietnamese order. */
const collator = new Intl.Collator("vi");
export function byGivenName(a: string, b: string): number {
  const key = (n: string) => n.trim().split(/\s+/).reverse();
  const x = key(a);
  const y = key(b);
  for (let i = 0; i < Math.max(x.length, y.length); i += 1) {
    const order = collator.compare(x[i] ?? "", y[i] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
