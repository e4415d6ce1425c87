// The device fails under the books: the answer is "unknown, ask again with the same key", the process
// ends with 75 to begin anew from the disk, and what was asked happens once, whatever had happened.
import assert from 'node:assert/strict';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Server, folder, found_area, log_row, new_key, verify, whole_log } from '../http/giaoban.mjs';

const library = process.env.GIAOBAN_FAILING_FSYNC;
assert.ok(library, 'GIAOBAN_FAILING_FSYNC names the built library (ctest sets it)');

const disk_fails = new Map([
    ['fsync', 'it was written, though nobody could promise it'],
    ['write', 'it was never written'],
]);

/** Heads are signed a moment after the last entry; then nobody writes but who is asked to. */
async function nothing_is_written(data) {
    const still_ms = 1500;
    while (Date.now() - statSync(join(data, 'books.db-wal')).mtimeMs < still_ms) await pause(50);
}

test('the device fails', async (t) => {
    const place = folder(t, 'io');
    const [data, failing] = [join(place, 'node'), join(place, 'failing')];
    Object.assign(process.env, { LD_PRELOAD: library, GIAOBAN_FAILING: failing });
    let { officer } = await found_area(await Server.start(data));
    t.after(() => Server.last.kill());
    const kept = []; // { text, key, json } as acknowledged

    /** @return what was answered to them while the device failed; undefined: the connection broke */
    async function asked_of_a_failing_disk(what, asked) {
        await nothing_is_written(data);
        // A start empties the log beside the database, and the first write after that syncs its head
        // before anything else: a row of before, so that the sync that fails is that of the command.
        await keep({ text: `trước khi thiết bị hỏng, ${kept.length}`, key: new_key() });
        await nothing_is_written(data);
        writeFileSync(`${failing}.${what}`, '');
        const answers = await Promise.all(
            asked.map(({ text, key }) => officer.write(text, { key }).catch(() => undefined)),
        );
        const ended = await officer.server.ended;
        assert.deepEqual(ended, { code: 75, signal: null }, officer.server.errors);
        rmSync(`${failing}.${what}`);
        officer = officer.at(await Server.start(data));
        return answers;
    }

    function assert_unknown(answer) {
        assert.equal(answer?.status, 503, answer?.text);
        assert.equal(answer.json.error.code, 'outcome.unknown');
        assert.ok(answer.json.error.message.length > 5);
    }

    async function keep({ text, key }) {
        const json = await officer.done('log.write', log_row(text), { key });
        kept.push({ text, key, json: { ...json, replayed: true } });
        return json;
    }

    async function assert_each_is_there_once() {
        const rows = await whole_log(officer);
        assert.deepEqual(rows.map((row) => row.text).sort(), kept.map(({ text }) => text).sort());
        assert.deepEqual(rows.map((row) => row.row).sort((a, b) => a - b), rows.map((_, i) => i + 1));
        for (const { text, key, json } of kept) {
            const again = await officer.done('log.write', log_row(text), { key });
            assert.deepEqual(again, json, `acknowledged and lost, or done anew: ${text}`);
        }
    }

    for (const [what, left] of disk_fails) {
        await t.test(`at ${what}: unknown, ${left}, and asked again it is there once`, async () => {
            for (let i = 0; i < 3; ++i) await keep({ text: `đã nhận trước ${what}, ${i}`, key: new_key() });
            const one = { text: `không rõ, ${what}`, key: new_key() };
            const [answer] = await asked_of_a_failing_disk(what, [one]);
            assert_unknown(answer);
            const again = await keep(one);
            assert.equal(again.replayed, what === 'fsync');
            await assert_each_is_there_once();
        });
    }

    await t.test('while many ask: none is told it was done, and asked again each is there once', async () => {
        const asked = Array.from({ length: 40 }, (_, i) => ({ text: `cùng lúc ${i}`, key: new_key() }));
        const answers = await asked_of_a_failing_disk('fsync', asked);
        // Who was in the failed transaction is told so; who still waited for a turn meets the end of
        // the process, which promises as little.
        const told = answers.filter((answer) => answer !== undefined);
        assert.ok(told.length > 0);
        told.forEach(assert_unknown);
        await Promise.all(asked.map(keep));
        await assert_each_is_there_once();
    });

    await t.test('what is left proves', async () => {
        assert.deepEqual(await officer.server.stop(), { code: 0, signal: null });
        await verify(data);
    });
});
