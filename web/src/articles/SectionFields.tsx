import { Button, Checkbox, Select, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { ArticleDraftBody } from "../api/types";
import { ARTICLE_SECTIONS, type ArticleSection } from "../api/types";
import { DayInput } from "../shell/DayInput";
import { useT } from "../shell/i18n";
import css from "./Articles.module.css";

interface Props { d: ArticleDraftBody; set: (c: Partial<ArticleDraftBody>) => void }

/** Where the page stands on the site, and what that place asks of it. */
export function SectionFields({ d, set }: Props) {
  const t = useT();
  return (
    <>
      <Select label={t("articles.section")} allowDeselect={false} value={d.section ?? "news"} data={ARTICLE_SECTIONS.map((s) => ({ value: s, label: t(`article_section.${s}`) }))} onChange={(v) => set({ section: (v ?? "news") as ArticleSection })} />
      {d.section === "documents" ? (
        <>
          <TextInput label={t("articles.symbol")} value={d.symbol} onChange={(e) => set({ symbol: e.currentTarget.value })} />
          <DayInput label={t("articles.issued_on")} value={d.issued_on} onChange={(day) => set({ issued_on: day })} />
          <TextInput label={t("articles.issuer")} value={d.issuer} onChange={(e) => set({ issuer: e.currentTarget.value })} />
        </>
      ) : null}
      {d.section === "statistics" ? <DayInput label={t("articles.as_of")} value={d.as_of} onChange={(day) => set({ as_of: day })} /> : null}
    </>
  );
}

/** The figures of a statistics page, as they will be printed. */
export function FigureFields({ d, set }: Props) {
  const t = useT();
  if (d.section !== "statistics") return null;
  return (
    <section className="stack">
      <h2 className="section-head">{t("articles.figures")}</h2>
      {d.figures.map((f, i) => {
        const change = (x: Partial<typeof f>) => set({ figures: d.figures.map((k, m) => (m === i ? { ...k, ...x } : k)) });
        return (
          <div key={i} className={css.figure}>
            <TextInput label={t("articles.figure_name")} value={f.name} onChange={(e) => change({ name: e.currentTarget.value })} />
            <TextInput label={t("articles.figure_value")} value={f.value} onChange={(e) => change({ value: e.currentTarget.value })} />
            <TextInput label={t("articles.figure_measure")} value={f.measure} onChange={(e) => change({ measure: e.currentTarget.value })} />
            <Checkbox label={t("articles.figure_estimate")} checked={f.estimate} onChange={(e) => change({ estimate: e.currentTarget.checked })} />
            <button type="button" className={css.remove} aria-label={t("common.remove")} onClick={() => set({ figures: d.figures.filter((_, m) => m !== i) })}><IconTrash size={18} aria-hidden /></button>
          </div>
        );
      })}
      <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ figures: [...d.figures, { name: "", value: "", measure: "", estimate: false }] })}>{t("common.add")}</Button></div>
    </section>
  );
}
