// Development only: answers like the server does, from memory, so that pages can be built and looked at without it.
//   node mock/server.mjs [--port 4180] [--dist]     MOCK_NOW=2026-11-21T02:10+07:00 sets its clock
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { addDays, dayOf, headCode, makeWorld, uid } from "./data.mjs";
import { accountList, askPasskey, before, changeAccount, factorWanted, ownAccess, signIn } from "./accounts.mjs";
import { administer, administrationCommands, administrationReads } from "./administration.mjs";
import { assessmentReads, assessmentsOf } from "./assessments.mjs";
import { addressees, commands as others } from "./commands.mjs";
import { commendationReads, commendationsOf } from "./commendations.mjs";
import { dailyReads } from "./daily.mjs";
import { oldReport } from "./editions.mjs";
import { levelLines, levelReads } from "./levels.mjs";
import { bodyOf, courseOf } from "./conferences.mjs";
import { mattersOf, matterReads } from "./matters.mjs";
import { invitedTo, paperHits, paperReads } from "./papers.mjs";
import { informationOf, informationReads } from "./information.mjs";
import { reportReads } from "./reports.mjs";
import { hold, summaryReads } from "./summaries.mjs";
import { unitCommands } from "./units.mjs";
import { officeCommands, officeOf, officeReads } from "./office.mjs";

const commands = { ...others, ...officeCommands, ...unitCommands, ...administrationCommands };
const given = process.argv.indexOf("--port");
const port = given < 0 ? 4180 : Number(process.argv[given + 1]);
const start = process.env.MOCK_NOW ? Date.parse(process.env.MOCK_NOW) : Date.now();
const offset = start - Date.now();
const clock = () => Date.now() + offset;
const makeAll = (now) => { const made = makeWorld(now); return Object.assign(made, { information: informationOf(made, now), commendations: commendationsOf(made, now), assessments: assessmentsOf(made, now), office: officeOf(made, now), matters: mattersOf(made, now), otherSummaries: [oldReport(made)] }); };
let w = makeAll(clock());
const sessions = new Map();
const keys = new Map();
const streams = new Set();
let notices = 0;
// Faults a test may ask for: POST /mock/fault {lose: whether answers are lost from now on, expire: true, reset: true}
let losing = false;

const dist = join(import.meta.dirname, "..", "dist");
const CSP = "default-src 'self'; script-src 'self'; style-src 'self'; style-src-elem 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";
const MIME = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".woff": "font/woff", ".json": "application/json" };

const refuse = (status, code, field = null, message = "", facts = {}) => ({ status, body: { error: { code, field, facts, message } } });
function who(req) {
  const id = /sid=([^;]+)/.exec(req.headers.cookie ?? "")?.[1];
  return sessions.get(id) ?? null;
}
const view = (p) => ({ csrf: "mock", person: { id: p.id, name: p.name, rank: p.rank }, posts: postsOf(p), demo: true, clock_in_doubt: false, language: "vi", account: p.account, new_password: p.one_time ?? false, factor_wanted: !p.one_time && factorWanted(w, p) });
const unitOf = (postId) => w.people.flatMap((p) => p.posts).find((p) => p.post === postId)?.unit ?? w.area.id;
const exists = (u, day) => u.from <= day && (u.to === null || day < u.to);
const node = (u, day) => ({ id: u.id, name: u.name, short_name: u.short, code: u.code, unit_kind: u.kind, level: u.level, children: w.units.filter((c) => c.parent === u.id && exists(c, day)).length });
const plain = (s) => s.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

