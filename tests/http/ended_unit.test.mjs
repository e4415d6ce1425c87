// A unit has ended: who reads its book and papers, and whose words an order to erase destroys.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Server, appointed, folder, found_area, unit_named, verify } from './giaoban.mjs';

const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

/** Three units under the area; officers of the first two write rows until both books have an entry 6 with words. */
async function two_books(area) {
    const { admin } = area;
    const under = (name) => ({ ...unit_named(name), relations: [{ kind: 'military_command', to: area.unit }] });
    const named = {};
    for (const [key, name, account] of [['ended', 'Ban CHQS xã Thượng', 'th'], ['heir', 'Ban CHQS xã Hạ', 'ha'], ['neighbour', 'Ban CHQS xã Bên', 'be']]) {
        const unit = (await admin.done('unit.establish', under(name))).ids[0];
        const at = { admin, unit };
        named[key] = {
            unit,
            officer: await appointed(at, `truc.${account}`, `Trực ${name}`, 'duty_officer'),
            inspector: await appointed(at, `tra.${account}`, `Thanh Tra ${name}`, 'inspector'),
        };
        for (let row = 1; row <= 8; ++row) await named[key].officer.write(`Dòng ${row} của ${name}`);
    }
    return named;
}

const entry = async (visitor, unit, number) => {
    const page = await visitor.view('book', { unit, before: String(number + 1) });
    assert.equal(page.status, 200, page.text);
    return page.json.entries[0];
};
const erasure = (unit, number) => ({ unit, number, reason: 'theo yêu cầu của người dân' });

test('a unit that ended', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const superior = await appointed(area, 'chi.tv', 'Trần Văn Chỉ', 'commander');
    const { ended, heir, neighbour } = await two_books(area);
    const before = Date.now() - 1;
    await area.admin.done('unit.dissolve', { unit: ended.unit, on: today(), basis: 'Quyết định 1', successor: heir.unit, force_reason: '' });

    await t.test('is read by whoever holds its papers and by who stood above it, in every view and as of before', async () => {
        const year = Number(today().slice(0, 4));
        const asked = [['log', {}], ['book', {}], ['people', {}], ['daily', {}], ['duty_reports', {}], ['rules', {}],
            ['conferences', {}], ['lessons', {}], ['drafts', {}],
            ['documents', { direction: 'received', year }], ['documents/xlsx', { direction: 'issued' }], ['book/verify', {}], ['book/export', {}], ['log/xlsx', {}]];
        for (const [view, more] of asked) {
            for (const past of view.includes('/') || view === 'daily' ? [{}] : [{}, { known: String(before) }, { happened: String(before) }]) {
                const question = { unit: ended.unit, ...more, ...past };
                const status = async (visitor) => (await visitor.view(view, question)).status;
                assert.equal(await status(heir.officer), 200, `${view}, whoever holds its papers`);
                assert.equal(await status(superior), 200, `${view}, who stood above it`);
                assert.equal(await status(neighbour.officer), 403, `${view}, a neighbour`);
            }
        }
        const rows = (await heir.officer.view('log', { unit: ended.unit, known: String(before) })).json.rows;
        assert.equal(rows.length, 8);
        const found = (await heir.officer.view('search', { q: 'Ban CHQS xã Thượng', kind: 'log_entry' })).json.hits;
        assert.equal(found.length, 8);
        assert.equal((await neighbour.officer.view('search', { q: 'Ban CHQS xã Thượng', kind: 'log_entry' })).json.hits.length, 0);
        assert.equal((await heir.officer.view('unit', { id: ended.unit })).json.may_read, true);
        assert.equal((await neighbour.officer.view('unit', { id: ended.unit })).json.may_read, false);
    });

    await t.test('erasing entry 6 of the ended unit does not touch entry 6 of the heir', async () => {
        const theirs = await entry(heir.inspector, heir.unit, 6);
        const its = await entry(heir.inspector, ended.unit, 6);
        assert.ok(theirs.words && its.words);

        const nameless = await heir.inspector.send('book.erase', { number: 6, reason: 'không nêu sổ' });
        assert.equal(nameless.status, 400);
        assert.equal(nameless.json.error.field, '/body/unit');
        const own = await ended.inspector.send('book.erase', erasure(ended.unit, 6));
        assert.equal(own.json.error.code, 'unit.ended_into');
        for (const visitor of [neighbour.inspector, area.admin]) {
            const refused = await visitor.send('book.erase', erasure(ended.unit, 6));
            assert.equal(refused.json.error.code, 'rights.not_for_this_unit');
        }
        assert.equal((await neighbour.inspector.send('book.erase', erasure(heir.unit, 6))).json.error.code, 'rights.not_for_this_unit');
        assert.equal((await heir.inspector.view('book', { unit: ended.unit })).json.may_erase, true);
        assert.equal((await heir.officer.view('book', { unit: ended.unit })).json.may_erase, false);

        const done = await heir.inspector.done('book.erase', erasure(ended.unit, 6));
        assert.equal(done.book, ended.unit);
        assert.equal((await entry(heir.inspector, ended.unit, 6)).words, null);
        assert.equal((await entry(heir.inspector, ended.unit, 6)).hash, its.hash);
        assert.deepEqual(await entry(heir.inspector, heir.unit, 6), theirs);
        for (const unit of [ended.unit, heir.unit]) {
            assert.equal((await heir.inspector.view('book/verify', { unit })).json.intact, true);
        }
    });

    await server.stop();
    await verify(data);
});
