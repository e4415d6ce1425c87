// The stand-in's sheet of the daily giao ban, made of its log and tasks. The rules are the real server's.
import { levelLines } from "./levels.mjs";

const DAY = 86_400_000;
const ZONE = 7 * 3_600_000;

function taskLine(t, day) {
  const late = t.answers.filter((a) => a.overdue_days > 0);
  return { id: t.id, number: t.number, year: t.year ?? Number(day.slice(0, 4)), giver: t.giver, text: t.text, due: t.due, standing: t.standing, overdue_days: t.overdue_days, owners: (late.length ? late : t.answers).map((a) => a.owner), reported: t.answers.filter((a) => a.state === "reported" || a.state === "confirmed").length, done: t.done, total: t.total, given_at: t.given_at, origin: t.giao_ban ? "giao_ban" : t.conference ? "conference" : t.document ? "directive" : t.parent ? "passed_down" : "unstated" };
}

/** Conclusions of this giao ban, those of the last one before, and what was given otherwise. */
function given(tasks, day, dayOf) {
  const of = (which) => tasks.filter(which).map((t) => taskLine(t, day));
  const before_day = tasks.map((t) => t.giao_ban?.day ?? "").filter((d) => d !== "" && d < day).sort().at(-1) ?? null;
  return { before_day, before: before_day ? of((t) => t.giao_ban?.day === before_day) : [], given: of((t) => !t.giao_ban && dayOf(t.given_at) === day), today: of((t) => t.giao_ban?.day === day) };
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
      information: w.information.filter((i) => !["closed", "struck"].includes(i.state)).map(({ id, number, year, unit, text, place, state, reported_at, corrected_at }) => ({ id, number, year, unit, text, place, state, reported_at, corrected: corrected_at !== null })),
      overdue: w.tasks.filter((t) => t.overdue_days > 0).map((t) => taskLine(t, day)), ...given(w.tasks, day, dayOf),
    };
  },
});
