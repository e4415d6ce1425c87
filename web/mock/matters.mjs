// Matters from below, for the stand-in: one that waits, one that is late, one answered.
import { uid } from "./data.mjs";

const DAY = 86_400_000;
const day = (ms) => new Date(ms + 7 * 3_600_000).toISOString().slice(0, 10);

export const mattersOf = (w, now) => {
  const commune = w.units.find((u) => u.level === "commune") ?? w.area;
  const matter = (number, due, more) => ({
    id: uid(), unit: w.U(commune), number, year: 2026, subject: "Ngầm tràn thiếu cọc tiêu", text: null, place: "Thôn 3", area: null, competent: w.U(w.area), body: "", due: day(now + due * DAY), received_at: now - 5 * DAY,
    state: "waiting", answered_on: null, late_days: 0, answer: null, may_publish: false, closing: null, strike_reason: null, has_submitter: false, ...more,
  });
  return [
    matter(3, 6, { has_submitter: true }),
    matter(2, -2, { subject: "Loa thôn 2 hỏng", place: "Thôn 2", late_days: 2 }),
    matter(1, 1, { subject: "Cột điện nghiêng", place: "Thôn 5", competent: null, body: "Điện lực khu vực", state: "answered", answered_on: day(now - DAY), answer: "Đã dựng lại cột.", may_publish: true }),
  ];
};

export const matterReads = (world, refuse) => {
  const all = () => world().matters;
  return {
    "/api/matters": (q) => ({ matters: all().filter((m) => { const f = q.get("filter"); return !f || (f === "open" ? m.state === "waiting" : f === "late" ? m.late_days > 0 : f === "answered" ? m.state === "answered" : m.state === "closed"); }), cut: false }),
    "/api/matter": (q) => {
      const m = all().find((x) => x.id === q.get("id"));
      return m ? { ...m, story: [{ at: m.received_at, unit: m.unit, by: "Nguyễn Văn An", what: "matter.received", text: null, number: 12 }] } : refuse(404, "not_found");
    },
    "/api/matter/submitter": () => ({ name: "Lê Thị Bưởi", book: all()[0].unit, number: 13, entered: 1766000000000, author: "Nguyễn Văn An" }),
  };
};
