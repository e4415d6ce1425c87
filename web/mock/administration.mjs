import { createHash } from "node:crypto";
import { factorRule } from "./accounts.mjs";

const ROLES = ["commander", "deputy_commander", "duty_officer", "staff", "clerk", "member", "administrator", "inspector"];

// What an administrator keeps at the node itself: templates, backups, rules, and the table of rights.
const KINDS = { "bao-cao": ["summary"], phieu: [], "quyet-dinh": ["award"], "van-ban": ["draft"], "chuong-trinh": ["conference/programme"], "bien-ban": ["conference/minutes"], "thong-bao": ["conference/conclusions"], "diem-danh": ["conference/roll"], "giay-moi": ["conference/invitation"], "tham-luan": ["conference/paper"], "ban-giao": ["handover"], "giao-ban": ["daily"], "bao-ban": ["duty_report"] };
const RULES = [
  { rule: "daily_minute", measure: "minute_of_day", usual: 450, least: 240, most: 720 },
  { rule: "year_from_days", measure: "days", usual: 200, least: 185, most: 300 },
  { rule: "assessed_days", measure: "days", usual: 366, least: 31, most: 366 },
  { rule: "late_minutes", measure: "minutes", usual: 15, least: 5, most: 240 },
];
const TAKES = 4000; // milliseconds of a backup
const allowed = (person, right) => person.posts.some((x) => x.commands.includes(right));
const no = (refuse) => refuse(403, "rights.not_for_this_post", null, "Chức vụ đang dùng không được làm việc này.");

const kept = (w) => (w.administration ??= { templates: {}, backups: [], kept: 14, rules: [], stated: [], refusals: [] });

/** Those beyond the limit, the oldest first: only proved ones count. */
function tooMany(backups, limit) {
  const before = (i) => backups.slice(0, i).filter((b) => b.intact).length;
  return backups.filter((_, i) => before(i) >= limit).map((b) => b.name).reverse();
}

function backups(w, now) {
  const all = kept(w);
  if (all.running && now - all.running.began >= TAKES) {
    const at = all.running.began;
    all.backups.unshift({ name: `giaoban-${new Date(at).toISOString().slice(0, 19).replace("T", "-").replaceAll(":", "")}.zip`, made_at: at, by: all.running.by, bytes: 12_582_912, entries: 18_204, books: 14, files: 31, unsigned_books: 0, intact: true, fault: "", fault_in: "", fault_number: 0, removed: [], kept: all.kept });
    const removed = tooMany(all.backups, all.kept);
    all.backups[0].removed = removed;
    all.backups = all.backups.filter((b) => !removed.includes(b.name));
    all.running = null;
  }
  const share = all.running ? (now - all.running.began) / TAKES : 0;
  const running = all.running ? { stage: share < 0.2 ? "copying" : share < 0.8 ? "proving" : "packing", done: Math.floor(share * 100), all: 100, began: all.running.began } : null;
  return { backups: all.backups, running, failed: null, folder: "/var/lib/giaoban", keeping: { kept: all.kept, usual: 14, least: 1, most: 365, next_to_go: tooMany(all.backups, all.kept - 1) } };
}

/** What the nearest unit above it has set for itself. */
function inherited(w, unit, rule, day) {
  for (let above = unit.parent; above; above = w.units.find((u) => u.id === above)?.parent) {
    const set = kept(w).rules.filter((r) => r.rule === rule && r.of === above && r.from <= day).at(-1);
    if (set && !set.follows) return set;
  }
  return null;
}

function rules(w, q, person, dayOf, now) {
  const day = q.get("day") ?? dayOf(now);
  const unit = w.units.find((u) => u.id === (q.get("unit") ?? person.posts[0].unit)) ?? w.area;
  const view = ({ of, value, follows, from, basis, set_at, set_by }) => ({ of: w.U(w.units.find((u) => u.id === of)), value, follows, from, basis, set_at, set_by });
  const line = (known) => {
    const all = kept(w).rules.filter((r) => r.rule === known.rule && r.of === unit.id);
    const begun = all.filter((r) => r.from <= day);
    const last = begun.at(-1);
    const holds = last && !last.follows ? last : inherited(w, unit, known.rule, day);
    const coming = all.filter((r) => r.from > day).map((r) => (r.follows ? { from: r.from, value: known.usual, of: null } : { from: r.from, value: r.value, of: view(r).of }));
    return { ...known, value: holds?.value ?? known.usual, in_force: holds ? view(holds) : null, to_come: coming, before: begun.filter((r) => r !== holds).reverse().map(view) };
  };
  const forms = [
    { form: "giay_khen", unit_kind: "peoples_committee", level: "commune", from: "2024-01-01", to: null, source: "emulation_law_80", verified: true },
    { form: "giay_khen", unit_kind: "peoples_committee", level: "district", from: "2024-01-01", to: "2025-07-01", source: "emulation_law_80", verified: true },
    { form: "bang_khen", unit_kind: "peoples_committee", level: "province", from: "2024-01-01", to: null, source: "emulation_law", verified: false },
  ];
  return { unit: w.U(unit), day, rules: RULES.map(line), forms, stated: kept(w).stated.filter((s) => s.unit === unit.id).map(({ unit: _, ...one }) => one), may_set: allowed(person, "rule.set"), may_state: allowed(person, "award_rule.state") };
}

const NO_SETTINGS = { origin: "", name: "", name_en: "", superior_body: "", superior_body_en: "", slogan: "", organisation: "", organisation_en: "", address: "", address_en: "", phone: "", fax: "", email: "", responsible: "", responsible_en: "", reuse_note: "", about: "", about_en: "", parts: [], contacts: [], agencies: [], comments: null };
const versionOf = (settings) => createHash("sha256").update(JSON.stringify(settings)).digest("hex");
function portalSettings(w) {
  const { settings = NO_SETTINGS, at = null, by = "" } = kept(w).portal ?? {};
  return { settings, version: versionOf(settings), kept_at: at, kept_by: by, fault: "" };
}

