import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { ApiError, get, setServerNow } from "./client";
import { outbox } from "./outbox";
import type {
  AccountLine, Answer, ArticleView, Bodies, BookPage, ConferenceHead, ConferenceView, Day, Desk, DocumentView, Figure, FigureKind, HandoverView, Id,
  LogRow, Ms, Notice, PersonView, SummaryView, TaskView, UnitLife, UnitMark, UnitNode,
} from "./types";

// One place that knows the reading addresses and which notice makes which of them stale.

export const deskQuery = (post: Id) => ({
  queryKey: ["desk", post],
  queryFn: async () => {
    const desk = await get<Desk>("/api/desk", { post });
    setServerNow(desk.now);
    return desk;
  },
});
export const useDesk = (post: Id) => useQuery(deskQuery(post));
export const useDeskAsOf = (post: Id, kind: "known" | "happened", at: Ms | null) =>
  useQuery({ queryKey: ["as-of", post, kind, at], queryFn: () => get<Desk>("/api/desk", { post, [kind]: at }), enabled: at !== null });
export interface LogFilter { q?: string; duty?: string; type?: string; from?: string; to?: string; before?: number }
export const readLog = (post: Id, filter: LogFilter) =>
  get<{ rows: LogRow[]; more: number | null }>("/api/log", { post, ...filter });
export const useHandover = (id: Id | null) => useQuery({ queryKey: ["handover", id], queryFn: () => get<HandoverView>("/api/handover", { id }), enabled: id !== null });
export const useHandoverDraft = (post: Id, watch: Id) =>
  useQuery({ queryKey: ["handover-draft", post, watch], queryFn: () => get<HandoverView>("/api/handover/draft", { post, watch }) });
export type Box = "mine" | "given" | "overdue" | "all";
export const useTasks = (post: Id, box: Box) =>
  useQuery({ queryKey: ["tasks", post, box], queryFn: async () => (await get<{ tasks: TaskView[] }>("/api/tasks", { post, box })).tasks });
export const useTask = (id: Id | null) =>
  useQuery({ queryKey: ["task", id], queryFn: () => get<TaskView>("/api/task", { id }), enabled: id !== null });
export const useDocuments = (post: Id, direction: "received" | "issued") =>
  useQuery({ queryKey: ["documents", post, direction], queryFn: async () => (await get<{ documents: DocumentView[] }>("/api/documents", { post, direction })).documents });
export const useDocument = (id: Id | null) =>
  useQuery({ queryKey: ["document", id], queryFn: () => get<DocumentView>("/api/document", { id }), enabled: id !== null });
export const useConferences = (post: Id) =>
  useQuery({ queryKey: ["conferences", post], queryFn: async () => (await get<{ conferences: ConferenceHead[] }>("/api/conferences", { post })).conferences });
export const useConference = (id: Id) => useQuery({ queryKey: ["conference", id], queryFn: () => get<ConferenceView>("/api/conference", { id }) });
export const useSummary = (id: Id) => useQuery({ queryKey: ["summary", id], queryFn: () => get<SummaryView>("/api/summary", { id }) });
export const useFigure = (summary: Id, token: string | null) =>
  useQuery({
    queryKey: ["summary", summary, "figure", token],
    queryFn: () => get<Figure>("/api/summary/figure", { id: summary, ...figureParams(token as string) }),
    enabled: token !== null,
  });
export const useFigureKinds = () => useQuery({ queryKey: ["figure-kinds"], queryFn: () => get<FigureKind[]>("/api/summary/figures"), staleTime: Infinity });
export const useArticles = (post: Id) =>
  useQuery({ queryKey: ["articles", post], queryFn: async () => (await get<{ articles: ArticleView[] }>("/api/articles", { post })).articles });
export const readUnits = async (as_of: Day, parent: Id | "root", relation: string) =>
  (await get<{ units: UnitNode[] }>("/api/units", parent === "root" ? { as_of, relation } : { as_of, parent, relation })).units;
