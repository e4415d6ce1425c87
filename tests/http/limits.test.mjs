// What is too large, too slow or no HTTP at all is answered or closed, and others do not notice.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Raw, raw_answer } from './raw.mjs';
import { Server, folder, found_area, log_row, new_key } from './giaoban.mjs';

const MiB = 1 << 20;

test('limits', async (t) => {
    const server = await Server.for(t, folder(t), '--request-seconds', '1');
    const { officer } = await found_area(server);

    await t.test('a path that is not there: 404, as JSON', async () => {
        for (const [method, path, who] of [
            ['GET', '/api/nothing', officer],
            ['POST', '/api/nothing', officer],
            ['DELETE', '/api/commands', officer],
            ['PUT', '/', server.visitor()],
        ]) {
            const answer = await who.request(method, path);
            assert.equal(answer.status, 404, `${method} ${path}: ${answer.text}`);
            assert.equal(answer.json.error.code, 'view.not_found');
            assert.equal(answer.headers['x-content-type-options'], 'nosniff');
        }
    });

    await t.test('a page that is not there: 404, as a page', async () => {
        const answer = await server.visitor().request('GET', '/nothing/here');
        assert.equal(answer.status, 404);
        assert.match(answer.headers['content-type'], /^text\/html/);
        assert.match(answer.text, /Không có trang này/);
        assert.equal(answer.headers['x-content-type-options'], 'nosniff');
    });

    await t.test('files outside the web front are not served', async () => {
        for (const path of ['/app/../../../../etc/passwd', '/app/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
            '/app//etc/passwd', '/app/..%2f..%2fCMakeLists.txt', '/app/%00', '/app/assets/..%5c..']) {
            const raw = await Raw.open(server);
            raw.send(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
            await raw.closes(10);
            assert.match(raw.received, /^HTTP\/1\.1 (200|404|409|503) /, path);
            assert.doesNotMatch(raw.received, /root:|cmake_minimum_required/, path);
        }
    });

    await t.test('a name that is too long for a file is answered as a page of the front, not as a fault of ours', async () => {
        for (const name of ['a'.repeat(300), `assets/${'b'.repeat(4000)}.js`]) {
            const answer = await server.visitor().request('GET', `/app/${name}`);
            assert.ok([200, 404, 503].includes(answer.status), `${answer.status} ${answer.text.slice(0, 200)}`);
            assert.notEqual(answer.json?.error.code, 'server.fault');
        }
    });

    await t.test('a command over 1 MiB: 413', async () => {
        const body = { command: 'log.write', key: new_key(), post: officer.post,
            body: log_row('x'.repeat(MiB)) };
        const answer = await officer.request('POST', '/api/commands', body);
        assert.equal(answer.status, 413, answer.text);
        assert.equal(answer.json.error.code, 'input.too_large');
        assert.equal(answer.json.error.facts.max, MiB);
        assert.ok(answer.json.error.message.length > 5);
    });

    await t.test('an announced length is judged before it is sent, by whomever', async () => {
        const head = 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n';
        const answer = await raw_answer(server, head);
        assert.equal(answer.status, 413);
    });

    await t.test('a body that comes in pieces is waited for, keeps no thread busy and is answered', async () => {
        const body = '{"name":"a","password":"b"}';
        const pause = () => new Promise((resolve) => { setTimeout(resolve, 100); });
        const raws = await Promise.all(Array.from({ length: 8 }, () => Raw.open(server)));
        for (const raw of raws) raw.send(`POST /api/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n`);
        await pause();
        assert.equal((await server.visitor().request('GET', '/api/health')).status, 200);
        for (const raw of raws) raw.send(body.slice(0, 10));
        await pause();
        for (const raw of raws) raw.send(body.slice(10));
        for (const raw of raws) assert.ok([400, 401, 429].includes((await raw.answer()).status), raw.received);
    });

    await t.test('a body in chunks without an announced length is judged while it comes', async () => {
        const raw = await Raw.open(server);
        raw.send('POST /api/session HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
        const chunk = `10000\r\n${'x'.repeat(65536)}\r\n`;
        for (let i = 0; i < 18; ++i) raw.send(chunk);
        assert.equal((await raw.answer()).status, 413);
    });

    await t.test('headers over 16 KiB: 431', async () => {
        const head = `GET /api/health HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`;
        assert.equal((await raw_answer(server, head)).status, 431);
    });

    for (const [name, bytes] of Object.entries({
        'no HTTP': 'hello\r\n\r\n',
        'TLS on a plain port': Buffer.from('16030100c8010000c403030a0b0c0d0e0f', 'hex'),
        'a bad length': 'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: ten\r\n\r\n',
        'two lengths': 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx',
        'a length and chunks': 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n'
            + 'Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
        'a bad chunk': 'POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
        'a NUL in a header': 'GET / HTTP/1.1\r\nHost: x\r\nX-A: \0\r\n\r\n',
        'another version': 'GET / HTTP/9.9\r\nHost: x\r\n\r\n',
    })) {
        await t.test(`malformed: ${name}`, async () => {
            const answer = await raw_answer(server, bytes);
            assert.equal(answer.status, 400);
            assert.equal(answer.json.error.code, 'input.malformed_request');
            assert.ok(answer.json.error.message.length > 5);
        });
    }

    await t.test('strange bytes a thousand times leave it standing', async () => {
        const seeds = ['GET / HTTP/1.1\r\nHost: x\r\n\r\n', 'POST /api/session HTTP/1.1\r\nHost: x\r\n'
            + 'Content-Type: application/json\r\nContent-Length: 30\r\n\r\n{"name":"a","password":"b"}   '];
        let random = 20250701;
        const dice = (n) => (random = (random * 1103515245 + 12345) % 2147483648) % n;
        for (let round = 0; round < 20; ++round) {
            await Promise.all(Array.from({ length: 50 }, async () => {
                const bytes = Buffer.from(seeds[dice(2)]);
                for (let i = 0; i <= dice(4); ++i) bytes[dice(bytes.length)] = dice(256);
                const raw = await Raw.open(server);
                raw.send(bytes);
                raw.socket.end();
                await raw.closes(30);
            }));
        }
        assert.equal((await officer.get('/api/health')).status, 200);
    });

    await t.test('who sends slowly is closed, headers or body; others are answered', async () => {
        const slow = await Promise.all([
            'GET /api/heal', 'GET /api/health HTTP/1.1\r\nHost:',
            'POST /api/session HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"name"',
        ].map(async (begin) => (await Raw.open(server)).send(begin)));
        const drip = setInterval(() => slow[2].send(' '), 300); // a byte now and then does not help
        assert.equal((await officer.write('Trong lúc chờ.')).status, 200);
        const seconds = await Promise.all(slow.map((raw) => raw.closes(8)));
        clearInterval(drip);
        assert.ok(Math.max(...seconds) < 6, `closed after ${seconds} s`);
    });

    await t.test('requests in a row on one connection are answered in order', async () => {
        const raw = await Raw.open(server);
        const get = (path, more = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
        raw.send(get('/api/health') + get('/nothing') + get('/api/health', 'Connection: close\r\n'));
        await raw.closes(10);
        assert.deepEqual(raw.received.match(/HTTP\/1\.1 \d+/g),
            ['HTTP/1.1 200', 'HTTP/1.1 404', 'HTTP/1.1 200']);
    });

    await t.test('HEAD has the headers and no body', async () => {
        const answer = await server.visitor().request('HEAD', '/api/health');
        assert.equal(answer.status, 200);
        assert.equal(answer.text, '');
        assert.ok(Number(answer.headers['content-length']) > 10);
    });

    await t.test('three hundred idle connections do not disturb the next', async () => {
        const idle = await Promise.all(Array.from({ length: 300 }, () => Raw.open(server)));
        assert.equal((await officer.write('Vẫn ghi được.')).status, 200);
        for (const raw of idle) raw.socket.destroy();
    });
});
