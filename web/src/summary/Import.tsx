import { Button, FileButton, Select, Textarea, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { useCommand, useFigureKinds } from "../api/queries";
import type { Day, SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { figuresIn, guess, pasted, readXlsx, SheetFault, type Rows, type Sheet } from "./sheet";
import css from "./Summary.module.css";

const AT_ONCE = 200;
const columns = (rows: Rows, name: (n: number) => string) => Array.from({ length: Math.max(0, ...rows.map((r) => r.length)) }, (_, i) => ({ value: String(i), label: `${name(i + 1)}${rows[0]?.[i] ? `: ${rows[0][i]}` : ""}` }));

interface Typed { text: string; source: string; document: string; on: Day | null }

/** Last year's figures out of Excel or Word: each becomes a cited one with number and date of its paper. */
export function Import({ s, onDone }: { s: SummaryView; onDone: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const kinds = (useFigureKinds().data ?? []).filter((k) => k.form === "figure");
  const [d, set, clear] = useDraft<Typed>(`import.${s.id}`, { text: "", source: "", document: "", on: null });
  const { text, on, ...paper } = d;
  const put = (change: Partial<Typed>) => set((was) => ({ ...was, ...change }));
  const [file, setFile] = useState<{ name: string; sheets: Sheet[]; at: number } | null>(null);
  const [fault, setFault] = useState("");
  const [chosen, setChosen] = useState<{ label: number; value: number } | null>(null);
  const [links, setLinks] = useState<Record<string, string>>({});
  const sheet = file?.sheets[file.at];
  const rows = useMemo(() => sheet?.rows() ?? pasted(text), [sheet, text]);
  const cited = file === null ? "" : file.sheets.length > 1 ? `${file.name}, ${sheet?.name}` : file.name;
  const at = chosen ?? guess(rows);
  const figures = figuresIn(rows, at).slice(0, AT_ONCE);
  const ready = figures.length > 0 && paper.source.trim() !== "" && paper.document.trim() !== "" && on !== null;
  const take = async (given: File | null) => {
    if (!given) return;
    setFault("");
    setChosen(null);
    try {
      setFile({ name: given.name, sheets: readXlsx(new Uint8Array(await given.arrayBuffer())), at: 0 });
    } catch (e) {
      setFault(e instanceof SheetFault ? e.message : "summary.sheet_no_xlsx");
    }
  };
  const send = async () => {
    const a = await run("summary.state", { summary: s.id, origin: "cited", source: paper.source.trim(), document: paper.document.trim(), issued_on: on, file: cited.slice(0, 200), figures: figures.map((f) => ({ counts: f.label, value: f.value, figure: links[f.label] ?? "" })) });
    if (!a) return;
    clear();
    onDone();
  };
  return (
    <form className={css.issue} onSubmit={(e) => { e.preventDefault(); if (ready) void send(); }}>
      <h2>{t("summary.import")}</h2>
      <p className="dim small">{t("summary.import_hint")}</p>
      <div className={css.three}>
        <TextInput label={t("summary.source")} placeholder={t("summary.import_source")} value={paper.source} onChange={(e) => put({ source: e.currentTarget.value })} />
        <TextInput label={t("summary.paper")} placeholder="52/BC-BCH" value={paper.document} onChange={(e) => put({ document: e.currentTarget.value })} />
        <DayInput label={t("summary.paper_day")} value={on} onChange={(day) => put({ on: day })} />
      </div>
      <div className="row">
        <FileButton onChange={(f) => void take(f)} accept=".xlsx">{(props) => <Button {...props} variant="default">{t("summary.choose_xlsx")}</Button>}</FileButton>
        {file ? <span className="small">{file.name} <button type="button" className="textlink small" onClick={() => { setFile(null); setChosen(null); }}>{t("common.remove")}</button></span> : null}
        {file && file.sheets.length > 1 ? <Select aria-label={t("summary.sheet")} searchable allowDeselect={false} value={String(file.at)} onChange={(v) => { setFile({ ...file, at: Number(v) }); setChosen(null); }} data={file.sheets.map((one, i) => ({ value: String(i), label: `${t("summary.sheet")}: ${one.name}` }))} /> : null}
      </div>
      {fault ? <p className="refusal" role="alert">{t(fault)}</p> : null}
      {file ? null : <Textarea label={t("summary.paste")} autosize minRows={3} maxRows={10} value={text} onChange={(e) => { put({ text: e.currentTarget.value }); setChosen(null); }} />}
      {rows.length > 0 ? (
        <>
          <div className={css.three}>
            <Select label={t("summary.column_label")} allowDeselect={false} value={String(at.label)} onChange={(v) => setChosen({ ...at, label: Number(v) })} data={columns(rows, (n) => t("summary.column", { n }))} />
            <Select label={t("summary.column_value")} allowDeselect={false} value={String(at.value)} onChange={(v) => setChosen({ ...at, value: Number(v) })} data={columns(rows, (n) => t("summary.column", { n }))} />
          </div>
          <p className="small" role="status">{t("summary.import_found", { n: figures.length, rows: rows.length })}</p>
          <div className={css.scroll} role="region" tabIndex={0} aria-label={t("summary.import")}>
            <table className="ruled">
              <thead><tr><th>{t("summary.what_it_counts")}</th><th>{t("summary.value")}</th><th>{t("summary.compared_with")}</th></tr></thead>
              <tbody>{figures.map((f, i) => <tr key={i}><td>{f.label}</td><td className="num">{f.value}</td><td><select className="chip" aria-label={t("summary.compared_with_of", { label: f.label })} value={links[f.label] ?? ""} onChange={(e) => { const to = e.currentTarget.value; setLinks((o) => ({ ...o, [f.label]: to })); }}><option value="">{t("common.none")}</option>{kinds.map((k) => <option key={k.name} value={k.name}>{k.label}</option>)}</select></td></tr>)}</tbody>
            </table>
          </div>
        </>
      ) : null}
      <Refusal error={error} />
      <div className="row"><Button type="submit" size="md" loading={busy} disabled={!ready}>{t("summary.import_now", { n: figures.length })}</Button><Button size="md" variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
