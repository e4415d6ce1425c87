import { skipToken, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Id, SearchHit, SearchKind } from "../api/types";

/** Shorter words find half the house. */
export const LEAST = 2;

/** Where a thing that was found is read. */
export function placeOf(hit: SearchHit): { to: string; search: Record<string, string> } {
  switch (hit.kind) {
    case "log_entry": return { to: "/book", search: { unit: hit.unit.id, at: String(hit.number) } };
    case "information": return { to: `/information/${hit.id}`, search: {} };
    case "task": return { to: "/tasks", search: { box: "all", id: hit.id } };
    case "document": return { to: "/documents", search: { id: hit.id } };
    case "matter": return { to: `/matters/${hit.id}`, search: {} };
    case "period_assessment": return { to: `/assessments/${hit.id}`, search: {} };
    case "lesson": return { to: "/lessons", search: {} };
    case "commendation": return { to: "/commendations", search: { box: "all", id: hit.id } };
    case "conference": return { to: `/conferences/${hit.id}`, search: {} };
    case "summary": return { to: `/summary/${hit.id}`, search: {} };
    case "article": return { to: "/articles", search: { id: hit.id } };
    case "unit": return { to: "/units", search: { id: hit.id } };
    case "person": return { to: "/people", search: { unit: hit.unit.id } };
  }
}

/** The first of what is found, for the palette. */
export const useFirstHits = (post: Id, q: string) =>
  useQuery({ queryKey: ["search", post, q, "first"], queryFn: q.length < LEAST ? skipToken : async () => (await get("/api/search", { post, q })).hits.slice(0, 7), placeholderData: (before) => before, staleTime: 0 });

export const useHits = (post: Id, q: string, kind: SearchKind | null) =>
  useInfiniteQuery({
    queryKey: ["search", post, q, kind],
    queryFn: q.length < LEAST ? skipToken : ({ pageParam }) => get("/api/search", { post, q, ...(kind ? { kind } : {}), ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.more ?? undefined,
    staleTime: 0,
  });
