import { queryOptions, skipToken, useInfiniteQuery, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { ApiError, get, setServerNow } from "./client";
import { outbox } from "./outbox";
import type { AddresseeGroup, AssessmentBox, Asked, Bodies, CommendationBox, Day, Done, EventClass, EvidenceOrder, Id, InformationBox, InformationState, MatterBox, MatterFilter, Ms, NoticeView, RelationKind, TaskBox } from "./types";

// One place that knows the reading addresses and which notice makes which of them stale.

export const deskQuery = (post: Id) => ({
  queryKey: ["desk", post],
  queryFn: async () => {
    const desk = await get("/api/desk", { post });
    setServerNow(desk.now);
    return desk;
  },
});
export const useDesk = (post: Id) => useQuery(deskQuery(post));
export const useDeskAsOf = (post: Id, kind: "known" | "happened", at: Ms | null) =>
  useQuery({ queryKey: ["as-of", post, kind, at], queryFn: at === null ? skipToken : () => get("/api/desk", { post, [kind]: at }) });
type LogFilter = Omit<Asked<"/api/log">, "post">;
export const readLog = (post: Id, filter: LogFilter) =>
  get("/api/log", { post, ...filter });
export const useDaily = (post: Id, of: Omit<Asked<"/api/daily">, "post">) => useQuery({ queryKey: ["daily", post, of], queryFn: () => get("/api/daily", { post, ...of }) });
export const useReports = (post: Id, of: Omit<Asked<"/api/duty_reports">, "post">) => useQuery({ queryKey: ["reports", post, of], queryFn: () => get("/api/duty_reports", { post, ...of }) });
export const useReport = (post: Id, id: Id | null) => useQuery({ queryKey: ["reports", post, "one", id], queryFn: id === null ? skipToken : () => get("/api/duty_report", { post, id }) });
/** Asked once when the form opens: what is being written is not pulled away by a new row of the log. */
export const useReportDraft = (post: Id, day: Day | null, wanted: boolean) =>
  useQuery({ queryKey: ["report-draft", post, day], queryFn: wanted ? () => get("/api/duty_report/draft", { post, ...(day ? { day } : {}) }) : skipToken, staleTime: 0, refetchOnWindowFocus: false });
/** Of the unit; or those that a conference or a summary accounts for first. */
export const useLessons = (post: Id, of: Omit<Asked<"/api/lessons">, "post">) => useQuery({ queryKey: ["lessons", post, of], queryFn: () => get("/api/lessons", { post, ...of }) });
/** What is in force for the unit, and what was. */
export const useLevels = (post: Id, of: Omit<Asked<"/api/levels">, "post">) => useQuery({ queryKey: ["levels", post, of], queryFn: () => get("/api/levels", { post, ...of }) });
export const useHandover = (id: Id | null) => useQuery({ queryKey: ["handover", id], queryFn: id === null ? skipToken : () => get("/api/handover", { id }) });
export const useHandoverDraft = (post: Id, watch: Id) =>
  useQuery({ queryKey: ["handover-draft", post, watch], queryFn: () => get("/api/handover/draft", { post, watch }) });
/** The board of information: one state of it, page by page. */
export const useInformation = (post: Id, state: InformationState | null, box: InformationBox, of: EventClass | null) =>
  useInfiniteQuery({
    queryKey: ["information", post, state, box, of],
    queryFn: ({ pageParam }) => get("/api/information", { post, box, ...(state ? { state } : {}), ...(of ? { event_class: of } : {}), ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: "",
    getNextPageParam: (page) => page.more ?? undefined,
  });
export const useInformationItem = (post: Id, id: Id) => useQuery({ queryKey: ["information", post, "item", id], queryFn: () => get("/api/information/item", { post, id }) });
export const useMatters = (post: Id, box: MatterBox, filter: MatterFilter | null) =>
  useQuery({ queryKey: ["matters", post, box, filter], queryFn: () => get("/api/matters", { post, box, ...(filter ? { filter } : {}) }) });
export const useMatter = (post: Id, id: Id) => useQuery({ queryKey: ["matter", post, id], queryFn: () => get("/api/matter", { post, id }) });
export const readSubmitter = (post: Id, id: Id) => get("/api/matter/submitter", { post, id });
export const useTasks = (post: Id, box: TaskBox, older = false) =>
  useInfiniteQuery({
    queryKey: ["tasks", post, box, older],
    queryFn: ({ pageParam }) => get("/api/tasks", { post, box, ...(older ? { older } : {}), ...(pageParam ? { from: pageParam } : {}) }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.more ?? undefined,
    placeholderData: (before) => before,
  });
/** Who is in a group of addressees today; null: no group. */
export const useAddressees = (post: Id, group: AddresseeGroup) =>
  useQuery({ queryKey: ["addressees", post, group], queryFn: group === "none" ? skipToken : () => get("/api/addressees", { post, group }) });
export const taskQuery = (id: Id) => ({ queryKey: ["task", id], queryFn: () => get("/api/task", { id }) });
export const useTask = (id: Id | null) => useQuery(id === null ? { queryKey: ["task", id], queryFn: skipToken } : taskQuery(id));
/** A register of documents of one year, page by page. */
export const useRegister = (post: Id, direction: "received" | "issued", year: number, unit: Id | null = null) =>
  useInfiniteQuery({
    queryKey: ["documents", post, direction, year, unit],
    queryFn: ({ pageParam }) => get("/api/documents", { post, direction, year, ...(unit ? { unit } : {}), ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.more ?? undefined,
  });
export const useDocument = (post: Id, id: Id | null) =>
  useQuery({ queryKey: ["document", post, id], queryFn: id === null ? skipToken : () => get("/api/document", { post, id }) });
export const useDocumentDrafts = (post: Id) => useQuery({ queryKey: ["drafts", post], queryFn: () => get("/api/drafts", { post }) });
export const useDocumentDraft = (post: Id, id: Id | null) =>
  useQuery({ queryKey: ["drafts", post, "one", id], queryFn: id === null ? skipToken : () => get("/api/draft", { post, id }) });
export const useDisseminations = (post: Id) => useQuery({ queryKey: ["disseminations", post], queryFn: () => get("/api/disseminations", { post }) });
export const useBoard = (post: Id, document: Id) => useQuery({ queryKey: ["disseminations", post, "one", document], queryFn: () => get("/api/dissemination", { post, document }) });
export const useConferences = (post: Id) =>
  useQuery({ queryKey: ["conferences", post], queryFn: () => get("/api/conferences", { post }) });
export const useConference = (id: Id) => useQuery({ queryKey: ["conference", id], queryFn: () => get("/api/conference", { id }) });
export const usePaper = (conference: Id, number: number) => useQuery({ queryKey: ["paper", conference, number], queryFn: () => get("/api/conference/paper", { conference, number }) });
export const useSummary = (id: Id | null) => useQuery({ queryKey: ["summary", id], queryFn: id === null ? skipToken : () => get("/api/summary", { id }) });
/** One number of a table, by the key of its row, or what was counted the year before. */
export interface Cell { row: string; column: number; before: boolean; label: string }
const cellParams = (cell: Cell | null) => (cell ? { ...(cell.row ? { row: cell.row, column: cell.column } : {}), ...(cell.before ? { year_before: 1 } : {}) } : {});
/** A figure with the first of the entries behind it; those that follow when they are asked for. */
/** The entries behind a figure, page by page; turned round it shows what it had until the others are there. */
export const useFigure = (summary: Id, token: string | null, order: EvidenceOrder, cell: Cell | null = null) =>
  useInfiniteQuery({
    queryKey: ["summary", summary, "figure", token, order, cell],
    queryFn: token === null ? skipToken : ({ pageParam }) => get("/api/summary/figure", { id: summary, ...figureParams(token), order, ...cellParams(cell), ...(pageParam ? { skip: pageParam } : {}) }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.more ?? undefined,
    placeholderData: (before, query) => (query?.queryKey[1] === summary && query.queryKey[3] === token && query.queryKey[5] === cell ? before : undefined),
  });
export const useSummaryChanges = (summary: Id) => useQuery({ queryKey: ["summary", summary, "changes"], queryFn: () => get("/api/summary/changes", { id: summary }) });
export const useSummaries = (post: Id) => useQuery({ queryKey: ["summaries", post], queryFn: async () => (await get("/api/summaries", { post })).summaries });
/** Every figure of the newest issued summaries is counted anew for this: asked now and then, and after what was written here for a time before, not at every row of the log. */
export const changedQuery = (post: Id) => queryOptions({ queryKey: ["changed-summaries", post], queryFn: async () => (await get("/api/summaries/changed", { post })).summaries, staleTime: 120_000 });
export const useChangedSummaries = (post: Id) => useQuery({ ...changedQuery(post), refetchInterval: 300_000 });
export const useVersions = (id: Id) => useQuery({ queryKey: ["summary", id, "versions"], queryFn: async () => (await get("/api/summary/versions", { id })).versions });
export const useVersion = (id: Id, of: { book: Id; number: number } | null) =>
  useQuery({ queryKey: ["summary", id, "version", of], queryFn: of === null ? skipToken : () => get("/api/summary/version", { id, ...of }), staleTime: Infinity });
/** What units were asked to contribute to a summary; without one, what the own unit is asked for. */
export const useContributions = (post: Id, summary: Id | null) =>
  useQuery({ queryKey: ["contributions", post, summary], queryFn: async () => (await get("/api/contributions", { post, ...(summary ? { summary } : {}) })).calls });
/** Who writes in which part of something right now; asked anew when somebody begins or ends, and now and then. */
export const useHolds = (post: Id, entity: Id, unit: Id, enabled: boolean) =>
  useQuery({ queryKey: ["holds", entity], queryFn: async () => (await get("/api/holds", { post, entity, unit })).holds, enabled, refetchInterval: 30_000 });
export const useFigureKinds = () => useQuery({ queryKey: ["figure-kinds"], queryFn: () => get("/api/summary/figures", {}), staleTime: Infinity });
/** What citizens wrote under the unit's pages. It stands in no book, so that no notice comes of it: asked again now and then. */
export const useComments = (post: Id) =>
  useQuery({ queryKey: ["comments", post], queryFn: async () => (await get("/api/comments", { post })).comments, refetchInterval: 15_000 });
export const useArticles = (post: Id) =>
  useQuery({ queryKey: ["articles", post], queryFn: async () => (await get("/api/articles", { post })).articles });
/** Assessments of periods, page by page. */
export const useAssessments = (post: Id, box: AssessmentBox) =>
  useInfiniteQuery({
    queryKey: ["assessments", post, box],
    queryFn: ({ pageParam }) => get("/api/assessments", { post, box, ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: "",
    getNextPageParam: (page) => page.more ?? undefined,
  });
export const useAssessment = (post: Id, id: Id) => useQuery({ queryKey: ["assessment", post, id], queryFn: () => get("/api/assessment", { post, id }) });
export const useCommendations = (post: Id, box: CommendationBox) =>
  useQuery({ queryKey: ["commendations", post, box], queryFn: () => get("/api/commendations", { post, box }) });
export const useCommendation = (id: Id) => useQuery({ queryKey: ["commendation", id], queryFn: () => get("/api/commendation", { id }) });
export const useAwards = (post: Id, conference: Id | null = null) =>
  useQuery({ queryKey: ["awards", post, conference], queryFn: () => get("/api/awards", conference === null ? { post } : { post, conference }) });
export const useAward = (id: Id) => useQuery({ queryKey: ["award", id], queryFn: () => get("/api/award", { id }) });
/** The forms that the head of the unit may award today. */
export const useAwardForms = (post: Id, unit: Id | null) =>
  useQuery({ queryKey: ["award-forms", post, unit], queryFn: unit === null ? skipToken : () => get("/api/award/forms", { post, unit }) });
export const readUnits = async (as_of: Day, parent: Id | "root", relation: RelationKind) =>
  (await get("/api/units", parent === "root" ? { as_of, relation } : { as_of, parent, relation })).units;
export const searchUnits = async (q: string, as_of: Day) => (await get("/api/units/search", { q, as_of })).units;
export const useUnitMarks = () =>
  useQuery({ queryKey: ["unit-marks"], queryFn: async () => (await get("/api/units/marks", {})).days });
export const useUnitLife = (id: Id | null) =>
  useQuery({ queryKey: ["unit", id], queryFn: id === null ? skipToken : () => get("/api/unit", { id }) });
export const readBook = (unit: Id, before: number | null, entity: Id | null) => get("/api/book", { unit, ...(before === null ? {} : { before }), ...(entity === null ? {} : { entity }) });
export const usePeople = (post: Id) =>
  useQuery({ queryKey: ["people", post], queryFn: async () => (await get("/api/people", { post })).people });
/** Of another unit too, with posts that are still to begin. */
export const usePeopleOf = (post: Id, unit: Id) =>
  useQuery({ queryKey: ["people", post, unit], queryFn: async () => (await get("/api/people", { post, unit, ahead: true })).people });
export const useAccounts = (post: Id, enabled: boolean) =>
  useQuery({ queryKey: ["accounts", post], queryFn: async () => (await get("/api/accounts", { post })).accounts, enabled });

/** "figure:tasks_done;unit=ID" -> the query parameters of /api/summary/figure. */
export function figureParams(token: string): Omit<Asked<"/api/summary/figure">, "post" | "id"> {
  const [head = "", ...options] = token.split(";");
  const params: Record<string, string> & { figure: string } = { figure: head.slice(head.indexOf(":") + 1) };
  for (const o of options) {
    const at = o.indexOf("=");
    if (at > 0) params[o.slice(0, at)] = o.slice(at + 1);
  }
  return params;
}

const STALE: [prefix: string, keys: string[]][] = [
  ["log", ["desk", "log", "as-of", "daily"]],
  ["watch", ["desk", "handover-draft", "daily"]],
  ["handover", ["desk", "handover", "handover-draft", "daily"]],
  ["duty_report", ["reports", "report-draft"]],
  ["lesson", ["lessons"]],
  ["level", ["levels", "desk", "as-of", "daily", "handover-draft"]],
  ["task", ["desk", "tasks", "task", "conference", "documents", "document", "daily"]],
  ["answer", ["desk", "tasks", "task", "conference", "documents", "document", "daily"]],
  ["information", ["information", "desk", "as-of", "daily"]],
  ["reply", ["information", "desk", "as-of", "daily"]],
  ["advice", ["information"]],
  ["matter", ["matters", "matter"]],
  ["invitation", ["conferences", "conference", "desk"]],
  ["dissemination", ["disseminations", "documents", "document"]],
  ["document", ["documents", "document", "disseminations", "tasks"]],
  ["draft", ["drafts", "documents", "tasks", "conference"]],
  ["conference", ["conferences", "conference", "desk", "drafts", "paper"]],
  ["handed_paper", ["conferences", "conference", "desk", "paper"]],
  ["paper", ["conferences", "conference", "desk", "paper"]],
  ["comment", ["comments"]],
  ["file", ["articles", "document", "paper"]],
  ["summary", ["summary", "summaries", "documents", "conference", "conferences"]],
  ["contribution", ["contributions"]],
  ["stated_figure", ["summary"]],
  ["hold", ["holds"]],
  ["article", ["articles", "conference", "conferences", "desk"]],
  ["revision", ["articles", "desk"]],
  ["period_assessment", ["assessments", "assessment"]],
  ["assessment", ["assessments", "assessment"]],
  ["commendation", ["commendations", "commendation", "awards", "award"]],
  ["award", ["commendations", "commendation", "awards", "award"]],
  ["award_rule", ["rules", "award-forms"]],
  ["rule", ["rules", "daily", "report-draft"]],
  ["register", ["registers", "documents"]],
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
export const onNotice = (client: QueryClient) => (n: NoticeView) => refresh(client, n.kind);

/** Sends commands for one form or button: busy while on its way, the refusal to show, and fresh pages afterwards. */
export function useCommand(post: Id) {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const run = useCallback(
    async <K extends keyof Bodies>(command: K, body: Bodies[K], happened: Ms | null = null, as: Id = post): Promise<Done | null> => {
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
