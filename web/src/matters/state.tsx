import { IconAlertCircle, IconCheck, IconClock, IconX } from "@tabler/icons-react";
import type { MatterView } from "../api/types";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { Sign } from "../shell/ui";

/** Where a matter stands: what is late says by how much, answered or not. */
export function MatterSign({ m }: { m: MatterView }) {
  const t = useT();
  if (m.state === "struck") return <Sign tone="dim" icon={<IconX aria-hidden />}>{t("matter_state.struck")}</Sign>;
  if (m.state === "waiting") return m.late_days > 0 ? <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t("matters.late", { n: m.late_days })}</Sign> : <Sign tone="soon" icon={<IconClock aria-hidden />}>{t("matter_state.waiting")}</Sign>;
  return <Sign tone={m.late_days > 0 ? "soon" : "ok"} icon={m.late_days > 0 ? <IconAlertCircle aria-hidden /> : <IconCheck aria-hidden />}>{m.late_days > 0 ? t("matters.answered_late", { n: m.late_days }) : t(`matter_state.${m.state}`)}</Sign>;
}

export const bodyOf = (m: MatterView): string => m.competent?.name ?? m.body;

export function Due({ m }: { m: MatterView }) {
  const t = useT();
  return <span className="dim num">{m.answered_on ? t("matters.answered_on", { day: dayText(m.answered_on) }) : t("conferences.due", { day: dayText(m.due) })}</span>;
}
