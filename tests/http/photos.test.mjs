// Photos: taken in by what their bytes are, shown on the public page, kept with a backup, destroyed for good.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { deflateSync } from 'node:zlib';
import { Server, appointed, folder, found_area, new_key, run, unit_named } from './giaoban.mjs';
import { pdf_of } from './pdf.mjs';

function sum(bytes) {
    let c = ~0;
    for (const byte of bytes) {
        c ^= byte;
        for (let i = 0; i < 8; i++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    }
    return ~c >>> 0;
}
function chunk(name, data) {
    const body = Buffer.concat([Buffer.from(name), data]);
    const ends = Buffer.alloc(4);
    ends.writeUInt32BE(sum(body));
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, body, ends]);
}
/** A PNG of one colour, with words beside its points as a camera writes them. */
function png(width, height, red = 90) {
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, red)]);
    const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
    return Buffer.concat([
        Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head),
        chunk('tEXt', Buffer.from('Comment\0taken by Private Secret')), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0)),
    ]);
}

test('more files in a day than the node takes of a unit are refused, by number and by size', async (t) => {
    const data = folder(t);
    let server = await Server.for(t, data, '--files-a-day', '2');
    const area = await found_area(server);
    let staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');
    const scan = pdf_of(['một trang']);
    const send = (who, bytes = scan, key = new_key()) => who.request('POST',
        `/api/file/keep?${new URLSearchParams({ post: who.post, key, kind: 'scan', name: 'a.pdf' })}`, bytes);
    const [first, key] = [new_key(), new_key()];
    for (const one of [first, key]) assert.equal((await send(staff, scan, one)).status, 200);
    const third = await send(staff);
    assert.equal(third.status, 409, third.text);
    assert.deepEqual([third.json.error.code, third.json.error.field, third.json.error.facts.max], ['file.many_today', '/file', 2]);
    assert.equal((await send(staff, scan, key)).json.replayed, true, 'the same one again takes no more room');
    const other = (await area.admin.done('unit.establish', unit_named('Ban CHQS xã Hai'))).ids[0];
    const neighbour = await appointed({ ...area, unit: other }, 'hai', 'Vũ Văn Hai', 'staff');
    assert.equal((await send(neighbour)).status, 200, 'each unit has its own');

    const busy = await appointed({ ...area, unit: (await area.admin.done('unit.establish', unit_named('Ban CHQS xã Ba'))).ids[0] }, 'ba', 'Lý Văn Ba', 'staff');
    const at_once = await Promise.all(Array.from({ length: 12 }, () => send(busy)));
    assert.deepEqual(at_once.map((one) => one.json.error?.code ?? 'taken').sort(), [...Array(10).fill('file.many_today'), 'taken', 'taken'], 'of those who send at the same moment none goes beyond it');

    await server.stop();
    server = await Server.for(t, data, '--file-mib-a-day', '1');
    staff = staff.at(server);
    const large = await send(staff, Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1 << 20, 'a'), Buffer.from('\n%%EOF\n')]));
    assert.equal(large.status, 409, large.text);
    assert.deepEqual([large.json.error.code, large.json.error.facts.max], ['file.much_today', 1]);
    assert.equal((await send(staff)).status, 200, 'a smaller one still has room');
});

