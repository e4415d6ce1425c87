// Drives bin/giaoban from outside, as a browser or another program would: starts it, waits until it
// is ready, signs in, gives commands, reads views and live streams. No packages beside Node's own.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const program = process.env.GIAOBAN_PROGRAM;
assert.ok(program, 'GIAOBAN_PROGRAM names the built bin/giaoban (ctest sets it)');

const start_seconds = 60; // generous: the machine may be busy with other tests

/** A folder of its own, removed when the test ends. */
/** A folder that goes with the test, after whatever still runs on it: a running server may write into it at any moment. */
export function folder(t, name = 'node') {
    const path = mkdtempSync(join(tmpdir(), `giaoban-${name}-`));
    t.after(async () => {
        await Promise.all([...running].filter((server) => server.data.startsWith(path)).map((server) => server.kill()));
        rmSync(path, { recursive: true, force: true });
    });
    return path;
}

/** Runs a subcommand to its end. */
export async function run(...args) {
    try {
        const { stdout, stderr } = await promisify(execFile)(program, args, { maxBuffer: 1 << 28 });
        return { code: 0, stdout, stderr };
    } catch (error) {
        if (typeof error.code !== 'number') throw error;
        return { code: error.code, stdout: error.stdout, stderr: error.stderr };
    }
}

export async function has_subcommand(name) {
    const { stdout } = await run('--help');
    return new RegExp(`^ +${name}\\b`, 'm').test(stdout);
}

/** `giaoban verify` finds nothing wrong. @return false: this build has no verify yet */
export async function verify(data) {
    if (!(await has_subcommand('verify'))) return false;
    const result = await run('verify', '--data', data);
    assert.equal(result.code, 0, `verify: ${result.stdout}${result.stderr}`);
    return true;
}

// The running server ------------------------------------------------------------------------------

const running = new Set();

export class Server {
    /** Starts `serve` on a free port and waits for its ready line. */
    static async start(data, ...args) {
        const server = (Server.last = new Server());
        server.data = data;
        running.add(server);
        server.output = '';
        server.errors = '';
        server.child = spawn(program, ['serve', '--data', data, '--port', '0', ...args], {
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        server.ended = new Promise((resolve) =>
            server.child.once('close', (code, signal) => {
                server.over = true;
                running.delete(server);
                server.agent?.destroy();
                resolve({ code, signal });
            }),
        );
        server.child.stderr.on('data', (bytes) => (server.errors += bytes));
        await server.ready();
        return server;
    }

    /** The same, ended with the test. */
    static async for(t, data, ...args) {
        const server = await Server.start(data, ...args);
        t.after(() => server.kill());
        return server;
    }

    ready() {
        return new Promise((resolve, reject) => {
            const late = setTimeout(
                () => reject(new Error(`not ready after ${start_seconds} s: ${this.errors}`)),
                start_seconds * 1000,
            );
            this.child.stdout.setEncoding('utf8').on('data', (text) => {
                this.output += text;
                const line = /^giaoban is ready: (https?):\/\/\S+?:(\d+)\//m.exec(this.output);
                if (!line || this.port) return;
                this.port = Number(line[2]);
                this.password = /one-time password (\S+)$/m.exec(this.output)?.[1];
                this.web = line[1] === 'https' ? https : http;
                // A test makes its certificate itself, so nobody vouches for it.
                this.agent = new this.web.Agent({
                    keepAlive: true, maxSockets: 64, rejectUnauthorized: false,
                });
                clearTimeout(late);
                resolve();
            });
            this.ended.then(({ code, signal }) => {
                clearTimeout(late);
                reject(new Error(`ended with ${code ?? signal} before it was ready: ${this.errors}`));
            });
        });
    }

    async kill() {
        if (!this.over) this.child.kill('SIGKILL');
        return this.ended;
    }

    async stop() {
        this.child.kill('SIGTERM');
        return this.ended;
    }

    visitor() {
        return new Visitor(this);
    }

    async signed_in(name, password) {
        const visitor = this.visitor();
        const answer = await visitor.sign_in(name, password);
        assert.equal(answer.status, 200, answer.text);
        return visitor;
    }

    /** What stands in the answer to one raw request, byte for byte. */
    connection() {
        return { host: '127.0.0.1', port: this.port };
    }
}

// Requests ----------------------------------------------------------------------------------------

/** Somebody at a browser: keeps the cookie and sends the session's token with every change. */
export class Visitor {
    constructor(server) {
        this.server = server;
        this.cookie = '';
        this.csrf = '';
        this.language = 'vi';
    }

    /** The same session at another (restarted) server of the same folder. */
    at(server) {
        return Object.assign(new Visitor(server), { ...this, server });
    }

    request(method, path, body, headers = {}) {
        return new Promise((resolve, reject) => {
            const bytes =
                body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body));
            const sent = {
                'Accept-Language': this.language,
                ...(this.cookie && { Cookie: this.cookie }),
                ...(method !== 'GET' && this.csrf && { 'X-CSRF': this.csrf }),
                ...(bytes && { 'Content-Length': bytes.length, 'Content-Type': 'application/json' }),
                ...headers,
            };
            const { agent, port, web } = this.server;
            const request = web.request({ agent, host: '127.0.0.1', port, method, path, headers: sent });
            request.on('error', reject);
            request.on('response', (response) => resolve(answer_of(response)));
            request.end(bytes);
        });
    }

