// The signed scan of a document: kept outside the book, given out to save, to whom the document went and to nobody else.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { Server, appointed, folder, found_area, new_key, unit_named } from './giaoban.mjs';

test('scans', { timeout: 60_000 }, async (t) => {
    const server = await Server.for(t, folder(t));
    const area = await found_area(server);
    const clerk = await appointed(area, 'van', 'Phạm Thị Vân', 'clerk');
    const chief = await appointed(area, 'binh', 'Trần Hữu Bình', 'commander');
    const unit = async (name) => (await area.admin.done('unit.establish', unit_named(name))).ids[0];
    const [addressed, other] = [await unit('Ban CHQS xã Một'), await unit('Ban CHQS xã Hai')];
    const receiver = await appointed({ ...area, unit: addressed }, 'mot', 'Đỗ Văn Một', 'staff');
    const stranger = await appointed({ ...area, unit: other }, 'hai', 'Vũ Văn Hai', 'staff');
    const pdf = Buffer.from('%PDF-1.7\nmột trang\n%%EOF\n');
    const send = (bytes, name) => clerk.request('POST', `/api/file/keep?${new URLSearchParams({ post: clerk.post, key: new_key(), kind: 'scan', name })}`, bytes);
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
