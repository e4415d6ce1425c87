// The disk fills up while giaoban works on it: what cannot be written is clearly refused, reading
// goes on, and when there is room again so does writing. Needs the right to mount a small disk.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import {
    Server, found_area, log_row, new_key, officer_password, run, verify, whole_log,
} from '../http/giaoban.mjs';

const MiB = 1 << 20;

/** A small disk in memory; undefined when the machine does not let us. */
function small_disk(t, size) {
    const path = mkdtempSync(join(tmpdir(), 'giaoban-disk-'));
    try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'pipe' });
    } catch {
        rmSync(path, { recursive: true });
        return undefined;
    }
    t.after(() => {
        execFileSync('umount', ['-l', path]);
        rmSync(path, { recursive: true });
    });
    return path;
}

/** Fills the rest of the disk but for a little. */
function ballast(disk, name) {
    for (let size = 4 * MiB; size >= 4096; size >>= 1) {
        for (let i = 0; ; ++i) {
            try {
                writeFileSync(join(disk, `${name}-${size}-${i}`), Buffer.alloc(size, 1));
            } catch {
                rmSync(join(disk, `${name}-${size}-${i}`), { force: true });
                break;
            }
        }
    }
}

function throw_out(disk, name) {
    execFileSync('find', [disk, '-maxdepth', '1', '-name', `${name}-*`, '-delete']);
}

const at_once = 64; // so many share a transaction
const half_a_batch = 96 << 10; // of such rows, about
const long_text = (i) => `${i} ${'Nước dâng, mọi tổ vào vị trí. '.repeat(100)}`;

test('disk full', async (t) => {
    const disk = small_disk(t, '24m');
    if (!disk) return t.skip('this machine does not let the test mount a small disk');
    const data = join(disk, 'node');
    let server = await Server.start(data);
    t.after(() => Server.last.kill());
    let { officer } = await found_area(server);
    const kept = new Map(); // text -> answer
    const refused = []; // { text, key }

    async function write(i) {
        const [text, key] = [long_text(i), new_key()];
        const answer = await officer.write(text, { key });
        if (answer.status === 200) kept.set(text, { key, json: answer.json });
        else refused.push({ text, key });
        return answer;
    }

    assert.equal((await officer.view('search', { q: 'chưa có' })).json.behind, false);

    await t.test('rows are taken until there is no room, then clearly refused', async () => {
        let answer;
        let [count, halved] = [0, 0];
        // Room for half a batch, given when none of one was taken: how batches fall is the machine's affair.
        const spares = Array.from({ length: 8 }, (_, k) => join(disk, `spare-${k}`));
        for (const spare of spares) writeFileSync(spare, Buffer.alloc(half_a_batch, 1));
        for (let i = 0; i < 20_000 && (refused.length < 20 || (halved === 0 && spares.length > 0)); i += at_once) {
            const answers = await Promise.all(Array.from({ length: at_once }, (_, k) => write(i + k)));
            const taken = answers.filter(({ status }) => status === 200).length;
            answer = answers.find(({ status }) => status !== 200) ?? answer;
            count += taken;
            if (taken > 0 && taken < at_once) ++halved;
            if (taken === 0 && halved === 0) rmSync(spares.pop());
            if (i === 6 * at_once) ballast(disk, 'full');
        }
        assert.ok(count > 100, `${count} rows were taken before`);
        assert.ok(halved > 0, 'a batch met the full disk in its middle: some of it is kept, some refused');
        assert.equal(answer.status, 507, answer.text);
        assert.equal(answer.json.error.code, 'store.full');
        assert.ok(answer.json.error.message.length > 5);
    });

    await t.test('what the halved batch left proves', () => verify(data));

    await t.test('reading goes on', async () => {
        const rows = await whole_log(officer);
        assert.equal(rows.length, kept.size);
        assert.ok(rows.every((row) => kept.has(row.text)), 'only what was acknowledged');
        assert.equal((await officer.view('desk')).status, 200);
        assert.equal((await officer.view('book')).status, 200);
        const file = await officer.get(`/api/book/export?post=${officer.post}`);
        assert.equal(file.status, 200);
        assert.equal((await officer.get('/api/session')).status, 200);
        assert.equal((await officer.get('/api/health')).status, 200);
    });

    // bug: the index cannot take in what came since, and the search was refused
    await t.test('the search answers from what it holds, and says that it is behind', async () => {
        const found = await officer.view('search', { q: 'nước dâng' });
        assert.equal(found.status, 200, found.text);
        assert.equal(found.json.behind, true);
    });

    await t.test('whoever comes on watch signs in, reads and signs out', async () => {
        for (let i = 0; i < 20; ++i) {
            const visitor = server.visitor();
            assert.equal((await visitor.sign_in('an.nv', officer_password)).status, 200, `visitor ${i}`);
            assert.equal((await visitor.get(`/api/desk?post=${officer.post}`)).status, 200);
            assert.equal((await visitor.request('DELETE', '/api/session')).status, 200);
            assert.equal((await visitor.get(`/api/desk?post=${officer.post}`)).status, 401, 'the session is over');
        }
        assert.equal((await server.visitor().sign_in('an.nv', 'sai mật khẩu')).status, 401);
    });

    await t.test('a PIN, a struck row: done or clearly refused', async () => {
        const answers = [
            await officer.request('POST', '/api/session/pin', { current: officer_password, pin: '1234' }),
            await officer.send('log.strike', { entry: new_key(), reason: 'x', replacement: null }),
        ];
        for (const answer of answers) {
            assert.ok([200, 401, 409, 507].includes(answer.status), answer.text);
            if (answer.status === 507) assert.equal(answer.json.error.code, 'store.full');
        }
    });

    await t.test('it stays so for a while and does not end', async () => {
        for (let i = 0; i < 30; ++i) {
            await write(`lâu ${i}`);
            await new Promise((resolve) => setTimeout(resolve, 50)); // heads want to be signed too
        }
        assert.equal(server.over, undefined, server.errors);
    });

    await t.test('with room again, writing goes on by itself', async () => {
        throw_out(disk, 'full');
        const answer = await write('Có chỗ rồi');
        assert.equal(answer.status, 200, answer.text);
        assert.equal((await server.visitor().sign_in('an.nv', officer_password)).status, 200);
        const found = (await officer.view('search', { q: 'nước dâng' })).json;
        assert.equal(found.behind, false);
        assert.ok(found.hits.length > 0);
    });

    await t.test('nothing is half written; what was refused can be sent again', async () => {
        for (const { text, key } of refused.slice(0, 10)) {
            const again = await officer.done('log.write', log_row(text), { key });
            assert.equal(again.replayed, false, 'it had left nothing');
            kept.set(text, { key, json: again });
        }
        for (const [text, { key, json }] of [...kept].slice(-50)) {
            const again = await officer.done('log.write', log_row(text), { key });
            assert.deepEqual(again, { ...json, replayed: true });
        }
        const rows = await whole_log(officer);
        assert.deepEqual(rows.map((row) => row.row), rows.map((_, i) => i + 1));
        assert.deepEqual(new Set(rows.map((row) => row.text)), new Set(kept.keys()));
    });

    await t.test('ended and started on a full disk: it reads, or says why not', async () => {
        ballast(disk, 'again');
        assert.deepEqual(await server.stop(), { code: 0, signal: null });
        const started = await Server.start(data).catch((error) => error);
        if (started instanceof Error) {
            assert.match(started.message, /ended with 3 .*(full|no space|room|disk)/is);
        } else {
            assert.equal((await officer.at(started).view('desk')).status, 200);
            await started.kill();
        }
        throw_out(disk, 'again');
        server = await Server.start(data);
        officer = officer.at(server);
        assert.equal((await whole_log(officer)).length, kept.size);
        await officer.done('log.write', log_row('Sau cùng'));
        await server.stop();
        await verify(data);
        t.diagnostic(`${kept.size} rows kept, ${refused.length} refused`);
    });
});

