import type { AskedPaperView, ConferenceBody, ConferenceDraft, ConferenceHead, ConferenceStep, ConferenceView, Day, Participant, ProgrammeItem } from "../api/types";
import { dayText } from "../shell/time";

// The five steps of a conference. One is ticked by what was done in it, never by the day.
export const STEPS = ["prepare", "conduct", "conclude", "report", "publish"] as const satisfies ConferenceStep[];
export type Step = (typeof STEPS)[number];
export type Course = Pick<ConferenceHead, "stage" | "done" | "held_on">;

/** "25/11/2026", or its first and last day; null: nobody noted it. */
export const daysHeld = (c: Pick<ConferenceHead, "held_on" | "held_to">): string | null =>
  c.held_on === null ? null : c.held_to === null || c.held_to === c.held_on ? dayText(c.held_on) : `${dayText(c.held_on)} – ${dayText(c.held_to)}`;

/** The day on which units are looked for: those of the conference's own day, or of the period that one without a day looked back on, may have ended since. */
export const dayOfUnits = (b: Pick<ConferenceDraft, "held_on" | "reviewed_to">, today: Day): Day =>
  b.held_on ?? (b.reviewed_to !== null && b.reviewed_to < today ? b.reviewed_to : today);

/** Where to go on: after the last step that was done; on the day itself, in the hall. */
export function currentStep(c: Course, today: Day): Step {
  const last = c.stage === "cancelled" ? -1 : Math.max(-1, ...c.done.map((s) => STEPS.indexOf(s)));
  if (last > 0) return STEPS[Math.min(last + 1, STEPS.length - 1)] ?? "publish";
  return c.stage !== "cancelled" && c.held_on !== null && c.held_on <= today ? "conduct" : "prepare";
}
/** done; here: in hand; left: gone past with nothing done; ahead. */
export function stepState(c: Course, step: Step, today: Day): "done" | "here" | "left" | "ahead" {
  if (c.stage === "cancelled") return "ahead";
  if (c.done.includes(step)) return "done";
  const now = STEPS.indexOf(currentStep(c, today));
  const at = STEPS.indexOf(step);
  return at === now ? "here" : at < now ? "left" : "ahead";
}

const BELONGS: Record<string, Step> = { attendance: "conduct", accounts: "conduct", conclusions: "conclude", directive: "conclude", summary: "report", article: "publish" };
/** What one stage still misses; conclusions that are not there are not asked to be given as tasks too. */
export function missingIn(step: Step, missing: string[]): string[] {
  const what = (key: string) => key.split(".").at(-1) ?? "";
  const unconcluded = missing.some((key) => what(key) === "conclusions");
  return missing.filter((key) => (BELONGS[what(key)] ?? "prepare") === step && !(unconcluded && what(key) === "directive"));
}

export const EMPTY_BODY: ConferenceDraft = {
  conference_kind: "giao_ban", title: "", topics: [], reviewed_from: null, reviewed_to: null, ahead_from: null, ahead_to: null, held_on: null, held_to: null, session: null, begins: "", place: "",
  organisers: [], chairs: [], participants: [], programme: [], papers: [], discussion: "",
};
export const attendance = (b: ConferenceBody): { invited: number; attended: number; counted: number } =>
  b.participants.reduce((n, p) => ({ invited: n.invited + (p.invited ?? 0), attended: n.attended + (p.attended ?? 0), counted: n.counted + (p.attended === null ? 0 : 1) }), { invited: 0, attended: 0, counted: 0 });

/** Of the papers that units were asked for, and of those noted besides: how many, how many are in, how many of the first are or came late. */
export const paperCount = (papers: AskedPaperView[], noted: { handed_in: unknown }[] = []): { total: number; in: number; late: number } =>
  papers.reduce((n, p) => (p.state === "withdrawn" ? n : { total: n.total + 1, in: n.in + (p.version > 0 ? 1 : 0), late: n.late + (p.late ? 1 : 0) }), { total: noted.length, in: noted.filter((p) => p.handed_in !== null).length, late: 0 });

/** Where a paper may be put: before each of the other items, or after them. Places are as the server counts them. */
export const placesFor = (programme: ProgrammeItem[], paper: number): { place: number; before: string | null }[] => {
  const others = programme.filter((item) => item.paper !== paper);
  return [...others.map((item, i) => ({ place: i + 1, before: item.item })), { place: others.length + 1, before: null }];
};

/** What a form shows of a conference: words that were erased by law are empty fields. */
export const editable = (b: ConferenceBody): ConferenceDraft => ({
  ...b, title: b.title ?? "", topics: b.topics.map((x) => x ?? ""), place: b.place ?? "", discussion: b.discussion ?? "",
  chairs: b.chairs.map((c) => ({ ...c, name: c.name ?? "" })),
  participants: b.participants.map((p) => ({ ...p, label: p.label ?? "" })),
  programme: b.programme.map((p) => ({ ...p, item: p.item ?? "", speaker: p.speaker ?? "" })),
  papers: b.papers.map((p) => ({ ...p, title: p.title ?? "", by: p.by ?? "" })),
});

/** Who a row of the attendance list stands for: its own words, or the unit's name. */
export const participantName = (c: ConferenceView, p: Participant): string => p.label || (c.named.find((u) => u.id === p.unit)?.name ?? "");

const MEETING = "hoi nghi ";
/** A report is not called after the meeting but after its matter: a conference "to sum up the work of…" becomes "Summing up the work of…". */
export function reportTitle(conference: string): string {
  const plain = conference.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const matter = plain.startsWith(MEETING) ? conference.slice(MEETING.length).trim() : conference;
  return matter.charAt(0).toLocaleUpperCase("vi") + matter.slice(1);
}