test('photos', { timeout: 110_000 }, async (t) => {
    const data = folder(t);
    let server = await Server.for(t, data);
    const area = await found_area(server);
    const staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');
    const clerk = await appointed(area, 'van', 'Phạm Thị Vân', 'clerk');
    const send = (bytes, more = {}) => {
        const query = new URLSearchParams({ post: staff.post, key: new_key(), kind: 'photo', name: 'DSC_1.png', ...more });
        return staff.request('POST', `/api/file/keep?${query}`, bytes);
    };
    const taken = async (bytes) => {
        const answer = await send(bytes);
        assert.equal(answer.status, 200, answer.text);
        return answer.json.ids[0];
    };
    const kept = (id) => join(data, 'files', id);
    const page = (path) => server.visitor().get(path);
    let photo;
    let slug;
    let article;

    await t.test('only what its bytes say it is, with the field named', async () => {
        for (const [bytes, more, status, code, field] of [
            [Buffer.from('<svg onload="alert(1)"/>'), { name: 'photo.jpg' }, 409, 'file.type_unknown', '/file'],
            [Buffer.from('<script>alert(1)</script>'), { name: 'photo.png' }, 409, 'file.type_unknown', '/file'],
            [Buffer.from('%PDF-1.7\n%%EOF'), {}, 409, 'file.no_photo', '/file'],
            [Buffer.from('%PDF-1.7 cut'), { kind: 'scan' }, 409, 'file.unreadable', '/file'],
            [png(40, 30).subarray(0, 60), {}, 409, 'file.unreadable', '/file'],
            [png(40, 30), { name: 'TUYỆT MẬT.png' }, 409, 'document.classified', '/name'],
            [png(40, 30), { kind: 'sound' }, 400, 'input.not_a_choice', '/kind'],
            [png(40, 30), { key: 'no' }, 400, 'input.not_an_id', '/key'],
            [Buffer.alloc(33 << 20), {}, 413, 'input.too_large', '/file'],
        ]) {
            const answer = await send(bytes, more);
            assert.equal(answer.status, status, answer.text);
            assert.equal(answer.json.error.code, code);
            assert.equal(answer.json.error.field, field);
            assert.ok(answer.json.error.message.length > 5);
        }
        assert.deepEqual(existsSync(join(data, 'files')) ? readdirSync(join(data, 'files')) : [], []);
        const stranger = server.visitor();
        assert.equal((await stranger.request('POST', '/api/file/keep', png(4, 4))).status, 401);
    });

    await t.test('kept once, made smaller, with nothing beside its points', async () => {
        const key = new_key();
        const bytes = png(2400, 1200);
        const first = await send(bytes, { key });
        const again = await send(bytes, { key });
        assert.equal(first.status, 200, first.text);
        assert.equal(again.json.replayed, true);
        assert.equal((await send(png(30, 30), { key })).json.error.code, 'key.other_content');
        photo = first.json.ids[0];
        const stored = readFileSync(kept(photo));
        assert.equal(stored.subarray(0, 3).toString('hex'), 'ffd8ff');
        assert.ok(!stored.includes('Private Secret'));
        const got = await staff.view('file', { id: photo });
        assert.equal(got.headers['content-type'], 'image/jpeg');
        assert.equal(got.headers['x-content-type-options'], 'nosniff');
        assert.match(got.headers['content-security-policy'], /default-src 'none'; sandbox/);
        const { entries } = (await staff.view('book')).json;
        const entry = entries.find((one) => one.entity === photo);
        assert.match(JSON.stringify(entry), new RegExp(createHash('sha256').update(stored).digest('hex')));
    });

    await t.test('on the page with its words, its size and a smaller one; nobody sees it before', async () => {
        article = (await staff.done('article.draft', { title: 'Tập huấn', body: 'Đoạn một.\n\nĐoạn hai.' })).ids[0];
        await staff.done('article.set_photos', { article, photos: [{ file: photo, caption: 'Lớp học', credit: 'Minh Đức', alt: 'Bốn mươi người ngồi trong hội trường', after: null }] });
        assert.equal((await page(`/anh/${photo}.jpg`)).status, 404);
        await staff.done('article.submit', { article });
        await staff.done('article.publish', { article });
        slug = (await staff.view('articles')).json.articles[0].slug;
        const { text } = await page(`/tin/${slug}`);
        assert.match(text, new RegExp(`<img src="/anh/${photo}.jpg" srcset="/anh/${photo}-nho.jpg 480w, /anh/${photo}.jpg 1600w"`));
        assert.match(text, /alt="Bốn mươi người ngồi trong hội trường" width="1600" height="800" loading="lazy"/);
        assert.match(text, /Lớp học/);
        assert.match((await page('/')).text, new RegExp(`<img src="/anh/${photo}-nho.jpg"`));
        const shown = await page(`/anh/${photo}.jpg`);
        assert.equal(shown.status, 200);
        assert.equal(shown.headers['content-type'], 'image/jpeg');
        assert.match(shown.headers['content-security-policy'], /sandbox/);
        assert.equal((await page(`/anh/${photo}-nho.jpg`)).status, 200);
        for (const path of [`/anh/${new_key()}.jpg`, '/anh/../node.json', '/anh/x.jpg', `/anh/${photo}.png`]) {
            assert.equal((await page(path)).status, 404, path);
        }
    });

    await t.test('in the file for another portal, beside the page', async () => {
        const zip = await staff.view('article/file', { id: article });
        assert.equal(zip.status, 200);
        assert.match(zip.text, /anh\/001\.jpg/);
    });

    await t.test('two hundred on one page, which is light without them', async () => {
        const photos = [];
        for (let i = 0; i < 200; i++) {
            photos.push({ file: await taken(png(40, 30, i)), caption: `Ảnh số ${i + 1}`, alt: `Người dự thứ ${i + 1}`, after: null });
        }
        const many = (await staff.done('article.draft', { title: 'Hai trăm ảnh', body: 'Nội dung.' })).ids[0];
        await staff.done('article.set_photos', { article: many, photos });
        await staff.done('article.submit', { article: many });
        await staff.done('article.publish', { article: many });
        const { slug: address } = (await staff.view('articles')).json.articles.find((one) => one.id === many);
        const { text } = await page(`/tin/${address}`);
        assert.equal(text.match(/<img /g).length, 200);
        assert.equal(text.match(/loading="lazy"/g).length, 200);
    });

    await t.test('proved by verify, kept by a backup', async () => {
        await server.stop();
        assert.equal((await run('verify', '--data', data)).code, 0);
        const copy = join(folder(t, 'copy'), 'backup');
        const back = join(folder(t, 'back'), 'node');
        assert.equal((await run('backup', '--data', data, copy)).code, 0);
        assert.equal((await run('restore', '--data', back, copy)).code, 0);
        assert.deepEqual(readFileSync(join(back, 'files', photo)), readFileSync(kept(photo)));
        assert.equal((await run('verify', '--data', back)).code, 0);
        appendFileSync(join(back, 'files', photo), 'x');
        const found = await run('verify', '--data', back);
        assert.equal(found.code, 1);
        assert.match(found.stdout, new RegExp(`FAULT file_changed: file ${photo}`));
    });

    await t.test('destroyed for good: the page keeps its words alone', async () => {
        server = await Server.for(t, data);
        await clerk.at(server).done('file.remove', { file: photo, reason: 'Người trong ảnh yêu cầu' });
        for (let i = 0; existsSync(kept(photo)) && i < 50; i++) await new Promise((later) => setTimeout(later, 100));
        assert.ok(!existsSync(kept(photo)) && !existsSync(`${kept(photo)}.small`));
        assert.equal((await page(`/anh/${photo}.jpg`)).status, 404);
        const { text } = await page(`/tin/${slug}`);
        assert.doesNotMatch(text, /<img /);
        assert.match(text, /Lớp học/);
        assert.equal((await staff.at(server).view('file', { id: photo })).json.error.code, 'file.removed');
        assert.equal((await run('verify', '--data', data)).code, 0);
    });
});
