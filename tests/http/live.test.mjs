// The live stream: what was committed, in commit order, to those who may know; and what was missed.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Server, appointed, folder, found_area, log_row, new_key, officer_password, unit_named } from './giaoban.mjs';

const number_of = (event) => Number(event.id.split('-').pop());
const epoch_of = (event) => event.id.slice(0, event.id.lastIndexOf('-'));
const entities = (events) => events.map((event) => event.data.id);

test('live stream', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const { admin, officer, unit } = area;
    const write = async (text) => (await officer.done('log.write', log_row(text))).ids[0];
    let last;

    await t.test('tells what was committed, in order; it can be read at once', async () => {
        const stream = await officer.listen();
        assert.equal(stream.status, 200);
        assert.match(stream.type, /^text\/event-stream/);
        const written = [];
        for (let i = 0; i < 5; ++i) {
            written.push(await write(`Dòng ${i}`));
            await stream.until((events) => events.length > i);
            const desk = await officer.view('desk');
            assert.equal(desk.json.log[0].id, written[i]);
        }
        assert.deepEqual(entities(stream.events), written);
        for (const { data } of stream.events) {
            assert.equal(data.unit, unit);
            assert.equal(data.kind, 'log_entry');
            assert.deepEqual(Object.keys(data).sort(), ['id', 'kind', 'number', 'unit'], 'no content');
        }
        last = stream.events.at(-1).id;
        stream.close();
    });

    await t.test('resumes after the last one seen: exactly what was missed', async () => {
        const missed = [await write('Lỡ một'), await write('Lỡ hai')];
        const stream = await officer.listen(last);
        missed.push(await write('Mới'));
        await stream.until((events) => events.length >= 3);
        assert.deepEqual(entities(stream.events), missed);
        assert.ok(stream.events.every((event) => event.event === undefined), 'no reload');
        last = stream.events.at(-1).id;
        stream.close();
        const up_to_date = await officer.listen(last);
        const next = await write('Sau cùng');
        await up_to_date.until((events) => events.length >= 1);
        assert.deepEqual(entities(up_to_date.events), [next]);
        up_to_date.close();
    });

    await t.test('an id of another time, or none of ours: load anew, then go on', async () => {
        for (const id of [`${new_key()}-5`, 'x', '-', `${epoch_of({ id: last })}-x`,
            `${epoch_of({ id: last })}-99999999`]) {
            const stream = await officer.listen(id);
            await stream.until((events) => events.length >= 1);
            assert.equal(stream.events[0].event, 'reload', id);
            const next = await write(`Sau ${id}`);
            await stream.until((events) => events.length >= 2);
            assert.equal(stream.events[1].data.id, next);
            stream.close();
        }
    });

    await t.test('many at once arrive in commit order, none late, none twice', async () => {
        const streams = await Promise.all(Array.from({ length: 4 }, () => officer.listen()));
        const written = await Promise.all(Array.from({ length: 200 }, (_, i) => write(`Dồn dập ${i}`)));
        for (const stream of streams) {
            await stream.until((events) => events.length >= 200, 8);
            const numbers = stream.events.map(number_of);
            assert.deepEqual(numbers, [...numbers].sort((a, b) => a - b));
            const books = stream.events.map((event) => event.data.number);
            assert.deepEqual(books, [...books].sort((a, b) => a - b), 'as in the book');
            assert.deepEqual(entities(stream.events).sort(), [...written].sort());
            stream.close();
        }
    });

    await t.test('one event at a time, none waits for the next heartbeat', async () => {
        const stream = await officer.listen();
        let count = 0;
        for (let i = 0; i < 300; ++i) {
            await Promise.all([write(`Từng dòng ${i}`), write(`Từng đôi ${i}`)]);
            count += 2;
            await stream.until((events) => events.length >= count, 5);
        }
        stream.close();
    });

    await t.test('others are told nothing of this book', async () => {
        const other = { admin, unit: (await admin.done('unit.establish', unit_named('Đơn vị khác'))).ids[0] };
        const stranger = await appointed(other, 'la.nt', 'Nguyễn Thị Lạ', 'duty_officer');
        const stream = await stranger.listen();
        await write('Chuyện nhà');
        const own = await stranger.done('log.write', log_row('Chuyện mình'));
        await stream.until((events) => events.length >= 1);
        assert.deepEqual(entities(stream.events), own.ids);
        stream.close();
    });

    await t.test('who is addressed is told of it, whoever keeps the book, and hears nothing more', async () => {
        const beside = { admin, unit: (await admin.done('unit.establish', unit_named('Đồn bên cạnh'))).ids[0] };
        const guard = await appointed(beside, 'bien.hv', 'Hồ Văn Biên', 'duty_officer');
        const [heard, own] = [await guard.listen(), await officer.listen()];
        await write('Việc của riêng đơn vị');
        const item = (await officer.done('information.report', { event_class: 'fire', text: 'Cháy kho', place: 'Kho xã',
            source: 'own_observation', reliability: 'reliable', addressees: [beside.unit], group: 'none' })).ids[0];
        await heard.until((events) => events.length >= 1);
        assert.deepEqual(entities(heard.events), [item]);
        const reply = (await guard.done('reply.receive', { information: item })).ids[0];
        await own.until((events) => entities(events).includes(reply));
        for (const stream of [heard, own]) stream.close();
    });

    await t.test('a change of posts closes the streams through them, and no other', async () => {
        const binh = await appointed(area, 'binh.tv', 'Trần Văn Bình', 'duty_officer');
        const [his, other] = [await binh.listen(), await officer.listen()];
        const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
        await admin.done('post.end', { unit, post: binh.post, on: today });
        await his.closes();
        const row = await write('Sau khi Bình thôi chức.');
        await other.until((events) => entities(events).includes(row));
        assert.equal(other.ended, undefined, 'who is not concerned goes on');
        assert.ok(!entities(his.events).includes(row), 'nothing later went out');
        assert.equal((await binh.listen()).status, 403, 'the post is his no more');
        const entry = await admin.done('post.appoint', { unit, person: binh.person,
            title: 'Trực ban', role: 'staff', from: today, to: null });
        const anew = Object.assign(binh.at(server), { post: entry.ids[0] });
        assert.equal((await anew.listen()).status, 200);
        other.close();
    });

    await t.test('a change of the tree closes the streams of those above, who may read more or less', async () => {
        const above = { admin, unit: (await admin.done('unit.establish', unit_named('Bộ CHQS tỉnh'))).ids[0] };
        const lower = { admin, unit: (await admin.done('unit.establish', unit_named('Xã Hoa Sơn'))).ids[0] };
        const chief = await appointed(above, 'tinh.cd', 'Chu Đức Tính', 'commander');
        const member = await appointed(lower, 'xa.lv', 'Lý Văn Xã', 'commander');
        const [upper, below, beside] = [await chief.listen(), await member.listen(), await officer.listen()];
        await admin.done('unit.relate', { kind: 'military_command', from_unit: lower.unit,
            to_unit: above.unit, from: '2025-07-01', basis: '' });
        await upper.closes();
        const again = await chief.listen();
        const row = (await member.done('log.write', log_row('Xã báo cáo.'))).ids[0];
        await again.until((events) => entities(events).includes(row));
        await below.until((events) => entities(events).includes(row));
        assert.ok(!entities(upper.events).includes(row));
        assert.equal(beside.ended, undefined);
        for (const stream of [again, below, beside]) stream.close();
    });

    await t.test('signing out closes the streams of that session', async () => {
        const visitor = await server.signed_in('an.nv', officer_password);
        const [his, other] = [await visitor.listen(), await officer.listen()];
        await visitor.request('DELETE', '/api/session');
        await his.closes();
        assert.equal(other.ended, undefined);
        other.close();
    });

    await t.test('only through a post of one’s own', async () => {
        const borrowed = Object.assign(admin.at(server), { post: officer.post });
        const stream = await borrowed.listen();
        assert.equal(stream.status, 403);
        stream.close();
    });

    await t.test('after a restart the old id means: load anew', async () => {
        await server.stop();
        const again = await Server.for(t, data);
        const stream = await officer.at(again).listen(last);
        await stream.until((events) => events.length >= 1);
        assert.equal(stream.events[0].event, 'reload');
        stream.close();
    });
});
