import type { AnswerView, TaskView } from "../api/types";

interface Answering { owner: { id: string }; unit?: { id: string } }
/** The parts for which the unit answers: its own, and those of units whose work it took over. */
export const partsOf = <A extends Answering>(task: { answers: A[] }, unit: string): A[] => task.answers.filter((a) => (a.unit ?? a.owner).id === unit);
/** Of these, the one that a line shows and a key means: the first in which something is to be done. */
export function partInHand<A extends Answering & Pick<AnswerView, "state">>(task: Pick<TaskView, "standing" | "withdrawn"> & { answers: A[] }, unit: string): A | undefined {
  const parts = partsOf(task, unit);
  return parts.find((a) => stepOf(task, a) !== null) ?? parts[0];
}

/** What the owner's one key does with its answer as it stands: take it up, or say what came of it. */
export type Step = "accept" | "done" | "account";
export function stepOf(task: Pick<TaskView, "standing" | "withdrawn">, answer: Pick<AnswerView, "state"> | undefined): Step | null {
  if (!answer || task.withdrawn) return null;
  if (answer.state === "given") return "accept";
  if (answer.state !== "accepted" && answer.state !== "returned" && !(task.standing && answer.state === "reported")) return null;
  return task.standing ? "account" : "done";
}
