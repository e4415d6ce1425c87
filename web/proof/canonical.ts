// Canonical JSON (docs/formats/book.md §3) and the types of what stands in it. Reading a text and writing it anew must give the
// same text: then no byte is left that is not covered.

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type Members = { [name: string]: Json };
export type Fail = (code: string, detail: string) => never;

const MAX_DEPTH = 32;
const NAME = /^[a-z][a-z0-9_]*$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

function flawOf(value: Json, depth: number): string | null {
  if (value === null || typeof value === "boolean") return null;
  if (typeof value === "number") return Number.isSafeInteger(value) ? null : "number";
  if (typeof value === "string") return LONE_SURROGATE.test(value) || value.normalize("NFC") !== value ? "text" : null;
  if (depth >= MAX_DEPTH) return "depth";
  if (!Array.isArray(value) && Object.keys(value).some((name) => !NAME.test(name))) return "name";
  for (const inner of Object.values(value)) {
    const flaw = flawOf(inner as Json, depth + 1);
    if (flaw !== null) return flaw;
  }
  return null;
}

export function parseCanonical(text: string, fail: Fail): Json {
  let value: Json = null;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    fail("json", "");
  }
  const flaw = flawOf(value, 0);
  if (flaw !== null) fail("json", flaw);
  if (JSON.stringify(value) !== text) fail("json", "form");
  return value;
}

export type Test = (value: Json) => boolean;

export const isObject = (v: Json): v is Members => v !== null && typeof v === "object" && !Array.isArray(v);
export const isText: Test = (v) => typeof v === "string";
export const isTrueOrFalse: Test = (v) => typeof v === "boolean";
export const isList: Test = (v) => Array.isArray(v);
export const isHex = (digits: number): Test => (v) => typeof v === "string" && v.length === digits && /^[0-9a-f]*$/.test(v);
export const isHash = isHex(64);
export const isUuid: Test = (v) => typeof v === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(v);
export const isCount: Test = (v) => Number.isSafeInteger(v) && (v as number) >= 0;
export const isNumber: Test = (v) => Number.isSafeInteger(v) && (v as number) >= 1;
export const isVolume: Test = (v) => isNumber(v) && (v as number) <= 0xffff_ffff;
export const orNull = (test: Test): Test => (v) => v === null || test(v);

/** The first member that is not what it should be: all of them, in this order, and no others. Null: none. */
export function memberFlaw(value: Json | undefined, wanted: Record<string, Test>): string | null {
  if (value === undefined || !isObject(value)) return "object";
  const names = Object.keys(wanted);
  const found = Object.keys(value);
  if (names.length !== found.length || names.some((name, i) => name !== found[i])) return "members";
  return names.find((name) => !(wanted[name] as Test)(value[name] as Json)) ?? null;
}
