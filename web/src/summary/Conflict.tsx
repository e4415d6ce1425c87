import { Button } from "@mantine/core";
import type { SectionView, SummaryView } from "../api/types";
import { useT } from "../shell/i18n";
import { Diff } from "./Diff";
import { spoken } from "./words";
import css from "./Summary.module.css";

/** Two wrote in one section: both texts are there, and a person says what stands. */
export function Conflict({ s, section, mine, busy, onMine, onTheirs }: { s: SummaryView; section: SectionView; mine: string; busy: boolean; onMine: () => void; onTheirs: () => void }) {
  const t = useT();
  const theirs = spoken(s, section.text ?? "");
  return (
    <section className={css.conflict} role="alert" aria-label={t("summary.conflict")}>
      <strong>{t("summary.conflict_by", { name: section.author })}</strong>
      <div className={css.two}>
        <div><h4 className="dim small">{t("summary.theirs")}</h4><p className={css.text}>{theirs}</p></div>
        <div><h4 className="dim small">{t("summary.mine")}</h4><Diff before={theirs} after={spoken(s, mine)} /></div>
      </div>
      <div className="row">
        <Button size="compact-md" loading={busy} onClick={onMine}>{t("summary.keep_mine")}</Button>
        <Button size="compact-md" variant="default" onClick={onTheirs}>{t("summary.keep_theirs")}</Button>
      </div>
    </section>
  );
}
