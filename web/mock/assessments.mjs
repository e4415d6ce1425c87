// The stand-in's assessments of periods: one that waits for a word, one settled. The rules are the real server's.
import { uid } from "./data.mjs";

const DAY = 86_400_000;

export function assessmentsOf(w, now) {
  const commune = w.units.find((u) => u.level === "commune" && !u.to);
  const one = (number, unit, days, more) => ({
    id: uid(), number, year: 2026, unit: w.U(unit), period_from: "2026-10-15", period_to: "2026-11-14", situation: "Hai đợt mưa lớn; đê bao thôn 1 rò rỉ hai điểm, đã xử lý trong ngày.",
    hazards: [{ event_class: "natural_hazard", area: w.U(commune), location: "Đê bao thôn 1", text: "Có thể tràn khi mưa trên 150 mm." }], measures: ["Canh đê 24 giờ khi có cảnh báo cấp 2.", "Kiểm tra máy bơm trước ngày 01/12."],
    author: "Đại úy Đỗ Quang Hòa", written_at: now - days * DAY, round: 1, state: "in_discussion", addressed: 1, endorsed: 0, dissented: 0, waits: false, settled_at: null, remark: null, withdraw_reason: null, ...more,
  });
  return [
    one(2, commune, 1, { waits: true }),
    one(1, w.area, 9, { state: "settled", addressed: 2, endorsed: 1, dissented: 1, settled_at: now - 7 * DAY, period_from: "2026-09-15", period_to: "2026-10-14" }),
  ];
}

const short = (a) => ({ ...a, parties: [], story: [], can: [] });
const whole = (w, a) => ({
  ...a,
  parties: [{ unit: w.U(w.area), stance: a.state === "settled" ? "dissented" : "waiting", dissent: a.state === "settled" ? "Còn thiếu điểm sạt lở ở cửa sông." : null, by: a.state === "settled" ? "Thượng tá Lê Hòa Bình" : "", at: a.state === "settled" ? a.written_at + DAY : null }],
  story: [{ at: a.written_at, unit: a.unit, by: a.author, what: "period_assessment.written", text: null, number: 31 }],
  can: a.waits ? ["assessment.endorse", "assessment.dissent"] : [],
});

export const assessmentReads = (world, refuse) => ({
  "/api/assessments": () => ({ items: world().assessments.map(short), more: null, waiting: 1 }),
  "/api/assessment": (q) => {
    const found = world().assessments.find((a) => a.id === q.get("id"));
    return found ? whole(world(), found) : refuse(404, "not_found");
  },
});
