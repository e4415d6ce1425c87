// Lists that are carried away say as of when they are; of the past, in which sense it was asked.
import assert from 'node:assert/strict';
import test from 'node:test';
import { texts_of } from './docx.mjs';
import { Server, appointed, folder, found_area, log_row } from './giaoban.mjs';

test('lists', async (t) => {
    const server = await Server.for(t, folder(t));
    const area = await found_area(server);
    const officer = await appointed(area, 'ha.lt', 'Lê Thị Hà', 'duty_officer');
    await officer.done('log.write', log_row('Đã đổi ca.'));
    await new Promise((wait) => setTimeout(wait, 50));
    const before = String(Date.now());
    await new Promise((wait) => setTimeout(wait, 50));
    await officer.done('log.write', log_row('Cầu treo gãy một nhịp.'));
    const list = async (query) => {
        const answer = await officer.view('log/xlsx', query);
        assert.equal(answer.status, 200);
        return texts_of(answer.bytes);
    };

    await t.test('one that is made now says so', async () => {
        const texts = await list({});
        assert.ok(texts.some((text) => /^Tính đến \d\d:\d\d ngày \d\d\/\d\d\/\d{4}$/.test(text)), texts.join('; '));
        assert.ok(texts.includes('Cầu treo gãy một nhịp.'));
        officer.language = 'en';
        assert.ok((await list({})).some((text) => /^As of \d\d:\d\d on /.test(text)));
        officer.language = 'vi';
    });

    await t.test('one of the past holds what was so then, and says which past', async () => {
        for (const [sense, said] of [['known', /^Theo những gì đã biết lúc/], ['happened', /^Theo những gì đã xảy ra đến/]]) {
            const texts = await list({ [sense]: before });
            assert.ok(texts.some((text) => said.test(text)), sense);
            assert.ok(texts.includes('Đã đổi ca.'), sense);
            assert.ok(!texts.includes('Cầu treo gãy một nhịp.'), sense);
        }
        const both = await officer.view('log/xlsx', { known: before, happened: before });
        assert.equal(both.json.error.code, 'as_of.one_sense');
    });
});