export const searchUnits = async (q: string, as_of: Day) => (await get<{ units: UnitNode[] }>("/api/units/search", { q, as_of })).units;
export const useUnitMarks = () =>
  useQuery({ queryKey: ["unit-marks"], queryFn: async () => (await get<{ days: UnitMark[] }>("/api/units/marks")).days });
export const useUnitLife = (id: Id | null) =>
  useQuery({ queryKey: ["unit", id], queryFn: () => get<UnitLife>("/api/unit", { id }), enabled: id !== null });
export const readBook = (unit: Id, before: number | null, entity: Id | null) => get<BookPage>("/api/book", { unit, before, entity });
export const usePeople = (post: Id) =>
  useQuery({ queryKey: ["people", post], queryFn: async () => (await get<{ people: PersonView[] }>("/api/people", { post })).people });
/** Of another unit too, with posts that are still to begin. */
export const usePeopleOf = (post: Id, unit: Id) =>
  useQuery({ queryKey: ["people", post, unit], queryFn: async () => (await get<{ people: PersonView[] }>("/api/people", { post, unit, ahead: "true" })).people });
export const useAccounts = (post: Id, enabled: boolean) =>
  useQuery({ queryKey: ["accounts", post], queryFn: async () => (await get<{ accounts: AccountLine[] }>("/api/accounts", { post })).accounts, enabled });

/** "figure:tasks_done;unit=ID" -> the query parameters of /api/summary/figure. */
export function figureParams(token: string): Record<string, string> {
  const [head = "", ...options] = token.split(";");
  const params: Record<string, string> = { figure: head.slice(head.indexOf(":") + 1) };
  for (const o of options) {
    const at = o.indexOf("=");
    if (at > 0) params[o.slice(0, at)] = o.slice(at + 1);
  }
  return params;
}

const STALE: [prefix: string, keys: string[]][] = [
  ["log", ["desk", "log", "as-of"]],
  ["watch", ["desk", "handover-draft"]],
  ["handover", ["desk", "handover", "handover-draft"]],
  ["task", ["desk", "tasks", "task", "conference", "documents", "document"]],
  ["answer", ["desk", "tasks", "task", "conference", "documents", "document"]],
  ["document", ["documents", "document", "tasks"]],
  ["conference", ["conferences", "conference"]],
  ["summary", ["summary", "conference", "conferences"]],
  ["article", ["articles", "conference", "conferences"]],
  ["unit", ["units", "unit", "unit-marks"]],
  ["person", ["people"]],
  ["post", ["people"]],
  ["book", ["book", "desk"]],
];
/** Every write is an entry of the book, so the book is always stale too. */
export function refresh(client: QueryClient, kind: string): void {
  const keys = new Set(["book"]);
  for (const [prefix, k] of STALE) if (kind === prefix || kind.startsWith(`${prefix}.`) || kind.startsWith(`${prefix}_`)) k.forEach((x) => keys.add(x));
  for (const key of keys) void client.invalidateQueries({ queryKey: [key] });
}
export const onNotice = (client: QueryClient) => (n: Notice) => refresh(client, n.kind);

/** Sends commands for one form or button: busy while on its way, the refusal to show, and fresh pages afterwards. */
export function useCommand(post: Id) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const run = useCallback(
    async <K extends keyof Bodies>(command: K, body: Bodies[K], happened: Ms | null = null, as: Id = post): Promise<Answer | null> => {
      setBusy(true);
      setError(null);
      try {
        const answer = await outbox.run(command, as, body, happened);
        refresh(client, command);
        return answer;
      } catch (e) {
        if (!(e instanceof ApiError)) throw e;
        setError(e);
        return null;
      } finally {
        setBusy(false);
      }
    },
    [client, post],
  );
  return { run, busy, error, clear: useCallback(() => setError(null), []) };
}
