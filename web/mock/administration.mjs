// What an administrator keeps at the node itself: templates, backups, rules, and the table of rights.
const KINDS = { "bao-cao": ["summary"], phieu: [], "quyet-dinh": ["award"], "van-ban": ["draft"], "chuong-trinh": ["conference/programme"], "bien-ban": ["conference/minutes"], "thong-bao": ["conference/conclusions"], "diem-danh": ["conference/roll"], "giay-moi": ["conference/invitation"], "ban-giao": ["handover"], "giao-ban": ["daily"], "bao-ban": ["duty_report"] };
const RULES = [
  { rule: "daily_minute", measure: "minute_of_day", usual: 450, least: 240, most: 720 },
  { rule: "year_from_days", measure: "days", usual: 200, least: 185, most: 300 },
  { rule: "assessed_days", measure: "days", usual: 366, least: 31, most: 366 },
];
const TAKES = 4000; // milliseconds of a backup
const allowed = (person, right) => person.posts.some((x) => x.commands.includes(right));
const no = (refuse) => refuse(403, "rights.not_for_this_post", null, "Chức vụ đang dùng không được làm việc này.");

const kept = (w) => (w.administration ??= { templates: {}, backups: [], rules: [], refusals: [] });

function backups(w, now) {
  const all = kept(w);
  if (all.running && now - all.running.began >= TAKES) {
    const at = all.running.began;
    all.backups.unshift({ name: `giaoban-${new Date(at).toISOString().slice(0, 19).replace("T", "-").replaceAll(":", "")}.zip`, made_at: at, by: all.running.by, bytes: 12_582_912, entries: 18_204, books: 14, files: 31, unsigned_books: 0, intact: true, fault: "", fault_in: "", fault_number: 0 });
    all.running = null;
  }
  const share = all.running ? (now - all.running.began) / TAKES : 0;
  const running = all.running ? { stage: share < 0.2 ? "copying" : share < 0.8 ? "proving" : "packing", done: Math.floor(share * 100), all: 100, began: all.running.began } : null;
  return { backups: all.backups, running, failed: null, folder: "/var/lib/giaoban" };
}

function rules(w, q, person, dayOf, now) {
  const today = dayOf(now);
  const unit = w.units.find((u) => u.id === (q.get("unit") ?? person.posts[0].unit)) ?? w.area;
  const view = ({ value, from, basis, set_at, set_by }) => ({ value, from, basis, set_at, set_by });
  const line = (known) => {
    const of = kept(w).rules.filter((r) => r.rule === known.rule && r.unit === unit.id);
    const begun = of.filter((r) => r.from <= today);
    const holds = begun.at(-1) ?? null;
    return { ...known, value: holds?.value ?? known.usual, in_force: holds ? view(holds) : null, to_come: of.filter((r) => r.from > today).map(view), before: begun.slice(0, -1).reverse().map(view) };
  };
  const forms = [
    { form: "giay_khen", unit_kind: "peoples_committee", level: "commune", from: "2024-01-01", to: null, source: "emulation_law_80", verified: true },
    { form: "giay_khen", unit_kind: "peoples_committee", level: "district", from: "2024-01-01", to: "2025-07-01", source: "emulation_law_80", verified: true },
    { form: "bang_khen", unit_kind: "peoples_committee", level: "province", from: "2024-01-01", to: null, source: "emulation_law", verified: false },
  ];
  return { unit: w.U(unit), rules: RULES.map(line), forms, may_set: allowed(person, "rule.set") };
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
    "/api/backups": guarded("backup.manage", () => backups(world(), clock())),
    "/api/rules": (q, person) => rules(world(), q, person, dayOf, clock()),
    "/api/rights": guarded("rights.read", (q) => rights(world(), q)),
    "/api/rights/refusals": () => ({ refusals: kept(world()).refusals, more: null }),
  };
};

export const administrationCommands = {
  "rule.set": ({ w, body, person, now, refuse }) => {
    const known = RULES.find((r) => r.rule === body.rule);
    if (body.value < known.least || body.value > known.most) return refuse(409, "rule.out_of_range", "/value", `Giá trị phải từ ${known.least} đến ${known.most}.`, { least: known.least, most: known.most });
    kept(w).rules.push({ ...body, set_at: now, set_by: person.name });
    return { notice: "rule_setting" };
  },
};

/** @return null: no such path */
export function administer(path, { w, person, q, bytes, now, refuse }) {
  const right = path.startsWith("/api/template/") ? "template.manage" : path.startsWith("/api/backup/") ? "backup.manage" : null;
  if (right === null) return null;
  if (!allowed(person, right)) return no(refuse);
  const all = kept(w);
  const name = q.get("name");
  if (path === "/api/template/keep") {
    if (!bytes.subarray(0, 2).equals(Buffer.from("PK"))) return refuse(409, "template.unreadable", "/file", "Tệp mẫu không đọc được: không phải tệp .docx lành lặn, hoặc quá lớn.");
    all.templates[name] = { bytes: bytes.length, at: now, by: person.name };
  }
  if (path === "/api/template/back") delete all.templates[name];
  if (path === "/api/backup/make") all.running = { began: now, by: person.name };
  if (path === "/api/backup/remove") all.backups = all.backups.filter((b) => b.name !== name);
  return { status: 200, body: {} };
}