    get(path, headers) {
        return this.request('GET', path, undefined, headers);
    }

    view(name, parameters = {}) {
        const query = new URLSearchParams({ post: this.post, ...parameters });
        return this.get(`/api/${name}?${query}`);
    }

    async sign_in(name, password) {
        return this.open_session({ name, password });
    }

    async open_session(body) {
        const answer = await this.request('POST', '/api/session', body);
        if (answer.status !== 200) return answer;
        this.cookie = answer.headers['set-cookie'][0].split(';')[0];
        this.csrf = answer.json.csrf;
        this.post = answer.json.posts[0]?.post;
        this.unit = answer.json.posts[0]?.unit;
        this.person = answer.json.person.id;
        this.commands = answer.json.posts[0]?.commands ?? [];
        return answer;
    }

    send(command, body, { key = new_key(), post = this.post, headers, ...more } = {}) {
        return this.request('POST', '/api/commands', { command, key, post, body, ...more }, headers);
    }

    /** A command that must be done. @return its answer's JSON */
    async done(command, body, more) {
        const answer = await this.send(command, body, more);
        assert.equal(answer.status, 200, `${command}: ${answer.text}`);
        return answer.json;
    }

    write(text, more) {
        return this.send('log.write', log_row(text), more);
    }

    /** Opens the live stream. */
    listen(last_event_id) {
        return Stream.open(this, last_event_id);
    }
}

function answer_of(response) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
            const bytes = Buffer.concat(chunks);
            const text = bytes.toString('utf8');
            const type = response.headers['content-type'] ?? '';
            const is_json = type.startsWith('application/json') && text !== '';
            const { statusCode: status, headers } = response;
            resolve({ status, headers, bytes, text, json: is_json ? JSON.parse(text) : undefined });
        });
    });
}

