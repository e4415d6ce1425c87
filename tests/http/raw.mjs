// Bytes on a connection, for what no well-behaved client would send.
import assert from 'node:assert/strict';
import net from 'node:net';

export class Raw {
    static async open(server) {
        const raw = new Raw();
        raw.received = '';
        raw.socket = net.connect({ host: '127.0.0.1', port: server.port, allowHalfOpen: true });
        raw.closed = new Promise((resolve) => {
            raw.socket.on('end', resolve).on('close', resolve).on('error', resolve);
        });
        raw.socket.setEncoding('utf8').on('data', (text) => (raw.received += text));
        await new Promise((resolve, reject) => raw.socket.once('connect', resolve).once('error', reject));
        return raw;
    }

    send(bytes) {
        this.socket.write(bytes);
        return this;
    }

    /** Waits until the server has closed the connection. @return seconds that took */
    async closes(within) {
        const began = Date.now();
        let late;
        const never = new Promise((_, reject) => {
            late = setTimeout(() => reject(new assert.AssertionError({
                message: `still open after ${within} s; received: ${this.received}`,
            })), within * 1000);
        });
        await Promise.race([this.closed, never]).finally(() => clearTimeout(late));
        this.socket.destroy();
        return (Date.now() - began) / 1000;
    }

    /** The first answer's status and JSON, once the server has closed. */
    async answer(within = 10) {
        await this.closes(within);
        const [, status] = /^HTTP\/1\.[01] (\d+)/.exec(this.received) ?? [];
        assert.ok(status, `an answer; received: ${JSON.stringify(this.received)}`);
        const body = this.received.slice(this.received.indexOf('\r\n\r\n') + 4);
        return { status: Number(status), json: JSON.parse(body) };
    }
}

/** Sends these bytes as they are and waits for the answer and the end of the connection. */
export async function raw_answer(server, bytes) {
    return (await Raw.open(server)).send(bytes).answer();
}
