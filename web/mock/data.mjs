// A small fictional area for developing and testing pages: nothing here is real, nothing here is kept.
import { seedPapers } from "./papers.mjs";

let n = 0;
export const uid = () => {
  n += 1;
  return `01900000-0000-7000-8000-${n.toString(16).padStart(12, "0")}`;
};
/** What nobody did to an article yet. */
export const untouched = () => ({ wrote: false, returned: null, by_its_writer: false, verbatim: false, original: { publisher: "", address: "", posted_on: null }, errata: [], photos: [], revision: null, summary_replaced_by: null });
const M = 60_000;
const H = 60 * M;
const D = 24 * H;
export const dayOf = (ms) => new Date(ms + 7 * H).toISOString().slice(0, 10);
/** As a paper prints it: the number of an entry and sixteen digits of its hash. */
export const headCode = (entry) => `${entry.number}-${entry.hash.slice(0, 8)}-${entry.hash.slice(8, 16)}`.toUpperCase();
export const addDays = (day, k) => new Date(Date.parse(`${day}T00:00:00Z`) + k * D).toISOString().slice(0, 10);
const hex = (k) => Array.from({ length: k }, (_, i) => "0123456789abcdef"[(n * 7 + i * 11 + ((n * i) % 13)) % 16]).join("");

