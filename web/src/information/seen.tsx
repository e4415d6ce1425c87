import { useState, type ReactNode } from "react";
import type { InformationView } from "../api/types";
import { serverNow } from "../api/client";
import { useT, useWhen } from "../shell/i18n";

/**
 * The wording on which somebody began to write. When the item is corrected under their hands, nothing is sent until
 * they say that they have read the new one: what they write is said of what they read.
 */
export function useSeen(item: InformationView): { wording: number; note: ReactNode } {
  const t = useT();
  const when = useWhen();
  const [wording, setWording] = useState(item.wording);
  const note = wording === item.wording ? null : (
    <div className="note-band" role="alert">
      <p>{t("information.corrected_meanwhile", { at: when.short(item.corrected_at ?? item.reported_at, serverNow()) })}</p>
      <button type="button" className="textlink" onClick={() => setWording(item.wording)}>{t("information.read_again")}</button>
    </div>
  );
  return { wording, note };
}
