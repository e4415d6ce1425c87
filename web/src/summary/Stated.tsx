import { CloseButton } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../api/queries";
import type { SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { dayText } from "../shell/time";
import { ReasonForm } from "../shell/ui";
import { Shelf } from "./Shelf";
import css from "./Summary.module.css";

/** Whose word a figure is that the books do not count, and where it comes from. */
export function StatedPanel({ s, id, onClose }: { s: SummaryView; id: string | null; onClose: () => void }) {
  const t = useT();
  const when = useWhen();
  const f = s.stated.find((x) => x.id === id);
  return (
    <section>
      <div className="row between"><h2 className="section-head grow">{t("summary.source")}</h2><CloseButton aria-label={t("common.close")} onClick={onClose} /></div>
      {f ? (
        <>
          <p className={css.big}><strong className="num">{f.value}</strong> {f.label ?? t("desk.erased")}</p>
          <p className="note-band small">{t(`summary.origin_${f.origin}`)}: {f.source ?? t("desk.erased")}{f.document ? `, ${f.document}` : ""}{f.issued_on ? `, ${dayText(f.issued_on)}` : ""}{f.file ? `, ${f.file}` : ""}</p>
          <p className="small dim">{t("summary.stated_by", { name: f.by, at: when.full(f.at) })}</p>
        </>
      ) : <p className="dim">{t("summary.stated_gone")}</p>}
    </section>
  );
}

/** Figures typed or cited so far, to be put into a text; what stands in none may be struck. */
export function StatedShelf({ s, onInsert }: { s: SummaryView; onInsert: ((token: string) => void) | null }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [striking, setStriking] = useState<string | null>(null);
  if (s.stated.length === 0) return null;
  return (
    <Shelf title={t("summary.stated_shelf")}>
      <ul className={css.shelf}>
        {s.stated.map((f) => (
          <li key={f.id}>
            <button type="button" disabled={!onInsert} title={f.source ?? ""} onMouseDown={(e) => e.preventDefault()} onClick={() => onInsert?.(`stated:${f.id}`)}>
              <span className="grow">{f.label ?? t("desk.erased")}<br /><span className="small dim">{f.document || t("summary.mark_typed")}</span></span><strong className="num">{f.value}</strong>
            </button>
            {f.used ? null : striking === f.id ? <ReasonForm draft={`summary.strike_stated.${f.id}`} label={t("summary.why_strike")} verb={t("summary.strike")} busy={busy} error={error} onCancel={() => setStriking(null)} onSend={(reason) => run("summary.strike_stated", { figure: f.id, reason })} /> : <button type="button" className={css.strike} onClick={() => setStriking(f.id)}>{t("summary.strike")}<span className="visually-hidden"> {f.label}</span></button>}
          </li>
        ))}
      </ul>
    </Shelf>
  );
}
