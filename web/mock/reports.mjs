// The stand-in's duty reports: one unit below has reported, the others have not. The rules are the real server's.
import { uid } from "./data.mjs";

const line = (category, total, more = {}) => ({ category, establishment: null, total, leave: 0, study: 0, sick: 0, mission: 0, other: 0, ...more });
const sumOf = (lines) => {
  const sum = { establishment: 0, total: 0, present: 0, leave: 0, study: 0, sick: 0, mission: 0, other: 0 };
  for (const l of lines) {
    sum.total += l.total;
    sum.present += l.total - l.leave - l.study - l.sick - l.mission - l.other;
    for (const k of ["leave", "study", "sick", "mission", "other"]) sum[k] += l[k];
  }
  return sum;
};
const bodyOf = (day, strength) => ({ day, strength, activities: "Tuần tra hai lượt.", strong_points: "", shortcomings: "", unexpected: "", planned: "", proposals: "", basis: [] });
const ID = uid();
const LESSON = uid();

export const reportReads = (world, now, dayOf, refuse) => {
  const one = (day) => {
    const w = world();
    const strength = [line("officers", 3, { leave: 1 }), line("militia", 9)];
    const commune = w.units.find((u) => u.level === "commune" && !u.to);
    return {
      id: ID, number: 1, year: 2026, unit: w.U(commune), state: "confirmed", body: bodyOf(day, strength), sum: sumOf(strength), holders: [], to: w.U(w.area), conclusion: "Đã rõ.",
      written_at: now() - 3_600_000, written_by: "Trần Văn Sơn", written_title: "Chỉ huy trưởng", confirmed_at: now() - 3_500_000, confirmed_by: "Trần Văn Sơn", confirmed_title: "Chỉ huy trưởng",
      struck: null, corrects: null, replaced_by: null, code: null, superiors: [],
    };
  };
  const lineOf = (r) => ({ id: r.id, number: r.number, state: r.state, sum: r.sum, unexpected: false, confirmed_at: r.confirmed_at, corrects: false });
  return {
    "/api/duty_reports": (q) => {
      const w = world();
      const day = q.get("day") ?? dayOf(now());
      const report = one(day);
      const communes = w.units.filter((u) => u.level === "commune" && !u.to).slice(0, 4);
      const below = communes.map((u) => (u.id === report.unit.id ? { unit: w.U(u), report: lineOf(report), with_below: report.sum, expected: 1, reported: 1 } : { unit: w.U(u), report: null, with_below: sumOf([]), expected: 1, reported: 0 }));
      return { unit: w.U(w.area), day, own: null, struck: [], below: below.reverse(), sum: report.sum, categories: report.body.strength.map((l) => ({ category: l.category, sum: sumOf([l]) })), expected: communes.length + 1, reported: 1 };
    },
    "/api/duty_report": (q) => (q.get("id") === ID ? one(dayOf(now())) : refuse(404, "not_found")),
    "/api/lessons": () => ({
      waiting: 1,
      lessons: [{
        id: LESSON, number: 1, year: 2026, unit: world().U(world().area), lesson_kind: "shortcoming", text: "Ghi sổ trực còn muộn", cause: "Ghi nháp ra giấy", measure: "Ghi thẳng vào sổ", owner: world().U(world().area), owner_post: "Trực ban",
        period_to: "2026-10-31", due: null, overdue_days: 0, source: null, recorded_at: now() - 20 * 86_400_000, recorded_by: "Vũ Minh Khoa", accounts: [{ outcome: "improving", text: "Đã quán triệt", conference: null, at: now() - 86_400_000, by: "Vũ Minh Khoa" }], open: true, struck: null, waits: true,
      }],
    }),
    "/api/duty_report/draft": (q) => ({ unit: world().U(world().area), from: now() - 86_400_000, until: now(), body: bodyOf(q.get("day") ?? dayOf(now()), [line("officers", 14, { mission: 1 })]), standing: null }),
  };
};
