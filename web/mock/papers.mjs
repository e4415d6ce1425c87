// Papers that a conference asks its invited units for, for the stand-in: asked, handed in, looked at, put into the running order.
import { dayOf, uid } from "./data.mjs";

const DAY = 86_400_000;
const versionsOf = (x, p) => x.handed?.[p.number] ?? [];

function stateOf(p, versions) {
  if (p.withdrawn) return "withdrawn";
  if (versions.length === 0) return "waiting";
  return p.looked_at === versions.length && p.verdict !== "none" ? p.verdict : "handed_in";
}

function lineOf(w, x, p, now) {
  const versions = versionsOf(x, p);
  const last = versions.at(-1);
  const state = stateOf(p, versions);
  return {
    number: p.number, unit: w.U(w.units.find((u) => u.id === p.unit)), topic: p.topic, due: p.due, minutes: p.minutes, asked_at: p.asked_at, state,
    late: !p.withdrawn && dayOf(versions[0]?.handed_at ?? now) > p.due, title: last?.title ?? null, version: versions.length, handed_at: last?.handed_at ?? null, as_file: last?.file != null,
    reason: ["returned", "withdrawn"].includes(state) ? p.reason : null, scheduled: x.body.programme.some((item) => item.paper === p.number),
  };
}

const papersOf = (w, x, unit, now) => (x.asked_papers ?? []).map((p) => lineOf(w, x, p, now)).filter((p) => unit === w.area.id || unit === p.unit.id || p.state === "accepted");

/** What a conference shows of its papers to that unit. */
export const papersSeen = (w, x, unit, now) => ({ asked_papers: papersOf(w, x, unit, now), papers_closed: x.papers_closed ?? null });

/** What the search finds of them: what was handed in last, by those who read it. */
export const paperHits = (w, unit, now) => w.conferences.flatMap((x) => papersOf(w, x, unit, now).filter((p) => p.title !== null).map((p) => (
  { id: ((x.paper_ids ??= {})[p.number] ??= uid()), title: p.title, at: p.handed_at, unit: p.unit, paper: { conference: x.id, number: p.number } })));

/** What an invited unit sees as its own of another's conference. */
export const ownPart = (x, unit) => {
  const invitation = (x.invitations ?? []).find((i) => i.unit.id === unit);
  return invitation ? { invitation, groups: [] } : null;
};

/** Conferences to which the unit is invited. */
export const invitedTo = (w, unit, now, head) => w.conferences.filter((x) => ownPart(x, unit)).map((x) => ({
  ...head(x), unit: w.U(w.area), place: x.body.place || null, begins: x.body.begins ?? "", reply_by: ownPart(x, unit).invitation.reply_by, reply: ownPart(x, unit).invitation.state,
  papers: papersOf(w, x, unit, now).filter((p) => p.unit.id === unit && ["waiting", "returned"].includes(p.state)).length,
}));

export const paperReads = (world, clock, refuse) => ({
  "/api/conference/paper": (q, person) => {
    const w = world();
    const x = w.conferences.find((c) => c.id === q.get("conference"));
    const line = x && papersOf(w, x, person.unit, clock()).find((p) => p.number === Number(q.get("number")));
    if (!line) return refuse(404, "not_found");
    const over = x.conclusions !== null || x.stage === "cancelled";
    return { ...line, conference: x.id, conference_title: x.body.title, held_on: x.body.held_on, organiser: w.U(w.area), open: !over && !x.papers_closed && line.state !== "withdrawn", over, versions: [...versionsOf(x, line)].reverse() };
  },
});

