import { plain } from "../shell/plain";

export interface Piece { text: string; hit: boolean }

/** Folded letter by letter, so that a place in what is folded is the same place in what is shown. */
const folded = (s: string): string => [...s].map((c) => { const p = plain(c); return p.length === c.length ? p : c; }).join("");
const LETTER = "[\\p{L}\\p{N}]";

/** A text in pieces: those that hold the words sought, as the search finds them (the last word may be begun only), and what is between. */
export function marked(text: string, q: string): Piece[] {
  const shown = text.normalize("NFC");
  const words = folded(q.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [{ text: shown, hit: false }];
  const each = words.map((word, i) => `${word}${i < words.length - 1 ? `(?!${LETTER})` : `${LETTER}*`}`);
  const pieces: Piece[] = [];
  let done = 0;
  for (const found of folded(shown).matchAll(new RegExp(`(?<!${LETTER})(?:${each.join("|")})`, "gu"))) {
    if (found.index > done) pieces.push({ text: shown.slice(done, found.index), hit: false });
    done = found.index + found[0].length;
    pieces.push({ text: shown.slice(found.index, done), hit: true });
  }
  if (done < shown.length) pieces.push({ text: shown.slice(done), hit: false });
  return pieces;
}
