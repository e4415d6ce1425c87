// The signed scan of a document: looked through for marks of secrecy, kept outside the book, given out to save, to whom the document went and to nobody else.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Server, appointed, folder, found_area, new_key, unit_named } from './giaoban.mjs';
import { pdf_of } from './pdf.mjs';

const scan_sender = (who) => (bytes, name) => who.request('POST', `/api/file/keep?${new URLSearchParams({ post: who.post, key: new_key(), kind: 'scan', name })}`, bytes);

test('scans', { timeout: 60_000 }, async (t) => {
    const server = await Server.for(t, folder(t));
    const area = await found_area(server);
    const clerk = await appointed(area, 'van', 'Phạm Thị Vân', 'clerk');
    const chief = await appointed(area, 'binh', 'Trần Hữu Bình', 'commander');
    const unit = async (name) => (await area.admin.done('unit.establish', unit_named(name))).ids[0];
    const [addressed, other] = [await unit('Ban CHQS xã Một'), await unit('Ban CHQS xã Hai')];
    const receiver = await appointed({ ...area, unit: addressed }, 'mot', 'Đỗ Văn Một', 'staff');
    const stranger = await appointed({ ...area, unit: other }, 'hai', 'Vũ Văn Hai', 'staff');
    const pdf = pdf_of(['THÔNG BÁO', 'Trực Tết năm 2026']);
    const send = scan_sender(clerk);
    const document = (await chief.done('document.issue', { type: 'thong_bao', urgency: 'none', secrecy: 'none', subject: 'Trực Tết', signer_prefix: 'none', groups: [], lines: [], recipients: [addressed] })).ids[0];
    const sent = await send(pdf, '01 TB da ky.pdf');
    assert.equal(sent.status, 200, sent.text);
    const file = sent.json.ids[0];
    await clerk.done('document.attach_scan', { document, file });
    const { scans } = (await clerk.view('document', { id: document })).json;
    assert.equal(scans.length, 1);
    assert.equal(scans[0].sha256, createHash('sha256').update(pdf).digest('hex'));
    assert.equal(scans[0].called, '01 TB da ky.pdf');
    const got = await clerk.view('file', { id: file });
    assert.equal(got.headers['content-type'], 'application/pdf');
    assert.match(got.headers['content-disposition'], /^attachment/);
    assert.equal(got.headers['x-content-type-options'], 'nosniff');
    assert.equal((await receiver.view('file', { id: file })).status, 200);
    assert.equal((await stranger.view('file', { id: file })).status, 403);
    const page = await send(Buffer.from('<html>'), 'x.pdf');
    assert.equal(page.json.error.code, 'file.type_unknown');
    assert.equal((await server.visitor().request('GET', `/api/file?id=${file}`)).status, 401);
});

test('a .pdf with a mark of secrecy in its text is not taken, and the refusal says which and where', { timeout: 60_000 }, async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const send = scan_sender(await appointed(area, 'van', 'Phạm Thị Vân', 'clerk'));
    const head = 'BAN CHỈ HUY QUÂN SỰ      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
    for (const [pages, mark, page] of [
        [[[head, '      TỐI MẬT            Độc lập - Tự do - Hạnh phúc', 'KẾ HOẠCH']], 'TỐI MẬT', 1],
        [[[head, 'TỜ TRÌNH'], ['MẬT', 'Phụ lục I']], 'MẬT', 2],
        [[[head, 'Số: 12/KH-BCH', 'Độ mật: Tuyệt mật']], 'TUYỆT MẬT', 1],
    ]) {
        const refused = await send(pdf_of(...pages), 'kế hoạch.pdf');
        assert.equal(refused.status, 409, refused.text);
        const { code, field, facts, message } = refused.json.error;
        assert.deepEqual([code, field, facts], ['file.marked_page', '/file', { mark, page }]);
        assert.ok(message.includes(mark) && message.includes(String(page)), message);
    }
    assert.equal((await send(Buffer.from('%PDF-1.7\nno page\n%%EOF\n'), 'x.pdf')).json.error.code, 'file.pdf_unread');
    assert.deepEqual(existsSync(join(data, 'files')) ? readdirSync(join(data, 'files')) : [], []);
    for (const pages of [
        [[head, 'QUY ĐỊNH', 'về công tác bảo vệ bí', 'mật nhà nước và bảo mật thông tin', 'đổi mật khẩu', 'TẬP HUẤN VỀ BẢO VỆ BÍ', 'MẬT NHÀ NƯỚC']],
        [['Loại      TUYỆT MẬT      TỐI MẬT      MẬT      Thường', 'Số        0              0            0        12']],
        [[]], // a picture of a page: its letters are not read, whatever they say
    ]) {
        const taken = await send(pdf_of(...pages), 'x.pdf');
        assert.equal(taken.status, 200, taken.text);
    }
});

test('where no pdftotext is installed no .pdf is taken, and the refusal says what to install', async (t) => {
    const before = process.env.PATH;
    process.env.PATH = folder(t, 'no-programs');
    const server = await Server.for(t, folder(t)).finally(() => (process.env.PATH = before));
    const area = await found_area(server);
    const refused = await scan_sender(await appointed(area, 'van', 'Phạm Thị Vân', 'clerk'))(pdf_of(['THÔNG BÁO']), 'x.pdf');
    assert.deepEqual([refused.status, refused.json.error.code, refused.json.error.field], [409, 'file.pdf_no_reader', '/file']);
    assert.match(refused.json.error.message, /poppler-utils/);
});
