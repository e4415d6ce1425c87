// Who is not signed in reads and does nothing, whatever the contract offers; what is open is named here.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Server, folder, run } from './giaoban.mjs';

/** Signing in, and what needs nobody: that the program is there, the demo's roles, a check of a file brought along. */
const open_paths = [
    'get /api/demo-roles',
    'get /api/health',
    'post /api/book/check',
    'post /api/session',
    'post /api/session/passkey/ask',
];

test('every path of the contract', async (t) => {
    const { paths } = JSON.parse((await run('contract')).stdout);
    const asked = Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, described]) => ({ path, method, open: described.security?.length === 0 })),
    );

    await t.test('only these are open', () => {
        const open = asked.filter((one) => one.open).map((one) => `${one.method} ${one.path}`);
        assert.deepEqual(open.sort(), open_paths);
    });

    await t.test('all others want a session: 401, and nothing is said but that', async () => {
        const server = await Server.for(t, folder(t));
        const stranger = server.visitor();
        for (const { path, method } of asked.filter((one) => !one.open)) {
            const id = '019b0000-0000-7000-8000-000000000000';
            const query = new URLSearchParams({ post: id, id });
            const body = method === 'get' ? undefined : {};
            const answer = await stranger.request(method.toUpperCase(), `${path}?${query}`, body);
            assert.equal(answer.status, 401, `${method} ${path}: ${answer.status} ${answer.text.slice(0, 200)}`);
            assert.match(answer.json.error.code, /^session\./, path);
            assert.deepEqual(answer.json.error.facts, {}, path);
        }
    });
});
