import { IconAlertCircle, IconArrowBackUp, IconCheck, IconCircleCheck, IconCircleDashed, IconCircleX, IconFlag, IconRefresh } from "@tabler/icons-react";
import type { PartState, AnswerView, TaskView } from "../api/types";
import { useT } from "../shell/i18n";
import { dayShort, dayText } from "../shell/time";
import { Sign } from "../shell/ui";

const LOOK: Record<PartState, { icon: typeof IconCheck; tone: "now" | "soon" | "ok" | "dim" }> = {
  given: { icon: IconCircleDashed, tone: "soon" },
  accepted: { icon: IconCheck, tone: "dim" },
  declined: { icon: IconCircleX, tone: "now" },
  reported: { icon: IconFlag, tone: "soon" },
  returned: { icon: IconArrowBackUp, tone: "now" },
  confirmed: { icon: IconCircleCheck, tone: "ok" },
  withdrawn: { icon: IconCircleX, tone: "dim" },
  withdrawn_before_acceptance: { icon: IconCircleX, tone: "dim" },
};
export function AnswerSign({ state, percent }: { state: PartState; percent?: number }) {
  const t = useT();
  const look = LOOK[state];
  return <Sign tone={look.tone} icon={<look.icon aria-hidden />}>{t(`answer.${state}`)}{state === "accepted" && percent ? ` · ${percent}%` : ""}</Sign>;
}

export function Due({ task, own, long = false }: { task: TaskView; own?: AnswerView | undefined; long?: boolean }) {
  const t = useT();
  const late = own ? own.overdue_days : task.overdue_days;
  if (task.withdrawn) return <Sign tone="dim" icon={<IconCircleX aria-hidden />}>{t("answer.withdrawn")}</Sign>;
  if (task.standing) return <Sign tone="dim" icon={<IconRefresh aria-hidden />}>{t("tasks.standing")}</Sign>;
  if (late > 0) return <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t("desk.overdue", { days: late })}</Sign>;
  if (!task.due) return <span className="dim">{t("tasks.no_due")}</span>;
  return <span className="num">{long ? dayText(task.due) : t("desk.due", { day: dayShort(task.due) })}</span>;
}
