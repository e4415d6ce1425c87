import { Button, FileButton, Select, Textarea, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { useCommand } from "../api/queries";
import type { Day, SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { FromLines, FromTable, type Mark, type Taken } from "./ImportParts";
import type { OfficeFile } from "./office";
import { MOST_BYTES, pasted, SheetFault, type Rows } from "./sheet";
import css from "./Summary.module.css";

const AT_ONCE = 200;
const LINES = "lines";

interface Typed { text: string; source: string; document: string; on: Day | null; marks?: Mark[]; file?: string }
interface Chosen extends OfficeFile { name: string; at: number | typeof LINES; rows: Rows }

/** Last year's figures out of Excel or Word: each becomes a cited one with number and date of its paper. */
export function Import({ s, onDone }: { s: SummaryView; onDone: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Typed>(`import.${s.id}`, { text: "", source: "", document: "", on: null });
  const { text, on, marks = [], file: kept = "", ...paper } = d;
  const put = (change: Partial<Typed>) => set((was) => ({ ...was, ...change }));
  const [file, setFile] = useState<Chosen | null>(null);
  const [fault, setFault] = useState("");
  const [taken, setTaken] = useState<Taken[]>([]);
  const [links, setLinks] = useState<Record<string, string>>({});
  const typed = useMemo(() => pasted(text), [text]);
  const lines = file?.at === LINES || (file === null && marks.length > 0);
  const figures = (lines ? marks.filter((m) => m.label.trim() !== "") : taken).slice(0, AT_ONCE);
  const ready = figures.length > 0 && paper.source.trim() !== "" && paper.document.trim() !== "" && on !== null;
  const title = (of: Chosen, i: number) => (of.of === "excel" ? (of.tables[i]?.name ?? "") : t("summary.table_n", { n: i + 1 }));
  const cited = file === null ? kept : file.at === LINES || file.tables.length < 2 ? file.name : `${file.name}, ${title(file, file.at)}`;
  const choose = (from: OfficeFile & { name: string }, at: Chosen["at"]) => {
    try {
      setFile({ ...from, at, rows: at === LINES ? [] : (from.tables[at]?.rows() ?? []) });
      setFault("");
    } catch (e) {
      setFault(e instanceof SheetFault ? e.message : "summary.sheet_unread");
    }
  };
  const take = async (given: File | null) => {
    if (!given) return;
    try {
      if (given.size > MOST_BYTES) throw new SheetFault("summary.sheet_large");
      const { presetTable, readOffice } = await import("./office");
      const read = readOffice(new Uint8Array(await given.arrayBuffer()));
      put({ marks: [], file: "" });
      const first = presetTable(read);
      choose({ ...read, name: given.name }, first < 0 ? LINES : first);
    } catch (e) {
      setFault(e instanceof SheetFault ? e.message : "summary.sheet_unread");
    }
  };
  const mark = (next: Mark[]) => put({ marks: next, file: next.length > 0 ? (file?.name ?? kept) : "" });
  const send = async () => {
    const a = await run("summary.state", { summary: s.id, origin: "cited", source: paper.source.trim(), document: paper.document.trim(), issued_on: on, file: cited.slice(0, 200), figures: figures.map((f) => ({ counts: f.label.trim(), value: f.value, figure: links[f.label] ?? "" })) });
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
        <FileButton onChange={(f) => void take(f)} accept=".xlsx,.docx">{(props) => <Button {...props} variant="default">{t("summary.choose_file")}</Button>}</FileButton>
        {file ? <span className="small">{file.name} <button type="button" className="textlink small" onClick={() => { setFile(null); put({ marks: [], file: "" }); }}>{t("common.remove")}</button></span> : null}
        {file ? <WhichTable file={file} title={title} onChoose={(at) => choose(file, at)} /> : null}
      </div>
      {fault ? <p className="refusal" role="alert">{t(fault)}</p> : null}
      {file || lines ? null : <Textarea label={t("summary.paste")} autosize minRows={3} maxRows={10} value={text} onChange={(e) => put({ text: e.currentTarget.value })} />}
      {lines ? <FromLines lines={file?.lines ?? []} marks={marks} onMark={mark} links={links} onLink={setLinks} /> : <FromTable key={file ? cited : text} rows={file ? file.rows : typed} onTake={setTaken} links={links} onLink={setLinks} />}
      <Refusal error={error} />
      <div className="row"><Button type="submit" size="md" loading={busy} disabled={!ready}>{t("summary.import_now", { n: figures.length })}</Button><Button size="md" variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}

/** The sheets of a workbook, or the tables of a text and the text itself. */
function WhichTable({ file, title, onChoose }: { file: Chosen; title: (of: Chosen, i: number) => string; onChoose: (at: Chosen["at"]) => void }) {
  const t = useT();
  const excel = file.of === "excel";
  const data = file.tables.map((one, i) => ({ value: String(i), label: excel ? `${t("summary.sheet")}: ${one.name}` : one.name ? `${title(file, i)}: ${one.name}` : title(file, i) }));
  if (file.lines.length > 0) data.push({ value: LINES, label: t("summary.in_lines") });
  if (data.length < 2) return null;
  return <Select className={css.which} aria-label={t(excel ? "summary.sheet" : "summary.table_or_lines")} searchable allowDeselect={false} value={String(file.at)} onChange={(v) => onChoose(v === LINES ? LINES : Number(v))} data={data} />;
}
