// @vitest-environment jsdom
// Whatever file somebody chooses, reading it ends soon, with bounded tables or one of the named reasons.
// GIAOBAN_FUZZ=20000 tries as many; the seed of a run that failed stands in its message.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readOffice } from "./office";
import { figuresIn, guess, MOST_COLUMNS, MOST_ROWS, numbersIn, SheetFault } from "./sheet";

const TIMES = Number(process.env.GIAOBAN_FUZZ ?? 250);
const LONGEST_MS = 3000; // of the processor: a machine with other work is slow and not at fault
const repository = join(import.meta.dirname, "../../..");
const sentences = JSON.parse(readFileSync(join(repository, "texts/vi.json"), "utf8")) as Record<string, string>;

/** mulberry32: the same seed, the same file. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number) => Math.floor(next() * n);
  return { below, one: <T>(of: readonly T[]): T => of[below(of.length)] as T };
}
type Dice = ReturnType<typeof dice>;

const row = (n: number) => `<row r="${n}"><c r="A${n}" t="s"><v>${n % 2}</v></c><c r="B${n}" t="inlineStr"><is><t>Lượt &amp; vụ</t></is></c><c r="C${n}"><v>${n * 97}.5</v></c></row>`;
const workbook = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="Năm 2025" r:id="rId1"/><sheet name="Bìa" r:id="rId2"/></sheets></workbook>'),
  "xl/_rels/workbook.xml.rels": strToU8('<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>'),
  "xl/sharedStrings.xml": strToU8("<sst><si><t>Nội dung</t></si><si><r><t>Tuần </t></r><r><t>tra</t></r></si></sst>"),
  "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${Array.from({ length: 40 }, (_, i) => row(i + 1)).join("")}</sheetData></worksheet>`),
  "xl/worksheets/sheet2.xml": [strToU8("<worksheet><sheetData/></worksheet>"), { level: 0 }],
});
const SEEDS = [workbook, ...["bao-cao", "phieu"].map((name) => new Uint8Array(readFileSync(join(repository, `templates/${name}.docx`))))];

const copied = (from: Uint8Array): Uint8Array => Uint8Array.from(from);
const cut = (from: Uint8Array, d: Dice) => from.slice(0, d.below(from.length));
const flipped = (from: Uint8Array, d: Dice) => {
  const bytes = copied(from);
  for (let left = 1 + d.below(12); left > 0; left -= 1) bytes[d.below(bytes.length)]! ^= 1 << d.below(8);
  return bytes;
};
/** Places, sizes and counts in the list of parts and at the end that are not true. */
const misleading = (from: Uint8Array, d: Dice) => {
  const bytes = copied(from);
  const view = new DataView(bytes.buffer);
  const heads = Array.from({ length: bytes.length - 22 }, (_, i) => i).filter((i) => [0x04034b50, 0x02014b50].includes(view.getUint32(i, true)));
  heads.push(bytes.length - 22);
  for (let left = 1 + d.below(4); left > 0; left -= 1) view.setUint32(d.one(heads) + 4 + d.below(15), d.one([0, 1, 30, 0xff, 0xffff, 0x7fffffff, 0xffffffff, d.below(bytes.length)]), true);
  return bytes;
};
const NASTY = ['<!DOCTYPE a [<!ENTITY b "cccccccccc">]>', "&b;", "&#0;", "<w:tbl>", "<w:tc>", "</w:tc>", "<row>", '<c r="ZZZZZZZZ9"><v>1</v></c>', `<v>${"9".repeat(200_000)}</v>`, "<si>".repeat(300), "<w:tbl><w:tr><w:tc>".repeat(90), '<w:gridSpan w:val="2000000000"/>', '<w:gridSpan w:val="-1"/>', "<t>".repeat(200), "\u0000", "]]>", "<?xml?>", "<p>", "<w:p/>".repeat(20_000), `<w:p><w:t>${"1.".repeat(50_000)}</w:t></w:p>`, `<w:p><w:t>${"12 buổi, ".repeat(400)}</w:t></w:p>`];
/** The zip is right, what is written in one of its parts is not. */
const rewritten = (from: Uint8Array, d: Dice) => {
  const parts = unzipSync(from);
  const name = d.one(Object.keys(parts).filter((n) => /\.(xml|rels)$/.test(n) && /^(xl|word\/document)/.test(n)));
  let text = strFromU8(parts[name] ?? new Uint8Array());
  for (let left = 1 + d.below(4); left > 0; left -= 1) {
    const at = d.below(text.length);
    const end = at + d.below(200);
    const tag = text.indexOf("<", at);
    text = d.one([() => text.slice(0, at) + text.slice(end), () => text.slice(0, end) + text.slice(at, end).repeat(1 + d.below(50)) + text.slice(end), () => text.slice(0, Math.max(0, tag)) + d.one(NASTY) + text.slice(Math.max(0, tag))])();
  }
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
};
const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
const WHOLE = ['<c r="ZZZZZZZZ9"><v>1</v></c>', '<c r="FZ9" t="s"><v>99</v></c>', `<c><v>${"9".repeat(200_000)}</v></c>`, nested("<row>", "</row>", 90), nested("<si>", "</si>", 90), nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 90), nested("<w:p>", "</w:p>", 200), "<w:p/>".repeat(20_000), `<w:p><w:r><w:t>${"1.".repeat(50_000)}</w:t></w:r></w:p>`, `<w:p><w:r><w:t>${"12 buổi, ".repeat(400)}</w:t></w:r></w:p>`, '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>', "<w:tbl><w:tr/><w:tc/></w:tbl>", "<w:tc/>", "<w:tr/>"];
/** Still well written, but nothing like what an office program writes: elements that are out of place, endless or without end. */
const grafted = (from: Uint8Array, d: Dice) => {
  const parts = unzipSync(from);
  const name = d.one(["word/document.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"].filter((n) => n in parts));
  let text = strFromU8(parts[name] ?? new Uint8Array());
  for (let left = 1 + d.below(5); left > 0; left -= 1) {
    const ends = [...text.matchAll(/<\/[\w:]+>/g)].map((m) => m.index).slice(0, 2000);
    const at = d.one(ends);
    text = text.slice(0, at) + d.one(WHOLE) + text.slice(at);
  }
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
};
/** A few bytes that unpack to a lot, in a part that is read. */
const swelling = (_: Uint8Array, d: Dice) => zipSync({ [d.one(["word/document.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"])]: strToU8(d.one(["<w:p>", " ", "<c/>", "&amp;", "<t>1</t>"]).repeat(d.one([10, 100_000, 1_000_000, 6_000_000]))), "xl/worksheets/sheet2.xml": strToU8("<worksheet/>") }, { level: 1 });
const both = (from: Uint8Array, d: Dice) => flipped(rewritten(from, d), d);

