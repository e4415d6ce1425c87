// The running program keeps to its contract: every reading path is asked on the demo's data, and every
// answer and problem is held against its schema.
import assert from 'node:assert/strict';
import test from 'node:test';
import { folder, log_row, new_key, run, Server } from '../http/giaoban.mjs';
import { office, pdf_at_once } from '../http/office.mjs';
import { Contract } from './schema.mjs';

const document = JSON.parse((await run('contract')).stdout);
const contract = new Contract(document);
const given = (path, method) => document.paths[path][method].responses[200].content;
const asked = new Set();
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function keeps(answer, schema, what) {
    assert.deepEqual(contract.faults(answer.json, schema), [], what);
}

/** Asks a path and holds what comes against the contract. */
async function ask(visitor, path, parameters = {}) {
    asked.add(path);
    const query = new URLSearchParams({ post: visitor.post, ...parameters });
    const answer = await visitor.get(`${path}?${query}`);
    assert.equal(answer.status, 200, `${path}?${query}: ${answer.text.slice(0, 400)}`);
    const json = given(path, 'get')['application/json'];
    if (json) keeps(answer, json.schema, `${path}?${query}`);
    return answer.json;
}

/** A paper in its forms. */
async function ask_paper(visitor, path, parameters) {
    await ask(visitor, `${path}/docx`, parameters);
    await ask(visitor, `${path}/print`, parameters);
    if (!asked.has(`${path}/pdf`)) await ask(visitor, `${path}/pdf`, parameters); // once is enough: a process for each
}

async function settings_of(admin) {
    await ask(admin, '/api/rights/reads');
    await ask(admin, '/api/second_factor_rule');
    const wanted = await admin.request('POST', `/api/second_factor_rule/set?${new URLSearchParams({ post: admin.post, role: 'clerk', wanted: 'true' })}`);
    keeps(wanted, given('/api/second_factor_rule/set', 'post')['application/json'].schema, 'a second factor asked');
    const { settings, version } = await ask(admin, '/api/portal/settings');
    const kept = await admin.request('POST', `/api/portal/settings/keep?${new URLSearchParams({ post: admin.post, seen: version })}`, { ...settings, phone: '0123 456 789' });
    keeps(kept, given('/api/portal/settings/keep', 'post')['application/json'].schema, 'settings kept');
}

/** Made, looked at while it is made and after, taken away. */
async function backup_of(admin) {
    const act = (path, more = {}) => admin.request('POST', `/api/backup/${path}?${new URLSearchParams({ post: admin.post, ...more })}`);
    const keeping = await act('keep', { kept: '3' });
    assert.equal(keeping.status, 200, keeping.text);
    keeps(keeping, given('/api/backup/keep', 'post')['application/json'].schema, 'how many are kept');
    const begun = await act('make');
    assert.equal(begun.status, 200, begun.text);
    keeps(begun, given('/api/backup/make', 'post')['application/json'].schema, 'a backup begun');
    let list = await ask(admin, '/api/backups');
    for (let i = 0; i < 600 && list.running; i += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        list = await ask(admin, '/api/backups');
    }
    assert.equal(list.backups.length, 1, JSON.stringify(list));
    await ask(admin, '/api/backup', { name: list.backups[0].name });
    await ask(admin, '/api/erasures');
    const removed = await act('remove', { name: list.backups[0].name });
    keeps(removed, given('/api/backup/remove', 'post')['application/json'].schema, 'a backup removed');
}

async function problem(answer, status, code) {
    assert.equal(answer.status, status, answer.text);
    assert.equal(answer.json.error.code, code);
    keeps(answer, contract.schema('Problem'), code);
}

async function as_role(server, account) {
    const visitor = server.visitor();
    const answer = await visitor.open_session({ demo: account });
    assert.equal(answer.status, 200, answer.text);
    keeps(answer, given('/api/session', 'post')['application/json'].schema, 'signing in');
    return visitor;
}

