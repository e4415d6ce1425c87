// What the public site says of itself, set on the page of administration: checked, named, noted, shown at once, and no change lost.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Server, appointed, folder, found_area, node_notes } from './giaoban.mjs';

test('settings of the public site', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const { admin } = area;
    const staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');
    const file = join(data, 'portal.json');
    const read = async () => {
        const answer = await admin.view('portal/settings');
        assert.equal(answer.status, 200, answer.text);
        return answer.json;
    };
    const keep = (settings, seen, who = admin) => who.request('POST', `/api/portal/settings/keep?${new URLSearchParams({ post: who.post, seen })}`, settings);
    const refused = (answer, status, code, field = null) =>
        assert.deepEqual([answer.status, answer.json.error.code, answer.json.error.field], [status, code, field], answer.text);

    await t.test('nobody stated anything at first', async () => {
        const { settings, kept_at, kept_by, fault } = await read();
        assert.deepEqual([settings.phone, settings.contacts, kept_at, kept_by, fault], ['', [], null, '', '']);
        refused(await staff.view('portal/settings'), 403, 'rights.not_for_this_post');
    });

    await t.test('what is wrong is named by its field, and the file stays', async () => {
        const { settings, version } = await read();
        const before = readFileSync(file, 'utf8');
        for (const [wrong, status, code, field] of [
            [{ ...settings, origin: 'vidu.vn' }, 409, 'portal.origin', '/origin'],
            [{ ...settings, phone: 'x'.repeat(41) }, 400, 'input.too_long', '/phone'],
            [{ ...settings, agencies: [{ title: 'Tỉnh', address: 'javascript:alert(1)' }] }, 409, 'portal.address', '/agencies/0/address'],
            [{ ...settings, contacts: [{ name: '' }] }, 400, 'input.empty', '/contacts/0/name'],
            [{ ...settings, footer: '<b>' }, 400, 'input.unknown_field', '/footer'],
        ]) refused(await keep(wrong, version), status, code, field);
        refused(await keep(settings, version, staff), 403, 'rights.not_for_this_post');
        refused(await keep(settings, 'x'), 400, 'input.not_a_hash', '/seen');
        assert.equal(readFileSync(file, 'utf8'), before);
    });

    await t.test('kept, it stands at the foot of every page, and who kept it is told', async () => {
        const { settings, version } = await read();
        const answer = await keep({ ...settings, organisation: 'Ban CHPT khu vực 3', address: 'Số 1 đường Hòa Bình', responsible: 'Trần Văn Bình', phone: '0123 456 789', email: 'vanthu@vidu.vn' }, version);
        assert.equal(answer.status, 200, answer.text);
        const page = (await server.visitor().get('/')).text;
        for (const words of ['Số 1 đường Hòa Bình', 'Trần Văn Bình', '0123 456 789', 'vanthu@vidu.vn']) assert.ok(page.includes(words), words);
        const now = await read();
        assert.deepEqual([now.settings.phone, now.kept_by], ['0123 456 789', 'Người quản trị']);
        assert.equal((await node_notes(data, admin, 'portal_settings_kept')).length, 1);
    });

    await t.test('what another has kept meanwhile is not written over', async () => {
        const { settings, version } = await read();
        assert.equal((await keep({ ...settings, fax: '0123' }, version)).status, 200);
        refused(await keep({ ...settings, fax: '0456' }, version), 409, 'portal.changed_meanwhile');
        assert.equal((await read()).settings.fax, '0123');
    });

    await t.test('the file may still be written by hand, and then nobody is said to have kept it', async () => {
        const { settings } = await read();
        writeFileSync(file, JSON.stringify({ ...settings, fax: '0789' }));
        const now = await read();
        assert.deepEqual([now.settings.fax, now.kept_by, now.kept_at], ['0789', '', null]);
        writeFileSync(file, '{ hỏng');
        const spoiled = await read();
        assert.match(spoiled.fault, /JSON/);
        assert.equal((await keep(settings, spoiled.version)).status, 200, 'and can be put right here');
    });
});
