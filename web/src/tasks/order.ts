import type { TaskView } from "../api/types";
import { partsOf } from "./quick";

type Sortable = Pick<TaskView, "overdue_days" | "standing" | "due" | "done" | "total" | "withdrawn" | "given_at"> & { answers: { owner: { id: string }; unit?: { id: string }; state: string }[] };

/** What still asks something of the unit comes first, what waits for others next, what is over last. */
export const TURNS = ["open", "waits", "over"] as const;
export type Turn = 0 | 1 | 2;
export function turn(task: Sortable, unit: string): Turn {
  if (task.withdrawn) return 2;
  const own = partsOf(task, unit).map(({ state }): Turn => (state === "reported" ? 1 : state === "confirmed" || state === "declined" || state.startsWith("withdrawn") ? 2 : 0));
  if (own.length) return Math.min(...own) as Turn;
  return !task.standing && task.done === task.total ? 2 : 0;
}
export const inOrder = <T extends Sortable>(tasks: T[], unit: string): T[] =>
  [...tasks].sort((a, b) => turn(a, unit) - turn(b, unit) || b.overdue_days - a.overdue_days || Number(a.standing) - Number(b.standing) || (turn(a, unit) === 2 ? b.given_at - a.given_at : (a.due ?? "9").localeCompare(b.due ?? "9")));
