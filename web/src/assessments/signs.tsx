import { IconCircleCheck, IconCircleX, IconMessages, IconThumbDown, IconThumbUp } from "@tabler/icons-react";
import type { AssessmentState, AssessmentView, Day } from "../api/types";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { Sign } from "../shell/ui";

export function usePeriodText(): (of: { period_from: Day; period_to: Day }) => string {
  const t = useT();
  return (of) => t("assessments.period_of", { from: dayText(of.period_from), to: dayText(of.period_to) });
}

const STATE: Record<AssessmentState, { icon: typeof IconCircleX; tone: "ok" | "dim" }> = {
  in_discussion: { icon: IconMessages, tone: "ok" },
  settled: { icon: IconCircleCheck, tone: "dim" },
  withdrawn: { icon: IconCircleX, tone: "dim" },
};
export function StateSign({ state }: { state: AssessmentState }) {
  const t = useT();
  const look = STATE[state];
  return <Sign tone={look.tone} icon={<look.icon aria-hidden />}>{t(`assessment_state.${state}`)}</Sign>;
}

/** How the parties stand to it; who dissents is never left out. */
export function Counts({ a }: { a: AssessmentView }) {
  const t = useT();
  return (
    <>
      {a.endorsed > 0 ? <Sign tone="ok" icon={<IconThumbUp aria-hidden />}>{t("information.endorsed_by", { n: a.endorsed })}</Sign> : null}
      {a.dissented > 0 ? <Sign tone="soon" icon={<IconThumbDown aria-hidden />}>{t("information.dissented_by", { n: a.dissented })}</Sign> : null}
    </>
  );
}
