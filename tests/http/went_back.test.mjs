// A folder that was put back to an older state, with its key, does not sign other entries under numbers that were signed.
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Server, folder, found_area, node_notes, run, verify } from './giaoban.mjs';

const copy = (from, to) => cpSync(from, to, { recursive: true, preserveTimestamps: true });
const heads_of = async (data) => JSON.parse((await run('verify', '--data', data, '--json')).stdout).heads;

/** A node with a copy of its folder, made while it stood still, and a row that was written and signed after it. */
async function put_back(t) {
    const away = folder(t, 'went-back');
    const data = join(away, 'node');
    const area = await found_area(await Server.for(t, data));
    assert.equal((await area.officer.write('Dòng 1')).status, 200);
    await area.officer.server.stop();
    copy(data, join(away, 'older'));
    const server = await Server.for(t, data);
    const officer = await server.signed_in('an.nv', 'bến cũ đò chiều');
    assert.equal((await officer.write('Dòng 2, đã in và ký')).status, 200);
    await server.stop();
    renameSync(data, join(away, 'newer'));
    copy(join(away, 'older'), data);
    return { away, data, unit: area.unit };
}
const serve = (data, ...more) => run('serve', '--data', data, '--port', '0', ...more);

test('a folder that was put back is not served, and the book and its numbers are named', async (t) => {
    const { away, data } = await put_back(t);
    const refused = await serve(data);
    assert.deepEqual([refused.code, refused.stdout], [5, '']);
    assert.match(refused.stderr, /folder\.went_back .*book=\S+ number=\d+ known=\d+/);
    const [, number, known] = /đã ký mục (\d+) trong sổ của Ban CH.*chỉ còn đến mục (\d+)/.exec(refused.stderr) ?? assert.fail(refused.stderr);
    assert.ok(Number(number) > Number(known));
    assert.equal((await serve(data, '--log', 'json')).code, 5, 'and again');
    assert.equal(await heads_of(data), await heads_of(join(away, 'older')), 'nothing was signed');

    await t.test('with the newer folder in its place it goes on as if nothing had been', async () => {
        rmSync(data, { recursive: true });
        copy(join(away, 'newer'), data);
        const heads = await heads_of(data);
        const server = await Server.for(t, data);
        const officer = await server.signed_in('an.nv', 'bến cũ đò chiều');
        assert.equal((await officer.view('desk')).json.log[0].text, 'Dòng 2, đã in và ký');
        await server.stop();
        assert.equal(await heads_of(data), heads, 'in the same volumes');
    });
});

test('where there is no newer folder it goes on as after a restore: new key, new volumes, last numbers stated', async (t) => {
    const { away, data, unit } = await put_back(t);
    const key = () => readFileSync(join(data, 'keys', 'node.key'), 'utf8');
    const before = key();
    const heads = await heads_of(data);
    const server = await Server.for(t, data, '--erasures', 'none');
    assert.notEqual(key(), before, 'the key that signed the other entries signs no more');
    const officer = await server.signed_in('an.nv', 'bến cũ đò chiều');
    assert.equal((await officer.write('Lúc 02:10')).json.error.code, 'register.not_stated');
    await officer.done('register.state', { unit, registers: [{ name: 'log.operations', last: 2 }] });
    assert.equal((await officer.write('Lúc 02:10')).status, 200);
    assert.equal((await officer.view('desk')).json.log[0].row, 3);
    const admin = await server.signed_in('admin', 'nắng lên đầu núi');
    const codes = (await node_notes(data, admin, 'went_back')).map((note) => note.code);
    assert.ok(codes.some((code) => code.startsWith(`${unit} `)), codes.join());
    await server.stop();
    await verify(data);
    assert.equal(await heads_of(data), 2 * heads, 'one under the key before, one under its own');
    await (await Server.for(t, data)).stop();

    await t.test('and then the newer one is an older state itself', async () => {
        renameSync(data, join(away, 'went-on'));
        copy(join(away, 'newer'), data);
        assert.equal((await serve(data)).code, 5);
    });
});

test('what was signed is told in a file outside of the folder, which may stand elsewhere or be gone', async (t) => {
    const { away, data } = await put_back(t);
    const beside = `${data}.seen`;
    const told = readFileSync(beside, 'utf8');
    assert.match(told, /^giaoban seen 1 [0-9a-f-]{36}\n([0-9a-f-]{36} \d+ [0-9a-f]{64}\n)+$/);
    const elsewhere = join(away, 'elsewhere');
    writeFileSync(elsewhere, told);
    rmSync(beside);
    assert.equal((await serve(data, '--seen', elsewhere)).code, 5);
    assert.ok(!existsSync(beside));
    const nowhere = await Server.for(t, data, '--seen', join(away, 'no', 'such', 'folder'));
    await nowhere.stop();
    assert.match(nowhere.errors, /seen\.not_kept/, 'it serves, and says that it will notice nothing');
});
