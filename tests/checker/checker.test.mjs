import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Fault, checkBook, parseHeadCode } from './book-check.mjs';
import { exampleBook, exampleMarkdown } from './example.mjs';
import { BookWriter, freshKey, sampleBook, writeNote } from './make-sample.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const LF = 0x0a;

function check(content, ...codes) {
    return checkBook([Buffer.from(content)], codes.map(parseHeadCode));
}

/** The fault found in a book; fails if there is none. */
function faultOf(content, ...codes) {
    try {
        check(content, ...codes);
    } catch (error) {
        if (error instanceof Fault) return error;
        throw error;
    }
    return assert.fail('found intact');
}

function assertFault(content, { code, line, number }, ...codes) {
    const fault = faultOf(content, ...codes);
    assert.equal(fault.code, code, fault.message);
    if (line !== undefined) assert.equal(fault.line, line, fault.message);
    if (number !== undefined) assert.equal(fault.number, number, fault.message);
}

const textOf = (lines) => lines.map((line) => `${line}\n`).join('');

/** The sample with one line put through a change of its text. */
function withLine(lines, line, change) {
    return textOf(lines.map((text, i) => (i === line - 1 ? change(text) : text)));
}

/** The sample with one line parsed, changed in place and written again. */
function withMember(lines, line, change) {
    return withLine(lines, line, (text) => {
        const value = JSON.parse(text);
        change(value);
        return JSON.stringify(value);
    });
}

function smallBook(...parts) {
    const writer = new BookWriter({
        book: '0190d5c2-7a00-7000-8000-000000000001', unit: null, world: '0190d5c2-7a00-7000-8000-000000000003', name: 'Sổ',
    });
    writer.open(freshKey());
    for (const [facts, words] of parts) writer.append(facts, words);
    return writer;
}

const SALT = '"salt":"00112233445566778899aabbccddeeff"';
const WORDS = `{${SALT},"body":{}}`;
const factsWith = (body) => `{${SALT},"kind":"a.b","version":1,"body":${body}}`;

const sample = sampleBook();
const lines = sample.lines();
const HEADS = lines.length - 1;         // line of the first head
const CODE = check(textOf(lines)).head;

describe('an intact book', () => {
    test('is found so, with its shapes and volumes', () => {
        const found = check(textOf(lines));
        assert.equal(found.count, 7);
        assert.deepEqual(found.shapes, { whole: 5, erased: 1, withheld: 1 });
        assert.equal(found.unproved, 0);
        assert.deepEqual(found.volumes.map((v) => [v.volume, v.first, v.last, v.head]), [[1, 1, 5, 4], [2, 6, 7, 7]]);
        assert.match(found.head, /^7-[0-9A-F]{8}-[0-9A-F]{8}$/);
    });

    test('comes in chunks of any size', () => {
        const bytes = Buffer.from(textOf(lines));
        for (const size of [1, 7, 1000]) {
            const chunks = [];
            for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
            assert.equal(checkBook(chunks).head, CODE);
        }
    });

    test('may skip a volume that was cut away whole, and belong to no unit', () => {
        const writer = smallBook();
        writer.open(freshKey(), { volume: 3 });
        assert.deepEqual(check(writer.text()).volumes.map((v) => v.volume), [1, 3]);
    });

    test('may hold every escape and character the format has', () => {
        const words = `{${SALT},"body":{"t":"\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028Đường 😀"}}`;
        assert.equal(check(smallBook([factsWith('{"n":-9007199254740991}'), words]).text()).count, 2);
    });
});

