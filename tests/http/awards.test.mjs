// Award decisions from outside: the paper and the list of one, for whom its names are, and that reading them is noted.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Server, appointed, folder, found_area, node_notes, unit_named } from './giaoban.mjs';

test('awards', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const staff = await appointed(area, 'khoa.lv', 'Lê Văn Khoa', 'staff');
    const head = await appointed(area, 'binh.th', 'Trần Hữu Bình', 'commander');
    const elsewhere = (await area.admin.done('unit.establish', unit_named('Ban CHPT khu vực 9'))).ids[0];
    const stranger = await appointed({ admin: area.admin, unit: elsewhere }, 'la.nv', 'Nguyễn Văn Lạ', 'commander');

    /** Proposed, agreed to and decided. */
    async function awarded(achievement, named_publicly) {
        const proposal = (await staff.done('commendation.propose', {
            decider: area.unit, form: 'giay_khen', achievement, conference: null, document: null, information: null,
            recipients: [{ recipient_kind: 'individual', name: 'Nguyễn Văn Tám', position: 'Thôn 4' }],
        })).ids[0];
        await head.done('commendation.agree', { commendation: proposal, remark: '' });
        const answer = await head.done('award.decide', {
            form: 'giay_khen', achievement, recipients: [{ commendation: proposal, line: 0 }], signer_prefix: 'none',
            signer_post: head.post, place: 'Thọ Hà', authority: 'Quy chế thi đua', named_publicly,
        });
        return answer.ids[0];
    }
    const kept = await awarded('Đắp đê', false);
    const open = await awarded('Chữa cháy', true);

    await t.test('one whose names are kept is read by those concerned only', async () => {
        for (const form of ['docx', 'print', 'xlsx']) {
            const refused = await stranger.view(`award/${form}`, { id: kept });
            assert.equal(refused.status, 403, form);
            assert.ok(!refused.text.includes('Nguyễn Văn Tám'));
        }
        const sheet = await staff.view('award/print', { id: kept });
        assert.match(sheet.text, /Nguyễn Văn Tám/);
        assert.match(sheet.text, /Thọ Hà, ngày/);
        assert.match((await stranger.view('award/print', { id: open })).text, /Nguyễn Văn Tám/);
    });

    await t.test('its files are named by what they are', async () => {
        const docx = await staff.view('award/docx', { id: kept });
        assert.match(docx.headers['content-disposition'], /filename="quyet-dinh-[0-9]+-qd-[a-z0-9-]+\.docx"/);
        const list = await staff.view('award/xlsx', { id: kept });
        assert.match(list.headers['content-disposition'], /khen-thuong\.xlsx/);
        const unknown = await staff.view('award/docx', { id: area.unit });
        assert.equal(unknown.json.error.code, 'view.not_found');
    });

    await t.test('reading names is noted, of papers and lists too, and a refusal is no reading', async () => {
        const notes = await node_notes(data, area.admin, 'personal_data_read');
        const of = (who) => notes.filter(({ author }) => author === who.person).map(({ code }) => code).sort();
        assert.deepEqual(of(staff), ['award/docx', 'award/print', 'award/xlsx']);
        assert.deepEqual(of(stranger), ['award/print']);
    });
});
