// Papers on request: each as sheet, .docx and .pdf; a template that an office spoiled is named; LibreOffice that hangs, fails or is
// not there harms nobody else.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { with_part } from './docx.mjs';
import { Server, appointed, folder, found_area } from './giaoban.mjs';
import { office, pdf_at_once } from './office.mjs';

const template = join(import.meta.dirname, '../../templates/bao-cao.docx');
const body = {
    conference_kind: 'giao_ban', title: 'Hội nghị giao ban tháng 11', topics: [], reviewed_from: null, reviewed_to: null,
    ahead_from: null, ahead_to: null, held_on: '2026-11-20', session: 'morning', place: 'Hội trường', organisers: [],
    chairs: [{ name: 'Thượng tá Trần Hữu Bình', titles: ['Chỉ huy trưởng'], opened: true, directed: true }],
    participants: [], programme: [{ time: '08:00', item: 'Khai mạc', speaker: '' }], papers: [], discussion: '',
};

test('papers', async (t) => {
    const data = folder(t);
    const scripts = folder(t, 'scripts');
    const program = office(scripts, pdf_at_once);
    let server = await Server.for(t, data, '--office', program, '--office-seconds', '2');
    const area = await found_area(server);
    let staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');
    const id = (await staff.done('conference.prepare', body)).ids[0];

    await t.test('as sheet, .docx and .pdf', async () => {
        const sheet = await staff.view('conference/programme/print', { id });
        assert.match(sheet.headers['content-type'], /^text\/html/);
        assert.match(sheet.text, /Hội nghị giao ban tháng 11/);
        const docx = await staff.view('conference/minutes/docx', { id });
        assert.equal(docx.status, 200, docx.text);
        assert.equal(docx.headers['content-disposition'],
            'attachment; filename="bien-ban-hoi-nghi-giao-ban-thang-11-20-11-2026.docx"; ' +
            "filename*=UTF-8''" + encodeURIComponent('Biên bản Hội nghị giao ban tháng 11, 20-11-2026.docx'));
        const pdf = await staff.view('conference/minutes/pdf', { id });
        assert.equal(pdf.status, 200, pdf.text);
        assert.equal(pdf.headers['content-type'], 'application/pdf');
        assert.equal(pdf.text, '%PDF-1.7 made');
    });

    await t.test('what cannot be printed yet says why', async () => {
        const none = await staff.view('conference/conclusions/docx', { id });
        assert.equal(none.json.error.code, 'paper.no_conclusions');
        const unknown = await staff.view('conference/minutes/docx', { id: staff.unit });
        assert.equal(unknown.status, 404);
        const stray = await staff.view('conference/minutes/docx', { id, colour: 'red' });
        assert.equal(stray.json.error.field, '/colour');
    });

    await t.test('a template that an office spoiled is named', async () => {
        mkdirSync(join(data, 'templates'));
        const own = join(data, 'templates', 'bien-ban.docx');
        writeFileSync(own, readFileSync(template));
        assert.equal((await staff.view('conference/minutes/docx', { id })).status, 200);
        writeFileSync(own, 'no .docx at all');
        const spoiled = await staff.view('conference/minutes/docx', { id });
        assert.equal(spoiled.json.error.code, 'paper.template_unusable');
        assert.match(spoiled.json.error.message, /Tệp mẫu bien-ban\.docx dùng không được: Tệp mẫu không đọc được/);
        assert.equal((await staff.view('conference/programme/docx', { id })).status, 200, 'other papers go on');
        const refused = async (change) => {
            writeFileSync(own, with_part(readFileSync(template), 'word/document.xml', change));
            return (await staff.view('conference/minutes/docx', { id })).json?.error?.message;
        };
        assert.equal(await refused((xml) => xml), undefined, 'a template saved anew by an office is as good');
        const tag = (xml, name, other) => xml.replace(`<w:tag w:val="${name}"/>`, `<w:tag w:val="${other}"/>`);
        assert.equal(await refused((xml) => tag(xml, 'abstract', 'trich_yeu')),
            'Tệp mẫu bien-ban.docx dùng không được: Tệp mẫu có ô nội dung lạ “trich_yeu” (word/document.xml).');
        const without = (xml) => xml.replace(/<w:sdt>(?:(?!<\/w:sdt>)[^])*?<w:tag w:val="abstract"\/>[^]*?<\/w:sdt>/, '');
        assert.match(await refused(without), /^Tệp mẫu bien-ban\.docx dùng không được: Tệp mẫu thiếu ô nội dung “abstract”\./);
        assert.equal((await staff.view('conference/programme/docx', { id })).status, 200, 'other papers go on');
    });

    await t.test('one that hangs is ended and holds up nobody', async () => {
        office(scripts, 'sleep 600');
        const from = Date.now();
        const hanging = Array.from({ length: 3 }, () => staff.view('conference/programme/pdf', { id }));
        for (let i = 0; i < 5; i += 1) {
            const asked = Date.now();
            assert.equal((await staff.view('conference/programme/docx', { id })).status, 200);
            assert.ok(Date.now() - asked < 2000, 'a paper beside it waits');
        }
        for (const answer of await Promise.all(hanging)) {
            assert.equal(answer.status, 503, answer.text);
            assert.equal(answer.json.error.code, 'paper.office_slow');
            assert.match(answer.json.error.message, /2 giây/);
        }
        assert.ok(Date.now() - from < 30_000);
    });

    await t.test('too many that wait are refused at once', async () => {
        const all = await Promise.all(Array.from({ length: 12 }, () => staff.view('conference/programme/pdf', { id })));
        const codes = all.map((answer) => answer.json.error.code);
        assert.equal(codes.filter((code) => code === 'paper.office_busy').length, 4);
        assert.equal(codes.filter((code) => code === 'paper.office_slow').length, 8);
    });

    await t.test('one that fails is told so', async () => {
        office(scripts, 'exit 7');
        const answer = await staff.view('conference/programme/pdf', { id });
        assert.equal(answer.json.error.code, 'paper.office_failed');
        assert.match(answer.json.error.message, /mã 7/);
    });

    await t.test('the server ends though one hangs', async () => {
        await server.stop();
        server = await Server.for(t, data, '--office', office(scripts, 'sleep 600'), '--office-seconds', '600');
        staff = staff.at(server);
        const hanging = staff.view('conference/programme/pdf', { id }).catch(() => null);
        await staff.view('conference/programme/docx', { id });
        assert.deepEqual(await server.stop(), { code: 0, signal: null });
        await hanging;
    });

    await t.test('where there is none, that is said', async () => {
        const path = process.env.PATH;
        process.env.PATH = scripts; // holds a soffice that may not be run
        chmodSync(join(scripts, 'soffice'), 0o644);
        server = await Server.for(t, data);
        process.env.PATH = path;
        staff = staff.at(server);
        const answer = await staff.view('conference/programme/pdf', { id });
        assert.equal(answer.status, 503);
        assert.equal(answer.json.error.code, 'paper.office_missing');
    });
});
