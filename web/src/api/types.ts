// The shapes that travel between server and web. The server's printed contract is the truth; this file
// mirrors it. Times are milliseconds since 1970 UTC, dates are "YYYY-MM-DD".
export type Id = string;
export type Ms = number;
export type Day = string;

export type Duty = "command" | "operations" | "internal" | "section" | "readiness" | "civil_defence";
export type LogType = "note" | "report" | "incident" | "patrol" | "guard_relief" | "order" | "visit" | "weather" | "information";
export type DocType =
  | "nghi_quyet" | "quyet_dinh" | "chi_thi" | "ke_hoach" | "huong_dan" | "thong_bao"
  | "bao_cao" | "cong_van" | "cong_dien" | "giay_moi" | "bien_ban" | "to_trinh";
export type Urgency = "none" | "khan" | "thuong_khan" | "hoa_toc";
export type LineKind = "task" | "information" | "out_of_scope";
export type AddresseeGroup = "none" | "all_communes" | "all_stationed" | "all_subordinate";
export type UnitKind =
  | "peoples_committee" | "military_command" | "area_defence_command" | "stationed_unit" | "border_guard" | "police"
  | "fatherland_front" | "party_committee" | "department" | "company" | "council" | "steering_board" | "area";
export type Level = "central" | "military_region" | "province" | "district" | "area" | "commune" | "base";
export type RelationKind = "administrative" | "military_command" | "guidance" | "stationed_in" | "coordinates_with" | "serves_area";
export type Role = "commander" | "deputy_commander" | "duty_officer" | "staff" | "clerk" | "member" | "administrator" | "inspector";
/** What is marked is refused at the door; the mark is asked for so that the refusal can say so. */
export type Secrecy = "none" | "mat" | "toi_mat" | "tuyet_mat";
export type SignerPrefix = "none" | "tm" | "kt" | "tl" | "tuq" | "q";
export type Session_ = "morning" | "afternoon" | "day";

export const DUTIES: Duty[] = ["command", "operations", "internal", "section", "readiness", "civil_defence"];
export const LOG_TYPES: LogType[] = ["note", "report", "incident", "patrol", "guard_relief", "order", "visit", "weather", "information"];
export const DOC_TYPES: DocType[] = ["cong_van", "thong_bao", "ke_hoach", "chi_thi", "quyet_dinh", "huong_dan", "bao_cao", "cong_dien", "nghi_quyet", "giay_moi", "bien_ban", "to_trinh"];
export const URGENCIES: Urgency[] = ["none", "khan", "thuong_khan", "hoa_toc"];
export const LINE_KINDS: LineKind[] = ["task", "information", "out_of_scope"];
export const GROUPS: AddresseeGroup[] = ["none", "all_communes", "all_stationed", "all_subordinate"];
export const ROLES: Role[] = ["commander", "deputy_commander", "duty_officer", "staff", "clerk", "member", "administrator", "inspector"];
export const RELATIONS: RelationKind[] = ["administrative", "military_command", "guidance", "stationed_in", "coordinates_with", "serves_area"];
export const PREFIXES: SignerPrefix[] = ["none", "tm", "kt", "tl", "tuq", "q"];

export interface Ref { kind: string; id: Id }
export interface Line { group: number; addressee: string; text: string; kind: LineKind }
export interface UnitRef { id: Id; name: string; short_name: string }

// ---- commands ----
export interface Command { command: string; key: Id; post: Id; happened: Ms | null; body: object }
export interface Answer { book: Id; first: number; last: number; ids: Id[] }
export interface Problem { error: { code: string; field: string | null; facts: Record<string, string | number>; message: string } }

export interface ConclusionBullet { text: string; kind: LineKind; due: Day | null; standing: boolean }
export interface ConclusionGroup { addressee: string; owners: Id[]; group: AddresseeGroup; bullets: ConclusionBullet[] }
export interface Chair { name: string; titles: string[]; opened: boolean; directed: boolean }
export interface Participant { unit: Id | null; label: string; posts: string[]; invited: number; attended: number | null }
export interface ConferenceBody {
  kind: "giao_ban" | "so_ket" | "tong_ket"; title: string; topics: string[];
  reviewed_from: Day | null; reviewed_to: Day | null; ahead_from: Day | null; ahead_to: Day | null;
  held_on: Day | null; session: Session_ | null; place: string; chairs: Chair[]; participants: Participant[];
  programme: { time: string; item: string; speaker: string }[]; papers: { title: string; by: string }[]; discussion: string;
}
export interface ArticleBody {
  conference: Id | null; summary: Id | null; title: string; lead: string; body: string;
  captions: { caption: string; credit: string; alt: string }[]; author_line: string; source: string; category: string; reuse_note: string;
}

