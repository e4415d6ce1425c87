// Heads leave the node: every kind of paper that is signed or issued prints the head code of its book, and the superior's
// book holds the same head. So whoever holds the paper finds out a book that the very holder of the key wrote anew.
import assert from 'node:assert/strict';
import { sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { hashedBytes, hexHash, keyFromSeed, signedBytes } from '../checker/make-sample.mjs';
import { text_of } from './docx.mjs';
import { Server, appointed, folder, found_area, run, unit_named } from './giaoban.mjs';

const below = 'Ban CHQS xã Hoa Sơn';
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const to_one = (owner, text) => [{ addressee: 'Đối với đơn vị', owners: [owner], group: 'none', bullets: [{ text, kind: 'task', standing: false }] }];

/** Who signs and issues: a commune under the area, with a unit of its own to speak to. */
async function commune_of(area) {
    const { admin } = area;
    const under = (name, to) => ({ ...unit_named(name), relations: [{ kind: 'military_command', to }] });
    const unit = (await admin.done('unit.establish', under(below, area.unit))).ids[0];
    const at = { admin, unit };
    return {
        unit, above: area.unit,
        squad: (await admin.done('unit.establish', under('Trung đội dân quân cơ động', unit))).ids[0],
        chief: await appointed(at, 'binh.th', 'Trần Hữu Bình', 'commander'),
        staff: await appointed(at, 'khoa.lv', 'Lê Văn Khoa', 'staff'),
        clerk: await appointed(at, 'thu.nt', 'Nguyễn Thị Thư', 'clerk'),
        officer: await appointed(at, 'cuong.pv', 'Phạm Văn Cường', 'duty_officer', '1357'),
        relief: await appointed(at, 'dung.ht', 'Hà Tiến Dũng', 'duty_officer', '8642'),
    };
}

/** The papers of one kind, in the order in which they are signed or issued: path, parameters, and who prints it. */
const kinds = {
    async 'the handover sheet'({ officer, relief }, printed) {
        await officer.done('watch.open', { duty: 'operations' });
        await officer.write('Địa bàn yên tĩnh.');
        const watch = (await officer.view('desk')).json.watches[0].id;
        const body = { watch, incoming_post: null, last_row: 1, items: [], checklist: [], weather: '', remarks: '' };
        const id = (await officer.done('handover.sign', body, { pin: '1357' })).ids[0];
        await printed('handover', { id }, officer);
        await relief.done('handover.countersign', { handover: id }, { pin: '8642' });
        await printed('handover', { id }, relief);
    },
    async 'the daily duty report'({ officer, chief, above }, printed) {
        const strength = [{ category: 'officers', total: 5, leave: 1, study: 0, sick: 0, mission: 0, other: 0 }];
        const id = (await officer.done('duty_report.write', { day: today(), strength, basis: [] })).ids[0];
        await printed('duty_report', { id }, officer, false);
        await chief.done('duty_report.confirm', { report: id, to: above, conclusion: 'Duy trì nghiêm chế độ trực.' });
        await printed('duty_report', { id }, officer);
    },
    async 'the report with its figures'({ staff, chief }, printed) {
        const id = (await staff.done('summary.open', {
            conference: null, title: 'Báo cáo 6 tháng', period_from: '2026-01-01', period_to: '2026-06-30', next_from: null,
            next_to: null, as_of: '2026-06-20', outline: 'half_year',
        })).ids[0];
        await printed('summary', { id }, staff, false);
        await staff.done('summary.put_to_sign', { summary: id, signer: chief.post });
        await chief.done('summary.confirm', { summary: id, signer_prefix: 'none' });
        await staff.done('summary.issue', { summary: id, signer_prefix: 'none', signer_post: chief.post, place: 'Hoa Sơn', recipients: ['Như trên'] });
        await printed('summary', { id }, staff);
    },
    async 'a document issued at once'({ chief, squad }, printed) {
        const id = (await chief.done('document.issue', {
            type: 'cong_van', urgency: 'none', secrecy: 'none', subject: 'V/v trực bão', signer_prefix: 'none',
            groups: [{ addressee: 'Trung đội', group: 'none', owners: [squad] }],
            lines: [{ group: 1, text: 'Kiểm tra xuồng máy', kind: 'task', standing: false }], recipients: [],
        })).ids[0];
        await printed('document', { id }, chief);
    },
    async 'a document that was drafted, reviewed and confirmed'({ staff, chief, clerk }, printed) {
        const id = (await staff.done('draft.write', {
            type: 'thong_bao', urgency: 'none', secrecy: 'none', subject: 'Trực Tết', text: 'Mỗi ca hai người.', groups: [], lines: [], recipients: [],
        })).ids[0];
        await staff.done('draft.submit', { draft: id, reviewer: chief.post, signer: chief.post });
        await printed('draft', { id }, staff, false);
        await chief.done('draft.confirm', { draft: id, signer_prefix: 'none' });
        await printed('draft', { id }, staff);
        await clerk.done('draft.issue', { draft: id });
        const code = await printed('draft', { id }, clerk);
        const { document } = (await clerk.view('draft', { id })).json;
        assert.equal(await printed('document', { id: document }, clerk), code, 'one paper, one code');
    },
    async 'the invitation to a conference, and the notice of its conclusions'({ staff, chief, squad }, printed) {
        const body = { conference_kind: 'giao_ban', title: 'Giao ban tháng', held_on: today(), chairs: [{ name: 'Đ/c Bình', opened: true, directed: true }] };
        const id = (await staff.done('conference.prepare', body)).ids[0];
        await staff.done('conference.invite', { conference: id, units: [squad], group: 'none', posts: ['Trung đội trưởng'], prepare: 'Số liệu' });
        await printed('conference/invitation', { id, unit: squad }, staff);
        await staff.done('conference.conclude', { conference: id, text: 'Giữ nền nếp.', groups: to_one(squad, 'Sửa chòi gác') });
        await printed('conference/conclusions', { id }, staff, false);
        await chief.done('conference.instruct', { conference: id, urgency: 'none', signer_prefix: 'none' });
        await printed('conference/conclusions', { id }, staff);
        for (const by_hand of ['minutes', 'roll']) await printed(`conference/${by_hand}`, { id }, staff, false);
    },
    async 'the award decision'({ staff, chief, unit }, printed) {
        const commendation = (await staff.done('commendation.propose', {
            decider: unit, form: 'giay_khen', achievement: 'Đắp đê', conference: null, document: null, information: null,
            recipients: [{ recipient_kind: 'individual', name: 'Nguyễn Văn Tám', position: 'Thôn 4' }],
        })).ids[0];
        await chief.done('commendation.agree', { commendation, remark: '' });
        const id = (await chief.done('award.decide', {
            form: 'giay_khen', achievement: 'Đắp đê', recipients: [{ commendation, line: 0 }], signer_prefix: 'none', signer_post: chief.post,
            place: 'Hoa Sơn', authority: 'Quy chế thi đua', named_publicly: false,
        })).ids[0];
        await printed('award', { id }, staff);
    },
};

/** The code on the sheet and in the .docx, the same; none on a paper that nobody signed or issued. */
async function code_on(visitor, path, parameters) {
    const sheet = await visitor.view(`${path}/print`, parameters);
    assert.equal(sheet.status, 200, `${path}: ${sheet.text}`);
    const docx = await visitor.view(`${path}/docx`, parameters);
    assert.equal(docx.status, 200, `${path}: ${docx.text}`);
    const text = text_of(docx.bytes);
    const line = /<p class="witness">Mã đối chiếu với sổ: <strong>([^<]*)<\/strong> \(sổ của ([^<]*)\)/.exec(sheet.text);
    if (!line) {
        assert.ok(!text.includes('Mã đối chiếu'), `${path}: a code in the .docx alone`);
        return null;
    }
    assert.match(line[1], /^[1-9]\d*-[0-9A-F]{8}-[0-9A-F]{8}$/, path);
    assert.equal(line[2], below);
    assert.ok(text.includes(`Mã đối chiếu với sổ: ${line[1]} (sổ của ${below})`), path);
    return line[1];
}

const code_of = ({ number, hash }) => `${number}-${hash.slice(0, 8)}-${hash.slice(8, 16)}`.toUpperCase();
const part = (base64) => JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
const lines_of = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').slice(1).map((line) => JSON.parse(line));

/** The heads of that book which this one bears witness to, as codes. */
function witnessed_in(file, book) {
    const facts = lines_of(file).filter((line) => line.facts).map((line) => part(line.facts));
    return facts.filter(({ kind, body }) => kind === 'witness.recorded' && body.book === book).map(({ body }) => code_of(body));
}

/** The book as the holder of its key would write it anew: one row says something else, every hash and the head follow. */
function rewritten(file, key) {
    const [header, ...rest] = lines_of(file);
    const head = rest.pop().head;
    const row = rest.findIndex((entry) => JSON.stringify(part(entry.words)).includes('yên tĩnh'));
    const said = JSON.stringify(part(rest[row].words)).replace('yên tĩnh', 'có vụ việc');
    rest[row].words = Buffer.from(said).toString('base64');
    const hashed = (text) => hexHash(Buffer.from(text, 'base64'));
    let previous = '0'.repeat(64);
    for (const entry of rest) {
        const bytes = hashedBytes(header.book, entry.volume, entry.number, previous, hashed(entry.facts), hashed(entry.words));
        previous = entry.hash = hexHash(bytes);
    }
    Object.assign(head, { hash: previous, signature: sign(null, signedBytes(header.book, head.volume, head.number, previous), key).toString('hex') });
    return ['giaoban-book 1', ...[header, ...rest, { head }].map((line) => JSON.stringify(line))].map((line) => `${line}\n`).join('');
}

test('heads leave the node', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const commune = await commune_of(area);
    const codes = {};
    for (const [kind, issue] of Object.entries(kinds)) {
        await t.test(`${kind} prints the code of its book`, async () => {
            codes[kind] = new Set();
            await issue(commune, async (path, parameters, visitor, signed = true) => {
                const code = await code_on(visitor, path, parameters);
                assert.equal(code !== null, signed, path);
                if (code) codes[kind].add(code);
                return code;
            });
            assert.ok(codes[kind].size > 0);
        });
    }
    const all = new Set(Object.values(codes).flatMap((some) => [...some]));
    await commune.officer.write('Sau đó vẫn ghi tiếp.');
    assert.equal((await server.stop()).code, 0);

    const files = folder(t, 'books');
    const exported = async (unit, name) => {
        const out = join(files, name);
        assert.equal((await run('book', 'export', unit, '--data', data, '--out', out)).code, 0);
        return out;
    };
    const book = await exported(commune.unit, 'xa.gbook');
    const checked = (file, ...heads) => run('book', 'check', file, ...heads.flatMap((code) => ['--head', code]));

    await t.test("the superior's book holds the very heads that stand on paper, each once", async () => {
        const witnessed = witnessed_in(await exported(area.unit, 'khu-vuc.gbook'), commune.unit);
        assert.deepEqual(witnessed.toSorted(), [...all].toSorted());
        const told = await run('verify', '--data', data, '--json');
        assert.equal(JSON.parse(told.stdout).witnesses, all.size, told.stdout);
    });

    await t.test('a book that was only written on holds all of them', async () => {
        assert.equal((await checked(book, ...all)).code, 0);
    });

    const seed = Buffer.from(readFileSync(join(data, 'keys', 'node.key'), 'utf8').split('\n')[1].slice(0, 64), 'hex');
    const forged = join(files, 'viet-lai.gbook');
    writeFileSync(forged, rewritten(book, keyFromSeed(seed)));
    for (const [kind, some] of Object.entries(codes)) {
        await t.test(`a book that the holder of the key wrote anew fails with the code of ${kind}`, async () => {
            assert.equal((await checked(forged)).code, 0, 'chain and signature are sound');
            for (const code of some) {
                const told = await checked(forged, code);
                assert.equal(told.code, 1, told.stdout);
                assert.match(told.stdout, new RegExp(`FAULT code at line \\d+, entry ${code.split('-')[0]}:`));
            }
        });
    }

    await t.test('a code of which only eight digits were typed is compared, and said to prove little', async () => {
        const short = [...all][0].replace(/-[^-]*$/, '');
        const told = await checked(book, short);
        assert.equal(told.code, 0, told.stderr);
        assert.match(told.stdout, /8 of the 16 digits/);
        assert.doesNotMatch((await checked(book, ...all)).stdout, /of the 16 digits/);
    });
});