describe('the document', () => {
    const document = readFileSync(here('../../docs/formats/book.md'), 'utf8');

    test('holds the worked example as computed', () => {
        assert.ok(document.endsWith(exampleMarkdown()), 'run example.mjs and put its output at the end of the document');
    });

    test('holds a file that is intact', () => {
        const file = document.slice(document.lastIndexOf('giaoban-book 1\n'), document.lastIndexOf('```'));
        assert.equal(file, exampleBook().text());
        const code = /^head code = (.*)$/m.exec(document)[1];
        assert.equal(check(file, code).head, code);
    });

    test('names every fault code, and no other', () => {
        const table = [...document.matchAll(/^\| `([a-z0-9]+)` \|/gm)].map((m) => m[1]);
        const known = new Set(readFileSync(here('book-check.mjs'), 'utf8').match(/(?:fail|Fault)\('([a-z0-9]+)'/g)
            .map((call) => call.split("'")[1]));
        known.add('key');               // raised through headerLine's fail, like the others
        const codes = table.filter((name) => !['salt', 'kind', 'version', 'entity', 'unit', 'author', 'post', 'entered',
            'happened', 'key', 'command', 'seen', 'body'].includes(name) || name === 'key');
        assert.deepEqual([...new Set(codes)].sort(), [...known].sort());
    });
});

describe('one changed bit', () => {
    /** The line a byte is on, counted from 1. */
    function lineStarts(bytes) {
        const starts = [0];
        bytes.forEach((byte, at) => byte === LF && starts.push(at + 1));
        return starts;
    }

    test('is found and located, whichever it is', () => {
        const bytes = Buffer.from(textOf(lines));
        const starts = lineStarts(bytes);
        const headerBook = [bytes.indexOf('"book":"') + 8, bytes.indexOf('"book":"') + 8 + 36];
        const wrong = [];
        let line = 1;
        for (let at = 0; at < bytes.length; at += 1) {
            if (at >= starts[line]) line += 1;
            const inBook = at >= headerBook[0] && at < headerBook[1];
            for (let bit = 0; bit < 8; bit += 1) {
                bytes[at] ^= 1 << bit;
                const fault = faultOf(bytes);
                // The header's book is bound by the first entry's hash only (section 9).
                const right = fault.line === line || (inBook && fault.line === 3);
                const named = fault.line < 3 || fault.line >= HEADS || fault.number === fault.line - 2;
                if (!right || !named) wrong.push(`byte ${at} bit ${bit} line ${line}: found at ${fault.line}: ${fault.message}`);
                bytes[at] ^= 1 << bit;
            }
        }
        assert.deepEqual(wrong.slice(0, 10), []);
    });
});

describe('a tail cut off', () => {
    /** What a keyless forger can do: entries 5 to 7 and volume 2 dropped at the signed head of entry 4. */
    function cutAtOldHead() {
        const [first, header, ...rest] = lines;
        const cut = JSON.parse(header);
        cut.volumes.pop();
        cut.last = 4;
        cut.name = 'Công an xã Đông Hồ: sổ trực ban';
        return textOf([first, JSON.stringify(cut), ...rest.slice(0, 4), lines[HEADS - 1]]);
    }

    test('at an old head is found by a head code', () => {
        assertFault(cutAtOldHead(), { code: 'code', number: 7 }, CODE);
    });

    test('is found without one where entries are missing', () => {
        assertFault(textOf(lines.filter((_, i) => i !== 8)), { code: 'head', line: HEADS, number: 7 });
        for (let keep = 0; keep < lines.length; keep += 1) {
            assertFault(textOf(lines.slice(0, keep)), { code: 'end', line: keep + 1 });
        }
    });

    test('is found where only a few bytes are missing', () => {
        const bytes = Buffer.from(textOf(lines));
        assertFault(bytes.subarray(0, -1), { code: 'line', line: lines.length });
        assertFault(bytes.subarray(0, -40), { code: 'line', line: lines.length });
    });
});

describe('a book written anew and signed by the holder of the key', () => {
    const keys = [freshKey(), freshKey()];
    const real = sampleBook(keys);
    const code = check(real.text()).head;

    function rewritten() {
        const writer = new BookWriter({ ...real });
        writer.open(keys[0]);
        for (let i = 0; i < 7; i += 1) writeNote(writer, i);
        return writer.text();
    }

    test('is intact by itself and fails the head code', () => {
        assert.equal(check(rewritten()).count, 8);
        assertFault(rewritten(), { code: 'code', number: 7, line: 9 }, code);
        assert.equal(check(real.text(), code).head, code);
    });

    test('fails every code after the change, and keeps those before', () => {
        const before = check(textOf(real.lines())).volumes[0].head;
        const digits = real.entries[before - 1].hash.slice(0, 8);
        assertFault(rewritten(), { code: 'code', number: 4 }, `4-${digits}`);
        assert.ok(check(real.text(), `4-${digits}`, code));
    });
});

describe('lines', () => {
    test('out of order', () => {
        const swapped = [...lines];
        [swapped[3], swapped[4]] = [swapped[4], swapped[3]];
        assertFault(textOf(swapped), { code: 'order', line: 4, number: 2 });
    });

    test('twice', () => {
        assertFault(textOf([...lines.slice(0, 4), lines[3], ...lines.slice(4)]), { code: 'order', line: 5, number: 3 });
        assertFault(textOf([...lines, lines.at(-1)]), { code: 'end', line: lines.length + 1 });
    });

    test('of heads in the wrong place', () => {
        const swapped = [...lines];
        swapped.push(swapped.splice(HEADS - 1, 1)[0]);
        assertFault(textOf(swapped), { code: 'head', line: HEADS });
        const early = [...lines];
        early.splice(7, 0, early.splice(HEADS - 1, 1)[0]);
        assertFault(textOf(early), { code: 'order', line: 9 });
    });

    test('ended with CR LF', () => {
        assertFault(lines.map((line) => `${line}\r\n`).join(''), { code: 'format', line: 1 });
        assertFault(withLine(lines, 5, (text) => `${text}\r`), { code: 'json', line: 5, number: 3 });
    });

    test('after the end', () => {
        for (const garbage of ['\n', 'x', ' \n', '{}\n', '\0']) {
            assertFault(textOf(lines) + garbage, { code: 'end', line: lines.length + 1 });
        }
    });

    test('empty, too long, or not UTF-8', () => {
        assertFault(withLine(lines, 5, (text) => `\n${text}`), { code: 'line', line: 5 });
        assertFault(withLine(lines, 5, () => 'x'.repeat(1_500_000)), { code: 'line', line: 5 });
        const bytes = Buffer.from(textOf(lines));
        bytes[bytes.indexOf('Đ')] = 0xff;
        assertFault(bytes, { code: 'utf8', line: 2 });
        assertFault(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(textOf(lines))]), { code: 'format', line: 1 });
        assertFault(withLine(lines, 2, (text) => `\ufeff${text}`), { code: 'json', line: 2 });
    });

    test('of another file', () => {
        assertFault('', { code: 'end', line: 1 });
        assertFault('giaoban-book 2\n', { code: 'format', line: 1 });
        assertFault('giaoban-book 1\n{}\n', { code: 'json', line: 2 });
    });
});

