// The command line as an inspector or administrator uses it: a country's units from tables, a report as a file, a book that
// leaves the node and is proved elsewhere, a database that somebody touched; what each subcommand says and how it ends.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { checkBook } from '../checker/book-check.mjs';
import { Server, appointed, folder, found_area, new_key, program, run, verify } from './giaoban.mjs';

// The program answers in the terminal's language; what is matched below is English.
process.env.LANG = 'en_US.UTF-8';

const tables = {
    before: `code,level,name,parent_code
01,province,Tỉnh Đông Giang,
011,district,Huyện Cửa Bể,01
00010,commune,Xã Bãi Cát,011
00011,commune,Xã Bãi Đá,011
00012,commune,Xã Cồn Muối,011
`,
    after: `code,level,name,name_en,parent_code
01,province,Tỉnh Đông Giang,Dong Giang Province,
00010,commune,Xã Cát Đá,Cat Da Commune,01
00012,commune,Xã Cồn Muối,Con Muoi Commune,01
`,
    succession: `level,old_code,new_code,extent
province,01,01,full
commune,00010,00010,full
commune,00011,00010,full
commune,00012,00012,full
`,
};

/** Writes the tables and gives the arguments that take them in. */
function import_of(at, changed = {}) {
    const files = Object.entries({ ...tables, ...changed }).flatMap(([name, text]) => {
        writeFileSync(join(at, `${name}.csv`), text);
        return [`--${name}`, join(at, `${name}.csv`)];
    });
    return ['import', 'units', ...files, '--on', '2025-07-01', '--basis', 'Nghị quyết 01'];
}

/** With --json: one value on one line, whatever the end. */
async function json_of(expected, ...args) {
    const { code, stdout, stderr } = await run(...args, '--json');
    assert.equal(code, expected, `${args.join(' ')}: ${stdout}${stderr}`);
    assert.match(stdout, /^[^\n]+\n$/, args.join(' '));
    return JSON.parse(stdout);
}

/** At a terminal, where progress is told. */
const at_terminal = (...args) => promisify(execFile)('script', ['-qec', [program, ...args].map((arg) => `'${arg}'`).join(' '), '/dev/null']);

/** What the book of units holds, as text; not which other books the node keeps, which is written there too. */
async function registry_of(data, at) {
    const file = join(at, 'registry.gbook');
    const { registry } = JSON.parse(readFileSync(join(data, 'node.json'), 'utf8'));
    const told = await run('book', 'export', registry, '--data', data, '--out', file);
    assert.equal(told.code, 0, told.stderr);
    const entries = readFileSync(file, 'utf8').split('\n').slice(2, -2).filter((line) => line.startsWith('{"volume"'));
    const facts = entries.map((line) => Buffer.from(JSON.parse(line).facts, 'base64').toString());
    return facts.filter((text) => JSON.parse(text).kind !== 'keeping.named');
}

async function units_on(data, day) {
    const { code, stdout, stderr } = await run('units', '--data', data, '--as-of', day, '--json');
    assert.equal(code, 0, stderr);
    return new Map(JSON.parse(stdout).map((unit) => [unit.code, unit]));
}

