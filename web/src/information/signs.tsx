import { IconCircleCheck, IconCircleDashed, IconCircleHalf2, IconCircleX, IconCopy, IconHelpCircle, IconMessages, IconThumbDown, IconThumbUp } from "@tabler/icons-react";
import type { Finding, InformationState, InformationView, StanceState } from "../api/types";
import { useT } from "../shell/i18n";
import { Sign } from "../shell/ui";

type Look = { icon: typeof IconCircleX; tone: "now" | "soon" | "ok" | "dim" };
const FOUND: Record<Finding, Look> = {
  confirmed: { icon: IconCircleCheck, tone: "ok" },
  partly: { icon: IconCircleHalf2, tone: "soon" },
  untrue: { icon: IconCircleX, tone: "dim" },
  duplicate: { icon: IconCopy, tone: "dim" },
  unverifiable: { icon: IconHelpCircle, tone: "dim" },
};
export function FindingSign({ finding }: { finding: Finding }) {
  const t = useT();
  const look = FOUND[finding];
  return <Sign tone={look.tone} icon={<look.icon aria-hidden />}>{t(`finding.${finding}`)}</Sign>;
}

const STATE: Record<InformationState, Look> = {
  to_verify: { icon: IconCircleDashed, tone: "soon" },
  in_assessment: { icon: IconMessages, tone: "ok" },
  closed: { icon: IconCircleCheck, tone: "dim" },
};
export function StateSign({ state }: { state: InformationState }) {
  const t = useT();
  const look = STATE[state];
  return <Sign tone={look.tone} icon={<look.icon aria-hidden />}>{t(`information_state.${state}`)}</Sign>;
}

export function StanceSign({ stance }: { stance: StanceState }) {
  const t = useT();
  const against = stance.startsWith("dissented");
  const tone = against ? "soon" : stance === "endorsed" ? "ok" : "dim";
  return <Sign tone={tone} icon={against ? <IconThumbDown aria-hidden /> : stance.startsWith("endorsed") ? <IconThumbUp aria-hidden /> : <IconCircleDashed aria-hidden />}>{t(`stance.${stance}`)}</Sign>;
}

/** How the units stand to the assessment; who dissents is never left out. */
export function Counts({ item }: { item: InformationView }) {
  const t = useT();
  return (
    <span className="row small">
      <span className="dim num">{t("information.received_by", { n: item.received, of: item.addressed })}</span>
      {item.endorsed > 0 ? <Sign tone="ok" icon={<IconThumbUp aria-hidden />}>{t("information.endorsed_by", { n: item.endorsed })}</Sign> : null}
      {item.dissented > 0 ? <Sign tone="soon" icon={<IconThumbDown aria-hidden />}>{t("information.dissented_by", { n: item.dissented })}</Sign> : null}
      {item.disputed ? <Sign tone="soon" icon={<IconHelpCircle aria-hidden />}>{t("information.disputed")}</Sign> : null}
    </span>
  );
}