describe('the header', () => {
    const other = '11111111-2222-4333-8444-555555555555';

    test('that differs from the openings', () => {
        for (const change of [
            (h) => { h.unit = other; }, (h) => { h.unit = null; }, (h) => { h.world = other; }, (h) => { h.name += '.'; },
            (h) => { h.name = 'Công an xã Đông Hồ: sổ trực ban'; }, // as in the first opening, not the last
            (h) => { h.volumes[0].key = h.volumes[1].key; }, (h) => { h.volumes[1].after_hash = 'a'.repeat(64); },
            (h) => { h.volumes[1].after = 4; }, (h) => { h.volumes[1].volume = 3; },
            (h) => { h.last = 8; }, (h) => { h.last = 8; h.volumes[1].head = 8; }, (h) => { h.volumes[0].head = 5; },
            (h) => { h.volumes.pop(); h.volumes[0].head = 7; }, (h) => { h.volumes = []; },
        ]) {
            assertFault(withMember(lines, 2, change), { code: 'header', line: 2 });
        }
        const oneMore = (h) => { h.volumes.push({ ...h.volumes[1], volume: 3, after: 7, head: 8 }); h.last = 8; };
        assertFault(withMember(lines, 2, oneMore), { code: 'end', line: lines.length + 1 });
    });

    test('that names another book', () => {
        assertFault(withMember(lines, 2, (h) => { h.book = other; }), { code: 'hash', line: 3, number: 1 });
    });

    test('with a key under which anybody can sign', () => {
        for (const key of ['01' + '00'.repeat(31), '01' + '00'.repeat(30) + '80', 'ee' + 'ff'.repeat(30) + '7f', 'ff'.repeat(32)]) {
            assertFault(withMember(lines, 2, (h) => { h.volumes[0].key = key; }), { code: 'key', line: 2 });
        }
    });

    test('with wrong members or types', () => {
        for (const change of [
            (h) => { h.extra = 1; }, (h) => { delete h.world; }, (h) => { h.first = 2; }, (h) => { h.last = '7'; },
            (h) => { h.book = h.book.toUpperCase().replace(/^./, 'A'); }, (h) => { h.volumes[0].volume = 2 ** 32; },
            (h) => { h.volumes = {}; }, (h) => { h.name = null; }, (h) => { h.volumes[0] = 1; },
        ]) {
            assertFault(withMember(lines, 2, change), { code: 'json', line: 2 });
        }
    });
});

