// SIGTERM: what is under way is answered, nobody holds up the end, the next start finds everything.
import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Raw } from './raw.mjs';
import { Server, folder, found_area, log_row, new_key, officer_password, whole_log } from './giaoban.mjs';

const graceful = { code: 0, signal: null };

test('graceful stop', async (t) => {
    const data = folder(t);
    let server = await Server.for(t, data);
    let { officer } = await found_area(server);

    await t.test('commands under way are answered', async () => {
        await officer.done('watch.open', { duty: 'operations' });
        await officer.done('log.write', log_row('Trước khi dừng.'));
        const watch = (await officer.view('desk')).json.watches[0].id;
        const body = { watch, incoming_post: null, last_row: 1, items: [], checklist: [], weather: '',
            remarks: '' };
        // Passwords are slow to check on purpose: the handover waits behind eight of them.
        const sign_ins = Array.from({ length: 8 }, () => server.visitor().sign_in('an.nv', officer_password));
        const signing = { key: new_key(), pin: '2468' };
        const handover = officer.send('handover.sign', body, signing);
        await Promise.race(sign_ins);
        const ended = server.stop();
        assert.equal((await handover).status, 200, (await handover).text);
        for (const answer of await Promise.all(sign_ins)) assert.equal(answer.status, 200, answer.text);
        assert.deepEqual(await ended, graceful);
        server = await Server.for(t, data);
        officer = officer.at(server);
        const again = await officer.done('handover.sign', body, signing);
        assert.deepEqual(again, { ...(await handover).json, replayed: true });
    });

    await t.test('under load: every answer is true', async () => {
        const done = [];
        let going = true;
        const load = Array.from({ length: 16 }, async (_, w) => {
            for (let i = 0; going; ++i) {
                const text = `Người ${w}, dòng ${i}`;
                const answer = await officer.write(text).catch(() => undefined);
                if (!answer) return;
                assert.equal(answer.status, 200, answer.text);
                done.push(text);
            }
        });
        while (done.length < 50) await pause(10);
        assert.deepEqual(await server.stop(), graceful);
        going = false;
        await Promise.all(load);
        server = await Server.for(t, data);
        officer = officer.at(server);
        const rows = new Set((await whole_log(officer)).map((row) => row.text));
        for (const text of done) assert.ok(rows.has(text), `answered and lost: ${text}`);
    });

    await t.test('idle connections, live streams and half a request do not hold it up', async () => {
        const stream = await officer.listen();
        const idle = await Raw.open(server);
        const half = (await Raw.open(server)).send('POST /api/session HTTP/1.1\r\nHost:');
        await pause(100);
        const began = Date.now();
        assert.deepEqual(await server.stop(), graceful);
        const seconds = (Date.now() - began) / 1000;
        assert.ok(seconds < 3, `ended after ${seconds} s`);
        await idle.closes(1);
        await half.closes(1);
        await stream.until(() => stream.ended, 1);
    });
});
