// The log on stderr: a line for each event, of one form, with what keeps a machine running and nothing of people.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, fstatSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { raw_answer } from './raw.mjs';
import { Server, folder, found_area, log_row, officer_password, program, run, verify } from './giaoban.mjs';

/** key=value, a value plain or as a JSON text. */
function read_text(line) {
    const found = {};
    let rest = line;
    while (rest !== '') {
        const [all, key, value] = /^(\w+)=("(?:[^"\\]|\\.)*"|[^\s"=]+)(?: |$)/.exec(rest) ?? assert.fail(`no key=value: ${rest}`);
        assert.ok(!(key in found), `${key} twice: ${line}`);
        const number = /^-?\d+(\.\d+)?$/.test(value) && key !== 'version';
        found[key] = value.startsWith('"') ? JSON.parse(value) : number ? Number(value) : value;
        rest = rest.slice(all.length);
    }
    return found;
}

const lines_of = (errors, read) => {
    assert.ok(errors === '' || errors.endsWith('\n'), 'the last line is whole');
    return errors.split('\n').slice(0, -1).map(read);
};

function assert_form(lines) {
    assert.ok(lines.length > 0);
    for (const { time, level, event } of lines) {
        assert.match(time, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+07:00$/);
        assert.match(level, /^(debug|info|warn|error|critical)$/);
        assert.match(event, /^[a-z]+(\.[a-z_]+)?$/);
    }
}

const secret = {
    search: 'Nguyễn Văn Tìm', unknown: 'khong.co.ai', reader: '203.0.113.77', agent: 'TrinhDuyetLa/9', row: 'Phao số 7 trôi',
    slug: 'tin-ve-mot-nguoi', method: 'NGUYENVANTIM', tried: 'mật khẩu gõ nhầm',
};

