// Proves a book from nothing but its text, as docs/formats/book.md §9 says. Written from that document for the page that a book
// travels in; proof.test.ts compares it with the other checkers.
import { fingerprint, headCode, hex, keyIsSound, placed, sha256, signatureHolds, unbase64, unhex, utf8, ZERO_HASH } from "./bytes";
import * as json from "./canonical";

const MAX_LINE = 1_500_000;
const MAX_ENTRY = 1_048_576;

export type Shape = "whole" | "erased" | "withheld";
export interface Facts { kind: string; version: number; body: json.Members; [name: string]: json.Json }
export interface Entry { number: number; volume: number; hash: string; shape: Shape; facts: Facts | null; words: json.Members | null }
interface Volume { volume: number; key: string; after: number; after_hash: string; head: number }
interface Header { book: string; unit: string; name: string; world: string; last: number; volumes: Volume[] }
interface Line { volume: number; number: number; hash: string; facts: string | null; facts_hash: string | null; words: string | null; words_hash: string | null; erased: boolean }

/** The first thing found wrong; number 0: no entry is to blame. */
export interface Fault { code: string; line: number; number: number; detail: string }
export interface Report {
  fault: Fault | null;
  name: string;
  book: string;
  entries: Entry[];
  unproved: number;
  head: string;
  volumes: { volume: number; first: number; last: number; head: number; fingerprint: string }[];
}

const HEADER = { book: json.isUuid, unit: json.isUuid, name: json.isText, world: json.isUuid, first: (v: json.Json) => v === 1, last: json.isNumber, volumes: json.isList };
const VOLUME = { volume: json.isVolume, key: json.isHash, after: json.isCount, after_hash: json.isHash, head: json.isNumber };
const ENTRY = {
  volume: json.isVolume, number: json.isNumber, hash: json.isHash, facts: json.orNull(json.isText), facts_hash: json.orNull(json.isHash),
  words: json.orNull(json.isText), words_hash: json.orNull(json.isHash), erased: json.isTrueOrFalse,
};
const HEAD = { volume: json.isVolume, number: json.isNumber, hash: json.isHash, signature: json.isHex(128) };
const WORDS = { salt: json.isHex(32), body: json.isObject };
const OPENING = { volume: json.isVolume, key: json.isHash, after: json.isCount, after_hash: json.isHash, world: json.isUuid, unit: json.isUuid, name: json.isText };

class Found extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}
const stop = (code: string, line: number, number: number, detail = ""): never => {
  throw new Found({ code, line, number, detail });
};
const wrongHeader = (detail: string): never => stop("header", 2, 0, detail);

/** What the header says against itself. */
function contradiction({ last, volumes }: Header): string | null {
  const [first] = volumes;
  if (!first || first.volume !== 1 || first.after !== 0 || first.after_hash !== ZERO_HASH) return "volumes";
  for (const [i, one] of volumes.entries()) {
    const next = volumes[i + 1];
    if (next && next.volume <= one.volume) return "volumes";
    if (one.head <= one.after || one.head > (next?.after ?? last)) return "head";
  }
  return volumes.at(-1)?.head === last ? null : "head";
}

function shapeOf(line: Line): Shape | null {
  if ((line.facts === null) === (line.facts_hash === null) || (line.words === null) === (line.words_hash === null)) return null;
  if (line.facts === null) return line.words === null && !line.erased ? "withheld" : null;
  if (line.words === null) return line.erased ? "erased" : null;
  return line.erased ? null : "whole";
}

function partOf(bytes: Uint8Array, fail: json.Fail, name: string): json.Json {
  const bad = (): never => fail("part", name);
  const text = utf8(bytes);
  return text === null ? bad() : json.parseCanonical(text, bad);
}

function readFacts(bytes: Uint8Array, fail: json.Fail): Facts {
  const facts = partOf(bytes, fail, "facts");
  const names = json.isObject(facts) ? Object.keys(facts) : [];
  const inPlace = names[0] === "salt" && names[1] === "kind" && names[2] === "version" && names.at(-1) === "body";
  const read = facts as Facts;
  if (!inPlace || !json.isHex(32)(read["salt"] as json.Json) || !json.isText(read.kind) || !json.isNumber(read.version) || !json.isObject(read.body)) fail("part", "facts");
  return read;
}

