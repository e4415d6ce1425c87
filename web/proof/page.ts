// The script of a book's page: proves the book that the page carries, then shows it. What stands on the screen is read from the
// proved bytes; only texts and names come from the page's other part, and the page says so. Nothing is ever put in as markup.
import { checkBook, compare, type Entry, type Report } from "./check";

interface Beside {
  say: Record<string, string>;
  names: Record<string, string>;
  made: number;
  from: number | null;
  to: number | null;
  late_after: number;
}

const ZONE = 7 * 3600_000; // the office's clock, all year
const two = (n: number): string => String(n).padStart(2, "0");
const office = (ms: number): Date => new Date(ms + ZONE);
const clock = (ms: number): string => `${two(office(ms).getUTCHours())}:${two(office(ms).getUTCMinutes())}`;
const day = (ms: number): string => `${two(office(ms).getUTCDate())}/${two(office(ms).getUTCMonth() + 1)}/${office(ms).getUTCFullYear()}`;
const full = (ms: number): string => `${clock(ms)} ${day(ms)}`;

function make(tag: string, text = "", className = ""): HTMLElement {
  const element = document.createElement(tag);
  if (text !== "") element.textContent = text;
  if (className !== "") element.className = className;
  return element;
}
const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** What helps to read. Where it was spoiled the proof still stands, in the code's own words. */
function readBeside(): Beside {
  try {
    return JSON.parse(byId("beside").textContent ?? "") as Beside;
  } catch {
    return { say: {}, names: {}, made: 0, from: null, to: null, late_after: Number.MAX_SAFE_INTEGER };
  }
}
const beside = readBeside();
function say(key: string, values: Record<string, string | number> = {}): string {
  const pattern = Object.hasOwn(beside.say, key) ? (beside.say[key] as string) : key;
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
const known = (key: string, otherwise: string): string => (Object.hasOwn(beside.say, key) ? (beside.say[key] as string) : otherwise);
const nameOf = (id: unknown): string => (typeof id === "string" && Object.hasOwn(beside.names, id) ? (beside.names[id] as string) : "");

/** All that was said in the words of an entry, in order. */
function saidIn(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(saidIn) : [];
}

type Facts = NonNullable<Entry["facts"]>;
const at = (facts: Facts, name: string): number => Number(facts[name] ?? 0);

/** "Ghi sổ trực · Tác chiến, dòng 318 · Tuần tra" */
function kindOf(facts: Facts): string {
  const parts = [known(`entry.${facts.kind}`, facts.kind)];
  const row = facts.body["row"];
  if (row !== null && typeof row === "object" && !Array.isArray(row)) parts.push(say("proof.row", { duty: known(`duty.${String(facts.body["duty"])}`, ""), row: Number(row["number"]) }));
  if (typeof facts.body["type"] === "string" && Object.hasOwn(beside.say, `log_type.${facts.body["type"]}`)) parts.push(say(`log_type.${facts.body["type"]}`));
  return parts.join(" · ");
}

interface Strike { number: number; reason: string }

function marksOf(entry: Entry, facts: Facts, strike: Strike | undefined): HTMLElement {
  const marks = make("div", "", "marks");
  const late = at(facts, "entered") - at(facts, "happened");
  const marked = facts.body["late"]; // rows of the duty log say so themselves, by the rule of their unit on that day
  if (typeof marked === "boolean" ? marked : late > beside.late_after) marks.append(make("span", say("proof.late", { at: full(at(facts, "happened")), minutes: Math.floor(late / 60_000) }), "late"));
  if (facts["doubtful"] === true) marks.append(make("span", say("proof.doubtful"), "late"));
  if (strike) marks.append(make("span", say("proof.struck", { number: strike.number, reason: strike.reason }), "strike"));
  if (entry.shape === "erased") marks.append(make("span", say("proof.erased"), "gone"));
  return marks;
}

function bytesOf(entry: Entry): HTMLElement {
  const details = make("details");
  details.append(make("summary", say("proof.bytes")));
  details.append(make("pre", JSON.stringify({ facts: entry.facts, words: entry.words }, null, 1)));
  details.append(make("p", `${say("proof.hash")} ${entry.hash}`, "mono"));
  return details;
}

function entryOf(entry: Entry, facts: Facts, strike: Strike | undefined): HTMLElement {
  const item = make("li");
  item.id = `muc-${entry.number}`;
  item.append(make("span", String(entry.number), "number"), make("time", clock(at(facts, "entered")), "clock"));
  const what = make("div", "", "what");
  what.append(make("div", kindOf(facts), "kind"));
  const said = saidIn(entry.words).join("\n");
  if (said !== "") what.append(make(strike ? "s" : "p", said, "said"));
  what.append(marksOf(entry, facts, strike));
  const who = [nameOf(facts["author"]), nameOf(facts["post"])].filter((name) => name !== "").join(", ");
  if (who !== "") what.append(make("div", who, "who"));
  what.append(bytesOf(entry));
  item.append(what);
  return item;
}

/** Which rows were struck, by their entity. */
function strikesIn(entries: Entry[]): Map<unknown, Strike> {
  const strikes = new Map<unknown, Strike>();
  for (const { facts, words, number } of entries) {
    if (facts?.kind === "log_entry.struck") strikes.set(facts["entity"], { number, reason: saidIn(words)[0] ?? say("proof.erased") });
  }
  return strikes;
}

function showEntries(report: Report): void {
  const list = byId("entries");
  const strikes = strikesIn(report.entries);
  let shown = "";
  let first = 0; // of a run of entries that are not in this copy
  const endRun = (last: number): void => {
    if (first > 0) list.append(make("li", say(first === last ? "proof.withheld_one" : "proof.withheld", { first, last }), "withheld"));
    first = 0;
  };
  for (const entry of report.entries) {
    const { facts } = entry;
    if (facts === null) {
      if (first === 0) first = entry.number;
      continue;
    }
    endRun(entry.number - 1);
    const when = day(at(facts, "entered"));
    if (when !== shown) list.append(make("li", when, "day"));
    shown = when;
    list.append(entryOf(entry, facts, facts.kind === "log_entry.written" ? strikes.get(facts["entity"]) : undefined));
  }
  endRun(report.entries.length);
  if (report.fault) list.append(make("li", say("proof.not_further", { number: report.entries.length + 1 }), "fault"));
}

function faultSentence({ fault, name }: Report): string {
  if (!fault) return "";
  const what = known(`fault.${fault.code}`, fault.code);
  const book = name === "" ? say("proof.this_book") : name;
  return fault.number > 0 ? say("proof.broken_at", { book, number: fault.number, line: fault.line, what }) : say("proof.broken_line", { book, line: fault.line, what });
}

function showState(report: Report): void {
  const state = byId("state");
  const intact = report.fault === null;
  state.dataset["state"] = intact ? "intact" : "broken";
  const lines = [make("strong", intact ? say("proof.intact", { book: report.name, count: report.entries.length }) : faultSentence(report))];
  if (intact) lines.push(make("p", say("proof.head", { code: report.head }), "mono"));
  for (const v of report.volumes) {
    lines.push(make("p", say("proof.key", { volume: v.volume, first: v.first, last: v.last, fingerprint: v.fingerprint }), "mono"));
    if (v.head < v.last) lines.push(make("p", say("proof.unsigned_tail", { first: v.head + 1, last: v.last })));
  }
  const told = report.entries.filter((e) => e.shape === "whole").length;
  const gone = report.entries.filter((e) => e.shape === "erased").length;
  lines.push(make("p", say("proof.counts", { whole: told, erased: gone, withheld: report.entries.length - told - gone })));
  if (report.unproved > 0) lines.push(make("p", say("proof.unproved_erasures", { count: report.unproved })));
  state.replaceChildren(...lines);
}

function offerComparison(report: Report): void {
  const form = byId("compare") as HTMLFormElement;
  const field = byId("code") as HTMLInputElement;
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { result, number } = compare(report, field.value);
    const out = byId("compared");
    out.dataset["result"] = result === "holds" || result === "fingerprint_known" ? "good" : "bad";
    out.textContent = say(`proof.compare_${result}`, { number, last: report.entries.length });
  });
}

/** The book as a file of its own, for whoever would rather ask another checker. */
function offerFile(text: string, report: Report): void {
  const link = byId("save") as HTMLAnchorElement;
  link.hidden = false;
  link.download = `so-${report.book}.gbook`;
  link.href = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
}

const text = byId("book").textContent ?? "";
const report = checkBook(text);
showState(report);
showEntries(report);
offerComparison(report);
offerFile(text, report);
