import type { ConferenceDraft } from "../api/types";

const said = (texts: string[]) => texts.map((x) => x.trim()).filter((x) => x !== "");

/** What is sent of a form: lines left empty while typing, and rows added and never filled, were not meant. */
export const settled = (typed: ConferenceDraft): ConferenceDraft => ({
  ...typed,
  topics: said(typed.topics),
  organisers: said(typed.organisers),
  chairs: typed.chairs.map((c) => ({ ...c, titles: said(c.titles) })).filter((c) => c.name.trim() !== "" || c.titles.length > 0),
  participants: typed.participants.map((p) => ({ ...p, posts: said(p.posts) })).filter((p) => p.unit !== null || p.label.trim() !== "" || p.posts.length > 0),
  programme: typed.programme.filter((p) => p.item.trim() !== "" || p.time !== "" || p.speaker.trim() !== "" || p.minutes !== null || p.paper !== null),
  papers: typed.papers.filter((p) => p.title.trim() !== "" || p.by.trim() !== "" || p.unit !== null),
});

// A form that lay half typed while others went on with the same conference.

type Row = ConferenceDraft["participants"][number];
const sameRow = (a: Row, b: Row) => a.unit === b.unit && a.label === b.label;
const uncounted = (body: ConferenceDraft) => ({ ...body, participants: body.participants.map((p) => ({ ...p, attended: null })) });

/** What was typed, with the headcounts of the book: the form does not ask for them, so it must not set them back. */
export const withHeadcounts = (typed: ConferenceDraft, stored: ConferenceDraft): ConferenceDraft => ({
  ...typed, participants: typed.participants.map((p) => ({ ...p, attended: stored.participants.find((q) => sameRow(p, q))?.attended ?? p.attended })),
});

const PARTS: Record<string, (keyof ConferenceDraft)[]> = {
  matter: ["conference_kind", "title", "topics", "reviewed_from", "reviewed_to", "ahead_from", "ahead_to"],
  day: ["held_on", "held_to", "session", "begins", "place"],
  chairs: ["organisers", "chairs"],
  participants: ["participants"],
  programme: ["programme", "papers"],
  discussion: ["discussion"],
};

/** Which parts others changed in the book while this form was being typed; headcounts are taken over without asking. */
export function changedSince(began: ConferenceDraft, now: ConferenceDraft): string[] {
  const [was, is] = [uncounted(began), uncounted(now)];
  const differs = (key: keyof ConferenceDraft) => JSON.stringify(was[key]) !== JSON.stringify(is[key]);
  return Object.keys(PARTS).filter((part) => (PARTS[part] ?? []).some(differs));
}
