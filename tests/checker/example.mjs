#!/usr/bin/env node
// The worked example at the end of docs/formats/book.md. Run it to print the example anew; the tests compare it.
import { pathToFileURL } from 'node:url';
import { BookWriter, hexHash, keyFromSeed, publicHex, signedBytes } from './make-sample.mjs';

const SEED = Buffer.from(Array.from({ length: 32 }, (_, i) => i));
const BOOK = '0190d5c2-7a00-7000-8000-000000000001';

/** Salts 16 times 01, 16 times 02 …: an example must come out the same every time. Real salts are random. */
function countingDice() {
    let throws = 0;
    return () => Buffer.alloc(16, (throws += 1));
}

export function exampleBook() {
    const writer = new BookWriter({
        book: BOOK, unit: '0190d5c2-7a00-7000-8000-000000000002', world: '0190d5c2-7a00-7000-8000-000000000003',
        name: 'Công an xã Đông Hồ', dice: countingDice(),
    });
    const acted = {
        author: '0190d5c2-7a00-7000-8000-000000000004', post: '0190d5c2-7a00-7000-8000-000000000005',
        key: '0190d5c2-7a00-7000-8000-000000000006', command: hexHash('a command'),
    };
    writer.open(keyFromSeed(SEED));
    const [entity, later] = ['0190d5c2-7a00-7000-8000-000000000007', '0190d5c2-7a00-7000-8000-000000000008'];
    const words = { text: 'Tổ tuần tra báo: "địa bàn yên tĩnh".\nKhông có vụ việc.' };
    writer.add({ kind: 'log_entry.written', entity, ...acted, body: { row: 1 }, words });
    writer.add({ kind: 'log_entry.written', entity: later, ...acted, body: { row: 2 }, words: { text: 'Đã bàn giao.' } });
    writer.withhold(3);
    return writer;
}

const block = (text) => `\`\`\`\n${text}\n\`\`\`\n`;
const inRows = (hex) => hex.match(/.{1,64}/g).join('\n');

function entryText({ facts, words, input }, { number, hash, facts: given }) {
    const parts = given === null ? [] : ['Facts:\n', block(facts), 'Words:\n', block(words)];
    return [
        `### Entry ${number}\n`,
        ...(given === null ? ['Withheld: the file has only the hashes of its parts.\n'] : parts),
        block(`SHA-256(facts) = ${hexHash(facts)}\nSHA-256(words) = ${hexHash(words)}`),
        'The 127 bytes hashed:\n',
        block(inRows(input.toString('hex'))),
        block(`H(${number}) = ${hash}`),
    ];
}

/** The example as it stands in the document. */
export function exampleMarkdown() {
    const writer = exampleBook();
    const key = publicHex(keyFromSeed(SEED));
    const { head } = JSON.parse(writer.lines().at(-1));
    const digits = head.hash.slice(0, 16).toUpperCase();
    const print = hexHash(Buffer.from(key, 'hex')).slice(0, 16).toUpperCase().match(/.{4}/g).join(' ');
    return [
        '## 11. A worked example\n',
        'One volume, three entries, the third withheld. Salts and key are not random here, so that you get the same bytes. ' +
            'The member `command` is made up.\n',
        block(`book        = ${BOOK}\nprivate key = ${SEED.toString('hex')}\npublic key  = ${key}\nfingerprint = ${print}`),
        ...writer.parts.flatMap((parts, i) => entryText(parts, writer.entries[i])),
        '### Head\n',
        'The 64 bytes signed:\n',
        block(inRows(signedBytes(BOOK, head.volume, head.number, head.hash).toString('hex'))),
        block(`signature = ${head.signature.slice(0, 64)}\n            ${head.signature.slice(64)}`),
        block(`head code = ${head.number}-${digits.slice(0, 8)}-${digits.slice(8)}`),
        '### The file\n',
        block(writer.lines().join('\n')),
    ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) process.stdout.write(exampleMarkdown());
