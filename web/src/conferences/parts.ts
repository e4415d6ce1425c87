import type { ConferenceBody, Stage } from "../api/types";

// The five stages of a conference and how far each stored state has come.
export const STEPS = ["prepare", "conduct", "conclude", "report", "publish"] as const;
export type Step = (typeof STEPS)[number];
const REACHED: Record<Stage, number> = { prepared: 0, held: 1, concluded: 1, instructed: 2, summarised: 3, published: 4 };

/** done: behind us; here: in hand; ahead. */
export function stepState(stage: Stage, step: Step): "done" | "here" | "ahead" {
  const at = STEPS.indexOf(step);
  const reached = REACHED[stage];
  if (stage === "prepared") return at === 0 ? "here" : "ahead";
  // Conclusions are in hand until they have become tasks.
  if (at <= reached) return "done";
  return at === reached + 1 ? "here" : "ahead";
}
export const currentStep = (stage: Stage): Step => STEPS.find((s) => stepState(stage, s) === "here") ?? "publish";

export const EMPTY_BODY: ConferenceBody = {
  kind: "giao_ban", title: "", topics: [], reviewed_from: null, reviewed_to: null, ahead_from: null, ahead_to: null, held_on: null, session: null, place: "",
  chairs: [], participants: [], programme: [], papers: [], discussion: "",
};
export const attendance = (b: ConferenceBody): { invited: number; attended: number; counted: number } =>
  b.participants.reduce((n, p) => ({ invited: n.invited + p.invited, attended: n.attended + (p.attended ?? 0), counted: n.counted + (p.attended === null ? 0 : 1) }), { invited: 0, attended: 0, counted: 0 });
