import { Button, Radio, TextInput } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { useCommand } from "../api/queries";
import { STATED_ORIGINS, type Day, type LooseView, type SectionView, type StatedOrigin, type SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { putToken } from "./tokens";
import css from "./Summary.module.css";

/** Numbers among the results that nobody answers for: each is given a source here, or the paper is not issued. */
export function Loose({ s, section, waiting }: { s: SummaryView; section: SectionView; waiting: boolean }) {
  const t = useT();
  const [chosen, setChosen] = useState<LooseView | null>(null);
  if (section.loose.length === 0) return null;
  const shown = chosen && section.loose.find((x) => x.position === chosen.position && x.text === chosen.text);
  return (
    <div className={css.loose}>
      <span className="sign soon small"><IconAlertTriangle aria-hidden />{t("summary.loose")}</span>{" "}
      {section.loose.map((x) => <button key={x.position} type="button" className="chip num" disabled={waiting} aria-expanded={shown?.position === x.position} onClick={() => setChosen(shown?.position === x.position ? null : x)}>{x.text}</button>)}
      {shown ? <Source key={shown.position} s={s} section={section} number={shown} onDone={() => setChosen(null)} /> : null}
    </div>
  );
}

interface Sourcing { origin: StatedOrigin; label: string; source: string; paper: string; on: Day | null }

function Source({ s, section, number, onDone }: { s: SummaryView; section: SectionView; number: LooseView; onDone: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Sourcing>(`source.${s.id}.${section.index}.${number.position}.${number.text}`, { origin: "typed", label: "", source: "", paper: "", on: null });
  const { origin, label, source, paper, on } = d;
  const put = (change: Partial<Sourcing>) => set((was) => ({ ...was, ...change }));
  const ready = label.trim() !== "" && source.trim() !== "" && (origin === "typed" || (paper.trim() !== "" && on !== null));
  const send = async () => {
    const stated = await run("summary.state", { summary: s.id, origin, source: source.trim(), document: origin === "cited" ? paper.trim() : "", issued_on: origin === "cited" ? on : null, figures: [{ counts: label.trim(), value: number.text }] });
    const text = stated && putToken(section.text ?? "", number.position, number.text, `stated:${stated.ids[0] ?? ""}`);
    if (!text) return;
    if (!(await run("summary.write", { summary: s.id, section: section.index, text, over: section.version }))) return;
    clear();
    onDone();
  };
  return (
    <form className={css.source} onSubmit={(e) => { e.preventDefault(); if (ready) void send(); }}>
      <Radio.Group label={t("summary.source_of", { number: number.text })} value={origin} onChange={(v) => put({ origin: v as StatedOrigin })}>
        <div className="row">{STATED_ORIGINS.map((o) => <Radio key={o} value={o} label={t(`summary.origin_${o}`)} />)}</div>
      </Radio.Group>
      <TextInput label={t("summary.what_it_counts")} value={label} onChange={(e) => put({ label: e.currentTarget.value })} />
      <TextInput label={t("summary.source")} placeholder={t("summary.source_hint")} value={source} onChange={(e) => put({ source: e.currentTarget.value })} />
      {origin === "cited" ? <div className={css.three}><TextInput label={t("summary.paper")} placeholder="52/BC-BCH" value={paper} onChange={(e) => put({ paper: e.currentTarget.value })} /><DayInput label={t("summary.paper_day")} value={on} onChange={(day) => put({ on: day })} /></div> : null}
      <Refusal error={error} />
      <div className="row"><Button type="submit" size="compact-md" loading={busy} disabled={!ready}>{t("summary.state_source")}</Button><Button size="compact-md" variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
