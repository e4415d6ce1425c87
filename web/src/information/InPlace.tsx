import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { ApiError } from "../api/client";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import css from "./Information.module.css";

/** A form that stands in place of the buttons: what it asks, its verb, and the way back. */
export function InPlace({ verb, busy, ready, error, onSend, onCancel, children }: { verb: string; busy: boolean; ready: boolean; error: ApiError | null; onSend: () => void; onCancel: () => void; children: ReactNode }) {
  const t = useT();
  return (
    <form className={css.saying} onSubmit={(e) => { e.preventDefault(); onSend(); }}>
      {children}
      <Refusal error={error} />
      <div className={css.actions}><Button type="submit" size="md" loading={busy} disabled={!ready}>{verb}</Button><Button size="md" variant="subtle" onClick={onCancel}>{t("common.cancel")}</Button></div>
    </form>
  );
}
