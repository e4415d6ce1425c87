// A server of the program on a folder of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './program.mjs';
import { Visitor } from './visitor.mjs';

const start_seconds = 60; // generous: the machine may be busy with other tests

const running = new Set();

/** A folder that goes with the test, after whatever still runs on it: a running server may write into it at any moment. */
export function folder(t, name = 'node') {
    const path = mkdtempSync(join(tmpdir(), `giaoban-${name}-`));
    t.after(async () => {
        await Promise.all([...running].filter((server) => server.data.startsWith(path)).map((server) => server.kill()));
        for (const one of [path, `${path}.seen`]) rmSync(one, { recursive: true, force: true });
    });
    return path;
}

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
