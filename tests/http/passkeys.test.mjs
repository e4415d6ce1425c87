// Passkeys through the program: a device made of Node's own cryptography, and all that it may get wrong.
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import test from 'node:test';
import { Server, appointed, folder, found_area, node_notes, officer_password, run } from './giaoban.mjs';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const base64 = (bytes) => Buffer.from(bytes).toString('base64');

/** A device with its browser. What it says wrongly is set by the test. */
class Device {
    constructor(origin) {
        Object.assign(this, { origin, site: new URL(origin).hostname, counter: 0, flags: 1, credential: randomBytes(24) });
        Object.assign(this, generateKeyPairSync('ec', { namedCurve: 'P-256' }));
    }

    head(more_flags) {
        const numbers = Buffer.alloc(5);
        numbers.writeUInt8(this.flags | more_flags);
        numbers.writeUInt32BE(this.counter, 1);
        return Buffer.concat([sha256(this.site), numbers]);
    }

    asked(type, challenge) {
        return Buffer.from(JSON.stringify({ type: `webauthn.${type}`, challenge, origin: this.origin, crossOrigin: false }));
    }

    made(challenge) {
        const length = Buffer.alloc(2);
        length.writeUInt16BE(this.credential.length);
        const statement = Buffer.concat([this.head(0x40), Buffer.alloc(16), length, this.credential, Buffer.from([0xa0])]);
        return {
            client_data: base64(this.asked('create', challenge)),
            authenticator_data: base64(statement),
            public_key: base64(this.publicKey.export({ format: 'der', type: 'spki' })),
        };
    }

    signed(challenge) {
        const [asked, statement] = [this.asked('get', challenge), this.head(0)];
        return {
            id: base64(this.credential),
            client_data: base64(asked),
            authenticator_data: base64(statement),
            signature: base64(sign('sha256', Buffer.concat([statement, sha256(asked)]), this.privateKey)),
        };
    }
}

