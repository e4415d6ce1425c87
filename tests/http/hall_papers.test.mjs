// A paper that a unit hands in as a file before a conference: told by its bytes, given out to those who may read it.
import assert from 'node:assert/strict';
import test from 'node:test';
import { with_part } from './docx.mjs';
import { Server, appointed, folder, found_area, new_key, unit_named } from './giaoban.mjs';
import { pdf_of } from './pdf.mjs';

const day_from_now = (days) => new Date(Date.now() + days * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10);

test('papers of units', { timeout: 60_000 }, async (t) => {
    const server = await Server.for(t, folder(t));
    const area = await found_area(server);
    const secretary = await appointed(area, 'van', 'Phạm Thị Vân', 'clerk');
    const unit = async (name) => (await area.admin.done('unit.establish', unit_named(name))).ids[0];
    const [asked, other, away] = [await unit('Ban CHQS xã Một'), await unit('Ban CHQS xã Hai'), await unit('Ban CHQS xã Ba')];
    const writer = await appointed({ ...area, unit: asked }, 'mot', 'Đỗ Văn Một', 'staff');
    const guest = await appointed({ ...area, unit: other }, 'hai', 'Vũ Văn Hai', 'staff');
    const stranger = await appointed({ ...area, unit: away }, 'ba', 'Lý Văn Ba', 'staff');
    const conference = (await secretary.done('conference.prepare', { conference_kind: 'tong_ket', title: 'Tổng kết năm', held_on: day_from_now(10) })).ids[0];
    await secretary.done('conference.invite', { conference, units: [asked, other], group: 'none', posts: ['Chỉ huy trưởng'] });
    await secretary.done('conference.ask_papers', { conference, units: [asked], topic: 'Tuần tra chung', due: day_from_now(5), minutes: 10 });
    const text = 'Hai lượt mỗi tuần.\n\nĐề nghị thống nhất mẫu sổ.';
    await writer.done('paper.hand_in', { conference, number: 1, title: 'Kinh nghiệm tuần tra', text, speaker: 'Chỉ huy trưởng' });
    const printed = await writer.view('conference/paper/docx', { conference, number: 1 });
    assert.equal(printed.status, 200, printed.text);
    assert.match(printed.headers['content-disposition'], /tham-luan/);

    const send = (bytes, name) => writer.request('POST', `/api/file/keep?${new URLSearchParams({ post: writer.post, key: new_key(), kind: 'paper', name })}`, bytes);
    const sent = await send(printed.bytes, 'Tham luận.docx');
    assert.equal(sent.status, 200, sent.text);
    const file = sent.json.ids[0];
    await writer.done('paper.hand_in', { conference, number: 1, title: 'Kinh nghiệm tuần tra', text: '', file });
    const { versions } = (await secretary.view('conference/paper', { conference, number: 1 })).json;
    assert.deepEqual(versions.map((v) => [v.version, v.struck, v.file?.file_type ?? null]), [[2, false, 'docx'], [1, true, null]]);
    const got = await secretary.view('file', { id: file });
    assert.equal(got.status, 200);
    assert.match(got.headers['content-type'], /wordprocessingml/);
    assert.match(got.headers['content-disposition'], /^attachment/);
    assert.equal(got.headers['x-content-type-options'], 'nosniff');
    assert.deepEqual(got.bytes, printed.bytes);
    assert.equal((await guest.view('file', { id: file })).status, 403);
    await secretary.done('conference.accept_paper', { conference, number: 1, version: 2 });
    assert.equal((await guest.view('file', { id: file })).status, 200);
    assert.equal((await stranger.view('file', { id: file })).status, 403);
    assert.equal((await stranger.view('conference/paper', { conference, number: 1 })).status, 404);
    assert.equal((await guest.view('conference/paper/docx', { conference, number: 1 })).json.error.code, 'paper.is_a_file');

    for (const [bytes, code] of [
        [Buffer.from('<html>'), 'file.no_paper'],
        [Buffer.from('PK no zip'), 'file.unreadable'],
        [Buffer.from('%PDF-1.7\ncut off'), 'file.unreadable'],
        [Buffer.alloc(0), 'file.empty'],
        [Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10 * 1024 * 1024), Buffer.from('%%EOF\n')]), 'file.paper_too_large'],
        [with_part(printed.bytes, 'word/document.xml', (xml) => xml.replace('Hai lượt mỗi tuần.', 'TỐI MẬT')), 'file.marked_paragraph'],
        [pdf_of(['THAM LUẬN', '(Mật)']), 'file.marked_page'],
    ]) {
        const refused = await send(bytes, 'x.docx');
        assert.equal(refused.json.error.code, code, refused.text);
        assert.equal(refused.json.error.field, '/file');
    }
});
