import { Button, Textarea } from "@mantine/core";
import { IconCheck, IconHourglass, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useCommand } from "../api/queries";
import type { ArticleView, ErratumView, Id } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { ReasonForm, Refusal, Sign } from "../shell/ui";
import css from "./Articles.module.css";

const SIGNS = { waiting: { tone: "soon", icon: <IconHourglass aria-hidden /> }, published: { tone: "ok", icon: <IconCheck aria-hidden /> }, dropped: { tone: "dim", icon: <IconX aria-hidden /> } } as const;

/** What is wrong in a text that stays as it is. Of a page that is out another person publishes it; before, it goes with the text. */
export function Errata({ article }: { article: ArticleView }) {
  const t = useT();
  const here = useHere();
  const [open, setOpen] = useState(false);
  const may = here.may("article.note_erratum") && article.state !== "withdrawn";
  if (article.errata.length === 0 && !may) return null;
  return (
    <section className="stack" aria-label={t("articles.errata")}>
      <h2 className="section-head">{t("articles.errata")}</h2>
      {article.errata.length > 0 ? <ol className={css.errata}>{article.errata.map((e, i) => <Row key={i} e={e} number={i + 1} article={article} />)}</ol> : null}
      {may && !open ? <div><Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>{t("articles.note_erratum")}</Button></div> : null}
      {open ? <NoteForm article={article.id} published={article.published_at !== null} onDone={() => setOpen(false)} /> : null}
    </section>
  );
}

function Row({ e, number, article }: { e: ErratumView; number: number; article: ArticleView }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [dropping, setDropping] = useState(false);
  const gone = t("desk.erased");
  const sign = SIGNS[e.state];
  const named = { article: article.id, number };
  const which = t("articles.erratum_of", { n: number });
  const waits = e.state === "waiting" && article.state !== "withdrawn";
  const publishes = waits && article.published_at !== null && here.may("article.publish_erratum");
  return (
    <li>
      <p className={e.state === "dropped" ? css.dropped : undefined}>“{e.passage ?? gone}” → {e.correction ?? gone}</p>
      <p className="row small"><Sign tone={sign.tone} icon={sign.icon}>{t(`erratum_state.${e.state}`)}</Sign><span className="dim">{[e.by ? t("articles.erratum_by", { who: e.by }) : "", when.full(e.at)].filter(Boolean).join(", ")}</span></p>
      {e.drop_reason ? <p className="small">{e.drop_reason}</p> : null}
      {e.by_its_writer ? <p className="small dim">{t("articles.erratum_by_its_writer")}</p> : null}
      {waits && article.published_at === null ? <p className="small dim">{t("articles.erratum_with_text")}</p> : null}
      {publishes && e.wrote ? <p className="small dim">{t("articles.erratum_own")}</p> : null}
      {dropping ? <ReasonForm draft={`article.drop_erratum.${article.id}.${number}`} label={t("articles.drop_erratum_reason")} verb={t("articles.drop_erratum")} danger busy={busy} error={error} onCancel={() => setDropping(false)} onSend={(reason) => run("article.drop_erratum", { ...named, reason })} /> : (
        <>
          <Refusal error={error} />
          <div className="row">
            {publishes ? <Button size="compact-sm" variant={e.wrote ? "default" : "filled"} loading={busy} aria-label={`${t("articles.publish_erratum")}: ${which}`} onClick={() => void run("article.publish_erratum", named)}>{t("articles.publish_erratum")}</Button> : null}
            {waits && here.may("article.drop_erratum") ? <Button size="compact-sm" variant="subtle" aria-label={`${t("articles.drop_erratum")}: ${which}`} onClick={() => setDropping(true)}>{t("articles.drop_erratum")}</Button> : null}
          </div>
        </>
      )}
    </li>
  );
}

function NoteForm({ article, published, onDone }: { article: Id; published: boolean; onDone: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft(`erratum.${article}`, { passage: "", correction: "" });
  const { passage, correction } = d;
  const put = (change: Partial<typeof d>) => set((was) => ({ ...was, ...change }));
  const send = () => void run("article.note_erratum", { article, passage: passage.trim(), correction: correction.trim() }).then((a) => { if (a) { clear(); onDone(); } });
  return (
    <>
      <Textarea label={t("articles.passage")} description={t("articles.passage_hint")} autosize value={passage} onChange={(e) => put({ passage: e.currentTarget.value })} />
      <Textarea label={t("articles.correction")} autosize value={correction} onChange={(e) => put({ correction: e.currentTarget.value })} />
      <p className="small dim">{t(published ? "articles.note_erratum_hint" : "articles.erratum_with_text")}</p>
      <Refusal error={error} />
      <div className="row">
        <Button loading={busy} disabled={passage.trim() === "" || correction.trim() === ""} onClick={send}>{t("articles.note_erratum")}</Button>
        <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      </div>
    </>
  );
}
