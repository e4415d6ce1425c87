// Kills the process at random moments while eight writers work, a hundred times, and verifies the folder
// each time. What was acknowledged is there afterwards, with the same answer to the same key; what was
// not, asked again with its key, happens exactly once.
import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Server, folder, found_area, log_row, new_key, verify, whole_log } from '../http/giaoban.mjs';

const kills = Number(process.env.GIAOBAN_KILLS ?? 100);
const kills_a_folder = 20; // a folder that grew for longer takes long to verify, each time
const writers = 8;
const between = (low, high) => low + Math.random() * (high - low);

/** One command that was sent, and what is known of it. */
class Sent {
    constructor(command, body, texts) {
        Object.assign(this, { command, body, texts, key: new_key(), answer: undefined });
    }
    async ask(visitor) {
        const { server } = visitor;
        const got = await visitor.send(this.command, this.body, { key: this.key }).catch((error) => {
            const state = server.over ? `the server has ended: ${server.errors.slice(-1000)}` : 'the server runs';
            throw new Error(`${error.message}; ${state}`, { cause: error });
        });
        assert.equal(got.status, 200, `${this.command} ${this.texts}: ${got.text}`);
        return got.json;
    }
}

/** Writes rows, now and then strikes one and adds another, until the server is gone. */
async function work(visitor, name, sent, server) {
    let row; // the last acknowledged one that is not struck
    for (let i = 0; !server.over; ++i) {
        const text = `${name}, dòng ${i}`;
        const strikes = row && i % 5 === 4;
        const replacement = { type: 'note', text, happened: null };
        const one = strikes
            ? new Sent('log.strike', { entry: row, reason: `${name}: ghi sai`, replacement }, [text])
            : new Sent('log.write', log_row(text), [text]);
        sent.push(one);
        try {
            one.answer = await one.ask(visitor);
        } catch (error) {
            if (error instanceof assert.AssertionError) throw error;
            return; // killed: whether it happened is not known
        }
        assert.equal(one.answer.replayed, false);
        row = strikes ? undefined : one.answer.ids[0];
    }
}

async function killed_under_load(server, visitor, cycle) {
    const sent = [];
    const load = Array.from({ length: writers }, (_, w) =>
        work(visitor, `lần ${cycle}, người ${w}`, sent, server),
    );
    await pause(between(50, 300));
    await server.kill();
    await Promise.all(load);
    return sent;
}

/** Asks everything of the last load again. @return how many had not been acknowledged */
async function ask_again(visitor, sent) {
    let unknown = 0;
    await Promise.all(
        sent.map(async (one) => {
            const again = await one.ask(visitor);
            if (one.answer) {
                assert.equal(again.replayed, true, `acknowledged and lost: ${one.texts}`);
                assert.deepEqual({ ...again, replayed: false }, one.answer);
            } else {
                unknown += 1;
                one.answer = { ...again, replayed: false };
            }
        }),
    );
    return unknown;
}

/** Also while it starts the process may be killed. */
async function killed_while_starting(data) {
    const starting = Server.start(data).catch((error) => error);
    await pause(between(0, 60));
    const server = await Promise.race([starting, pause(0)]);
    if (server instanceof Server) return server.kill();
    Server.last.kill();
    await starting;
}

function assert_exactly_once(rows, sent) {
    const count = new Map();
    for (const row of rows) count.set(row.text, (count.get(row.text) ?? 0) + 1);
    for (const { texts } of sent) {
        for (const text of texts) assert.equal(count.get(text), 1, text);
    }
    assert.equal(rows.length, sent.length, 'every row was asked for');
    for (const [year, of_year] of by_year(rows)) {
        const numbers = of_year.map((row) => row.row).sort((a, b) => a - b);
        numbers.forEach((number, i) => assert.equal(number, i + 1, `rows of ${year} have no gap`));
    }
}

function by_year(rows) {
    const years = new Map();
    for (const row of rows) {
        if (!years.has(row.year)) years.set(row.year, []);
        years.get(row.year).push(row);
    }
    return years;
}

/** So many kills on one folder that grows: proved by verify after each, before the program starts again. */
async function killed_on_one_folder(t, times, first) {
    const data = folder(t, 'crash');
    let server = await Server.start(data);
    let { officer } = await found_area(server);
    const all = [];
    let unknown = 0;
    for (let cycle = first; cycle < first + times; ++cycle) {
        const sent = await killed_under_load(server, officer, cycle);
        if (cycle % 5 === 0) await killed_while_starting(data);
        await verify(data);
        server = await Server.start(data);
        officer = officer.at(server);
        unknown += await ask_again(officer, sent);
        all.push(...sent);
    }
    assert_exactly_once(await whole_log(officer), all);
    await pause(1); // what was closed while this counted must be seen closed before it is used again
    await ask_again(officer, all.filter(() => Math.random() < 400 / all.length));
    assert.deepEqual(await server.stop(), { code: 0, signal: null });
    await verify(data);
    return { commands: all.length, unknown };
}

test(`killed ${kills} times under load, nothing acknowledged is lost`, async (t) => {
    t.after(() => Server.last.kill());
    let commands = 0, unknown = 0;
    for (let done = 0; done < kills; done += kills_a_folder) {
        const told = await killed_on_one_folder(t, Math.min(kills_a_folder, kills - done), done + 1);
        commands += told.commands;
        unknown += told.unknown;
    }
    t.diagnostic(`${commands} commands, ${unknown} of them not acknowledged when killed; verified after each kill`);
    assert.ok(commands > 10 * kills, 'there was load when it was killed');
    assert.ok(unknown > kills / 2, 'commands were under way when it was killed');
});
