import { IconPencil, IconStrikethrough } from "@tabler/icons-react";
import { serverNow } from "../api/client";
import type { InformationView, WordingView } from "../api/types";
import { useT, useWhen } from "../shell/i18n";
import css from "./Information.module.css";

/** Reported by mistake: said first, since nothing below counts any more. */
export function StruckBand({ item }: { item: InformationView }) {
  const t = useT();
  const when = useWhen();
  if (!item.struck) return null;
  return <p className="refusal"><IconStrikethrough aria-hidden /><span>{t("information.struck_by", { by: item.struck.by, at: when.full(item.struck.at), reason: item.struck.reason ?? t("desk.erased") })}</span></p>;
}

/** What the item read before each correction, as in a book: struck through, with who, when and why. */
export function EarlierWordings({ item }: { item: InformationView }) {
  const t = useT();
  if (item.earlier.length === 0) return null;
  return (
    <section aria-label={t("information.earlier")}>
      <h2 className="section-head"><span>{t("information.earlier")}</span><span className="num">{item.earlier.length}</span></h2>
      <ol className={css.wordings}>{item.earlier.map((w) => <Wording key={w.wording} wording={w} />)}</ol>
    </section>
  );
}

function Wording({ wording: w }: { wording: WordingView }) {
  const t = useT();
  const when = useWhen();
  return (
    <li>
      <p className="small"><IconPencil size={15} aria-hidden /> {t("information.corrected_by", { at: when.short(w.corrected_at, serverNow()), by: w.corrected_by, reason: w.reason ?? t("desk.erased") })}</p>
      <p className={css.said}><s>{w.text ?? t("desk.erased")}</s></p>
      <p className="small dim"><s>{[t(`event_class.${w.event_class}`), w.place ?? t("desk.erased"), w.area?.name, when.full(w.happened), `${t(`source_kind.${w.source}`)} (${t(`reliability.${w.reliability}`)})`].filter(Boolean).join(" · ")}</s></p>
      <p className="small dim">{t("information.text_of_by", { at: when.short(w.since, serverNow()), by: w.by })}</p>
    </li>
  );
}