function openItems(unit, post) {
  const toSign = [w.summary].filter((s) => s.state === "draft" && s.signing?.post === post && s.signing.confirmed_at === null).map((s) => ({ kind: "summary", id: s.id, text: s.title, due: null, overdue_days: 0, since: s.signing.asked_at, pressing: true }));
  const items = w.tasks.filter((t) => (t.giver.id === unit || t.answers.some((a) => a.owner.id === unit)) && !t.standing && t.answers.some((a) => a.state !== "confirmed"))
    .map((t) => ({ kind: "task", id: t.id, text: `Nhiệm vụ ${t.number}: ${t.text}`, due: t.due, overdue_days: t.overdue_days, since: t.given_at, pressing: true }));
  return [{ kind: "log_entry", id: w.flood.id, text: `Xác minh tin ${w.flood.row}: ${w.flood.text.slice(0, 42)}…`, due: null, overdue_days: 0, since: w.flood.entered, pressing: true }, ...toSign, ...items, ...officeItems()];
}
/** What waits in the office, folded away on the desk. */
const officeItems = () => w.matters.filter((m) => m.state === "waiting").map((m) => ({ kind: "matter", id: m.id, text: m.subject, due: m.due, overdue_days: 0, since: clock() - 86_400_000, pressing: false }));
function desk(post, at = null) {
  const unit = w.units.find((u) => u.id === unitOf(post));
  const rows = (unit === w.area ? w.log : []).filter((r) => at === null || r.entered <= at);
  const last = w.book.at(-1);
  return { unit: w.U(unit), now: at ?? clock(), watches: unit === w.area ? w.watches : [], levels: levelLines(w, at ?? clock(), dayOf), log: rows.slice(0, 30), more: rows.length > 30 ? rows[29].number : null, open: openItems(unit.id, post), handover: w.handovers.find((h) => h.state === "signed_out")?.id ?? null, chain: { number: last.number, code: headCode(last) } };
}
/** What the unit has to name at a handover: tasks, information, matters, papers without a word, drafts on their way, and what others ask of it. */
function waiting() {
  const item = (kind, x, more = {}) => ({ kind, entity: x.id, number: x.number ?? 0, text: x.text ?? x.subject ?? null, due: null, done: false, remark: "", year: x.year ?? 2026, type: null, symbol: "", pressing: false, about: null, numbered_by: "", ...more });
  const paper = w.documents.find((d) => d.direction === "issued");
  const tasks = w.tasks.filter((t) => (t.giver.id === w.area.id || t.answers.some((a) => a.owner.id === w.area.id)) && !t.standing && t.answers.some((a) => a.state !== "confirmed"));
  const matters = w.matters.filter((m) => m.state === "waiting");
  const papers = w.documents.filter((d) => d.direction === "received" && d.notes.length === 0 && !d.filed_at && d.annulled == null);
  return [
    ...tasks.map((t) => item("task", t, { due: t.due })),
    ...w.information.filter((i) => !["closed", "struck"].includes(i.state)).map((i) => item("information", i)),
    ...matters.map((m) => item("matter", m, { text: m.subject, due: m.due })),
    ...papers.map((d) => item("document", d, { text: d.subject, type: d.type, symbol: d.symbol })),
    ...w.office.drafts.filter((d) => ["submitted", "approved", "confirmed"].includes(d.state)).map((d) => item("draft", d, { number: 0, year: 0, text: d.subject, type: d.type })),
    ...(paper ? [item("sent_document", { id: SENT }, { text: "Trực sẵn sàng dịp Tết", type: "chi_thi", symbol: "05/CT-BCHQS" })] : []),
    item("contribution", { id: CALL }, { text: "Sơ kết 6 tháng đầu năm", due: "2026-12-20" }),
  ];
}
const SENT = uid(), CALL = uid();
const CHECK = ["Sổ trực, sổ gác, sổ bàn giao", "Khóa phòng trực, khóa tủ trang bị", "Máy vô tuyến, máy điện thoại", "Máy tính, máy in", "Đèn pin, áo mưa"];
function draft(post, watchId) {
  const watch = w.watches.find((x) => x.id === watchId) ?? w.watches[0];
  const others = w.people.flatMap((p) => p.posts.filter((x) => x.unit === w.area.id && x.post !== watch.post).map((x) => ({ post: x.post, name: `${p.rank} ${p.name}`, title: x.title })));
  return { id: null, watch: watch.id, unit: w.U(w.area), duty: watch.duty, state: null, outgoing: watch.person_name, outgoing_post: watch.post, outgoing_title: watch.title, incoming: null, incoming_post: null, incoming_title: "", signed_at: null, countersigned_at: null, last_row: w.log[0].row, last_row_year: w.log[0].year, items: waiting(), unnamed: 0, since: [], checklist: CHECK.map((item) => ({ item, state: "ok", remark: "" })), levels: levelLines(w, clock(), dayOf), weather: "Mưa to vùng núi, gió cấp 4", remarks: "", refusal: null, code: null, candidates: others };
}
function unitLife(id) {
  const u = w.units.find((x) => x.id === id);
  if (!u) return null;
  const ref = (i) => w.U(w.units.find((x) => x.id === i));
  const relations = [];
  if (u.parent) relations.push({ id: uid(), kind: u.kind === "stationed_unit" ? "stationed_in" : "military_command", other: ref(u.parent), up: true, from: u.from, to: u.to, basis: u.basis });
  w.units.filter((c) => c.parent === id).slice(0, 12).forEach((c) => relations.push({ id: uid(), kind: "military_command", other: w.U(c), up: false, from: c.from, to: c.to, basis: c.basis }));
  const versions = [{ name: u.name, name_en: "", short_name: u.short, code: u.code, level: u.level, unit_kind: u.kind, decision_number: u.decision?.number ?? "", decision_date: u.decision?.date ?? null, members: u.members ?? [], from: u.from, to: u.to, basis: u.basis }];
  if (id === w.area.id) {
    versions.unshift({ ...versions[0], name: "Ban Chỉ huy Phòng thủ khu vực 3", to: "2025-10-01" });
    versions[1] = { ...versions[1], from: "2025-10-01", basis: "Quyết định 402/QĐ-BTL" };
  }
  return { id, versions, ended: u.to, ended_by: u.to === null ? null : (u.ended_by ?? "merger"), withdrawn: false, ahead: u.to !== null && u.to > dayOf(clock()) ? { what: u.ended_by ?? "merger", on: u.to } : null, wound_up: u.to !== null && !u.left_open, leads_to: [], written_after_end: 0, relations, predecessors: w.successions.filter((s) => s.to === id).map((s) => ({ unit: ref(s.from), extent: s.extent, on: s.on, basis: s.basis })), successors: w.successions.filter((s) => s.from === id).map((s) => ({ unit: ref(s.to), extent: s.extent, on: s.on, basis: s.basis })), posts: w.people.flatMap((p) => p.posts.filter((x) => x.unit === id).map((x) => ({ person: `${p.rank} ${p.name}`, title: x.title, role: x.role, from: "2025-07-01", to: null }))), book: u.kind !== "area", may_read: true };
}
const STEPS = ["prepare", "conduct", "conclude", "report", "publish"];
const stepsDone = (c) => STEPS.slice(0, { prepared: 0, held: 2, concluded: 2, instructed: 3, summarised: 4, published: 5, cancelled: 0 }[c.stage]);
const confHead = (c) => ({ id: c.id, conference_kind: c.body.conference_kind, title: c.body.title, held_on: c.body.held_on, held_to: c.body.held_to ?? null, session: c.body.session, stage: c.stage, done: stepsDone(c) });
const confView = (c, unit = w.area.id) => ({ id: c.id, conference_kind: c.body.conference_kind, title: c.body.title, held_on: c.body.held_on, held_to: c.body.held_to ?? null, session: c.body.session, stage: c.stage, done: stepsDone(c), unit: w.U(w.area), named: w.units.map(w.U), body: bodyOf(c.body), conclusions: c.conclusions, document: c.document, summary: c.summary, article: c.article, missing: c.missing, last: c.last ?? 1, tasks: w.tasks.filter((t) => t.conference === c.id).map(({ id, number, text, due, standing, done, total }) => ({ id, number, text, due, standing, done, total })), ...courseOf(w, c, unit, clock()) });

