#!/usr/bin/env node
// Writes sample book files for the tests of a checker, by docs/formats/book.md. Shares no code with book-check.mjs.
//
//     node make-sample.mjs FILE [--entries N]     a book under fresh keys: erased and withheld entries, two volumes
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, randomUUID, sign } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const ZERO_HASH = '0'.repeat(64);
export const NIL = '00000000-0000-0000-0000-000000000000';
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const idBytes = (uuid) => Buffer.from(uuid.replaceAll('-', ''), 'hex');

/** The fixed-length beginning of what is hashed or signed. */
function place(tag, book, volume, number) {
    const numbers = Buffer.alloc(12);
    numbers.writeUInt32BE(volume, 0);
    numbers.writeBigUInt64BE(BigInt(number), 4);
    return Buffer.concat([Buffer.from(tag), idBytes(book), numbers]);
}

/** The 127 bytes whose SHA-256 is the hash of an entry. */
export function hashedBytes(book, volume, number, previous, factsHash, wordsHash) {
    const hashes = [previous, factsHash, wordsHash].map((hex) => Buffer.from(hex, 'hex'));
    return Buffer.concat([place('gb1', book, volume, number), ...hashes]);
}

/** The 64 bytes a head signs. */
export function signedBytes(book, volume, number, hash) {
    return Buffer.concat([place('gbh1', book, volume, number), Buffer.from(hash, 'hex')]);
}

export const hexHash = (bytes) => sha256(bytes).toString('hex');

export function freshKey() {
    return generateKeyPairSync('ed25519').privateKey;
}

export function keyFromSeed(seed) {
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}

export function publicHex(privateKey) {
    return Buffer.from(createPublicKey(privateKey).export({ format: 'jwk' }).x, 'base64url').toString('hex');
}

/**
 * A book being written. dice() gives 16 bytes of salt. What is written is kept as header and lines, plain objects
 * that a test may spoil before it joins them.
 */
export class BookWriter {
    constructor({ book, unit, world, name, dice = () => randomBytes(16) }) {
        Object.assign(this, { book, unit, world, name, dice });
        this.volumes = [];
        this.entries = [];
        this.keys = [];
        this.parts = [];
    }

    get hash() {
        return this.entries.at(-1)?.hash ?? ZERO_HASH;
    }

    /** Opens a volume under the key. The old volume's head is at its last entry, unless headAt says otherwise. */
    open(key, { volume = (this.volumes.at(-1)?.volume ?? 0) + 1, headAt, ...facts } = {}) {
        if (this.volumes.length > 0) this.volumes.at(-1).head = headAt ?? this.entries.length;
        const listed = { volume, key: publicHex(key), after: this.entries.length, after_hash: this.hash, head: 0 };
        this.volumes.push(listed);
        this.keys.push(key);
        const { head, ...opening } = listed;
        const body = { ...opening, world: this.world, unit: this.unit, name: this.name };
        return this.add({ kind: 'volume.opened', entity: this.book, ...facts, body });
    }

    add({ body, words = {}, ...facts }) {
        const number = this.entries.length + 1;
        const factsText = JSON.stringify({ salt: this.dice().toString('hex'), ...envelope(facts, this.unit, number), body });
        const wordsText = JSON.stringify({ salt: this.dice().toString('hex'), body: words });
        return this.append(factsText, wordsText);
    }

    /** Appends parts as they are, right or wrong. */
    append(factsText, wordsText) {
        const number = this.entries.length + 1;
        const { volume } = this.volumes.at(-1);
        const [facts, words] = [Buffer.from(factsText), Buffer.from(wordsText)];
        const input = hashedBytes(this.book, volume, number, this.hash, hexHash(facts), hexHash(words));
        this.parts.push({ facts: factsText, words: wordsText, input });
        this.entries.push({
            volume, number, hash: hexHash(input), facts: facts.toString('base64'), facts_hash: null,
            words: words.toString('base64'), words_hash: null, erased: false,
        });
        return number;
    }

    /** Orders the words of an entry erased, and leaves them out. */
    erase(number, words = {}) {
        this.leaveOutWords(number);
        return this.add({ kind: 'erasure.recorded', entity: this.book, body: { number }, words });
    }

    leaveOutWords(number) {
        const entry = this.entries[number - 1];
        entry.words_hash = hexHash(Buffer.from(entry.words, 'base64'));
        Object.assign(entry, { words: null, erased: true });
    }

    withhold(number) {
        const entry = this.entries[number - 1];
        for (const part of ['facts', 'words']) {
            entry[`${part}_hash`] ??= hexHash(Buffer.from(entry[part], 'base64'));
            entry[part] = null;
        }
        entry.erased = false;
    }

    header() {
        this.volumes.at(-1).head = this.entries.length;
        const { book, unit, name, world, volumes } = this;
        return { book, unit, name, world, first: 1, last: this.entries.length, volumes };
    }

