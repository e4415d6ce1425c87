import { Button } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import { useSummary } from "../api/queries";
import type { Id } from "../api/types";
import { useT } from "../shell/i18n";
import { resultsOf } from "../summary/words";

/** The results of the issued report, section by section, so that nobody types them a second time. */
export function FromSummary({ id, onTake }: { id: Id; onTake: (text: string) => void }) {
  const t = useT();
  const { data: s } = useSummary(id);
  const text = s?.state === "issued" ? resultsOf(s, t("summary.estimate_mark")) : "";
  if (text === "") return null;
  return (
    <div>
      <Button size="compact-sm" variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => onTake(text)}>{t("articles.from_summary")}</Button> <span className="small dim">{t("articles.from_summary_hint")}</span>
    </div>
  );
}
