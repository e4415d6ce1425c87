// TLS with a certificate that the test makes itself; and that nothing goes in the clear by mistake.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import test from 'node:test';
import tls from 'node:tls';
import { Raw } from './raw.mjs';
import { Server, folder, found_area, log_row, run } from './giaoban.mjs';

function certificate(t) {
    const place = folder(t, 'tls');
    const [cert, key] = [join(place, 'cert.pem'), join(place, 'key.pem')];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1',
        '-nodes', '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=giaoban.test',
        '-addext', 'subjectAltName=DNS:giaoban.test,IP:127.0.0.1'], { stdio: 'pipe' });
    return { cert, key, place };
}

test('over TLS', async (t) => {
    const { cert, key, place } = certificate(t);
    const data = folder(t);
    const server = await Server.for(t, data, '--tls-cert', cert, '--tls-key', key,
        '--request-seconds', '2');

    await t.test('everything goes: sign-in, commands, views, the live stream, large answers', async () => {
        assert.match(server.output, /^giaoban is ready: https:/m);
        const { officer } = await found_area(server);
        const stream = await officer.listen();
        assert.equal(stream.status, 200);
        const row = await officer.done('log.write', log_row('Qua đường mã hóa.'));
        await stream.until((events) => events.length >= 1);
        assert.equal(stream.events[0].data.id, row.ids[0]);
        stream.close();
        await Promise.all(Array.from({ length: 40 }, (_, i) => officer.done('log.write', log_row(`Dòng ${i}`))));
        assert.equal((await officer.view('desk')).json.log.length > 10, true);
        const book = await officer.get(`/api/book/export?post=${officer.post}`);
        assert.ok(Number(book.headers['content-length']) > 20_000);
        const large = await officer.request('POST', '/api/commands', { x: 'x'.repeat(1 << 20) });
        assert.equal(large.status, 413);
    });

    await t.test('the cookie goes over TLS only, and browsers are told to come back so', async () => {
        const visitor = server.visitor();
        const { headers } = await visitor.sign_in('an.nv', 'bến cũ đò chiều');
        assert.match(headers['set-cookie'][0], /^__Host-giaoban_session=[^;]+; Path=\/; .*Secure$/);
        assert.match(headers['strict-transport-security'], /^max-age=\d{7,}/);
        const out = await visitor.request('DELETE', '/api/session');
        assert.match(out.headers['set-cookie'][0], /^__Host-giaoban_session=; .*Secure$/);
    });

    await t.test('a cookie that another host may have set opens nothing', async () => {
        const visitor = await server.signed_in('an.nv', 'bến cũ đò chiều');
        assert.equal((await visitor.get('/api/session')).status, 200);
        const planted = Object.assign(server.visitor(), { cookie: visitor.cookie.replace('__Host-', '') });
        assert.equal((await planted.get('/api/session')).status, 401);
    });

    await t.test('TLS 1.2 and 1.3, nothing older', async () => {
        const connects = (version) => new Promise((resolve) => {
            const socket = tls.connect({ host: '127.0.0.1', port: server.port, minVersion: version,
                maxVersion: version, rejectUnauthorized: false, ciphers: 'DEFAULT@SECLEVEL=0' });
            socket.on('secureConnect', () => resolve(socket.getProtocol()) ?? socket.destroy());
            socket.on('error', () => resolve(null));
        });
        assert.equal(await connects('TLSv1.3'), 'TLSv1.3');
        assert.equal(await connects('TLSv1.2'), 'TLSv1.2');
        assert.equal(await connects('TLSv1.1'), null);
    });

    await t.test('plain HTTP, noise and silence at the port are closed; others go on', async () => {
        const plain = await Raw.open(server);
        plain.send('GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n');
        await plain.closes(10);
        assert.doesNotMatch(plain.received, /HTTP\/1\.1 200/);
        const silent = await Raw.open(server);
        assert.ok(await silent.closes(8) < 6, 'who does not begin is not waited for');
        assert.equal((await server.visitor().get('/api/health')).status, 200);
    });

    await t.test('it stops in order', async () => {
        const stream = await server.visitor();
        await stream.sign_in('an.nv', 'bến cũ đò chiều');
        const live = await stream.listen();
        const began = Date.now();
        assert.deepEqual(await server.stop(), { code: 0, signal: null });
        assert.ok(Date.now() - began < 4000);
        assert.equal(live.ended, true);
    });

    await t.test('a key that does not fit, a file that is none: said, with its name', async () => {
        const other = certificate(t);
        const wrong = await run('serve', '--data', data, '--port', '0', '--tls-cert', cert, '--tls-key', other.key);
        assert.equal(wrong.code, 3, wrong.stderr);
        assert.match(wrong.stderr, /key\.pem/);
        const nonsense = join(place, 'nonsense.pem');
        writeFileSync(nonsense, 'no certificate');
        const none = await run('serve', '--data', data, '--port', '0', '--tls-cert', nonsense, '--tls-key', key);
        assert.equal(none.code, 3);
        assert.match(none.stderr, /nonsense\.pem/);
        assert.equal((await run('serve', '--data', data, '--tls-cert', cert)).code, 2, 'never one without the other');
    });
});

test('other machines are not served in the clear by mistake', async (t) => {
    const data = folder(t);
    for (const address of ['0.0.0.0', '::', '192.0.2.7']) {
        const refused = await run('serve', '--data', data, '--port', '0', '--address', address);
        assert.equal(refused.code, 2, address);
        assert.match(refused.stderr, /--tls-cert.*--plain-http/s);
    }
    const server = await Server.for(t, data, '--address', '0.0.0.0', '--plain-http');
    assert.equal(server.web, http);
    const visitor = server.visitor();
    const { headers } = await visitor.sign_in('admin', server.password);
    assert.doesNotMatch(headers['set-cookie'][0], /Secure/);
    assert.equal(headers['strict-transport-security'], undefined);
    await server.stop();
    const loopback = await Server.for(t, data, '--address', '127.0.0.2');
    assert.ok(loopback.port, 'of this machine alone');
    await loopback.stop();
});
