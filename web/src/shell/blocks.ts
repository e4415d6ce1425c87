// A text as papers and public pages read it (page::blocks): "# " begins a heading, "- " and "+ " a point and one below it, an empty line a paragraph.
export interface Block { kind: "heading" | "paragraph" | "point" | "below"; text: string }

const MARKS: [string, Block["kind"]][] = [["# ", "heading"], ["- ", "point"], ["+ ", "below"]];

export function written(text: string): Block[] {
  const blocks: Block[] = [];
  let open = false; // a paragraph goes on in the next line
  for (const line of text.split("\n").map((l) => l.trim())) {
    const [mark, kind] = MARKS.find(([m]) => line.startsWith(m)) ?? [];
    const last = blocks.at(-1);
    if (line === "") open = false;
    else if (mark && kind) {
      blocks.push({ kind, text: line.slice(mark.length).trim() });
      open = false;
    } else if (open && last) last.text += `\n${line}`;
    else {
      blocks.push({ kind: "paragraph", text: line });
      open = true;
    }
  }
  return blocks;
}
