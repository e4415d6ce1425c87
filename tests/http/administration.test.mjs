// What an administrator does at the node itself: templates handed in and taken back, backups made, proved, taken away and
// restored, rules set for a unit, the table of rights and what was refused.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { with_part } from './docx.mjs';
import { Server, appointed, folder, found_area, node_notes, run, unit_named, verify } from './giaoban.mjs';

const template = readFileSync(join(import.meta.dirname, '../../templates/bao-cao.docx'));
const act = (visitor, path, more = {}, body = undefined) =>
    visitor.request('POST', `/api/${path}?${new URLSearchParams({ post: visitor.post, ...more })}`, body);
const refused = (answer, status, code, field = null) =>
    assert.deepEqual([answer.status, answer.json.error.code, answer.json.error.field], [status, code, field], answer.text);

async function finished(admin) {
    for (let i = 0; i < 600; i += 1) {
        const { json } = await admin.view('backups');
        if (!json.running) return json;
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return assert.fail('the backup never ends');
}

test('templates', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const { admin } = area;
    const staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');
    const list = async () => Object.fromEntries((await admin.view('templates')).json.templates.map((one) => [one.name, one]));
    const keep = (bytes, name = 'bien-ban', who = admin) => act(who, 'template/keep', { name }, bytes);

    await t.test('all come with giaoban at first, and each can be taken away', async () => {
        const all = await list();
        assert.deepEqual(all['bien-ban'].papers, ['conference/minutes']);
        assert.ok(Object.values(all).every((one) => !one.own && one.faults.length === 0));
        const taken = await admin.view('template', { name: 'bien-ban' });
        assert.match(taken.headers['content-disposition'], /"bien-ban\.docx"/);
        assert.deepEqual(taken.bytes, template);
    });

    await t.test('the office’s own is used by the next paper, and the node book says who handed it in', async () => {
        assert.equal((await keep(template)).status, 200);
        const one = (await list())['bien-ban'];
        assert.deepEqual([one.own, one.kept_by], [true, 'Người quản trị']);
        assert.deepEqual(readFileSync(join(data, 'templates/bien-ban.docx')), template);
        assert.deepEqual((await node_notes(data, admin, 'template_kept')).map((n) => n.code), ['bien-ban']);
    });

    await t.test('one that is no template goes back with what is wrong, and the one before stays', async () => {
        refused(await keep(Buffer.from('không phải tệp Word')), 409, 'template.unreadable', '/file');
        refused(await keep(Buffer.alloc(0)), 409, 'file.empty', '/file');
        refused(await keep(Buffer.alloc((4 << 20) + 1)), 413, 'input.too_large', '/file');
        refused(await keep(template, '../node'), 409, 'template.unknown', '/name');
        refused(await keep(template, ''), 400, 'input.empty', '/name');
        assert.deepEqual(readFileSync(join(data, 'templates/bien-ban.docx')), template);
    });

    await t.test('every placeholder that is missing or unknown is named in one answer', async () => {
        const change = (from, to) => (xml) => xml.replaceAll(`<w:tag w:val="${from}"/>`, `<w:tag w:val="${to}"/>`);
        const spoiled = with_part(template, 'word/document.xml', change('abstract', 'trich_yeu'));
        const answer = await keep(spoiled);
        refused(answer, 409, 'template.faults', '/file');
        assert.equal(answer.json.error.facts.count, 2);
        for (const named of ['“trich_yeu”', '“abstract”', 'word/document.xml']) assert.match(answer.json.error.message, new RegExp(named));
        const restyled = with_part(template, 'word/document.xml', (xml) => xml.replace('Số: ', 'Số hiệu: '));
        assert.equal((await keep(restyled)).status, 200, 'words around the controls are the office’s');
        assert.equal((await keep(template)).status, 200);
    });

    await t.test('a general one serves every paper without one of its own', async () => {
        assert.equal((await keep(template, 'bao-cao')).status, 200);
        assert.equal((await list())['quyet-dinh'].instead, 'bao-cao');
        assert.equal((await list())['giao-ban'].instead, '', 'a sheet stands on the smaller form');
    });

    await t.test('one spoiled by hand is told of before a paper is wanted', async () => {
        writeFileSync(join(data, 'templates/thong-bao.docx'), 'hỏng');
        const one = (await list())['thong-bao'];
        assert.deepEqual([one.own, one.kept_by, one.faults.length], [true, '', 1]);
    });

    await t.test('the way back', async () => {
        assert.equal((await act(admin, 'template/back', { name: 'bien-ban' })).status, 200);
        assert.equal(existsSync(join(data, 'templates/bien-ban.docx')), false);
        refused(await act(admin, 'template/back', { name: 'bien-ban' }), 409, 'template.not_own', '/name');
    });

    await t.test('nobody else, and not without the session’s token', async () => {
        refused(await keep(template, 'bien-ban', staff), 403, 'rights.not_for_this_post');
        refused(await staff.view('templates'), 403, 'rights.not_for_this_post');
        const forged = Object.assign(server.visitor(), admin, { csrf: '' });
        refused(await keep(template, 'bien-ban', forged), 401, 'session.csrf');
    });
});

