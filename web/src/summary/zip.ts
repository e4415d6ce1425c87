// The parts of an office file (.xlsx, .docx), unpacked within limits, whatever the file says of itself.
import { Inflate } from "fflate";
import { MOST_BYTES, SheetFault } from "./sheet";

const MOST_UNPACKED = 30_000_000;
const MOST_PARTS = 5_000;
const MOST_TAGS = 1_500_000;
const MOST_DEPTH = 400;
const PIECE = 16_384; // unpacks to at most a thousand times as much before it is counted

export type Parts = Map<string, string>;

/** A password makes of an office file an old container, in which the real one lies sealed; .doc and .xls are such containers too. */
function refuseContainer(bytes: Uint8Array): void {
  if (bytes[0] !== 0xd0 || bytes[1] !== 0xcf || bytes[2] !== 0x11 || bytes[3] !== 0xe0) return;
  const sealed = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
  throw new SheetFault(sealed ? "summary.sheet_locked" : "summary.sheet_old");
}

/** Where the list of parts begins and how many it names, as the end of the file tells. */
function listOf(view: DataView): { at: number; count: number } {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return { at: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
  }
  throw new SheetFault("summary.sheet_unread");
}

/** Unpacks until the room is used up; never more than that, whatever size was promised. */
function inflated(packed: Uint8Array, room: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > room) throw new SheetFault("summary.sheet_large");
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The texts of the parts whose names fit. A file that is broken throws anything; what calls this makes it a fault with a name. */
export function unzipped(bytes: Uint8Array, wanted: RegExp): Parts {
  if (bytes.length > MOST_BYTES) throw new SheetFault("summary.sheet_large");
  refuseContainer(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const list = listOf(view);
  if (list.count > MOST_PARTS) throw new SheetFault("summary.sheet_large");
  const parts: Parts = new Map();
  let room = MOST_UNPACKED;
  for (let left = list.count, at = list.at; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new SheetFault("summary.sheet_unread");
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    if (wanted.test(name) && !parts.has(name)) {
      if (view.getUint16(at + 8, true) & 1) throw new SheetFault("summary.sheet_locked");
      const local = view.getUint32(at + 42, true);
      const begin = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(begin, begin + view.getUint32(at + 20, true));
      const part = view.getUint16(at + 10, true) === 8 ? inflated(packed, room) : packed;
      if (part.length > room) throw new SheetFault("summary.sheet_large");
      room -= part.length;
      parts.set(name, new TextDecoder().decode(part));
    }
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Elements in all and within each other, counted before anything is built of them. */
function refuseEndless(text: string): void {
  let depth = 0;
  let tags = 0;
  for (let at = text.indexOf("<"); at >= 0; ) {
    const end = text.indexOf(">", at);
    if (end < 0) break;
    const next = text[at + 1];
    if (next === "/") depth -= 1;
    else if (next !== "?" && next !== "!" && text[end - 1] !== "/") depth += 1;
    tags += 1;
    if (depth > MOST_DEPTH || tags > MOST_TAGS) throw new SheetFault("summary.sheet_large");
    at = text.indexOf("<", end);
  }
}

/** The root of a part. No office program writes entities of its own, so a file that brings some is not read. */
export function root(parts: Parts, name: string): Element {
  const text = parts.get(name);
  if (text === undefined || text.includes("<!DOCTYPE")) throw new SheetFault("summary.sheet_unread");
  refuseEndless(text);
  const made = new DOMParser().parseFromString(text, "application/xml");
  if (made.getElementsByTagName("parsererror").length > 0) throw new SheetFault("summary.sheet_unread");
  return made.documentElement;
}

/** Elements of that name, under whatever prefix the writing program chose. */
export const named = (within: Element, name: string): Element[] => [...within.getElementsByTagNameNS("*", name)];
export const childrenNamed = (of: Element, name: string): Element[] => [...of.children].filter((x) => x.localName === name);