/** What stands on the desk, and the reports of the day. */
async function ask_desk(visitor) {
    await ask(visitor, '/api/session');
    await ask(visitor, '/api/session/access');
    const desk = await ask(visitor, '/api/desk');
    await ask(visitor, '/api/desk', { known: String(desk.now - 86_400_000) });
    await ask(visitor, '/api/log', { q: 'hoa' });
    await ask(visitor, '/api/daily');
    const yesterday = new Date(desk.now + 7 * 3_600_000 - 86_400_000).toISOString().slice(0, 10);
    await ask(visitor, '/api/daily', { day: yesterday });
    await ask_paper(visitor, '/api/daily', { day: yesterday });
    await ask(visitor, '/api/duty_report/draft');
    const board = await ask(visitor, '/api/duty_reports', { day: yesterday });
    await ask(visitor, '/api/duty_reports/xlsx', { day: yesterday });
    const sent = [board.own, ...board.below.map((one) => one.report)].filter(Boolean);
    for (const { id } of sent.slice(0, 2)) {
        await ask(visitor, '/api/duty_report', { id });
        await ask_paper(visitor, '/api/duty_report', { id });
    }
    for (const watch of desk.watches) {
        await ask(visitor, '/api/handover/draft', { watch: watch.id });
    }
}

/** What is given, told and commended. */
async function ask_work(visitor) {
    for (const box of ['mine', 'given', 'overdue', 'all']) {
        const { tasks } = await ask(visitor, '/api/tasks', { box });
        for (const task of tasks.slice(0, 5)) await ask(visitor, '/api/task', { id: task.id });
    }
    await ask(visitor, '/api/tasks', { box: 'all', older: true, from: 1 });
    for (const group of ['all_communes', 'commune_police', 'all_stationed', 'none']) {
        await ask(visitor, '/api/addressees', { group });
    }
    await ask(visitor, '/api/information/xlsx', { box: 'received', event_class: 'natural_hazard' });
    for (const state of ['to_verify', 'in_assessment', 'closed']) {
        const { items } = await ask(visitor, '/api/information', { state });
        for (const { id } of items.slice(0, 4)) await ask(visitor, '/api/information/item', { id });
    }
    for (const box of ['all', 'ours', 'received']) {
        const { items } = await ask(visitor, '/api/assessments', { box });
        for (const { id } of items.slice(0, 3)) await ask(visitor, '/api/assessment', { id });
    }
    for (const box of ['to_review', 'to_decide', 'ours', 'all']) {
        const { items } = await ask(visitor, '/api/commendations', { box });
        for (const { id } of items.slice(0, 3)) await ask(visitor, '/api/commendation', { id });
    }
    await ask(visitor, '/api/commendations/xlsx', { box: 'ours' });
    const awards = await ask(visitor, '/api/awards');
    for (const { id } of awards.items) {
        await ask(visitor, '/api/award', { id });
        await ask_paper(visitor, '/api/award', { id });
        await ask(visitor, '/api/award/xlsx', { id });
    }
    await ask(visitor, '/api/award/forms');
    await ask(visitor, '/api/rules');
    await ask(visitor, '/api/registers');
    await ask(visitor, '/api/rights/refusals');
    await ask(visitor, '/api/matters/xlsx', { box: 'ours', filter: 'open' });
    for (const filter of ['open', 'late', 'answered', 'over']) {
        const { matters } = await ask(visitor, '/api/matters', { filter });
        for (const one of matters.slice(0, 3)) {
            await ask(visitor, '/api/matter', { id: one.id });
            if (!one.has_submitter || one.unit.id !== visitor.unit) continue;
            await ask(visitor, '/api/matter/submitter', { id: one.id });
        }
    }
}

/** Documents and drafts. */
async function ask_documents(visitor) {
    for (const direction of ['received', 'issued']) {
        const { lines, waiting } = await ask(visitor, '/api/documents', { direction });
        for (const one of [...waiting, ...lines].filter(({ of }) => of === 'document').slice(0, 5)) {
            const { direction: way } = await ask(visitor, '/api/document', { id: one.id });
            if (way === 'issued') await ask_paper(visitor, '/api/document', { id: one.id });
        }
        await ask(visitor, '/api/documents/xlsx', { direction });
    }
    const { drafts } = await ask(visitor, '/api/drafts');
    for (const { id } of drafts.slice(0, 3)) {
        await ask(visitor, '/api/draft', { id });
        await ask_paper(visitor, '/api/draft', { id });
    }
    const disseminations = await ask(visitor, '/api/disseminations');
    for (const { document } of disseminations.lines.slice(0, 3)) {
        await ask(visitor, '/api/dissemination', { document });
    }
}