test('the units of a country before and after a merger', async (t) => {
    const data = folder(t);
    const files = folder(t, 'tables');

    await t.test('a wrong table names file, line and field, and no node is founded for it', async () => {
        const wrong = tables.succession.replace('commune,00011,00010', 'commune,00019,00010');
        const told = await run(...import_of(files, { succession: wrong }), '--data', data);
        assert.equal(told.code, 2, told.stdout);
        assert.match(told.stderr, /succession\.csv, line 4, field old_code: .*00019/);
        assert.equal(told.stdout, '');
        assert.deepEqual(readdirSync(data), []);
    });

    await t.test('taken in: progress at the terminal, then what it was', async () => {
        const { stdout } = await at_terminal(...import_of(files), '--data', data);
        assert.match(stdout, /Importing units \[=+\] (\d+) \/ \1\r?\n/);
        assert.match(stdout, /^5 units before, 3 after, 4 successions \(0 partial\), 2 live on, \d+ entries\r?$/m);
        await verify(data);
    });

    await t.test('the day before and the day of the merger', async () => {
        const before = await units_on(data, '2025-06-30');
        const after = await units_on(data, '2025-07-01');
        const named = (units) => [...units.values()].map(({ code, level, name }) => [code, level, name]);
        assert.deepEqual(named(before), [
            ['01', 'province', 'Tỉnh Đông Giang'],
            ['011', 'district', 'Huyện Cửa Bể'],
            ['00010', 'commune', 'Xã Bãi Cát'],
            ['00011', 'commune', 'Xã Bãi Đá'],
            ['00012', 'commune', 'Xã Cồn Muối'],
        ]);
        assert.deepEqual(named(after), [
            ['01', 'province', 'Tỉnh Đông Giang'],
            ['00010', 'commune', 'Xã Cát Đá'],
            ['00012', 'commune', 'Xã Cồn Muối'],
        ]);
        assert.equal(before.get('01').parent, null);
        assert.equal(before.get('00012').parent, before.get('011').id);
        assert.equal(after.get('00012').parent, after.get('01').id);
        for (const code of ['01', '00012']) assert.equal(after.get(code).id, before.get(code).id, 'lives on');
        assert.notEqual(after.get('00010').id, before.get('00010').id, 'the same code, another unit');
    });

    await t.test('the list for people says the same', async () => {
        const { stdout } = await run('units', '--data', data, '--as-of', '2025-07-01');
        assert.match(stdout, /^00010 +commune +Xã Cát Đá$/m);
        assert.doesNotMatch(stdout, /Bãi Đá/);
    });

    await t.test('a second time is refused and leaves the book of units as it was', async () => {
        const before = await registry_of(data, files);
        assert.ok(before.length > 5);
        const again = await run(...import_of(files), '--data', data);
        assert.equal(again.code, 2);
        assert.match(again.stderr, /2025/);
        const other = tables.before.replace('00011,commune', '00011,làng');
        assert.equal((await run(...import_of(files, { before: other }), '--data', data)).code, 2);
        assert.deepEqual(await registry_of(data, files), before);
    });
});

const told_text = 'Phao tiêu số 7 trôi khỏi vị trí.';

/** A stopped node whose unit has a log and one summary; which entry of its book holds told_text. */
async function area_of(t) {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');
    await area.officer.write('Nhận ca, quân số đủ.');
    const entry = (await area.officer.write(told_text)).json.last;
    await area.officer.write('Đã báo đội tàu.');
    const title = 'Sơ kết công tác đóng quân canh phòng 6 tháng đầu năm';
    const opened = await staff.done('summary.open', {
        conference: null, title, period_from: '2026-01-01', period_to: '2026-06-30', next_from: null, next_to: null,
        as_of: '2026-06-20', outline: 'half_year',
    });
    const beside = await run(...import_of(folder(t, 'tables')), '--data', data);
    assert.equal(beside.code, 3, 'a folder belongs to the node that runs');
    assert.match(beside.stderr, /nother giaoban already runs|đang chạy trên/);
    await server.stop();
    return { data, entry, title, summary: opened.ids[0], unit: area.unit, name: 'Ban CHPT khu vực 3' };
}

