import { useState } from "react";
import { IconClockExclamation } from "@tabler/icons-react";
import { useCommand } from "../api/queries";
import type { EntryView, Id, UnitRef } from "../api/types";
import { useHere } from "../session/session";
import { useMaybeText, useT, useWhen } from "../shell/i18n";
import { clock } from "../shell/time";
import { ReasonForm, Sign } from "../shell/ui";
import { WhatIsErased } from "./WhatIsErased";
import { firstWords, indent } from "./line";
import css from "./Book.module.css";

/** One line of the book; opened, it shows the very bytes that were hashed, parted in facts and words. */
export function Entry({ entry: e, here: asked, book, mayErase, onEntity }: { entry: EntryView; here: boolean; book: UnitRef; mayErase: boolean; onEntity: (id: Id) => void }) {
  const t = useT();
  const when = useWhen();
  const maybe = useMaybeText();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [erasing, setErasing] = useState(false);
  const kind = maybe(`web.entry.${e.kind}`) ?? e.kind;
  const said = firstWords(e.words);
  const line = said ? `${kind}: ${said}` : kind;
  const struck = /struck|withdrawn|refused/.test(e.kind);
  return (
    <details className={css.entry} data-struck={struck || undefined} data-here={asked || undefined} id={`entry-${e.number}`}>
      <summary>
        <span className={`${css.number} num`}>{e.number}</span>
        <time className={css.time}>{clock(e.entered)}</time>
        <span className={css.what}>
          <span className={css.summary}>{e.erased ? <em className="dim">{t("desk.erased")}</em> : line}</span>
          {e.late ? <Sign tone="soon" icon={<IconClockExclamation aria-hidden />}>{t("book.happened", { at: when.short(e.happened, e.entered) })}</Sign> : null}
        </span>
        <span className={css.who}>{e.author}</span>
        <span className={`${css.hash} num`}>{e.hash.slice(0, 8)}</span>
      </summary>
      <div className={css.inside}>
        <dl>
          <dt>{t("book.kind")}</dt><dd>{kind} <button type="button" className="textlink" onClick={() => onEntity(e.entity)}>{t("book.story")}</button></dd>
          <dt>{t("book.author")}</dt><dd>{e.author}{e.title ? `, ${e.title}` : ""}</dd>
          <dt>{t("book.entered")}</dt><dd className="num">{when.full(e.entered)}</dd>
          <dt>{t("field.happened")}</dt><dd className="num">{when.full(e.happened)}</dd>
          <dt>{t("book.hash")}</dt><dd className={css.mono}>{e.hash}</dd>
        </dl>
        <div className={css.parts}>
          <div><h3>{t("book.facts")}</h3><pre>{indent(e.facts)}</pre></div>
          <div><h3>{t("book.words")}</h3>{e.erased || !e.words ? <p className="dim small">{t(e.erased ? "book.words_erased" : e.withheld ? "book.words_withheld" : "common.none")}</p> : <pre>{indent(e.words)}</pre>}</div>
        </div>
        {mayErase && !e.erased && (e.words || e.withheld) ? (
          erasing ? <ReasonForm draft={`book.erase.${book.id}.${e.number}`} label={t("book.erase_reason")} verb={t("book.erase")} danger busy={busy} error={error} onCancel={() => setErasing(false)} onSend={(reason) => run("book.erase", { unit: book.id, number: e.number, reason })}><WhatIsErased book={book} number={e.number} entered={e.entered} author={e.author} /></ReasonForm>
            : <button type="button" className="textlink" onClick={() => setErasing(true)}>{t("book.erase")}</button>
        ) : null}
      </div>
    </details>
  );
}
