// The packaged service inside its walls (service.sh has made them): what it may not do shows here, and nowhere else.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { Server, appointed, found_area, log_row } from '../http/giaoban.mjs';

const { GIAOBAN_BOX: box, GIAOBAN_BOX_PROCESS: first } = process.env;
const told = () => (existsSync(join(box, 'var/log/told')) ? readFileSync(join(box, 'var/log/told'), 'utf8') : '');
const within = (...command) => execFileSync('nsenter', ['-a', '-t', first, ...command], { encoding: 'utf8' });

async function until(what, look) {
    for (let i = 0; i < 600; i += 1) {
        const found = await look();
        if (found) return found;
        await pause(100);
    }
    return assert.fail(`${what} never comes: ${told()}`);
}

async function ready() {
    const [, port] = await until('the ready line', () => /^giaoban is ready: http:\/\/\S+?:(\d+)\//m.exec(told()));
    const password = /one-time password (\S+)$/m.exec(told())[1];
    const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
    return Object.assign(new Server(), { port: Number(port), password, web: http, agent });
}

const prepared = {
    conference_kind: 'giao_ban', title: 'Hội nghị giao ban', topics: [], reviewed_from: null, reviewed_to: null,
    ahead_from: null, ahead_to: null, held_on: '2026-11-20', session: 'morning', place: 'Hội trường', organisers: [],
    chairs: [{ name: 'Thượng tá Trần Hữu Bình', titles: ['Chỉ huy trưởng'], opened: true, directed: true }],
    participants: [], programme: [{ time: '08:00', item: 'Khai mạc', speaker: '' }], papers: [], discussion: '',
};

test('the service inside its walls', { timeout: 180_000 }, async (t) => {
    const server = await ready();
    t.after(() => server.agent.destroy());
    const area = await found_area(server);
    const { admin, officer } = area;

    await t.test('serves as a user of its own that sees nobody’s home and may not ask for everything', () => {
        const main = within('systemctl', 'show', '-P', 'MainPID', 'giaoban').trim();
        assert.equal(within('stat', '-c', '%U', `/proc/${main}`).trim(), 'giaoban');
        assert.equal(within('nsenter', '-m', '-t', main, 'ls', '/home', '/root'), '/home:\n\n/root:\n');
        assert.match(within('cat', `/proc/${main}/status`), /^NoNewPrivs:\t1\nSeccomp:\t2$/m);
    });

    await t.test('writes in the book', async () => {
        assert.ok((await officer.done('log.write', log_row('Trong phòng kín'))).first > 0);
    });

    await t.test('makes a backup', async () => {
        const asked = await admin.request('POST', `/api/backup/make?post=${admin.post}`);
        assert.equal(asked.status, 200, asked.text);
        const { backups, failed } = await until('the backup', async () => {
            const { json } = await admin.view('backups');
            return json.running ? undefined : json;
        });
        assert.equal(failed, null);
        assert.deepEqual(backups.map((one) => one.intact), [true]);
    });

    await t.test('makes a .pdf where LibreOffice is installed, else says that it is not', async () => {
        const staff = await appointed(area, 'khoa', 'Lê Văn Khoa', 'staff');
        const id = (await staff.done('conference.prepare', prepared)).ids[0];
        const answer = await staff.view('conference/programme/pdf', { id });
        if (existsSync('/usr/bin/soffice')) assert.match(answer.text, /^%PDF-/);
        else assert.equal(answer.json.error.code, 'paper.office_missing');
    });

    await t.test('was ended by nothing, and ends in order when told to', async () => {
        assert.equal(within('systemctl', 'show', '-P', 'NRestarts', 'giaoban').trim(), '0');
        within('systemctl', 'stop', 'giaoban');
        assert.equal(within('systemctl', 'show', '-P', 'Result', 'giaoban').trim(), 'success');
        assert.match(told(), /stopping/);
    });
});
