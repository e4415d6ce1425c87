import { Button } from "@mantine/core";
import { IconCheck, IconTrash, IconX } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand, useComments } from "../api/queries";
import type { CitizenCommentView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { PageHead, Reading, ReasonForm, Refusal } from "../shell/ui";
import css from "./Articles.module.css";

/** What citizens wrote under the unit's pages: let stand, refused or deleted for good. */
export function CommentsPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const query = useComments(here.post.post);
  const all = query.data ?? [];
  const part = (shown: boolean) => all.filter((c) => c.shown === shown);
  return (
    <div className="page">
      <PageHead title={t("place.comments")} lead={<button type="button" className="textlink" onClick={() => void navigate({ to: "/articles" })}>{t("place.articles")}</button>} />
      <p className="small dim">{t("comments.lead")}</p>
      <Reading query={query}>
        {all.length === 0 ? <p className="empty">{t("comments.empty")}</p> : null}
        {[false, true].map((shown) =>
          part(shown).length === 0 ? null : (
            <section key={String(shown)} className={`stack ${css.comments}`}>
              <h2 className="section-head">{t(shown ? "comments.shown" : "comments.waiting")}</h2>
              {part(shown).map((c) => <One key={c.id} comment={c} />)}
            </section>
          ),
        )}
      </Reading>
    </div>
  );
}

function One({ comment: c }: { comment: CitizenCommentView }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [asking, setAsking] = useState<"refused" | "deleted" | null>(null);
  const decide = (verdict: "shown" | "refused" | "deleted", reason = "") => run("comment.decide", { comment: c.id, article: c.article, verdict, reason });
  const ask = (what: "refused" | "deleted" | null) => { clear(); setAsking(what); };
  return (
    <article className={css.comment}>
      <p className="small dim">
        <a href={`/tin/${c.slug}`} target="_blank" rel="noreferrer">{c.title}</a> · {when.full(c.received)} · {t("comments.code", { code: c.code })}
      </p>
      <p><strong>{c.name || t("comments.nameless")}</strong></p>
      <p className={css.words}>{c.text}</p>
      {asking ? (
        <ReasonForm draft={`comment.${asking}.${c.id}`} label={t("comments.reason")} verb={t(asking === "refused" ? "comments.refuse" : "comments.delete")} danger busy={busy} error={error} onCancel={() => ask(null)} onSend={(reason) => decide(asking, reason)} />
      ) : (
        <>
          <Refusal error={error} />
          <div className="row">
            {c.shown ? (
              <Button size="compact-sm" variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => ask("deleted")}>{t("comments.delete")}</Button>
            ) : (
              <>
                <Button size="compact-sm" loading={busy} leftSection={<IconCheck size={16} aria-hidden />} onClick={() => void decide("shown")}>{t("comments.approve")}</Button>
                <Button size="compact-sm" variant="default" leftSection={<IconX size={16} aria-hidden />} onClick={() => ask("refused")}>{t("comments.refuse")}</Button>
              </>
            )}
          </div>
        </>
      )}
    </article>
  );
}
