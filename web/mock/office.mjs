// The documents office, for the stand-in: registers, drafts on their way, a directive that units make known.
import { uid } from "./data.mjs";
import { reportLines } from "./editions.mjs";

const day = (ms) => new Date(ms + 7 * 3_600_000).toISOString().slice(0, 10);
const postOf = (w, account) => w.people.find((p) => p.account === account);
const titled = (p) => `${p.name}, ${p.posts[0].title}`;

const draftOf = (w, now, more) => ({
  id: uid(), type: "thong_bao", urgency: "none", subject: "", state: "writing", drafter: postOf(w, "dung").name, changed_at: now, reviewer: "", signer: "", reason: null, conference: null, document: null, symbol: "", unit: w.U(w.area), text: null, groups: [], lines: [], recipients: [],
  reviewer_post: null, signer_post: null, signer_prefix: "none", signer_title: "", confirmed_by: "", confirmed_at: null, ending: "TB-BCHPTKV", issued_on: null, story: [{ at: now, by: postOf(w, "dung").name, what: "draft.written", text: null, number: 1390 }], code: null, ...more,
});
export const officeOf = (w, now) => {
  const binh = postOf(w, "binh");
  const communes = w.units.filter((u) => u.level === "commune" && !u.to).slice(0, 6);
  const directive = w.documents.find((d) => d.direction === "issued");
  return {
    drafts: [
      draftOf(w, now - 3_600_000, { subject: "Lịch trực Tết Dương lịch", text: "Các đơn vị duy trì 1/3 quân số.", state: "submitted", reviewer: titled(binh), signer: titled(binh), reviewer_post: binh.posts[0].post, signer_post: binh.posts[0].post, groups: [{ addressee: "Các xã", group: "all_communes", owners: [] }] }),
      draftOf(w, now - 7_200_000, { subject: "Kiểm tra vật chất phòng chống thiên tai" }),
    ],
    directive,
    sessions: communes.map((u, i) => ({ unit: w.U(u), held: i > 1, sessions: i > 1 ? [{ id: uid(), held_on: day(now - i * 86_400_000), form: "meeting", attended: 20 + i, strength: 24 + i, presenter: "Chỉ huy trưởng", note: null, struck: false, strike_reason: null }] : [] })),
  };
};

const nextOf = (w, d) => (d.annulled != null ? "nothing" : d.direction === "received" ? (d.filed_at || d.notes.length > 0 ? (d.notes.some((n) => n.task) ? "tasks" : "nothing") : "word") : "nothing");
const lineOf = (w, d) => ({
  of: "document", id: d.id, number: d.number, year: 2026, at: d.at ?? Date.parse(`${d.issued_on}T08:00:00+07:00`), symbol: d.symbol, issued_on: d.issued_on, type: d.type, issuer: d.issuer, subject: d.subject, urgency: d.urgency,
  to: d.direction === "issued" ? ["Các xã"] : [], annulled: d.annulled ?? null, next: nextOf(w, d), next_by: nextOf(w, d) === "tasks" ? [w.area.short] : [], tasks: d.notes.length, tasks_open: d.notes.length, replaces: null, replaced_by: null,
});
const stateOf = (w, post) => {
  const mine = w.people.find((p) => p.posts.some((x) => x.post === post));
  const role = mine?.posts[0].role;
  return (d) => {
    const { unit, text, groups, lines, recipients, reviewer_post, signer_post, signer_prefix, signer_title, confirmed_by, confirmed_at, ending, issued_on, story, code, ...line } = d;
    const yours = d.drafter === mine?.name;
    const before_you = d.state === "writing" || d.state === "returned" ? yours : d.state === "submitted" ? reviewer_post === post : d.state === "approved" ? signer_post === post : d.state === "confirmed" ? role === "commander" || role === "clerk" : false;
    const next_by = d.state === "submitted" ? d.reviewer : d.state === "approved" ? d.signer : d.state === "writing" || d.state === "returned" ? d.drafter : "";
    return { ...line, next_by, before_you, yours };
  };
};
const candidates = (w, roles) => w.people.filter((p) => p.unit === w.area.id && roles.includes(p.posts[0].role)).map((p) => ({ post: p.posts[0].post, name: p.name, title: p.posts[0].title }));
const boardLine = (w, o) => {
  const d = o.directive;
  const held = o.sessions.filter((s) => s.held);
  const sum = (key) => held.reduce((n, s) => n + s.sessions.filter((x) => !x.struck).reduce((m, x) => m + x[key], 0), 0);
  return { document: d.id, unit: w.U(w.area), symbol: d.symbol, type: d.type, issued_on: d.issued_on, subject: d.subject, asked: true, by: d.issued_on, units: o.sessions.length, held: held.length, attended: sum("attended"), strength: sum("strength"), to_us: false, by_us: false, late: held.length < o.sessions.length };
};

/** As it stands in a list, for the conference whose notice it is. */
export const noticeOf = (w, id) => stateOf(w, null)(w.office.drafts.find((d) => d.id === id));

