#!/usr/bin/env node
// An independent checker of book files, written from docs/formats/book.md alone. It shares no code with
// giaoban, so that a mistake in one is not repeated in the other. It is one file, so that it can be handed to
// whoever has to check a book. Section numbers below are of that document.
//
//     node book-check.mjs FILE [--head CODE]...      exit 0 intact, 1 fault, 2 wrong use or unreadable file
import { createHash, createPublicKey, verify } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const MAX_LINE = 1_500_000;
const MAX_ENTRY = 1_048_576;
const MAX_DEPTH = 32;
const ZERO_HASH = Buffer.alloc(32);
const FIRST_LINE = 'giaoban-book 1';
const HEAD_START = Buffer.from('{"head":');

/** What stops a check: where it shows, and what is wrong (§9). */
export class Fault extends Error {
    constructor(code, line, number, what) {
        super(what);
        this.code = code;
        this.line = line;
        this.number = number;
    }
}

// ---- lines (§6) ---------------------------------------------------------------------------------------------

/** Cuts chunks into lines. A last line without LF comes with ended = false. Holds one line at most. */
function* linesOf(chunks) {
    let parts = [];
    let size = 0;
    let line = 1;
    const grow = (piece) => {
        size += piece.length;
        if (size >= MAX_LINE) throw new Fault('line', line, null, `longer than ${MAX_LINE} bytes`);
        // A copy: the chunk's memory is used again for the next read.
        if (piece.length > 0) parts.push(Buffer.from(piece));
    };
    for (const chunk of chunks) {
        let from = 0;
        for (let at; (at = chunk.indexOf(0x0a, from)) >= 0; from = at + 1) {
            grow(chunk.subarray(from, at));
            yield { line, bytes: Buffer.concat(parts), ended: true };
            parts = [];
            size = 0;
            line += 1;
        }
        grow(chunk.subarray(from));
    }
    if (size > 0) yield { line, bytes: Buffer.concat(parts), ended: false };
}

function* chunksOfFile(fd) {
    const buffer = Buffer.alloc(1 << 18);
    for (let n; (n = readSync(fd, buffer, 0, buffer.length, null)) > 0; ) yield buffer.subarray(0, n);
}

// ---- canonical JSON (§3) ------------------------------------------------------------------------------------

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const NAME = /^[a-z][a-z0-9_]*$/;

/** Why a string is not allowed, or null. */
function stringFlaw(text) {
    if (!text.isWellFormed()) return 'a lone surrogate';
    return text.normalize('NFC') === text ? null : 'text not in normal form C';
}

/** Why a parsed value is not allowed, or null. */
function valueFlaw(value, depth) {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? null : 'a number that is not a plain integer';
    if (typeof value === 'string') return stringFlaw(value);
    if (value === null || typeof value === 'boolean') return null;
    if (depth >= MAX_DEPTH) return `nested deeper than ${MAX_DEPTH}`;
    if (Array.isArray(value)) return firstFlaw(value, (item) => valueFlaw(item, depth + 1));
    return firstFlaw(Object.keys(value), (name) => {
        if (!NAME.test(name)) return `a member name that is not allowed: ${JSON.stringify(name)}`;
        return valueFlaw(value[name], depth + 1);
    });
}

function firstFlaw(items, flawOf) {
    for (const item of items) {
        const flaw = flawOf(item);
        if (flaw !== null) return flaw;
    }
    return null;
}

/** Parses canonical JSON. Calls fail(code, what) on anything else; every byte is compared after writing anew. */
function parseCanonical(bytes, fail) {
    let text;
    try {
        text = utf8.decode(bytes);
    } catch {
        fail('utf8', 'not strict UTF-8');
    }
    let value;
    try {
        value = JSON.parse(text);
    } catch {
        fail('json', 'not JSON');
    }
    const flaw = valueFlaw(value, 0);
    if (flaw !== null) fail('json', flaw);
    if (!Buffer.from(JSON.stringify(value)).equals(bytes)) fail('json', 'not canonical JSON');
    return value;
}

// ---- types ----------------------------------------------------------------------------------------------------

const isObject = (v) => v !== null && typeof v === 'object' && !Array.isArray(v);
const isString = (v) => typeof v === 'string';
const isHex = (digits) => (v) => isString(v) && v.length === digits && /^[0-9a-f]*$/.test(v);
const isHash = isHex(64);
const isUuid = (v) => isString(v) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(v);
const isCount = (v) => Number.isSafeInteger(v) && v >= 0;
const isNumber = (v) => Number.isSafeInteger(v) && v >= 1;
const isVolume = (v) => isNumber(v) && v <= 0xffff_ffff;
const isBoolean = (v) => typeof v === 'boolean';
const isArray = (v) => Array.isArray(v);
const orNull = (test) => (v) => v === null || test(v);

