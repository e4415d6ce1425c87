import { Button } from "@mantine/core";
import { IconArrowBackUp, IconExternalLink, IconHourglass, IconWorldUpload } from "@tabler/icons-react";
import { useState } from "react";
import { address } from "../api/client";
import { useCommand } from "../api/queries";
import type { ArticleView, RevisionView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { ReasonForm, Refusal, Sign } from "../shell/ui";
import { Diff } from "../summary/Diff";
import css from "./Articles.module.css";
import { changedPhotos, changedWords } from "./changes";
import { Errata } from "./Errata";
import { Stages } from "./Stages";

/** A published page and the change that waits for it: what citizens read now, and beside it what they will read. */
export function WaitingRevision({ article, revision }: { article: ArticleView; revision: RevisionView }) {
  const t = useT();
  const when = useWhen();
  return (
    <div className={css.editor}>
      <div className={css.paper}>
        <p className="note-band">{t("articles.revision_waits", { who: revision.by, when: when.full(revision.at) })}</p>
        <Changes article={article} revision={revision} />
        <Errata article={article} />
      </div>
      <aside className={css.side}>
        <p><Sign tone="soon" icon={<IconHourglass aria-hidden />}>{t("articles.revision_state")}</Sign></p>
        <Decide revision={revision} />
        <p><a href={`/tin/${article.slug}`} target="_blank" rel="noreferrer"><IconExternalLink size={15} aria-hidden /> {t("articles.open_public")}</a></p>
        <Stages article={article} unsaved={false} />
      </aside>
    </div>
  );
}

function Changes({ article, revision }: { article: ArticleView; revision: RevisionView }) {
  const t = useT();
  const { photos, moved } = changedPhotos(t, article.photos, revision.photos);
  return (
    <>
      {changedWords(t, article, revision).map((c) => (
        <section key={c.label} aria-label={c.label}>
          <h2 className="section-head">{c.label}</h2>
          <div className={css.beside}>
            <div><h3 className="dim small">{t("articles.now_public")}</h3><p className={css.words}>{c.was || "–"}</p></div>
            <div><h3 className="dim small">{t("articles.revised")}</h3><Diff before={c.was} after={c.is} /></div>
          </div>
        </section>
      ))}
      {photos.length > 0 || moved ? (
        <section className="stack" aria-label={t("articles.photos")}>
          <h2 className="section-head">{t("articles.photos")}</h2>
          {moved ? <p className="small">{t("articles.photos_moved")}</p> : null}
          {photos.map((p) => (
            <div key={p.file} className={css.photo}>
              {p.removed ? <p className="small dim">{t("articles.photo_gone")}</p> : <img src={address("/api/file", { id: p.file, size: "small" })} alt={p.is || p.was} width={160} loading="lazy" />}
              <div><strong className="small">{t(`articles.photo_${p.how}`)}</strong><Diff before={p.was} after={p.is} /></div>
            </div>
          ))}
        </section>
      ) : null}
    </>
  );
}

function Decide({ revision: r }: { revision: RevisionView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [returning, setReturning] = useState(false);
  const named = { revision: r.id };
  if (returning)
    return <ReasonForm draft={`revision.return.${r.id}`} label={t("articles.return_note")} verb={t("articles.return")} busy={busy} error={error} onCancel={() => setReturning(false)} onSend={(note) => run("revision.return", { ...named, note })} />;
  const publishes = here.may("revision.publish");
  return (
    <div className="stack" style={{ gap: "0.5rem" }}>
      <Refusal error={error} />
      {publishes && r.wrote ? <p className="small dim">{t("articles.revision_own")}</p> : null}
      {publishes ? <Button variant={r.wrote ? "default" : "filled"} loading={busy} leftSection={<IconWorldUpload size={18} aria-hidden />} onClick={() => void run("revision.publish", named)}>{t("articles.publish_revision")}</Button> : null}
      {here.may("revision.return") && !r.wrote ? <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => setReturning(true)}>{t("articles.return")}</Button> : null}
      {r.wrote ? <Button variant="subtle" loading={busy} onClick={() => void run("revision.withdraw", named)}>{t("articles.withdraw_revision")}</Button> : null}
      {!publishes && !r.wrote ? <p className="small dim">{t("articles.revision_for_editor")}</p> : null}
    </div>
  );
}
