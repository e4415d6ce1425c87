// What somebody without an account does from outside.
import { once } from 'node:events';
import http from 'node:http';
import { text as text_of } from 'node:stream/consumers';

/** Somebody without an account: reads pages, fills in the form under one. */
export class Citizen {
    constructor(server) {
        this.visitor = server.visitor();
    }
    async page(path) {
        return this.visitor.get(path);
    }
    async form(path) {
        const { text } = await this.page(path);
        return { action: /<form action="([^"#]+)[^"]*" method="post">/.exec(text)?.[1], the: /name="the" value="([0-9a-f]+)"/.exec(text)?.[1] };
    }
    /** @param from the address that sends it */
    async send(path, fields, more = {}, from = '127.0.0.1') {
        const { action, the } = await this.form(path);
        const body = new URLSearchParams({ the, ...fields }).toString();
        const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body), ...more };
        const sent = http.request({ host: '127.0.0.1', port: this.visitor.server.port, method: 'POST', path: action, headers, localAddress: from });
        sent.end(body);
        const [response] = await once(sent, 'response');
        return { status: response.statusCode, headers: response.headers, text: await text_of(response) };
    }
}
