// What the node does by itself: the superior's book bears witness to what was signed, and a node that
// was stopped leaves no head unsigned.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Server, appointed, folder, found_area, log_row, run, unit_named } from './giaoban.mjs';

const reported = async (data) => {
    const { code, stdout, stderr } = await run('verify', '--data', data, '--json');
    assert.equal(code, 0, stdout + stderr);
    return JSON.parse(stdout);
};

/** A commune under the area's command. */
async function commune_under({ admin, unit }) {
    const lower = { ...unit_named('Ban CHQS xã Hoa Sơn'), relations: [{ kind: 'military_command', to: unit }] };
    return { admin, unit: (await admin.done('unit.establish', lower)).ids[0] };
}

test('what the node does by itself', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const area = await found_area(server);
    const { officer } = area;
    const commune = await commune_under(area);
    const chief = await appointed(commune, 'xa.hs', 'Trần Văn Xã', 'duty_officer', '1357');
    const relief = await appointed(commune, 'xa.hai', 'Lê Thị Hai', 'duty_officer', '8642');

    await t.test('a handover signed by both is witnessed in the book above', async () => {
        await chief.done('watch.open', { duty: 'operations' });
        const watch = (await chief.view('desk')).json.watches[0].id;
        const body = { watch, incoming_post: null, last_row: 0, items: [], checklist: [], weather: '', remarks: '' };
        const handover = (await chief.done('handover.sign', body, { pin: '1357' })).ids[0];
        await relief.done('handover.countersign', { handover }, { pin: '8642' });
        await officer.done('log.write', log_row('Ban CHQS xã Hoa Sơn đã đổi ca.'));
    });

    await t.test('a stopped node leaves no head unsigned', async () => {
        assert.equal((await server.stop()).code, 0);
        const report = await reported(data);
        assert.equal(report.witnesses, 2, 'of each signature');
        assert.equal(report.unsigned_books, 0);
        assert.equal(report.heads, report.books);
    });
});

test('what was issued right before the process was killed is witnessed after the next start', async (t) => {
    const data = folder(t);
    const server = await Server.for(t, data);
    const chief = await appointed(await commune_under(await found_area(server)), 'xa.ct', 'Trần Hữu Bình', 'commander');
    const document = { type: 'thong_bao', urgency: 'none', secrecy: 'none', subject: 'Trực Tết', signer_prefix: 'none', groups: [], lines: [], recipients: [] };
    await chief.done('document.issue', document);
    await server.kill();
    const again = await Server.for(t, data);
    assert.equal((await again.stop()).code, 0);
    assert.equal((await reported(data)).witnesses, 1);
});