    head(index) {
        const { volume, head: number } = this.volumes[index];
        const { hash } = this.entries[number - 1];
        const signature = sign(null, signedBytes(this.book, volume, number, hash), this.keys[index]).toString('hex');
        return { head: { volume, number, hash, signature } };
    }

    /** The lines of the file, without their LF. */
    lines() {
        const header = this.header();
        const heads = this.volumes.map((_, index) => this.head(index));
        return ['giaoban-book 1', ...[header, ...this.entries, ...heads].map((line) => JSON.stringify(line))];
    }

    text() {
        return this.lines().map((line) => `${line}\n`).join('');
    }
}

/** The members of the facts between salt and body. */
function envelope({ kind, version = 1, entity, ...given }, unit, number) {
    const at = Date.UTC(2026, 11, 20, 19, 10) + number * 60_000;
    const usual = {
        unit, author: NIL, post: NIL, entered: at, happened: at, key: NIL, place: 0, of: 1, command: ZERO_HASH, seen: [],
    };
    return { kind, version, entity, ...usual, ...given };
}

const NOTES = [
    'Tiếp nhận báo cáo của tổ tuần tra: địa bàn yên tĩnh, không có vụ việc.',
    'Ông Nguyễn Văn Đức, thôn Hạ, trình báo mất chiếc xe đạp "Thống Nhất".',
    'Điện từ cấp trên: tăng cường trực trong dịp lễ.\nĐã báo chỉ huy.',
    'Mưa to, ngập cục bộ đường liên xã; đã cử 02 đồng chí hướng dẫn giao thông.',
];

/** A log entry such as a duty officer writes. */
export function writeNote(writer, index) {
    return writer.add({
        kind: 'log_entry.written', entity: randomUUID(), author: randomUUID(), post: randomUUID(), key: randomUUID(),
        command: hexHash(randomBytes(32)), body: { duty: randomUUID(), type: 'report', row: index + 1 },
        words: { text: NOTES[index % NOTES.length] },
    });
}

/** A book with every shape: whole, erased, withheld; a key change, the old key's head before its volume's end. */
export function sampleBook(keys = [freshKey(), freshKey()]) {
    const writer = new BookWriter({
        book: randomUUID(), unit: randomUUID(), world: randomUUID(), name: 'Công an xã Đông Hồ: sổ trực ban',
    });
    writer.open(keys[0]);               // 1
    writeNote(writer, 0);               // 2
    writeNote(writer, 1);               // 3, erased by 5
    writeNote(writer, 2);               // 4, withheld
    writer.erase(3, { reason: 'Ghi nhầm thông tin cá nhân.' });
    writer.name = 'Công an phường Đông Hồ: sổ trực ban';
    writer.open(keys[1], { headAt: 4 }); // 6
    writeNote(writer, 3);               // 7
    writer.withhold(4);
    return writer;
}

/** Writes a long book line by line: what it holds is not kept. */
function writeLongBook(file, count) {
    const key = freshKey();
    const template = new BookWriter({ book: randomUUID(), unit: randomUUID(), world: randomUUID(), name: 'Sổ dài' });
    template.open(key);
    const fd = openSync(file, 'w');
    const { book, unit, name, world, volumes } = template;
    const header = { book, unit, name, world, first: 1, last: count, volumes: [{ ...volumes[0], head: count }] };
    const put = (value) => writeSync(fd, `${JSON.stringify(value)}\n`);
    writeSync(fd, 'giaoban-book 1\n');
    put(header);
    put(template.entries[0]);
    let last = template.entries[0];
    for (let number = 2; number <= count; number += 1) {
        const facts = Buffer.from(JSON.stringify({
            salt: randomBytes(16).toString('hex'),
            ...envelope({ kind: 'log_entry.written', entity: book }, unit, number), body: { row: number },
        }));
        const words = Buffer.from(JSON.stringify({ salt: randomBytes(16).toString('hex'), body: { text: NOTES[number % 4] } }));
        const hash = hexHash(hashedBytes(book, 1, number, last.hash, hexHash(facts), hexHash(words)));
        last = {
            volume: 1, number, hash, facts: facts.toString('base64'), facts_hash: null, words: words.toString('base64'),
            words_hash: null, erased: false,
        };
        put(last);
    }
    const signature = sign(null, signedBytes(book, 1, count, last.hash), key).toString('hex');
    put({ head: { volume: 1, number: count, hash: last.hash, signature } });
    closeSync(fd);
}

function main(args) {
    const [file, option, count] = args;
    const long = option === '--entries' && Number.isSafeInteger(Number(count)) && Number(count) >= 2;
    if (!file || (option !== undefined && !long)) {
        console.error('usage: node make-sample.mjs FILE [--entries N]');
        return 2;
    }
    if (long) {
        writeLongBook(file, Number(count));
    } else {
        const fd = openSync(file, 'w');
        writeSync(fd, sampleBook().text());
        closeSync(fd);
    }
    return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.exitCode = main(process.argv.slice(2));