const HEADER = {
    book: isUuid, unit: isUuid, name: isString, world: isUuid,
    first: (v) => v === 1, last: isNumber, volumes: isArray,
};
const VOLUME = { volume: isVolume, key: isHash, after: isCount, after_hash: isHash, head: isNumber };
const ENTRY = {
    volume: isVolume, number: isNumber, hash: isHash, facts: orNull(isString), facts_hash: orNull(isHash),
    words: orNull(isString), words_hash: orNull(isHash), erased: isBoolean,
};
const HEAD_LINE = { head: isObject };
const HEAD = { volume: isVolume, number: isNumber, hash: isHash, signature: isHex(128) };
const WORDS = { salt: isHex(32), body: isObject };
const OPENING = {
    volume: isVolume, key: isHash, after: isCount, after_hash: isHash, world: isUuid, unit: isUuid, name: isString,
};

/** What is wrong with the members of an object, or null: all of them, in this order, and no others. */
function membersFlaw(value, members) {
    if (!isObject(value)) return 'not an object';
    const wanted = Object.keys(members);
    const found = Object.keys(value);
    if (wanted.join() !== found.join()) return `members are ${found.join()}, not ${wanted.join()}`;
    const bad = wanted.find((name) => !members[name](value[name]));
    return bad === undefined ? null : `${bad} is not what it should be`;
}

// ---- hashes, keys, signatures (§4.1, §4.4, §7, §8) ---------------------------------------------------------------

const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const fromHex = (text) => Buffer.from(text, 'hex');

/** tag | book | volume | number: what both the entry hash and the head begin with. */
function place(tag, book, volume, number) {
    const bytes = Buffer.alloc(tag.length + 28);
    bytes.write(tag, 0, 'latin1');
    book.copy(bytes, tag.length);
    bytes.writeUInt32BE(volume, tag.length + 16);
    bytes.writeBigUInt64BE(BigInt(number), tag.length + 20);
    return bytes;
}

function entryHash(book, entry, previous, factsHash, wordsHash) {
    return sha256(Buffer.concat([place('gb1', book, entry.volume, entry.number), previous, factsHash, wordsHash]));
}

