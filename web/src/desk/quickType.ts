import { LOG_TYPES, type LogType } from "../api/types";
import { plain } from "../shell/plain";

/** What a type is called, in the reader's language. */
export type TypeName = (type: LogType) => string;
const folded = (name: string) => plain(name).replaceAll(/\s/g, "");
const initials = (name: string) => plain(name).split(/\s+/).map((word) => word[0]).join("");

/** The first type whose name, or whose initials, begin so. */
function typeOf(sign: string, name: TypeName): LogType | undefined {
  const want = plain(sign);
  return LOG_TYPES.find((type) => folded(name(type)).startsWith(want)) ?? LOG_TYPES.find((type) => initials(name(type)).startsWith(want));
}

/** "#i fire at the market" is an incident: the sign ends with a blank. Null: a text like any other. */
export function quickType(text: string, name: TypeName): { type: LogType; text: string } | null {
  const [, sign, rest] = /^#(\p{L}+)\s([^]*)$/u.exec(text) ?? [];
  const type = sign === undefined ? undefined : typeOf(sign, name);
  return type === undefined || rest === undefined ? null : { type, text: rest };
}

/** While a sign is typed: what it can become, each by the least that has to be typed. */
export function quickTypes(text: string, name: TypeName): { sign: string; type: LogType }[] {
  const [, begun] = /^#(\p{L}*)$/u.exec(text) ?? [];
  if (begun === undefined) return [];
  const least = (type: LogType) => {
    const whole = folded(name(type));
    return [...whole].map((_, i) => whole.slice(0, i + 1)).find((sign) => typeOf(sign, name) === type) ?? whole;
  };
  return LOG_TYPES.filter((type) => folded(name(type)).startsWith(plain(begun)) || initials(name(type)).startsWith(plain(begun))).map((type) => ({ sign: `#${least(type)}`, type }));
}
