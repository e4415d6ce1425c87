import { skipToken, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Id, SearchHit, SearchKind } from "../api/types";

/** Shorter words find half the house. */
export const LEAST = 2;

type Place = { to: string; search: Record<string, string> };
const at = (to: string, search: Record<string, string> = {}): Place => ({ to, search });

/** Where each kind of the contract is read; the compiler asks for a new one. */
const places: Record<SearchKind, (hit: SearchHit) => Place> = {
  article: (hit) => at("/articles", { id: hit.id }),
  commendation: (hit) => at("/commendations", { box: "all", id: hit.id }),
  conference: (hit) => at(`/conferences/${hit.id}`),
  document: (hit) => at("/documents", { id: hit.id }),
  draft: (hit) => at("/documents", { box: "drafts", id: hit.id }),
  handed_paper: (hit) => at(hit.paper ? `/conferences/${hit.paper.conference}/papers/${hit.paper.number}` : "/conferences"),
  information: (hit) => at(`/information/${hit.id}`),
  lesson: () => at("/lessons"),
  level: (hit) => at("/levels", { unit: hit.unit.id }),
  log_entry: (hit) => at("/book", { unit: hit.unit.id, at: String(hit.number) }),
  matter: (hit) => at(`/matters/${hit.id}`),
  period_assessment: (hit) => at(`/assessments/${hit.id}`),
  person: (hit) => at("/people", { unit: hit.unit.id }),
  summary: (hit) => at(`/summary/${hit.id}`),
  task: (hit) => at("/tasks", { box: "all", id: hit.id }),
  unit: (hit) => at("/units", { id: hit.id }),
};

/** Where a thing that was found is read. */
export const placeOf = (hit: SearchHit): Place => places[hit.kind](hit);

/** The first of what is found, for the palette. */
export const firstHits = (post: Id, q: string) => ({ queryKey: ["search", post, q, "first"], queryFn: async () => (await get("/api/search", { post, q })).hits.slice(0, 7) });
export const useFirstHits = (post: Id, q: string) =>
  useQuery({ ...firstHits(post, q), enabled: q.length >= LEAST, placeholderData: (before) => before, staleTime: 0 });

export const useHits = (post: Id, q: string, kind: SearchKind | null) =>
  useInfiniteQuery({
    queryKey: ["search", post, q, kind],
    queryFn: q.length < LEAST ? skipToken : ({ pageParam }) => get("/api/search", { post, q, ...(kind ? { kind } : {}), ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.more ?? undefined,
    staleTime: 0,
  });
