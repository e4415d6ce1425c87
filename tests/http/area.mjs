// A small area to act in: an administrator, a unit, its officers; and what its books hold.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { new_key } from './visitor.mjs';

export const officer_password = 'bến cũ đò chiều';
export const admin_password = 'nắng lên đầu núi';

/** Signs in with a one-time password and sets one of one's own. */
export async function first_signed_in(server, name, once, password, pin = '') {
    const visitor = await server.signed_in(name, once);
    const set = await visitor.request('POST', '/api/session/password', { current: once, password });
    assert.equal(set.status, 200, set.text);
    if (pin) {
        const signs = await visitor.request('POST', '/api/session/pin', { current: password, pin });
        assert.equal(signs.status, 200, signs.text);
    }
    return visitor;
}

/** Signs the administrator in with the one-time password and founds a unit with a duty officer. */
export async function found_area(server) {
    const admin = await first_signed_in(server, 'admin', server.password, admin_password);
    const area = { admin };
    area.unit = (await admin.done('unit.establish', unit_named('Ban CHPT khu vực 3'))).ids[0];
    area.officer = await appointed(area, 'an.nv', 'Nguyễn Văn An', 'duty_officer', '2468');
    return area;
}

export const unit_named = (name) => ({
    described: {
        name,
        short_name: '',
        name_en: '',
        code: '',
        unit_kind: 'area_defence_command',
        level: 'area',
        from: '2025-07-01',
        to: null,
        basis: '',
    },
    relations: [],
});

/** A person with a post in the area's unit and an account, signed in. */
export async function appointed({ admin, unit }, account, name, role, pin = '') {
    const entered = await admin.done('person.enter', { unit, full_name: name, rank: 'Thượng úy' });
    const person = entered.ids[0];
    const post = { unit, person, title: 'Sĩ quan trực', role, from: '2025-07-01', to: null };
    await admin.done('post.appoint', post);
    const made = await admin.request('POST', '/api/accounts', { post: admin.post, name: account, person });
    assert.equal(made.status, 200, made.text);
    return first_signed_in(admin.server, account, made.json.password, officer_password, pin);
}

/** What the node book holds of one kind of fact, oldest first: what it was, and who. */
export async function node_notes(data, admin, what) {
    await settled(admin);
    const book = JSON.parse(readFileSync(join(data, 'node.json'), 'utf8')).node_book;
    const found = [];
    for (let before; ; ) {
        const more = before === undefined ? {} : { before: String(before) };
        const page = await admin.view('book', { unit: book, ...more });
        assert.equal(page.status, 200, page.text);
        found.push(...page.json.entries.map((entry) => JSON.parse(entry.facts)));
        if (page.json.more === null) break;
        before = page.json.more;
    }
    return found.reverse().filter((facts) => facts.kind === 'node_record.noted' && facts.body.what === what)
        .map((facts) => ({ author: facts.author, ...facts.body }));
}

/** Notes are written after the answer; whatever is sent to the writer now comes behind them. */
async function settled(admin) {
    const taken = await admin.send('log.strike', { entry: new_key(), reason: 'không có', replacement: null });
    assert.equal(taken.status, 403, taken.text);
}

/** All rows of the log of operations, newest last, read page by page. */
export async function whole_log(visitor) {
    const rows = [];
    for (let before; ; ) {
        const page = await visitor.view('log', before === undefined ? {} : { before: String(before) });
        assert.equal(page.status, 200, page.text);
        rows.push(...page.json.rows);
        if (page.json.more === null) break;
        before = page.json.more;
    }
    return rows.sort((a, b) => a.number - b.number);
}
