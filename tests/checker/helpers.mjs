// What the tests of the checker share: a sample book, ways to spoil it, and what to expect.
import assert from 'node:assert/strict';
import { Fault, checkBook, parseHeadCode } from './book-check.mjs';
import { BookWriter, freshKey, NIL, sampleBook } from './make-sample.mjs';

export function check(content, ...codes) {
    return checkBook([Buffer.from(content)], codes.map(parseHeadCode));
}

/** The fault found in a book; fails if there is none. */
export function faultOf(content, ...codes) {
    try {
        check(content, ...codes);
    } catch (error) {
        if (error instanceof Fault) return error;
        throw error;
    }
    return assert.fail('found intact');
}

export function assertFault(content, { code, line, number }, ...codes) {
    const fault = faultOf(content, ...codes);
    assert.equal(fault.code, code, fault.message);
    if (line !== undefined) assert.equal(fault.line, line, fault.message);
    if (number !== undefined) assert.equal(fault.number, number, fault.message);
}

export const textOf = (lines) => lines.map((line) => `${line}\n`).join('');

/** The sample with one line put through a change of its text. */
export function withLine(lines, line, change) {
    return textOf(lines.map((text, i) => (i === line - 1 ? change(text) : text)));
}

/** The sample with one line parsed, changed in place and written again. */
export function withMember(lines, line, change) {
    return withLine(lines, line, (text) => {
        const value = JSON.parse(text);
        change(value);
        return JSON.stringify(value);
    });
}

export function smallBook(...parts) {
    const writer = new BookWriter({
        book: '0190d5c2-7a00-7000-8000-000000000001', unit: NIL, world: '0190d5c2-7a00-7000-8000-000000000003', name: 'Sổ',
    });
    writer.open(freshKey());
    for (const [facts, words] of parts) writer.append(facts, words);
    return writer;
}

export const SALT = '"salt":"00112233445566778899aabbccddeeff"';
export const WORDS = `{${SALT},"body":{}}`;
export const factsWith = (body) => `{${SALT},"kind":"a.b","version":1,"body":${body}}`;

export const sample = sampleBook();
export const lines = sample.lines();
export const HEADS = lines.length - 1;         // line of the first head
export const CODE = check(textOf(lines)).head;
