import { isParagraph } from "./lines";

// What a page tells of the conference itself: its kind, day, periods, who held it and who came, what was said and asked for.

export interface Named { name: string; titles: string[]; opened: boolean; directed: boolean }
export interface Attending { label: string; count: number | null }
export interface Span { from: string; to: string }
export interface ConferenceFacts {
  kind: "giao_ban" | "so_ket" | "tong_ket" | "tap_huan" | "khac";
  topics: string[];
  heldOn: string | null;
  /** The last of several days. */
  heldTo: string | null;
  session: "morning" | "afternoon" | "evening" | null;
  reviewed: Span | null;
  ahead: Span | null;
  organisers: string[];
  chairs: Named[];
  participants: Attending[];
  discussion: string;
  /** What was asked for, a line each; `inScope` is false for what stays text and becomes nobody's task. */
  directions: { text: string; inScope: boolean }[];
}
interface Story { title: string; lead: string; body: string[]; captions: string[]; posted: string | null }

const two = (n: string | undefined) => (n ?? "").padStart(2, "0");

function kindOf(text: string): ConferenceFacts["kind"] {
  const found = /giao ban|sơ kết|tổng kết|tập huấn/iu.exec(text)?.[0].toLowerCase() ?? "";
  return ({ "giao ban": "giao_ban", "sơ kết": "so_ket", "tổng kết": "tong_ket", "tập huấn": "tap_huan" } as const)[found] ?? "khac";
}

/** The title without who held it and what kind of meeting it was, cut where a new matter begins. */
function topicsOf(title: string): string[] {
  const matter = title.replace(/^.*?:\s*(?=hội nghị|giao ban|sơ kết|tổng kết)/iu, "").replace(/^(hội nghị)?\s*(giao ban|sơ kết|tổng kết)?\s*/iu, "");
  return matter.split(/[;,]\s*(?=(?:công tác|triển khai|phương hướng|phối hợp|đánh giá)(?!\p{L}))/iu).map((t) => t.trim()).filter(Boolean);
}

const SESSIONS: Record<string, ConferenceFacts["session"]> = { sáng: "morning", chiều: "afternoon", tối: "evening" };
type Held = Pick<ConferenceFacts, "heldOn" | "heldTo" | "session">;

/** "Trong hai ngày 11 và 12/7/2024", "từ ngày 11 đến 12/7/2024", "11-12/7/2024". */
function daysOf(lead: string, posted: string | null): Held | null {
  const told = /(?<![\d/])(\d{1,2})(?:[/-](\d{1,2}))?\s*(?:và|đến(?: hết)?(?: ngày)?|[-–])\s*(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?![\d/])/iu.exec(lead);
  const year = told?.[5] ?? posted?.slice(0, 4);
  if (!told || !year || Number(told[4]) > 12) return null;
  return { heldOn: `${year}-${two(told[2] ?? told[4])}-${two(told[1])}`, heldTo: `${year}-${two(told[4])}-${two(told[3])}`, session: null };
}

