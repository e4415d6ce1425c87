// What a conference gathers, for the stand-in: invitations and answers, the roll, papers, what was said.
import { noticeOf } from "./office.mjs";
import { ownPart, papersSeen } from "./papers.mjs";

const seatsOf = (body, roll, invitations) =>
  body.participants.filter((p) => p.unit).flatMap((p) => {
    const answer = invitations.find((i) => i.unit.id === p.unit)?.posts ?? [];
    return p.posts.map((post) => {
      const said = answer.find((a) => a.post === post);
      const seen = roll.find((r) => r.unit === p.unit && r.post === post);
      return { unit: p.unit, post, coming: said?.coming ?? null, instead: said?.instead ?? "", reason: said?.reason ?? null, presence: seen?.presence ?? null, note: seen?.note || null };
    });
  });

/** The world is older than some members of a conference: those are filled in here. */
export const bodyOf = (b) => ({
  begins: "", ...b, programme: b.programme.map((p) => ({ minutes: null, paper: null, ...p })), papers: b.papers.map((p) => ({ unit: null, due: null, handed_in: null, ...p })),
});

/** @param unit whose people look at it */
export const courseOf = (w, c, unit, now) => {
  const invitations = c.invitations ?? [];
  const line = (g, i, b, k) => ({ group: i + 1, bullet: k + 1, addressee: g.addressee, text: b.text, due: b.due, standing: b.standing, task: null, number: 0, total: 0, accepted: 0, reported: 0, done: 0, late: 0, outcome: null, account: null, unaccounted_since: null, passed_over: 0 });
  const lines = (c.conclusions?.groups ?? []).flatMap((g, i) => g.bullets.flatMap((b, k) => (b.kind === "task" ? [line(g, i, b, k)] : [])));
  return {
    starts: c.body.programme.map((p) => p.time), invitations, roll: seatsOf(c.body, c.roll ?? [], invitations), contributions: c.contributions ?? [],
    before: null, carried: [], followup: c.conclusions ? { conference: c.id, title: c.body.title, held_on: c.body.held_on, lines, accounted_in: null } : null, own: unit === w.area.id ? null : ownPart(c, unit), ...papersSeen(w, c, unit, now), notice: c.draft ? noticeOf(w, c.draft) : null,
  };
};

export const conferenceCommands = (plainWrite, find) => {
  const conf = (c) => find(c.w.conferences, c.body.conference);
  return {
    "conference.invite": (c) => {
      const x = conf(c);
      x.invitations ??= [];
      for (const id of c.body.units) {
        const unit = c.w.U(c.w.units.find((u) => u.id === id));
        x.invitations.push({ unit, prepare: c.body.prepare, reply_by: c.body.reply_by, invited_at: c.now, state: "silent", posts: [], note: "", answered_at: null });
      }
      return plainWrite(c, "conference.invited", x.id, "Gửi giấy mời");
    },
    "conference.tick": (c) => {
      const x = conf(c);
      const { conference, ...tick } = c.body;
      x.roll = [...(x.roll ?? []).filter((r) => r.unit !== tick.unit || r.post !== tick.post), tick];
      const p = x.body.participants.find((one) => one.unit === tick.unit);
      p.attended = x.roll.filter((r) => r.unit === tick.unit && r.presence !== "absent").length;
      if (x.stage === "prepared") x.stage = "held";
      return plainWrite(c, "conference.ticked", conference, "Điểm danh");
    },
    "conference.receive_paper": (c) => { const x = conf(c); x.body.papers[c.body.paper].handed_in = c.now; return plainWrite(c, "conference.paper_received", x.id, "Nhận tham luận"); },
    "conference.contribute": (c) => {
      const x = conf(c);
      x.contributions = [...(x.contributions ?? []), { unit: c.body.unit, speaker: c.body.speaker, post: c.body.post, text: c.body.text, at: c.now, struck: false, strike_reason: "" }];
      return plainWrite(c, "conference.contributed", x.id, "Ghi ý kiến");
    },
    "conference.strike_contribution": (c) => { const x = conf(c); Object.assign(x.contributions[c.body.number - 1], { struck: true, strike_reason: c.body.reason }); return plainWrite(c, "conference.contribution_struck", x.id, "Gạch ý kiến"); },
  };
};