function rights(w, q) {
  const seen = new Map();
  for (const x of w.people.flatMap((p) => p.posts)) for (const command of x.commands) seen.set(`${command} ${x.role}`, { command, role: x.role, scope: x.role === "administrator" ? "all" : "own" });
  const holders = w.people.flatMap((p) => p.posts.filter((x) => x.role === q.get("role")).map((x) => ({ post: x.post, person: p.id, name: p.name, title: x.title, role: x.role, unit: { id: x.unit, name: x.unit_name, short_name: x.unit_short }, from: "2025-07-01", to: null })));
  return { rights: [...seen.values()], holders, more_holders: false };
}

export const administrationReads = (world, clock, dayOf, refuse) => {
  const guarded = (right, read) => (q, person) => (allowed(person, right) ? read(q, person) : no(refuse));
  const list = () => Object.entries(KINDS).map(([name, papers]) => {
    const own = kept(world()).templates[name];
    return { name, papers, own: own !== undefined, instead: "", bytes: own?.bytes ?? 18_422, kept_at: own?.at ?? null, kept_by: own?.by ?? "", faults: [] };
  });
  return {
    "/api/templates": guarded("template.manage", () => ({ templates: list(), most_bytes: 4 << 20 })),
    "/api/portal/settings": guarded("portal.manage", () => portalSettings(world())),
    "/api/backups": guarded("backup.manage", () => backups(world(), clock())),
    "/api/rules": (q, person) => rules(world(), q, person, dayOf, clock()),
    "/api/second_factor_rule": guarded("factor.require", () => factorRule(world(), ROLES)),
    "/api/registers": () => ({ restored: kept(world()).restored ?? null, units: kept(world()).registers ?? [] }),
    "/api/rights": guarded("rights.read", (q) => rights(world(), q)),
    "/api/rights/reads": guarded("rights.read", () => ({ reads: [{ id: 2, at: clock() - 60_000, person: "Lê Hòa Bình", view: "people", of: world().area.name }, { id: 1, at: clock() - 120_000, person: "Phạm Tiến Dũng", view: "search", of: world().area.name }], more: null })),
    "/api/rights/refusals": () => ({ refusals: kept(world()).refusals, more: null }),
  };
};

export const administrationCommands = {
  "award_rule.state": ({ w, body, person, now }) => {
    kept(w).stated.unshift({ own: null, ...body, set_at: now, set_by: person.name });
    return { notice: "award_rule" };
  },
  "register.state": ({ w, body, person, now }) => {
    const of = kept(w).registers?.find((u) => u.unit.id === body.unit);
    for (const { name, last } of body.registers) {
      const one = of?.registers.find((r) => r.name === name);
      if (one) Object.assign(one, { known: last, to_state: false, stated: [...one.stated, { known: one.known, last, at: now, by: person.name }] });
    }
    return { notice: "register_statement" };
  },
  "rule.set": ({ w, body, person, now, refuse }) => {
    const known = RULES.find((r) => r.rule === body.rule);
    if (body.value < known.least || body.value > known.most) return refuse(409, "rule.out_of_range", "/value", `Giá trị phải từ ${known.least} đến ${known.most}.`, { least: known.least, most: known.most });
    kept(w).rules.push({ ...body, of: body.unit, follows: false, set_at: now, set_by: person.name });
    return { notice: "rule_setting" };
  },
  "rule.follow": ({ w, body, person, now }) => {
    kept(w).rules.push({ ...body, of: body.unit, value: 0, follows: true, set_at: now, set_by: person.name });
    return { notice: "rule_setting" };
  },
};

/** @return null: no such path */
export function administer(path, { w, person, q, bytes, now, refuse }) {
  const right = path.startsWith("/api/template/") ? "template.manage" : path.startsWith("/api/backup/") ? "backup.manage" : path.startsWith("/api/portal/") ? "portal.manage" : path === "/api/second_factor_rule/set" ? "factor.require" : null;
  if (right === null) return null;
  if (!allowed(person, right)) return no(refuse);
  const all = kept(w);
  const name = q.get("name");
  if (path === "/api/template/keep") {
    if (!bytes.subarray(0, 2).equals(Buffer.from("PK"))) return refuse(409, "template.unreadable", "/file", "Tệp mẫu không đọc được: không phải tệp .docx lành lặn, hoặc quá lớn.");
    all.templates[name] = { bytes: bytes.length, at: now, by: person.name };
  }
  if (path === "/api/template/back") delete all.templates[name];
  if (path === "/api/portal/settings/keep") {
    const settings = JSON.parse(String(bytes));
    if (settings.origin && !/^https?:\/\/[a-z0-9.:-]+$/i.test(settings.origin)) return refuse(409, "portal.origin", "/origin", "Địa chỉ trang phải có dạng https://ten-trang, không có gì phía sau.");
    if (q.get("seen") !== portalSettings(w).version) return refuse(409, "portal.changed_meanwhile", null, "Người khác vừa lưu thông tin trang.");
    all.portal = { settings, at: now, by: person.name };
  }
  if (path === "/api/second_factor_rule/set") w.factorRoles = [...(w.factorRoles ?? []).filter((r) => r !== q.get("role")), ...(q.get("wanted") === "true" ? [q.get("role")] : [])];
  if (path === "/api/backup/make") all.running = { began: now, by: person.name };
  if (path === "/api/backup/keep") all.kept = Number(q.get("kept"));
  if (path === "/api/backup/remove") all.backups = all.backups.filter((b) => b.name !== name);
  return { status: 200, body: {} };
}
