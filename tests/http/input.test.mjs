// Bad input: each fault is found, named with its field and told in the reader's language; nothing of
// it is kept.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Server, folder, found_area, log_row, new_key, whole_log } from './giaoban.mjs';

const a_row = log_row('Một dòng.');
const without = (object, name) => {
    const { [name]: _, ...rest } = object;
    return rest;
};

test('bad input', async (t) => {
    const server = await Server.for(t, folder(t));
    const { admin, officer } = await found_area(server);
    const post = officer.post;
    const envelope = (more) => ({ command: 'log.write', key: new_key(), post, body: a_row, ...more });

    /** Sends it in both languages and compares code, field and facts. */
    async function expect(body, status, code, field, who = officer) {
        const told = {};
        for (const language of ['vi', 'en']) {
            const headers = { 'Accept-Language': language === 'en' ? 'en-GB,en;q=0.9' : 'vi-VN' };
            const answer = await who.request('POST', '/api/commands', body, headers);
            assert.equal(answer.status, status, answer.text);
            const { error } = answer.json;
            assert.equal(error.code, code, answer.text);
            assert.equal(error.field, field, answer.text);
            assert.ok(error.message.length > 5 && !/^\[|[{}]/.test(error.message), error.message);
            told[language] = error.message;
        }
        assert.notEqual(told.vi, told.en, 'told in two languages');
    }

    const bodies = {
        'a wrong type': [{ ...a_row, text: 7 }, 'input.wrong_type', '/body/text'],
        'a list that is none': [{ ...a_row, about: 'x' }, 'input.wrong_type', '/body/about'],
        'a missing field': [without(a_row, 'text'), 'input.missing', '/body/text'],
        'an unknown field': [{ ...a_row, mau: 'đỏ' }, 'input.unknown_field', '/body/mau'],
        'an over-long text': [{ ...a_row, text: 'ă'.repeat(4001) }, 'input.too_long', '/body/text'],
        'an empty text': [{ ...a_row, text: '' }, 'input.empty', '/body/text'],
        'text not in NFC': [{ ...a_row, text: 'Hòa'.normalize('NFD') }, 'input.not_nfc', '/body/text'],
        'a control character': [{ ...a_row, text: 'a\u0007b' }, 'input.control_character', '/body/text'],
        'not a choice': [{ ...a_row, type: 'poem' }, 'input.not_a_choice', '/body/type'],
        'not an id, in a list': [{ ...a_row, about: ['abc'] }, 'input.not_an_id', '/body/about/0'],
        'a list too long': [
            { ...a_row, about: Array.from({ length: 257 }, new_key) }, 'input.too_many', '/body/about',
        ],
        'a lone surrogate': [{ ...a_row, text: '\ud800' }, 'input.not_json', null],
    };
    for (const [name, [body, code, field]] of Object.entries(bodies)) {
        await t.test(name, () => expect(envelope({ body }), 400, code, field));
    }

    await t.test('invalid UTF-8, wherever it stands', async () => {
        const text = JSON.stringify(envelope({ body: { ...a_row, text: 'X#X' } }));
        for (const bad of [[0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf], [0xff], [0xf4, 0x90, 0x80, 0x80]]) {
            const at = Buffer.from(text).indexOf('#');
            const bytes = Buffer.concat([
                Buffer.from(text).subarray(0, at), Buffer.from(bad), Buffer.from(text).subarray(at + 1),
            ]);
            await expect(bytes, 400, 'input.not_utf8', '/body/text');
        }
        const name = Buffer.concat([Buffer.from('{"'), Buffer.from([0xff]), Buffer.from('":1,'), Buffer.from(text.slice(1))]);
        await expect(name, 400, 'input.unknown_field', null);
    });

    await t.test('a field that stands twice, however it is written', async () => {
        const once = JSON.stringify(envelope());
        for (const again of ['"text":"Hai."', '"\\u0074ext":"Hai."']) {
            const twice = Buffer.from(once.replace('"text":', `${again},"text":`));
            await expect(twice, 400, 'input.field_twice', '/body/text');
        }
        await expect(Buffer.from(once.replace('{', `{"post":"${post}",`)), 400, 'input.field_twice', '/post');
        const listed = once.replace('"about":[]', '"about":["a",{"b":1,"b":2}]');
        await expect(Buffer.from(listed), 400, 'input.field_twice', '/body/about/1/b');
    });

    const envelopes = {
        'no body': [without(envelope(), 'body'), 'input.missing', '/body'],
        'no post': [without(envelope(), 'post'), 'input.missing', '/post'],
        'no key': [without(envelope(), 'key'), 'input.missing', '/key'],
        'a key of another version': [
            envelope({ key: '0b5a2c1e-6f1d-4e1a-9a53-3a1f6a0f0b11' }), 'input.not_a_key', '/key',
        ],
        'an unknown command': [envelope({ command: 'log.sing' }), 'input.unknown_command', '/command'],
        'an unknown field beside': [envelope({ color: 'red' }), 'input.unknown_field', '/color'],
        'a time that is text': [envelope({ happened: '02:10' }), 'input.wrong_type', '/happened'],
        'a time out of range': [envelope({ happened: 1e15 }), 'input.out_of_range', '/happened'],
        'a number beyond 64 bits': [envelope({ happened: 1e30 }), 'input.wrong_type', '/happened'],
        'not an object': [[1, 2], 'input.wrong_type', null],
        'not JSON': [Buffer.from('{"command":'), 'input.not_json', null],
        'nothing': [Buffer.alloc(0), 'input.not_json', null],
        'nested too deeply': [Buffer.from('['.repeat(100_000)), 'input.too_deep', null],
    };
    for (const [name, [body, code, field]] of Object.entries(envelopes)) {
        await t.test(name, () => expect(body, 400, code, field));
    }

    await t.test('a time to come', () =>
        expect(envelope({ happened: Date.now() + 3_600_000 }), 409, 'time.in_future', '/happened'));

    const described = (more) => ({
        described: { name: 'Xã Hoa Sơn', unit_kind: 'area', level: 'commune', from: '2025-07-01', ...more },
    });
    const establish = (body) => ({ command: 'unit.establish', key: new_key(), post: admin.post, body });
    for (const [name, more, code, field] of [
        ['a date that is none', { from: '2025-02-29' }, 'input.not_a_date', 'from'],
        ['a date out of range', { from: '9999-01-01' }, 'input.date_out_of_range', 'from'],
        ['a date with a time', { from: '2025-07-01T00:00' }, 'input.not_a_date', 'from'],
    ]) {
        await t.test(name, () => expect(establish(described(more)), 400, code, `/body/described/${field}`, admin));
    }

    await t.test('an unknown unit', () =>
        expect(envelope({ body: { ...a_row, about: [new_key()] } }), 409, 'unit.unknown', '/about/0'));

    await t.test('a code in use', async () => {
        await admin.done('unit.establish', described({ code: '00123' }));
        await expect(establish(described({ code: '00123' })), 409, 'unit.code_taken', '/described/code', admin);
    });

    await t.test("what is wrong with a book's file is told in the reader's language", async () => {
        for (const [language, sentence] of [['vi', /^Dòng đầu/], ['en', /^The first line/]]) {
            const sent = Buffer.from('no book\n');
            const answer = await server.visitor().request('POST', '/api/book/check', sent, { 'Accept-Language': language });
            assert.match(answer.json.fault.what, sentence);
        }
    });

    await t.test('parameters of views are read as strictly', async () => {
        for (const [parameters, code, field] of [
            [{ before: 'x' }, 'input.wrong_type', '/before'],
            [{ duty: 'nap' }, 'input.not_a_choice', '/duty'],
            [{ from: '30/06/2025' }, 'input.not_a_date', '/from'],
            [{ q: 'ă'.repeat(201) }, 'input.too_long', '/q'],
            [{ sort: 'up' }, 'input.unknown_field', '/sort'],
            [{ post: 'x' }, 'input.not_an_id', '/post'],
        ]) {
            const answer = await officer.view('log', parameters);
            assert.equal(answer.status, 400, answer.text);
            assert.equal(answer.json.error.code, code);
            assert.equal(answer.json.error.field, field);
        }
        const raw = await officer.get(`/api/log?post=${post}&q=%C3%28`);
        assert.equal(raw.json.error.code, 'input.not_utf8', 'percent-encoded bytes too');
        const twice = await officer.get(`/api/log?post=${post}&q=a&q=b`);
        assert.deepEqual([twice.status, twice.json.error.code, twice.json.error.field], [400, 'input.field_twice', '/q']);
        assert.equal((await officer.get(`/api/desk?post=${post}`)).status, 200);
    });

    await t.test('nothing of it was kept', async () => {
        assert.deepEqual(await whole_log(officer), []);
        const book = await officer.view('book');
        assert.equal(book.status, 200, book.text);
        assert.ok(book.json.entries.every((entry) => !entry.kind.startsWith('log_entry')));
    });
});
