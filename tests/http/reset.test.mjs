// giaoban accounts reset: the way back for a lone administrator who forgot the password.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import {
    Server, admin_password, first_signed_in, folder, node_notes, run, verify,
} from './giaoban.mjs';

const reset = (data, name = 'admin') => run('accounts', 'reset', name, '--data', data);

test('a lone administrator who forgot the password comes back, and the node book says so', async (t) => {
    const data = folder(t);
    const first = await Server.for(t, data);
    const admin = await first_signed_in(first, 'admin', first.password, admin_password);
    const owned = await reset(data);
    assert.equal(owned.code, 3, 'not beside a running node');
    assert.match(owned.stderr, /nother giaoban already runs|đang chạy trên/);
    await first.stop();

    const unknown = await reset(data, 'khong.co');
    assert.equal(unknown.code, 2);
    assert.match(unknown.stderr, /NAME.*khong\.co/);
    const done = await reset(data);
    assert.equal(done.code, 0, done.stderr);
    const [, once] = /One-time password of admin: ([a-z2-9]{4}(?:-[a-z2-9]{4}){3})$/m.exec(done.stdout) ?? [];
    assert.ok(once, done.stdout);
    await verify(data);

    const second = await Server.for(t, data);
    assert.equal(second.password, undefined, 'this is no first start');
    assert.equal((await admin.at(second).get('/api/session')).status, 401, 'the old session has ended');
    assert.equal((await second.visitor().sign_in('admin', admin_password)).status, 401);
    const back = await first_signed_in(second, 'admin', once, 'khói bếp chiều đông');
    const [note, ...more] = await node_notes(data, back, 'account_reset');
    assert.deepEqual([note.code, more], [back.person, []], 'whose account it is, once');
    assert.notEqual(note.author, back.person, 'nobody was signed in');
    await second.stop();
});

test('a folder that is no node stays as it was', async (t) => {
    const data = join(folder(t), 'not-there');
    const answer = await reset(data);
    assert.equal(answer.code, 3);
    assert.match(answer.stderr, /không phải thư mục của một máy giaoban|is no node's folder/);
    assert.equal(existsSync(data), false);
});

test('the help names it, with an example', async () => {
    const { stdout } = await run('accounts', 'reset', '--help');
    assert.match(stdout, /giaoban accounts reset admin --data/);
    assert.match((await run('--help')).stdout, /^ +accounts\b/m);
});
