// The first start: whenever it is cut short, the administrator gets in, and is founded once.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import test from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import {
    Server, admin_password, first_signed_in, folder, program, run, verify,
} from './giaoban.mjs';

test('a kill after the account was made and before its password was read locks nobody out', async (t) => {
    const data = folder(t);
    const first = await Server.for(t, data);
    const lost = first.password;
    await first.kill();
    const second = await Server.for(t, data);
    assert.ok(second.password, 'each start gives another until one was changed');
    assert.notEqual(second.password, lost);
    assert.equal((await second.visitor().sign_in('admin', lost)).status, 401, 'the one before is void');
    const looked = await second.signed_in('admin', second.password);
    assert.equal((await looked.get('/api/session')).json.new_password, true);
    await second.kill();
    const third = await Server.for(t, data);
    assert.ok(third.password, 'signing in alone is not enough');
    assert.equal((await looked.at(third).get('/api/session')).status, 401, 'its session ended with it');
    await first_signed_in(third, 'admin', third.password, admin_password);
    await third.stop();
    const fourth = await Server.for(t, data);
    assert.equal(fourth.password, undefined);
    await fourth.signed_in('admin', admin_password);
    await fourth.stop();
});

test('killed at any moment of the first start, the next one goes on', async (t) => {
    const data = folder(t);
    for (let i = 0; i < 20; ++i) {
        const child = spawn(program, ['serve', '--data', data, '--port', '0'], { stdio: 'ignore' });
        const ended = new Promise((resolve) => child.once('close', resolve));
        await pause(Math.random() * 150);
        child.kill('SIGKILL');
        await ended;
    }
    const server = await Server.for(t, data);
    await first_signed_in(server, 'admin', server.password, admin_password);
    await server.stop();
    const units = JSON.parse((await run('units', '--data', data, '--json')).stdout);
    assert.equal(units.filter(({ unit_kind }) => unit_kind === 'system').length, 1);
    await verify(data);
});
