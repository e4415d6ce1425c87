// Why something was refused, read from the code alone. The node book keeps no facts of a refusal: they hold what was typed,
// names among it, and the node book is for ever. So each place of the sentence says in brackets what stood there.
import type { IntlShape } from "react-intl";

/** What the ICU parser of react-intl gives; its numbers for the kinds of parts. */
interface Part { type: number; value?: string; options?: Record<string, { value: Part[] }> }
const LITERAL = 0;
const PLURAL = 6;
const POUND = 7;

type Word = (name: string) => string;

function told(parts: Part[], word: Word, counted = ""): string {
  return parts.map((part) => place(part, word, counted)).join("");
}
function place({ type, value = "", options = {} }: Part, word: Word, counted: string): string {
  if (type === LITERAL) return value;
  if (type === POUND) return word(counted);
  // The form with nothing more in it is true of any number; any other choice would be a guess.
  if (type === PLURAL) return told((options["=0"] ?? options.other)?.value ?? [], word, value);
  return word(value);
}

export type Intl = Pick<IntlShape, "messages" | "locale" | "formatters">;

/** @param known what the line itself tells: the day and the time at which it was refused */
export function reasonText(intl: Intl, code: string, known: Record<string, string>): string {
  const pattern = intl.messages[`error.${code}`] ?? intl.messages[`web.error.${code}`];
  if (typeof pattern !== "string") return code;
  const word: Word = (name) => known[name] ?? `[${String(intl.messages[`web.fact.${name}`] ?? name)}]`;
  return told(intl.formatters.getMessageFormat(pattern, intl.locale).getAst(), word);
}
