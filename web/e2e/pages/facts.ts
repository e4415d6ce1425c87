import { conferenceOf, type ConferenceFacts } from "./conference";
import { isCaption, isFile, isHeading, isParagraph, isPortal, furniture, oneOf, postedOn, pageEnds, words } from "./lines";

// Reads the text of a public page about a conference, as a reader saves it, for what an officer would enter: nothing here knows one page more than another.

export interface PagePhoto { name: string; caption: string; credit: string; after: number }
export interface Erratum { passage: string; correction: string }
export interface PageFacts {
  title: string;
  lead: string;
  body: string[];
  photos: PagePhoto[];
  author: string;
  source: string;
  category: string;
  publisher: string;
  posted: string | null;
  reuse: string;
  erratum: Erratum | null;
  conference: ConferenceFacts;
}

const MEETING = /giao ban|sơ kết|tổng kết|hội nghị|hội thảo|tập huấn|diễn tập/iu;
const CREDIT = /^(.*?)[\s,.;–-]*\(?(?:Ảnh|Nguồn ảnh)\s*:\s*([^)]+?)\)?[\s.]*$/u;

/** The name of the page: the first line above the text that names a meeting, else the longest there. */
function titleAt(lines: string[], lead: number): number {
  const above = lines.slice(0, lead).map((line, at) => ({ line, at })).filter(({ line }) => words(line) >= 5 && !furniture(line) && !isPortal(line) && !isFile(line) && !isCaption(line));
  const named = above.find(({ line }) => MEETING.test(line)) ?? above.sort((a, b) => b.line.length - a.line.length)[0];
  if (!named) throw new Error("no line above the text can be its title");
  return named.at;
}

/** "Trang chủ » Tin tức » Quốc phòng", or a short line right above the title. */
function categoryAbove(lines: string[], title: number): string {
  for (const line of lines.slice(0, title).reverse()) {
    const path = line.split(/[»›>|]/u).map((part) => part.trim()).filter(Boolean);
    if (path.length > 1) return path.at(-1) ?? "";
    if (!furniture(line) && !isPortal(line) && !isFile(line) && words(line) <= 10) return line;
  }
  return "";
}

function photoOf(name: string, words: string, after: number): PagePhoto {
  const credited = CREDIT.exec(words);
  return credited ? { name, caption: credited[1] ?? "", credit: credited[2] ?? "", after } : { name, caption: words, credit: "", after };
}

interface Told { body: string[]; photos: PagePhoto[]; rest: string[] }

/** Paragraphs and photos in their order; a short line that belongs to neither ends the text. */
function told(lines: string[]): Told {
  const out: Told = { body: [], photos: [], rest: [] };
  const last = lines.findLastIndex((line) => isParagraph(line) || isHeading(line));
  let file = "";
  const take = (caption: string) => {
    out.photos.push(photoOf(file || `anh-${out.photos.length + 1}.png`, caption, out.body.length));
    file = "";
  };
  lines.forEach((line, at) => {
    const below = file !== "" && words(line) <= 40; // right under a photo
    if (isFile(line)) {
      if (file) take("");
      file = line;
    } else if (isCaption(line) || (below && (at <= last || !isParagraph(line)))) take(line);
    else if (isParagraph(line) || isHeading(line)) {
      if (file) take("");
      out.body.push(line);
    } else if (at < last) take(line);
    else out.rest.push(line);
  });
  if (file) take("");
  return out;
}

const SURE_TWICE = new Set(["dần", "luôn", "thường", "ngày", "đời", "mãi", "từng", "lần", "hằng", "đều", "sâu"]);

/** A slip that can be told without understanding: years that run backwards, words written twice. */
export function slipIn(text: string): Erratum | null {
  for (const [passage, from, to] of text.matchAll(/(\d{4})\s?[-–]\s?(\d{4})/gu)) if (Number(to) < Number(from)) return { passage, correction: `${from}-${Number(from) + 5}` };
  for (const [passage, once] of text.matchAll(/(?<!\p{L})((?:\p{L}+ ){0,2}\p{L}+) \1(?!\p{L})/gu)) if (once && !SURE_TWICE.has(once.toLowerCase())) return { passage, correction: once };
  return null;
}

export function factsOf(text: string): PageFacts {
  const lines = text.normalize("NFC").split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  const lead = lines.findIndex(isParagraph);
  if (lead < 0) throw new Error("no line of this page is a paragraph");
  const title = titleAt(lines, lead);
  const after = lines.slice(title + 1);
  const end = after.findIndex((line, at) => at > lead - title - 1 && pageEnds(line));
  const inside = (end < 0 ? after : after.slice(0, end)).filter((line) => !furniture(line) && postedOn(line) === null && !isPortal(line));
  const foot = end < 0 ? [] : after.slice(end);
  const above = inside.findIndex(isParagraph);
  const { body, photos, rest } = told([...inside.slice(0, above), ...inside.slice(above + 1)]);
  const posted = lines.map(postedOn).find((day) => day !== null) ?? null;
  const [named, leading] = [lines[title] ?? "", lines[lead] ?? ""];
  return {
    title: named, lead: leading, body, photos, posted,
    author: rest.find((line) => !/^nguồn/iu.test(line)) ?? "",
    source: oneOf(rest, /^nguồn(?: tin)?\s*:\s*(.+)$/iu),
    category: categoryAbove(lines, title),
    publisher: lines.slice(0, title).find(isPortal) ?? "",
    reuse: oneOf(foot, /^(.*ghi rõ nguồn.*)$/iu),
    erratum: [leading, ...body].map(slipIn).find((slip) => slip !== null) ?? null,
    conference: conferenceOf({ title: named, lead: leading, body, captions: photos.map((p) => p.caption), posted }),
  };
}
