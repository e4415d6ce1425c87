// The stand-in's summary: its sections with their writers, comments and stated figures. Far from the real rules.
import { uid } from "./data.mjs";
import { callsOf, changedIn, editionsOf, reissue, replacedBy, replaces, saidBefore, summariesOf, summaryOf } from "./editions.mjs";

const free = (s) => ({ key: `section.${s.index}`, version: 0, author: "", state: "open", writer: null, due: null, note: null, loose: [], comments: [], ...s });
const LOOSE = /(?<![\d/.,{])\b\d+(?:[.,]\d+)*%?(?![\d/])/g;
/** Only what the tests need of the rule: no year, no day, nothing in a token. */
function looseIn(text) {
  const bare = text.replaceAll(/\{\{[^}]*\}\}/g, (x) => "x".repeat(x.length));
  return [...bare.matchAll(LOOSE)].filter((m) => !/^(19|20)\d\d$/.test(m[0]) && !/(ngày|tháng|khoản|khu vực|vực)\s$/i.test(bare.slice(0, m.index))).map((m) => ({ text: m[0], position: m.index + 1 }));
}
const results = (s) => s.index < 9;
const section = (s) => ({ ...free(s), loose: results(s) ? looseIn(s.text ?? "") : [] });
const figureView = (w, s, f) => ({ form: f.token.split(":")[0], heads: [], rows: [], keys: [], labels: 1, beside: false, evidence: [], more: null, chart: false, comparison: "", from: s.period_from, ...f, confirmed: s.confirmed && f.token in s.confirmed && s.confirmed[f.token] !== f.value ? s.confirmed[f.token] : null, changed: f.changed && (s.state === "draft" || changedIn(w, s).includes(f)), before: saidBefore(w, s, f) });
const holds = new Map();

const asSeen = (w, { confirmed: _confirmed, earlier: _earlier, reason: _reason, versions: _versions, ...s }) => ({ ...s, superior: w.province.name, issue: s.issue ?? null, signing: s.signing ?? null, handed_back: s.handed_back ?? null, last: s.last ?? 1, warnings: [], stated: (s.stated ?? []).map((f) => ({ ...f, used: s.sections.some((x) => (x.text ?? "").includes(`stated:${f.id}`)) })), sections: s.sections.map(section) });
export const summaryView = (w, s = w.summary) => ({ ...asSeen(w, s), editions: editionsOf(w, s), figures: s.figures.map((f) => ({ ...figureView(w, s, f), evidence: [] })) });
/** Its own, and of the editions before what was issued. */
const versionsOf = (w, s) => [...(s.versions ?? []), ...(s.earlier ?? []).flatMap((id) => (summaryOf(w, id).versions ?? []).filter((v) => v.what === "summary.issued"))];
const lineOf = (w, s, post) => {
  const view = summaryView(w, s);
  const at = view.sections.filter((x) => x.state !== "open");
  const mine = at.filter((x) => (x.state === "submitted" ? x.writer.post !== post : x.state !== "accepted" && x.writer.post === post)).map((x) => ({ index: x.index, title: x.title, state: x.state, due: x.due, late: false }));
  return { id: s.id, unit: s.unit, title: s.title, period_from: s.period_from, period_to: s.period_to, as_of: s.as_of, state: s.state, symbol: s.symbol, issued_on: s.issued_on, conference: s.conference, assigned: at.length, accepted: at.filter((x) => x.state === "accepted").length, mine, replaces: replaces(w, s), replaced_by: replacedBy(w, s) };
};