test('backups', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const { admin } = area;
    const staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');

    await t.test('one is made while work goes on, proved, and tells how far it is', async () => {
        assert.deepEqual((await admin.view('backups')).json.backups, []);
        assert.equal((await act(admin, 'backup/make')).status, 200);
        assert.equal((await staff.write('Ghi trong lúc sao lưu')).status, 200);
        const { backups, failed } = await finished(admin);
        assert.equal(failed, null);
        const [one] = backups;
        assert.match(one.name, /^giaoban-\d{4}-\d{2}-\d{2}-\d{6}\.zip$/);
        assert.deepEqual([one.intact, one.fault, one.by], [true, '', 'Người quản trị']);
        assert.ok(one.entries > 0 && one.books > 1 && one.bytes > 0);
        assert.deepEqual(readdirSync(join(data, 'backups')).sort(), [one.name, one.name.replace('.zip', '.json')].sort());
    });

    await t.test('taken away it holds no key, and makes a node that proves', async () => {
        const [{ name, bytes }] = (await admin.view('backups')).json.backups;
        const taken = await admin.view('backup', { name });
        assert.equal(taken.status, 200);
        assert.equal(taken.bytes.length, bytes);
        assert.equal(taken.text.includes('node.key'), false);
        const away = folder(t, 'away');
        const file = join(away, name);
        writeFileSync(file, taken.bytes);
        const restored = join(away, 'node');
        const done = await run('restore', '--data', restored, file, '--erasures', 'none');
        assert.equal(done.code, 0, done.stderr);
        assert.deepEqual(readdirSync(away).sort(), [name, 'node'].sort(), 'nothing is left beside it');
        await verify(restored);
        const second = await Server.for(t, restored);
        assert.equal(second.password, undefined, 'the accounts came with it');
        assert.deepEqual((await node_notes(data, admin, 'backup_taken')).map((n) => n.code), [name]);
        assert.deepEqual((await node_notes(data, admin, 'backup_begun')).map((n) => n.code), [name]);
    });

    await t.test('without sound accounts it is restored only where that is said, and they are set up anew', async () => {
        const away = folder(t, 'no-accounts');
        const [copy, node] = [join(away, 'copy'), join(away, 'node')];
        assert.equal((await run('backup', copy, '--data', data)).code, 0);
        for (const damage of [() => writeFileSync(join(copy, 'node.db'), 'không phải cơ sở dữ liệu'), () => rmSync(join(copy, 'node.db'))]) {
            damage();
            const answer = await run('restore', copy, '--data', node, '--erasures', 'none');
            assert.equal(answer.code, 2, answer.stderr);
            assert.match(answer.stderr, /node\.db/);
            assert.equal(existsSync(node), false);
        }
        const done = await run('restore', copy, '--data', node, '--erasures', 'none', '--despite-fault');
        assert.equal(done.code, 0, done.stderr);
        await verify(node);
        const second = await Server.for(t, node);
        assert.ok(second.password, 'the administrator comes in anew');
    });

    await t.test('what is no backup is not restored', async () => {
        const away = folder(t, 'no-backup');
        const file = join(away, 'x.zip');
        writeFileSync(file, 'không phải zip');
        const answer = await run('restore', '--data', join(away, 'node'), file);
        assert.equal(answer.code, 2);
        assert.match(answer.stderr, /x\.zip/);
        assert.deepEqual(readdirSync(away), ['x.zip']);
    });

    await t.test('removed by name, and no name leads elsewhere', async () => {
        const [{ name }] = (await admin.view('backups')).json.backups;
        for (const wrong of ['../node.db', 'node.json', `${name}x`]) {
            refused(await act(admin, 'backup/remove', { name: wrong }), 404, 'view.not_found', '/name');
            refused(await admin.view('backup', { name: wrong }), 404, 'view.not_found', '/name');
        }
        assert.equal((await act(admin, 'backup/remove', { name })).status, 200);
        assert.deepEqual(readdirSync(join(data, 'backups')), []);
    });

    await t.test('nobody else', async () => {
        refused(await act(staff, 'backup/make'), 403, 'rights.not_for_this_post');
        refused(await act(staff, 'backup/keep', { kept: 1 }), 403, 'rights.not_for_this_post');
        refused(await staff.view('backups'), 403, 'rights.not_for_this_post');
        refused(await staff.view('backup', { name: 'x' }), 403, 'rights.not_for_this_post');
    });
});

