import { IconAlertCircle, IconArrowBackUp, IconCheck, IconClock, IconInbox, IconX } from "@tabler/icons-react";
import type { AskedPaperView, PaperState } from "../api/types";
import { useT } from "../shell/i18n";
import { Sign } from "../shell/ui";

const ICONS: Record<PaperState, typeof IconCheck> = { waiting: IconClock, handed_in: IconInbox, returned: IconArrowBackUp, accepted: IconCheck, withdrawn: IconX };
const TONES = { waiting: "soon", handed_in: "soon", returned: "now", accepted: "ok", withdrawn: "dim" } as const satisfies Record<PaperState, string>;

/** How far a paper has come; what is late says so, to whoever asked and to whoever is asked. */
export function PaperSign({ p }: { p: Pick<AskedPaperView, "state" | "late" | "version"> }) {
  const t = useT();
  const Icon = ICONS[p.state];
  return (
    <>
      <Sign tone={p.late && p.state === "waiting" ? "now" : TONES[p.state]} icon={<Icon aria-hidden />}>{t(`paper_state.${p.state}`)}</Sign>
      {p.late ? <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t(p.version > 0 ? "conferences.paper_came_late" : "conferences.paper_is_late")}</Sign> : null}
    </>
  );
}