export const summaryReads = (world, refuse) => ({
  "/api/summary": (q) => { const s = summaryOf(world(), q.get("id")); return s ? summaryView(world(), s) : refuse(404, "not_found"); },
  "/api/summary/figure": (q) => { const w = world(); const s = summaryOf(w, q.get("id")); const f = s?.figures.find((x) => x.name === q.get("figure")); if (!f) return refuse(404, "not_found"); const view = figureView(w, s, f); return q.get("order") === "newest_first" ? { ...view, evidence: [...view.evidence].reverse() } : view; },
  "/api/summary/changes": (q) => { const w = world(); return { figures: changedIn(w, summaryOf(w, q.get("id"))).map((f) => ({ token: f.token, label: f.label, form: "figure", was: f.frozen.value, now: f.value, cells: [], entries: [], more: false })) }; },
  "/api/summary/figures": () => world().summary.figures.map((f) => ({ name: f.name, label: f.label, form: f.token.split(":")[0], hint: "", by_log_type: false })),
  "/api/summary/versions": (q) => { const w = world(); return { versions: versionsOf(w, summaryOf(w, q.get("id"))).map(({ texts: _texts, ...v }) => v) }; },
  "/api/summary/version": (q) => {
    const w = world();
    const s = summaryOf(w, q.get("id"));
    const v = versionsOf(w, s).find((x) => String(x.number) === q.get("number"));
    return v ? { at: v.at, title: s.title, sections: s.sections.map((x, i) => ({ index: i, no: x.no, title: x.title, text: v.texts[i] })) } : refuse(404, "not_found");
  },
  "/api/summaries": (q) => { const w = world(); return { summaries: summariesOf(w).map((s) => lineOf(w, s, q.get("post"))).sort((a, b) => Number(a.state === "issued") - Number(b.state === "issued")) }; },
  "/api/summaries/changed": () => {
    const w = world();
    return { summaries: summariesOf(w).filter((s) => changedIn(w, s).length > 0).map((s) => ({ id: s.id, title: s.title, symbol: s.symbol, issued_on: s.issued_on, figures: changedIn(w, s).map((f) => ({ label: f.label, form: "figure", was: f.frozen.value, now: f.value })) })) };
  },
  "/api/contributions": (q) => {
    const w = world();
    if (q.get("summary")) return { calls: callsOf(w, q.get("summary")) };
    const unit = w.people.flatMap((p) => p.posts).find((p) => p.post === q.get("post"))?.unit;
    return { calls: (w.calls ?? []).filter((c) => c.contributions.some((x) => x.unit.id === unit)).map((c) => ({ ...c, over: summaryOf(w, c.summary).state === "issued", issued_with: null })) };
  },
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

const asked = (c) => summaryOf(c.w, c.body.summary);
const at = (c) => asked(c).sections[c.body.section];
const writer = (c, post) => { const p = c.w.people.find((x) => x.posts.some((y) => y.post === post)); return { post, title: p.posts[0].title, person: p.name }; };
const kept = (c, what, title) => {
  const s = asked(c);
  (s.versions ??= []).unshift({ book: c.w.area.id, number: c.w.book.at(-1).number + 1, at: c.now, by: c.person.name, what, section: title, texts: s.sections.map((x) => x.text) });
};

export const summaryCommands = (plainWrite, find) => {
  const step = (c, verb, change) => {
    const x = at(c);
    kept(c, `summary.${verb}`, x.title);
    Object.assign(x, change);
    return plainWrite(c, `summary.${verb}`, c.body.summary, `${verb} ${x.title}`);
  };
  return {
    "summary.open": (c) => { const x = find(c.w.conferences, c.body.conference); if (x) x.summary = c.w.summary.id; return plainWrite(c, "summary.opened", c.w.summary.id, "Mở báo cáo"); },
    "summary.reissue": (c) => { const edition = reissue(c); return edition.status ? edition : plainWrite(c, "summary.edition_opened", edition.id, `Mở bản ban hành lại: ${edition.title}`); },
    "summary.amend": (c) => { const { summary: _summary, ...b } = c.body; Object.assign(asked(c), b); return plainWrite(c, "summary.amended", c.body.summary, "Sửa báo cáo"); },
    "summary.write": (c) => {
      const x = at(c);
      if (typeof c.body.over === "number" && c.body.over !== (x.version ?? 0)) return c.refuse(409, "summary.section_changed", "/text", "Mục này vừa được người khác viết.");
      Object.assign(x, { text: c.body.text, version: (x.version ?? 0) + 1, author: c.person.name });
      return plainWrite(c, "summary.written", c.body.summary, `Viết mục ${x.title}`);
    },
    "summary.assign": (c) => { const x = at(c); Object.assign(x, { state: c.body.writer ? "assigned" : "open", writer: c.body.writer ? writer(c, c.body.writer) : null, due: c.body.due, note: null }); return plainWrite(c, "summary.section_assigned", c.body.summary, `Giao mục ${x.title}`); },
    "summary.put_to_sign": (c) => { const w = writer(c, c.body.signer); Object.assign(asked(c), { signing: { post: w.post, signer: `${w.person}, ${w.title}`, asked_by: c.person.name, asked_at: c.now, confirmed_at: null, signer_prefix: "none" }, confirmed: null, handed_back: null }); return plainWrite(c, "summary.put_to_sign", c.body.summary, "Trình ký báo cáo"); },
    "summary.confirm": (c) => { const s = asked(c); s.confirmed = Object.fromEntries(s.figures.map((f) => [f.token, f.value])); Object.assign(asked(c).signing, { confirmed_at: c.now, signer_prefix: c.body.signer_prefix }); return plainWrite(c, "summary.confirmed", c.body.summary, "Xác nhận báo cáo"); },
    "summary.hand_back": (c) => { Object.assign(asked(c), { signing: null, confirmed: null, handed_back: c.body.reason }); return plainWrite(c, "summary.handed_back", c.body.summary, "Trả lại báo cáo"); },
    "summary.submit": (c) => step(c, "section_submitted", { state: "submitted" }),
    "summary.return": (c) => step(c, "section_returned", { state: "returned", note: c.body.text }),
    "summary.accept": (c) => step(c, "section_accepted", { state: "accepted", note: null }),
    "summary.comment": (c) => { const x = at(c); const id = uid(); (x.comments ??= []).push({ id, to: c.body.to ?? null, by: c.person.name, at: c.now, text: c.body.text, resolved_at: null, resolved_by: "" }); return plainWrite(c, "summary_comment.said", id, `Trao đổi: ${c.body.text}`); },
    "summary.resolve": (c) => { const x = summariesOf(c.w).flatMap((s) => s.sections).flatMap((s) => s.comments ?? []).find((y) => y.id === c.body.comment); Object.assign(x, { resolved_at: c.now, resolved_by: c.person.name }); return plainWrite(c, "summary_comment.resolved", x.id, "Khép trao đổi"); },
    "summary.state": (c) => {
      const made = c.body.figures.map((f) => ({ id: uid(), origin: c.body.origin, label: f.counts, value: f.value, figure: f.figure ?? "", source: c.body.source, document: c.body.document ?? "", issued_on: c.body.issued_on ?? null, file: c.body.file ?? "", by: c.person.name, at: c.now }));
      asked(c).stated = [...(asked(c).stated ?? []), ...made];
      return { ...plainWrite(c, "stated_figure.stated", made[0].id, `Nêu số ${made[0].value}`), ids: made.map((f) => f.id) };
    },
    "summary.strike_stated": (c) => { for (const s of summariesOf(c.w)) s.stated = (s.stated ?? []).filter((f) => f.id !== c.body.figure); return plainWrite(c, "stated_figure.struck", c.body.figure, "Gạch số liệu"); },
    "contribution.call": (c) => {
      const units = c.body.group === "none" ? c.body.units.map((id) => find(c.w.units, id)) : c.w.units.filter((u) => u.level === "commune" && !u.to);
      const call = { id: uid(), unit: c.w.U(c.w.area), summary: c.body.summary, title: asked(c).title, outline: c.body.outline, due: c.body.due, called_at: c.now, over: false, contributions: units.map((u) => ({ unit: c.w.U(u), state: "waiting", sent_at: null, by: "", text: null, version: 0 })) };
      (c.w.calls ??= []).unshift(call);
      return plainWrite(c, "contribution_call.called", call.id, "Đề nghị góp");
    },
    "contribution.send": (c) => {
      const line = find(c.w.calls, c.body.call).contributions.find((x) => x.unit.id === c.post.unit);
      Object.assign(line, { state: "sent", sent_at: c.now, by: c.person.name, text: c.body.text, version: line.version + 1 });
      return plainWrite(c, "contribution.sent", c.body.call, "Gửi phần góp");
    },
    "summary.issue": (c) => {
      const s = asked(c);
      const loose = summaryView(c.w, s).sections.find((x) => x.loose.length);
      if (loose) return c.refuse(409, "summary.loose_number", "/summary", `Mục “${loose.title}”: số ${loose.loose[0].text} chưa rõ nguồn.`);
      const number = 48 + summariesOf(c.w).filter((x) => x.state === "issued" && x.unit.id === c.w.area.id).length;
      Object.assign(s, { state: "issued", number, symbol: `${number}/BC-BCH`, issued_on: c.dayOf(c.now), code: "1421-0B77D2E4-63A1F508" });
      s.figures.forEach((f) => (f.frozen = { value: f.changed ? "40" : f.value, at: c.now, rows: f.rows ?? [] }));
      s.issue = { symbol: "BC-BCH", signer_prefix: c.body.signer_prefix, signer_title: c.post.title, signer_name: c.person.name, signer_rank: c.person.rank, place: c.body.place, recipients: c.body.recipients };
      kept(c, "summary.issued", "");
      const x = find(c.w.conferences, s.conference);
      if (x) Object.assign(x, { summary: s.id, stage: "summarised", missing: ["conference.missing.article"] });
      return plainWrite(c, "summary.issued", s.id, `Ban hành báo cáo ${s.symbol}`);
    },
  };
};
