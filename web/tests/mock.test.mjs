import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Contract } from "../../tests/contract/schema.mjs";

// The stand-in for the server may know less than the real one, but it speaks the same language.
const root = join(import.meta.dirname, "..");
const document = JSON.parse(readFileSync(join(root, "../api/contract.json"), "utf8"));
const contract = new Contract(document);
let mock;
let origin = "";
let cookie = "";
const faults = [];

beforeAll(async () => {
  mock = spawn(process.execPath, ["mock/server.mjs", "--port", "0"], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  origin = await new Promise((ready) => mock.stdout.on("data", (text) => {
    const found = /ready: (http:\/\/[^/]+)/.exec(String(text));
    if (found?.[1]) ready(found[1]);
  }));
});
afterAll(() => mock.kill());

const schemaOf = (path, method) => document.paths[path][method].responses[200].content["application/json"]?.schema;
async function ask(path, query = {}) {
  const answer = await fetch(`${origin}${path}?${new URLSearchParams(query)}`, { headers: { cookie } });
  const json = await answer.json();
  expect([path, answer.status]).toEqual([path, 200]);
  faults.push(...contract.faults(json, schemaOf(path, "get")).map((f) => `${path} ${f}`));
  return json;
}

/** What only an administrator reads, through a session of its own. */
async function seeAdministration(see, account) {
  const before = cookie;
  const signedIn = await fetch(`${origin}/api/session`, { method: "POST", body: JSON.stringify({ demo: account }) });
  cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const post = (await signedIn.json()).posts[0].post;
  const act = (path) => fetch(`${origin}${path}`, { method: "POST", headers: { cookie }, body: "PK…" });
  for (const path of ["/api/template/keep?name=bien-ban", "/api/second_factor_rule/set?role=clerk&wanted=false", "/api/backup/keep?kept=3", "/api/backup/make"]) expect((await act(path)).status).toBe(200);
  const { templates } = await see("/api/templates", { post });
  expect(templates.filter((one) => one.own).map((one) => one.name)).toEqual(["bien-ban"]);
  expect((await see("/api/backups", { post })).running).not.toBe(null);
  expect((await see("/api/rights", { post, role: "commander" })).holders.length).toBeGreaterThan(0);
  await see("/api/rights/refusals", { post });
  await see("/api/rights/reads", { post });
  await see("/api/rules", { post });
  await see("/api/second_factor_rule", { post });
  await see("/api/registers", { post });
  const { version, settings } = await see("/api/portal/settings", { post });
  const keep = (phone) => fetch(`${origin}/api/portal/settings/keep?seen=${version}`, { method: "POST", headers: { cookie }, body: JSON.stringify({ ...settings, phone }) });
  expect([(await keep("0123")).status, (await keep("0456")).status]).toEqual([200, 409]);
  expect((await see("/api/portal/settings", { post })).settings.phone).toBe("0123");
  cookie = before;
}

/** An issued summary is issued anew: both know each other, and the register says which one counts. */
async function reissued(post, old) {
  const command = async (name, body) => (await fetch(`${origin}/api/commands`, { method: "POST", headers: { cookie }, body: JSON.stringify({ command: name, key: name, post, happened: null, body }) })).json();
  const { ids: [id] } = await command("summary.reissue", { summary: old.id, reason: "Sai một từ" });
  expect((await ask("/api/summary", { post, id: old.id })).editions.in_work).toBe(id);
  await command("summary.issue", { summary: id, signer_prefix: "none", signer_post: post, place: "", recipients: ["Lưu: VT"] });
  expect((await ask("/api/summary", { post, id: old.id })).editions.replaced_by.id).toBe(id);
  const edition = await ask("/api/summary", { post, id });
  expect([edition.editions.edition, edition.editions.replaces.id]).toEqual([2, old.id]);
  expect((await ask("/api/documents", { post, direction: "issued" })).lines[0].replaces.id).toBe(old.id);
}

it("answers every reading path of the contract as the contract says", async () => {
  const asked = new Set(["/api/events"]);
  const see = (path, query) => (asked.add(path), ask(path, query));
  await see("/api/health");
  const roles = await see("/api/demo-roles");
  const signedIn = await fetch(`${origin}/api/session`, { method: "POST", body: JSON.stringify({ demo: roles[2].account }) });
  cookie = (signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  expect(contract.faults(await signedIn.json(), schemaOf("/api/session", "post"))).toEqual([]);
  const session = await see("/api/session");
  await see("/api/session/access");
  const post = session.posts[0].post;
  const desk = await see("/api/desk", { post });
  await ask("/api/desk", { post, known: String(desk.now) });
  await see("/api/log", { post });
  await see("/api/daily", { post });
  const board = await see("/api/duty_reports", { post });
  await see("/api/duty_report", { post, id: board.below.find((b) => b.report).report.id });
  await see("/api/duty_report/draft", { post });
  await see("/api/lessons", { post });
  await see("/api/levels", { post });
  await see("/api/handover/draft", { post, watch: desk.watches[1].id });
  const given = await see("/api/tasks", { post, box: "given" });
  await see("/api/task", { post, id: given.tasks[0].id });
  await see("/api/addressees", { post, group: "all_communes" });
  const { items } = await see("/api/information", { post });
  for (const item of items) await see("/api/information/item", { post, id: item.id });
  const assessed = await see("/api/assessments", { post });
  for (const { id } of assessed.items) await see("/api/assessment", { post, id });
  const proposed = await see("/api/commendations", { post, box: "all" });
  for (const { id } of proposed.items) await see("/api/commendation", { post, id });
  const awards = await see("/api/awards", { post });
  for (const { id } of awards.items) await see("/api/award", { post, id });
  await see("/api/award/forms", { post });
  const { matters } = await see("/api/matters", { post });
  for (const matter of matters) await see("/api/matter", { post, id: matter.id });
  await see("/api/matter/submitter", { post, id: matters[0].id });
  await ask("/api/documents", { post, direction: "issued" });
  const received = await see("/api/documents", { post, direction: "received" });
  await see("/api/document", { post, id: received.lines[0].id });
  const { drafts } = await see("/api/drafts", { post });
  for (const draft of drafts) await see("/api/draft", { post, id: draft.id });
  const { lines } = await see("/api/disseminations", { post });
  await see("/api/dissemination", { post, document: lines[0].document });
  const { conferences } = await see("/api/conferences", { post });
  for (const c of conferences) await see("/api/conference", { post, id: c.id });
  await see("/api/conference/paper", { post, conference: conferences[1].id, number: 2 });
  const conference = await ask("/api/conference", { post, id: conferences[0].id });
  const summary = await see("/api/summary", { post, id: conference.summary });
  for (const f of summary.figures) await see("/api/summary/figure", { post, id: summary.id, figure: f.name });
  await see("/api/summary/changes", { post, id: summary.id });
  await see("/api/summary/figures", { post });
  await fetch(`${origin}/api/commands`, { method: "POST", headers: { cookie }, body: JSON.stringify({ command: "summary.assign", key: "assigned", post, happened: null, body: { summary: summary.id, section: 4, writer: post, due: null } }) });
  await fetch(`${origin}/api/commands`, { method: "POST", headers: { cookie }, body: JSON.stringify({ command: "summary.submit", key: "submitted", post, happened: null, body: { summary: summary.id, section: 4 } }) });
  const [version] = (await see("/api/summary/versions", { post, id: summary.id })).versions;
  await see("/api/summary/version", { post, id: summary.id, book: version.book, number: version.number });
  await reissued(post, (await see("/api/summaries", { post })).summaries.find((s) => s.state === "issued"));
  await fetch(`${origin}/api/commands`, { method: "POST", headers: { cookie }, body: JSON.stringify({ command: "contribution.call", key: "called", post, happened: null, body: { summary: summary.id, units: [], group: "all_communes", outline: "x", due: "2026-12-01" } }) });
  expect((await see("/api/contributions", { post, summary: summary.id })).calls.length).toBe(1);
  await see("/api/summaries/changed", { post });
  await see("/api/holds", { post, entity: summary.id, unit: summary.unit.id });
  await see("/api/articles", { post });
  await see("/api/comments", { post });
  const { units } = await see("/api/units", { post });
  await see("/api/units/search", { post, q: "xa" });
  await see("/api/units/marks", { post });
  await see("/api/unit", { post, id: units[0].id });
  await see("/api/unit", { post, id: session.posts[0].unit });
  await see("/api/book", { post });
  await see("/api/book/verify", { post });
  await see("/api/people", { post });
  expect((await see("/api/search", { post, q: "xã" })).hits.length).toBeGreaterThan(0);
  await see("/api/accounts", { post });
  await seeAdministration(see, roles.at(-1).account);
  const watch = desk.watches[1];
  const signed = await fetch(`${origin}/api/commands`, { method: "POST", headers: { cookie }, body: JSON.stringify({ command: "watch.open", key: "k", post, happened: null, body: { duty: "internal" } }) });
  expect(contract.faults(await signed.json(), schemaOf("/api/commands", "post"))).toEqual([]);
  expect(watch.duty).toBe("operations");
  const refused = await fetch(`${origin}/api/task?id=none`, { headers: { cookie } });
  expect(contract.faults(await refused.json(), contract.schema("Problem"))).toEqual([]);
  expect(faults).toEqual([]);
  // A sheet is there once somebody has signed one; its draft has the same shape.
  const readable = Object.keys(document.paths).filter((p) => document.paths[p].get && schemaOf(p, "get") && p !== "/api/handover");
  expect(readable.filter((p) => !asked.has(p))).toEqual([]);
});
