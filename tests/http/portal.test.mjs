// What citizens send in and what leaves the inside: comments wait for an editor and are gone when refused; a portal that stands apart
// shows a signed bundle, believes no other key and no older one, and has neither sign-in nor API.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { Citizen } from './citizen.mjs';
import { Server, appointed, folder, found_area, new_key, run } from './giaoban.mjs';

const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const later = (ms) => new Promise((done) => setTimeout(done, ms));

test('comments and the portal that stands apart', { timeout: 110_000 }, async (t) => {
    const data = folder(t);
    let server = await Server.for(t, data);
    const area = await found_area(server);
    let staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');
    const publish = async (title, photos = []) => {
        const article = (await staff.done('article.draft', { title, lead: 'Tóm tắt.', body: 'Đoạn một.' })).ids[0];
        await staff.done('article.set_photos', { article, photos });
        await staff.done('article.submit', { article });
        await staff.done('article.publish', { article });
        const slug = (await staff.view('articles')).json.articles.find((one) => one.id === article).slug;
        return { article, at: `/tin/${slug}` };
    };
    const photo = (await staff.request('POST', `/api/file/keep?${new URLSearchParams({ post: staff.post, key: new_key(), kind: 'photo' })}`, dot)).json.ids[0];
    const { article, at } = await publish('Tập huấn', [{ file: photo, alt: 'Một chấm', caption: 'Chấm', credit: '', after: null }]);
    const citizen = new Citizen(server);
    const waiting = async () => (await staff.view('comments')).json.comments;

    await t.test('a comment waits; nobody reads it before it was looked at', async () => {
        const sent = await citizen.send(at, { ten: 'Chị Hoa', 'y-kien': 'Cảm ơn đơn vị.\r\n\r\n<b>Rất</b> kịp thời.' });
        assert.equal(sent.status, 303, sent.text);
        assert.match(sent.headers.location, /^\/tin\/[a-z0-9-]+\/da-gui\?ma=[0-9A-F]{4}-[0-9A-F]{4}$/);
        assert.equal(sent.headers['set-cookie'], undefined);
        const thanks = await citizen.page(sent.headers.location);
        assert.match(thanks.text, new RegExp(sent.headers.location.slice(-9)));
        assert.doesNotMatch((await citizen.page(sent.headers.location.replace(/ma=.*/, 'ma=%3Cscript%3E'))).text, /<script|&lt;script/);
        assert.doesNotMatch((await citizen.page(at)).text, /Chị Hoa/);
        const [one] = await waiting();
        assert.equal(one.name, 'Chị Hoa');
        assert.equal(one.code, sent.headers.location.slice(-9));
    });

    await t.test('let stand by an editor, it is shown as text and nothing else', async () => {
        const [one] = await waiting();
        await staff.done('comment.decide', { comment: one.id, article, verdict: 'shown' });
        const { text } = await citizen.page(at);
        assert.match(text, /Chị Hoa/);
        assert.match(text, /&lt;b&gt;Rất&lt;\/b&gt; kịp thời/);
        assert.ok(text.length < 50 * 1024);
        const book = (await staff.view('book')).json.entries.map((entry) => JSON.stringify(entry)).join();
        assert.match(book, /comment.decided/);
        assert.doesNotMatch(book, /Chị Hoa|kịp thời/);
    });

    await t.test('refused forms say why and keep what was typed', async () => {
        const name = 'Anh "Bình"';
        for (const [fields, headers, status, what] of [
            [{ ten: name, 'y-kien': '   ' }, {}, 422, /Chưa có nội dung/],
            [{ ten: name, 'y-kien': 'ă'.repeat(1001) }, {}, 422, /nhiều nhất 1\.000/],
            [{ ten: name, 'y-kien': 'Hay', the: 'x' }, {}, 422, /mở quá lâu/],
            [{ ten: name, 'y-kien': 'Hay' }, { 'Sec-Fetch-Site': 'cross-site' }, 422, /mở quá lâu/],
            [{ ten: name, 'y-kien': 'Theo văn bản TUYỆT MẬT' }, {}, 422, /[Mm]ật/],
            [{ ten: name, 'y-kien': 'Hay' }, { 'Content-Type': 'text/plain' }, 415, /x-www-form-urlencoded/],
        ]) {
            const answer = await citizen.send(at, fields, headers);
            assert.equal(answer.status, status, answer.text.slice(0, 300));
            assert.match(answer.text, what);
            assert.match(answer.text, /value="Anh &quot;Bình&quot;"/);
        }
        const lines = await citizen.send(at, { the: 'x', 'y-kien': 'Một\n\nHai' });
        assert.match(lines.text, /Một&#10;&#10;Hai<\/textarea>/);
        assert.equal((await citizen.visitor.request('POST', '/tin/khong-co/y-kien', Buffer.from(''))).status, 404);
        assert.equal((await citizen.visitor.request('POST', '/lien-he', Buffer.from(''))).status, 404);
    });

    await t.test('many within the hour are told to wait, and no address is on the disk', async () => {
        const elsewhere = '127.0.0.9'; // Linux answers for all of 127.0.0.0/8
        let last;
        for (let i = 0; i < 6; i++) last = await citizen.send(at, { 'y-kien': `Ý kiến ${i}` }, {}, elsewhere);
        assert.equal(last.status, 429);
        assert.match(last.text, /Ý kiến 5/);
        for (const name of ['node.db', 'node.db-wal', 'books.db', 'books.db-wal']) {
            if (existsSync(join(data, name))) assert.ok(!readFileSync(join(data, name)).includes(elsewhere), name);
        }
    });

    await t.test('refused or deleted, its words are gone for good', async () => {
        const all = await waiting();
        const [waits] = all.filter((one) => !one.shown);
        const [shown] = all.filter((one) => one.shown);
        assert.equal((await staff.send('comment.decide', { comment: waits.id, article, verdict: 'refused', reason: '' })).json.error.field, '/reason');
        const key = new_key();
        await staff.done('comment.decide', { comment: waits.id, article, verdict: 'refused', reason: 'Không liên quan' }, { key });
        await staff.done('comment.decide', { comment: waits.id, article, verdict: 'refused', reason: 'Không liên quan' }, { key });
        await staff.done('comment.decide', { comment: shown.id, article, verdict: 'deleted', reason: 'Người viết yêu cầu' });
        assert.doesNotMatch((await citizen.page(at)).text, /Chị Hoa/);
        assert.equal((await staff.send('comment.decide', { comment: shown.id, article, verdict: 'shown' })).json.error.code, 'comment.gone');
        assert.equal((await staff.send('comment.decide', { comment: new_key(), article, verdict: 'shown' })).json.error.code, 'comment.unknown');
        await server.stop();
        for (const file of ['node.db', 'books.db']) {
            assert.ok(!readFileSync(join(data, file)).includes('Chị Hoa'), file);
        }
        server = await Server.for(t, data, '--role', 'internal');
    });

    const apart = join(folder(t, 'apart'), 'portal');
    const files = folder(t, 'files');
    const file = (name) => join(files, name);
    const first = file('1.gportal');
    let print;
    await t.test('what is published leaves as one signed file; a revision that waits does not', async () => {
        await staff.at(server).done('revision.put_forward', { article, title: 'Tập huấn', body: 'Chưa ai xem.' });
        assert.equal((await server.visitor().get(at)).status, 404);
        assert.equal((await server.visitor().get('/')).headers.location, '/app/');
        const made = await run('portal', 'export', '--data', data, first);
        assert.equal(made.code, 0, made.stderr);
        print = /fingerprint (.+)$/m.exec(made.stdout)[1];
        const bytes = readFileSync(first);
        assert.ok(bytes.includes('Đoạn một.') && !bytes.includes('Chưa ai xem'));
        assert.ok(!bytes.includes('Lê Văn Khoa') && !bytes.includes(staff.person) && !bytes.includes(area.unit));
    });

    await t.test('another key, a turned bit and no trust are refused, and nothing is shown', async () => {
        const take = (name, ...more) => run('portal', 'import', '--data', apart, name, ...more);
        assert.equal((await take(first)).code, 2);
        assert.equal((await take(first, '--trust', '0000 1111 2222 3333')).code, 1);
        const turned = file('turned.gportal');
        const bytes = readFileSync(first);
        for (const at_byte of [20, 300, bytes.length - 5]) {
            const copy = Buffer.from(bytes);
            copy[at_byte] ^= 4;
            writeFileSync(turned, copy);
            assert.equal((await take(turned, '--trust', print)).code, 1, `byte ${at_byte}`);
        }
        assert.ok(!existsSync(join(apart, 'published.json')));
        assert.equal((await run('portal', 'import', '--data', data, first, '--trust', print)).code, 3, 'a folder with books');
        const good = await take(first, '--trust', print);
        assert.equal(good.code, 0, good.stderr);
    });

    let portal;
    await t.test('the portal shows it, and nothing but it', async () => {
        portal = await Server.for(t, apart, '--role', 'portal');
        const reader = new Citizen(portal);
        const { text, status } = await reader.page(at);
        assert.equal(status, 200);
        assert.match(text, /Đoạn một/);
        assert.match(text, new RegExp(`src="/anh/${photo}.jpg"`));
        assert.equal((await reader.page(`/anh/${photo}.jpg`)).headers['content-type'], 'image/jpeg');
        assert.equal((await reader.page('/rss.xml')).status, 200);
        for (const path of ['/api/session', '/api/health', '/api/commands', '/app/', '/app/index.html']) {
            assert.equal((await reader.page(path)).status, 404, path);
        }
        assert.equal((await portal.visitor().request('POST', '/api/session', { name: 'khoa', password: 'x' })).status, 404);
        assert.ok(!existsSync(join(apart, 'books.db')) && !existsSync(join(apart, 'keys')));
    });

    await t.test('a newer one is shown while it serves; an older one never again', async () => {
        staff = staff.at(server);
        const more = await publish('Bài thứ hai');
        const second = file('2.gportal');
        assert.equal((await run('portal', 'export', '--data', data, second)).code, 0);
        assert.equal((await run('portal', 'import', '--data', apart, second)).code, 0);
        assert.equal((await new Citizen(portal).page(more.at)).status, 200);
        const old = await run('portal', 'import', '--data', apart, first);
        assert.equal(old.code, 1);
        assert.equal((await new Citizen(portal).page(more.at)).status, 200);
        assert.equal((await run('portal', 'import', '--data', apart, second, '--trust', print)).code, 1, 'the same once more');
    });

    await t.test('a person carries comments inside, and the answer comes with the next bundle', async () => {
        const sent = await new Citizen(portal).send(at, { ten: '', 'y-kien': 'Gửi từ trang ngoài.' });
        assert.equal(sent.status, 303, sent.text);
        const carried = file('y-kien.txt');
        assert.match((await run('portal', 'comments-out', '--data', apart, carried)).stdout, /^1 comments/);
        assert.match((await run('portal', 'comments-out', '--data', apart, file('none.txt'))).stdout, /^0 comments/);
        assert.match((await run('portal', 'comments-in', '--data', data, carried)).stdout, /^1 comments wait/);
        const bad = file('bad.txt');
        writeFileSync(bad, `${readFileSync(carried, 'utf8')}{"id":1}\n`);
        assert.equal((await run('portal', 'comments-in', '--data', data, bad)).code, 2);
        const one = (await staff.view('comments')).json.comments.find((c) => c.text === 'Gửi từ trang ngoài.');
        await staff.done('comment.decide', { comment: one.id, article, verdict: 'shown' });
        const third = file('3.gportal');
        assert.equal((await run('portal', 'export', '--data', data, third)).code, 0);
        const inbox = folder(t, 'inbox');
        await portal.stop();
        portal = await Server.for(t, apart, '--role', 'portal', '--inbox', inbox);
        copyFileSync(third, join(inbox, '3.gportal'));
        for (let i = 0; !existsSync(join(inbox, '3.gportal.taken')) && i < 150; i++) await later(100);
        const { text } = await new Citizen(portal).page(at);
        assert.match(text, /Gửi từ trang ngoài/);
        assert.match(text, /Bạn đọc/);
        assert.match((await run('portal', 'comments-in', '--data', data, carried)).stdout, /^0 comments wait for an editor, 1 were left out/);
    });
});
