import { Button, Textarea } from "@mantine/core";
import { IconMessage2 } from "@tabler/icons-react";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { CommentView, SectionView, SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import css from "./Summary.module.css";

/** What was said of a section: threads, the resolved ones folded away. It is no part of the paper. */
export function Comments({ s, section }: { s: SummaryView; section: SectionView }) {
  const t = useT();
  const here = useHere();
  const may = s.state === "draft" && here.may("summary.comment");
  const threads = section.comments.filter((c) => c.to === null);
  const open = threads.filter((c) => c.resolved_at === null);
  const over = threads.filter((c) => c.resolved_at !== null);
  const [shown, setShown] = useState(false);
  if (threads.length === 0 && !may) return null;
  return (
    <div className={css.comments}>
      <button type="button" className="textlink small" aria-expanded={shown} onClick={() => setShown(!shown)}><IconMessage2 size={15} aria-hidden /> {open.length ? t("summary.comments_open", { n: open.length }) : t("summary.comment")}</button>
      {shown ? (
        <>
          {open.map((c) => <Thread key={c.id} s={s} section={section} first={c} may={may} />)}
          {over.length ? <details><summary className="small dim">{t("summary.comments_resolved", { n: over.length })}</summary>{over.map((c) => <Thread key={c.id} s={s} section={section} first={c} may={false} />)}</details> : null}
          {may ? <Say s={s} section={section} to={null} /> : null}
        </>
      ) : null}
    </div>
  );
}

function Thread({ s, section, first, may }: { s: SummaryView; section: SectionView; first: CommentView; may: boolean }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [answering, setAnswering] = useState(false);
  return (
    <article className={css.thread}>
      {[first, ...section.comments.filter((c) => c.to === first.id)].map((c) => <Said key={c.id} c={c} />)}
      {may ? (
        <div className="row">
          <button type="button" className="textlink small" onClick={() => setAnswering(!answering)}>{t("summary.answer")}</button>
          {here.may("summary.resolve") ? <Button size="compact-xs" variant="default" loading={busy} onClick={() => void run("summary.resolve", { comment: first.id })}>{t("summary.resolve")}</Button> : null}
        </div>
      ) : first.resolved_at ? <p className="small dim">{t("summary.resolved_by", { name: first.resolved_by })}</p> : null}
      <Refusal error={error} />
      {answering ? <Say s={s} section={section} to={first.id} onDone={() => setAnswering(false)} /> : null}
    </article>
  );
}

function Said({ c }: { c: CommentView }) {
  const t = useT();
  const when = useWhen();
  return <p><span className="small dim">{c.by} · {when.short(c.at, serverNow())}</span><br />{c.text ?? t("desk.erased")}</p>;
}

function Say({ s, section, to, onDone }: { s: SummaryView; section: SectionView; to: string | null; onDone?: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [text, set, clear] = useDraft<string>(`comment.${s.id}.${section.index}.${to ?? ""}`, "");
  const send = async () => {
    const a = await run("summary.comment", { summary: s.id, section: section.index, to, text: text.trim() });
    if (!a) return;
    clear();
    onDone?.();
  };
  return (
    <form onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <Textarea aria-label={t(to ? "summary.answer" : "summary.comment")} placeholder={t("summary.comment_hint")} autosize minRows={1} value={text} onChange={(e) => set(e.currentTarget.value)} />
      <Refusal error={error} />
      {text.trim() ? <Button type="submit" size="compact-sm" mt="0.4rem" loading={busy}>{t(to ? "summary.answer" : "summary.comment_send")}</Button> : null}
    </form>
  );
}
