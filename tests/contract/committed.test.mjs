// api/contract.json is what others build on; it changes only together with the program.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { run } from '../http/giaoban.mjs';
import { Contract } from './schema.mjs';

const file = new URL('../../api/contract.json', import.meta.url);
const { stdout } = await run('contract');
const document = JSON.parse(stdout);

test('the committed contract is the printed one', () => {
    const committed = readFileSync(file, 'utf8');
    assert.equal(committed, stdout, 'api/contract.json is old; renew it with ./dev gen');
});

test('every reference leads somewhere, every operation has a name of its own', () => {
    const contract = new Contract(document);
    const walk = (part) => {
        if (typeof part !== 'object' || part === null) return;
        if (part.$ref) contract.resolve(part);
        Object.values(part).forEach(walk);
    };
    walk(document);
    const names = Object.values(document.paths).flatMap((path) =>
        Object.values(path).map((operation) => operation.operationId));
    assert.equal(new Set(names).size, names.length);
    assert.match(document.openapi, /^3\.1\./);
});