export interface Bodies {
  "watch.open": { duty: Duty };
  "log.write": { duty: Duty; type: LogType; text: string; about: Id[]; references: Ref[] };
  "log.strike": { entry: Id; reason: string; replacement: null | { type: LogType; text: string; happened: Ms | null } };
  "handover.sign": {
    watch: Id; incoming_post: Id; last_row: number; items: { kind: string; entity: Id; done: boolean; remark: string }[];
    checklist: { item: string; state: string; remark: string }[]; weather: string; remarks: string; pin: string;
  };
  "handover.countersign": { handover: Id; pin: string };
  "handover.refuse": { handover: Id; reason: string; pin: string };
  "handover.withdraw": { handover: Id };
  "watch.order_takeover": { watch: Id; incoming_post: Id; reason: string };
  "document.receive": { type: DocType; symbol: string; issued_on: Day; issuer: string; urgency: Urgency; secrecy: Secrecy; subject: string; addressees: string[]; lines: { group: number; text: string; kind: LineKind; due: Day | null }[] };
  "document.issue": {
    type: DocType; urgency: Urgency; secrecy: Secrecy; subject: string; signer_prefix: SignerPrefix; groups: { addressee: string; group: AddresseeGroup; owners: Id[] }[];
    lines: { group: number; text: string; kind: LineKind; due: Day | null; standing: boolean }[]; recipients: Id[]; conference: Id | null;
  };
  "document.note": { document: Id; text: string; owner: Id; due: Day | null };
  "task.give": { text: string; owners: Id[]; group: AddresseeGroup; co_owners: Id[]; due: Day | null; standing: boolean; document: Id | null; conference: Id | null; parent: Id | null };
  "task.withdraw": { task: Id; reason: string };
  "task.confirm": { task: Id; owner: Id };
  "task.return": { task: Id; owner: Id; reason: string };
  "answer.accept": { task: Id };
  "answer.progress": { task: Id; text: string; percent: number };
  "answer.done": { task: Id; text: string; evidence: Ref[] };
  "answer.decline": { task: Id; reason: string };
  "answer.account": { task: Id; period_from: Day; period_to: Day; text: string };
  "conference.prepare": ConferenceBody;
  "conference.amend": { conference: Id } & ConferenceBody;
  "conference.attend": { conference: Id; participant: number; attended: number };
  "conference.conclude": { conference: Id; text: string; groups: ConclusionGroup[] };
  "conference.instruct": { conference: Id };
  "summary.open": { conference: Id | null; title: string; period_from: Day; period_to: Day; next_from: Day | null; next_to: Day | null; as_of: Day };
  "summary.write": { summary: Id; section: number; text: string };
  "summary.issue": { summary: Id; signer_prefix: SignerPrefix; signer_post: Id; place: string; recipients: string[] };
  "article.draft": ArticleBody;
  "article.amend": { article: Id } & ArticleBody;
  "article.publish": { article: Id };
  "article.withdraw": { article: Id; reason: string };
  "person.enter": { unit: Id; full_name: string; rank: string };
  "post.appoint": { unit: Id; person: Id; title: string; role: Role; from: Day; to: Day | null };
  "post.end": { unit: Id; post: Id; on: Day };
  "book.erase": { number: number; reason: string };
}

// ---- session ----
export interface PostView { post: Id; unit: Id; unit_name: string; unit_short: string; title: string; role: Role; commands: string[]; from: Day; to: Day | null }
export interface Session { csrf: string; person: { id: Id; name: string; rank: string }; posts: PostView[]; demo: boolean; language: "vi" | "en"; account: string; new_password: boolean; clock_in_doubt: boolean }
/** An account as an administrator sees it. */
export interface AccountLine { name: string; person: Id; one_time: boolean; disabled: boolean }
export interface FirstPassword { name: string; password: string }
export interface DemoRole { account: string; name: string; title: string; unit: string; what: string }

