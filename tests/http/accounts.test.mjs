// Accounts: a one-time password opens one page only; what persons change of their own; what an
// administrator does; and that the node book knows of it, without a credential.
import assert from 'node:assert/strict';
import test from 'node:test';
import {
    Server, admin_password, appointed, first_signed_in, folder, found_area, log_row, node_notes,
    officer_password, unit_named,
} from './giaoban.mjs';

test('accounts', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const { admin, officer, unit } = area;
    const manage = (what, body, who = admin) =>
        who.request('POST', `/api/accounts${what}`, { post: who.post, ...body });
    const own = (who, what, body) => who.request('POST', `/api/session/${what}`, body);
    const entered = async (name) =>
        (await admin.done('person.enter', { unit, full_name: name, rank: '' })).ids[0];
    const code = (answer) => answer.json.error?.code;

    await t.test('a one-time password opens nothing but the page for a new one', async () => {
        const person = await entered('Phạm Thị Dung');
        await admin.done('post.appoint',
            { unit, person, title: 'Sĩ quan trực', role: 'duty_officer', from: '2025-07-01', to: null });
        const made = await manage('', { name: 'dung.pt', person });
        assert.equal(made.status, 200, made.text);
        assert.match(made.json.password, /^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
        const days = (made.json.ends - Date.now()) / 86_400_000;
        assert.ok(days > 6.9 && days <= 7, `it ends after ${days} days`);
        const dung = server.visitor();
        const session = await dung.sign_in('dung.pt', made.json.password);
        assert.equal(session.json.new_password, true);
        for (const answer of [
            await dung.view('desk'), await dung.view('people'), await dung.get('/api/nothing'),
            await dung.get(`/api/events?post=${dung.post}`), await dung.get('/api/accounts'),
            await dung.get(`/api/book/export?post=${dung.post}`),
            await dung.write('Chưa đổi mật khẩu.'),
            await own(dung, 'pin', { current: made.json.password, pin: '1234' }),
            await manage('', { name: 'x', person }, dung),
        ]) {
            assert.equal(answer.status, 403, answer.text);
            assert.equal(code(answer), 'session.new_password');
            assert.ok(answer.json.error.message.length > 10);
        }
        assert.equal((await dung.get('/api/session')).status, 200);
        const same = await own(dung, 'password',
            { current: made.json.password, password: made.json.password });
        assert.equal(code(same), 'account.password_same');
        const other = server.visitor();
        await other.sign_in('dung.pt', made.json.password);
        const set = await own(dung, 'password', { current: made.json.password, password: officer_password });
        assert.equal(set.status, 200, set.text);
        assert.equal((await dung.get('/api/session')).json.new_password, false);
        assert.equal((await dung.view('desk')).status, 200);
        assert.equal((await other.get('/api/session')).status, 401, 'the other session has ended');
        assert.equal(code(await server.visitor().sign_in('dung.pt', made.json.password)), 'session.wrong');
        assert.equal((await server.visitor().sign_in('dung.pt', officer_password)).status, 200);
    });

    await t.test('the password: the present one is asked, the new one has twelve characters', async () => {
        const hoa = await appointed(area, 'hoa.lt', 'Lê Thị Hòa', 'duty_officer');
        for (const [body, wanted, field] of [
            [{ current: officer_password, password: 'x'.repeat(11) }, 'account.password_short', '/password'],
            [{ current: officer_password, password: 'ắ'.repeat(100) }, 'account.password_long', '/password'],
            [{ current: officer_password, password: officer_password }, 'account.password_same', '/password'],
            [{ current: 'không phải', password: 'mưa trên đồng xa' }, 'account.password_wrong', '/current'],
            [{ current: officer_password, password: 'x'.repeat(201) }, 'input.too_long', '/password'],
        ]) {
            const answer = await own(hoa, 'password', body);
            assert.equal(code(answer), wanted, answer.text);
            assert.equal(answer.json.error.field, field);
        }
        assert.equal((await own(hoa, 'password', { current: officer_password, password: 'mưa trên đồng xa' })).status, 200);
        assert.equal((await hoa.get('/api/session')).status, 200, 'this session goes on');
        assert.equal((await server.visitor().sign_in('hoa.lt', 'mưa trên đồng xa')).status, 200);
        assert.equal((await server.visitor().sign_in('hoa.lt', officer_password)).status, 401);
    });

    await t.test('the password: what is guessed early is refused by its field, in both languages', async () => {
        const thu = await appointed(area, 'thu.pm', 'Phạm Minh Thư', 'duty_officer');
        for (const [password, wanted] of [
            ['matkhau123456', 'account.password_common'],
            ['giaoban20261', 'account.password_common'],
            ['1q2w3e4r5t6y', 'account.password_common'],
            ['xxxxxxxxxxxx', 'account.password_common'],
            ['@@Phạm Minh Thư 12@@', 'account.password_names'],
        ]) {
            const said = [];
            for (const language of ['vi', 'en']) {
                const answer = await thu.request('POST', '/api/session/password',
                    { current: officer_password, password }, { 'Accept-Language': language });
                assert.equal(answer.status, 409, `${password}: ${answer.text}`);
                assert.equal(code(answer), wanted, password);
                assert.equal(answer.json.error.field, '/password');
                said.push(answer.json.error.message);
            }
            assert.match(said[0], /^Mật khẩu mới /);
            assert.match(said[1], /^The new password /);
        }
        assert.equal((await server.visitor().sign_in('thu.pm', officer_password)).status, 200, 'the one before opens as ever');
    });

    await t.test('the PIN: who knows neither the one before nor the password cannot set it', async () => {
        const linh = await appointed(area, 'linh.vt', 'Vũ Thị Linh', 'duty_officer', '1111');
        assert.equal(code(await own(linh, 'pin', { current: '2222', pin: '3333' })), 'pin.current_wrong');
        assert.equal(code(await own(linh, 'pin', { current: '1111', pin: '12' })), 'pin.form');
        assert.equal((await own(linh, 'pin', { current: '1111', pin: '3333' })).status, 200);
        assert.equal((await own(linh, 'pin', { current: officer_password, pin: '4444' })).status, 200);
        assert.equal(code(await own(linh, 'pin', { current: '3333', pin: '5555' })), 'pin.current_wrong');
    });

    await t.test('guessing at an open session is slowed down', async () => {
        const nam = await appointed(area, 'nam.hv', 'Hồ Văn Nam', 'duty_officer');
        for (let i = 0; i < 3; ++i) {
            await own(nam, 'password', { current: `đoán ${i}`, password: 'mưa trên đồng xa' });
            await own(nam, 'pin', { current: `đoán ${i}`, pin: '1234' });
        }
        const late = await own(nam, 'password', { current: officer_password, password: 'mưa trên đồng xa' });
        assert.equal(late.status, 429, 'even with the right one');
        assert.ok(late.json.error.facts.seconds >= 1);
    });

    await t.test('an account is made for a person of the books, one each', async () => {
        const person = await entered('Đỗ Văn Em');
        for (const [body, wanted, field] of [
            [{ name: 'an.nv', person }, 'account.taken', '/name'],
            [{ name: '', person }, 'account.name', '/name'],
            [{ name: 'thu.hai', person: officer.person }, 'account.has_one', '/person'],
            [{ name: 'khong.co', person: unit }, 'person.unknown', '/person'],
            [{ name: 'khong.co', person: 'x' }, 'input.not_an_id', '/person'],
            [{ name: 'em.dv', person, password: 'tự chọn giúp' }, 'input.unknown_field', '/password'],
        ]) {
            const answer = await manage('', body);
            assert.equal(code(answer), wanted, answer.text);
            assert.equal(answer.json.error.field, field);
        }
        for (const path of ['', '/reset', '/disable']) {
            const body = path ? { name: 'dung.pt' } : { name: 'em.dv', person };
            const answer = await manage(path, body, officer);
            assert.equal(answer.status, 403, path);
            assert.equal(code(answer), 'rights.not_for_this_post');
            const borrowed = await manage(path, { ...body, post: admin.post }, officer);
            assert.equal(borrowed.status, 403, `${path} through the post of another`);
        }
        assert.equal((await officer.view('accounts')).status, 403);
    });

    await t.test('the administrator sees who has an account, and no secret', async () => {
        const list = await admin.view('accounts');
        assert.equal(list.status, 200, list.text);
        const of = (name) => list.json.accounts.find((account) => account.name === name);
        assert.deepEqual(of('an.nv'),
            { name: 'an.nv', person: officer.person, one_time: false, one_time_ends: null, disabled: false, second_factor: false });
        assert.deepEqual(Object.keys(of('admin')).sort(), ['disabled', 'name', 'one_time', 'one_time_ends', 'person', 'second_factor']);
    });

    await t.test('a reset password is one-time again; sessions and streams end', async () => {
        const quan = await appointed(area, 'quan.bv', 'Bùi Văn Quân', 'duty_officer', '1212');
        const stream = await quan.listen();
        const reset = await manage('/reset', { name: 'quan.bv' });
        assert.equal(reset.status, 200, reset.text);
        await stream.closes();
        assert.equal((await quan.get('/api/session')).status, 401);
        assert.equal((await server.visitor().sign_in('quan.bv', officer_password)).status, 401);
        const again = server.visitor();
        assert.equal((await again.sign_in('quan.bv', reset.json.password)).json.new_password, true);
        assert.equal(code(await manage('/reset', { name: 'khong.co' })), 'account.unknown');
        assert.equal(code(await manage('/reset', { name: 'admin' })), 'account.own');
    });

    await t.test('a disabled account: nobody signs in, no PIN signs, until it is reset', async () => {
        const son = await appointed(area, 'son.tv', 'Trịnh Văn Sơn', 'duty_officer', '7777');
        const stream = await son.listen();
        assert.equal((await manage('/disable', { name: 'son.tv' })).status, 200);
        await stream.closes();
        assert.equal((await son.get('/api/session')).status, 401);
        const locked = await server.visitor().sign_in('son.tv', officer_password);
        assert.equal(locked.status, 401);
        assert.equal(code(locked), 'session.disabled');
        assert.equal(code(await server.visitor().sign_in('son.tv', 'sai')), 'session.wrong',
            'who does not know the password is not told');
        await officer.done('watch.open', { duty: 'operations' });
        await officer.done('log.write', log_row('Trước khi bàn giao.'));
        const { watches } = (await officer.view('desk')).json;
        const signed = await officer.send('handover.sign', {
            watch: watches[0].id, incoming_post: son.post, last_row: 1, items: [], checklist: [],
            weather: '', remarks: '',
        }, { pin: '2468' });
        assert.equal(signed.status, 200, signed.text);
        const counter = { handover: signed.json.ids[0] };
        const by_him = await officer.send('handover.countersign', counter, { post: son.post, pin: '7777' });
        assert.equal(code(by_him), 'pin.none');
        assert.equal((await admin.view('accounts')).json.accounts
            .find((account) => account.name === 'son.tv').disabled, true);
        const { json } = await manage('/reset', { name: 'son.tv' });
        await first_signed_in(server, 'son.tv', json.password, officer_password);
        assert.equal(code(await manage('/disable', { name: 'admin' })), 'account.own');
    });

    await t.test('the node book knows what was done and by whom, and no credential', async () => {
        const made = await node_notes(data, admin, 'account_made');
        assert.ok(made.some(({ author, code: whose }) =>
            author === admin.person && whose === officer.person));
        for (const [what, at_least] of [
            ['password_changed', 5], ['pin_changed', 4], ['account_reset', 2], ['account_disabled', 1],
        ]) {
            const notes = await node_notes(data, admin, what);
            assert.ok(notes.length >= at_least, `${what}: ${notes.length}`);
        }
        const refused = await node_notes(data, admin, 'refused');
        for (const wanted of ['account.password_wrong', 'pin.current_wrong', 'rights.not_for_this_post']) {
            assert.ok(refused.some((note) => note.code === wanted), wanted);
        }
        const everything = JSON.stringify(await Promise.all(
            ['account_made', 'account_reset', 'refused', 'sign_in'].map((what) => node_notes(data, admin, what))));
        for (const secret of ['an.nv', 'quan.bv', officer_password, admin_password]) {
            assert.ok(!everything.includes(secret), secret);
        }
    });

    await t.test('reading personal data is noted, once a day for each person and view', async () => {
        const before = (await node_notes(data, admin, 'personal_data_read')).length;
        const lan = await appointed(area, 'lan.nt', 'Ngô Thị Lan', 'duty_officer');
        for (let i = 0; i < 3; ++i) assert.equal((await lan.view('people')).status, 200);
        assert.equal((await lan.view('people/xlsx')).status, 200);
        assert.equal((await lan.view('lessons/xlsx')).status, 200);
        assert.equal((await lan.view('people/xlsx', { unit: admin.unit })).status, 403);
        assert.equal((await lan.view('desk')).status, 200);
        assert.equal((await lan.view('people', { unit: admin.unit })).status, 403, 'nothing was read');
        const notes = (await node_notes(data, admin, 'personal_data_read')).slice(before);
        assert.deepEqual(notes.map(({ author, code: view }) => [author, view]), [[lan.person, 'people'], [lan.person, 'people/xlsx']]);
        const all = await node_notes(data, admin, 'personal_data_read');
        assert.equal(all.filter(({ author, code: view }) =>
            author === admin.person && view === 'accounts').length, 1);
    });

    await t.test('each reading of personal data has a line, by whom, where and of whom; a search, a list of awards, the book and one saved as .xlsx too', async () => {
        const mai = await appointed(area, 'mai.tt', 'Trần Thị Mai', 'staff');
        for (const [view, more] of [['people', {}], ['people', {}], ['people/xlsx', {}], ['search', { q: 'an' }], ['awards', {}], ['book', {}], ['book', { before: '9' }], ['desk', {}]]) {
            assert.equal((await mai.view(view, more)).status, 200, view);
        }
        const { reads } = (await admin.view('rights/reads')).json;
        const hers = reads.filter((one) => one.person === 'Trần Thị Mai').map(({ view, of }) => [view, of]);
        const unit = 'Ban CHPT khu vực 3';
        assert.deepEqual(hers, [['book', unit], ['awards', unit], ['search', unit], ['people/xlsx', unit], ['people', unit]], 'a page that renews itself within a minute is one reading');
        assert.equal((await mai.view('rights/reads')).status, 403);
        const before = String(reads.at(-1).id);
        assert.ok((await admin.view('rights/reads', { before })).json.reads.every((one) => one.id < reads.at(-1).id));
    });

    await t.test('only an administrator confirms the time, and the node book says so', async () => {
        const confirm = (who) => who.request('POST', '/api/clock/confirm', { post: who.post });
        const session = await admin.get('/api/session');
        assert.equal(session.json.clock_in_doubt, false);
        const refused = await confirm(officer);
        assert.equal(refused.status, 403, refused.text);
        assert.equal(code(refused), 'rights.not_for_this_post');
        assert.equal((await confirm(admin)).status, 200);
        const [noted] = await node_notes(data, admin, 'clock_confirmed');
        assert.equal(noted.author, admin.person);
    });

    await t.test('an administrator of another unit has the same hand over it', async () => {
        const other = (await admin.done('unit.establish', unit_named('Đơn vị khác'))).ids[0];
        const second = await appointed({ admin, unit: other }, 'hai.qt', 'Quản Trị Hai', 'administrator');
        const reset = await manage('/reset', { name: 'admin' }, second);
        assert.equal(reset.status, 200, reset.text);
        assert.equal((await admin.get('/api/session')).status, 401);
    });
});
