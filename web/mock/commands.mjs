// What each command does to the mock's memory: enough for pages to show the effect, far from the real rules.
import { conferenceCommands } from "./conferences.mjs";
import { headCode, uid, untouched } from "./data.mjs";
import { paperCommands } from "./papers.mjs";
import { summaryCommands } from "./summaries.mjs";

const find = (list, id) => list.find((x) => x.id === id);
const answerOf = (w, task, unit) => find(w.tasks, task)?.answers.find((a) => a.owner.id === unit);

function step(ctx, taskId, unit, state, what, text = "", percent = null) {
  const { w, now, person } = ctx;
  const a = answerOf(w, taskId, unit);
  if (!a) return ctx.refuse(409, "task_not_addressed", "task", "Nhiệm vụ này không giao cho đơn vị của đồng chí.");
  const kind = what === "confirmed" || what === "reopened" || what === "returned" ? `task.${what}` : `answer.${what}`;
  const number = w.write(kind, kind.split(".")[0], taskId, person, `Nhiệm vụ ${find(w.tasks, taskId).number}: ${what}`, now, now, { text });
  a.state = state;
  if (percent !== null) a.percent = percent;
  a.story.push({ at: now, by: person.name, what: kind, text, book: w.area.id, number });
  w.count(find(w.tasks, taskId));
  return { ids: [taskId], number };
}
export const addressees = (w, b) => {
  const rest = (b.owners ?? b.recipients ?? []).map((id) => find(w.units, id));
  if (b.group === "all_communes" || b.group.startsWith("commune_")) return w.units.filter((u) => u.level === "commune" && !u.to);
  if (b.group === "all_stationed") return w.units.filter((u) => u.kind === "stationed_unit");
  return b.group === "all_subordinate" ? w.units.filter((u) => u.parent === w.area.id && !u.to) : rest;
};
function give(ctx, b, extra = {}) {
  const { w, now, person } = ctx;
  const owners = addressees(w, b);
  const t = { id: uid(), number: 74 + w.tasks.length, giver: w.U(w.area), text: b.text, due: b.due, standing: b.standing, given_at: now, document: b.document ?? null, conference: b.conference ?? null, parent: b.parent ?? null, giao_ban: b.giao_ban ? { unit: w.U(w.area), day: b.giao_ban } : null, withdrawn: null, answers: [], done: 0, total: 0, overdue_days: 0, ...extra };
  const number = w.write("task.given", "task", t.id, person, `Giao nhiệm vụ ${t.number}: ${b.text}`, now, now, { text: b.text });
  t.answers = owners.map((o) => ({ owner: w.U(o), co: false, state: "given", percent: 0, overdue_days: 0, story: [{ at: now, by: person.name, what: "task.given", text: "", book: w.area.id, number }] }));
  w.count(t);
  w.tasks.unshift(t);
  return t;
}
function logRow(ctx, b, happened, corrects = null) {
  const { w, now, person } = ctx;
  const at = happened ?? now;
  const r = { id: uid(), number: 0, row: w.log[0].row + 1, year: w.log[0].year, duty: b.duty, type: b.type, text: b.text, happened: at, entered: now, late_minutes: now - at > 15 * 60_000 ? Math.floor((now - at) / 60_000) : 0, doubtful: false, author: person.name, about: (b.about ?? []).map((id) => w.U(find(w.units, id))), references: [], struck: null, information: null, corrects };
  r.number = w.write("log_entry.written", "log", r.id, person, `Ghi sổ trực ${r.row}: ${b.text}`, at, now, { text: b.text });
  w.log.unshift(r);
  return r;
}
const withPin = (ctx, post, pin) => ctx.w.people.find((p) => p.posts.some((x) => x.post === post))?.pin === pin;
const badPin = (ctx) => ctx.refuse(403, "pin_wrong", "pin", "Mã PIN không đúng. Còn 4 lần thử.");
const conf = (ctx) => find(ctx.w.conferences, ctx.body.conference);
const plainWrite = (ctx, kind, id, text) => ({ ids: [id], number: ctx.w.write(kind, kind.split(".")[0], id, ctx.person, text, ctx.now, ctx.now) });
/** The refusal of a photo of which nothing is said, if there is one. */
const withoutWords = (ctx) => { const at = ctx.body.photos.findIndex((x) => !x.alt.trim()); return at < 0 ? null : ctx.refuse(409, "alt.missing", `/photos/${at}/alt`, "Ảnh chưa có lời mô tả cho người không nhìn thấy ảnh."); };