/** A summary, its figures and versions. */
async function ask_summary(visitor, id) {
    const summary = await ask(visitor, '/api/summary', { id });
    for (const { name, form } of summary.figures) {
        await ask(visitor, '/api/summary/figure', { id: summary.id, figure: name, form });
    }
    await ask(visitor, '/api/summary/changes', { id: summary.id });
    const { versions } = await ask(visitor, '/api/summary/versions', { id: summary.id });
    for (const { book, number } of versions.slice(0, 2)) {
        await ask(visitor, '/api/summary/version', { id: summary.id, book, number });
    }
    await ask(visitor, '/api/contributions', { summary: summary.id });
    await ask(visitor, '/api/holds', { entity: summary.id, unit: summary.unit.id });
    await ask(visitor, '/api/lessons', { summary: summary.id });
    await ask_paper(visitor, '/api/summary', { id: summary.id });
    await ask(visitor, '/api/summary/xlsx', { id: summary.id });
}

/** Conferences with their papers and summaries. */
async function ask_conferences(visitor) {
    const { conferences, invited } = await ask(visitor, '/api/conferences');
    for (const { id } of invited) await ask(visitor, '/api/conference', { id });
    for (const { id } of conferences) {
        const conference = await ask(visitor, '/api/conference', { id });
        await ask(visitor, '/api/lessons', { conference: id });
        for (const name of ['conclusions', 'minutes', 'programme', 'roll']) {
            if (name === 'conclusions' && !conference.conclusions) continue;
            await ask_paper(visitor, `/api/conference/${name}`, { id });
        }
        for (const { unit } of conference.invitations.slice(0, 2)) {
            await ask_paper(visitor, '/api/conference/invitation', { id, unit: unit.id });
        }
        for (const { number } of conference.asked_papers) {
            const paper = await ask(visitor, '/api/conference/paper', { conference: id, number });
            const [current] = paper.versions;
            if (!current || current.file) continue;
            await ask_paper(visitor, '/api/conference/paper', { conference: id, number });
        }
        await ask(visitor, '/api/conference/participants/xlsx', { id });
        if (conference.summary) await ask_summary(visitor, conference.summary);
    }
}

/** Lists, pages, units and the book. */
async function ask_rest(visitor) {
    await ask(visitor, '/api/summary/figures');
    await ask(visitor, '/api/summaries');
    await ask(visitor, '/api/contributions');
    await ask(visitor, '/api/summaries/changed');
    await ask(visitor, '/api/lessons');
    await ask(visitor, '/api/lessons/xlsx');
    await ask(visitor, '/api/levels', { days: '400' });
    const { articles } = await ask(visitor, '/api/articles');
    const shown = articles.find((article) => article.state === 'published');
    if (shown) await ask(visitor, '/api/article/file', { id: shown.id });
    const photo = articles.flatMap((article) => article.photos)[0];
    if (photo) await ask(visitor, '/api/file', { id: photo.file, size: 'small' });
    const { units } = await ask(visitor, '/api/units');
    for (const { id } of [...units, { id: visitor.unit }]) await ask(visitor, '/api/unit', { id });
    await ask(visitor, '/api/units/search', { q: 'xa' });
    await ask(visitor, '/api/units/marks');
    const { entries } = await ask(visitor, '/api/book');
    const sheet = entries.find((entry) => entry.entity_kind === 'handover');
    if (sheet) {
        await ask(visitor, '/api/handover', { id: sheet.entity });
        await ask_paper(visitor, '/api/handover', { id: sheet.entity });
    }
    await ask(visitor, '/api/search', { q: 'bao cao' });
    await ask(visitor, '/api/log/xlsx');
    await ask(visitor, '/api/tasks/xlsx', { box: 'all' });
    await ask(visitor, '/api/book/verify');
    await ask(visitor, '/api/book/export');
    await ask(visitor, '/api/book/page');
    await ask(visitor, '/api/people');
    await ask(visitor, '/api/people/xlsx');
}

/** All that somebody reads who goes through every page. */
async function ask_every_view(visitor) {
    for (const part of [ask_desk, ask_work, ask_documents, ask_conferences, ask_rest]) await part(visitor);
}

