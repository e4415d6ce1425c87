// A live stream, read as a browser reads it.
import assert from 'node:assert/strict';

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