test('what an inspector takes along', async (t) => {
    const area = await area_of(t);
    const { data, entry, unit, name } = area;
    const out = folder(t, 'taken');
    const file = join(out, 'so.gbook');

    await t.test('summaries are listed, and one is written as .docx', async () => {
        const listed = await run('summary', '--data', data);
        assert.equal(listed.code, 0, listed.stderr);
        assert.match(listed.stdout.trim(), new RegExp(`^${area.summary} draft +${area.title}$`));
        const paper = join(out, 'bao-cao.docx');
        const written = await run('summary', area.summary, '--data', data, '--out', paper);
        assert.equal(written.code, 0, written.stderr);
        const bytes = readFileSync(paper);
        assert.equal(written.stdout, `${bytes.length} bytes in ${paper}\n`);
        assert.equal(bytes.toString('latin1', 0, 4), 'PK\x03\x04');
        assert.ok(bytes.includes('word/document.xml'));
        const none = join(out, 'none.docx');
        const unknown = await run('summary', new_key(), '--data', data, '--out', none);
        assert.equal(unknown.code, 2);
        assert.match(unknown.stderr, /ID: /);
        assert.ok(!existsSync(none));
        const nowhere = await run('summary', area.summary, '--data', data, '--out', join(out, 'no-folder', 'bao-cao.docx'));
        assert.equal(nowhere.code, 2);
        assert.equal(nowhere.stdout, '', 'nothing is called written that is not');
        assert.match(nowhere.stderr, /--out: .*no-folder/);
    });

    const check = (...more) => run('book', 'check', ...more);
    let lines, head, fingerprint;

    await t.test('a book, by name or id, is proved with its fingerprint and head', async () => {
        const by_id = join(out, 'id.gbook');
        assert.equal((await run('book', 'export', unit, '--data', data, '--out', by_id)).code, 0);
        const told = await run('book', 'export', name, '--data', data, '--out', file);
        assert.equal(told.code, 0, told.stderr);
        assert.deepEqual(readFileSync(file), readFileSync(by_id));
        lines = readFileSync(file, 'utf8').split('\n');
        const { count, head: reached } = checkBook([readFileSync(file)]);
        assert.equal(told.stdout, `${count} entries in ${file}\n`);
        const proved = await check(file);
        assert.equal(proved.code, 0, proved.stdout);
        assert.match(proved.stdout, new RegExp(`^book ${unit} ${name}$`, 'm'));
        [, fingerprint] = new RegExp(`^volume 1: entries 1-${count}, key fingerprint ((?:[0-9A-F]{4} ?){4})$`, 'm').exec(proved.stdout);
        [, head] = new RegExp(`^Intact: ${count} entries, head (\\S+)$`, 'm').exec(proved.stdout);
        assert.equal(head, reached, 'as the independent checker reads it');
    });

    await t.test('codes from paper: the last, one from earlier, a wrong one, none at all', async () => {
        const { hash } = JSON.parse(lines[entry + 1]);
        const earlier = `${entry}-${hash.slice(0, 8)}-${hash.slice(8, 16)}`.toUpperCase();
        assert.equal((await check(file, '--head', head, earlier, '--fingerprint', fingerprint)).code, 0);
        const last = head.at(-1) === '0' ? '1' : '0';
        const wrong = await check(file, '--head', head.slice(0, -1) + last);
        assert.equal(wrong.code, 1);
        assert.match(wrong.stdout, /^FAULT code at line \d+, entry \d+: /m);
        assert.doesNotMatch(wrong.stdout, /Intact/);
        const longer = await check(file, '--head', head.replace(/^\d+/, (number) => Number(number) + 1));
        assert.equal(longer.code, 1, 'the book was cut');
        const stranger = await check(file, '--fingerprint', '0000 0000 0000 0000');
        assert.equal(stranger.code, 1);
        assert.match(stranger.stdout, /^FAULT fingerprint /m);
        const no_code = await check(file, '--head', 'không phải mã');
        assert.equal(no_code.code, 2);
        assert.match(no_code.stderr, /--head: /);
    });

    await t.test('one flipped byte is found at its line and entry', async () => {
        const bytes = readFileSync(file);
        const { words } = JSON.parse(lines[entry + 1]);
        const at = bytes.indexOf(words) + (words.length >> 1);
        bytes[at] = bytes[at] === 0x41 ? 0x42 : 0x41;
        const changed = join(out, 'changed.gbook');
        writeFileSync(changed, bytes);
        const found = await check(changed);
        assert.equal(found.code, 1);
        assert.match(found.stdout, new RegExp(`^FAULT \\w+ at line ${entry + 2}, entry ${entry}: `, 'm'));
    });

    await t.test('a byte flipped in the database: verify names book and number, and an export tells it too', async () => {
        // By way of a backup: what was written last stands in its database, no longer beside it.
        const [saved, copy] = ['saved', 'copy'].map((part) => join(out, part));
        assert.equal((await run('backup', saved, '--data', data)).code, 0);
        assert.equal((await run('restore', saved, '--data', copy)).code, 0);
        await verify(copy);
        const books = readFileSync(join(copy, 'books.db'));
        const at = books.indexOf(`"text":"${told_text}"`);
        assert.ok(at > 0, 'the words of the entry stand in the database');
        books[at + '"text":"P'.length] ^= 1;
        writeFileSync(join(copy, 'books.db'), books);
        const found = await run('verify', '--data', copy);
        assert.equal(found.code, 1, found.stdout + found.stderr);
        assert.match(found.stdout, new RegExp(`^FAULT hash: ${name} \\(${unit}\\) entry ${entry} `));
        const { intact, fault, unit: whose, number } = JSON.parse((await run('verify', '--data', copy, '--json')).stdout);
        assert.deepEqual({ intact, fault, whose, number }, { intact: false, fault: 'hash', whose: name, number: entry });
        const taken = join(out, 'damaged.gbook');
        assert.equal((await run('book', 'export', unit, '--data', copy, '--out', taken)).code, 0);
        const checked = await check(taken);
        assert.equal(checked.code, 1);
        assert.match(checked.stdout, new RegExp(`^FAULT hash at line ${entry + 2}, entry ${entry}: `, 'm'));
        await verify(data);
    });

    await t.test('with --json each says the same in one line', async () => {
        assert.deepEqual(await json_of(0, 'summary', '--data', data), [{ id: area.summary, issued: false, title: area.title }]);
        const paper = join(out, 'json.docx');
        const written = await json_of(0, 'summary', area.summary, '--data', data, '--out', paper);
        assert.deepEqual(written, { file: paper, bytes: readFileSync(paper).length });
        const { count } = checkBook([readFileSync(file)]);
        const again = join(out, 'json.gbook');
        assert.deepEqual(await json_of(0, 'book', 'export', unit, '--data', data, '--out', again), { file: again, entries: count });
        assert.deepEqual(await json_of(0, 'book', 'check', again), {
            intact: true, book: unit, name, entries: count, head, volumes: [{ volume: 1, first: 1, last: count, fingerprint }],
            fault: '', line: 0, number: 0, detail: '',
        });
        const changed = await json_of(1, 'book', 'check', join(out, 'changed.gbook'));
        assert.deepEqual([changed.intact, changed.line, changed.number], [false, entry + 2, entry]);
        const [saved, node] = ['json-saved', 'json-node'].map((part) => join(out, part));
        const copied = await json_of(0, 'backup', saved, '--data', data);
        assert.deepEqual([copied.folder, copied.unsigned_books], [saved, 0]);
        assert.ok(copied.entries > count && copied.bytes > 4096);
        const restored = await json_of(0, 'restore', saved, '--data', node, '--erasures', 'none');
        assert.deepEqual([restored.folder, restored.entries], [node, copied.entries]);
        const reset = await json_of(0, 'accounts', 'reset', 'admin', '--data', node);
        assert.equal(reset.account, 'admin');
        assert.match(reset.password, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
        assert.ok(reset.ends > Date.now());
        assert.match((await json_of(0, 'version')).version, /^\d+\.\d+\.\d+$/);
    });

    await t.test('with --json so does what is carried to a portal, which no fault founds', async () => {
        const [bundle, apart, comments] = ['x.gportal', 'apart', 'y-kien.txt'].map((part) => join(out, part));
        const made = await json_of(0, 'portal', 'export', bundle, '--data', data);
        assert.deepEqual([made.file, made.number], [bundle, 1]);
        const take = (expected, trust) => json_of(expected, 'portal', 'import', bundle, '--data', apart, '--trust', trust);
        assert.equal((await take(1, '0000 1111 2222 3333')).error.code, 'portal.bundle_key');
        assert.ok(!existsSync(apart));
        assert.deepEqual(await take(0, made.fingerprint), made);
        const told = async (...args) => (await run('portal', ...args)).stderr.split('\n').filter((line) => line.startsWith('time=')).map((line) => line.replace(/^time=\S+ /, ''));
        const next = join(out, 'next.gportal');
        assert.deepEqual(await told('export', next, '--data', data), ['level=info event=bundle.made file=next.gportal number=2']);
        assert.deepEqual(await told('export', join(out, 'nowhere', 'y.gportal'), '--data', data), ['level=warn event=bundle.not_made file=y.gportal code=portal.not_written']);
        assert.deepEqual(await told('import', next, '--data', apart), ['level=info event=bundle.taken file=next.gportal number=2']);
        assert.deepEqual(await told('import', bundle, '--data', apart), ['level=warn event=bundle.refused file=x.gportal code=portal.bundle_old']);
        assert.deepEqual(await json_of(0, 'portal', 'comments-out', comments, '--data', apart), { file: comments, comments: 0 });
        assert.deepEqual(await json_of(0, 'portal', 'comments-in', comments, '--data', data), { taken: 0, left_out: 0 });
    });

    await t.test('with --json a fault is JSON too, with the same exit code', async () => {
        const none = join(out, 'nowhere');
        for (const [exit, code, field, ...args] of [
            [2, 'view.not_found', 'ID', 'summary', new_key(), '--data', data],
            [2, 'input.not_a_date', '--as-of', 'units', '--data', data, '--as-of', '30.6.2025'],
            [2, 'input.file_unreadable', 'FILE', 'book', 'check', none],
            [2, 'unit.unknown', 'UNIT', 'book', 'export', 'Ban không có', '--data', data],
            [2, 'backup.not_a_backup', '', 'restore', out, '--data', none],
            [2, 'account.unknown', 'NAME', 'accounts', 'reset', 'khong.co', '--data', data],
            [2, 'demo.real_data', '--data', 'demo', '--no-serve', '--data', data],
            [2, 'command_line.usage', '', 'demo', '--data', data],
            [2, 'command_line.usage', '', 'units', '--wrong'],
            [3, 'backup.no_books', '', 'backup', `${none}-copy`, '--data', none],
            [3, 'folder.no_node', '', 'verify', '--data', none],
            [2, 'input.not_a_date', '--as-of', 'units', '--data', data, '--as-of', ''],
            [2, 'input.is_a_folder', 'FILE', 'book', 'check', out],
        ]) {
            const { error } = await json_of(exit, ...args);
            assert.deepEqual([error.code, error.field ?? ''], [code, field], args.join(' '));
            assert.deepEqual(Object.keys(error), ['code', 'field', 'facts', 'message']);
            assert.ok(error.message.length > 5 && !error.message.includes('{'), error.message);
        }
        assert.ok(!existsSync(none));
    });
});

test('the help of each command shows how it is called', async (t) => {
    const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
    for (const path of [
        'serve', 'demo', 'verify', 'book export', 'book check', 'backup', 'restore', 'erasures', 'import units', 'units', 'registers', 'summary', 'portal export',
        'portal import', 'portal comments-out', 'portal comments-in', 'accounts reset', 'accounts factor-free', 'contract', 'version',
    ]) {
        await t.test(path, async () => {
            const { code, stdout } = await run(...path.split(' '), '--help');
            assert.equal(code, 0);
            assert.match(stdout, new RegExp(`^Example: giaoban ${path}\\b`, 'm'));
            assert.equal(stdout.includes('--json'), !['serve', 'contract'].includes(path));
            assert.ok(page.includes(`\`${path}`), 'docs/command-line.md has it');
        });
    }
    for (const group of ['book', 'import', 'portal', 'accounts']) {
        await t.test(`${group}, of which there are several`, async () => assert.match((await run(group, '--help')).stdout, new RegExp(`^Example: giaoban ${group} `, 'm')));
    }
    await t.test('--version tells it as version does', async () => assert.equal((await run('--version')).stdout, (await run('version')).stdout));
    await t.test('a subcommand that is none is named, beside those that there are', async () => {
        assert.match((await run('nonsense')).stderr, /no subcommand nonsense; there are: serve, demo/);
        assert.match((await run('book', 'burn')).stderr, /no subcommand burn; there are: export, check/);
    });
});

test('a reform without successions is meant, or it is not done', async (t) => {
    const at = folder(t);
    const bare = import_of(at, { succession: 'level,old_code,new_code,extent\n' });
    const data = join(at, 'node');
    const { error } = await json_of(2, ...bare, '--data', data);
    assert.equal(error.code, 'import.no_successions');
    assert.ok(error.facts.count > 0 && !existsSync(data));
    const { without_successor } = await json_of(0, ...bare, '--without-successor', '--data', data);
    assert.equal(without_successor, error.facts.count);
    const table = bare.indexOf('--after') + 1;
    assert.equal((await json_of(2, ...bare.with(table, at), '--data', data)).error.code, 'input.is_a_folder');
});

test('exit codes are those that the help tells', async (t) => {
    const { stdout } = await run('--help');
    assert.match(stdout.replaceAll('\n', ' '), /Exit codes: 0 done; 1 a check found a fault; 2 wrong usage or input; 3 the folder cannot be opened/);
    const none = join(folder(t), 'none');

    await t.test('2: no command, an unknown one, a wrong option, a day that is none', async () => {
        for (const args of [
            [], ['nope'], ['units', '--wrong'], ['verify', '--wrong'], ['import', 'units'], ['book', 'check'], ['book', 'export', 'x', '--language', 'fr'],
            ['units', '--data', none, '--as-of', '30.6.2025'], ['book', 'check', none],
            ['import', 'units', '--data', none, '--before', none, '--after', none, '--succession', none, '--on', '2025-07-01'],
        ]) {
            const told = await run(...args);
            assert.equal(told.code, 2, args.join(' '));
            assert.equal(told.stdout, '', args.join(' '));
            assert.notEqual(told.stderr, '', args.join(' '));
        }
    });

    await t.test('3: a folder that is not there, which stays so', async () => {
        for (const args of [
            ['verify'], ['units'], ['summary'], ['backup', `${none}-copy`], ['book', 'export', 'x'], ['portal', 'export', `${none}.gportal`],
        ]) {
            const told = await run(...args, '--data', none);
            assert.equal(told.code, 3, args.join(' '));
            assert.ok(told.stderr.includes(none), `${args.join(' ')} names it: ${told.stderr}`);
            assert.ok(!existsSync(none) && !existsSync(`${none}-copy`) && !existsSync(`${none}.gportal`), args.join(' '));
        }
    });
});
