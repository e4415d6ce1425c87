// Something like the name of a person in a text that tells of an event: a family name and what follows it, in
// capitals. Streets, schools and communes bear names of persons, so this only asks; what is surely one (a form of
// address before it, a number of papers) the server sends back. What it catches and what not, with figures:
// docs/adr/0013-information-without-people.md.
import words_of from "./name-words.json";

const set = (words: string) => new Set(words.split(" "));

/** Hardly anything else than a family name where a capital follows. */
const FAMILIES = set(words_of.families);
/** Also the beginning of places (a lake, an island): a name only before a usual middle name. */
const UNSURE_FAMILIES = set(words_of.unsure_families);
const MIDDLES = set(words_of.middles);
/** What bears the name of somebody: the word stands up to three words before. */
const PLACES = set(words_of.places);
const AND = set(words_of.and);
/** Before a sure family name the server sends it back: nothing is left to ask. */
const CALLED = set(words_of.called);

interface Word { text: string; lower: string; capital: boolean; before: string }

function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const found of text.normalize("NFC").matchAll(/[\p{L}\p{N}]+/gu)) {
    words.push({ text: found[0], lower: found[0].toLowerCase(), capital: /^\p{Lu}/u.test(found[0]), before: text.normalize("NFC").slice(end, found.index) });
    end = found.index + found[0].length;
  }
  return words;
}

/** How many capitalised words stand there in a row that begins like a name: 0, or two to four. */
function lengthAt(words: Word[], at: number): number {
  const first = words[at];
  if (!first?.capital || !(FAMILIES.has(first.lower) || UNSURE_FAMILIES.has(first.lower))) return 0;
  let length = 1;
  while (length < 4 && words[at + length]?.capital && words[at + length]?.before === " ") length += 1;
  return length > 1 ? length : 0;
}

function likePerson(words: Word[], at: number, length: number): boolean {
  if (FAMILIES.has(words[at]?.lower ?? "")) return words[at]?.before !== " " || !CALLED.has(words[at - 1]?.lower ?? "");
  return length > 2 && MIDDLES.has(words[at + 1]?.lower ?? "");
}

/** Whether a word before it, in the same breath, says that it is a place. */
function namesPlace(words: Word[], at: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    if (/[^\s"“(–-]/u.test(words[at - back + 1]?.before ?? "")) return false;
    const word = words[at - back];
    if (!word) return false;
    if (PLACES.has(word.lower)) return true;
  }
  return false;
}

/** The runs of words in a text that look like the name of a person, as they stand there. */
export function bareNames(text: string): string[] {
  const words = wordsIn(text);
  const found: string[] = [];
  let place = -1;  // where the last name of a place ended: another may follow it, of a second street
  for (let at = 0; at < words.length; at += 1) {
    const length = lengthAt(words, at);
    if (length === 0) continue;
    const and = place === at - 1 && AND.has(words[at - 1]?.lower ?? "");
    const goesOn = (place === at && /^\s*[,–-]?\s*$/u.test(words[at]?.before ?? "")) || and;
    if (goesOn || namesPlace(words, at)) place = at + length;
    else if (likePerson(words, at, length)) found.push(words.slice(at, at + length).map((w) => w.text).join(" "));
    else continue;
    at += length - 1;
  }
  return found;
}
