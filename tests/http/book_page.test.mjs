// The page of a book from the command line: it holds the very bytes of the book's file, proved here by the independent
// checker; a night is a part of it; what cannot be written says why and leaves nothing behind.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { checkBook } from '../checker/book-check.mjs';
import { Server, folder, found_area, run } from './giaoban.mjs';

/** The book that a page carries, as its file. */
function book_in(page) {
    const html = readFileSync(page, 'utf8');
    const bytes = /<pre id="book" hidden>([^]*?)<\/pre>/.exec(html)[1];
    return Buffer.from(bytes.replaceAll('&lt;', '<').replaceAll('&amp;', '&'));
}

test('book export --html', async (t) => {
    const data = folder(t);
    const out = folder(t, 'pages');
    const server = await Server.for(t, data);
    const { officer } = await found_area(server);
    await officer.write('Nước sông lên & <b>0,4 m</b>.');
    const shown = await officer.view('book');
    const unit = shown.json.unit.name;
    await server.stop();
    const written = (...more) => run('book', 'export', unit, '--data', data, '--html', ...more);

    await t.test('carries the book byte for byte and asks for nothing elsewhere', async () => {
        const [page, file] = [join(out, 'so.html'), join(out, 'so.gbook')];
        assert.equal((await written('--out', page)).code, 0);
        assert.equal((await run('book', 'export', unit, '--data', data, '--out', file)).code, 0);
        assert.deepEqual(book_in(page), readFileSync(file));
        const found = checkBook([book_in(page)]);
        assert.ok(found.shapes.whole > 1);
        assert.equal(found.shapes.withheld, 0);
        const html = readFileSync(page, 'utf8');
        assert.match(html, /Content-Security-Policy" content="default-src 'none'/);
        assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//);
        assert.doesNotMatch(html, /<b>0,4 m/);
    });

    await t.test('of another day only hashes are there, and the head is the same', async () => {
        const page = join(out, 'hom-khac.html');
        const told = await written('--from', '2001-01-01T17:00', '--to', '2001-01-02', '--language', 'en', '--out', page);
        assert.equal(told.code, 0, told.stderr);
        const found = checkBook([book_in(page)]);
        assert.ok(found.shapes.withheld > 0);
        assert.equal(found.head, checkBook([book_in(join(out, 'so.html'))]).head);
        assert.match(readFileSync(page, 'utf8'), /<html lang="en">/);
    });

    await t.test('what cannot be written says why and leaves no file', async () => {
        const page = join(out, 'khong.html');
        for (const [more, why] of [
            [['--from', '2001-01-01'], /--to/],
            [['--from', 'hôm qua', '--to', '2001-01-02'], /--from/],
            [['--from', '2001-01-02', '--to', '2001-01-01'], /--to/],
        ]) {
            const told = await written(...more, '--out', page);
            assert.equal(told.code, 2, told.stdout);
            assert.match(told.stderr, why);
            assert.ok(!existsSync(page));
        }
        const nobody = await run('book', 'export', 'Không có đơn vị này', '--data', data, '--html', '--out', page);
        assert.equal(nobody.code, 2);
        assert.ok(!existsSync(page));
    });
});
