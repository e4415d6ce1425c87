import type { AnswerView, TaskView } from "../api/types";

/** What the owner's one key does with its answer as it stands: take it up, or say what came of it. */
export type Step = "accept" | "done" | "account";
export function stepOf(task: Pick<TaskView, "standing" | "withdrawn">, answer: Pick<AnswerView, "state"> | undefined): Step | null {
  if (!answer || task.withdrawn) return null;
  if (answer.state === "given") return "accept";
  if (answer.state !== "accepted" && answer.state !== "returned" && !(task.standing && answer.state === "reported")) return null;
  return task.standing ? "account" : "done";
}
