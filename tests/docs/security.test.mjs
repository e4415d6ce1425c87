// docs/security.md names files and tests: each of them is there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

const project = (path) => new URL(`../../${path}`, import.meta.url);
const text = readFileSync(project('docs/security.md'), 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Items'));

test('every row has a state', () => {
    assert.ok(rows.length > 40);
    for (const row of rows) assert.match(row, /^\| [^|]+ \| (met|partly|open|n\/a) \| [^|]+ \| [^|]* \|$/, row);
});

test('what is met is shown somewhere', () => {
    for (const row of rows.filter((row) => row.includes('| met |'))) {
        const shown = row.split('|')[4].trim();
        assert.ok(shown !== '' || row.includes('| 9.2 |'), row);
    }
});

test('every file and every test named is there', () => {
    const named = [...text.matchAll(/`([\w./-]+)`(?: › "([^"]+)")?/g)].filter(([, path]) => path.includes('/') && path.includes('.'));
    assert.ok(named.length > 40);
    for (const [, path, name] of named) {
        const content = readFileSync(project(path), 'utf8');
        if (name) assert.ok(content.includes(name), `${path} has no test "${name}"`);
    }
});