test('older backups go by a limit that has a name, and never unsaid', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const { admin } = await found_area(server);
    const keep = (kept) => act(admin, 'backup/keep', { kept });
    const there = () => readdirSync(join(data, 'backups')).filter((name) => name.endsWith('.zip')).sort();
    /** As an earlier version told of one, some days ago. */
    const old = (day, intact = true, made_at = Date.UTC(2025, 0, day)) => {
        const name = `giaoban-2025-01-0${day}-070000.zip`;
        const told = { name, made_at, by: admin.person, entries: 1, books: 2, files: 0, unsigned_books: 0, intact, fault: intact ? '' : 'base64', fault_in: '', fault_number: 0 };
        writeFileSync(join(data, 'backups', name), 'PK');
        writeFileSync(join(data, 'backups', name.replace('.zip', '.json')), JSON.stringify(told));
        return name;
    };
    const made = async () => {
        for (let i = 0; i < 50 && (await act(admin, 'backup/make')).status !== 200; i += 1) {
            await new Promise((resolve) => setTimeout(resolve, 100)); // a second has one name
        }
        return finished(admin);
    };

    await t.test('fourteen are kept until another number is set, by name and within bounds', async () => {
        const { keeping } = (await admin.view('backups')).json;
        assert.deepEqual(keeping, { kept: 14, usual: 14, least: 1, most: 365, next_to_go: [] });
        for (const wrong of ['0', '366', '-1']) refused(await keep(wrong), 400, 'input.out_of_range', '/kept');
        assert.equal((await keep('nhiều')).status, 400);
        assert.equal((await keep('2')).status, 200);
        assert.equal((await admin.view('backups')).json.keeping.kept, 2);
        assert.deepEqual((await node_notes(data, admin, 'backup_limit_set')).map((n) => n.code), ['2']);
    });

    let first;
    await t.test('what goes next is said before, and what went and why after', async () => {
        await made();
        const names = [1, 2, 3].map((day) => old(day));
        assert.deepEqual((await admin.view('backups')).json.keeping.next_to_go, names);
        assert.equal(there().length, 4, 'a lower limit alone removes nothing');
        const { backups } = await made();
        assert.equal(backups.length, 2);
        assert.deepEqual([backups[0].removed, backups[0].kept], [names, 2]);
        assert.deepEqual(backups[1].removed, []);
        first = backups[1].name;
        assert.deepEqual((await node_notes(data, admin, 'backup_over_limit')).map((n) => n.code).sort(), names);
    });

    await t.test('one with a fault counts for none: it pushes no good one out', async () => {
        const damaged = [5, 6, 7].map((day) => old(day, false, Date.now() - 1));
        const { backups } = await made();
        assert.deepEqual(backups[0].removed, [first]);
        assert.deepEqual(backups.map((one) => one.intact), [true, false, false, false, true]);
        assert.equal((await keep('1')).status, 200);
        const last = (await made()).backups;
        assert.deepEqual(last.map((one) => one.intact), [true], 'the newest that was proved stays');
        assert.deepEqual(damaged.filter((name) => last[0].removed.includes(name)), damaged);
    });

    await t.test('the number goes with a backup, and a file spoiled by hand removes nothing', async () => {
        const [{ name }] = (await admin.view('backups')).json.backups;
        const restored = join(folder(t, 'restored'), 'node');
        assert.equal((await run('restore', '--data', restored, join(data, 'backups', name))).code, 0);
        assert.deepEqual(JSON.parse(readFileSync(join(restored, 'backups.json'))), { kept: 1 });
        writeFileSync(join(data, 'backups.json'), '{"kept":"một"}');
        old(1);
        assert.equal((await made()).backups.length, 3);
    });
});

test('a server that is told to stop leaves no backup half-made', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const { admin } = await found_area(server);
    assert.equal((await act(admin, 'backup/make')).status, 200);
    assert.equal((await server.stop()).code, 0);
    const left = readdirSync(join(data, 'backups')).filter((name) => !/\.(zip|json)$/.test(name));
    assert.deepEqual(left, []);
    assert.ok([0, 2].includes(readdirSync(join(data, 'backups')).length), 'a file and what verify said of it, or neither');
});

