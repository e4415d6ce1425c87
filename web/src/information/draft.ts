import type { AddresseeGroup, EventClass, Id, LogRow, Ms, Reliability, SourceKind } from "../api/types";
import { readDraft, writeDraft } from "../shell/drafts";
import type { Picked } from "../units/UnitPicker";

export interface ReportDraft {
  event_class: EventClass | null; text: string; place: string; area: Picked[]; source: SourceKind; reliability: Reliability; addressees: Picked[]; group: AddresseeGroup;
  /** As typed in the time chip; or the time of the row that it is made of. */
  typed: string; at: Ms | null;
}
export const emptyReport: ReportDraft = { event_class: null, text: "", place: "", area: [], source: "own_observation", reliability: "unknown", addressees: [], group: "none", typed: "", at: null };

/** Where the report of one row is kept while it is written; null: a report of its own. */
export const reportDraft = (row: Id | null): string => `information.${row ?? "new"}`;

/** A row of the log begins a report with its words and its time, unless one was begun before. */
export function beginFromRow(row: LogRow): void {
  if (readDraft(reportDraft(row.id)) !== null) return;
  const draft: ReportDraft = { ...emptyReport, text: row.text ?? "", at: row.happened, area: row.about.slice(0, 1).map((u) => ({ id: u.id, name: u.short_name || u.name })) };
  writeDraft(reportDraft(row.id), JSON.stringify(draft));
}
