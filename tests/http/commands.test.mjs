// The way of a new node: the one-time password, an account, a unit, an officer, the first rows; and
// that a key stands for one effect, however often it is sent.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Server, folder, found_area, log_row, new_key, run, verify, whole_log } from './giaoban.mjs';

test('commands through HTTP', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    assert.match(server.password, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/, 'the first start prints a one-time password');
    const { admin, officer, unit } = await found_area(server);

    await t.test('rows are numbered and stand on the desk', async () => {
        const first = await officer.write('Đổi gác cổng số 1, quân số đủ.');
        const second = await officer.write('Tổ tuần tra về, an toàn.');
        assert.equal(first.status, 200, first.text);
        assert.equal(first.json.book, unit);
        assert.equal(second.json.first, first.json.last + 1);
        const desk = await officer.view('desk');
        assert.equal(desk.status, 200, desk.text);
        assert.deepEqual(desk.json.log.map((row) => [row.row, row.text, row.author]), [
            [2, 'Tổ tuần tra về, an toàn.', 'Nguyễn Văn An'],
            [1, 'Đổi gác cổng số 1, quân số đủ.', 'Nguyễn Văn An'],
        ]);
    });

    await t.test('the same key and content: one effect, the same answer', async () => {
        const key = new_key();
        const once = await officer.write('Một lần thôi.', { key });
        const again = await officer.write('Một lần thôi.', { key });
        assert.equal(once.json.replayed, false);
        assert.deepEqual(again.json, { ...once.json, replayed: true });
        const rows = await whole_log(officer);
        assert.equal(rows.filter((row) => row.text === 'Một lần thôi.').length, 1);
    });

    await t.test('sent at the same moment too', async () => {
        const key = new_key();
        const answers = await Promise.all(
            Array.from({ length: 8 }, () => officer.write('Tám lần một lúc.', { key })),
        );
        assert.equal(answers.filter(({ json }) => json.replayed === false).length, 1);
        assert.equal(new Set(answers.map(({ json }) => json.ids[0])).size, 1);
    });

    await t.test('the same key, other content: refused', async () => {
        const key = new_key();
        await officer.done('log.write', log_row('Nội dung đầu.'), { key });
        const other = await officer.write('Nội dung khác.', { key });
        assert.equal(other.status, 409);
        assert.equal(other.json.error.code, 'key.other_content');
        assert.equal(other.json.error.field, '/key');
        const at_other_time = await officer.write('Nội dung đầu.', { key, happened: 1752000000000 });
        assert.equal(at_other_time.json.error.code, 'key.other_content');
    });

    await t.test('a refusal leaves nothing in the book, and its key stays free', async () => {
        const before = (await officer.view('desk')).json.chain;
        const key = new_key();
        const strike = { entry: new_key(), reason: 'ghi sai', replacement: null };
        const refused = await officer.send('log.strike', strike, { key });
        assert.equal(refused.status, 409);
        assert.equal(refused.json.error.code, 'log.unknown');
        assert.equal(refused.json.error.field, '/entry');
        assert.deepEqual((await officer.view('desk')).json.chain, before);
        assert.equal((await officer.write('Cùng khóa ấy.', { key })).json.replayed, false);
    });

    await t.test('rights: a post does what its role may, through its own holder', async () => {
        const table = await officer.send('unit.establish', { described: {} });
        assert.equal(table.status, 400, 'malformed first');
        const appoint = { unit, person: officer.person, title: 'Chỉ huy', role: 'commander',
            from: '2025-07-01', to: null };
        const above = await officer.send('post.appoint', appoint);
        assert.equal(above.status, 403);
        assert.equal(above.json.error.code, 'rights.not_for_this_post');
        const borrowed = await admin.send('log.write', log_row('Mượn chức vụ.'), { post: officer.post });
        assert.equal(borrowed.status, 403);
        assert.equal(borrowed.json.error.code, 'post.not_yours');
        const peeked = await admin.view('desk', { post: officer.post });
        assert.equal(peeked.json.error.code, 'post.not_yours');
        const account = { post: officer.post, name: 'x', person: officer.person };
        const made = await officer.request('POST', '/api/accounts', account);
        assert.equal(made.status, 403);
    });

    await t.test('a hundred at once, numbered without a gap', async () => {
        const before = (await whole_log(officer)).length;
        const texts = Array.from({ length: 100 }, (_, i) => `Dòng thứ ${i}`);
        await Promise.all(texts.map((text) => officer.done('log.write', log_row(text))));
        const rows = (await whole_log(officer)).slice(before);
        assert.deepEqual(rows.map((row) => row.row), texts.map((_, i) => before + 1 + i));
        assert.deepEqual(rows.map((row) => row.text).sort(), [...texts].sort());
    });

    await t.test('one process owns the folder', async () => {
        const second = await run('serve', '--data', data, '--port', '0');
        assert.equal(second.code, 3);
        assert.match(second.stderr, /already runs|đang chạy trên/);
    });

    await server.stop();
    await verify(data);
});