export function makeWorld(now) {
  const today = dayOf(now);
  const unit = (name, short, kind, level, extra = {}) => ({ id: uid(), name, short, code: "", kind, level, from: "2025-07-01", to: null, parent: null, basis: "Quyết định 2786/QĐ-BQP", ...extra });
  const province = unit("Bộ CHQS tỉnh An Hòa", "Bộ CHQS tỉnh", "military_command", "province", { from: "2000-01-01", basis: "" });
  const area = unit("Ban Chỉ huy Phòng thủ khu vực 3 – Sông Mai", "Ban CHPTKV 3", "area_defence_command", "area", { parent: province.id });
  const names = ["Hoa Sơn", "Tân Lập", "Minh Khai", "Đồng Tâm", "Yên Phú", "Cẩm Bình", "Phú Thịnh", "Thạch Bàn", "Sông Mai", "Bắc Hà"];
  const communes = names.map((x, i) => unit(`Ban CHQS xã ${x}`, `Xã ${x}`, "military_command", "commune", { parent: area.id, code: String(14800 + i * 3) }));
  const stationed = [unit("Tiểu đoàn 12", "Tiểu đoàn 12", "stationed_unit", "base", { parent: area.id, from: "2010-01-01", basis: "" }), unit("Kho K3", "Kho K3", "stationed_unit", "base", { parent: area.id, from: "2012-01-01", basis: "" }), unit("Đồn Biên phòng Cửa Mai", "Đồn BP Cửa Mai", "border_guard", "base", { parent: province.id })];
  const office = unit("Bộ phận quản trị giaoban", "Quản trị", "system", "base", { basis: "" });
  const area2 = unit("Ban Chỉ huy Phòng thủ khu vực 4 – Đèo Ngang", "Ban CHPTKV 4", "area_defence_command", "area", { parent: province.id });
  const oldDistricts = ["Sông Mai", "Thạch Bàn", "Yên Phú"].map((x) => unit(`Ban CHQS huyện ${x}`, `Huyện ${x}`, "military_command", "district", { parent: province.id, from: "2000-01-01", to: "2025-07-01", basis: "" }));
  oldDistricts[2].left_open = true;  // nobody was named to take over what it had open
  const oldCommunes = [];
  oldDistricts.forEach((d, i) => {
    for (let k = 0; k < 6; k += 1) oldCommunes.push(unit(`Ban CHQS xã ${["Hoa Sơn", "Hoa Lộc", "Tân Lập", "Tân Tiến", "Minh Khai", "Minh Đức", "Đồng Tâm", "Đồng Lạc", "Yên Phú", "Yên Sơn", "Cẩm Bình", "Cẩm Giang", "Phú Thịnh", "Phú Lộc", "Thạch Bàn", "Thạch Hà", "Bắc Hà", "Bắc Sơn"][i * 6 + k]}`, `Xã ${["Hoa Sơn", "Hoa Lộc", "Tân Lập", "Tân Tiến", "Minh Khai", "Minh Đức", "Đồng Tâm", "Đồng Lạc", "Yên Phú", "Yên Sơn", "Cẩm Bình", "Cẩm Giang", "Phú Thịnh", "Phú Lộc", "Thạch Bàn", "Thạch Hà", "Bắc Hà", "Bắc Sơn"][i * 6 + k]} (cũ)`, "military_command", "commune", { parent: d.id, from: "2000-01-01", to: "2025-07-01", code: String(14500 + i * 18 + k * 3), basis: "" }));
  });
  const board = unit("Ban Chỉ huy Phòng thủ dân sự khu vực 3", "BCH PTDS KV 3", "steering_board", "area", { parent: area.id, from: "2025-09-15", basis: "Quyết định 41/QĐ-UBND", decision: { number: "41/QĐ-UBND", date: "2025-09-12" }, members: [{ post_title: "Chủ tịch UBND tỉnh", note: "Trưởng ban" }, { post_title: "Chỉ huy trưởng Bộ CHQS tỉnh", note: "" }] });
  const units = [province, office, area, area2, ...communes, ...stationed, board, ...oldDistricts, ...oldCommunes];
  const successions = [];
  oldDistricts.forEach((d, i) => successions.push({ from: d.id, to: i < 2 ? area.id : area2.id, extent: "full", on: "2025-07-01", basis: "Quyết định 2786/QĐ-BQP" }));
  oldCommunes.forEach((c, i) => successions.push({ from: c.id, to: communes[Math.min(9, i >> 1)].id, extent: i % 5 === 3 ? "partial" : "full", on: "2025-07-01", basis: "Nghị quyết 1686/NQ-UBTVQH15" }));
  const U = (u) => ({ id: u.id, name: u.name, short_name: u.short });

  const ALL = ["watch.open", "log.write", "log.strike", "handover.sign", "handover.countersign", "handover.refuse", "handover.withdraw", "answer.accept", "answer.progress", "answer.done", "answer.decline", "answer.account", "document.receive", "contribution.send"];
  const LEAD = [...ALL, "watch.order_takeover", "document.issue", "document.note", "task.give", "task.withdraw", "task.confirm", "task.reopen", "task.return", "conference.prepare", "conference.amend", "conference.attend", "conference.conclude", "conference.instruct", "conference.submit_notice", "summary.open", "summary.write", "summary.put_to_sign", "summary.confirm", "summary.hand_back", "summary.issue", "summary.reissue", "article.draft", "article.import", "article.amend", "article.set_photos", "article.submit", "article.return", "article.publish", "article.note_erratum", "article.publish_erratum", "article.drop_erratum", "article.withdraw", "revision.put_forward", "revision.publish", "revision.return", "revision.withdraw", "summary.amend", "summary.assign", "summary.submit", "summary.return", "summary.accept", "summary.comment", "summary.resolve", "summary.state", "summary.strike_stated", "contribution.call", "comment.decide"];
  const ADMIN = ["person.enter", "person.rank", "person.correct", "post.appoint", "post.end", "book.erase", "unit.establish", "unit.rename", "unit.seat", "unit.merge", "unit.split", "unit.dissolve", "unit.wind_up", "unit.countermand", "unit.relate", "unit.unrelate", "unit.transfer"];
  // what the documents office does besides taking papers in
  ALL.push("document.file", "document.annul", "paper.hand_in");
  LEAD.push("conference.invite", "conference.ask_papers", "conference.withdraw_paper", "conference.accept_paper", "conference.return_paper", "conference.schedule_paper", "conference.unschedule_paper", "conference.close_papers");
  LEAD.push("document.attach_scan", "document.file", "document.annul", "draft.write", "draft.amend", "draft.submit", "draft.return", "draft.approve", "draft.confirm", "draft.issue", "draft.withdraw");
  const person = (account, name, rank, title, role, u, commands, what, pin = "1234") => {
    const p = { id: uid(), account, name, rank, pin, what, unit: u.id, posts: [], ranks: [{ rank, from: null, basis: "" }], struck: [] };
    p.posts.push({ post: uid(), unit: u.id, unit_name: u.name, unit_short: u.short, title, role, commands, from: "2025-07-01", to: null });
    return p;
  };
  const an = person("an", "Nguyễn Văn An", "Đại úy", "Trực ban tác chiến", "duty_officer", area, ALL, "Ghi sổ trực, bàn giao ca lúc 07:30. PIN 1234.");
  const lan = person("lan", "Trần Thị Lan", "Thượng úy", "Trực ban tác chiến, ca sau", "duty_officer", area, ALL, "Nhận ca từ An, ký bằng PIN 2345.", "2345");
  const binh = person("binh", "Lê Hòa Bình", "Thượng tá", "Chỉ huy trưởng", "commander", area, [...LEAD, "person.enter", "person.rank", "person.correct", "post.appoint", "post.end"], "Giao nhiệm vụ, chủ trì hội nghị, ban hành báo cáo.");
  const dung = person("dung", "Phạm Tiến Dũng", "Thiếu tá", "Trợ lý tác chiến", "staff", area, LEAD, "Soạn báo cáo tổng kết với số liệu lấy từ sổ.");
  const hoa = person("hoa", "Đỗ Quang Hòa", "Đại úy", "Chỉ huy trưởng Ban CHQS xã Hoa Sơn", "commander", communes[0], ALL, "Nhận nhiệm vụ và báo kết quả trên điện thoại.");
  const thanh = person("thanh", "Vũ Đức Thanh", "Trung tá", "Trợ lý thanh tra", "inspector", province, [], "Kiểm tra sổ: đọc, tải về, kiểm chuỗi.");
  const quang = person("quang", "Ngô Văn Quang", "", "Quản trị hệ thống", "administrator", office, [...ADMIN, "account.manage", "factor.require", "template.manage", "backup.manage", "portal.manage", "award_rule.state", "rights.read", "rule.follow", "rule.set"], "Lập đơn vị, cấp tài khoản, cấp lại mật khẩu.");
  const people = [an, lan, binh, dung, hoa, thanh, quang];

  const book = [];
  const write = (kind, entity_kind, entity, who, summary, happened, entered, words = null) => {
    const e = { number: book.length + 1389 - 0, volume: 1, kind, entity_kind, entity, author: who.name, title: who.posts[0].title, entered, happened, late: entered - happened > 15 * M, facts: JSON.stringify({ salt: "00", command: kind, unit: area.id }), words: words && JSON.stringify({ salt: "00", ...words }), erased: false, withheld: false, hash: hex(64) };
    book.push(e);
    n += 1;
    return e.number;
  };
  const log = [];
  const row = (ago, type, text, opt = {}) => {
    const happened = now - ago * M;
    const entered = happened + (opt.late ?? 1) * M;
    const who = opt.who ?? an;
    const r = { id: uid(), number: 0, row: 384 + log.length, year: Number(today.slice(0, 4)), duty: opt.duty ?? "operations", type, text, happened, entered, late_minutes: (opt.late ?? 0) > 15 ? opt.late : 0, doubtful: false, author: who.name, about: (opt.about ?? []).map(U), references: [], struck: null, information: null, corrects: opt.corrects ?? null };
    r.number = write("log_entry.written", "log_entry", r.id, who, `Ghi sổ trực ${r.row}: ${text}`, happened, entered, { text });
    log.unshift(r);
    return r;
  };
  row(1680, "report", "Nhận báo ban ngày 20/11 của 10/10 xã, quân số trực đủ.", { who: lan });
  row(1500, "visit", "Đoàn kiểm tra của Bộ CHQS tỉnh (04 đồng chí) vào làm việc, ra lúc 11:20.", { who: lan });
  row(1320, "order", "Bộ CHQS tỉnh điện: duy trì 1/3 quân số trực phòng chống thiên tai đến hết 23/11.", { who: lan });
  row(1130, "weather", "Bản tin 16:30: mưa to vùng núi phía tây, rủi ro thiên tai do lũ quét cấp 1.", { who: lan });
  row(1122, "note", "Nhận ca lúc 07:30, sổ sách, khóa, máy vô tuyến đủ.", { late: 0 });
  row(480, "patrol", "Tổ tuần tra 1 (03 đồng chí) đi tuyến Kho K3 – cầu Mai, về 19:10, không có gì lạ.", { about: [stationed[1]] });
  row(330, "information", "Công an xã Tân Lập trao đổi: tối 21/11 có lễ hội đình làng, dự kiến 600 người.", { about: [communes[1]] });
  row(245, "guard_relief", "Đổi gác cổng số 1: đồng chí Sơn thay đồng chí Tùng.");
  const wrong = row(62, "guard_relief", "Đổi gác cổng số 1 lúc 01:08.");
  const right = row(40, "guard_relief", "Đổi gác cổng số 1: đồng chí Hải thay đồng chí Sơn.", { late: 1, corrects: wrong.id });
  wrong.struck = { reason: "ghi nhầm giờ", at: now - 38 * M, by: an.name, replacement: right.id };
  row(33, "report", "Xã Đồng Tâm báo mất điện toàn xã, đã dùng máy nổ cho đài truyền thanh.", { about: [communes[3]], late: 18 });
  row(15, "patrol", "Tổ tuần tra 2 về, không có gì lạ.", { late: 10 });
  const flood = row(4, "incident", "Xã Hoa Sơn báo nước sông lên 0,4 m trong 1 giờ, ngầm Khe Rộng ngập, đã cắm biển và cử 02 dân quân trực.", { about: [communes[0]], late: 1 });

  const since = now - 1122 * M;
  const watches = [
    { id: uid(), duty: "command", person_name: "Lê Hòa Bình", title: "Chỉ huy trưởng", post: binh.posts[0].post, since, elsewhere: [] },
    { id: uid(), duty: "operations", person_name: "Nguyễn Văn An", title: "Trực ban tác chiến", post: an.posts[0].post, since, elsewhere: [] },
  ];

  const tasks = [];
  const story = (at, by, what, text = "") => ({ at, by, what, text, book: area.id, number: 1300 + (Math.floor(at / M) % 89) });
  const task = (text, owners, due, opt = {}) => {
    const given_at = now - (opt.ago ?? 20) * D;
    const t = {
      id: uid(), number: 74 + tasks.length, giver: U(opt.giver ?? area), text, due, standing: opt.standing ?? false, given_at, document: null, conference: opt.conference ?? null, parent: null, giao_ban: opt.giao_ban ? { unit: U(opt.giver ?? area), day: opt.giao_ban } : null, withdrawn: null,
      answers: owners.map((o, i) => {
        const state = (opt.states ?? ["accepted"])[i % (opt.states ?? ["accepted"]).length];
        const s = [story(given_at, binh.name, "task.given")];
        if (state !== "given") s.push(story(given_at + 5 * H, `Chỉ huy ${o.short}`, "answer.accepted"));
        if (state === "accepted" && (opt.percent ?? 0) > 0) s.push(story(now - 3 * D, `Chỉ huy ${o.short}`, "answer.progressed", "Đã rà soát xong, đang bổ sung phương tiện."));
        if (state === "reported" || state === "confirmed") s.push(story(now - 2 * D, `Chỉ huy ${o.short}`, "answer.reported", "Đã thực hiện xong, có biên bản kèm theo."));
        if (state === "confirmed") s.push(story(now - 1 * D, binh.name, "task.confirmed"));
        if (state === "returned") s.push(story(now - 2 * D, `Chỉ huy ${o.short}`, "answer.reported", "Đã làm."), story(now - 1 * D, binh.name, "task.returned", "Thiếu danh sách phương tiện."));
        return { owner: U(o), co: false, state, percent: state === "accepted" ? (opt.percent ?? 0) : state === "given" ? 0 : 100, story: s, overdue_days: 0 };
      }), done: 0, total: owners.length, overdue_days: 0,
    };
    tasks.push(t);
    return t;
  };
  task("Rà soát, bổ sung phương án phòng chống lũ quét và sơ tán dân vùng ngầm, tràn", communes, addDays(today, 4), { states: ["confirmed", "confirmed", "reported", "accepted", "confirmed", "given", "confirmed", "confirmed", "accepted", "confirmed"], percent: 60 });
  task("Kiểm tra niêm cất máy nổ, áo phao, nhà bạt; báo số lượng dùng được", [communes[0], communes[3], stationed[1]], addDays(today, -1), { states: ["accepted", "returned", "confirmed"], percent: 40, ago: 9 });
  task("Duy trì nghiêm chế độ trực ban, trực sẵn sàng chiến đấu, trao đổi thông tin hằng tuần", [...communes, ...stationed], null, { standing: true, states: ["accepted"], ago: 300 });
  task("Nộp báo cáo công tác đóng quân canh phòng năm 2026", [area], addDays(today, 9), { giver: province, states: ["accepted"], percent: 30, ago: 12 });
  task("Chuẩn bị lực lượng bảo vệ lễ hội đình làng Tân Lập", [communes[1], communes[2]], addDays(today, 0), { states: ["accepted", "given"], percent: 80, ago: 3, giao_ban: addDays(today, -3) });
  task("Bổ sung danh sách lực lượng xung kích cấp xã sau sắp xếp", communes.slice(0, 6), addDays(today, -3), { states: ["reported", "confirmed", "confirmed", "given", "confirmed", "accepted"], percent: 50, ago: 15 });
  const count = (t) => {
    t.done = t.answers.filter((a) => a.state === "confirmed").length;
    t.total = t.answers.length;
    t.answers.forEach((a) => (a.overdue_days = t.due && a.state !== "confirmed" && t.due < today ? Math.round((Date.parse(today) - Date.parse(t.due)) / D) : 0));
    t.overdue_days = Math.max(0, ...t.answers.map((a) => a.overdue_days));
  };
  tasks.forEach(count);

  const documents = [
    { id: uid(), direction: "received", number: 212, symbol: "1184/CĐ-BCH", type: "cong_dien", issued_on: addDays(today, -1), issuer: "Bộ CHQS tỉnh An Hòa", urgency: "hoa_toc", subject: "Chủ động ứng phó mưa lớn, lũ quét, sạt lở đất ở các xã miền núi", lines: [
      { group: 1, addressee: "Ban CHPTKV 3, Ban CHPTKV 4", text: "Duy trì 1/3 quân số trực phòng chống thiên tai đến hết ngày 23/11/2026.", kind: "task", task: null },
      { group: 1, addressee: "Ban CHPTKV 3, Ban CHPTKV 4", text: "Báo cáo nhanh trước 18 giờ hằng ngày.", kind: "task", task: tasks[3].id },
      { group: 2, addressee: "Các đồn Biên phòng tuyến biển", text: "Kêu gọi tàu thuyền vào nơi tránh trú.", kind: "information", task: null },
      { group: 3, addressee: "Lực lượng chức năng", text: "Nội dung thuộc lĩnh vực khác, ngoài phạm vi hệ thống.", kind: "out_of_scope", task: null }], notes: [{ text: "Đ/c Dũng soạn kế hoạch trực, trình trước 10:00.", by: binh.name, at: now - 10 * H, task: tasks[0].id }], addressed: 0, answered: 0 },
    { id: uid(), direction: "received", number: 211, symbol: "96/KH-UBND", type: "ke_hoach", issued_on: addDays(today, -6), issuer: "UBND xã Tân Lập", urgency: "none", subject: "Bảo đảm an toàn lễ hội đình làng", lines: [{ group: 1, addressee: "Ban CHQS xã", text: "Bố trí 01 tổ dân quân phối hợp Công an xã.", kind: "task", task: tasks[4].id }], notes: [], addressed: 0, answered: 0 },
    { id: uid(), direction: "issued", number: 31, symbol: "31/TB-BCH", type: "thong_bao", issued_on: addDays(today, -20), issuer: area.name, urgency: "none", subject: "Kết luận hội nghị giao ban tháng 10", lines: [{ group: 1, addressee: "Thứ nhất, Ban CHQS các xã", text: "Rà soát, bổ sung phương án phòng chống lũ quét.", kind: "task", task: tasks[0].id }, { group: 2, addressee: "Thứ hai, các đơn vị đóng quân", text: "Duy trì nghiêm chế độ trực.", kind: "task", task: tasks[2].id }], notes: [], addressed: 13, answered: 11 },
  ];

  const confBody = (conference_kind, title, extra = {}) => ({ conference_kind, title, topics: ["Công tác đóng quân canh phòng", "Công tác phối hợp thực hiện nhiệm vụ quân sự, quốc phòng"], reviewed_from: "2025-12-15", reviewed_to: "2026-12-14", ahead_from: "2026-12-15", ahead_to: "2027-12-14", held_on: addDays(today, -2), held_to: null, session: "afternoon", place: "Hội trường Ban CHPTKV 3", organisers: [], chairs: [{ name: "Lê Hòa Bình", titles: ["Ủy viên BTV Đảng ủy", "Chỉ huy trưởng"], opened: true, directed: false }, { name: "Hoàng Minh Đức", titles: ["Phó Chủ tịch UBND xã Sông Mai"], opened: false, directed: true }], participants: communes.slice(0, 10).map((c) => ({ unit: c.id, label: c.short, count: null, posts: ["Chủ tịch UBND", "Trưởng Công an", "Chỉ huy trưởng Ban CHQS"], invited: 3, attended: null })).concat(stationed.map((s) => ({ unit: s.id, label: s.short, count: null, posts: ["Chỉ huy đơn vị"], invited: 1, attended: null }))), programme: [{ time: "13:30", item: "Ổn định tổ chức, giới thiệu đại biểu", speaker: "Phạm Tiến Dũng" }, { time: "13:45", item: "Báo cáo tổng kết", speaker: "Lê Hòa Bình" }, { time: "14:30", item: "Tham luận", speaker: "Tiểu đoàn 12, xã Hoa Sơn" }, { time: "15:30", item: "Kết luận hội nghị", speaker: "Lê Hòa Bình" }], papers: [{ title: "Kinh nghiệm phối hợp tuần tra ban đêm", by: "Tiểu đoàn 12" }], discussion: "", ...extra });
  const conferences = [
    { id: uid(), stage: "concluded", body: confBody("tong_ket", "Hội nghị tổng kết công tác đóng quân canh phòng và công tác phối hợp năm 2026; phương hướng, nhiệm vụ năm 2027"), conclusions: null, document: null, summary: null, article: null, missing: ["conference.missing.directive", "conference.missing.summary"] },
    { id: uid(), stage: "prepared", body: confBody("giao_ban", "Giao ban công tác đóng quân canh phòng tháng 11", { held_on: addDays(today, 3), session: "morning", topics: ["Công tác đóng quân canh phòng"] }), conclusions: null, document: null, summary: null, article: null, missing: ["conference.missing.attendance"] },
    { id: uid(), stage: "published", body: confBody("so_ket", "Hội nghị sơ kết 6 tháng đầu năm 2026", { held_on: "2026-06-18", session: "day" }), conclusions: null, document: documents[2].id, summary: null, article: null, missing: [] },
  ];
  seedPapers(U, conferences[1], [communes[0], stationed[0]], now);
  const c0 = conferences[0];
  c0.body.participants.forEach((p, i) => (p.attended = i === 5 ? 2 : p.invited));
  c0.conclusions = { at: now - 2 * D, text: "Đánh giá cao kết quả đạt được trong năm; năm 2027 tập trung vào ba việc.", groups: [
    { addressee: "Thứ nhất, các đơn vị đóng quân", owners: stationed.map((s) => s.id), group: "none", bullets: [{ text: "Duy trì nghiêm chế độ trực ban, trực sẵn sàng chiến đấu.", kind: "task", due: null, standing: true }, { text: "Tổ chức tuần tra chung với dân quân xã ít nhất 02 lần mỗi tuần.", kind: "task", due: null, standing: true }] },
    { addressee: "Thứ hai, Ban CHQS các xã", owners: [], group: "all_communes", bullets: [{ text: "Hoàn thành kế hoạch diễn tập phòng thủ dân sự.", kind: "task", due: "2027-03-31", standing: false }, { text: "Đề nghị cấp ủy, chính quyền tiếp tục quan tâm chính sách hậu phương.", kind: "information", due: null, standing: false }] }] };

  const ev = (count, type, text) => Array.from({ length: count }, (_, i) => ({ kind: "log", id: uid(), book: area.id, unit: area.short, number: 1389 - count + i, at: now - (count - i) * 9 * D, text: `${text} ${i + 1}` }));
  const figures = [
    { name: "log_incidents", label: "Số vụ việc ghi trong sổ trực", value: "07", number: 7, evidence: ev(7, "incident", "Vụ việc: nước lên, sạt lở, cháy nhỏ; đã xử lý") },
    { name: "patrols", label: "Số lượt tuần tra", value: "624", number: 624, evidence: ev(12, "patrol", "Tổ tuần tra đi và về an toàn, lượt") },
    { name: "handovers", label: "Số lần bàn giao ca có hai chữ ký", value: "729", number: 729, evidence: ev(9, "handover", "Bàn giao ca trực ban tác chiến, tờ") },
    { name: "tasks_given", label: "Nhiệm vụ đã giao", value: "46", number: 46, evidence: ev(6, "task", "Giao nhiệm vụ số") },
    { name: "tasks_done", label: "Nhiệm vụ hoàn thành", value: "41", number: 41, changed: true, evidence: ev(5, "task", "Xác nhận hoàn thành nhiệm vụ số") },
    { name: "attendance", label: "Đại biểu dự hội nghị", value: "32", number: 32, estimate: true, evidence: ev(3, "conference", "Điểm danh đoàn") },
  ].map((f) => ({ token: `figure:${f.name}${f.estimate ? ";estimate=1" : ""}`, estimate: false, as_of: today, frozen: null, changed: false, ...f }));
  figures.push({ token: "table:tasks_by_unit", name: "tasks_by_unit", label: "Nhiệm vụ theo đơn vị", value: "", number: 0, estimate: false, as_of: today, frozen: null, changed: false, heads: ["Đơn vị", "Giao", "Xong", "Quá hạn"], rows: communes.slice(0, 5).map((c, i) => [c.short, String(6 - (i % 2)), String(5 - (i % 3)), i === 3 ? "01" : "0"]), evidence: ev(4, "task", "Nhiệm vụ của xã") });
  const sec = (index, no, level, title, text = "", hint = "") => ({ index, no, level, title, text, hint });
  const summary = { id: uid(), conference: c0.id, unit: U(area), title: "Tổng kết công tác đóng quân canh phòng và công tác phối hợp thực hiện nhiệm vụ quân sự, quốc phòng năm 2026; phương hướng, nhiệm vụ năm 2027", period_from: "2025-12-15", period_to: "2026-12-14", next_from: "2026-12-15", next_to: "2027-12-14", as_of: today, state: "draft", number: null, symbol: null, issued_on: null, code: null, figures, sections: [
    sec(0, "A", 0, "Kết quả công tác năm 2026"), sec(1, "I", 1, "Tình hình chung", "Năm 2026 là năm đầu Ban Chỉ huy Phòng thủ khu vực 3 hoạt động trọn năm theo tổ chức mới, địa bàn gồm mười xã.\n\nThời tiết diễn biến phức tạp, đã xảy ra {{figure:log_incidents}} vụ việc, đều được xử lý kịp thời.", "Bối cảnh, thuận lợi, khó khăn, sự lãnh đạo."), sec(2, "II", 1, "Kết quả"), sec(3, "1", 2, "Trực ban, sẵn sàng chiến đấu", "Duy trì nghiêm chế độ trực; {{figure:handovers}} lần bàn giao ca đều đủ hai chữ ký.", "Chế độ trực, bàn giao, báo động luyện tập."), sec(4, "2", 2, "Canh phòng, tuần tra", "Tổ chức {{figure:patrols}} lượt tuần tra, không để xảy ra mất an toàn.", "Canh gác, tuần tra, mục tiêu."), sec(5, "3", 2, "Trao đổi thông tin, đánh giá tình hình", "", "Giao ban, trao đổi với Công an, Biên phòng, các xã."), sec(6, "4", 2, "Phòng chống thiên tai, cứu hộ, phòng cháy", "", "Số vụ, lực lượng, kết quả."), sec(7, "7", 2, "Thực hiện nhiệm vụ được giao", "Đã giao {{figure:tasks_given}} nhiệm vụ, hoàn thành {{figure:tasks_done}}. Hội nghị có {{figure:attendance;estimate=1}} đại biểu dự.\n\n{{table:tasks_by_unit}}", "Nhiệm vụ đã giao, hoàn thành, quá hạn."), sec(8, "III", 1, "Đánh giá chung", "", "Ưu điểm, hạn chế, nguyên nhân, kinh nghiệm."), sec(9, "B", 0, "Phương hướng, nhiệm vụ năm 2027", "", "Dự báo, mục tiêu, nhiệm vụ, kiến nghị.")] };
  c0.summary = summary.id;
  const articles = [{ id: uid(), slug: "so-ket-6-thang-dau-nam-2026", state: "published", title: "Hội nghị sơ kết 6 tháng đầu năm 2026", published_at: Date.parse("2026-06-19T09:00:00+07:00"), body: { conference: conferences[2].id, summary: null, title: "Hội nghị sơ kết 6 tháng đầu năm 2026", lead: "Ngày 18/6/2026, Ban Chỉ huy Phòng thủ khu vực 3 tổ chức hội nghị sơ kết 6 tháng đầu năm.", body: "Dự hội nghị có lãnh đạo 10 xã và chỉ huy các đơn vị đóng quân.\n\nHội nghị đã đánh giá kết quả và thống nhất nhiệm vụ 6 tháng cuối năm.", captions: [{ caption: "Toàn cảnh hội nghị", credit: "Minh Đức", alt: "Đại biểu ngồi trong hội trường, phía trên là bàn chủ trì" }], author_line: "Minh Đức, Ban CHPTKV 3", source: "", category: "Hoạt động", reuse_note: "Ghi rõ nguồn khi dùng lại.", section: "news", symbol: "", issued_on: null, issuer: "", as_of: null, figures: [] }, ...untouched() }];
  const comments = [
    { id: uid(), article: articles[0].id, title: articles[0].title, slug: articles[0].slug, code: "7F3A-9C21", name: "Chị Hoa, xã Hoa Sơn", text: "Đường vào thôn Bến đã đi lại được, cảm ơn các anh.", received: Date.parse("2026-11-20T19:40:00+07:00"), shown: false },
    { id: uid(), article: articles[0].id, title: articles[0].title, slug: articles[0].slug, code: "0B44-D2E1", name: "", text: "Mong đơn vị thông báo sớm lịch diễn tập.", received: Date.parse("2026-11-18T08:05:00+07:00"), shown: true },
  ];
  conferences[2].article = articles[0].id;
  return { today, units, successions, area, province, people, log, watches, tasks, documents, conferences, summary, articles, comments, book, write, U, count, handovers: [], flood, story };
}