/** @return how it ended, having read everything that the page would read of it */
function outcome(bytes: Uint8Array): string {
  try {
    const file = readOffice(bytes);
    for (const table of file.tables) {
      const rows = table.rows();
      if (rows.length > MOST_ROWS || rows.some((r) => r.length > MOST_COLUMNS || r.some((c) => c.length > 1000))) return "too large";
      figuresIn(rows, guess(rows));
    }
    file.lines.forEach(numbersIn);
    return "read";
  } catch (e) {
    return e instanceof SheetFault ? e.message : `${(e as Error).name}: ${(e as Error).message}`;
  }
}

it(`ends soon with a table or a named reason, whatever is done to a file (${TIMES} of them)`, { timeout: 120_000 + TIMES * 100 }, () => {
  const ends = new Map<string, number>();
  for (let seed = 1; seed <= TIMES; seed += 1) {
    const d = dice(seed);
    const how = seed % 50 === 0 ? swelling : d.one([cut, flipped, misleading, rewritten, grafted, grafted, both]);
    const bytes = how(d.one(SEEDS), d);
    const began = process.cpuUsage();
    const end = outcome(bytes);
    const spent = process.cpuUsage(began);
    expect((spent.user + spent.system) / 1000, `seed ${seed}: ${how.name} took too long (${end})`).toBeLessThan(LONGEST_MS);
    if (end !== "read") expect(sentences, `seed ${seed}: ${how.name} ended with "${end}"`).toHaveProperty([`web.${end}`]);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  // What is tried reaches every end: a run in which all is refused at the door would prove little.
  expect([...ends.keys()].sort()).toEqual(expect.arrayContaining(["read", "summary.sheet_large", "summary.sheet_locked", "summary.sheet_unread"]));
  expect(ends.get("read") ?? 0).toBeGreaterThan(TIMES / 5);
});