const SMALL_ORDER = new Set([
    '00'.repeat(32),
    '01' + '00'.repeat(31),
    'ec' + 'ff'.repeat(30) + '7f',
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);
const FIELD_PRIME = 2n ** 255n - 19n;

function keyFlaw(hex) {
    const y = fromHex(hex);
    y[31] &= 0x7f;
    if (SMALL_ORDER.has(y.toString('hex'))) return 'a key of small order';
    return BigInt('0x' + Buffer.from(y).reverse().toString('hex')) < FIELD_PRIME ? null : 'a key not in canonical form';
}

function signatureHolds(keyHex, message, signatureHex) {
    try {
        const x = fromHex(keyHex).toString('base64url');
        const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
        return verify(null, message, key, fromHex(signatureHex));
    } catch {
        return false;
    }
}

export function fingerprint(keyHex) {
    return sha256(fromHex(keyHex)).toString('hex').slice(0, 16).toUpperCase().match(/.{4}/g).join(' ');
}

export function headCode(number, hash) {
    const digits = hash.toString('hex').slice(0, 16).toUpperCase();
    return `${number}-${digits.slice(0, 8)}-${digits.slice(8)}`;
}

/** Reads a head code; null if it is none. */
export function parseHeadCode(text) {
    const match = /^([1-9][0-9]{0,15})-([0-9A-Fa-f]+(?:-[0-9A-Fa-f]+)*)$/.exec(text);
    if (!match) return null;
    const number = Number(match[1]);
    const digits = match[2].replaceAll('-', '').toLowerCase();
    if (!Number.isSafeInteger(number) || digits.length < 8 || digits.length > 64) return null;
    return { text, number, digits };
}

// ---- the check (§9) -----------------------------------------------------------------------------------------------

class Check {
    constructor(codes) {
        this.codes = codes;
        this.header = null;
        this.book = null;
        this.count = 0;                 // entries read
        this.previous = ZERO_HASH;      // hash of the last entry read
        this.opened = 0;                // volumes of the header opened so far
        this.headsRead = 0;
        this.headHashes = new Map();    // number -> hash, for the numbers heads stand at
        this.erased = new Set();        // erased entries not yet named by an erasing entry
        this.lastWithheld = 0;
        this.shapes = { whole: 0, erased: 0, withheld: 0 };
        this.broken = null;             // the first head code that does not hold
    }

    take({ line, bytes, ended }) {
        if (line > 2 && this.allHeadsRead()) throw new Fault('end', line, null, 'something follows the last head line');
        if (!ended) throw new Fault('line', line, this.entryAt(line), 'the file does not end with LF');
        if (bytes.length === 0) throw new Fault('line', line, null, 'an empty line');
        if (line === 1) this.firstLine(bytes);
        else if (line === 2) this.headerLine(bytes);
        else if (bytes.subarray(0, HEAD_START.length).equals(HEAD_START)) this.headLine(line, bytes);
        else this.entryLine(line, bytes);
    }

    allHeadsRead() {
        return this.header !== null && this.headsRead === this.header.volumes.length;
    }

    entryAt(line) {
        return line > 2 && this.headsRead === 0 ? this.count + 1 : null;
    }

    firstLine(bytes) {
        if (!bytes.equals(Buffer.from(FIRST_LINE))) throw new Fault('format', 1, null, `the first line is not "${FIRST_LINE}"`);
    }

    // -- header

    headerLine(bytes) {
        const fail = (code, what) => {
            throw new Fault(code, 2, null, what);
        };
        const header = parseCanonical(bytes, fail);
        const flaw = membersFlaw(header, HEADER) ?? firstFlaw(header.volumes, (v) => membersFlaw(v, VOLUME));
        if (flaw !== null) fail('json', flaw);
        const contradiction = headerContradiction(header);
        if (contradiction !== null) fail('header', contradiction);
        for (const { volume, key } of header.volumes) {
            const bad = keyFlaw(key);
            if (bad !== null) fail('key', `volume ${volume} has ${bad}`);
        }
        this.header = header;
        this.book = fromHex(header.book.replaceAll('-', ''));
        this.headNumbers = new Set(header.volumes.map((v) => v.head));
    }

    headerFault(what) {
        return new Fault('header', 2, null, what);
    }

    // -- entries

    entryLine(line, bytes) {
        const expected = this.count + 1;
        const fail = (code, what) => {
            throw new Fault(code, line, expected, what);
        };
        if (this.headsRead > 0) fail('order', 'an entry after a head line');
        const entry = parseCanonical(bytes, fail);
        const flaw = membersFlaw(entry, ENTRY);
        if (flaw !== null) fail('json', flaw);
        if (entry.number !== expected) fail('order', `entry ${entry.number} stands where entry ${expected} should`);
        const shape = shapeOf(entry);
        if (shape === null) fail('shape', 'neither whole nor erased nor withheld');

        const facts = part(entry.facts, fail);
        const words = part(entry.words, fail);
        if ((facts?.length ?? 0) + (words?.length ?? 0) > MAX_ENTRY) fail('size', `over ${MAX_ENTRY} bytes`);
        const factsHash = facts ? sha256(facts) : fromHex(entry.facts_hash);
        const wordsHash = words ? sha256(words) : fromHex(entry.words_hash);
        const hash = entryHash(this.book, entry, this.previous, factsHash, wordsHash);
        if (hash.toString('hex') !== entry.hash) fail('hash', 'the hash is not that of its content and of the entry before');

        const told = facts ? parseFacts(facts, fail) : null;
        if (words) parseWords(words, fail);
        this.volumeOf(entry, told, fail);
        this.erasures(entry, told, shape, fail);
        this.remember(entry, hash, shape);
    }

    /** Is this entry an opening exactly where one belongs, and does it agree with chain and header? */
    volumeOf(entry, told, fail) {
        const current = this.opened > 0 ? this.header.volumes[this.opened - 1] : null;
        const opens = told !== null && told.kind === 'volume.opened';
        if (current !== null && entry.volume === current.volume) {
            if (opens) fail('opening', 'an opening inside its volume');
            return;
        }
        if (told === null) fail('opening', 'the facts of the first entry of a volume are left out');
        if (!opens || told.version !== 1) fail('opening', 'the first entry of a volume is not its opening');
        const body = told.body;
        const flaw = membersFlaw(body, OPENING);
        if (flaw !== null) fail('opening', flaw);
        if (body.volume !== entry.volume) fail('opening', 'it names another volume');
        if (body.after !== this.count || body.after_hash !== this.previous.toString('hex')) {
            fail('opening', 'it does not name the entry before');
        }
        this.openInHeader(body);
    }

    openInHeader(body) {
        const listed = this.header.volumes[this.opened];
        if (listed === undefined) throw this.headerFault(`volume ${body.volume} is not in the header`);
        for (const name of ['volume', 'key', 'after', 'after_hash']) {
            if (listed[name] !== body[name]) throw this.headerFault(`${name} differs from the opening of volume ${body.volume}`);
        }
        for (const name of ['world', 'unit']) {
            if (this.header[name] !== body[name]) throw this.headerFault(`${name} differs from the opening of volume ${body.volume}`);
        }
        this.opened += 1;
        if (this.opened === this.header.volumes.length && this.header.name !== body.name) {
            throw this.headerFault('name differs from the opening of the last volume');
        }
    }

    erasures(entry, told, shape, fail) {
        if (shape === 'erased') this.erased.add(entry.number);
        if (told === null || told.kind !== 'erasure.recorded') return;
        if (told.version !== 1 || Object.keys(told.body)[0] !== 'number' || !isNumber(told.body.number)) {
            fail('erasure', 'it does not say which entry it erases');
        }
        if (told.body.number >= entry.number) fail('erasure', 'it names no earlier entry');
        this.erased.delete(told.body.number);
    }

    remember(entry, hash, shape) {
        this.count = entry.number;
        this.previous = hash;
        this.shapes[shape] += 1;
        if (shape === 'withheld') this.lastWithheld = entry.number;
        if (this.headNumbers.has(entry.number)) this.headHashes.set(entry.number, hash);
        for (const code of this.codes) {
            if (code.number === entry.number && !hash.toString('hex').startsWith(code.digits)) this.broken ??= code;
        }
    }

    // -- heads

    headLine(line, bytes) {
        const fail = (code, what, number = null) => {
            throw new Fault(code, line, number, what);
        };
        const value = parseCanonical(bytes, fail);
        const flaw = membersFlaw(value, HEAD_LINE) ?? membersFlaw(value.head, HEAD);
        if (flaw !== null) fail('json', flaw);
        const { volume, number, hash, signature } = value.head;
        const listed = this.header.volumes[this.headsRead];
        if (volume !== listed.volume) fail('head', `head of volume ${volume} where that of volume ${listed.volume} should stand`);
        const message = Buffer.concat([place('gbh1', this.book, volume, number), fromHex(hash)]);
        if (!signatureHolds(listed.key, message, signature)) fail('signature', `the signature of volume ${volume} does not hold`);
        // The head is signed and the header is not, so where they differ the header is wrong.
        if (number !== listed.head) throw this.headerFault(`volume ${volume} has its head at ${number}, not ${listed.head}`);
        const known = this.headHashes.get(number);
        if (known === undefined) {
            fail('head', `signed up to entry ${number}, but the file ends with entry ${this.count}`, this.count + 1);
        }
        if (known.toString('hex') !== hash) fail('head', `signed for another entry ${number}`, number);
        this.headsRead += 1;
    }

    // -- end

    finish(lines) {
        if (this.header === null) throw new Fault('end', lines + 1, null, 'the file ends before its header');
        if (!this.allHeadsRead()) throw new Fault('end', lines + 1, this.entryAt(lines + 1), 'the file ends before its last head line');
        if (this.opened !== this.header.volumes.length) throw this.headerFault('a volume of the header has no entry');
        if (this.header.last !== this.count) throw this.headerFault(`last is ${this.header.last}, the file ends with ${this.count}`);
        const unproved = this.unprovedErasures();
        for (const code of this.codes) {
            if (code.number > this.count) this.broken ??= code;
        }
        if (this.broken) throw this.codeFault(this.broken);
        return {
            header: this.header, count: this.count, shapes: this.shapes, unproved, head: headCode(this.count, this.previous),
            volumes: this.header.volumes.map((v, i, all) => ({
                volume: v.volume, first: v.after + 1, last: all[i + 1]?.after ?? this.count, head: v.head, fingerprint: fingerprint(v.key),
            })),
        };
    }

    unprovedErasures() {
        for (const number of this.erased) {
            if (number > this.lastWithheld) {
                throw new Fault('erasure', number + 2, number, 'its words are missing and no later entry erases them');
            }
        }
        return this.erased.size;
    }

    codeFault({ text, number }) {
        if (number > this.count) {
            return new Fault('code', this.count + 3, number, `head code ${text}: the book ends with entry ${this.count}`);
        }
        return new Fault('code', number + 2, number, `head code ${text} is not of this book: it was rewritten, or the code is of another`);
    }
}

function headerContradiction({ last, volumes }) {
    if (volumes.length === 0) return 'no volume';
    const [one] = volumes;
    if (one.volume !== 1 || one.after !== 0 || one.after_hash !== ZERO_HASH.toString('hex')) return 'volume 1 does not begin the book';
    for (let i = 0; i < volumes.length; i += 1) {
        const next = volumes[i + 1];
        if (next !== undefined && next.volume <= volumes[i].volume) return 'volumes do not rise';
        if (volumes[i].head <= volumes[i].after || volumes[i].head > (next?.after ?? last)) return `the head of volume ${volumes[i].volume} is outside it`;
    }
    return volumes.at(-1).head === last ? null : 'the last head is not at the last entry';
}

/** whole, erased or withheld (§5); null for anything else. */
function shapeOf({ facts, facts_hash, words, words_hash, erased }) {
    if ((facts === null) === (facts_hash === null) || (words === null) === (words_hash === null)) return null;
    if (facts === null) return words === null && !erased ? 'withheld' : null;
    if (words === null) return erased ? 'erased' : null;
    return erased ? null : 'whole';
}

function part(text, fail) {
    if (text === null) return null;
    const bytes = Buffer.from(text, 'base64');
    if (bytes.toString('base64') !== text) fail('base64', 'a part is not canonical base64');
    return bytes;
}

function parseFacts(bytes, fail) {
    const facts = parseCanonical(bytes, (code, what) => fail('part', `facts: ${what}`));
    const names = isObject(facts) ? Object.keys(facts) : [];
    const inPlace = names[0] === 'salt' && names[1] === 'kind' && names[2] === 'version' && names.at(-1) === 'body';
    if (!inPlace) fail('part', 'facts: not salt, kind, version … body');
    const sound = WORDS.salt(facts.salt) && isString(facts.kind) && isNumber(facts.version) && isObject(facts.body);
    if (!sound) fail('part', 'facts: salt, kind, version or body is not what it should be');
    return facts;
}

function parseWords(bytes, fail) {
    const words = parseCanonical(bytes, (code, what) => fail('part', `words: ${what}`));
    const flaw = membersFlaw(words, WORDS);
    if (flaw !== null) fail('part', `words: ${flaw}`);
}

/** Checks a book given as an iterable of byte chunks. Returns what was found, or throws a Fault. */
export function checkBook(chunks, codes = []) {
    const check = new Check(codes);
    let lines = 0;
    for (const line of linesOf(chunks)) {
        check.take(line);
        lines = line.line;
    }
    return check.finish(lines);
}

// ---- command line ---------------------------------------------------------------------------------------------------

function report({ header, count, shapes, unproved, volumes, head }) {
    const out = [`intact: ${header.name}`, `book ${header.book}, unit ${header.unit}, world ${header.world}`];
    out.push(`entries 1-${count}: ${shapes.whole} whole, ${shapes.erased} erased, ${shapes.withheld} withheld`);
    if (unproved > 0) out.push(`not proved: ${unproved} of the erasures; the entries that order them may be among the withheld`);
    for (const v of volumes) {
        out.push(`volume ${v.volume}: entries ${v.first}-${v.last}, key fingerprint ${v.fingerprint}`);
        if (v.head < v.last) out.push(`  entries ${v.head + 1}-${v.last} are vouched for by the next volume only`);
    }
    out.push(`head code ${head}`);
    return out.join('\n');
}

function parseArguments(args) {
    const codes = [];
    const files = [];
    for (let i = 0; i < args.length; i += 1) {
        if (args[i] === '--head') codes.push(parseHeadCode(args[(i += 1)] ?? ''));
        else files.push(args[i]);
    }
    return files.length === 1 && !files[0].startsWith('--') && !codes.includes(null) ? { file: files[0], codes } : null;
}

function main(args) {
    const wanted = parseArguments(args);
    if (wanted === null) {
        console.error('usage: node book-check.mjs FILE [--head CODE]...   (CODE: 412-7F3A9C21-0B44D2E1)');
        return 2;
    }
    let fd;
    try {
        fd = openSync(wanted.file, 'r');
        console.log(report(checkBook(chunksOfFile(fd), wanted.codes)));
        return 0;
    } catch (error) {
        if (!(error instanceof Fault)) {
            if (error.syscall === undefined) throw error; // a mistake of this program, not of the file
            console.error(`cannot read ${wanted.file}: ${error.message}`);
            return 2;
        }
        const where = error.number === null ? `line ${error.line}` : `line ${error.line}, entry ${error.number}`;
        console.log(`fault: ${where}: ${error.code}: ${error.message}`);
        return 1;
    } finally {
        if (fd !== undefined) closeSync(fd);
    }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = main(process.argv.slice(2));