/** A briefing still to come: one paper is in, the other is waited for. */
export function seedPapers(U, x, [waiting, done], now) {
  const invited = (unit) => ({ unit: U(unit), prepare: "Tham luận", reply_by: null, invited_at: now - 3 * DAY, state: "answered", posts: [{ post: "Chỉ huy trưởng", coming: "comes", instead: "", reason: null }], note: "", answered_at: now - 2 * DAY });
  const asked = (number, unit, topic) => ({ number, unit: unit.id, topic, due: dayOf(now + DAY), minutes: 10, asked_at: now - 3 * DAY, verdict: "none", looked_at: 0, withdrawn: false, reason: null });
  x.invitations = [invited(waiting), invited(done)];
  x.asked_papers = [asked(1, waiting, "Kinh nghiệm tuần tra chung với công an xã"), asked(2, done, "Bảo đảm phương tiện ứng phó sạt lở")];
  x.handed = { 2: [{ version: 1, title: "Bảo đảm phương tiện ứng phó sạt lở", text: "Đơn vị đã khảo sát bốn điểm có nguy cơ sạt lở.\n\nĐề nghị các xã cử người dẫn đường.", file: null, speaker: "Chỉ huy đơn vị", by: "Nguyễn Hữu Thắng", handed_at: now - DAY, struck: false }] };
}

export const paperCommands = (plainWrite, find) => {
  const conf = (c) => find(c.w.conferences, c.body.conference);
  const asked = (c) => conf(c).asked_papers.find((p) => p.number === c.body.number);
  const written = (c, verb, text) => plainWrite(c, `conference.${verb}`, c.body.conference, text);
  const take_out = (x, number) => { x.body.programme = x.body.programme.filter((item) => item.paper !== number); };
  return {
    "conference.ask_papers": (c) => {
      const x = conf(c);
      x.asked_papers ??= [];
      for (const unit of c.body.units) x.asked_papers.push({ number: x.asked_papers.length + 1, unit, topic: c.body.topic, due: c.body.due, minutes: c.body.minutes, asked_at: c.now, verdict: "none", looked_at: 0, withdrawn: false, reason: null });
      return written(c, "papers_asked", "Đặt tham luận");
    },
    "conference.withdraw_paper": (c) => { Object.assign(asked(c), { withdrawn: true, reason: c.body.reason }); take_out(conf(c), c.body.number); return written(c, "paper_withdrawn", "Thôi đặt tham luận"); },
    "conference.accept_paper": (c) => { Object.assign(asked(c), { verdict: "accepted", looked_at: c.body.version, reason: null }); return written(c, "paper_accepted", "Duyệt tham luận"); },
    "conference.return_paper": (c) => { Object.assign(asked(c), { verdict: "returned", looked_at: c.body.version, reason: c.body.reason }); return written(c, "paper_returned", "Trả lại tham luận"); },
    "conference.schedule_paper": (c) => {
      const [x, p] = [conf(c), asked(c)];
      take_out(x, p.number);
      x.body.programme.splice((c.body.place ?? x.body.programme.length + 1) - 1, 0, { time: "", item: versionsOf(x, p).at(-1)?.title ?? p.topic, speaker: find(c.w.units, p.unit).name, minutes: p.minutes, paper: p.number });
      return written(c, "paper_scheduled", "Xếp tham luận vào chương trình");
    },
    "conference.unschedule_paper": (c) => { take_out(conf(c), c.body.number); return written(c, "paper_unscheduled", "Đưa tham luận khỏi chương trình"); },
    "conference.close_papers": (c) => { conf(c).papers_closed = c.body.closed ? c.now : null; return written(c, "papers_closed", c.body.closed ? "Chốt danh sách tham luận" : "Mở lại danh sách tham luận"); },
    "paper.hand_in": (c) => {
      const x = conf(c);
      if (x.papers_closed) return c.refuse(409, "conference.papers_closed", "/conference", "Danh sách tham luận đã chốt.");
      x.handed ??= {};
      const versions = (x.handed[c.body.number] ??= []);
      for (const v of versions) v.struck = true;
      const file = c.body.file ? { file: c.body.file, file_type: "docx", bytes: 40_960, called: "Tham luận.docx", removed: false } : null;
      versions.push({ version: versions.length + 1, title: c.body.title, text: c.body.text || null, file, speaker: c.body.speaker, by: c.person.name, handed_at: c.now, struck: false });
      return plainWrite(c, "handed_paper.handed_in", uid(), "Nộp tham luận");
    },
  };
};
