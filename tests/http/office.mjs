// A stand-in for LibreOffice, which takes seconds for a page and which a machine may lack.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of a stand-in that does its work. */
export const pdf_at_once = 'printf "%%PDF-1.7 made" > "$out/paper.pdf"';

/** @param lines  of the shell; "$out" is where the paper lies. @return the program */
export function office(at, lines) {
    const file = join(at, 'soffice');
    writeFileSync(file, `#!/bin/sh\nwhile [ "$1" != --outdir ]; do shift; done\nout=$2\n${lines}\n`);
    chmodSync(file, 0o755);
    return file;
}
