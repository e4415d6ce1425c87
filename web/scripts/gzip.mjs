// Writes a .gz twin beside every text file of the build; the server sends it to whoever takes gzip.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const texts = /\.(js|css|html|svg|json|webmanifest)$/;

function zipFolder(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) zipFolder(path);
    else if (texts.test(name)) writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}

zipFolder(new URL('../dist', import.meta.url).pathname);
