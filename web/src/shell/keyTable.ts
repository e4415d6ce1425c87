// The keys of each page, as the help shows them: the one list. A letter is bound where it acts (useKeys); a test compares.

interface KeyLine {
  /** As it is written on the key; several mean: one of them. */
  keys: readonly string[];
  /** What it does: web.keys.NAME. */
  name: string;
  /** Acts in a field too, and cannot be switched off. */
  always?: true;
}
export interface KeyGroup { name: string; lines: readonly KeyLine[] }

export const KEY_TABLE: readonly KeyGroup[] = [
  { name: "everywhere", lines: [
    { keys: ["Ctrl K"], name: "palette", always: true }, { keys: ["/"], name: "find" }, { keys: ["N"], name: "write" }, { keys: ["Ctrl K … Ctrl ↵"], name: "write_anywhere", always: true }, { keys: ["?"], name: "help" },
  ] },
  { name: "log_line", lines: [
    { keys: ["↵"], name: "send", always: true }, { keys: ["Shift ↵"], name: "new_line", always: true }, { keys: ["↑"], name: "strike", always: true }, { keys: ["#…"], name: "type", always: true },
  ] },
  { name: "desk", lines: [{ keys: ["J", "K"], name: "open_items" }, { keys: ["A"], name: "accept" }, { keys: ["R"], name: "report" }, { keys: ["B"], name: "hand_over" }] },
  { name: "tasks", lines: [{ keys: ["J", "K"], name: "task" }, { keys: ["A"], name: "accept" }, { keys: ["R"], name: "report" }, { keys: ["P"], name: "progress" }] },
  { name: "information", lines: [{ keys: ["V"], name: "verify" }, { keys: ["C"], name: "correct" }] },
  { name: "daily", lines: [{ keys: ["[", "]"], name: "day" }, { keys: ["1", "2", "3", "4", "5", "6"], name: "part" }, { keys: ["K"], name: "conclude" }] },
  { name: "reports", lines: [{ keys: ["[", "]"], name: "day" }, { keys: ["W"], name: "write_report" }] },
  { name: "summary", lines: [{ keys: ["C"], name: "shelf" }] },
];
