import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { EVENT_CLASSES, type EventClass } from "../api/types";
import { useT } from "../shell/i18n";
import { emptyHazard, type HazardDraft, type TextDraft } from "./draft";
import css from "./Assessments.module.css";

/** What an assessment says: the situation, likely hazards one by one, measures one by one. */
export function Text({ d, set }: { d: TextDraft; set: (x: Partial<TextDraft>) => void }) {
  const t = useT();
  const hazard = (i: number, x: Partial<HazardDraft>) => set({ hazards: d.hazards.map((h, k) => (k === i ? { ...h, ...x } : h)) });
  return (
    <>
      <Textarea label={t("assessments.situation")} description={t("assessments.situation_hint")} autosize minRows={4} value={d.situation} onChange={(e) => set({ situation: e.currentTarget.value })} />
      <section>
        <h2 className="section-head"><span>{t("assessments.hazards")}</span></h2>
        {d.hazards.map((h, i) => (
          <div key={i} className={css.hazard} role="group" aria-label={t("assessments.hazard_n", { n: i + 1 })}>
            <Select className={css.of} label={t("assessments.event_class")} value={h.event_class} onChange={(v) => hazard(i, { event_class: v as EventClass | null })} data={EVENT_CLASSES.map((c) => ({ value: c, label: t(`event_class.${c}`) }))} />
            <TextInput className={css.where} label={t("assessments.location")} value={h.location} onChange={(e) => hazard(i, { location: e.currentTarget.value })} />
            <button type="button" className={css.remove} aria-label={t("assessments.remove_hazard", { n: i + 1 })} onClick={() => set({ hazards: d.hazards.filter((_, k) => k !== i) })}><IconTrash size={18} aria-hidden /></button>
            <Textarea className={css.what} label={t("assessments.hazard_text")} autosize minRows={1} value={h.text} onChange={(e) => hazard(i, { text: e.currentTarget.value })} />
          </div>
        ))}
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ hazards: [...d.hazards, emptyHazard] })}>{t("assessments.more_hazards")}</Button>
      </section>
      <section className="stack" style={{ gap: "0.5rem" }}>
        <h2 className="section-head"><span>{t("assessments.measures")}</span></h2>
        {d.measures.map((m, i) => (
          <div key={i} className={css.measure}>
            <Textarea aria-label={t("assessments.measure_n", { n: i + 1 })} autosize minRows={1} value={m} onChange={(e) => set({ measures: d.measures.map((x, k) => (k === i ? e.currentTarget.value : x)) })} />
            <button type="button" className={css.remove} aria-label={t("assessments.remove_measure", { n: i + 1 })} onClick={() => set({ measures: d.measures.filter((_, k) => k !== i) })}><IconTrash size={18} aria-hidden /></button>
          </div>
        ))}
        <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ measures: [...d.measures, ""] })}>{t("assessments.more_measures")}</Button></div>
      </section>
    </>
  );
}
