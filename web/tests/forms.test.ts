// Nothing typed is ever lost: every place where a person writes keeps a draft, or says here why it need not.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const src = join(import.meta.dirname, "../src");
const FIELD = /<(?:Textarea|TextInput|NumberInput|Autocomplete|ClockInput|TimeChip|SectionEditor|EditorContent|PasswordInput|Secret|textarea)\b|<input\b(?![^\n]*type="(?:range|radio|file|checkbox)")|contentEditable(?!=\{false\})/;
const KEEPS = /\b(?:useDraft|readDraft|writeDraft)\b/;

/** Fields whose words are held by a form elsewhere: what is named keeps them. */
const LENT: Record<string, string> = {
  "administration/AwardRules.tsx Own": "administration/AwardRules.tsx StateForm",
  "administration/PortalRows.tsx Rows": "administration/Portal.tsx Form",
  "articles/PhotoRow.tsx PhotoRow": "articles/PhotoFields.tsx usePhotos",
  "articles/SectionFields.tsx FigureFields": "articles/ArticleEditor.tsx Writing",
  "articles/SectionFields.tsx SectionFields": "articles/ArticleEditor.tsx Writing",
  "assessments/Text.tsx Text": "assessments/WritePage.tsx WritePage",
  "conferences/HandIn.tsx Form": "conferences/HandIn.tsx HandIn",
  "conferences/PrepareForm.tsx PrepareForm": "conferences/ConferencesPage.tsx ConferencesPage",
  "desk/Anywhere.tsx Anywhere": "desk/Anywhere.tsx useAnywhere",
  "desk/TimeChip.tsx TimeChip": "desk/LogLine.tsx LogLine",
  "documents/LinesEditor.tsx LinesEditor": "documents/DocumentForm.tsx DocumentForm",
  "handover/parts.tsx AddItem": "handover/HandoverPage.tsx Draft",
  "handover/parts.tsx Equipment": "handover/HandoverPage.tsx Draft",
  "handover/parts.tsx Item": "handover/HandoverPage.tsx Draft",
  "levels/LevelForm.tsx Moment": "levels/LevelForm.tsx LevelForm",
  "levels/LevelForm.tsx PaperFields": "levels/LevelForm.tsx LevelForm",
  "levels/LevelForm.tsx Raise": "levels/LevelForm.tsx LevelForm",
  "reports/WritePage.tsx Heads": "reports/WritePage.tsx Form",
  "shell/ClockInput.tsx ClockInput": "conferences/ConferencesPage.tsx ConferencesPage",
  "summary/ImportParts.tsx FromLines": "summary/Import.tsx Import",
  "summary/BodyFields.tsx BodyFields": "summary/BodyFields.tsx AmendForm",
  "summary/Editor.tsx SectionEditor": "summary/Section.tsx Written",
  "units/acts/ActForm.tsx ActForm": "units/acts/Rename.tsx Rename",
};
const SECRET = "a password, a PIN or a code: never kept";
const SEARCHED = "words to search or filter by: nothing is written with them";
const ASKED = "a day and a time to look at: nothing is written with them";
const NUMBER = "one number, offered by the program";
const NOT_KEPT: Record<string, string> = {
  "administration/BackupKeeping.tsx Change": NUMBER,
  "administration/Rights.tsx Rights": SEARCHED,
  "administration/StateLast.tsx StateLast": NUMBER,
  "book/AsOf.tsx AsOf": ASKED,
  "book/TakeAway.tsx TakeAway": ASKED,
  "conferences/Conduct.tsx Counted": NUMBER,
  "desk/DeskPage.tsx DeskView": SEARCHED,
  "handover/parts.tsx SignedBlock": SECRET,
  "people/Accounts.tsx AccountOf": "a name to sign in with, made up by the program",
  "search/SearchPage.tsx SearchPage": SEARCHED,
  "session/AccountPage.tsx OwnPassword": SECRET,
  "session/AccountPage.tsx OwnPin": SECRET,
  "session/Passkeys.tsx Name": "the name of a device, offered by the program, beside a password",
  "session/Password.tsx FirstPassword": SECRET,
  "session/Password.tsx NewPassword": SECRET,
  "session/Proof.tsx Code": SECRET,
  "session/Proof.tsx useProof": SECRET,
  "session/SignIn.tsx SignIn": SECRET,
  "shell/Secret.tsx Secret": SECRET,
  "units/UnitPicker.tsx UnitPicker": SEARCHED,
  "units/UnitsPage.tsx UnitsPage": SEARCHED,
};

/** Every function at the top of a file, with its source. */
function functions(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(src, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".tsx") && !f.includes(".test.")).sort()) {
    const text = readFileSync(join(src, file), "utf8");
    const starts = [...text.matchAll(/^(?:export )?(?:async )?(?:function (\w+)|const (\w+) = (?:memo\(|\(|async \())/gm)];
    starts.forEach((m, i) => found.set(`${file} ${m[1] ?? m[2]}`, text.slice(m.index, starts[i + 1]?.index)));
  }
  return found;
}
const all = functions();
const writing = [...all].filter(([, text]) => FIELD.test(text));

it("every form with a text field keeps what is typed, or has a reason not to", () => {
  expect(writing.length).toBeGreaterThan(60);
  const losing = writing.filter(([name, text]) => !KEEPS.test(text) && !(name in LENT) && !(name in NOT_KEPT)).map(([name]) => name);
  expect(losing).toEqual([]);
});

it("every exception is still one: a field without a draft, and a form that keeps what it lends", () => {
  const bare = new Set(writing.filter(([, text]) => !KEEPS.test(text)).map(([name]) => name));
  expect([...Object.keys(LENT), ...Object.keys(NOT_KEPT)].filter((name) => !bare.has(name))).toEqual([]);
  expect(Object.values(LENT).filter((keeper) => !KEEPS.test(all.get(keeper) ?? ""))).toEqual([]);
});

it("no draft holds a secret: what is typed into one lives in the page alone", () => {
  for (const [name, text] of writing) {
    for (const [, value = ""] of text.matchAll(/<Secret\b[^\n]*? value=\{([\w.]+)\}/g)) {
      const lent = value.startsWith("props.") && NOT_KEPT[name] === SECRET;
      expect(lent || new RegExp(`const \\[${value}, \\w+\\] = useState\\(`).test(text), `${name}: ${value}`).toBe(true);
    }
  }
});

it("words of information, assessments and matters are asked for names of persons: each form is an InPlace, or asks by itself", () => {
  const ERASES = "matters/MatterPage.tsx Submitter"; // the reason of an order to erase a name, which is no part of the matter
  const told = [...all].filter(([name, text]) => /^(?:information|assessments|matters)\//.test(name) && name !== ERASES && /\buseCommand\(/.test(text) && (FIELD.test(text) || /<(?:ReasonForm|Text)\b/.test(text)));
  expect(told.length).toBeGreaterThan(11);
  expect(told.filter(([, text]) => !/<InPlace\b|<ReasonInPlace\b|\buseNameAsked\(/.test(text) || /<ReasonForm\b/.test(text)).map(([name]) => name)).toEqual([]);
});
