// The validator itself: it must find what is wrong, or the other tests prove nothing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Contract } from './schema.mjs';

const contract = new Contract({ components: { schemas: { Id: { type: 'string', format: 'uuid' } } } });
const id = { $ref: '#/components/schemas/Id' };
const row = {
    type: 'object', additionalProperties: false, required: ['id', 'text'],
    properties: {
        id,
        text: { anyOf: [{ type: 'string', minLength: 1, maxLength: 3 }, { type: 'null' }] },
        about: { type: 'array', maxItems: 2, items: id },
    },
};
const good = '01a200ac-1e28-7aae-9f34-fd9b79953d69';

const cases = [
    [{ id: good, text: 'ăđơ' }, row, 0],
    [{ id: good, text: null }, row, 0],
    [{ id: good, text: 'ăđơư' }, row, 1],
    [{ id: good, text: '' }, row, 1],
    [{ id: good }, row, 1],
    [{ id: good, text: 'a', more: 1 }, row, 1],
    [{ id: 'x', text: 'a' }, row, 1],
    [{ id: null, text: 'a' }, row, 1],
    [{ id: good, text: 'a', about: [good, good, 'x'] }, row, 2],
    [[], row, 1],
    ['2026-02-28', { type: 'string', format: 'date' }, 0],
    ['2026-02-29', { type: 'string', format: 'date' }, 1],
    [5, { type: 'integer', minimum: 1, maximum: 5 }, 0],
    [6, { type: 'integer', minimum: 1, maximum: 5 }, 1],
    [1.5, { type: 'integer' }, 1],
    [2 ** 53, { type: 'integer', format: 'int64' }, 1],
    [2 ** 31, { type: 'integer', format: 'int32' }, 1],
    ['b', { type: 'string', enum: ['a'] }, 1],
    ['b', { const: 'a' }, 1],
    ['b', { const: 'b' }, 0],
    [null, { type: ['string', 'null'] }, 0],
    [1, { type: ['string', 'null'] }, 1],
    [{ a: 1 }, { type: 'object', maxProperties: 0 }, 1],
    [{ a: 1 }, { type: 'object', additionalProperties: { type: 'string' } }, 1],
    [{ a: 1 }, { type: 'object', additionalProperties: { type: 'integer' } }, 0],
    ['a', { anyOf: [{ type: 'string' }, { enum: ['a'] }] }, 0],
    ['abc', { type: 'string', pattern: '^[a-z]{2}$' }, 1],
    ['a', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, 0],
    [1, { oneOf: [{ type: 'number' }, { type: 'integer' }] }, 1],
];

test('the validator finds what is wrong', () => {
    for (const [value, schema, faults] of cases) {
        const found = contract.faults(value, schema);
        assert.equal(found.length, faults, `${JSON.stringify(value)}: ${found}`);
    }
    assert.throws(() => contract.faults(1, { type: 'integer', exclusiveMaximum: 3 }), /unknown keyword/);
    assert.throws(() => contract.faults('x', { type: 'string', format: 'email' }), /unknown format/);
    assert.throws(() => contract.faults('x', { $ref: '#/components/schemas/No' }), /has no/);
});
