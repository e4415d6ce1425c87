// The stand-in's summary: its sections with their writers, comments and stated figures. Far from the real rules.
import { uid } from "./data.mjs";

const free = (s) => ({ key: `section.${s.index}`, version: 0, author: "", state: "open", writer: null, due: null, note: null, loose: [], comments: [], ...s });
const LOOSE = /(?<![\d/.,{])\b\d+(?:[.,]\d+)*%?(?![\d/])/g;
/** Only what the tests need of the rule: no year, no day, nothing in a token. */
function looseIn(text) {
  const bare = text.replaceAll(/\{\{[^}]*\}\}/g, (x) => "x".repeat(x.length));
  return [...bare.matchAll(LOOSE)].filter((m) => !/^(19|20)\d\d$/.test(m[0]) && !/(ngày|tháng|khoản|khu vực|vực)\s$/i.test(bare.slice(0, m.index))).map((m) => ({ text: m[0], position: m.index + 1 }));
}
const results = (s) => s.index < 9;
const section = (s) => ({ ...free(s), loose: results(s) ? looseIn(s.text ?? "") : [] });
const figureView = (w, f) => ({ form: f.token.split(":")[0], heads: [], rows: [], evidence: [], more: null, chart: false, comparison: "", from: w.summary.period_from, ...f });
const holds = new Map();

const editions = { edition: 1, replaces: null, reason: null, replaced_by: null, in_work: null };
export const summaryView = (w) => ({ ...w.summary, editions, superior: w.province.name, issue: w.summary.issue ?? null, warnings: [], stated: (w.summary.stated ?? []).map((f) => ({ ...f, used: w.summary.sections.some((s) => (s.text ?? "").includes(`stated:${f.id}`)) })), sections: w.summary.sections.map(section), figures: w.summary.figures.map((f) => ({ ...figureView(w, f), evidence: [] })) });
const issued = (w) => w.summary.state === "issued";
const changed = (w) => (issued(w) ? w.summary.figures.filter((f) => f.changed) : []);

export const summaryReads = (world, refuse) => ({
  "/api/summary": (q) => (q.get("id") === world().summary.id ? summaryView(world()) : refuse(404, "not_found")),
  "/api/summary/figure": (q) => { const w = world(); const f = w.summary.figures.find((x) => x.name === q.get("figure")); return f ? figureView(w, f) : refuse(404, "not_found"); },
  "/api/summary/changes": () => { const w = world(); return { figures: changed(w).map((f) => ({ token: f.token, label: f.label, form: "figure", was: "40", now: f.value, entries: [], more: false })) }; },
  "/api/summary/figures": () => world().summary.figures.map((f) => ({ name: f.name, label: f.label, form: f.token.split(":")[0], hint: "", by_log_type: false })),
  "/api/summary/versions": () => ({ versions: (world().summary.versions ?? []).map(({ texts: _texts, ...v }) => v) }),
  "/api/summary/version": (q) => {
    const v = (world().summary.versions ?? []).find((x) => String(x.number) === q.get("number"));
    return v ? { at: v.at, title: world().summary.title, sections: world().summary.sections.map((s, i) => ({ index: i, no: s.no, title: s.title, text: v.texts[i] })) } : refuse(404, "not_found");
  },
  "/api/summaries": (q) => {
    const w = world();
    const s = summaryView(w);
    const at = s.sections.filter((x) => x.state !== "open");
    const mine = at.filter((x) => (x.state === "submitted" ? x.writer.post !== q.get("post") : x.state !== "accepted" && x.writer.post === q.get("post"))).map((x) => ({ index: x.index, title: x.title, state: x.state, due: x.due, late: false }));
    return { summaries: [{ id: s.id, unit: s.unit, title: s.title, period_from: s.period_from, period_to: s.period_to, as_of: s.as_of, state: s.state, symbol: s.symbol, issued_on: s.issued_on, conference: s.conference, assigned: at.length, accepted: at.filter((x) => x.state === "accepted").length, mine, replaced_by: null }] };
  },
  "/api/summaries/changed": () => {
    const w = world();
    return { summaries: changed(w).length ? [{ id: w.summary.id, title: w.summary.title, symbol: w.summary.symbol, issued_on: w.summary.issued_on, figures: changed(w).map((f) => ({ label: f.label, form: "figure", was: "40", now: f.value })) }] : [] };
  },
  "/api/contributions": (q) => { const w = world(); return { calls: (w.calls ?? []).filter((c) => q.get("summary") ? c.summary === q.get("summary") : c.contributions.some((x) => x.unit.id === w.people.flatMap((p) => p.posts).find((p) => p.post === q.get("post"))?.unit)).map((c) => ({ ...c, over: w.summary.state === "issued" })) }; },
  "/api/holds": (q, person) => ({ holds: heldIn(q.get("entity"), person) }),
});
const heldIn = (entity, person) => [...holds.values()].filter((h) => h.entity === entity).map((h) => ({ part: h.part, by: h.by, mine: h.person === person.id }));
/** @returns the list, and whether others are to be told */
export function hold(body, person) {
  const key = `${body.entity}.${body.part}`;
  const before = holds.get(key);
  const mine = !before || before.person === person.id;
  if (mine && body.release) holds.delete(key);
  if (mine && !body.release) holds.set(key, { entity: body.entity, part: body.part, by: person.name, person: person.id });
  return { told: mine && (body.release || !before), list: { holds: heldIn(body.entity, person) } };
}

const at = (c) => c.w.summary.sections[c.body.section];
const writer = (c, post) => { const p = c.w.people.find((x) => x.posts.some((y) => y.post === post)); return { post, title: p.posts[0].title, person: p.name }; };
const kept = (c, what, title) => {
  const s = c.w.summary;
  (s.versions ??= []).unshift({ book: c.w.area.id, number: c.w.book.at(-1).number + 1, at: c.now, by: c.person.name, what, section: title, texts: s.sections.map((x) => x.text) });
};