export const commands = {
  "watch.open": (c) => {
    const x = { id: uid(), duty: c.body.duty, person_name: c.person.name, title: c.post.title, post: c.post.post, since: c.now, elsewhere: [] };
    c.w.watches.push(x);
    return plainWrite(c, "watch.opened", x.id, "Nhận trực");
  },
  "log.write": (c) => {
    if (c.body.text.length > 4000) return c.refuse(400, "text_too_long", "text", "Nội dung dài quá 4.000 ký tự. Hãy chia thành hai mục.");
    if (/\b(tối mật|tuyệt mật)\b/i.test(c.body.text)) return c.refuse(409, "classified", "text", "Văn bản Mật, Tối mật, Tuyệt mật không được nhập vào hệ thống này.");
    const r = logRow(c, c.body, c.happened);
    return { ids: [r.id], number: r.number, notice: "log_entry.written" };
  },
  "log.strike": (c) => {
    const old = find(c.w.log, c.body.entry);
    const fresh = c.body.replacement ? logRow(c, { ...c.body.replacement, duty: old.duty, about: old.about.map((u) => u.id) }, c.body.replacement.happened ?? old.happened, old.id) : null;
    old.struck = { reason: c.body.reason, at: c.now, by: c.person.name, replacement: fresh?.id ?? null };
    return { ...plainWrite(c, "log_entry.struck", old.id, `Gạch bỏ dòng ${old.row}: ${c.body.reason}`), notice: "log_entry.struck" };
  },
  "handover.sign": (c) => {
    const { w, body } = c;
    if (!withPin(c, c.post.post, body.pin)) return badPin(c);
    if (body.last_row !== w.log[0].row) return c.refuse(409, "handover_rows_since", "last_row", `Đã có thêm ${w.log[0].row - body.last_row} mục sau mục ${body.last_row}. Xem lại rồi ký.`);
    const h = { ...c.draft(c.post.post, body.watch), ...body, id: uid(), state: "signed_out", signed_at: c.now };
    delete h.pin;
    const known = c.draft(c.post.post, body.watch).items;
    const left = known.filter((k) => !body.items.some((i) => i.kind === k.kind && i.entity === k.entity));
    if (left.length > 0) return c.refuse(409, `handover.${left[0].kind}_left_out`, "items", `Biên bản thiếu ${left.length} việc còn mở.`);
    h.items = body.items.map((i) => ({ ...known.find((k) => k.entity === i.entity), ...i }));
    h.incoming = h.candidates.find((x) => x.post === body.incoming_post)?.name ?? "";
    w.handovers.unshift(h);
    return { ...plainWrite(c, "handover.signed", h.id, `Ký bàn giao ca, đến mục ${body.last_row}`), notice: "handover.signed" };
  },
  "handover.countersign": (c) => {
    const h = find(c.w.handovers, c.body.handover);
    if (!withPin(c, h.incoming_post, c.body.pin)) return badPin(c);
    const watch = find(c.w.watches, h.watch);
    const p = c.w.people.find((x) => x.posts.some((y) => y.post === h.incoming_post));
    Object.assign(watch, { id: uid(), person_name: p.name, title: p.posts[0].title, post: h.incoming_post, since: c.now, });
    h.state = "countersigned";
    h.countersigned_at = c.now;
    const out = plainWrite(c, "handover.countersigned", h.id, `${p.name} ký nhận ca`);
    const last = c.w.book.at(-1);
    h.code = headCode(last);
    return out;
  },
  "handover.refuse": (c) => {
    const h = find(c.w.handovers, c.body.handover);
    if (!withPin(c, h.incoming_post, c.body.pin)) return badPin(c);
    h.state = "refused";
    h.refusal = c.body.reason;
    return plainWrite(c, "handover.refused", h.id, `Không nhận ca: ${c.body.reason}`);
  },
  "handover.withdraw": (c) => {
    find(c.w.handovers, c.body.handover).state = "withdrawn";
    return plainWrite(c, "handover.withdrawn", c.body.handover, "Rút biên bản bàn giao");
  },
  "watch.order_takeover": (c) => {
    const watch = find(c.w.watches, c.body.watch);
    const p = c.w.people.find((x) => x.posts.some((y) => y.post === c.body.incoming_post));
    Object.assign(watch, { id: uid(), person_name: p.name, title: p.posts[0].title, post: c.body.incoming_post, since: c.now });
    return plainWrite(c, "watch.taken_by_order", watch.id, `Lệnh nhận ca: ${c.body.reason}`);
  },
  "document.receive": (c) => {
    if (/mật/i.test(c.body.symbol)) return c.refuse(409, "classified", "symbol", "Văn bản Mật không được nhập vào hệ thống này.");
    const d = { id: uid(), direction: "received", number: 213, ...c.body, lines: c.body.lines.map((l) => ({ ...l, addressee: c.body.addressees[l.group - 1], task: null })), notes: [], addressed: 0, answered: 0 };
    c.w.documents.unshift(d);
    return plainWrite(c, "document.received", d.id, `Văn bản đến ${d.symbol}: ${d.subject}`);
  },
  "document.issue": (c) => {
    const units = c.body.groups.flatMap((g) => addressees(c.w, g));
    const d = { id: uid(), direction: "issued", number: 32, symbol: "32/TB-BCH", issuer: c.w.area.name, issued_on: c.dayOf(c.now), ...c.body, lines: c.body.lines.map((l) => ({ ...l, addressee: c.body.groups[l.group - 1].addressee, task: l.kind === "task" ? give(c, { text: l.text, ...c.body.groups[l.group - 1], due: null, standing: false }).id : null })), notes: [], addressed: units.length, answered: 0 };
    c.w.documents.unshift(d);
    return plainWrite(c, "document.issued", d.id, `Ban hành ${d.symbol}`);
  },
  "document.note": (c) => {
    const d = find(c.w.documents, c.body.document);
    const t = give(c, { text: c.body.text, owners: [c.w.area.id], group: "none", due: c.body.due, standing: false, document: d.id });
    d.notes.push({ text: c.body.text, by: c.person.name, at: c.now, task: t.id });
    return { ids: [t.id] };
  },
  "task.give": (c) => (c.body.owners.length === 0 && c.body.group === "none" ? c.refuse(400, "owners_missing", "owners", "Chọn đơn vị hoặc nhóm nhận nhiệm vụ.") : { ids: [give(c, c.body).id] }),
  "task.withdraw": (c) => { const t = find(c.w.tasks, c.body.task); t.withdrawn = { reason: c.body.reason, at: c.now }; t.answers.forEach((a) => (a.state = a.state === "given" ? "withdrawn_before_acceptance" : "withdrawn")); return plainWrite(c, "task.withdrawn", t.id, `Thu hồi nhiệm vụ ${t.number}`); },
  "task.confirm": (c) => step(c, c.body.task, c.body.owner, "confirmed", "confirmed", "", 100),
  "task.reopen": (c) => step(c, c.body.task, c.body.owner, "reported", "reopened", c.body.reason),
  "task.return": (c) => step(c, c.body.task, c.body.owner, "returned", "returned", c.body.reason),
  "answer.accept": (c) => step(c, c.body.task, c.body.owner ?? c.post.unit, "accepted", "accepted"),
  "answer.progress": (c) => step(c, c.body.task, c.body.owner ?? c.post.unit, "accepted", "progressed", c.body.text, c.body.percent),
  "answer.done": (c) => step(c, c.body.task, c.body.owner ?? c.post.unit, "reported", "reported", c.body.text, 100),
  "answer.decline": (c) => step(c, c.body.task, c.body.owner ?? c.post.unit, "declined", "declined", c.body.reason),
  "answer.account": (c) => step(c, c.body.task, c.body.owner ?? c.post.unit, "accepted", "accounted", c.body.text),
  ...conferenceCommands(plainWrite, find),
  ...paperCommands(plainWrite, find),
  "conference.prepare": (c) => { const x = { id: uid(), stage: "prepared", body: c.body, conclusions: null, document: null, summary: null, article: null, missing: ["conference.missing.attendance"] }; c.w.conferences.unshift(x); return plainWrite(c, "conference.prepared", x.id, `Chuẩn bị: ${c.body.title}`); },
  "conference.amend": (c) => { const x = conf(c); const { conference, ...b } = c.body; x.body = b; return plainWrite(c, "conference.amended", conference, "Sửa chuẩn bị"); },
  "conference.attend": (c) => { const x = conf(c); x.body.participants[c.body.participant].attended = c.body.attended; if (x.stage === "prepared") x.stage = "held"; return plainWrite(c, "conference.attended", x.id, "Điểm danh"); },
  "conference.conclude": (c) => { const x = conf(c); x.conclusions = { text: c.body.text, groups: c.body.groups, at: c.now }; if (["prepared", "held"].includes(x.stage)) x.stage = "concluded"; x.missing = ["conference.missing.directive"]; return plainWrite(c, "conference.concluded", x.id, "Kết luận hội nghị"); },
  "conference.instruct": (c) => {
    const x = conf(c);
    for (const g of x.conclusions.groups) for (const b of g.bullets) if (b.kind === "task") give(c, { text: b.text, owners: g.owners, group: g.group, due: b.due, standing: b.standing, conference: x.id });
    x.stage = "instructed";
    x.document = c.w.documents[2].id;
    x.missing = ["conference.missing.summary"];
    return plainWrite(c, "conference.instructed", x.id, "Ban hành thông báo kết luận");
  },
  ...summaryCommands(plainWrite, find),
  "article.draft": (c) => { const a = { id: uid(), slug: "bai-moi", state: "draft", title: c.body.title, published_at: null, body: c.body, ...untouched(), wrote: true }; c.w.articles.unshift(a); const x = find(c.w.conferences, c.body.conference); if (x) x.article = a.id; return plainWrite(c, "article.drafted", a.id, `Soạn bài: ${a.title}`); },
  "article.amend": (c) => { const { article, ...b } = c.body; const a = find(c.w.articles, article); a.body = b; a.title = b.title; if (a.state === "review") a.state = "draft"; return plainWrite(c, "article.amended", article, "Sửa bài"); },
  "article.set_photos": (c) => { const mute = withoutWords(c); if (mute) return mute; const a = find(c.w.articles, c.body.article); a.photos = c.body.photos.map((x) => ({ ...x, width: 1600, height: 1067, removed: false })); if (a.state === "review") a.state = "draft"; return plainWrite(c, "article.photos_set", a.id, "Xếp ảnh của bài"); },
  "comment.decide": (c) => { const x = find(c.w.comments, c.body.comment); if (c.body.verdict === "shown") x.shown = true; else { if (!c.body.reason) return c.refuse(409, "comment.reason_missing", "/reason", "Từ chối hoặc xóa ý kiến phải ghi lý do."); c.w.comments.splice(c.w.comments.indexOf(x), 1); } return plainWrite(c, "comment.decided", c.body.comment, "Xử lý ý kiến bạn đọc"); },
  "article.submit": (c) => { const a = find(c.w.articles, c.body.article); a.state = "review"; a.returned = null; return plainWrite(c, "article.submitted", a.id, `Trình duyệt bài: ${a.title}`); },
  "article.return": (c) => { const a = find(c.w.articles, c.body.article); a.state = "draft"; a.returned = c.body.note; return plainWrite(c, "article.returned", a.id, `Trả bài để sửa: ${c.body.note}`); },
  "article.note_erratum": (c) => { const a = find(c.w.articles, c.body.article); a.errata.push({ passage: c.body.passage, correction: c.body.correction, at: c.now, by: c.person.name, state: "waiting", wrote: true, by_its_writer: false, drop_reason: null }); return plainWrite(c, "article.erratum_noted", a.id, `Đính chính: ${c.body.correction}`); },
  "article.publish_erratum": (c) => { const a = find(c.w.articles, c.body.article); a.errata[c.body.number - 1].state = "published"; return plainWrite(c, "article.erratum_published", a.id, "Đăng đính chính"); },
  "article.drop_erratum": (c) => { const a = find(c.w.articles, c.body.article); Object.assign(a.errata[c.body.number - 1], { state: "dropped", drop_reason: c.body.reason }); return plainWrite(c, "article.erratum_dropped", a.id, `Bỏ đính chính: ${c.body.reason}`); },
  "revision.put_forward": (c) => { const mute = withoutWords(c); if (mute) return mute; const { article, photos, ...body } = c.body; const a = find(c.w.articles, article); if (a.revision?.state === "waiting") return c.refuse(409, "revision.waits", "/article", "Bài đã có một bản sửa chờ duyệt."); a.revision = { id: uid(), state: "waiting", at: c.now, by: c.person.name, wrote: true, body, photos: photos.map((x) => ({ ...x, width: 1600, height: 1067, removed: false })), note: null }; return plainWrite(c, "revision.put_forward", a.revision.id, `Trình bản sửa: ${a.title}`); },
  "revision.publish": (c) => { const a = c.w.articles.find((x) => x.revision?.id === c.body.revision); Object.assign(a, { body: a.revision.body, title: a.revision.body.title, photos: a.revision.photos, updated_at: c.now, revision: null }); return plainWrite(c, "revision.published", c.body.revision, `Đăng bản sửa: ${a.title}`); },
  "revision.return": (c) => { const a = c.w.articles.find((x) => x.revision?.id === c.body.revision); Object.assign(a.revision, { state: "returned", note: c.body.note }); return plainWrite(c, "revision.returned", c.body.revision, `Trả lại bản sửa: ${c.body.note}`); },
  "revision.withdraw": (c) => { const a = c.w.articles.find((x) => x.revision?.id === c.body.revision); a.revision = null; return plainWrite(c, "revision.withdrawn", c.body.revision, "Rút bản sửa"); },
  "article.import": (c) => { const { original, ...body } = c.body; const a = { id: uid(), slug: "bai-cu", state: "draft", title: body.title, published_at: null, body, ...untouched(), wrote: true, verbatim: true, original }; c.w.articles.unshift(a); return plainWrite(c, "article.imported", a.id, `Lấy bài nguyên văn: ${a.title}`); },
  "article.publish": (c) => { const a = find(c.w.articles, c.body.article); if (a.body.captions.some((x) => !x.alt.trim())) return c.refuse(409, "alt_missing", "captions", "Ảnh chưa có lời tả cho người không nhìn thấy ảnh."); a.state = "published"; a.published_at = c.now; const x = find(c.w.conferences, a.body.conference); if (x) { x.stage = "published"; x.missing = []; } return plainWrite(c, "article.published", a.id, `Công bố: ${a.title}`); },
  "article.withdraw": (c) => { find(c.w.articles, c.body.article).state = "withdrawn"; return plainWrite(c, "article.withdrawn", c.body.article, `Thu hồi bài: ${c.body.reason}`); },
  "person.enter": (c) => { const p = { id: uid(), account: "", name: c.body.full_name, rank: c.body.rank, pin: "", what: "", unit: c.body.unit, posts: [], ranks: c.body.rank ? [{ rank: c.body.rank, from: null, basis: "" }] : [], struck: [] }; c.w.people.push(p); return plainWrite(c, "person.entered", p.id, `Thêm ${p.name}`); },
  "person.rank": (c) => { const p = find(c.w.people, c.body.person); p.ranks.push({ rank: c.body.rank, from: c.body.from, basis: c.body.basis ?? "" }); if (c.body.from <= c.dayOf(c.now)) p.rank = c.body.rank; return plainWrite(c, "person.ranked", p.id, `Cấp bậc của ${p.name}`); },
  "person.correct": (c) => { const p = find(c.w.people, c.body.person); p.struck.push({ name: p.name, rank: p.rank, reason: c.body.reason, at: c.now }); p.name = c.body.full_name; p.rank = c.body.rank ?? ""; return plainWrite(c, "person.corrected", p.id, `Đính chính ${p.name}`); },
  "post.appoint": (c) => { const p = find(c.w.people, c.body.person); const u = find(c.w.units, c.body.unit); p.posts.push({ post: uid(), unit: u.id, unit_name: u.name, unit_short: u.short, title: c.body.title, role: c.body.role, commands: [], from: c.body.from, to: c.body.to }); return plainWrite(c, "post.taken", p.id, `Bổ nhiệm ${p.name}: ${c.body.title}`); },
  "post.end": (c) => { c.w.people.forEach((p) => (p.posts = p.posts.filter((x) => x.post !== c.body.post || c.body.on > c.dayOf(c.now)).map((x) => (x.post === c.body.post ? { ...x, to: c.body.on } : x)))); return plainWrite(c, "post.ended", c.body.post, "Thôi giữ chức vụ"); },
  "book.erase": (c) => { const e = c.w.book.find((x) => x.number === c.body.number); e.erased = true; e.words = null; return plainWrite(c, "erasure.recorded", e.entity, `Hủy lời văn mục ${c.body.number}`); },
};