test('the program keeps to its contract', { timeout: 170_000 }, async (t) => {
    const data = folder(t);
    assert.equal((await run('demo', '--data', data, '--no-serve')).code, 0);
    const server = await Server.for(t, data, '--office', office(folder(t, 'office'), pdf_at_once));
    const roles = (await server.visitor().get('/api/demo-roles')).json;
    const visitors = [];
    for (const { account } of roles) visitors.push(await as_role(server, account));

    await t.test('in what is open to everybody', async () => {
        for (const path of ['/api/health', '/api/demo-roles']) await ask(server.visitor(), path);
    });

    await t.test('in every view, of every role', () => Promise.all(visitors.map(ask_every_view)));

    await t.test('in what only an administrator reads', async () => {
        const answers = await Promise.all(visitors.map((v) => v.view('accounts')));
        const read = answers.findIndex(({ status }) => status === 200);
        assert.notEqual(read, -1, 'one role of the demo administers');
        const admin = visitors[read];
        await ask(admin, '/api/accounts');
        const { templates } = await ask(admin, '/api/templates');
        await ask(admin, '/api/template', { name: templates[0].name });
        await ask(admin, '/api/rights', { role: 'commander' });
        await backup_of(admin);
        await settings_of(admin);
        for (const refused of answers.filter(({ status }) => status !== 200)) {
            keeps(refused, contract.schema('Problem'), refused.text);
        }
    });

    await t.test('in what only those who publish read', async () => {
        const answers = await Promise.all(visitors.map((v) => v.view('comments')));
        const read = answers.findIndex(({ status }) => status === 200);
        assert.notEqual(read, -1, 'one role of the demo publishes');
        await ask(visitors[read], '/api/comments');
        for (const refused of answers.filter(({ status }) => status !== 200)) {
            keeps(refused, contract.schema('Problem'), refused.text);
        }
    });

    await t.test('in commands, files and problems', async () => {
        const writer = visitors.find((v) => v.commands.includes('log.write'));
        const key = new_key();
        const done = await writer.send('log.write', log_row('Một dòng'), { key });
        assert.equal(done.status, 200, done.text);
        keeps(done, given('/api/commands', 'post')['application/json'].schema, 'a command done');
        await problem(await writer.send('log.write', log_row('Dòng khác'), { key }), 409, 'key.other_content');
        await problem(await writer.send('log.write', { ...log_row('x'), type: 'no' }), 400, 'input.not_a_choice');
        await problem(await writer.view('task', { id: new_key() }), 404, 'view.not_found');
        await problem(await writer.view('nothing'), 404, 'view.not_found');
        await problem(await server.visitor().view('desk', { post: writer.post }), 401, 'session.none');
        const sent = new URLSearchParams({ post: writer.post, key: new_key(), kind: 'photo', name: 'x.png' });
        const photo = await writer.request('POST', `/api/file/keep?${sent}`, Buffer.from(png, 'base64'));
        assert.equal(photo.status, 200, photo.text);
        keeps(photo, given('/api/file/keep', 'post')['application/json'].schema, 'a file taken in');
        await problem(await writer.request('POST', `/api/file/keep?${sent}`, Buffer.from('<svg>')), 409, 'file.type_unknown');
        const told = { file_kind: 'photo', file_type: 'jpeg', sha256: '0'.repeat(64), bytes: 1, width: 1, height: 1 };
        await problem(await writer.send('file.keep', told), 409, 'file.upload_only');
        await ask(writer, '/api/file', { id: photo.json.ids[0] });
        const asked = { name: roles[0].account, password: `giaoban-demo-${roles[0].account}` };
        await problem(await server.visitor().request('POST', '/api/session/passkey/ask', asked), 403, 'passkey.none');
        const begun = await visitors[0].request('POST', '/api/session/passkey/begin', { current: asked.password });
        assert.equal(begun.status, 200, begun.text);
        keeps(begun, given('/api/session/passkey/begin', 'post')['application/json'].schema, 'a passkey begun');
        const checked = await writer.request('POST', '/api/book/check', Buffer.from('no book'));
        assert.equal(checked.status, 200, checked.text);
        keeps(checked, given('/api/book/check', 'post')['application/json'].schema, 'a file that is no book');
    });

    await t.test('and every reading path was asked', () => {
        const readable = Object.keys(document.paths).filter((path) => document.paths[path].get);
        const unasked = readable.filter((path) => !asked.has(path) && path !== '/api/events');
        assert.deepEqual(unasked, []);
    });
});
