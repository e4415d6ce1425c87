import type { TaskView } from "../api/types";

type Sortable = Pick<TaskView, "overdue_days" | "standing" | "due" | "done" | "total" | "withdrawn" | "given_at"> & { answers: { owner: { id: string }; state: string }[] };

/** What still asks something of the unit comes first, what waits for others next, what is over last. */
function turn(task: Sortable, unit: string): number {
  const own = task.answers.find((a) => a.owner.id === unit);
  if (task.withdrawn) return 2;
  if (own) return own.state === "reported" ? 1 : own.state === "confirmed" || own.state === "declined" || own.state.startsWith("withdrawn") ? 2 : 0;
  return !task.standing && task.done === task.total ? 2 : 0;
}
export const inOrder = <T extends Sortable>(tasks: T[], unit: string): T[] =>
  [...tasks].sort((a, b) => turn(a, unit) - turn(b, unit) || b.overdue_days - a.overdue_days || Number(a.standing) - Number(b.standing) || (turn(a, unit) === 2 ? b.given_at - a.given_at : (a.due ?? "9").localeCompare(b.due ?? "9")));