// ---- reading ----
export interface WatchView { id: Id; duty: Duty; person_name: string; title: string; post: Id; since: Ms; until?: Ms | null }
export interface LogRow {
  id: Id; number: number; row: number; year: number; duty: Duty; type: LogType; text: string | null; happened: Ms; entered: Ms;
  late_minutes: number; doubtful: boolean; author: string; about: UnitRef[]; references: Ref[];
  struck: null | { reason: string | null; at: Ms; by: string; replacement: Id | null }; corrects: Id | null;
}
export interface OpenItem { kind: "task" | "answer" | "handover" | "log_entry"; id: Id; text: string | null; due: Day | null; overdue_days: number; since: Ms }
export interface Desk {
  unit: UnitRef; now: Ms; watches: WatchView[]; log: LogRow[]; more: number | null; open: OpenItem[];
  handover: Id | null; chain: { number: number; code: string };
}
export interface HandoverItem { kind: string; entity: Id; text: string; done: boolean; remark: string }
export interface HandoverView {
  id: Id | null; watch: Id; unit: UnitRef; duty: Duty; state: "draft" | "signed" | "countersigned" | "refused" | "withdrawn";
  outgoing: string; outgoing_post: Id; incoming: string | null; incoming_post: Id | null; signed_at: Ms | null; countersigned_at: Ms | null;
  last_row: number; items: HandoverItem[]; checklist: { item: string; state: string; remark: string }[]; weather: string; remarks: string;
  refusal: string | null; code: string | null; candidates: { post: Id; name: string; title: string }[];
}
export type AnswerState = "given" | "accepted" | "declined" | "reported" | "returned" | "confirmed" | "withdrawn" | "withdrawn_before_acceptance";
export interface StoryStep { at: Ms; by: string; what: string; text: string; book: Id; number: number }
export interface AnswerView { owner: UnitRef; co: boolean; state: AnswerState; percent: number; story: StoryStep[]; overdue_days: number }
export interface TaskView {
  id: Id; number: number; giver: UnitRef; text: string; due: Day | null; standing: boolean; given_at: Ms; document: Id | null; conference: Id | null;
  parent: Id | null; withdrawn: null | { reason: string; at: Ms }; answers: AnswerView[]; done: number; total: number; overdue_days: number;
}
export interface DocumentView {
  id: Id; direction: "received" | "issued"; number: number | null; symbol: string; type: DocType; issued_on: Day; issuer: string; urgency: Urgency;
  subject: string; lines: (Line & { task: Id | null })[]; notes: { text: string; by: string; at: Ms; task: Id | null }[]; addressed: number; answered: number;
}
export type Stage = "prepared" | "held" | "concluded" | "instructed" | "summarised" | "published";
export interface ConferenceHead { id: Id; kind: string; title: string; held_on: Day | null; session: string | null; stage: Stage }
export interface ConferenceView extends ConferenceHead {
  body: ConferenceBody; conclusions: { conference: Id; text: string; groups: ConclusionGroup[] } | null;
  document: Id | null; summary: Id | null; article: Id | null; missing: string[]; tasks: TaskView[];
}
export interface Evidence { kind: string; id: Id; book: Id; unit: string; number: number; at: Ms; text: string }
export interface Figure {
  token: string; name: string; label: string; value: string; number: number; estimate: boolean; as_of: Day;
  frozen: null | { value: string; at: Ms }; changed: boolean; rows?: string[][]; heads?: string[]; evidence?: Evidence[];
}
export interface FigureKind { name: string; label: string; form: "figure" | "table" | "list"; hint: string }
export interface SummarySection { index: number; no: string; title: string; level: number; text: string; hint: string }
export interface SummaryView {
  id: Id; conference: Id | null; unit: UnitRef; title: string; period_from: Day; period_to: Day; next_from: Day | null; next_to: Day | null; as_of: Day;
  state: "draft" | "issued"; number: number | null; symbol: string | null; issued_on: Day | null; sections: SummarySection[]; figures: Figure[]; code: string | null;
}
export interface ArticleView { id: Id; slug: string; state: "draft" | "published" | "withdrawn"; title: string; published_at: Ms | null; body: ArticleBody }
export interface UnitNode { id: Id; name: string; short_name: string; code: string | null; kind: UnitKind; level: Level; children: number }
export interface Succession { unit: UnitRef; extent: "full" | "partial"; on: Day; basis: string }
export interface UnitLife {
  id: Id; versions: { name: string; code: string | null; level: Level; kind: UnitKind; from: Day; to: Day | null; basis: string }[];
  relations: { id: Id; kind: RelationKind; other: UnitRef; up: boolean; from: Day; to: Day | null; basis: string }[];
  predecessors: Succession[]; successors: Succession[]; posts: { person: string; title: string; role: Role; from: Day; to: Day | null }[]; book: boolean;
}
export interface UnitMark { on: Day; events: number; text: string }
export interface EntryView {
  number: number; kind: string; entity_kind: string; entity: Id; author: string; title: string; entered: Ms; happened: Ms; late: boolean;
  facts: string; words: string | null; erased: boolean; hash: string; summary?: string;
}
export interface BookPage {
  book: Id; head: { volume: number; number: number; hash: string; code: string; fingerprint: string }; entries: EntryView[]; more: number | null;
}
export interface Verdict { intact: boolean; checked: number; at: Ms; fault: null | { number: number; what: string } }
export interface FileVerdict { intact: boolean; book: string; unit: string; numbers: string; fingerprint: string; head: string; fault: null | { number: number; what: string } }
export interface PersonView { id: Id; name: string; rank: string; posts: PostView[] }
export interface Notice { kind: string; id: Id; unit: Id; number: number }
