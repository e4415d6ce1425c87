// Who is asking: cookies, the token of a session, wrong passwords, signing with a PIN.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import test from 'node:test';
import { Server, appointed, folder, found_area, log_row, node_notes, officer_password } from './giaoban.mjs';

/** RFC 6238, written apart from the program's own. */
function time_code(base32, at = Date.now()) {
    const bits = [...base32].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
    const secret = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
    const mac = createHmac('sha1', secret).update(counter).digest();
    return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

test('sessions', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const { officer } = area;

    await t.test('the cookie is for the server alone', async () => {
        const visitor = server.visitor();
        const answer = await visitor.sign_in('an.nv', officer_password);
        const cookie = answer.headers['set-cookie'][0];
        assert.match(cookie, /; *HttpOnly/i);
        assert.match(cookie, /; *SameSite=Strict/i);
        assert.match(cookie, /; *Path=\//i);
        assert.ok(!answer.text.includes(cookie.split(/[=;]/)[1]), 'the token stands in the cookie only');
        assert.equal(answer.headers['cache-control'], 'no-store');
    });

    await t.test('without a session nothing is answered', async () => {
        const nobody = server.visitor();
        for (const path of ['/api/session', '/api/desk?post=x', '/api/events', '/api/book/export']) {
            const answer = await nobody.get(path);
            assert.equal(answer.status, 401, path);
            assert.equal(answer.json.error.code, 'session.none');
        }
        const forged = Object.assign(server.visitor(), { cookie: `giaoban_session=${'0'.repeat(64)}` });
        assert.equal((await forged.get('/api/session')).status, 401);
        assert.equal((await nobody.send('log.write', log_row('ai?'), { post: officer.post })).status, 401);
    });

    await t.test('a change without the token of the session is refused', async () => {
        const forms = [
            ['POST', '/api/commands', {}],
            ['POST', '/api/accounts', {}],
            ['POST', '/api/session/pin', { current: officer_password, pin: '1357' }],
            ['POST', '/api/session/password', { current: officer_password, password: 'mật khẩu khác' }],
            ['POST', '/api/session/end', { session: '' }],
            ['POST', '/api/session/factor/begin', { current: officer_password }],
            ['POST', '/api/session/factor/confirm', { code: '123456' }],
            ['POST', '/api/session/factor/remove', { current: officer_password, code: '123456' }],
            ['POST', '/api/session/factor/codes', { current: officer_password, code: '123456' }],
            ['POST', '/api/session/passkey/begin', { current: officer_password }],
            ['POST', '/api/session/passkey/add', {}],
            ['POST', '/api/session/passkey/rename', { id: 'x', name: 'x' }],
            ['POST', '/api/session/passkey/remove', { id: 'x', proof: { current: officer_password } }],
            ['POST', '/api/accounts/reset', { post: officer.post, name: 'an.nv' }],
            ['POST', '/api/accounts/disable', { post: officer.post, name: 'an.nv' }],
            ['DELETE', '/api/session', undefined],
        ];
        for (const [method, path, body] of forms) {
            for (const csrf of ['', 'sai']) {
                const forged = Object.assign(officer.at(server), { csrf });
                const answer = await forged.request(method, path, body);
                assert.equal(answer.status, 401, `${method} ${path}`);
                assert.equal(answer.json.error.code, 'session.csrf');
            }
        }
    });

    await t.test('signing out ends the session', async () => {
        const visitor = await server.signed_in('an.nv', officer_password);
        assert.equal((await visitor.get('/api/session')).status, 200);
        const out = await visitor.request('DELETE', '/api/session');
        assert.equal(out.status, 200);
        assert.match(out.headers['set-cookie'][0], /Max-Age=0/);
        assert.equal((await visitor.get('/api/session')).status, 401);
        assert.equal((await officer.get('/api/session')).status, 200, 'another of the same person goes on');
    });

    await t.test('after five wrong passwords one waits', async () => {
        await appointed(area, 'binh.tv', 'Trần Văn Bình', 'duty_officer', '1111');
        const guess = () => server.visitor().sign_in('binh.tv', 'không phải mật khẩu');
        for (let i = 0; i < 5; ++i) {
            const wrong = await guess();
            assert.equal(wrong.status, 401);
            assert.equal(wrong.json.error.code, 'session.wrong');
        }
        const answer = await server.visitor().sign_in('binh.tv', officer_password);
        assert.equal(answer.status, 429, 'even with the right one');
        assert.equal(answer.json.error.code, 'session.throttled');
        assert.ok(answer.json.error.facts.seconds >= 1);
        await new Promise((resolve) => setTimeout(resolve, answer.json.error.facts.seconds * 1000 + 50));
        assert.equal((await server.visitor().sign_in('binh.tv', officer_password)).status, 200);
    });

    await t.test('an unknown name is answered as a wrong password', async () => {
        const answer = await server.visitor().sign_in('không.ai', 'gì cũng được');
        assert.equal(answer.status, 401);
        assert.equal(answer.json.error.code, 'session.wrong');
        assert.equal((await server.visitor().open_session({ demo: 'an.nv' })).status, 401, 'no demo folder');
        assert.equal((await server.visitor().get('/api/demo-roles')).status, 404);
    });

    await t.test('a handover is signed with the PIN', async () => {
        await officer.done('watch.open', { duty: 'operations' });
        const row = await officer.done('log.write', log_row('Trước khi bàn giao.'));
        assert.ok(row.first > 0);
        const draft = await officer.view('desk');
        const body = {
            watch: draft.json.watches[0].id, incoming_post: null, last_row: 1, items: [],
            checklist: [], weather: 'Trời quang', remarks: '',
        };
        const without = await officer.send('handover.sign', body);
        assert.equal(without.status, 403);
        const wrong = await officer.send('handover.sign', body, { pin: '0000' });
        assert.equal(wrong.status, 403);
        assert.equal(wrong.json.error.code, 'pin.wrong');
        assert.equal(wrong.json.error.field, '/pin');
        const signed = await officer.send('handover.sign', body, { pin: '2468' });
        assert.equal(signed.status, 200, signed.text);
        // The incoming officer signs at the same screen with a PIN of their own.
        const incoming = await appointed(area, 'cuong.lv', 'Lê Văn Cường', 'duty_officer', '9753');
        const counter = { handover: signed.json.ids[0] };
        const not_his = await officer.send('handover.countersign', counter,
            { post: incoming.post, pin: '2468' });
        assert.equal(not_his.json.error.code, 'pin.wrong');
        const both = await officer.send('handover.countersign', counter, { post: incoming.post, pin: '9753' });
        assert.equal(both.status, 200, both.text);
        assert.equal((await officer.get('/api/session')).json.person.id, officer.person);
    });

    await t.test('one sees where one is signed in, and ends the others', async () => {
        const elsewhere = await server.signed_in('an.nv', officer_password);
        const browser = server.visitor();
        const agent = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36';
        const opened = await browser.request('POST', '/api/session',
            { name: 'an.nv', password: officer_password }, { 'User-Agent': agent });
        assert.equal(opened.status, 200, opened.text);
        const here = await server.signed_in('an.nv', officer_password);
        const { sessions } = (await here.get('/api/session/access')).json;
        assert.equal(sessions.filter((line) => line.here).length, 1);
        const phone = sessions.find((line) => line.browser === 'Chrome, Android');
        assert.ok(phone, JSON.stringify(sessions));
        assert.equal((await here.request('POST', '/api/session/end', { session: phone.id })).status, 200);
        assert.equal((await here.request('POST', '/api/session/end', { session: phone.id })).json.error.code,
            'account.session_gone');
        assert.equal((await elsewhere.get('/api/session')).status, 200);
        assert.equal((await here.request('POST', '/api/session/end', { session: '' })).status, 200);
        assert.equal((await elsewhere.get('/api/session')).status, 401);
        assert.equal((await here.get('/api/session')).status, 200);
        assert.equal((await here.get('/api/session/access')).json.sessions.length, 1);
    });

    await t.test('with a second factor the password alone opens nothing', async () => {
        const hoa = await appointed(area, 'hoa.pt', 'Phạm Thị Hòa', 'duty_officer', '8642');
        const begin = (current) => hoa.request('POST', '/api/session/factor/begin', { current });
        assert.equal((await begin('sai')).json.error.code, 'account.password_wrong');
        const { secret, uri } = (await begin(officer_password)).json;
        assert.equal(uri, `otpauth://totp/giaoban:hoa.pt?secret=${secret}&issuer=giaoban`);
        const confirm = (code) => hoa.request('POST', '/api/session/factor/confirm', { code });
        assert.equal((await confirm('00000x')).json.error.code, 'factor.code_wrong');
        const confirmed = await confirm(time_code(secret));
        assert.equal(confirmed.status, 200, confirmed.text);
        const password = { name: 'hoa.pt', password: officer_password };
        const asked = await server.visitor().open_session(password);
        assert.equal(asked.status, 401);
        assert.equal(asked.json.error.code, 'session.code_needed');
        const used = await server.visitor().open_session({ ...password, code: time_code(secret) });
        assert.equal(used.json.error.code, 'session.code_wrong', 'it confirmed, and opens nothing more');
        const next = time_code(secret, Date.now() + 30_000);
        assert.equal((await server.visitor().open_session({ ...password, code: next })).status, 200);
        const { codes } = confirmed.json;
        assert.equal((await server.visitor().open_session({ ...password, code: codes[0] })).status, 200);
        assert.equal((await hoa.get('/api/session/access')).json.recovery_codes, codes.length - 1);
        const renew = (proof) => hoa.request('POST', '/api/session/factor/codes', { current: officer_password, ...proof });
        assert.equal((await renew({})).json.error.code, 'factor.code_needed');
        const renewed = await renew({ code: codes[1] });
        assert.equal(renewed.status, 200, renewed.text);
        assert.equal(renewed.json.codes.length, 8);
        assert.equal((await server.visitor().open_session({ ...password, code: codes[2] })).json.error.code, 'session.code_wrong');
        assert.deepEqual((await node_notes(data, area.admin, 'recovery_codes_renewed')).map((n) => n.author), [hoa.person]);
        const gone = await hoa.request('POST', '/api/session/factor/remove', { current: officer_password, code: renewed.json.codes[0] });
        assert.equal(gone.status, 200, gone.text);
        assert.equal((await server.visitor().open_session(password)).status, 200);
        assert.equal((await renew({})).json.error.code, 'factor.none');
    });
});
