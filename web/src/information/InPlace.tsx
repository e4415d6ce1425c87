import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import type { ApiError } from "../api/client";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { useNameAsked } from "./NameAsked";
import css from "./Information.module.css";

/** A form that stands in place of the buttons: what it asks, its verb, and the way back. `texts` are asked for names of persons before they go. */
export function InPlace({ verb, busy, ready, error, texts = [], onSend, onCancel, children }: { verb: string; busy: boolean; ready: boolean; error: ApiError | null; texts?: string[]; onSend: () => void; onCancel: () => void; children: ReactNode }) {
  const t = useT();
  const names = useNameAsked();
  return (
    <form className={css.saying} onSubmit={(e) => { e.preventDefault(); void names.mayGo(...texts).then((go) => { if (go) onSend(); }); }}>
      {children}
      {names.question(onSend)}
      <Refusal error={error} />
      <div className={css.actions}><Button type="submit" size="md" loading={busy} disabled={!ready}>{verb}</Button><Button size="md" variant="subtle" onClick={onCancel}>{t("common.cancel")}</Button></div>
    </form>
  );
}