// The world keeps what the stories need; what else a view holds is filled in here.
const postsOf = (p) => p.posts.map((x) => ({ person: p.name, ...x }));
const taskView = (t) => ({
  year: 2026, given_by: "Lê Hòa Bình", parts: w.tasks.filter((x) => x.parent === t.id).map((x) => x.id), accepted: t.answers.filter((a) => a.state === "accepted").length, reported: t.answers.filter((a) => a.state === "reported").length, ...t,
  answers: t.answers.map((a) => ({ unit: a.owner, text: null, reason: null, evidence: [], accounted_to: null, ...a, story: (a.story ?? []).map((s) => ({ to: null, ...s })) })),
});
const documentView = (d) => ({
  id: d.id, unit: w.U(w.area), direction: d.direction, number: d.number, year: 2026, symbol: d.symbol, type: d.type, issued_on: d.issued_on, issuer: d.issuer, urgency: d.urgency, subject: d.subject,
  signer_prefix: d.signer_prefix ?? "none", signer: d.direction === "issued" ? { title: "Chỉ huy trưởng", rank: "Thượng tá", name: "Lê Hòa Bình" } : null, conference: d.conference ?? null, groups: [], recipients: [], addressed: d.addressed, answered: d.answered, code: d.direction === "issued" ? headCode(w.book.at(-1)) : null, registered_at: Date.parse(`${d.issued_on}T08:00:00+07:00`), text: d.text ?? null, source: null, receipt: null, filed_at: d.filed_at ?? null, filing: d.filing ?? null, annulled: d.annulled ?? null, sessions_asked: false, sessions_by: null, scans: d.scans ?? [], to_us: false,
  lines: d.lines.map((l) => ({ due: null, standing: false, ...l })), notes: d.notes.map((n) => ({ unit: w.U(w.area), ...n })),
});
const reads = {
  ...officeReads(() => w, refuse),
  ...informationReads(() => w, refuse),
  ...commendationReads(() => w, refuse),
  ...assessmentReads(() => w, refuse),
  ...dailyReads(() => w, clock, dayOf),
  ...reportReads(() => w, clock, dayOf, refuse),
  ...levelReads(() => w, clock, dayOf),
  ...matterReads(() => w, refuse),
  ...summaryReads(() => w, refuse),
  ...administrationReads(() => w, clock, dayOf, refuse),
  "/api/desk": (q) => (q.has("known") || q.has("happened") ? desk(q.get("post"), Number(q.get("known") ?? q.get("happened"))) : desk(q.get("post"))),
  "/api/log": (q) => {
    const words = plain(q.get("q") ?? "");
    const before = Number(q.get("before") ?? Infinity);
    return { rows: w.log.filter((r) => r.number < before && plain(r.text ?? "").includes(words)), more: null };
  },
  "/api/handover/draft": (q) => draft(q.get("post"), q.get("watch")),
  "/api/handover": (q) => w.handovers.find((h) => h.id === q.get("id")) ?? refuse(404, "not_found"),
  "/api/tasks": (q) => {
    const unit = unitOf(q.get("post"));
    const box = q.get("box");
    return { tasks: w.tasks.map(taskView).filter((t) => (box === "mine" ? t.answers.some((a) => a.owner.id === unit) : box === "given" ? t.giver.id === unit : box === "overdue" ? t.overdue_days > 0 : true)), more: null };
  },
  "/api/addressees": (q) => ({ units: addressees(w, { group: q.get("group") }).map((u) => ({ unit: w.U(u), place: u.kind === "area" })), most: 256, too_many: false }),
  "/api/task": (q) => { const t = w.tasks.find((x) => x.id === q.get("id")); return t ? taskView(t) : refuse(404, "not_found"); },
  "/api/document": (q) => { const d = w.documents.find((x) => x.id === q.get("id")); return d ? documentView(d) : refuse(404, "not_found"); },
  ...paperReads(() => w, clock, refuse),
  "/api/conferences": (q, person) => ({ conferences: invitedTo(w, person.unit, clock(), confHead).length ? [] : w.conferences.map(confHead), invited: invitedTo(w, person.unit, clock(), confHead) }),
  "/api/conference": (q, person) => { const c = w.conferences.find((x) => x.id === q.get("id")); return c ? confView(c, person.unit) : refuse(404, "not_found"); },
  "/api/search": (q, person) => {
    const words = plain(q.get("q") ?? "").split(/\s+/);
    const hit = (kind, id, label, text, at, struck = false) => ({ kind, id, label, text, passage: null, unit: w.U(w.area), at, number: 1, struck, of: null, paper: null });
    const all = [
      ...w.log.map((r) => ({ ...hit("log_entry", r.id, `${r.row}/2026`, r.text, r.happened, r.struck !== null), number: r.number })),
      ...w.tasks.map((t) => hit("task", t.id, `${t.number}/2026`, t.text, t.given_at)),
      ...w.documents.map((d) => hit("document", d.id, d.symbol, d.subject, clock())),
      ...paperHits(w, person.unit, clock()).map((p) => ({ ...hit("handed_paper", p.id, "", p.title, p.at), unit: p.unit, paper: p.paper })),
      ...w.units.filter((u) => exists(u, dayOf(clock()))).map((u) => ({ ...hit("unit", u.id, u.short, u.name, clock()), unit: w.U(u) })),
    ];
    const kind = q.get("kind");
    return { hits: all.filter((h) => (!kind || h.kind === kind) && words.every((x) => plain(`${h.label} ${h.text ?? ""}`).includes(x))).slice(0, 30), more: null, behind: false };
  },
  "/api/articles": () => ({ articles: w.articles.map((a) => ({ updated_at: null, ...a })) }),
  "/api/comments": () => ({ comments: w.comments }),
  "/api/units": (q) => {
    const day = q.get("as_of") ?? dayOf(clock());
    const parent = q.get("parent");
    return { as_of: day, units: w.units.filter((u) => exists(u, day) && (parent === null || parent === "root" ? u.parent === null : u.parent === parent)).map((u) => node(u, day)) };
  },
  "/api/units/search": (q) => ({ as_of: q.get("as_of") ?? dayOf(clock()), units: w.units.filter((u) => exists(u, q.get("as_of") ?? dayOf(clock())) && plain(u.name).includes(plain(q.get("q") ?? ""))).slice(0, 12).map((u) => node(u, q.get("as_of") ?? dayOf(clock()))) }),
  "/api/units/marks": () => ({ days: [{ on: "2024-12-01", established: 1, renamed: 0, ended: 2, successions: 2 }, { on: "2025-07-01", established: 3355, renamed: 0, ended: 10806, successions: 10667 }, { on: "2025-10-01", established: 0, renamed: 1, ended: 0, successions: 0 }] }),
  "/api/unit": (q) => unitLife(q.get("id")) ?? refuse(404, "not_found"),
  "/api/book": (q) => {
    const before = Number(q.get("before") ?? Infinity);
    const entity = q.get("entity");
    const all = [...w.book].reverse().filter((e) => e.number < before && (!entity || e.entity === entity));
    const last = w.book.at(-1);
    return { book: q.get("unit") ?? w.area.id, unit: w.U(w.units.find((u) => u.id === q.get("unit")) ?? w.area), head: { volume: 1, number: last.number, hash: last.hash, code: headCode(last), fingerprint: "9C41 7B02 E5D8 113A" }, entries: all.slice(0, 40), more: all.length > 40 ? all[39].number : null, may_erase: true };
  },
  "/api/book/verify": () => ({ intact: true, book: w.area.id, name: w.area.name, checked: w.book.at(-1).number, head: "", volumes: [], fault: null }),
  "/api/people": (q) => {
    const unit = q.get("unit") ?? unitOf(q.get("post"));
    return { people: w.people.filter((p) => p.unit === unit || p.posts.some((x) => x.unit === unit)).map((p) => ({ id: p.id, name: p.name, unit: p.unit, rank: p.rank, posts: postsOf(p), ranks: p.ranks, struck: p.struck })) };
  },
  "/api/accounts": () => accountList(w),
  "/api/health": () => ({ ok: true }),
};

