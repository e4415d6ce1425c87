const letters_and_tones = new Intl.Collator("vi", { sensitivity: "accent" });
const case_too = new Intl.Collator("vi");
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The tone at the end of its syllable, whichever letter carried it: two spellings of one name are one. */
const spelling = (word: string) =>
  word.normalize("NFD").replace(/[\p{L}\p{M}]+/gu, (syllable) => syllable.replace(tones, "") + (syllable.match(tones) ?? []).join(""));

const words = (name: string) => name.trim().split(/\s+/);

/**
 * People are listed by given name (the last word), then family name (the first), then middle names, each word in
 * Vietnamese order; as the server does it. Case and spelling decide only between names otherwise alike.
 */
export function byGivenName(a: string, b: string): number {
  const key = (name: string) => {
    const all = words(name);
    return [...all.slice(-1), ...all.slice(0, -1)].map(spelling);
  };
  const x = key(a);
  const y = key(b);
  for (let i = 0; i < Math.max(x.length, y.length); i += 1) {
    const order = letters_and_tones.compare(x[i] ?? "", y[i] ?? "");
    if (order !== 0) return order;
  }
  return case_too.compare(words(a).join(" "), words(b).join(" "));
}
