// A .pdf with text in it, as a word processor makes one: each letter has a code of the font, and a table says what it means.

const hex = (number, digits) => number.toString(16).padStart(digits, '0').toUpperCase();
const utf16 = (letter) => [...letter].map((c) => hex(c.codePointAt(0), 4)).join('');

/** The codes of the letters that occur, and the table from them to Unicode. */
function font_of(pages) {
    const letters = [...new Set(pages.flat().join(''))];
    const code = new Map(letters.map((letter, i) => [letter, i + 1]));
    const lines = letters.map((letter) => `<${hex(code.get(letter), 2)}> <${utf16(letter)}>`);
    const table = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar
endcmap end end`;
    return { code, table };
}

const stream = (text) => `<< /Length ${Buffer.byteLength(text)} >>\nstream\n${text}\nendstream`;

/** The objects one after the other, with the list of where each begins. */
function file_of(objects) {
    let text = '%PDF-1.4\n';
    const begins = objects.map((object, i) => {
        const at = text.length;
        text += `${i + 1} 0 obj\n${object}\nendobj\n`;
        return at;
    });
    const list = text.length;
    text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
    for (const at of begins) text += `${String(at).padStart(10, '0')} 00000 n \n`;
    return Buffer.from(`${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${list}\n%%EOF\n`, 'latin1');
}

/** @param pages of lines, at most 255 different letters in all; a page without lines is a picture of a page */
export function pdf_of(...pages) {
    const { code, table } = font_of(pages);
    const drawn = (line, i) => `1 0 0 1 50 ${800 - 20 * i} Tm <${[...line].map((c) => hex(code.get(c), 2)).join('')}> Tj`;
    const place = (i) => 5 + 2 * i;
    return file_of([
        '<< /Type /Catalog /Pages 2 0 R >>',
        `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${place(i)} 0 R`).join(' ')}] >>`,
        `<< /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 0 /LastChar 255 /Widths [${Array(256).fill(600).join(' ')}] /ToUnicode 4 0 R >>`,
        stream(table),
        ...pages.flatMap((lines, i) => [
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${place(i) + 1} 0 R >>`,
            stream(`BT /F 10 Tf\n${lines.map(drawn).join('\n')}\nET`),
        ]),
    ]);
}