const body = (req) => new Promise((done) => { const parts = []; req.on("data", (d) => parts.push(d)); req.on("end", () => done(Buffer.concat(parts))); });
function notify(kind, id, number) {
  notices += 1;
  for (const s of streams) s.write(`id: 1-${notices}\ndata: ${JSON.stringify({ kind, id, unit: w.area.id, number })}\n\n`);
}
function send(res, status, value, headers = {}) {
  res.writeHead(status, { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store", ...headers });
  res.end(JSON.stringify(value));
}
function carryOut(c, person) {
  const hash = JSON.stringify([c.command, c.body, c.happened]);
  const seen = keys.get(c.key);
  if (seen) return seen.hash === hash ? { status: 200, body: seen.answer } : refuse(409, "key_reused", null, "Khóa lệnh này đã dùng cho nội dung khác.");
  const act = commands[c.command];
  if (!act) return refuse(400, "command_unknown", "command", `Mock chưa biết lệnh ${c.command}.`);
  const post = w.people.flatMap((p) => p.posts.map((x) => ({ ...x, person: p }))).find((x) => x.post === c.post);
  if (!post || !post.commands.includes(c.command)) return refuse(403, "not_allowed", "post", "Chức vụ này không được làm việc đó.");
  const out = act({ w, body: c.pin === undefined ? c.body : { ...c.body, pin: c.pin }, post, person, happened: c.happened, now: clock(), refuse, draft, dayOf, addDays });
  if (out.status) return out;
  const answer = { book: w.area.id, first: out.number ?? w.book.at(-1).number, last: w.book.at(-1).number, ids: out.ids ?? [], replayed: false };
  keys.set(c.key, { hash, answer });
  notify(out.notice ?? c.command, out.ids?.[0] ?? "", answer.last);
  return { status: 200, body: answer };
}

async function api(req, res, url) {
  const path = url.pathname;
  if (path === "/api/demo-roles") return send(res, 200, w.people.map((p) => ({ account: p.account, name: `${p.rank} ${p.name}`, title: p.posts[0].title, unit: p.posts[0].unit_short, what: p.what })));
  if (path === "/api/session" && req.method === "POST") {
    const p = signIn(w, JSON.parse(String(await body(req))), refuse);
    if (p.status) return send(res, p.status, p.body);
    const sid = uid();
    sessions.set(sid, p);
    return send(res, 200, view(p), { "Set-Cookie": `sid=${sid}; Path=/; HttpOnly; SameSite=Strict` });
  }
  if (path === "/api/session/passkey/ask") {
    const out = askPasskey(w, JSON.parse(String(await body(req))), refuse);
    return send(res, out.status, out.body);
  }
  if (path === "/api/health") return send(res, 200, reads[path]());
  const person = who(req);
  if (!person) return send(res, 401, refuse(401, "sign_in_needed", null, "Hãy đăng nhập.").body);
  const held = before(w, person, path, req.method, refuse);
  if (held) return send(res, held.status, held.body);
  if (req.method === "POST" && (path.startsWith("/api/session/") || path.startsWith("/api/accounts"))) {
    const out = changeAccount(path, { w, person, body: JSON.parse(String(await body(req))), refuse, now: clock() });
    if (path.startsWith("/api/accounts/") && out?.status === 200) for (const [sid, p] of sessions) if (p.one_time || p.disabled) sessions.delete(sid);
    if (out) return send(res, out.status, out.body);
  }
  if (path === "/api/session/access") return send(res, 200, ownAccess(person, clock()));
  if (path === "/api/session") {
    if (req.method === "DELETE") sessions.clear();
    return send(res, 200, view(person));
  }
  if (path === "/api/events") {
    res.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    res.write(": hello\n\n");
    streams.add(res);
    req.on("close", () => streams.delete(res));
    return undefined;
  }
  if (path === "/api/commands") {
    const out = carryOut(JSON.parse(String(await body(req))), person);
    if (out.status === 200 && losing) {
      return req.socket.destroy();
    }
    return send(res, out.status, out.body);
  }
  if (req.method === "POST" && /^\/api\/(template|backup|portal|second_factor_rule)\//.test(path)) {
    const out = administer(path, { w, person, q: url.searchParams, bytes: await body(req), now: clock(), refuse });
    if (out) return send(res, out.status, out.body);
  }
  if (path === "/api/template" || path === "/api/backup" || path === "/api/erasures") {
    res.writeHead(200, { "Content-Type": "application/octet-stream", "Content-Disposition": `attachment; filename=${url.searchParams.get("name")}` });
    return res.end("mock");
  }
  if (path === "/api/file/keep") {
    await body(req);
    return send(res, 200, { book: w.area.id, first: w.book.at(-1).number, last: w.book.at(-1).number, ids: [uid()], replayed: false });
  }
  if (path === "/api/file") {
    res.writeHead(200, { "Content-Type": "image/svg+xml" });
    return res.end('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><rect width="3" height="2" fill="#8a9"/></svg>');
  }
  if (path === "/api/book/check") {
    const file = await body(req);
    const flipped = String(file) !== "mock";
    return send(res, 200, { intact: !flipped, book: w.area.id, name: w.area.name, checked: 1412, head: "1412-7F3A9C21-0B44D2E1", volumes: [{ volume: 1, first: 1, last: 1412, fingerprint: "9C41 7B02 E5D8 113A" }], fault: flipped ? { code: "facts", what: "Nội dung không khớp với mã băm", line: 1405, number: 1401, detail: "" } : null });
  }
  if (/^\/api\/[a-z_/]+\/(docx|pdf|print|xlsx)$/.test(path) || path === "/api/book/export" || path === "/api/book/page") {
    res.writeHead(200, { "Content-Type": "application/octet-stream", "Content-Disposition": "attachment; filename=mock.bin" });
    return res.end("mock");
  }
  if (path === "/api/holds" && req.method === "POST") {
    const asked = JSON.parse(String(await body(req)));
    const { list, told } = hold(asked, person);
    if (told) notify("hold", asked.entity, 0);
    return send(res, 200, list);
  }
  const read = reads[path];
  if (!read) return send(res, 404, refuse(404, "not_found").body);
  const out = read(url.searchParams, person);
  return out?.status && out.body?.error ? send(res, out.status, out.body) : send(res, 200, out);
}

createServer(async (req, res) => {
  const url = new URL(req.url, "http://x");
  try {
    if (url.pathname === "/mock/fault") {
      const b = JSON.parse(String(await body(req)));
      if (b.lose !== undefined) losing = b.lose;
      if (b.expire) sessions.clear();
      if (b.reset) { w = makeAll(clock()); keys.clear(); losing = false; }
      if (b.entry) { const p = w.people[1]; carryOut({ command: "log.write", key: uid(), post: p.posts[0].post, happened: null, body: { duty: "operations", type: "note", text: b.entry, about: [], references: [] } }, p); }
      return send(res, 200, { ok: true });
    }
    if (url.pathname.startsWith("/api/")) return await api(req, res, url);
    if (url.pathname === "/") { res.writeHead(302, { Location: "/app/" }); return res.end(); }
    const file = normalize(join(dist, url.pathname.replace(/^\/app\//, "")));
    const found = file.startsWith(dist) && extname(file) && existsSync(file) ? file : join(dist, "index.html");
    res.writeHead(200, { "Content-Type": MIME[extname(found)] ?? "application/octet-stream", "Content-Security-Policy": CSP });
    return res.end(readFileSync(found));
  } catch (error) {
    console.error(error);
    return send(res, 500, refuse(500, "bug").body);
  }
}).listen(port, "127.0.0.1", function ready() { console.log(`mock is ready: http://127.0.0.1:${this.address().port}/app/`); });
