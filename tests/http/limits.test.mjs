// What is too large, too slow or no HTTP at all is answered or closed, and others do not notice.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Raw, raw_answer } from './raw.mjs';
import { Server, folder, found_area, log_row, new_key, run } from './giaoban.mjs';

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

    await t.test('what one reader put into a parameter is no page of another', async () => {
        const reader = server.visitor();
        assert.equal((await reader.get('/?a=1%0Aco%0Alon')).status, 200); // kept for ten seconds
        assert.match((await reader.get('/?a=1&co=lon')).text, /<html lang="vi" class="lon">/);
    });

    await t.test('nobody outside is told what serves it, or in which version', async () => {
        const [version] = /\d+\.\d+\.\d+/.exec((await run('version')).stdout);
        for (const path of ['/', '/app/', '/api/health', '/api/session', '/nothing']) {
            const { headers, text } = await server.visitor().get(path);
            assert.deepEqual([headers.server, headers['x-powered-by'], headers.via], [undefined, undefined, undefined]);
            assert.ok(!`${JSON.stringify(headers)}${text}`.includes(version), path);
        }
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
        assert.match(answer.json.error.message, /1\.048\.576 byte/, 'the sentence names the limit');
    });

    await t.test('a body that is not said to be what its path takes: 415, with what it takes', async () => {
        const as = (type) => ({ 'Content-Type': type });
        const write = (type) => officer.request('POST', '/api/commands',
            { command: 'log.write', key: new_key(), post: officer.post, body: log_row('Yên tĩnh') }, as(type));
        for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', 'application/jsonp', 'json']) {
            const answer = await write(type);
            assert.equal(answer.status, 415, `${type}: ${answer.text}`);
            assert.equal(answer.json.error.code, 'input.content_type');
            assert.equal(answer.json.error.facts.type, 'application/json');
            assert.match(answer.json.error.message, /application\/json/);
        }
        for (const type of ['application/json', 'Application/JSON ; charset=utf-8']) assert.equal((await write(type)).status, 200, type);
        assert.equal((await server.visitor().request('POST', '/api/session', { name: 'a', password: 'b' }, as('text/plain'))).status, 415);
        assert.equal((await officer.request('POST', '/api/book/check', Buffer.from('no book'), as('multipart/form-data; boundary=a'))).status, 415);
        const nothing = await raw_answer(server, 'POST /api/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}');
        assert.equal(nothing.status, 415, 'not said at all');
    });

    await t.test('data is marked as something to be saved, never as a page', async () => {
        for (const path of ['/api/health', `/api/desk?post=${officer.post}`, '/api/nothing']) {
            const { headers } = await officer.get(path);
            assert.equal(headers['content-disposition'], 'attachment; filename="api.json"', path);
        }
        assert.equal((await server.visitor().get('/')).headers['content-disposition'], undefined);
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
        for (const raw of raws) raw.send(`POST /api/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`);
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
        const answer = await raw_answer(server, head);
        assert.equal(answer.status, 431);
        assert.match(answer.json.error.message, /16\.384 byte/);
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
