import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { conferenceKindValues, strengthCategoryValues } from "../src/api/contract";
import * as types from "../src/api/types";
import { PLACES } from "../src/shell/places";
import { TOUR } from "../src/session/tour";

const root = join(import.meta.dirname, "..");
const read = (l: string) => JSON.parse(readFileSync(join(root, `../texts/${l}.json`), "utf8")) as Record<string, string>;
const vi = read("vi");
const en = read("en");
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((f) => /\.tsx?$/.test(f) && !f.includes(".test."));
const contract = JSON.parse(readFileSync(join(root, "../api/contract.json"), "utf8")) as { components: { schemas: { Command: { oneOf: { properties: { command: { const: string } } }[] } } } };
const COMMANDS = contract.components.schemas.Command.oneOf.map((one) => one.properties.command.const);
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
const args = (text: string) => [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((m) => m[1]))].sort();

describe("the catalogue", () => {
  it("has the same keys in both languages", () => expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort()));
  it("has the same arguments in both languages", () => {
    for (const k of Object.keys(vi)) if (k.startsWith("web.")) expect([k, args(en[k] ?? "")]).toEqual([k, args(vi[k] as string)]);
  });
  it("is readable as ICU messages", () => {
    for (const [language, all] of [["vi", vi], ["en", en]] as const) {
      const intl = createIntl({ locale: language, messages: all, onError: (e) => { throw e; } });
      for (const k of Object.keys(all).filter((x) => x.startsWith("web."))) intl.formatMessage({ id: k }, Object.fromEntries(args(all[k] as string).map((a) => [a, 2])));
    }
  });
  it("is NFC", () => {
    for (const all of [vi, en]) for (const text of Object.values(all)) expect(text).toBe(text.normalize("NFC"));
  });
  it("has every text that the source names", () => {
    const missing = new Set<string>();
    for (const f of sources)
      for (const m of readFileSync(join(root, "src", f), "utf8").matchAll(/\bt\(\s*"([\w.]+)"/g)) if (!(`web.${m[1]}` in vi)) missing.add(`${f}: ${m[1]}`);
    expect([...missing]).toEqual([]);
  });
  it("has a word for every choice", () => {
    const families: [string, readonly string[]][] = [
      ["duty", types.DUTIES], ["log_type", types.LOG_TYPES], ["doc_type", types.DOCUMENT_TYPES], ["urgency", types.URGENCIES], ["line_kind", types.LINE_KINDS],
      ["group", types.GROUPS], ["role", types.ROLES], ["relation", types.RELATIONS], ["prefix", types.PREFIXES], ["place", PLACES.map((p) => p.name)],
      ["entry", types.ENTRY_KINDS], ["unit_kind", types.UNIT_KINDS], ["level", types.LEVELS],
      ["level_scale", types.LEVEL_SCALES], ["hazard_group", types.HAZARD_GROUPS], ["disaster_risk_level", types.DISASTER_RISK_LEVELS], ["civil_defence_level", types.CIVIL_DEFENCE_LEVELS], ["forest_fire_level", types.FOREST_FIRE_LEVELS], ["risk_raise", types.RISK_RAISES],
      ["answer", types.PART_STATES], ["event_class", types.EVENT_CLASSES], ["finding", types.FINDINGS], ["information_state", types.INFORMATION_STATES], ["reliability", types.RELIABILITIES],
      ["source_kind", types.SOURCE_KINDS], ["stance", types.STANCES], ["award_form", types.AWARD_FORMS], ["assessment_state", types.ASSESSMENT_STATES], ["commendation_state", types.COMMENDATION_STATES], ["recipient_kind", types.RECIPIENT_KINDS],
      ["rule_source", types.RULE_SOURCES], ["command", COMMANDS], ...["of", "why"].map((word): [string, string[]] => ["rules", types.RULES.map((rule) => `${word}_${rule}`)]), ["rights", types.SCOPES.map((scope) => `scope_${scope}`)], ["award_state", ["to_present", "presented", "revoked"]],
      ["assessments", [...types.ASSESSMENT_BOXES.map((box) => `box_${box}`), ...["dissent", "endorse", "revise", "send", "settle", "withdraw"].map((act) => `do_assessment.${act}`)]],
      ...["box", "empty"].map((word): [string, string[]] => ["commendations", [...types.COMMENDATION_BOXES, "awards"].map((box) => `${word}_${box}`)]),
    ];
    const missing = families.flatMap(([f, names]) => names.map((n) => `web.${f}.${n}`)).filter((k) => !(k in vi));
    expect([...missing, ...TOUR.map((s) => `web.tour.${s}.title`).filter((k) => !(k in vi))]).toEqual([]);
  });
  it("has the words that papers use for every choice", () => {
    const families: [string, readonly string[]][] = [["paper.daily.type", types.LOG_TYPES], ["paper.duty", types.DUTIES], ["paper.duty_report.category", strengthCategoryValues], ["conference.kind", conferenceKindValues]];
    expect(families.flatMap(([f, names]) => names.map((n) => `${f}.${n}`)).filter((k) => !(k in vi))).toEqual([]);
  });
  it("is the only home of Vietnamese words", () => {
    const strays = sources.flatMap((f) => readFileSync(join(root, "src", f), "utf8").split("\n").flatMap((l, i) => (VIETNAMESE.test(l) ? [`${f}:${i + 1} ${l.trim()}`] : [])));
    expect(strays).toEqual([]);
  });
});
