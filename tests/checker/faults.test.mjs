// Every kind of fault a book file can have, one by one: its code, line and number.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertFault, check, factsWith, HEADS, lines, SALT, sample, smallBook, textOf, withLine, withMember, WORDS } from './helpers.mjs';
import { BookWriter, freshKey, NIL } from './make-sample.mjs';

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
            (h) => { h.unit = other; }, (h) => { h.unit = NIL; }, (h) => { h.world = other; }, (h) => { h.name += '.'; },
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
            (h) => { h.volumes = {}; }, (h) => { h.name = null; }, (h) => { h.unit = null; }, (h) => { h.volumes[0] = 1; },
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
        const order = (body) => [factsWith(body).replace('a.b', 'erasure.recorded'), WORDS];
        for (const body of ['{"number":2}', '{"number":3}', '{"number":0}', '{}', '{"reason":1,"number":1}']) {
            assertFault(smallBook(order(body)).text(), { code: 'erasure', line: 4, number: 2 });
        }
    });
});
