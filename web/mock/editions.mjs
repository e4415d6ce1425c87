// The stand-in's summaries issued anew: which replaces which, who may issue one anew, and what it begins with. Far from the real rules.
import { uid } from "./data.mjs";

export const summariesOf = (w) => [w.summary, ...(w.otherSummaries ?? [])];
export const summaryOf = (w, id) => summariesOf(w).find((s) => s.id === id);
const issued = (s) => s.state === "issued";
const earlierOf = (w, s) => (s.earlier ?? []).map((id) => summaryOf(w, id));
const after = (w, s) => summariesOf(w).filter((x) => (x.earlier ?? []).includes(s.id));
/** A unit's papers are held by whoever came after it. */
const holderOf = (w, id) => {
  const next = w.successions.find((x) => x.from === id);
  return w.units.find((u) => u.id === (next ? next.to : id));
};

export const refOf = (edition, beside) => ({ id: edition.id, symbol: edition.symbol, issued_on: edition.issued_on, unit: edition.unit.id === beside.unit.id ? "" : edition.unit.name });
export const replacedBy = (w, s) => {
  const newest = after(w, s).filter(issued).at(-1);
  return newest ? refOf(newest, s) : null;
};
export const replaces = (w, s) => {
  const before = earlierOf(w, s).at(-1);
  return before ? refOf(before, s) : null;
};
export const editionsOf = (w, s) => ({
  edition: (s.earlier ?? []).length + 1, replaces: replaces(w, s), reason: s.reason ?? null, replaced_by: replacedBy(w, s),
  in_work: after(w, s).find((x) => !issued(x) && x.earlier.at(-1) === s.id)?.id ?? null, holder: w.U(holderOf(w, s.unit.id)),
  reports_on: earlierOf(w, s)[0]?.unit.id === s.unit.id ? null : (earlierOf(w, s)[0]?.unit ?? null),
});
/** What the edition before said of the same figure, where it said another number. */
export const saidBefore = (w, s, f) => {
  const before = earlierOf(w, s).at(-1)?.figures.find((x) => x.token === f.token)?.frozen?.value;
  return before !== undefined && before !== (f.frozen?.value ?? f.value) ? before : null;
};
/** A later edition says them anew: then it is that one which is watched. */
export const changedIn = (w, s) => (issued(s) && !replacedBy(w, s) ? s.figures.filter((f) => f.changed) : []);

/** The contributions of this edition; those of the ones before as they were sent. */
export const callsOf = (w, id) => {
  const s = summaryOf(w, id);
  const cited = earlierOf(w, s).flatMap((e) => (w.calls ?? []).filter((c) => c.summary === e.id).map((c) => ({ ...c, over: true, issued_with: refOf(e, s) })));
  return [...(w.calls ?? []).filter((c) => c.summary === id).map((c) => ({ ...c, over: issued(s), issued_with: null })), ...cited];
};

/** The register of documents out also holds the reports. */
export const reportLines = (w) =>
  summariesOf(w).filter((s) => issued(s) && s.unit.id === w.area.id).map((s) => ({
    of: "summary", id: s.id, number: s.number, year: Number(s.issued_on.slice(0, 4)), at: Date.parse(`${s.issued_on}T08:00:00+07:00`), symbol: s.symbol, issued_on: s.issued_on, type: "bao_cao", issuer: "", subject: s.title, urgency: "none",
    to: s.issue.recipients, annulled: null, next: "nothing", next_by: [], tasks: 0, tasks_open: 0, replaces: replaces(w, s), replaced_by: replacedBy(w, s),
  }));

export const reissue = (c) => {
  const before = summaryOf(c.w, c.body.summary);
  if (!before || holderOf(c.w, before.unit.id).id !== c.post.unit) return c.refuse(409, "summary.unknown", "/summary", "Không có báo cáo này trong sổ của đơn vị.");
  if (!issued(before)) return c.refuse(409, "summary.not_issued", "/summary", "Báo cáo chưa ban hành, cứ sửa ngay trong bản đang viết.");
  if (after(c.w, before).length > 0) return c.refuse(409, "summary.edition_begun", "/summary", "Bản ban hành lại của báo cáo này đang được viết.");
  const edition = {
    ...before, id: uid(), unit: c.w.U(c.w.area), state: "draft", number: null, symbol: null, issued_on: null, issue: null, code: null, versions: [], stated: before.stated ?? [], earlier: [...(before.earlier ?? []), before.id], reason: c.body.reason,
    figures: before.figures.map((f) => ({ ...f, frozen: null, changed: false })),
    sections: before.sections.map((x) => ({ ...x, version: x.text ? 1 : 0, author: c.person.name, state: "open", writer: null, due: null, note: null, comments: [] })),
  };
  (c.w.otherSummaries ??= []).push(edition);
  return edition;
};

/** The report of a district that was merged into the area a year ago, with a word that was wrong. */
export const oldReport = (w) => {
  const unit = w.units.find((u) => u.name === "Ban CHQS huyện Sông Mai");
  const figure = { ...w.summary.figures[0], as_of: "2025-06-15", value: "04", number: 4, frozen: { value: "04", at: Date.parse("2025-06-20T09:00:00+07:00"), rows: [] } };
  return {
    ...w.summary, id: uid(), conference: null, unit: w.U(unit), title: "Sơ kết công tác phòng thủ dân sự 6 tháng đầu năm 2025", period_from: "2024-12-15", period_to: "2025-06-14", next_from: null, next_to: null, as_of: "2025-06-15",
    state: "issued", number: 7, symbol: "07/BC-BCHQS", issued_on: "2025-06-20", code: "311-41C0AA17-9E5B0D36", figures: [figure],
    issue: { symbol: "BC-BCHQS", signer_prefix: "none", signer_title: "Chỉ huy trưởng", signer_name: "Nguyễn Thế Mai", signer_rank: "Thượng tá", place: "Sông Mai", recipients: ["Bộ CHQS tỉnh", "Lưu: VT"] },
    sections: w.summary.sections.map((x) => ({ ...x, text: x.index === 1 ? "Sáu tháng đầu năm xảy ra {{figure:log_incidents}} vụ việc, đều được xử lý." : "" })),
  };
};
