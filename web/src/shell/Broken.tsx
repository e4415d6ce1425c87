import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { useT } from "./i18n";

/** A page that could not be shown: a fault of ours, or a part of it that did not come. What was typed is kept by the drafts. */
export function Broken({ error }: ErrorComponentProps) {
  const t = useT();
  return (
    <div className="page stack" role="alert">
      <h1>{t("shell.broken")}</h1>
      <p>{t("shell.broken_text")}</p>
      <div><Button leftSection={<IconRefresh size={18} aria-hidden />} onClick={() => window.location.reload()}>{t("shell.reload")}</Button></div>
      <p className="small dim">{error instanceof Error ? error.message : String(error)}</p>
    </div>
  );
}