function heldOf(lead: string, posted: string | null): Held {
  const several = daysOf(lead, posted);
  if (several) return several;
  const told = /(sáng|chiều|tối)?,?\s*(?:(?:nay|ngày)[ ,(]*)?(?<![\d/])(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?(?![\d/])/iu.exec(lead) ?? /(sáng|chiều|tối)?,?\s*ngày (\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?/iu.exec(lead);
  const year = told?.[4] ?? posted?.slice(0, 4);
  if (!told || !year || Number(told[3]) > 12) return { heldOn: null, heldTo: null, session: null };
  return { heldOn: `${year}-${two(told[3])}-${two(told[2])}`, heldTo: null, session: SESSIONS[told[1]?.toLowerCase() ?? ""] ?? null };
}

/** The first period named is looked back on; a later one lies ahead. */
function periodsOf(text: string): Pick<ConferenceFacts, "reviewed" | "ahead"> {
  const spans = [...text.matchAll(/(?:(?:6|sáu) tháng (đầu|cuối) )?năm (\d{4})/giu)].map(([, half, year]): Span => ({ from: `${year}-${half === "cuối" ? "07-01" : "01-01"}`, to: `${year}-${half === "đầu" ? "06-30" : "12-31"}` }));
  const reviewed = spans[0] ?? null;
  return { reviewed, ahead: spans.find((s) => reviewed !== null && s.from > reviewed.from) ?? null };
}

const BODIES = "Bộ|Ban|Bản|Ủy ban|Uỷ ban|UBND|Đảng ủy|Đảng uỷ|Hội đồng|Sư đoàn|Lữ đoàn|Trung đoàn|Tiểu đoàn|Đồn|Công an|Phòng";
function organisersOf(lead: string): string[] {
  const host = new RegExp(`(?:^|[,(]\\s*|\\s)((?:${BODIES})\\s[^,.;:]*?)\\s+(?:đã\\s+|vừa\\s+)?(?:phối hợp|tổ chức|chủ trì)(?!\\p{L})`, "u").exec(lead)?.[1];
  const beside = /phối hợp (?:với|cùng) (.+?) tổ chức/iu.exec(lead)?.[1];
  return [host, beside].filter((x): x is string => x !== undefined && x.length <= 200);
}

const RANK = "(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại [uú]y|Đại [uú]ý|Thượng [uú]y|Trung [uú]y|Thiếu [uú]y)";
const NAME = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}`;
const CALLED = String.raw`(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à)`;
const PERSON = new RegExp(`(?:(?:${CALLED}):?\\s+(?:(${RANK})\\s+)?|(${RANK})\\s+)(${NAME})(?:,\\s*([^.;()]*))?`, "gu");
const DEEDS = /,?\s*(?:đã |có bài |trình bày |lên )?(?:khai mạc|phát biểu|chủ trì|chỉ đạo|kết luận|dự (?:và|hội)|trao)(?!\p{L}).*$/u;

/** Everybody named with a form of address, once each, with titles from where most are given. */
function peopleIn(texts: string[]): { name: string; titles: string[] }[] {
  const found = new Map<string, { name: string; titles: string[] }>();
  for (const text of texts)
    for (const [, rankA, rankB, name = "", rest = ""] of text.matchAll(PERSON)) {
      const rank = rankA ?? rankB;
      const titles = rest.replace(DEEDS, "").split(/,\s*/u).map((t) => t.trim()).filter((t) => /^\p{Lu}/u.test(t) && t.length <= 200);
      const known = found.get(name);
      if (!known) found.set(name, { name: rank ? `${rank} ${name}` : name, titles });
      else {
        if (rank && known.name === name) known.name = `${rank} ${name}`;
        if (known.titles.length === 0) known.titles = titles;
      }
    }
  return [...found.values()];
}

function deedsOf(name: string, texts: string[]): { opened: boolean; directed: boolean } {
  const bare = name.replace(new RegExp(`^${RANK} `, "u"), "");
  const does = (deed: string) => texts.some((text) => new RegExp(`${bare}[^.;]*(?:${deed})`, "u").test(text));
  const saidBy = texts.some((text) => new RegExp(`(?:[Pp]hát biểu|[Kk]ết luận|[Cc]hỉ đạo)[^.;]*${bare}`, "u").test(text));
  return { opened: does("khai mạc"), directed: does("phát biểu|chỉ đạo|kết luận|chủ trì") || saidBy };
}

/** "Dự hội nghị có …": what stands there, one of it between two semicolons. */
function attendingIn(texts: string[]): string[] {
  const told = texts.map((text) => /(?:^|\.\s+)(?:Tham dự|Đến dự|Về dự|Cùng dự|Dự)[^.:;]*?(?:\s(?:có|gồm)):?\s+([^.]+)/u.exec(text)?.[1]).find(Boolean) ?? "";
  return told.split(";").map((one) => one.trim()).filter(Boolean);
}

const longestLabel = 300;
/** Cut between commas where one label cannot hold it. */
export function pieces(text: string, most: number): string[] {
  if (text.length <= most) return [text];
  const cut = text.lastIndexOf(", ", most);
  return cut <= 0 ? [text.slice(0, most), ...pieces(text.slice(most), most)] : [text.slice(0, cut), ...pieces(text.slice(cut + 2), most)];
}

function countIn(label: string): number | null {
  const found = /(?<!\d)(\d{1,4}) (?:xã|phường|thị trấn|đơn vị|cơ quan|đầu mối)/u.exec(label);
  return found ? Number(found[1]) : null;
}

const OUTSIDE = /biểu tình|bạo loạn|thế lực thù địch|chính trị nội bộ|phản động/iu;
const longestLine = 1_000;
/** From the last paragraph that asks for something. */
function directionsOf(body: string[]): ConferenceFacts["directions"] {
  const asks = /(?:đề nghị|yêu cầu|thực hiện nhiệm vụ|nhiệm vụ trọng tâm|giải pháp)[^:.;]{0,80}:\s*(.+)$/su;
  const plain = /(?:đề nghị|yêu cầu)\s+(.+)$/su;
  const told = body.map((p) => asks.exec(p)?.[1] ?? null).findLast((x) => x !== null) ?? body.map((p) => plain.exec(p)?.[1] ?? null).findLast((x) => x !== null) ?? "";
  return told.split(/;\s*|\.\s+(?=\p{Lu})/u).map((line) => line.trim().replace(/\.$/u, "")).filter(Boolean).flatMap((line) => pieces(line, longestLine)).map((text) => ({ text, inScope: !OUTSIDE.test(text) }));
}

export function conferenceOf(story: Story): ConferenceFacts {
  const told = [story.lead, ...story.body];
  const all = [...told, ...story.captions];
  const kind = kindOf(`${story.title} ${story.lead}`);
  const people = peopleIn(all).map((person) => ({ ...person, ...deedsOf(person.name, all) }));
  const chairs = people.filter((p) => p.opened || p.directed);
  const named = (item: string) => people.find((p) => item.includes(p.name.split(" ").slice(-3).join(" ")));
  const participants = attendingIn(told).filter((item) => !chairs.some((c) => c === named(item))).flatMap((item) => pieces(item, longestLabel)).map((label) => ({ label, count: countIn(label) }));
  return {
    kind, chairs, participants, topics: topicsOf(story.title), ...heldOf(story.lead, story.posted), ...periodsOf(`${story.title} ${story.lead}`),
    organisers: organisersOf(story.lead),
    discussion: story.body.find((p) => isParagraph(p) && /thảo luận|tham luận/iu.test(p)) ?? "",
    directions: directionsOf(story.body),
  };
}