class Check {
  readonly entries: Entry[] = [];
  header: Header | null = null;
  unproved = 0;
  private opened = 0;
  private headsRead = 0;
  private readonly erased = new Set<number>();
  private lastWithheld = 0;

  get count(): number {
    return this.entries.length;
  }
  get hash(): string {
    return this.entries.at(-1)?.hash ?? ZERO_HASH;
  }
  private get done(): boolean {
    return this.header !== null && this.headsRead === this.header.volumes.length;
  }
  private at(line: number): number {
    return line > 2 && this.headsRead === 0 ? this.count + 1 : 0;
  }

  line(text: string, line: number, ended: boolean): void {
    const bytes = new TextEncoder().encode(text).length;
    if (bytes >= MAX_LINE) stop("line", line, 0);
    if (line > 2 && this.done) stop("end", line, 0);
    if (!ended) stop("line", line, this.at(line));
    if (bytes === 0) stop("line", line, 0);
    if (line === 1) return text === "giaoban-book 1" ? undefined : stop("format", 1, 0);
    if (line === 2) return this.readHeader(text);
    if (text.startsWith('{"head":')) return this.readHead(text, line);
    this.readEntry(text, line);
  }

  private readHeader(text: string): void {
    const fail: json.Fail = (code, detail) => stop(code, 2, 0, detail);
    const value = json.parseCanonical(text, fail);
    const flaw = json.memberFlaw(value, HEADER) ?? (value as unknown as { volumes: json.Json[] }).volumes.map((v) => json.memberFlaw(v, VOLUME)).find((f) => f !== null) ?? null;
    if (flaw !== null) fail("json", flaw);
    const header = value as unknown as Header;
    const against = contradiction(header);
    if (against !== null) wrongHeader(against);
    if (header.volumes.some((v) => !keyIsSound(v.key))) stop("key", 2, 0);
    this.header = header;
  }

  private readEntry(text: string, line: number): void {
    const header = this.header as Header;
    const number = this.count + 1;
    const fail: json.Fail = (code, detail) => stop(code, line, number, detail);
    if (this.headsRead > 0) fail("order", "");
    const value = json.parseCanonical(text, fail);
    const flaw = json.memberFlaw(value, ENTRY);
    if (flaw !== null) fail("json", flaw);
    const entry = value as unknown as Line;
    if (entry.number !== number) fail("order", String(entry.number));
    const shape = shapeOf(entry) ?? fail("shape", "");
    const part = (base64: string | null): Uint8Array | null => (base64 === null ? null : (unbase64(base64) ?? fail("base64", "")));
    const facts = part(entry.facts);
    const words = part(entry.words);
    if ((facts?.length ?? 0) + (words?.length ?? 0) > MAX_ENTRY) fail("size", "");
    const hashes = [facts ? sha256(facts) : unhex(entry.facts_hash as string), words ? sha256(words) : unhex(entry.words_hash as string)];
    const hash = hex(sha256(placed("gb1", header.book, entry.volume, number, unhex(this.hash), ...hashes)));
    if (hash !== entry.hash) fail("hash", "");
    const said = facts && readFacts(facts, fail);
    const told = words && partOf(words, fail, "words");
    if (told !== null && json.memberFlaw(told, WORDS) !== null) fail("part", "words");
    this.volumeOf(entry, said, fail);
    this.erasures(number, said, shape, fail);
    this.entries.push({ number, volume: entry.volume, hash, shape, facts: said, words: told === null ? null : ((told as json.Members)["body"] as json.Members) });
  }

  private volumeOf(entry: Line, facts: Facts | null, fail: json.Fail): void {
    const header = this.header as Header;
    const opens = facts?.kind === "volume.opened";
    if (this.opened > 0 && entry.volume === header.volumes[this.opened - 1]?.volume) return opens ? fail("opening", "") : undefined;
    if (facts === null || !opens || facts.version !== 1) return fail("opening", "");
    const flaw = json.memberFlaw(facts.body, OPENING);
    if (flaw !== null) fail("opening", flaw);
    const body = facts.body as unknown as Volume & { world: string; unit: string; name: string };
    if (body.volume !== entry.volume || body.after !== this.count || body.after_hash !== this.hash) fail("opening", "after");
    const listed = header.volumes[this.opened] ?? wrongHeader("volumes");
    for (const name of ["volume", "key", "after", "after_hash"] as const) if (listed[name] !== body[name]) wrongHeader(name);
    for (const name of ["world", "unit"] as const) if (header[name] !== body[name]) wrongHeader(name);
    this.opened += 1;
    if (this.opened === header.volumes.length && header.name !== body.name) wrongHeader("name");
  }

