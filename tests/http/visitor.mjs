// Somebody who asks the server: requests, commands, views.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Stream } from './stream.mjs';

const sent_as_file = /^\/api\/(book\/check|file\/keep|template\/keep)\b/;

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
            const type = sent_as_file.test(path) ? 'application/octet-stream' : 'application/json';
            const sent = {
                'Accept-Language': this.language,
                ...(this.cookie && { Cookie: this.cookie }),
                ...(method !== 'GET' && this.csrf && { 'X-CSRF': this.csrf }),
                ...(bytes && { 'Content-Length': bytes.length, 'Content-Type': type }),
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
