import type { HandoverItemView, HandoverView, Id } from "../api/types";

export type ItemKind = HandoverItemView["kind"];

/** In the order in which the record lists them. */
export const KINDS: readonly ItemKind[] = ["task", "information", "advice", "sent_document", "document", "draft", "matter", "invitation", "paper", "contribution", "log_entry"];

/** What the watch itself sees to or passes on at any hour; the rest waits in the office, unless it presses. */
const OF_THE_WATCH: ReadonlySet<ItemKind> = new Set(["task", "information", "advice", "log_entry"]);
export const isForTheWatch = (item: Pick<HandoverItemView, "kind" | "pressing">): boolean => OF_THE_WATCH.has(item.kind) || item.pressing;

/** A conference may wait for an answer and for a paper. */
export const keyOf = (item: Pick<HandoverItemView, "kind" | "entity">): string => `${item.kind}.${item.entity}`;

/** Kind by kind; a kind of which there is nothing is left out. */
export const byKind = <I extends { kind: ItemKind }>(items: readonly I[]): { kind: ItemKind; items: I[] }[] =>
  KINDS.map((kind) => ({ kind, items: items.filter((i) => i.kind === kind) })).filter((group) => group.items.length > 0);

type Place = { to: string; search?: never; hash?: string };
const at = (to: string, search: Record<string, string>): Place => ({ to, search: search as never });
const places: Record<ItemKind, (id: Id) => Place> = {
  advice: (id) => ({ to: `/information/${id}` }),
  contribution: () => ({ to: "/summaries" }),
  document: (id) => at("/documents", { id }),
  draft: (id) => at("/documents", { box: "drafts", id }),
  information: (id) => ({ to: `/information/${id}` }),
  invitation: (id) => ({ to: `/conferences/${id}` }),
  log_entry: (id) => ({ to: "/", hash: `log-${id}` }),
  matter: (id) => ({ to: `/matters/${id}` }),
  paper: (id) => ({ to: `/conferences/${id}` }),
  sent_document: (id) => at("/documents", { id }),
  task: (id) => at("/tasks", { id }),
};

/** Where the thing itself is read; advice, with the information that it is about. */
export const placeOfItem = (item: Pick<HandoverItemView, "kind" | "entity"> & Partial<Pick<HandoverItemView, "about">>): Place => places[item.kind](item.about ?? item.entity);

type Numbered = Pick<HandoverItemView, "kind" | "number" | "year" | "symbol" | "type" | "numbered_by">;
/** The number under which it is found again, with whose register it is of where that is not the unit's own; a draft has none yet and is told by its type. */
export function referenceOf(item: Numbered, t: (key: string, facts?: Record<string, string | number>) => string): string {
  const own = numberOf(item, t);
  return item.numbered_by ? `${own} · ${item.numbered_by}` : own;
}

function numberOf(item: Numbered, t: (key: string, facts?: Record<string, string | number>) => string): string {
  if (item.kind === "draft") return item.type ? t(`doc_type.${item.type}`) : "";
  if (item.number === 0) return item.symbol;
  if (item.kind === "advice") return t("handover.ref_advice", { n: item.number, year: item.year });
  if (item.kind === "log_entry") return t("handover.ref_row", { row: item.number });
  const facts = { n: item.number, year: item.year };
  return item.kind === "document" ? t("handover.ref_document", { ...facts, symbol: item.symbol }) : t("handover.ref", facts);
}

/** What was looked at last time, less what was taken off the list, and what was added to it; nothing twice. */
export function equipmentOf(before: HandoverView["checklist"], added: string[] = [], removed: string[] = []): HandoverView["checklist"] {
  const kept = before.filter((c) => !removed.includes(c.item));
  return [...kept, ...added.filter((item) => !kept.some((c) => c.item === item)).map((item) => ({ item, state: "ok" as const, remark: "" }))];
}
