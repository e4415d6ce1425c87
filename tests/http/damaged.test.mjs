// A folder of which a part is gone founds nothing; a backup that does not prove makes no node; a restored
// node says so in its node book and opens a new volume of each book.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Server, folder, found_area, run, verify } from './giaoban.mjs';

const report = async (data, code = 0) => {
    const told = await run('verify', '--data', data, '--json');
    assert.equal(told.code, code, told.stdout + told.stderr);
    return JSON.parse(told.stdout);
};

test('a folder that lost a part', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const { officer, unit } = await found_area(server);
    await officer.write('Trực ban nhận tin lúc 02:10.');
    assert.equal((await server.stop()).code, 0);

    for (const part of ['node.json', 'node.db', 'books.db']) {
        await t.test(`${part} is missed by everything that would work on the rest`, async () => {
            const damaged = join(folder(t, `no-${part}`), 'node');
            cpSync(data, damaged, { recursive: true });
            for (const end of ['', '-wal', '-shm']) rmSync(join(damaged, part + end), { force: true });
            // SQLite may leave its own files beside a database that was only read.
            const left = () => readdirSync(damaged).filter((file) => !/-(wal|shm)$/.test(file)).sort();
            const before = left();
            for (const args of [
                ['serve', '--port', '0'], ['verify'], ['book', 'export', unit], ['backup', join(damaged, '..', 'saved')],
                ['accounts', 'reset', 'admin'], ['demo', '--no-serve'],
            ]) {
                // What there is nothing to read of says so itself; what is there is never worked on.
                const told = await run(...args, '--data', damaged);
                assert.equal(told.code, 3, args.join(' ') + told.stdout + told.stderr);
                assert.equal(told.stdout, '');
                if (part !== 'node.json' || args[0] !== 'accounts') assert.ok(told.stderr.includes(part), `${args.join(' ')}: ${told.stderr}`);
            }
            assert.deepEqual(left(), before, 'nothing was founded');
        });
    }

    await t.test("another node's node.json is none", async () => {
        const swapped = join(folder(t, 'swapped'), 'node');
        cpSync(data, swapped, { recursive: true });
        const identity = readFileSync(join(data, 'node.json'), 'utf8');
        writeFileSync(join(swapped, 'node.json'), identity.replace(/"registry":"./, (start) => start.slice(0, -1) + (start.endsWith('f') ? 'e' : 'f')));
        const told = await run('serve', '--port', '0', '--data', swapped);
        assert.equal(told.code, 3);
        assert.match(told.stderr, /node\.json/);
    });

    await t.test('a start that was cut short before anything was written is begun again', async () => {
        const begun = join(folder(t, 'begun'), 'node');
        const first = await Server.for(t, begun);
        assert.equal((await first.stop()).code, 0);
        for (const file of readdirSync(begun)) if (/^(books|node)\./.test(file)) rmSync(join(begun, file));
        const second = await Server.for(t, begun);
        assert.ok(second.password);
    });
});

test('backup and restore', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const { officer } = await found_area(server);
    await officer.write('Dòng có trong bản sao lưu.');
    const away = folder(t, 'away');
    const saved = join(away, 'saved');
    assert.equal((await run('backup', saved, '--data', data)).code, 0);
    const { books, unsigned_entries, sealed } = await report(saved);
    assert.deepEqual([unsigned_entries, sealed], [0, true]);

    await t.test('a backup that does not prove makes no node, unless there is no other', async () => {
        const forged = join(away, 'forged');
        cpSync(saved, forged, { recursive: true });
        const bytes = readFileSync(join(forged, 'books.db'));
        bytes[bytes.indexOf('"text":"Dòng có trong') + 9] ^= 1;
        writeFileSync(join(forged, 'books.db'), bytes);
        const node = join(away, 'of-forged');
        const refused = await run('restore', '--data', node, forged, '--json');
        assert.equal(refused.code, 1, refused.stderr);
        const { error } = JSON.parse(refused.stdout);
        assert.deepEqual([error.code, error.facts.fault], ['backup.faulty', 'hash']);
        assert.ok(error.facts.number > 1);
        assert.ok(!existsSync(node));
        assert.equal((await run('restore', '--data', node, forged, '--despite-fault')).code, 0);
        assert.equal((await run('verify', '--data', node)).code, 1);
    });

    await t.test('the first serve notes the restore and opens a new volume of each book', async () => {
        const node = join(away, 'node');
        assert.equal((await run('restore', '--data', node, saved, '--erasures', 'none')).code, 0);
        const before = await report(node);
        const again = await Server.for(t, node);
        assert.equal((await again.stop()).code, 0);
        const after = await report(node);
        assert.equal(after.books, books);
        assert.equal(after.unsigned_entries, 0);
        assert.equal(after.heads, 2 * books, 'one under the key that is gone, one under its own');
        // Each opening and its keeping in the registry, and two notes: of the restore, and of what was stated erased.
        assert.equal(after.entries - before.entries, 2 * books + 2);
        const out = join(away, 'node.gbook');
        const { node_book } = JSON.parse(readFileSync(join(node, 'node.json'), 'utf8'));
        assert.equal((await run('book', 'export', node_book, '--data', node, '--out', out)).code, 0);
        assert.match((await run('book', 'check', out)).stdout, /^volume 2: /m);
        assert.match(Buffer.from(readFileSync(out)).toString(), /"volume":2/);
        const third = await Server.for(t, node);
        assert.equal((await third.stop()).code, 0);
        assert.equal((await report(node)).entries, after.entries, 'once');
        await verify(node);
    });
});
