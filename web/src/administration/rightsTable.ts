import type { RightLine, Role, Scope } from "../api/types";
import { plain } from "../shell/plain";

// Where the work of a command is done; what is not named here is done on this page.
const PLACE: Record<string, string> = {
  unit: "units", person: "people", post: "people", account: "people", watch: "desk", log: "desk", handover: "desk", duty_report: "reports",
  file: "documents", document: "documents", dissemination: "documents", draft: "documents", task: "tasks", answer: "tasks", information: "information", reply: "information",
  advice: "information", matter: "matters", conference: "conferences", invitation: "conferences", paper: "conferences", summary: "summaries", contribution: "summaries", lesson: "lessons", level: "levels",
  article: "articles", comment: "articles", assessment: "assessments", commendation: "commendations", award: "commendations", book: "book",
};
const placeOfCommand = (command: string): string => PLACE[command.slice(0, command.indexOf("."))] ?? "administration";

export interface CommandRow { command: string; place: string; roles: { role: Role; scope: Scope }[] }

/** One row for a command, with all who may: those of the role asked for, and those whose words hold what was typed. */
export function rowsOf(rights: RightLine[], words: (command: string) => string, role: Role | null, typed: string): CommandRow[] {
  const rows = new Map<string, CommandRow>();
  for (const { command, role: who, scope } of rights) {
    const row = rows.get(command) ?? { command, place: placeOfCommand(command), roles: [] };
    row.roles.push({ role: who, scope });
    rows.set(command, row);
  }
  const wanted = plain(typed.trim());
  return [...rows.values()].filter((row) => (role === null || row.roles.some((r) => r.role === role)) && (wanted === "" || plain(words(row.command)).includes(wanted) || row.command.includes(wanted)));
}