  private erasures(number: number, facts: Facts | null, shape: Shape, fail: json.Fail): void {
    if (shape === "erased") this.erased.add(number);
    if (shape === "withheld") this.lastWithheld = number;
    if (facts?.kind !== "erasure.recorded") return;
    const named = facts.body["number"] as json.Json;
    if (facts.version !== 1 || Object.keys(facts.body)[0] !== "number" || !json.isNumber(named) || (named as number) >= number) fail("erasure", "");
    this.erased.delete(named as number);
  }

  private readHead(text: string, line: number): void {
    const header = this.header as Header;
    const fail: json.Fail = (code, detail) => stop(code, line, 0, detail);
    const value = json.parseCanonical(text, fail);
    const flaw = json.memberFlaw(value, { head: json.isObject }) ?? json.memberFlaw((value as json.Members)["head"], HEAD);
    if (flaw !== null) fail("json", flaw);
    const { volume, number, hash, signature } = (value as unknown as { head: { volume: number; number: number; hash: string; signature: string } }).head;
    const listed = header.volumes[this.headsRead] as Volume;
    if (volume !== listed.volume) fail("head", "volume");
    if (!signatureHolds(listed.key, placed("gbh1", header.book, volume, number, unhex(hash)), signature)) fail("signature", "");
    // The head is signed and the header is not, so where they differ the header is wrong.
    if (number !== listed.head) wrongHeader("head");
    const known = this.entries[number - 1]?.hash ?? stop("head", line, this.count + 1, "number");
    if (known !== hash) stop("head", line, number, "hash");
    this.headsRead += 1;
  }

  finish(lines: number): void {
    const header = this.header ?? stop("end", lines + 1, 0);
    if (!this.done) stop("end", lines + 1, this.at(lines + 1));
    if (this.opened !== header.volumes.length) wrongHeader("volumes");
    if (header.last !== this.count) wrongHeader("last");
    for (const number of this.erased) if (number > this.lastWithheld) stop("erasure", number + 2, number);
    this.unproved = this.erased.size;
  }
}

export function checkBook(text: string): Report {
  const check = new Check();
  const lines = text.split("\n");
  const rest = lines.pop() as string;
  let fault: Fault | null = null;
  try {
    for (const [i, line] of lines.entries()) check.line(line, i + 1, true);
    if (rest !== "") check.line(rest, lines.length + 1, false);
    check.finish(lines.length);
  } catch (error) {
    if (!(error instanceof Found)) throw error;
    fault = error.fault;
  }
  const volumes = check.header?.volumes ?? [];
  return {
    fault,
    name: check.header?.name ?? "",
    book: check.header?.book ?? "",
    entries: check.entries,
    unproved: check.unproved,
    head: headCode(check.count, check.hash),
    volumes: volumes.map((v, i) => ({ volume: v.volume, first: v.after + 1, last: volumes[i + 1]?.after ?? check.header?.last ?? 0, head: v.head, fingerprint: fingerprint(v.key) })),
  };
}

export type Comparison = "holds" | "differs" | "beyond" | "fingerprint_known" | "fingerprint_other" | "unreadable";

/** Compares what somebody types from paper: a head code, or the fingerprint of a key. */
export function compare(report: Report, typed: string): { result: Comparison; number: number } {
  const text = typed.trim();
  const code = /^([1-9][0-9]{0,15})\s*[-–]\s*([0-9A-Fa-f]+(?:[-–\s]+[0-9A-Fa-f]+)*)$/.exec(text);
  const digits = (code?.[2] ?? "").replaceAll(/[-–\s]/g, "").toLowerCase();
  if (code && digits.length >= 8 && digits.length <= 64) {
    const number = Number(code[1]);
    const entry = report.entries[number - 1];
    return { result: entry ? (entry.hash.startsWith(digits) ? "holds" : "differs") : "beyond", number };
  }
  const key = text.replaceAll(/\s/g, "").toUpperCase();
  if (!/^[0-9A-F]{16}$/.test(key)) return { result: "unreadable", number: 0 };
  const known = report.volumes.find((v) => v.fingerprint.replaceAll(" ", "") === key);
  return { result: known ? "fingerprint_known" : "fingerprint_other", number: known?.volume ?? 0 };
}
