import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkBook, parseHeadCode } from './book-check.mjs';
import { exampleBook, exampleMarkdown } from './example.mjs';
import { assertFault, check, CODE, factsWith, faultOf, HEADS, lines, SALT, smallBook, textOf } from './helpers.mjs';
import { BookWriter, freshKey, sampleBook, writeNote } from './make-sample.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const LF = 0x0a;

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
        known.add('fingerprint');       // only for callers who hand over known keys; this checker does not take them
        const codes = table.filter((name) => !['salt', 'kind', 'version', 'entity', 'unit', 'author', 'post', 'entered',
            'doubtful', 'happened', 'key', 'command', 'seen', 'body'].includes(name) || name === 'key');
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
