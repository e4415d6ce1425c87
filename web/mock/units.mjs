// What the acts in the registry do to the mock's units: enough for the page to show the effect.
import { uid } from "./data.mjs";

const find = (w, id) => w.units.find((u) => u.id === id);
const name = (u) => u?.name ?? "";
function done(c, kind, id, text) {
  return { ids: [id], number: c.w.write(kind, "unit", id, c.person, text, c.now, c.now) };
}
function establish(c, like, described, parent) {
  const u = { ...like, id: uid(), name: described.name, short: described.short_name || described.name, code: described.code || null, from: described.from, to: null, parent, basis: described.basis };
  c.w.units.push(u);
  return u;
}
function end(c, unit, on, heir, extent = "full") {
  unit.to = on;
  if (heir) succeed(c, unit, heir, on, extent);
}
function succeed(c, unit, heir, on, extent) {
  c.w.successions.push({ from: unit.id, to: heir.id, extent, on, basis: c.body.basis });
}
const open = (w, id) => w.tasks.filter((t) => !t.standing && t.answers.some((a) => a.owner.id === id && a.state !== "confirmed"));

export const unitCommands = {
  "unit.establish": (c) => {
    const { described: d, relations } = c.body;
    if (d.code && c.w.units.some((u) => u.code === d.code && !u.to)) return c.refuse(409, "unit.code_taken", "/described/code", `Mã ${d.code} đang thuộc ${name(c.w.units.find((u) => u.code === d.code))}.`);
    const u = establish(c, { kind: d.unit_kind, level: d.level }, d, relations[0]?.to ?? null);
    return done(c, "unit.established", u.id, `Lập ${u.name}`);
  },
  "unit.rename": (c) => {
    const u = find(c.w, c.body.unit);
    const old = u.name;
    u.name = c.body.new_name;
    return done(c, "unit.renamed", u.id, `${old} đổi tên thành ${u.name}`);
  },
  "unit.seat": (c) => {
    const u = find(c.w, c.body.unit);
    Object.assign(u, { members: c.body.members, decision: { number: c.body.decision_number, date: c.body.decision_date } });
    return done(c, "unit.seated", u.id, `Ghi thành viên ${u.name}`);
  },
  "unit.wind_up": (c) => {
    const u = find(c.w, c.body.unit);
    u.left_open = false;
    return done(c, "unit.wound_up", u.id, `Giải quyết việc còn mở của ${u.name}`);
  },
  "unit.relate": (c) => {
    const u = find(c.w, c.body.from_unit);
    if (c.body.kind === "military_command") u.parent = c.body.to_unit;
    return done(c, "relation.opened", u.id, `${u.name}: quan hệ với ${name(find(c.w, c.body.to_unit))}`);
  },
  "unit.transfer": (c) => {
    const u = find(c.w, c.body.unit);
    u.parent = c.body.to_unit;
    return done(c, "relation.opened", u.id, `${u.name} chuyển về ${name(find(c.w, c.body.to_unit))}`);
  },
  "unit.unrelate": (c) => done(c, "relation.closed", c.body.relation, "Kết thúc quan hệ"),
  "unit.merge": (c) => {
    const units = c.body.units.map((id) => find(c.w, id));
    const heir = c.body.into ? find(c.w, c.body.into) : establish(c, units[0], { name: c.body.new_name, code: c.body.new_code, from: c.body.on, basis: c.body.basis }, units[0].parent);
    units.forEach((u) => end(c, u, c.body.on, heir));
    return done(c, "unit.ended", units[0].id, `Sáp nhập thành ${heir.name}`);
  },
  "unit.split": (c) => {
    const u = find(c.w, c.body.unit);
    const parts = c.body.parts.map((p) => (p.into ? find(c.w, p.into) : establish(c, u, { name: p.new_name, code: p.new_code, from: c.body.on, basis: c.body.basis }, u.parent)));
    parts.forEach((p) => succeed(c, u, p, c.body.on, "partial"));
    if (!c.body.lives_on) end(c, u, c.body.on, null);
    return done(c, "unit.ended", u.id, `Chia tách ${u.name}`);
  },
  "unit.dissolve": (c) => {
    const u = find(c.w, c.body.unit);
    const left = open(c.w, u.id);
    if (left.length && !c.body.successor && !c.body.force_reason) return c.refuse(409, "unit.has_open", "/successor", `Còn ${left.length} việc chưa xong (nhiệm vụ ${left.map((t) => t.number).join(", ")}); hãy chỉ định đơn vị kế tục hoặc nêu lý do đóng.`);
    end(c, u, c.body.on, find(c.w, c.body.successor));
    u.ended_by = "dissolution";
    return done(c, "unit.ended", u.id, `Giải thể ${u.name}`);
  },
  "unit.countermand": (c) => {
    const u = find(c.w, c.body.unit);
    u.to = null;
    c.w.successions = c.w.successions.filter((s) => s.from !== u.id);
    return done(c, "unit.end_countermanded", u.id, `Bãi bỏ quyết định giải thể ${u.name}`);
  },
};
