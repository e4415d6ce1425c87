import { Button } from "@mantine/core";
import type { ApiError } from "../api/client";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";

/** Asked in place before something is destroyed. */
export function Sure({ text, verb, busy, error, onYes, onNo }: { text: string; verb: string; busy: boolean; error: ApiError | null; onYes: () => void; onNo: () => void }) {
  const t = useT();
  return (
    <div className="stack" style={{ gap: "0.4rem" }}>
      <p className="small">{text}</p>
      <Refusal error={error} />
      <div className="row"><Button size="compact-md" color="brick" loading={busy} autoFocus onClick={onYes}>{verb}</Button><Button size="compact-md" variant="subtle" onClick={onNo}>{t("common.cancel")}</Button></div>
    </div>
  );
}
