// docs/command-line.md names every event that the program can tell in its log, and no other.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const project = (path) => new URL(`../../${path}`, import.meta.url);
const sources = readdirSync(project('src'), { recursive: true }).filter((name) => /\.[ch]pp$/.test(name));
const source = sources.map((name) => readFileSync(`${fileURLToPath(project('src'))}/${name}`, 'utf8')).join('\n');
const found = (text, pattern) => new Set([...text.matchAll(pattern)].map((match) => match[1]));

test('every event of the log is described', () => {
    const told = new Set([
        ...found(source, /\blog\s*\.(?:info|warn|error)\(\s*"([a-z_.]+)"/g),
        ...found(source, /node_log\(\)\s*\.(?:info|warn|error)\(\s*"([a-z_.]+)"/g),
        ...found(source, /\.tell\(\s*(?:LogLevel::\w+|level),\s*"([a-z_.]+)"/g),
        ...found(source, /log_line\(form_, LogLevel::\w+, log_time\(\), "([a-z_.]+)"/g),
    ]);
    assert.ok(told.size > 25);
    const page = readFileSync(project('docs/command-line.md'), 'utf8');
    const rows = page.slice(page.indexOf('| event | level |')).split('\n').slice(2).filter((line) => line.startsWith('| '));
    const described = new Set(rows.flatMap((row) => [...row.split(' | ')[0].matchAll(/`([a-z_.]+)`/g)].map((match) => match[1])));
    assert.deepEqual([...told].sort(), [...described].sort());
});