describe('JSON that is not canonical', () => {
    const cases = {
        'a member twice': (text) => text.replace('{"volume":1,', '{"volume":1,"volume":1,'),
        'a member twice, the second time last': (text) => text.replace(/\}$/, ',"erased":false}'),
        'another order': (text) => text.replace(/"volume":1,"number":(\d+)/, '"number":$1,"volume":1'),
        '1.0': (text) => text.replace('"volume":1,', '"volume":1.0,'),
        '1e0': (text) => text.replace('"volume":1,', '"volume":1e0,'),
        '01': (text) => text.replace('"volume":1,', '"volume":01,'),
        '+1': (text) => text.replace('"volume":1,', '"volume":+1,'),
        '1e400': (text) => text.replace('"volume":1,', '"volume":1e400,'),
        'a space': (text) => text.replace(':', ': '),
        'a space at the end': (text) => `${text} `,
        'an escape not needed': (text) => text.replace('"hash"', '"h\\u0061sh"'),
        'upper-case hex': (text) => text.replace(/"hash":"[0-9a-f]+"/, (hash) => hash.toUpperCase().replace('HASH', 'hash')),
        'a slash escaped': (text) => text.replace(/"hash":"../, '"hash":"\\/'),
        'an unknown member': (text) => text.replace(/\}$/, ',"note":""}'),
        'a null that may not be': (text) => text.replace('"erased":false', '"erased":null'),
        'a list': (text) => `[${text}]`,
    };
    for (const [name, change] of Object.entries(cases)) {
        test(name, () => {
            assert.notEqual(withLine(lines, 4, change), textOf(lines));
            assertFault(withLine(lines, 4, change), { code: 'json', line: 4, number: 2 });
        });
    }

    test('in numbers and heads of the other lines', () => {
        assertFault(withLine(lines, 2, (text) => text.replace('"last":7', '"last":7.0')), { code: 'json', line: 2 });
        assertFault(withLine(lines, 2, (text) => text.replace('"after":0', '"after":-0')), { code: 'json', line: 2 });
        assertFault(withLine(lines, 2, (text) => text.replace('"last":7', '"last":1e3')), { code: 'json', line: 2 });
        assertFault(withLine(lines, HEADS, (text) => text.replace(/\}\}$/, '},"head":{}}')), { code: 'json', line: HEADS });
        assertFault(withLine(lines, HEADS, (text) => text.replace('"volume":1', '"volume":1.0')), { code: 'json', line: HEADS });
    });
});

