// After a restore: numbers that stand on signed paper are not given again, and what was lawfully erased does not come back.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Server, appointed, folder, found_area, run, verify } from './giaoban.mjs';

const notice = (subject) => ({
    type: 'thong_bao', urgency: 'none', secrecy: 'none', subject, signer_prefix: 'none', groups: [], lines: [], recipients: [],
});

/** A node with what was done before the backup, the backup, and what was done after it and is lost. */
async function lost(t, before, after) {
    const away = folder(t, 'restored');
    const data = join(away, 'node');
    const first = await Server.for(t, data);
    const area = await found_area(first);
    area.chief = await appointed(area, 'binh.th', 'Trần Hữu Bình', 'commander');
    await before(area);
    const saved = join(away, 'saved');
    assert.equal((await run('backup', '--data', data, saved)).code, 0);
    await after(area);
    await first.stop();
    return { ...area, saved, data, back: join(away, 'back') };
}

test('numbers on signed paper are not given again after a restore', async (t) => {
    const symbols = [];
    const { chief, officer, admin, unit, saved, back } = await lost(t,
        async ({ chief, officer }) => {
            await chief.done('document.issue', notice('Trực Tết'));
            assert.equal((await officer.write('Dòng 1')).status, 200);
        },
        async ({ chief, officer }) => {
            for (const subject of ['Đổi gác', 'Kiểm tra kho']) symbols.push((await chief.done('document.issue', notice(subject))).ids[0]);
            assert.equal((await officer.write('Dòng 2')).status, 200);
        });
    assert.equal((await run('restore', '--data', back, saved)).code, 0);
    const listed = JSON.parse((await run('registers', '--data', back, '--json')).stdout);
    assert.equal(listed.restored, null, 'it is not known before the first serve');
    const server = await Server.for(t, back);
    const again = async (visitor, name, password) => Object.assign(visitor.at(server), await signed(server, name, password));
    const signed = async (at, name, password) => {
        const visitor = await at.signed_in(name, password);
        return { cookie: visitor.cookie, csrf: visitor.csrf, post: visitor.post };
    };
    const head = await again(chief, 'binh.th', 'bến cũ đò chiều');
    const watch = await again(officer, 'an.nv', 'bến cũ đò chiều');
    const keeper = await again(admin, 'admin', 'nắng lên đầu núi');

    const refused = await head.send('document.issue', notice('Sau khôi phục'));
    assert.deepEqual([refused.status, refused.json.error.code], [409, 'register.not_stated']);
    assert.deepEqual(refused.json.error.facts, { unit, register: 'document.thong_bao', year: new Date(Date.now() + 7 * 3_600_000).getUTCFullYear(), known: 1 });
    assert.match(refused.json.error.message, /sổ văn bản đi \(Thông báo\)/);
    const { json: page } = await keeper.view('registers');
    assert.ok(page.restored > 0);
    const [one] = page.units.filter((of) => of.unit.id === unit);
    const lines = Object.fromEntries(one.registers.map((line) => [line.name, line]));
    assert.deepEqual([lines['document.thong_bao'].known, lines['document.thong_bao'].to_state], [1, true]);
    assert.deepEqual([lines['log.operations'].known, lines['log.operations'].to_state], [1, true]);

    await keeper.done('register.state', { unit, registers: [{ name: 'document.thong_bao', last: 3 }] });
    const issued = (await head.done('document.issue', notice('Sau khôi phục'))).ids[0];
    assert.match((await head.view('document', { id: issued })).json.symbol, /^04\/TB/);

    assert.equal((await watch.write('Lúc 02:10')).json.error.code, 'register.not_stated');
    await watch.done('register.state', { unit, registers: [{ name: 'log.operations', last: 2 }] });
    assert.equal((await watch.write('Lúc 02:10')).status, 200);
    assert.equal((await watch.view('desk')).json.log[0].row, 3);
    const after = JSON.parse((await run('registers', '--data', back, '--json')).stdout);
    const stated = after.units[0].registers.find((line) => line.name === 'document.thong_bao');
    assert.deepEqual([stated.known, stated.to_state, stated.stated[0].known, stated.stated[0].last], [4, false, 1, 3]);
    await server.stop();
    await verify(back);
});

/** The number in the unit's book of the row with that text. */
const number_of = async (officer, text) => (await officer.view('desk')).json.log.find((row) => row.text === text).number;
const erase = async ({ inspector, unit }, number) => inspector.done('book.erase', { unit, number, reason: 'Theo yêu cầu của người dân' });
/** The files of a folder in which a text stands. */
const holding = (data, text) => readdirSync(data, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .filter((one) => readFileSync(join(one.parentPath ?? one.path, one.name)).includes(text)).map((one) => one.name);

test('erased words stand in no file of the folder a moment later', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    area.inspector = await appointed(area, 'dung.tt', 'Hà Tiến Dũng', 'inspector');
    const marked = 'Số điện thoại 0912 xoadi';
    assert.equal((await area.officer.write(marked)).status, 200);
    assert.equal((await area.officer.view('search', { q: '0912' })).status, 200);
    assert.notDeepEqual(holding(data, 'xoadi'), []);
    await erase(area, await number_of(area.officer, marked));
    for (let i = 0; holding(data, 'xoadi').length > 0 && i < 40; i += 1) await new Promise((later) => setTimeout(later, 100));
    assert.deepEqual(holding(data, 'xoadi'), []);
});
