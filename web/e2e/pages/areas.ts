import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PageFacts } from "./facts";
import { isParagraph } from "./lines";

// What a page tells of results, area by area, as the sections of a report take it: each sentence in the one section whose words it has most of.

export interface Area { key: string; title: string; sentences: string[] }

const texts = JSON.parse(readFileSync(join(import.meta.dirname, "../../../texts/vi.json"), "utf8")) as Record<string, string>;
/** In the order of the outline; what fits nowhere belongs to the situation. */
const AREAS: [key: string, words: RegExp][] = [
  ["duty", /trực|bàn giao/giu],
  ["patrol", /canh phòng|tuần tra|canh gác|tổ canh/giu],
  ["information", /trao đổi|xác minh|nhận định|thông tin|kiểm tra/giu],
  ["disaster", /thiên tai|cứu nạn|cứu hộ|cháy|lũ|dịch bệnh/giu],
  ["training", /huấn luyện|diễn tập|kỷ luật/giu],
  ["political", /tuyên truyền|giáo dục|dân vận|hậu phương|chính sách/giu],
  ["coordination", /phối hợp|mặt trận|mttq|đoàn thể/giu],
];
/** The outline of half a year has no sections for these: they stand under the work as a whole. */
const OF_A_YEAR = new Set(["training", "political"]);
const ORDER = ["situation", "work", ...AREAS.map(([key]) => key)];

function areaOf(sentence: string, wholeYear: boolean): string {
  const scores = AREAS.map(([key, words]) => ({ key, hits: sentence.match(words)?.length ?? 0 }));
  const best = scores.reduce((a, b) => (b.hits > a.hits ? b : a));
  if (best.hits === 0) return "situation";
  return !wholeYear && OF_A_YEAR.has(best.key) ? "work" : best.key;
}

/** What was done: up to where those present speak, or are asked for something. */
function resultsIn(facts: PageFacts): string[] {
  const { discussion, directions } = facts.conference;
  const asked = directions[0]?.text.slice(0, 40);
  const talk = facts.body.findIndex((line) => line === discussion || (asked !== undefined && line.includes(asked)));
  const before = talk < 0 ? facts.body : facts.body.slice(0, talk);
  return before.filter((line) => !/^(?:Tham dự|Đến dự|Về dự|Cùng dự|Dự)(?!\p{L})/u.test(line) && (isParagraph(line) || line.startsWith("- ")));
}

const sentencesOf = (line: string): string[] => line.replace(/\s+/gu, " ").split(/(?<=[.;…])\s+(?=[\p{L}\d“"])/u).map((s) => s.trim()).filter(Boolean);

export function areasOf(facts: PageFacts): Area[] {
  const wholeYear = facts.conference.kind === "tong_ket";
  const found = new Map<string, string[]>();
  for (const sentence of resultsIn(facts).flatMap(sentencesOf)) {
    const key = areaOf(sentence, wholeYear);
    found.set(key, [...(found.get(key) ?? []), sentence]);
  }
  return ORDER.flatMap((key) => (found.has(key) ? [{ key, title: texts[`outline.${key}`] ?? key, sentences: found.get(key) ?? [] }] : []));
}
