// People of a unit and of those below it, as the view shows them; and who may appoint whom there.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Server, appointed, folder, found_area, unit_named } from './giaoban.mjs';

test('people', async (t) => {
    const server = await Server.for(t, folder(t));
    const area = await found_area(server);
    const { admin, unit } = area;
    const establish = async (name) => (await admin.done('unit.establish', unit_named(name))).ids[0];
    const [lower, beside] = [await establish('Xã Hoa Sơn'), await establish('Khu vực 4')];
    await admin.done('unit.relate', { kind: 'military_command', from_unit: lower, to_unit: unit,
        from: '2025-07-01', basis: '' });
    const chief = await appointed(area, 'binh.lh', 'Lê Hòa Bình', 'commander');
    const shown = async (who, parameters) => {
        const answer = await who.view('people', parameters);
        assert.equal(answer.status, 200, answer.text);
        return answer.json.people;
    };

    await t.test('a commander enters and appoints in a unit below, and sees it at once', async () => {
        const person = (await chief.done('person.enter', { unit: lower, full_name: 'Lý Văn Xuân', rank: '' })).ids[0];
        const post = { unit: lower, person, title: 'Chỉ huy trưởng', role: 'commander', from: '2025-07-01', to: null };
        await chief.done('post.appoint', post);
        await chief.done('post.appoint', { ...post, title: 'Về sau', from: '2099-01-01' });
        const [today] = await shown(chief, { unit: lower });
        assert.deepEqual(today.posts.map((p) => [p.title, p.unit_name]), [['Chỉ huy trưởng', 'Xã Hoa Sơn']]);
        const [ahead] = await shown(chief, { unit: lower, ahead: 'true' });
        assert.deepEqual(ahead.posts.map((p) => [p.title, p.from]),
            [['Chỉ huy trưởng', '2025-07-01'], ['Về sau', '2099-01-01']]);
        assert.equal((await chief.view('people', { unit: beside })).status, 403);
        const refused = await chief.send('person.enter', { unit: beside, full_name: 'Ai Đó', rank: '' });
        assert.equal(refused.json.error.code, 'rights.not_for_this_unit');
    });

    await t.test('a post in another unit is shown under that unit’s name, in both', async () => {
        await admin.done('post.appoint', { unit: beside, person: chief.person, title: 'Kiêm nhiệm',
            role: 'staff', from: '2025-07-01', to: null });
        for (const people of [await shown(chief), await shown(admin, { unit: beside })]) {
            const both = people.find((person) => person.id === chief.person);
            assert.deepEqual(both.posts.map((p) => p.unit_name).sort(), ['Ban CHPT khu vực 3', 'Khu vực 4']);
        }
    });

    await t.test('nobody makes an administrator but an administrator', async () => {
        const post = { unit, person: chief.person, title: 'Quản trị', role: 'administrator',
            from: '2025-07-01', to: null };
        const answer = await chief.send('post.appoint', post);
        assert.equal(answer.status, 409);
        assert.equal(answer.json.error.code, 'post.administrator');
        assert.equal(answer.json.error.field, '/role');
        await admin.done('post.appoint', post);
    });
});