export const officeReads = (world, refuse) => {
  const office = () => world().office;
  return {
    "/api/documents": (q) => ({ waiting: [], lines: [...(q.get("direction") === "issued" ? reportLines(world()) : []), ...world().documents.filter((d) => d.direction === q.get("direction")).map((d) => lineOf(world(), d))], more: null }),
    "/api/drafts": (q) => ({ drafts: office().drafts.map(stateOf(world(), q.get("post"))), reviewers: candidates(world(), ["commander", "staff"]), signers: candidates(world(), ["commander"]) }),
    "/api/draft": (q) => {
      const d = office().drafts.find((x) => x.id === q.get("id"));
      return d ? { ...d, ...stateOf(world(), q.get("post"))(d) } : refuse(404, "not_found");
    },
    "/api/disseminations": () => ({ lines: [boardLine(world(), office())] }),
    "/api/dissemination": () => ({ ...boardLine(world(), office()), each: [...office().sessions].sort((a, b) => Number(a.held) - Number(b.held)) }),
  };
};

const step = (c, state, what, more = {}, text = null) => {
  const d = c.w.office.drafts.find((x) => x.id === c.body.draft);
  const number = c.w.write(`draft.${what}`, "draft", d.id, c.person, `Dự thảo: ${d.subject}`, c.now, c.now);
  Object.assign(d, { state, changed_at: c.now, reason: null, ...more });
  d.story.push({ at: c.now, by: c.person.name, what: `draft.${what}`, text, number });
  return { ids: [d.id], number };
};
const byPost = (c, post) => titled(c.w.people.find((p) => p.posts.some((x) => x.post === post)));

export const officeCommands = {
  "document.attach_scan": (c) => { const d = c.w.documents.find((x) => x.id === c.body.document); (d.scans ??= []).push({ file: c.body.file, file_type: "pdf", bytes: 81_920, sha256: "fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9", called: "van-ban-da-ky.pdf", by: c.person.name, at: c.now, removed: false }); return { ids: [d.id], number: c.w.write("document.scanned", "document", d.id, c.person, `Đính bản ký ${d.symbol}`, c.now, c.now) }; },
  "document.file": (c) => { const d = c.w.documents.find((x) => x.id === c.body.document); d.filed_at = c.now; d.filing = c.body.text || null; return { ids: [d.id], number: c.w.write("document.filed", "document", d.id, c.person, `Xếp lưu ${d.symbol}`, c.now, c.now) }; },
  "document.annul": (c) => { const d = c.w.documents.find((x) => x.id === c.body.document); d.annulled = c.body.reason; return { ids: [d.id], number: c.w.write("document.annulled", "document", d.id, c.person, `Hủy số ${d.symbol}`, c.now, c.now) }; },
  "draft.write": (c) => {
    const { secrecy: _, recipients, ...b } = c.body;
    const d = draftOf(c.w, c.now, { ...b, text: b.text || null, groups: b.groups.map((g) => ({ ...g, owners: g.owners.map((id) => c.w.U(c.w.units.find((u) => u.id === id))) })), recipients: recipients.map((id) => c.w.U(c.w.units.find((u) => u.id === id))), drafter: c.person.name });
    c.w.office.drafts.unshift(d);
    return { ids: [d.id], number: c.w.write("draft.written", "draft", d.id, c.person, `Dự thảo: ${d.subject}`, c.now, c.now) };
  },
  "conference.submit_notice": (c) => {
    const x = c.w.conferences.find((one) => one.id === c.body.conference);
    const d = draftOf(c.w, c.now, { subject: x.body.title, conference: x.id, state: "submitted", drafter: c.person.name, reviewer_post: c.body.reviewer, signer_post: c.body.signer, reviewer: byPost(c, c.body.reviewer), signer: byPost(c, c.body.signer) });
    c.w.office.drafts.unshift(d);
    x.draft = d.id;
    return { ids: [x.id, d.id], number: c.w.write("conference.notice_submitted", "conference", x.id, c.person, `Trình thông báo kết luận: ${d.subject}`, c.now, c.now) };
  },
  "draft.submit": (c) => step(c, "submitted", "submitted", { reviewer_post: c.body.reviewer, signer_post: c.body.signer, reviewer: byPost(c, c.body.reviewer), signer: byPost(c, c.body.signer) }),
  "draft.approve": (c) => step(c, "approved", "approved"),
  "draft.return": (c) => step(c, "returned", "returned", { reason: c.body.reason }, c.body.reason),
  "draft.confirm": (c) => step(c, "confirmed", "confirmed", { confirmed_by: c.person.name, confirmed_at: c.now, signer_prefix: c.body.signer_prefix, signer_title: c.post.title }),
  "draft.withdraw": (c) => step(c, "withdrawn", "withdrawn", { reason: c.body.reason }, c.body.reason),
  "draft.issue": (c) => {
    const d = c.w.office.drafts.find((x) => x.id === c.body.draft);
    const symbol = `32/${c.body.ending || d.ending}`;
    const document = { id: uid(), direction: "issued", number: 32, symbol, type: d.type, issued_on: day(c.now), issuer: c.w.area.name, urgency: d.urgency, subject: d.subject, text: d.text, lines: [], notes: [], addressed: 10, answered: 0, at: c.now };
    c.w.documents.unshift(document);
    return { ...step(c, "issued", "issued", { document: document.id, symbol, issued_on: document.issued_on }), ids: [document.id] };
  },
};
