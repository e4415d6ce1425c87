// Hashes and signatures. Not the browser's own cryptography: a page opened from a disk may not use it everywhere, and Ed25519 is
// young in it.
import * as ed25519 from "@noble/ed25519";
import { sha256, sha512 } from "@noble/hashes/sha2.js";

ed25519.hashes.sha512 = sha512;
export { sha256 };

export const ZERO_HASH = "0".repeat(64);

export const hex = (bytes: Uint8Array): string => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
export const unhex = (text: string): Uint8Array => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** Base64 in its one canonical form; null for anything else. */
export function unbase64(text: string): Uint8Array | null {
  let binary: string;
  try {
    binary = atob(text);
  } catch {
    return null;
  }
  if (btoa(binary) !== text) return null;
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
export function utf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** tag | book | volume u32 | number u64 | rest: what is hashed for an entry and signed for a head (§4.1, §7). */
export function placed(tag: string, book: string, volume: number, number: number, ...rest: Uint8Array[]): Uint8Array {
  const head = tag.length + 28;
  const bytes = new Uint8Array(head + rest.reduce((sum, one) => sum + one.length, 0));
  bytes.set(Array.from(tag, (c) => c.charCodeAt(0)));
  bytes.set(unhex(book.replaceAll("-", "")), tag.length);
  const numbers = new DataView(bytes.buffer, tag.length + 16);
  numbers.setUint32(0, volume);
  numbers.setUint32(4, Math.floor(number / 2 ** 32));
  numbers.setUint32(8, number % 2 ** 32);
  let at = head;
  for (const one of rest) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}

const SMALL_ORDER = new Set([
  "00".repeat(32),
  `01${"00".repeat(31)}`,
  `ec${"ff".repeat(30)}7f`,
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
]);
const PRIME = 2n ** 255n - 19n;

/** With a key of small order anybody can sign (§4.4). */
export function keyIsSound(key: string): boolean {
  const y = unhex(key);
  y[31] = (y[31] as number) & 0x7f;
  return !SMALL_ORDER.has(hex(y)) && BigInt(`0x${hex(y.reverse())}`) < PRIME;
}

export function signatureHolds(key: string, message: Uint8Array, signature: string): boolean {
  try {
    return ed25519.verify(unhex(signature), message, unhex(key), { zip215: false });
  } catch {
    return false; // no point of the curve, or out of range
  }
}

export const fingerprint = (key: string): string => (hex(sha256(unhex(key))).slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(" ");

export function headCode(number: number, hash: string): string {
  const digits = hash.slice(0, 16).toUpperCase();
  return `${number}-${digits.slice(0, 8)}-${digits.slice(8)}`;
}