/** What people do at a node, and what strangers try. */
async function busy(server) {
    const { admin, officer } = await found_area(server);
    await officer.done('log.write', log_row(secret.row));
    assert.equal((await officer.view('search', { q: secret.search })).status, 200);
    const stranger = server.visitor();
    const from = { 'X-Forwarded-For': secret.reader, 'User-Agent': secret.agent };
    await stranger.get(`/tim?q=${encodeURIComponent(secret.search)}`, from);
    await stranger.get(`/tin/${secret.slug}`, from);
    await stranger.get(`/api/${secret.slug}?post=${secret.unknown}`, from);
    await stranger.get(`/app/${secret.slug}.js`, from);
    await stranger.get('/a%0Atime=now%20level=critical%20event=forged', from);
    for (let i = 0; i < 8; ++i) await stranger.request('POST', '/api/session', { name: secret.unknown, password: secret.tried }, from);
    await stranger.request('HEAD', '/', undefined, from);
    assert.equal((await raw_answer(server, `${secret.method} / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).status, 404);
    assert.equal((await raw_answer(server, 'hello\r\n\r\n')).status, 400);
    return { admin, officer };
}

for (const [form, read] of [['text', read_text], ['json', JSON.parse]]) {
    test(`as ${form}: each line parses, a line for each request, nothing of people`, async (t) => {
        const server = await Server.for(t, folder(t), '--log', form, '--behind-proxy');
        const { admin, officer } = await busy(server);
        assert.deepEqual(await server.stop(), { code: 0, signal: null });
        const lines = lines_of(server.errors, read);
        assert_form(lines);
        const of = (event) => lines.filter((line) => line.event === event);

        const [serving] = of('node.serving');
        assert.equal(serving.port, server.port);
        assert.equal(serving.role, 'both');
        assert.equal(serving.tls, form === 'json' ? false : 'false');
        assert.match(serving.version, /^\d+\.\d+/);
        assert.equal(of('node.stopping').length, 1);
        assert.equal(lines.at(-1).event, 'node.stopped');

        const requests = of('request');
        assert.equal(of('node.stopped')[0].requests, requests.length, 'one for each');
        assert.deepEqual(requests.map((line) => line.request).sort((a, b) => a - b), requests.map((_, i) => i + 1));
        for (const line of requests) {
            assert.deepEqual(Object.keys(line), ['time', 'level', 'event', 'request', 'method', 'path', 'status', 'ms', 'bytes']);
            assert.ok(line.ms >= 0 && line.ms < 60_000 && line.bytes >= 0);
        }
        const told = new Set(requests.map(({ method, path, status }) => `${method} ${path} ${status}`));
        for (const wanted of [
            'POST /api/session 200', 'POST /api/commands 200', 'GET /api/search 200', 'GET /tim 200', 'GET /tin/* 404', 'GET /api/* 401',
            'GET /* 404', 'POST /api/session 401', 'POST /api/session 429', 'HEAD / 200', 'other / 404', '- - 400',
        ]) assert.ok(told.has(wanted), `${wanted} is not among ${[...told].join(', ')}`);
        assert.ok([...told].some((one) => one.startsWith('GET /app/* ')));

        const throttled = of('session.throttled');
        assert.ok(throttled.length > 0);
        const numbers = requests.filter(({ status }) => status === 429).map((line) => line.request);
        assert.deepEqual(throttled.map((line) => line.request).sort(), numbers.sort(), 'it belongs to that request');

        for (const [what, word] of Object.entries({
            ...secret, account: 'an.nv', name: 'Nguyễn Văn An', password: officer_password, cookie: officer.cookie.split('=')[1], csrf: officer.csrf,
            person: officer.person, post: admin.post, address: '127.0.0.1', forged: 'forged',
        })) {
            for (const written of [word, encodeURIComponent(word)]) assert.ok(!server.errors.includes(written), `${what}: ${written}`);
        }
    });
}

test('only what is worth that level', async (t) => {
    const server = await Server.for(t, folder(t), '--log-level', 'warn');
    await busy(server);
    await server.stop();
    const lines = lines_of(server.errors, read_text);
    assert.ok(lines.some(({ event }) => event === 'session.throttled'));
    for (const { level, event, status } of lines) {
        assert.equal(level, 'warn');
        assert.ok(event === 'session.throttled' || status === 503, 'what a web front that is not built answers');
    }
    const wrong = await run('serve', '--log-level', 'loud');
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /--log-level/);
});

test('a name from outside begins no line of its own', async (t) => {
    const inbox = folder(t, 'inbox');
    const name = 'x.gportal\ntime=now level=critical event=forged why="".gportal';
    writeFileSync(join(inbox, name), 'không phải gói');
    const server = await Server.for(t, join(folder(t), 'portal'), '--role', 'portal', '--inbox', inbox, '--trust', '3FA291C077D4E81B');
    while (!existsSync(join(inbox, `${name}.refused`))) await pause(20);
    await server.visitor().get(`/tin/${secret.slug}`, { 'X-Forwarded-For': secret.reader });
    await server.stop();
    const lines = lines_of(server.errors, read_text);
    assert_form(lines);
    const events = lines.map((line) => line.event);
    assert.deepEqual([...new Set(events)].sort(), ['bundle.refused', 'node.serving', 'node.stopped', 'node.stopping', 'request']);
    assert.equal(lines.find(({ event }) => event === 'bundle.refused').file, name);
    assert.deepEqual(lines.filter(({ event }) => event === 'request').map(({ path }) => path), ['/tin/*']);
    for (const word of [secret.slug, secret.reader, '127.0.0.1']) assert.ok(!server.errors.includes(word), word);
});

test('as json it says too why nothing is served', async (t) => {
    const data = folder(t);
    await Server.for(t, data);
    const second = await run('serve', '--data', data, '--port', '0', '--log', 'json');
    assert.equal(second.code, 3);
    const [line, ...more] = lines_of(second.stderr, JSON.parse);
    assert.deepEqual([line.event, line.level, more], ['node.not_serving', 'critical', []]);
    assert.match(line.why, /already runs|đang chạy trên/);
});

test('systemd’s journal is told the level before each line, and nobody else', async (t) => {
    const file = openSync(join(folder(t, 'journal'), 'told'), 'w+');
    const { dev, ino } = fstatSync(file);
    const started = async (stream) => {
        const environment = { ...process.env, JOURNAL_STREAM: stream };
        const child = spawn(program, ['serve', '--data', folder(t), '--port', '0'], { stdio: ['ignore', 'pipe', file], env: environment });
        t.after(() => child.kill('SIGKILL'));
        await new Promise((resolve) => child.stdout.on('data', (bytes) => String(bytes).includes('giaoban is ready') && resolve()));
        child.kill('SIGTERM');
        await new Promise((resolve) => child.once('close', resolve));
    };
    const told = () => readFileSync(`/proc/self/fd/${file}`, 'utf8');
    await started(`${dev}:${ino}`);
    const before = told();
    assert.match(before, /^<6>time=\S+ level=info event=node\.serving /m);
    for (const line of before.split('\n').slice(0, -1)) assert.match(line, /^<[2-7]>time=/);
    await started('1:1');
    assert.match(told().slice(before.length), /^time=\S+ level=info event=node\.serving /m);
});

test('a backup is told', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const { admin } = await found_area(server);
    assert.equal((await admin.request('POST', `/api/backup/make?post=${admin.post}`)).status, 200);
    while ((await admin.view('backups')).json.running) await pause(50);
    await server.stop();
    const lines = lines_of(server.errors, read_text);
    const [begun] = lines.filter(({ event }) => event === 'backup.begun');
    const [done] = lines.filter(({ event }) => event === 'backup.made');
    assert.match(begun.name, /^giaoban-.*\.zip$/);
    assert.deepEqual([done.name, done.intact], [begun.name, 'true']);
    assert.ok(done.entries > 0);
});

test('what is called a stop leaves all of the books in their one file', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const { officer } = await found_area(server);
    for (let i = 0; i < 20; ++i) assert.equal((await officer.write(`Dòng ${i}`)).status, 200);
    assert.ok(statSync(join(data, 'books.db-wal')).size > 0, 'while it serves they stand beside it');
    assert.deepEqual(await server.stop(), { code: 0, signal: null });
    for (const file of ['books.db', 'node.db']) {
        const beside = join(data, `${file}-wal`);
        assert.ok(!existsSync(beside) || statSync(beside).size === 0, beside);
    }
    const copy = join(folder(t, 'copy'), 'node');
    mkdirSync(copy);
    for (const file of ['books.db', 'node.db', 'node.json']) copyFileSync(join(data, file), join(copy, file));
    await verify(copy);
    const count = async (folder_of) => JSON.parse((await run('verify', '--data', folder_of, '--json')).stdout).entries;
    const entries = await count(copy);
    assert.ok(entries > 20);
    assert.equal(entries, await count(data));
});