/** A new UUID version 7. */
export function new_key() {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(Date.now(), 0, 6);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    const hex = bytes.toString('hex');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const log_row = (text) => ({
    duty: 'operations',
    type: 'note',
    text,
    about: [],
    references: [],
});

// Live streams ------------------------------------------------------------------------------------

export class Stream {
    static open(visitor, last_event_id) {
        return new Promise((resolve, reject) => {
            const stream = new Stream();
            stream.events = [];
            stream.rest = '';
            stream.waiting = [];
            const headers = { Cookie: visitor.cookie };
            if (last_event_id) headers['Last-Event-ID'] = last_event_id;
            const path = `/api/events?post=${visitor.post}`;
            const { port, web } = visitor.server;
            const host = '127.0.0.1';
            stream.request = web.get({ host, port, path, headers, rejectUnauthorized: false });
            stream.request.on('error', (error) => (stream.closing ? undefined : reject(error)));
            stream.request.on('response', (response) => {
                stream.status = response.statusCode;
                stream.type = response.headers['content-type'];
                response.setEncoding('utf8').on('data', (text) => stream.take(text));
                response.on('error', () => {});
                response.on('close', () => (stream.ended = true) && stream.wake());
                resolve(stream);
            });
        });
    }

    take(text) {
        const blocks = (this.rest + text).split('\n\n');
        this.rest = blocks.pop();
        for (const block of blocks) {
            const event = {};
            for (const line of block.split('\n')) {
                const [, name, value] = /^(\w*): ?(.*)$/.exec(line) ?? [];
                if (name) event[name] = name === 'data' ? JSON.parse(value) : value;
            }
            if (event.data) this.events.push(event);
        }
        this.wake();
    }

    wake() {
        for (const waiting of this.waiting.splice(0)) waiting();
    }

    /** Waits until the condition holds for the events so far. */
    async until(condition, seconds = 10) {
        const end = Date.now() + seconds * 1000;
        while (!condition(this.events)) {
            assert.ok(Date.now() < end, `no such event within ${seconds} s: ${JSON.stringify(this.events)}`);
            await new Promise((resolve) => {
                const timer = setTimeout(resolve, 100);
                this.waiting.push(() => (clearTimeout(timer), resolve()));
            });
        }
        return this.events;
    }

    /** Waits until the server has ended the stream. */
    async closes(seconds = 5) {
        const end = Date.now() + seconds * 1000;
        while (!this.ended) {
            assert.ok(Date.now() < end, `the stream is still open after ${seconds} s`);
            await new Promise((resolve) => setTimeout(resolve, 20));
        }
    }

    close() {
        this.closing = true;
        this.request.destroy();
    }
}

// A small area ------------------------------------------------------------------------------------

export const officer_password = 'mật khẩu đủ dài';
export const admin_password = 'mật khẩu của quản trị';

/** Signs in with a one-time password and sets one of one's own. */
export async function first_signed_in(server, name, once, password, pin = '') {
    const visitor = await server.signed_in(name, once);
    const set = await visitor.request('POST', '/api/session/password', { current: once, password });
    assert.equal(set.status, 200, set.text);
    if (pin) {
        const signs = await visitor.request('POST', '/api/session/pin', { current: password, pin });
        assert.equal(signs.status, 200, signs.text);
    }
    return visitor;
}

/** Signs the administrator in with the one-time password and founds a unit with a duty officer. */
export async function found_area(server) {
    const admin = await first_signed_in(server, 'admin', server.password, admin_password);
    const area = { admin };
    area.unit = (await admin.done('unit.establish', unit_named('Ban CHPT khu vực 3'))).ids[0];
    area.officer = await appointed(area, 'an.nv', 'Nguyễn Văn An', 'duty_officer', '2468');
    return area;
}

export const unit_named = (name) => ({
    described: {
        name,
        short_name: '',
        name_en: '',
        code: '',
        unit_kind: 'area_defence_command',
        level: 'area',
        from: '2025-07-01',
        to: null,
        basis: '',
    },
   
    relations: [],
});

/** A person with a post in the area's unit and an account, signed in. */
export async function appointed({ admin, unit }, account, name, role, pin = '') {
    const entered = await admin.done('person.enter', { unit, full_name: name, rank: 'Thượng úy' });
    const person = entered.ids[0];
    const post = { unit, person, title: 'Sĩ quan trực', role, from: '2025-07-01', to: null };
    await admin.done('post.appoint', post);
    const made = await admin.request('POST', '/api/accounts', { post: admin.post, name: account, person });
    assert.equal(made.status, 200, made.text);
    return first_signed_in(admin.server, account, made.json.password, officer_password, pin);
}

/** What the node book holds of one kind of fact, oldest first: what it was, and who. */
export async function node_notes(data, admin, what) {
    await settled(admin);
    const book = JSON.parse(readFileSync(join(data, 'node.json'), 'utf8')).node_book;
    const found = [];
    for (let before; ; ) {
        const more = before === undefined ? {} : { before: String(before) };
        const page = await admin.view('book', { unit: book, ...more });
        assert.equal(page.status, 200, page.text);
        found.push(...page.json.entries.map((entry) => JSON.parse(entry.facts)));
        if (page.json.more === null) break;
        before = page.json.more;
    }
    return found.reverse().filter((facts) => facts.kind === 'node_record.noted' && facts.body.what === what)
        .map((facts) => ({ author: facts.author, ...facts.body }));
}

/** Notes are written after the answer; whatever is sent to the writer now comes behind them. */
async function settled(admin) {
    const taken = await admin.send('log.strike', { entry: new_key(), reason: 'không có', replacement: null });
    assert.equal(taken.status, 403, taken.text);
}

/** All rows of the log of operations, newest last, read page by page. */
export async function whole_log(visitor) {
    const rows = [];
    for (let before; ; ) {
        const page = await visitor.view('log', before === undefined ? {} : { before: String(before) });
        assert.equal(page.status, 200, page.text);
        rows.push(...page.json.rows);
        if (page.json.more === null) break;
        before = page.json.more;
    }
    return rows.sort((a, b) => a.number - b.number);
}
