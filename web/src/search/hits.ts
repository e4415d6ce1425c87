import { skipToken, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Id, SearchGroup, SearchKind } from "../api/types";
import { useMaybeText } from "../shell/i18n";

/** Shorter words find half the house. */
export const LEAST = 2;

/** As the book calls it: the name of its kind. */
export function useKindName(): (kind: SearchKind) => string {
  const text = useMaybeText();
  return (kind) => { const name = text(`kind.${kind}`) ?? kind; return name.charAt(0).toLocaleUpperCase() + name.slice(1); };
}

/** The first of what is found, for the palette. */
export const firstHits = (post: Id, q: string) => ({ queryKey: ["search", post, q, "first"], queryFn: async () => (await get("/api/search", { post, q })).hits.slice(0, 7) });
export const useFirstHits = (post: Id, q: string) =>
  useQuery({ ...firstHits(post, q), enabled: q.length >= LEAST, placeholderData: (before) => before, staleTime: 0 });

export const useHits = (post: Id, q: string, kind: SearchGroup | null) =>
  useInfiniteQuery({
    queryKey: ["search", post, q, kind],
    queryFn: q.length < LEAST ? skipToken : ({ pageParam }) => get("/api/search", { post, q, ...(kind ? { kind } : {}), ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.more ?? undefined,
    staleTime: 0,
  });