describe('entries', () => {
    test('with base64 that is not canonical', () => {
        for (const change of [
            (e) => { e.facts = `${e.facts.slice(0, 8)} ${e.facts.slice(8)}`; }, (e) => { e.words += '='; }, (e) => { e.words += '\n'; },
            (e) => { e.facts = e.facts.replace(/=*$/, '') + '===='; }, (e) => { e.facts = e.facts.slice(0, -1); },
        ]) {
            assertFault(withMember(lines, 4, change), { code: 'base64', line: 4, number: 2 });
        }
        // Unused bits set: decodes to the same bytes, so only the text tells.
        const words = `{${SALT},"body":{"a":1}}`;
        const odd = [words, words.replace('1', '12')].find((text) => text.length % 3 !== 0);
        const text = textOf(smallBook([factsWith('{}'), odd]).lines());
        const loose = text.replace(/(.)(=+)(","words_hash":null,"erased":false\}\n\{"head")/, (_, last, pad, rest) =>
            String.fromCharCode(last.charCodeAt(0) + 1) + pad + rest);
        assert.notEqual(loose, text);
        assertFault(loose, { code: 'base64', line: 4, number: 2 });
    });

    test('of no known shape', () => {
        const hash = 'a'.repeat(64);
        for (const change of [
            (e) => { e.erased = true; }, (e) => { e.facts_hash = hash; }, (e) => { e.words = null; },
            (e) => { e.words = null; e.words_hash = hash; }, (e) => { e.facts = null; e.facts_hash = hash; },
            (e) => { Object.assign(e, { facts: null, facts_hash: hash, words: null, words_hash: hash, erased: true }); },
        ]) {
            assertFault(withMember(lines, 4, change), { code: 'shape', line: 4, number: 2 });
        }
        assertFault(withMember(lines, 5, (e) => { e.erased = false; }), { code: 'shape', line: 5, number: 3 });
    });

    test('with content of another entry, or hashes swapped', () => {
        const donor = JSON.parse(lines[8]);
        assertFault(withMember(lines, 4, (e) => { e.words = donor.words; }), { code: 'hash', number: 2 });
        assertFault(withMember(lines, 4, (e) => { [e.facts, e.words] = [e.words, e.facts]; }), { code: 'hash', number: 2 });
        assertFault(withMember(lines, 6, (e) => { [e.facts_hash, e.words_hash] = [e.words_hash, e.facts_hash]; }), { code: 'hash', number: 4 });
    });

    test('whose parts their own keeper wrote wrong', () => {
        const wordsWith = (body) => `{${SALT},"body":${body}}`;
        const bad = [
            [factsWith('{"a":1,"a":2}'), WORDS], [factsWith('{"a":1.0}'), WORDS], [factsWith('{"a":9007199254740992}'), WORDS],
            [factsWith('{"A":1}'), WORDS], [factsWith('{"a":"e\u0301"}'), WORDS], [factsWith('{"a":"\\ud800"}'), WORDS],
            [factsWith('[]'), WORDS], [factsWith(`{"a":${'['.repeat(40)}${']'.repeat(40)}}`), WORDS],
            [factsWith('{}').replace('{"salt"', '{"kind":"a.b","salt"'), WORDS], [`${factsWith('{}').slice(0, -1)},"more":1}`, WORDS],
            [factsWith('{}').replace('001122', '00112G'), WORDS], [factsWith('{}').replace('"version":1', '"version":0'), WORDS],
            [factsWith('{}'), `${WORDS} `], [factsWith('{}'), '{}'], [factsWith('{}'), `{"body":{},${SALT}}`], [factsWith('{}'), wordsWith('1')],
            [factsWith('{}'), 'null'], ['[]', WORDS], ['', WORDS],
        ];
        for (const [facts, words] of bad) {
            assertFault(smallBook([facts, words]).text(), { code: 'part', line: 4, number: 2 });
        }
        const deepest = '['.repeat(30) + ']'.repeat(30);
        assert.equal(check(smallBook([factsWith(`{"a":${deepest}}`), WORDS]).text()).count, 2);
    });

    test('over the greatest size', () => {
        const room = 1_048_576 - factsWith('{}').length - `{${SALT},"body":{"t":""}}`.length;
        const words = (length) => `{${SALT},"body":{"t":"${'a'.repeat(length)}"}}`;
        assert.equal(check(smallBook([factsWith('{}'), words(room)]).text()).count, 2);
        assertFault(smallBook([factsWith('{}'), words(room + 1)]).text(), { code: 'size', line: 4, number: 2 });
    });
});

describe('volumes', () => {
    const opening = (change) => {
        const writer = smallBook();
        const [facts, words] = [JSON.parse(writer.parts[0].facts), writer.parts[0].words];
        change(facts);
        return { facts: JSON.stringify(facts), words };
    };

    /** A book of one entry, its opening spoiled and signed all the same. */
    function spoiled(change) {
        const writer = smallBook();
        const { facts, words } = opening((f) => { f.body.key = writer.volumes[0].key; change(f); });
        writer.entries = [];
        writer.append(facts, words);
        return writer.text();
    }

    test('open with their opening', () => {
        assert.equal(check(spoiled(() => {})).count, 1);
        for (const change of [
            (f) => { f.kind = 'log_entry.written'; }, (f) => { f.version = 2; }, (f) => { f.body.volume = 2; },
            (f) => { f.body.after = 1; }, (f) => { f.body.after_hash = 'a'.repeat(64); }, (f) => { f.body.more = 1; },
            (f) => { delete f.body.name; },
        ]) {
            assertFault(spoiled(change), { code: 'opening', line: 3, number: 1 });
        }
    });

    test('have their opening nowhere else', () => {
        const { facts, words } = opening(() => {});
        assertFault(smallBook([facts, words]).text(), { code: 'opening', line: 4, number: 2 });
    });

    test('may not withhold their opening', () => {
        const writer = smallBook();
        writer.withhold(1);
        assertFault(writer.text(), { code: 'opening', line: 3, number: 1 });
    });

    test('do not change without an opening', () => {
        const writer = smallBook([factsWith('{}'), WORDS]);
        writer.volumes.push({ ...writer.volumes[0], volume: 2, after: 2, after_hash: writer.hash });
        writer.volumes[0].head = 2;
        writer.keys.push(writer.keys[0]);
        writer.append(factsWith('{}'), WORDS);
        assertFault(writer.text(), { code: 'opening', line: 5, number: 3 });
    });
});

describe('heads', () => {
    test('signed by another key', () => {
        const text = new BookWriter({ ...sample });
        Object.assign(text, { volumes: sample.volumes, entries: sample.entries, keys: [freshKey(), freshKey()] });
        assertFault(text.text(), { code: 'signature', line: HEADS });
    });

    test('signed for another chain', () => {
        const key = freshKey();
        const [one, two] = [smallBook(), smallBook()].map((writer) => Object.assign(writer, { entries: [], volumes: [], keys: [] }));
        one.open(key);
        two.open(key);
        assertFault(textOf([...one.lines().slice(0, 3), two.lines().at(-1)]), { code: 'head', line: 4, number: 1 });
    });
});

describe('erasures', () => {
    test('that no entry ordered', () => {
        const writer = smallBook([factsWith('{}'), WORDS], [factsWith('{}'), WORDS]);
        writer.leaveOutWords(2);
        assertFault(writer.text(), { code: 'erasure', line: 4, number: 2 });
    });

    test('whose order may be withheld are told apart', () => {
        const writer = smallBook([factsWith('{}'), WORDS]);
        const order = writer.erase(2);
        assert.equal(check(writer.text()).unproved, 0);
        writer.withhold(order);
        assert.equal(check(writer.text()).unproved, 1);
    });

    test('ordered before the entry, or of nothing', () => {
        const order = (body) => [factsWith(body).replace('a.b', 'book.erased'), WORDS];
        for (const body of ['{"number":2}', '{"number":3}', '{"number":0}', '{}', '{"reason":1,"number":1}']) {
            assertFault(smallBook(order(body)).text(), { code: 'erasure', line: 4, number: 2 });
        }
    });
});

describe('head codes', () => {
    test('are read with or without hyphens, long or short, in any case', () => {
        const [number, ...digits] = CODE.split('-');
        const whole = JSON.parse(lines[8]).hash;
        for (const code of [CODE, CODE.toLowerCase(), `${number}-${digits.join('')}`, `${number}-${digits[0]}`, `${number}-${whole}`]) {
            assert.equal(check(textOf(lines), code).head, CODE);
        }
    });

    test('that are none', () => {
        for (const code of ['', '7', '7-', '7-7F3A9C2', '07-7F3A9C21', '0-7F3A9C21', '7-7F3A9C2G', '7-7F3A--9C21', '7-7F3A9C21-', `7-${'a'.repeat(65)}`,
            '9007199254740992-7F3A9C21', '-7F3A9C21', ' 7-7F3A9C21']) {
            assert.equal(parseHeadCode(code), null, code);
        }
    });
});

describe('the command line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'book-check-'));
    after(() => rmSync(folder, { recursive: true }));
    const run = (script, ...args) => spawnSync(process.execPath, [here(script), ...args], { encoding: 'utf8' });

    test('writes a sample, checks it, and says what it found', () => {
        const file = join(folder, 'sample.gbook');
        assert.equal(run('make-sample.mjs', file).status, 0);
        const { status, stdout } = run('book-check.mjs', file);
        assert.equal(status, 0);
        assert.match(stdout, /^intact: /);
        assert.equal(stdout.match(/key fingerprint ([0-9A-F]{4} ){3}[0-9A-F]{4}$/gm).length, 2);
        const code = /^head code (.*)$/m.exec(stdout)[1];
        assert.equal(run('book-check.mjs', file, '--head', code).status, 0);

        const other = run('book-check.mjs', file, '--head', '7-00000000');
        assert.equal(other.status, 1);
        assert.match(other.stdout, /^fault: line 9, entry 7: code: /);
        writeFileSync(file, readFileSync(file, 'utf8').replace('"number":2', '"number":3'));
        assert.match(run('book-check.mjs', file).stdout, /^fault: line 4, entry 2: order: /);
    });

    test('says how it is used', () => {
        for (const args of [[], ['a', 'b'], ['--help'], ['a', '--head'], ['a', '--head', 'x'], [join(folder, 'none')], [folder]]) {
            assert.equal(run('book-check.mjs', ...args).status, 2, args.join(' '));
        }
        assert.equal(run('make-sample.mjs').status, 2);
    });

    test('checks a long book in little memory', () => {
        const file = join(folder, 'long.gbook');
        assert.equal(run('make-sample.mjs', file, '--entries', '20000').status, 0); // 16 MB
        const small = spawnSync(process.execPath, ['--max-old-space-size=12', '--max-semi-space-size=1', here('book-check.mjs'), file], { encoding: 'utf8' });
        assert.equal(small.status, 0, small.stderr);
        assert.match(small.stdout, /^entries 1-20000: 20000 whole/m);
    });
});
