// The stand-in's sheet of the daily giao ban, made of its log and tasks. The rules are the real server's.
import { levelLines } from "./levels.mjs";

const DAY = 86_400_000;
const ZONE = 7 * 3_600_000;

function taskLine(t, day) {
  const late = t.answers.filter((a) => a.overdue_days > 0);
  return { id: t.id, number: t.number, year: t.year ?? Number(day.slice(0, 4)), giver: t.giver, text: t.text, due: t.due, standing: t.standing, overdue_days: t.overdue_days, owners: (late.length ? late : t.answers).map((a) => a.owner), done: t.done, total: t.total, given_at: t.given_at };
}

export const dailyReads = (world, now, dayOf) => ({
  "/api/daily": (q) => {
    const w = world();
    const day = q.get("day") ?? dayOf(now());
    const until = Date.parse(`${day}T07:30:00Z`) - ZONE;
    const rows = w.log.filter((r) => !r.struck && r.entered > until - DAY && r.entered <= until).sort((a, b) => a.happened - b.happened);
    const types = [...new Set(rows.map((r) => r.type))];
    return {
      unit: w.U(w.area), day, from: until - DAY, until, at: day === dayOf(now()) ? now() : until, watches: w.watches, reliefs: [], weather: "Mưa to vùng núi, gió cấp 4", levels: levelLines(w, now(), dayOf),
      counts: types.map((type) => ({ type, count: rows.filter((r) => r.type === type).length })), late: rows.filter((r) => r.late_minutes > 0).length,
      incidents: rows.filter((r) => r.type === "incident"), rows: rows.filter((r) => r.type !== "incident"), left_out: 0, handed: [],
      information: w.information.filter((i) => i.state !== "closed").map(({ id, number, year, unit, text, place, state, reported_at }) => ({ id, number, year, unit, text, place, state, reported_at })),
      overdue: w.tasks.filter((t) => t.overdue_days > 0).map((t) => taskLine(t, day)), before: [], today: w.tasks.filter((t) => dayOf(t.given_at) === day).map((t) => taskLine(t, day)),
    };
  },
});