/** The tables of a country with so many communes, before and after a day on which nothing changed. */
function tables_of(communes) {
    const at = mkdtempSync(join(tmpdir(), 'giaoban-tables-'));
    const codes = Array.from({ length: communes }, (_, i) => String(10_000 + i));
    const write = (name, lines) => {
        writeFileSync(join(at, `${name}.csv`), `${lines.join('\n')}\n`);
        return [`--${name}`, join(at, `${name}.csv`)];
    };
    return { at, given: [
        ...write('before', ['code,level,name,parent_code', '01,province,Tỉnh Đông Giang,', ...codes.map((code) => `${code},commune,Xã Cát ${code},01`)]),
        ...write('after', ['code,level,name,name_en,parent_code', '01,province,Tỉnh Đông Giang,Dong Giang,', ...codes.map((code) => `${code},commune,Xã Đá ${code},Da ${code},01`)]),
        ...write('succession', ['level,old_code,new_code,extent', 'province,01,01,full', ...codes.map((code) => `commune,${code},${code},full`)]),
        '--on', '2025-07-01', '--basis', 'Nghị quyết 01',
    ] };
}

test('the disk fills up while the first units are taken in', { timeout: 120_000 }, async (t) => {
    const disk = small_disk(t, '4m');
    if (!disk) return t.skip('this machine does not let the test mount a small disk');
    const { at, given } = tables_of(4000);
    t.after(() => rmSync(at, { recursive: true }));
    const [data, kept] = [join(disk, 'node'), join(disk, 'kept')];
    const take = (folder) => run('import', 'units', ...given, '--data', folder);

    const full = await take(data);
    assert.equal(full.code, 3, full.stderr);
    assert.match(full.stderr, /room|full|chỗ|đầy/i);
    assert.doesNotMatch(full.stderr, /one-time|một lần/, 'no password to a node that is not there');
    assert.ok(!existsSync(data), 'no node is left behind');
    mkdirSync(kept);
    writeFileSync(join(kept, 'ghi-chu.txt'), 'của người khác');
    assert.equal((await take(kept)).code, 3);
    assert.deepEqual(readdirSync(kept), ['ghi-chu.txt'], 'what lay there stays, and nothing else');

    execFileSync('mount', ['-o', 'remount,size=96m', disk]);
    const taken = await take(data);
    assert.equal(taken.code, 0, taken.stderr);
    assert.match(taken.stderr, /one-time|một lần/);
    await verify(data);
});
