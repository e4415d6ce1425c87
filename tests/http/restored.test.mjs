// After a restore: numbers that stand on signed paper are not given again, and what was lawfully erased does not come back.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { Citizen } from './citizen.mjs';
import { Server, appointed, folder, found_area, new_key, node_notes, run, verify } from './giaoban.mjs';
import { pdf_of } from './pdf.mjs';

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
    assert.equal((await run('restore', '--data', back, saved, '--erasures', 'none')).code, 0);
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
const texts_in = async (data) => {
    const server = await Server.start(data);
    const officer = await server.signed_in('an.nv', 'bến cũ đò chiều');
    const { log } = (await officer.view('desk')).json;
    await server.stop();
    return log.map((row) => row.text);
};

test('what was lawfully erased after the backup does not come back with it', async (t) => {
    const [kept, gone] = ['Địa bàn yên tĩnh', 'Số điện thoại của một người dân'];
    let list = '';
    const { saved, data, back } = await lost(t,
        async (area) => {
            area.inspector = await appointed(area, 'dung.tt', 'Hà Tiến Dũng', 'inspector');
            assert.equal((await area.officer.write(kept)).status, 200);
            assert.equal((await area.officer.write(gone)).status, 200);
        },
        async (area) => {
            await erase(area, await number_of(area.officer, gone));
            assert.equal((await area.officer.write('Sau bản sao lưu')).status, 200);
            await erase(area, await number_of(area.officer, 'Sau bản sao lưu'));
            const taken = await area.admin.view('erasures');
            assert.equal(taken.status, 200);
            list = taken.text;
        });
    const file = join(dirname(back), 'erasures.txt');
    writeFileSync(file, list);
    assert.equal((await run('erasures', '--data', data)).stdout, list);
    assert.equal(list.trimEnd().split('\n').length, 3);
    assert.ok(!list.includes(gone), 'no word of it');

    await t.test('nobody is served before somebody has stated what was erased', async () => {
        const restored = await run('restore', '--data', back, saved);
        assert.equal(restored.code, 0);
        assert.match(restored.stderr, /--erasures/);
        const refused = await run('serve', '--data', back, '--port', '0');
        assert.deepEqual([refused.code, refused.stdout], [5, '']);
        assert.match(refused.stderr, /--erasures none/);
        assert.equal((await run('accounts', 'reset', 'admin', '--data', back)).code, 5);
        await verify(back);
    });
    await t.test('a list that was cut short states nothing', async () => {
        const cut = join(dirname(back), 'cut.txt');
        writeFileSync(cut, list.slice(0, list.lastIndexOf('{')));
        for (const wrong of [cut, join(dirname(back), 'none-there.txt')]) {
            const refused = await run('serve', '--data', back, '--port', '0', '--erasures', wrong);
            assert.equal(refused.code, 2);
        }
        assert.equal((await run('serve', '--data', back, '--port', '0')).code, 5);
    });
    await t.test('the list is carried out before the first answer, and proves', async () => {
        const server = await Server.for(t, back, '--erasures', file);
        const officer = await server.signed_in('an.nv', 'bến cũ đò chiều');
        const { log } = (await officer.view('desk')).json;
        assert.deepEqual(log.map((row) => row.text), [null, kept]);
        const admin = await server.signed_in('admin', 'nắng lên đầu núi');
        assert.deepEqual((await node_notes(back, admin, 'erasures_stated')).map((n) => n.code), ['1/2']);
        await server.stop();
        assert.deepEqual(holding(back, gone), []);
        await verify(back);
    });
    await t.test('the folder that was lost states it too; and “none” is a person’s word', async () => {
        const [second, third] = ['second', 'third'].map((name) => join(dirname(back), name));
        assert.equal((await run('restore', '--data', second, saved, '--erasures', data)).code, 0);
        assert.deepEqual(await texts_in(second), [null, kept]);
        assert.equal((await run('restore', '--data', third, saved, '--erasures', 'none')).code, 0);
        assert.deepEqual(await texts_in(third), [gone, kept]);
    });
});

const scan_kept = async (who, text) => (await who.request('POST',
    `/api/file/keep?${new URLSearchParams({ post: who.post, key: new_key(), kind: 'scan', name: 'bien-ban.pdf' })}`, pdf_of([text]))).json.ids[0];

