import { diffArrays } from "diff";
import { useMemo } from "react";
import { useT } from "../shell/i18n";
import css from "./Summary.module.css";

const pieces = (text: string): string[] => text.split(/(\s+)/).filter((x) => x !== "");

/** What one text has and the other has not, syllable by syllable; said in words too, for those who do not see colours. */
export function Diff({ before, after }: { before: string; after: string }) {
  const t = useT();
  const parts = useMemo(() => diffArrays(pieces(before), pieces(after)), [before, after]);
  return (
    <p className={css.diff}>
      {parts.map((p, i) => {
        const words = p.value.join("");
        if (p.added) return <ins key={i}><span className="visually-hidden">{t("summary.diff_added")} </span>{words}</ins>;
        if (p.removed) return <del key={i}><span className="visually-hidden">{t("summary.diff_removed")} </span>{words}</del>;
        return <span key={i}>{words}</span>;
      })}
    </p>
  );
}
