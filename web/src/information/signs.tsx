import { IconCircleCheck, IconCircleDashed, IconCircleHalf2, IconCircleX, IconCopy, IconHelpCircle, IconMessages, IconPencil, IconStrikethrough, IconThumbDown, IconThumbUp } from "@tabler/icons-react";
import type { Finding, InformationState, InformationView, StanceState } from "../api/types";
import { serverNow } from "../api/client";
import { useT, useWhen } from "../shell/i18n";
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
  struck: { icon: IconStrikethrough, tone: "dim" },
};
export function StateSign({ state }: { state: InformationState }) {
  const t = useT();
  const look = STATE[state];
  return <Sign tone={look.tone} icon={<look.icon aria-hidden />}>{t(`information_state.${state}`)}</Sign>;
}

/** That it reads otherwise than before, and whether somebody has to look once more. */
export function Changed({ item }: { item: InformationView }) {
  const t = useT();
  const when = useWhen();
  if (item.corrected_at === null) return null;
  return (
    <>
      <Sign tone={item.verify_again ? "soon" : "dim"} icon={<IconPencil aria-hidden />}>{t("information.corrected", { at: when.short(item.corrected_at, serverNow()) })}</Sign>
      {item.verify_again ? <Sign tone="soon" icon={<IconCircleDashed aria-hidden />}>{t("information.verify_corrected")}</Sign> : null}
    </>
  );
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