test('a scan that was destroyed after the backup does not come back with it, unless the list is older', async (t) => {
    const why = 'Bà Trịnh Thị Duyên yêu cầu';
    let [gone, stays, older] = ['', '', ''];
    const { saved, data, back } = await lost(t,
        async (area) => {
            area.clerk = await appointed(area, 'van', 'Phạm Thị Vân', 'clerk');
            gone = await scan_kept(area.clerk, 'một trang');
            stays = await scan_kept(area.clerk, 'hai trang');
            older = (await area.admin.view('erasures')).text;
        },
        async (area) => {
            await area.clerk.done('file.remove', { file: gone, reason: why });
            await area.clerk.done('file.remove', { file: await scan_kept(area.clerk, 'sau bản sao lưu'), reason: why });
        });
    const list = (await run('erasures', '--data', data)).stdout;
    assert.match(list, /^\{"form":"giaoban erasures 2","count":0,"files":2,"comments":0\}\n/);
    assert.ok(list.includes(gone) && !list.includes(stays));
    assert.ok(!list.includes('Duyên') && !list.includes('bien-ban'), 'neither why nor what it was called');
    const asked = JSON.parse((await run('erasures', '--data', data, '--json')).stdout);
    assert.deepEqual([asked.entries.length, asked.files.length, asked.files[0].file], [0, 2, gone]);
    const made = async (name, list_text) => {
        const [node, file] = [join(dirname(back), name), join(dirname(back), `${name}.txt`)];
        writeFileSync(file, list_text);
        assert.equal((await run('restore', '--data', node, saved, '--erasures', file)).code, 0);
        return node;
    };

    await t.test('its bytes are gone before anything is served, and the book says so', async () => {
        const node = await made('with', list);
        assert.ok(readdirSync(join(node, 'files')).includes(gone));
        assert.equal((await run('accounts', 'reset', 'admin', '--data', node)).code, 0, 'whoever opens it first carries it out');
        assert.deepEqual(readdirSync(join(node, 'files')), [stays]);
        const server = await Server.for(t, node);
        const officer = await server.signed_in('an.nv', 'bến cũ đò chiều');
        assert.equal((await officer.view('file', { id: gone })).json.error.code, 'file.removed');
        assert.equal((await officer.view('file', { id: stays })).status, 200);
        await server.stop();
        assert.equal((await run('erasures', '--data', node)).stdout.split('\n')[1], list.split('\n')[1], 'at the time at which it was destroyed first');
        await verify(node);
    });
    await t.test('another file under its id is left alone', async () => {
        const other = list.replace(/"sha256":"[^"]{8}/g, (from) => `${from.slice(0, -8)}${'0'.repeat(8)}`);
        const node = await made('other', other);
        const server = await Server.for(t, node);
        await server.stop();
        assert.deepEqual(readdirSync(join(node, 'files')).sort(), [gone, stays].sort());
    });
    await t.test('a list from before files were on it is taken as it is', async () => {
        const node = await made('older', older.replace('erasures 2', 'erasures 1').replace(',"files":0,"comments":0', ''));
        const server = await Server.for(t, node);
        const officer = await server.signed_in('an.nv', 'bến cũ đò chiều');
        assert.equal((await officer.view('file', { id: gone })).status, 200);
        await server.stop();
    });
    await t.test('a list that names more files than follow states nothing', async () => {
        const cut = join(dirname(back), 'cut.txt');
        writeFileSync(cut, list.slice(0, list.lastIndexOf('{')));
        assert.equal((await run('restore', '--data', join(dirname(back), 'cut'), saved, '--erasures', cut)).code, 2);
    });
});

test('a comment that was deleted after the backup does not stand on the page again', async (t) => {
    let at = '';
    const { saved, data, back } = await lost(t,
        async (area) => {
            const { chief } = area;
            area.article = (await chief.done('article.draft', { title: 'Tập huấn', lead: 'Tóm tắt.', body: 'Đoạn một.' })).ids[0];
            await chief.done('article.submit', { article: area.article });
            await chief.done('article.publish', { article: area.article });
            at = `/tin/${(await chief.view('articles')).json.articles[0].slug}`;
            const citizen = new Citizen(chief.server);
            for (const name of ['Chị Hoa', 'Anh Bảy']) assert.equal((await citizen.send(at, { ten: name, 'y-kien': 'Cảm ơn đơn vị.' })).status, 303);
            for (const one of (await chief.view('comments')).json.comments) await chief.done('comment.decide', { comment: one.id, article: area.article, verdict: 'shown' });
        },
        async ({ chief, article }) => {
            const one = (await chief.view('comments')).json.comments.find((comment) => comment.name === 'Chị Hoa');
            await chief.done('comment.decide', { comment: one.id, article, verdict: 'deleted', reason: 'Người viết yêu cầu' });
        });
    assert.ok(!(await run('erasures', '--data', data)).stdout.includes('Hoa'));
    assert.equal((await run('restore', '--data', back, saved, '--erasures', data)).code, 0);
    const server = await Server.for(t, back);
    const { text } = await new Citizen(server).page(at);
    assert.match(text, /Anh Bảy/);
    assert.doesNotMatch(text, /Chị Hoa/);
    await server.stop();
    assert.deepEqual(holding(back, 'Chị Hoa'), []);
    await verify(back);
});

test('erased words stand in no file of the folder a moment later', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    area.inspector = await appointed(area, 'dung.tt', 'Hà Tiến Dũng', 'inspector');
    const marked = 'Số điện thoại 0912-xoa-di';
    assert.equal((await area.officer.write(marked)).status, 200);
    assert.equal((await area.officer.view('search', { q: '0912' })).status, 200);
    const still = () => holding(data, 'xoa-di');
    assert.notDeepEqual(still(), []);
    await erase(area, await number_of(area.officer, marked));
    for (let i = 0; still().length > 0 && i < 40; i += 1) await new Promise((later) => setTimeout(later, 100));
    assert.deepEqual(still(), []);
});
