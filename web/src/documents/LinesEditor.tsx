import { Button, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { LINE_KINDS, type LineKind } from "../api/types";
import { DayInput } from "../shell/DayInput";
import { useT } from "../shell/i18n";
import type { Line } from "./lines";
import css from "./Documents.module.css";

/** What a paper says, line by line: for whom, what, and whether it is a task, with its day. What others wrote is told standing by a margin note, so not here. */
export function LinesEditor({ lines, onChange, received = false }: { lines: Line[]; onChange: (lines: Line[]) => void; received?: boolean }) {
  const t = useT();
  const setLine = (i: number, c: Partial<Line>) => onChange(lines.map((l, k) => (k === i ? { ...l, ...c } : l)));
  return (
    <section className="stack" style={{ gap: "0.5rem" }}>
      <h2 className="section-head">{t("documents.lines")}</h2>
      <p className="small dim">{t("documents.lines_hint")}</p>
      {lines.map((l, i) => (
        <div key={i} className={css.lineForm}>
          <input className={css.groupNo} type="number" min={1} max={99} aria-label={t("documents.group_no")} value={l.group} onChange={(e) => setLine(i, { group: Number(e.currentTarget.value) || 1 })} />
          <TextInput aria-label={t("conferences.addressee")} placeholder={t("conferences.addressee")} value={l.addressee} onChange={(e) => setLine(i, { addressee: e.currentTarget.value })} />
          <Textarea aria-label={t("field.text")} placeholder={t("field.text")} autosize minRows={1} value={l.text} onChange={(e) => setLine(i, { text: e.currentTarget.value })} />
          <select className="chip" aria-label={t("conferences.line_kind")} value={l.kind} onChange={(e) => setLine(i, { kind: e.currentTarget.value as LineKind })}>{LINE_KINDS.map((k) => <option key={k} value={k}>{t(`line_kind.${k}`)}</option>)}</select>
          {l.kind === "task" ? (
            <div className={css.term}>
              {received ? null : <select className="chip" aria-label={t("tasks.due")} value={l.standing ? "standing" : "due"} onChange={(e) => setLine(i, e.currentTarget.value === "standing" ? { standing: true, due: null } : { standing: false })}><option value="due">{t("conferences.has_due")}</option><option value="standing">{t("tasks.standing")}</option></select>}
              {l.standing ? null : <DayInput label="" name={t("tasks.due")} value={l.due ?? null} onChange={(due) => setLine(i, { due })} />}
            </div>
          ) : null}
          <button type="button" className={css.remove} aria-label={t("conferences.remove_bullet", { n: i + 1 })} onClick={() => onChange(lines.filter((_, k) => k !== i))}><IconTrash size={18} aria-hidden /></button>
        </div>
      ))}
      <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...lines, { group: lines.at(-1)?.group ?? 1, addressee: lines.at(-1)?.addressee ?? "", text: "", kind: "task" }])}>{t("documents.add_line")}</Button></div>
    </section>
  );
}
