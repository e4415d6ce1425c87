import type { SearchHit, SearchKind } from "../api/types";

type Place = { to: string; search: Record<string, string> };
const at = (to: string, search: Record<string, string> = {}): Place => ({ to, search });

/** What is asked of one's unit for the summary of another, one reads among one's own. */
const summary = (hit: SearchHit): Place => at(hit.of ? `/summary/${hit.of}` : "/summaries");

/** Where each kind of the contract is read; the compiler asks for a new one. */
const places: Record<SearchKind, (hit: SearchHit) => Place> = {
  advice: (hit) => at(`/information/${hit.of}`),
  advice_answer: (hit) => at(`/information/${hit.of}`),
  answer: (hit) => at("/tasks", { box: "all", id: hit.of ?? "" }),
  article: (hit) => at("/articles", { id: hit.id }),
  assessment_reply: (hit) => at(`/assessments/${hit.of}`),
  award: (hit) => at("/commendations", { box: "awards", award: hit.id }),
  commendation: (hit) => at("/commendations", { box: "all", id: hit.id }),
  commendation_review: (hit) => at("/commendations", { box: "all", id: hit.of ?? "" }),
  conference: (hit) => at(`/conferences/${hit.id}`),
  contribution: (hit) => summary(hit),
  contribution_call: (hit) => summary(hit),
  dissemination: (hit) => at("/documents", { box: "sessions", id: hit.of ?? "" }),
  document: (hit) => at("/documents", { id: hit.id }),
  draft: (hit) => at("/documents", { box: "drafts", id: hit.id }),
  duty_report: (hit) => at(`/reports/${hit.id}`),
  handed_paper: (hit) => at(hit.paper ? `/conferences/${hit.paper.conference}/papers/${hit.paper.number}` : "/conferences"),
  handover: (hit) => at(`/handover/${hit.id}`),
  information: (hit) => at(`/information/${hit.id}`),
  invitation_reply: (hit) => at(`/conferences/${hit.of}`),
  lesson: () => at("/lessons"),
  level: (hit) => at("/levels", { unit: hit.unit.id }),
  log_entry: (hit) => at("/book", { unit: hit.unit.id, at: String(hit.number) }),
  matter: (hit) => at(`/matters/${hit.id}`),
  matter_answer: (hit) => at(`/matters/${hit.of}`),
  period_assessment: (hit) => at(`/assessments/${hit.id}`),
  person: (hit) => at("/people", { unit: hit.unit.id }),
  reply: (hit) => at(`/information/${hit.of}`),
  stated_figure: (hit) => summary(hit),
  summary: (hit) => at(`/summary/${hit.id}`),
  summary_comment: (hit) => summary(hit),
  task: (hit) => at("/tasks", { box: "all", id: hit.id }),
  unit: (hit) => at("/units", { id: hit.id }),
};

/** Where a thing that was found is read. */
export const placeOf = (hit: SearchHit): Place => places[hit.kind](hit);
