// A second factor asked of a role: who has none may do nothing else, and nobody is locked out.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import test from 'node:test';
import {
    Server, admin_password, appointed, first_signed_in, folder, found_area, node_notes, officer_password, run,
} from './giaoban.mjs';

const code = (answer) => answer.json?.error?.code;

/** What an authenticator app shows (RFC 6238), some steps on. */
function time_code(secret, steps = 0) {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
    const bits = [...secret].map((c) => letters.indexOf(c).toString(2).padStart(5, '0')).join('');
    const key = Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2)));
    const at = Buffer.alloc(8);
    at.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
    const hash = createHmac('sha1', key).update(at).digest();
    const from = hash[19] & 15;
    return String((hash.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const own = (who, what, body) => who.request('POST', `/api/session/${what}`, body);
async function with_factor(who, password) {
    const begun = await own(who, 'factor/begin', { current: password });
    assert.equal(begun.status, 200, begun.text);
    const confirmed = await own(who, 'factor/confirm', { code: time_code(begun.json.secret) });
    assert.equal(confirmed.status, 200, confirmed.text);
    return begun.json.secret;
}
const want = (admin, role, wanted) =>
    admin.request('POST', `/api/second_factor_rule/set?${new URLSearchParams({ post: admin.post, role, wanted })}`);
const line_of = async (admin, role) =>
    (await admin.view('second_factor_rule')).json.roles.find((line) => line.role === role);

test('a second factor asked of a role', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const { admin, officer } = area;
    const clerk = await appointed(area, 'thu.vt', 'Vũ Thị Thư', 'clerk');
    let secret;

    await t.test('is set by an administrator alone, for a role that there is', async () => {
        for (const answer of [await want(officer, 'clerk', true), await officer.view('second_factor_rule')]) {
            assert.equal(answer.status, 403);
            assert.equal(code(answer), 'rights.not_for_this_post');
        }
        assert.equal((await want(admin, 'tổ trưởng', true)).status, 400);
        assert.deepEqual(await line_of(admin, 'duty_officer'), { role: 'duty_officer', wanted: false, accounts: 1, without: 1 });
        assert.equal((await want(admin, 'duty_officer', true)).status, 200);
        assert.equal((await line_of(admin, 'duty_officer')).wanted, true);
        assert.deepEqual((await node_notes(data, admin, 'factor_wanted')).map((n) => [n.code, n.author]), [['duty_officer', admin.person]]);
    });

    await t.test('leaves who has none nothing but the page that sets one, at once', async () => {
        for (const who of [officer, await server.signed_in('an.nv', officer_password)]) {
            assert.equal((await who.get('/api/session')).json.factor_wanted, true);
            for (const answer of [
                await who.view('desk'), await who.write('Chưa đặt.'), await who.get(`/api/events?post=${who.post}`),
                await own(who, 'pin', { current: officer_password, pin: '1357' }),
                await who.get(`/api/book/export?post=${who.post}`),
            ]) {
                assert.equal(answer.status, 403, answer.text);
                assert.equal(code(answer), 'session.factor_wanted');
            }
        }
        assert.equal((await clerk.get('/api/session')).json.factor_wanted, false);
        assert.equal((await clerk.view('desk')).status, 200, 'another role goes on');
    });

    await t.test('opens everything once one is set, and asks for it from then on', async () => {
        secret = await with_factor(officer, officer_password);
        assert.equal((await officer.get('/api/session')).json.factor_wanted, false);
        assert.equal((await officer.view('desk')).status, 200);
        assert.equal((await line_of(admin, 'duty_officer')).without, 0);
        assert.equal(code(await server.visitor().sign_in('an.nv', officer_password)), 'session.code_needed');
    });

    await t.test('keeps the last one from being removed as long as it is asked', async () => {
        const remove = () => own(officer, 'factor/remove', { current: officer_password, code: time_code(secret, 1) });
        const kept = await remove();
        assert.equal(kept.status, 409, kept.text);
        assert.equal(code(kept), 'factor.last_wanted');
        assert.equal((await want(admin, 'duty_officer', false)).status, 200);
        assert.equal((await remove()).status, 200);
        assert.equal((await officer.view('desk')).status, 200);
        assert.deepEqual((await node_notes(data, admin, 'factor_not_wanted')).map((n) => n.code), ['duty_officer']);
    });

    await t.test('locks no administrator out: their own is next, a reset sets one anew, the command line asks it of nobody', async () => {
        assert.equal((await want(admin, 'administrator', true)).status, 200);
        assert.equal(code(await admin.view('rights')), 'session.factor_wanted');
        await with_factor(admin, admin_password);
        assert.equal((await admin.view('rights')).status, 200);
        await server.stop();

        const reset = await run('accounts', 'reset', 'admin', '--data', data, '--json');
        const second = await Server.for(t, data);
        const back = await first_signed_in(second, 'admin', JSON.parse(reset.stdout).password, 'khói bếp chiều đông');
        assert.equal((await back.get('/api/session')).json.factor_wanted, true, 'the lost one is gone, a new one is set');
        await second.stop();

        const freed = await run('accounts', 'factor-free', '--data', data, '--json');
        assert.deepEqual(JSON.parse(freed.stdout), { roles: ['administrator'] });
        const third = await Server.for(t, data);
        const free = await third.signed_in('admin', 'khói bếp chiều đông');
        assert.equal((await free.view('rights')).status, 200);
        assert.deepEqual((await node_notes(data, free, 'factor_not_wanted')).map((n) => n.code), ['duty_officer', 'administrator']);
    });
});
