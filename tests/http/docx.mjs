// A .docx taken apart: what it says; and one of its parts changed, as an office changes its template.
import { crc32, inflateRawSync } from 'node:zlib';

/** @returns each part's name and content, from the list at the end of the zip */
function parts_of(zip) {
    const parts = [];
    const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
    let at = zip.readUInt32LE(end + 16);
    for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
        const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
        const local = zip.readUInt32LE(at + 42);
        const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
        const bytes = zip.subarray(begin, begin + zip.readUInt32LE(at + 20));
        parts.push([name, zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(bytes) : bytes]);
        at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    }
    return parts;
}

/** What the paper says, without its form. */
export function text_of(zip) {
    const [, document] = parts_of(zip).find(([name]) => name === 'word/document.xml');
    return document.toString('utf8').replaceAll(/<[^>]*>/g, '');
}

/** What an .xlsx says: its texts, in the order in which they were written first. */
export function texts_of(zip) {
    const [, shared] = parts_of(zip).find(([name]) => name === 'xl/sharedStrings.xml');
    return [...shared.toString('utf8').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text);
}

/** The fields that a part's own head and its line in the list share; nothing is packed. */
function head_of(name, content) {
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE((1 << 5) | 1, 8);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(content.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(Buffer.byteLength(name), 22);
    return head;
}

/** @param change gets the part's text and gives another */
export function with_part(zip, part, change) {
    const [files, list] = [[], []];
    let at = 0;
    for (const [name, old] of parts_of(zip)) {
        const content = name === part ? Buffer.from(change(old.toString('utf8'))) : old;
        const head = head_of(name, content);
        const file = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), content]);
        const rest = Buffer.alloc(14);
        rest.writeUInt32LE(at, 10);
        list.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), head, rest, Buffer.from(name));
        files.push(file);
        at += file.length;
    }
    const end = Buffer.alloc(18);
    end.writeUInt16LE(files.length, 4);
    end.writeUInt16LE(files.length, 6);
    end.writeUInt32LE(Buffer.concat(list).length, 8);
    end.writeUInt32LE(at, 12);
    return Buffer.concat([...files, ...list, Buffer.from('PK\x05\x06'), end]);
}
