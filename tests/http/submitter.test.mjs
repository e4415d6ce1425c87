// Who brought a matter: read where that is noted down, in no page of the book and in no copy of a superior.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Server, appointed, folder, found_area, unit_named } from './giaoban.mjs';

/** The words of a book file stand in base64. */
const tells = (text, name) => [...text.matchAll(/[A-Za-z0-9+/]{24,}=*/g)]
    .some(([part]) => Buffer.from(part, 'base64').toString('utf8').includes(name)) || text.includes(name);

test('the name of a citizen', async (t) => {
    const server = await Server.for(t, folder(t));
    const area = await found_area(server);
    const { admin } = area;
    const superior = await appointed(area, 'chi.tv', 'Trần Văn Chỉ', 'commander');
    const unit = (await admin.done('unit.establish', { ...unit_named('Ban CHQS xã Thượng'), relations: [{ kind: 'military_command', to: area.unit }] })).ids[0];
    const officer = await appointed({ admin, unit }, 'truc.th', 'Lê Văn Trực', 'duty_officer');
    const due = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    await officer.done('matter.receive', { subject: 'Giếng khô', text: '', place: 'thôn 3', competent: null, body: 'UBND xã', due, submitter: 'Bưởi Đào Mận Xoài' });

    await t.test('is on no page of the book, also not for its own unit', async () => {
        for (const visitor of [officer, superior]) {
            const page = await visitor.view('book', { unit });
            assert.equal(page.status, 200, page.text);
            assert.ok(!page.text.includes('Bưởi'), page.text);
            assert.equal(page.json.entries.filter((entry) => entry.withheld).length, 1);
        }
    });

    await t.test('leaves in a copy only through its own unit, and every copy is noted', async () => {
        for (const copy of ['book/export', 'book/page']) {
            assert.ok(!tells((await superior.view(copy, { unit })).text, 'Bưởi'), copy);
            assert.ok(tells((await officer.view(copy, { unit })).text, 'Bưởi'), copy);
        }
        const { reads } = (await admin.view('rights/reads')).json;
        const copies = reads.filter(({ view }) => view.startsWith('book/')).map(({ person, view, of }) => [person, view, of]);
        for (const who of ['Trần Văn Chỉ', 'Lê Văn Trực']) {
            for (const view of ['book/export', 'book/page']) {
                assert.ok(copies.some((one) => one.join() === [who, view, 'Ban CHQS xã Thượng'].join()), `${who}, ${view}: ${JSON.stringify(copies)}`);
            }
        }
    });
});