export const summaryCommands = (plainWrite, find) => {
  const step = (c, verb, change) => {
    const x = at(c);
    kept(c, `summary.${verb}`, x.title);
    Object.assign(x, change);
    return plainWrite(c, `summary.${verb}`, c.w.summary.id, `${verb} ${x.title}`);
  };
  return {
    "summary.open": (c) => { const x = find(c.w.conferences, c.body.conference); if (x) x.summary = c.w.summary.id; return plainWrite(c, "summary.opened", c.w.summary.id, "Mở báo cáo"); },
    "summary.amend": (c) => { const { summary: _summary, ...b } = c.body; Object.assign(c.w.summary, b); return plainWrite(c, "summary.amended", c.w.summary.id, "Sửa báo cáo"); },
    "summary.write": (c) => {
      const x = at(c);
      if (typeof c.body.over === "number" && c.body.over !== (x.version ?? 0)) return c.refuse(409, "summary.section_changed", "/text", "Mục này vừa được người khác viết.");
      Object.assign(x, { text: c.body.text, version: (x.version ?? 0) + 1, author: c.person.name });
      return plainWrite(c, "summary.written", c.w.summary.id, `Viết mục ${x.title}`);
    },
    "summary.assign": (c) => { const x = at(c); Object.assign(x, { state: c.body.writer ? "assigned" : "open", writer: c.body.writer ? writer(c, c.body.writer) : null, due: c.body.due, note: null }); return plainWrite(c, "summary.section_assigned", c.w.summary.id, `Giao mục ${x.title}`); },
    "summary.submit": (c) => step(c, "section_submitted", { state: "submitted" }),
    "summary.return": (c) => step(c, "section_returned", { state: "returned", note: c.body.text }),
    "summary.accept": (c) => step(c, "section_accepted", { state: "accepted", note: null }),
    "summary.comment": (c) => { const x = at(c); const id = uid(); (x.comments ??= []).push({ id, to: c.body.to ?? null, by: c.person.name, at: c.now, text: c.body.text, resolved_at: null, resolved_by: "" }); return plainWrite(c, "summary_comment.said", id, `Trao đổi: ${c.body.text}`); },
    "summary.resolve": (c) => { const x = c.w.summary.sections.flatMap((s) => s.comments ?? []).find((y) => y.id === c.body.comment); Object.assign(x, { resolved_at: c.now, resolved_by: c.person.name }); return plainWrite(c, "summary_comment.resolved", x.id, "Khép trao đổi"); },
    "summary.state": (c) => {
      const made = c.body.figures.map((f) => ({ id: uid(), origin: c.body.origin, label: f.counts, value: f.value, figure: f.figure ?? "", source: c.body.source, document: c.body.document ?? "", issued_on: c.body.issued_on ?? null, file: c.body.file ?? "", by: c.person.name, at: c.now }));
      (c.w.summary.stated ??= []).push(...made);
      return { ...plainWrite(c, "stated_figure.stated", made[0].id, `Nêu số ${made[0].value}`), ids: made.map((f) => f.id) };
    },
    "summary.strike_stated": (c) => { c.w.summary.stated = c.w.summary.stated.filter((f) => f.id !== c.body.figure); return plainWrite(c, "stated_figure.struck", c.body.figure, "Gạch số liệu"); },
    "contribution.call": (c) => {
      const units = c.body.group === "none" ? c.body.units.map((id) => find(c.w.units, id)) : c.w.units.filter((u) => u.level === "commune" && !u.to);
      const call = { id: uid(), unit: c.w.U(c.w.area), summary: c.w.summary.id, title: c.w.summary.title, outline: c.body.outline, due: c.body.due, called_at: c.now, over: false, contributions: units.map((u) => ({ unit: c.w.U(u), state: "waiting", sent_at: null, by: "", text: null, version: 0 })) };
      (c.w.calls ??= []).unshift(call);
      return plainWrite(c, "contribution_call.called", call.id, "Đề nghị góp");
    },
    "contribution.send": (c) => {
      const line = find(c.w.calls, c.body.call).contributions.find((x) => x.unit.id === c.post.unit);
      Object.assign(line, { state: "sent", sent_at: c.now, by: c.person.name, text: c.body.text, version: line.version + 1 });
      return plainWrite(c, "contribution.sent", c.body.call, "Gửi phần góp");
    },
    "summary.issue": (c) => {
      const s = c.w.summary;
      const loose = summaryView(c.w).sections.find((x) => x.loose.length);
      if (loose) return c.refuse(409, "summary.loose_number", "/summary", `Mục “${loose.title}”: số ${loose.loose[0].text} chưa rõ nguồn.`);
      Object.assign(s, { state: "issued", number: 48, symbol: "48/BC-BCH", issued_on: c.dayOf(c.now), code: "1421-0B77D2E4" });
      s.figures.forEach((f) => (f.frozen = { value: f.changed ? "40" : f.value, at: c.now, rows: f.rows ?? [] }));
      s.issue = { symbol: "BC-BCH", signer_prefix: c.body.signer_prefix, signer_title: c.post.title, signer_name: c.person.name, signer_rank: c.person.rank, place: c.body.place, recipients: c.body.recipients };
      kept(c, "summary.issued", "");
      const x = find(c.w.conferences, s.conference);
      x.stage = "summarised";
      x.missing = ["conference.missing.article"];
      return plainWrite(c, "summary.issued", s.id, "Ban hành báo cáo 48/BC-BCH");
    },
  };
};