test('passkeys', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const hoa = await appointed(area, 'hoa.pt', 'Phạm Thị Hòa', 'duty_officer', '8642');
    const origin = (await hoa.get('/api/session/access')).json.passkey_origin;
    assert.equal(origin, `http://localhost:${server.port}`, 'without a name of its own a node can be tried there');
    const device = new Device(origin);
    const credentials = { name: 'hoa.pt', password: officer_password };
    const post = (path, body, who = hoa) => who.request('POST', `/api/session/passkey/${path}`, body);
    const refused = (answer, status, code, field) => {
        assert.equal(answer.status, status, answer.text);
        assert.deepEqual([answer.json.error.code, answer.json.error.field], [code, field]);
        assert.doesNotMatch(answer.json.error.message, /^\[|passkey\.[a-z_]+/, 'a sentence');
    };
    const ask = async () => (await post('ask', credentials, server.visitor())).json;
    const sign_in = (passkey) => server.visitor().open_session({ ...credentials, passkey });
    let codes = [];

    await t.test('one is made and then asked for beside the password', async () => {
        refused(await post('begin', { current: 'sai' }), 409, 'account.password_wrong', '/current');
        const begun = await post('begin', { current: officer_password });
        assert.equal(begun.status, 200, begun.text);
        assert.equal(begun.json.site, 'localhost');
        const added = await post('add', { name: 'Khóa xanh', passkey: device.made(begun.json.challenge) });
        assert.equal(added.status, 200, added.text);
        codes = added.json.codes;
        assert.equal(codes.length, 8);
        const alone = await server.visitor().open_session(credentials);
        refused(alone, 401, 'session.code_needed', '/code');
        assert.deepEqual(alone.json.error.facts, { time_codes: 0, passkeys: 1 });
        const asked = await ask();
        assert.deepEqual(asked.present, [base64(device.credential)]);
        assert.equal((await sign_in(device.signed(asked.challenge))).status, 200);
        const [line] = (await hoa.get('/api/session/access')).json.passkeys;
        assert.equal(line.name, 'Khóa xanh');
        assert.ok(line.used >= line.made);
    });

    await t.test('what is wrong is refused by its field, in both languages', async () => {
        const wrong = async (change, code, field) => {
            const bad = Object.assign(Object.create(Device.prototype), device, change);
            for (const language of ['vi', 'en']) {
                const visitor = Object.assign(server.visitor(), { language });
                const passkey = bad.signed((await ask()).challenge);
                refused(await visitor.open_session({ ...credentials, passkey }), 403, code, field);
            }
            assert.equal((await sign_in(device.signed((await ask()).challenge))).status, 200, 'a right one is taken');
        };
        await wrong({ origin: 'http://127.0.0.1:1' }, 'passkey.origin', '/passkey/client_data');
        await wrong({ site: 'vi-du.vn' }, 'passkey.site', '/passkey/authenticator_data');
        await wrong({ flags: 0 }, 'passkey.not_present', '/passkey/authenticator_data');
        await wrong({ credential: randomBytes(24) }, 'passkey.unknown', '/passkey/id');
        await wrong(generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'passkey.signature', '/passkey/signature');
    });

    await t.test('a signature opens once', async () => {
        const seen = device.signed((await ask()).challenge);
        assert.equal((await sign_in(seen)).status, 200);
        refused(await sign_in(seen), 403, 'passkey.challenge', '/passkey/client_data');
        assert.equal((await sign_in(device.signed((await ask()).challenge))).status, 200);
    });

    await t.test('input is refused by name before it is looked at', async () => {
        const good = device.signed((await ask()).challenge);
        refused(await sign_in({ ...good, more: 1 }), 400, 'input.unknown_field', '/passkey/more');
        refused(await sign_in({ ...good, id: 'A'.repeat(2000) }), 400, 'input.too_long', '/passkey/id');
        refused(await sign_in({ ...good, signature: '' }), 400, 'input.empty', '/passkey/signature');
        refused(await sign_in({ ...good, signature: '*' }), 403, 'passkey.not_base64', '/passkey/signature');
        refused(await post('add', { name: '', passkey: device.made('x') }), 400, 'input.empty', '/name');
        refused(await post('add', { name: 'x', passkey: {} }), 400, 'input.missing', '/passkey/client_data');
        refused(await post('rename', { id: 'x', name: 'x' }), 403, 'passkey.gone', '/id');
        assert.equal((await sign_in(good)).status, 200);
    });

    await t.test('a counter that goes back is refused, noted, and shown to its owner', async () => {
        device.counter = 9;
        assert.equal((await sign_in(device.signed((await ask()).challenge))).status, 200);
        device.counter = 8;
        refused(await sign_in(device.signed((await ask()).challenge)), 403, 'passkey.counter', '/passkey/authenticator_data');
        device.counter = 10;
        refused(await sign_in(device.signed((await ask()).challenge)), 403, 'passkey.doubted', '/passkey/id');
        assert.ok((await hoa.get('/api/session/access')).json.passkeys[0].doubted > 0);
        const noted = async (what) => (await node_notes(data, area.admin, what)).map(({ author }) => author);
        assert.deepEqual(await noted('passkey_added'), [hoa.person]);
        assert.deepEqual(await noted('passkey_doubted'), [hoa.person], 'whose it is, is known: the password was right');
        assert.equal((await server.visitor().open_session({ ...credentials, code: codes[0] })).status, 200, 'the way out');
    });

    await t.test('it is renamed and removed by who proves to be its owner', async () => {
        const [{ id }] = (await hoa.get('/api/session/access')).json.passkeys;
        assert.equal((await post('rename', { id, name: 'Khóa ở két' })).status, 200);
        assert.equal((await hoa.get('/api/session/access')).json.passkeys[0].name, 'Khóa ở két');
        refused(await post('remove', { id, proof: { current: officer_password } }), 409, 'factor.code_needed', '/code');
        const removed = await post('remove', { id, proof: { current: officer_password, code: codes[1] } });
        assert.equal(removed.status, 200, removed.text);
        assert.equal((await server.visitor().open_session(credentials)).status, 200);
        refused(await post('ask', credentials, server.visitor()), 403, 'passkey.none', '/passkey');
    });
});

test('the address of passkeys and what they ask come from the configuration', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data, '--origin', 'https://giaoban.vi-du.vn', '--passkey-verify-user');
    const { officer } = await found_area(server);
    assert.equal((await officer.get('/api/session/access')).json.passkey_origin, 'https://giaoban.vi-du.vn');
    const begun = await officer.request('POST', '/api/session/passkey/begin', { current: officer_password });
    assert.deepEqual([begun.json.site, begun.json.verify_user], ['giaoban.vi-du.vn', true]);
    const device = new Device('https://giaoban.vi-du.vn');
    const added = await officer.request('POST', '/api/session/passkey/add', { name: 'x', passkey: device.made(begun.json.challenge) });
    assert.equal(added.json.error.code, 'passkey.not_verified');
    for (const origin of ['https://10.0.0.7', 'http://giaoban.vi-du.vn', 'https://giaoban.vi-du.vn/app']) {
        const refused = await run('serve', '--data', data, '--origin', origin);
        assert.notEqual(refused.code, 0, origin);
        assert.match(refused.stderr + refused.stdout, /--origin/);
    }
});