test('rules, rights and refusals', async (t) => {
    const server = await Server.for(t, folder(t));
    const area = await found_area(server);
    const { admin, unit } = area;
    const chief = await appointed(area, 'binh.lh', 'Lê Hòa Bình', 'commander');
    const staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

    await t.test('the sheet of the daily giao ban ends when the unit says', async () => {
        const minute = async () => {
            const { until } = (await chief.view('daily', { day: today })).json;
            return Math.floor((until + 7 * 3_600_000) / 60_000) % 1440;
        };
        assert.equal(await minute(), 450, 'the default');
        await chief.done('rule.set', { unit, rule: 'daily_minute', value: 420, from: today, basis: 'Quy chế trực' });
        assert.equal(await minute(), 420);
        const [line] = (await chief.view('rules')).json.rules;
        assert.deepEqual([line.value, line.usual, line.in_force.basis, line.in_force.set_by],
            [420, 450, 'Quy chế trực', 'Lê Hòa Bình']);
    });

    await t.test('a unit below that set none follows, and is told whom', async () => {
        const relations = [{ kind: 'military_command', to: unit }];
        const below = (await admin.done('unit.establish', { ...unit_named('Ban CHQS xã Một'), relations })).ids[0];
        const line = async () => (await admin.view('rules', { unit: below })).json.rules[0];
        assert.deepEqual([(await line()).value, (await line()).in_force.of.id], [420, unit]);
        await admin.done('rule.set', { unit: below, rule: 'daily_minute', value: 435, from: today, basis: '' });
        assert.deepEqual([(await line()).value, (await line()).in_force.of.id], [435, below]);
        await admin.done('rule.follow', { unit: below, rule: 'daily_minute', from: today, basis: '' });
        assert.deepEqual([(await line()).value, (await line()).in_force.of.id, (await line()).before.map((one) => one.follows)], [420, unit, [true, false]]);
    });

    await t.test('a paper that gives this unit an authority is shown, and counts at once', async () => {
        const paper = { unit, form: 'bang_khen', allowed: true, from: today, basis: 'Quyết định 07/QĐ-BTL' };
        refused(await staff.send('award_rule.state', paper), 403, 'rights.not_for_this_post');
        refused(await admin.send('award_rule.state', { ...paper, basis: '' }), 400, 'input.empty', '/body/basis');
        await admin.done('award_rule.state', paper);
        const { stated, may_state } = (await chief.view('rules')).json;
        assert.deepEqual([may_state, stated.map((one) => [one.form, one.allowed, one.basis, one.set_by])], [false, [['bang_khen', true, paper.basis, 'Người quản trị']]]);
        const { forms } = (await chief.view('award/forms')).json;
        const by = forms.find((one) => one.form === 'bang_khen');
        assert.deepEqual([by.source, by.verified, by.basis], ['stated_paper', false, paper.basis]);
    });

    await t.test('who may set them, and for whom', async () => {
        assert.equal((await chief.view('rules')).json.may_set, true);
        assert.equal((await staff.view('rules')).json.may_set, false);
        assert.equal((await admin.view('rules', { unit })).json.may_set, true);
        const answer = await staff.send('rule.set', { unit, rule: 'daily_minute', value: 430, from: today, basis: '' });
        refused(answer, 403, 'rights.not_for_this_post');
    });

    await t.test('the table, with who holds a post', async () => {
        const { rights, holders } = (await admin.view('rights', { role: 'staff' })).json;
        assert.ok(rights.some((r) => r.command === 'log.write' && r.role === 'staff' && r.scope === 'own'));
        assert.deepEqual(holders.map((h) => [h.name, h.unit.id]), [['Lê Văn Khoa', unit]]);
        refused(await staff.view('rights'), 403, 'rights.not_for_this_post');
    });

    await t.test('what was refused: an administrator sees all, everybody their own', async () => {
        const all = (await admin.view('rights/refusals')).json.refusals;
        assert.deepEqual([all[0].person, all[0].command, all[0].code], ['Lê Văn Khoa', 'rule.set', 'rights.not_for_this_post']);
        const own = (await staff.view('rights/refusals')).json.refusals;
        assert.ok(own.length > 0 && own.every((one) => one.person === 'Lê Văn Khoa'));
        assert.deepEqual((await chief.view('rights/refusals')).json.refusals, []);
    });
});
