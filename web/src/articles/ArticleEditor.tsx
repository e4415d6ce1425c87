import { Button, Textarea, TextInput } from "@mantine/core";
import { IconExternalLink, IconPlus, IconTrash, IconWorldUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useCommand } from "../api/queries";
import type { ArticleBody, ArticleDraftBody, ArticleView, ConferenceView } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { ReasonForm, Refusal, Sign } from "../shell/ui";
import css from "./Articles.module.css";

const blank = (c: ConferenceView | null): ArticleDraftBody => ({ conference: c?.id ?? null, summary: c?.summary ?? null, title: c?.title ?? "", lead: "", body: "", captions: [], author_line: "", source: "", category: "", reuse_note: "" });
/** Words that were erased by law are empty fields. */
const editable = (b: ArticleBody): ArticleDraftBody => ({
  ...b, title: b.title ?? "", lead: b.lead ?? "", body: b.body ?? "", author_line: b.author_line ?? "", source: b.source ?? "", reuse_note: b.reuse_note ?? "",
  captions: b.captions.map((c) => ({ caption: c.caption ?? "", credit: c.credit ?? "", alt: c.alt ?? "" })),
});

/** The page as citizens will read it, written where it stands; what is not public says so. */
export function ArticleEditor({ article, conference }: { article: ArticleView | null; conference: ConferenceView | null }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const stored = article ? editable(article.body) : blank(conference);
  const [draft, setDraft, clear, kept] = useDraft<ArticleDraftBody>(`article.${article?.id ?? conference?.id ?? "new"}`, stored);
  const [withdrawing, setWithdrawing] = useState(false);
  const d = kept ? draft : stored;
  const set = (c: Partial<ArticleDraftBody>) => setDraft((o) => ({ ...(kept ? o : stored), ...c }));
  const save = async () => {
    const a = article ? await run("article.amend", { article: article.id, ...d }) : await run("article.draft", d);
    if (a) clear();
  };
  const field = (name: "title" | "lead" | "body" | "author_line" | "source" | "category" | "reuse_note", rows: number, className = "") => (
    <Textarea className={className} label={t(`articles.${name}`)} autosize minRows={rows} value={d[name]} onChange={(e) => set({ [name]: e.currentTarget.value })} />
  );
  return (
    <div className={css.editor}>
      <div className={css.paper}>
        {field("title", 1, css.title)}
        {field("lead", 2, css.leadField)}
        {field("body", 8)}
        <section className="stack">
          <h2 className="section-head">{t("articles.captions")}</h2>
          {d.captions.map((c, i) => {
            const change = (x: Partial<typeof c>) => set({ captions: d.captions.map((k, m) => (m === i ? { ...k, ...x } : k)) });
            return (
              <div key={i} className={css.caption}>
                <TextInput label={t("articles.caption")} value={c.caption} onChange={(e) => change({ caption: e.currentTarget.value })} />
                <TextInput label={t("articles.alt")} description={t("articles.alt_hint")} value={c.alt} onChange={(e) => change({ alt: e.currentTarget.value })} />
                <TextInput label={t("articles.credit")} value={c.credit} onChange={(e) => change({ credit: e.currentTarget.value })} />
                <button type="button" className={css.remove} aria-label={t("common.remove")} onClick={() => set({ captions: d.captions.filter((_, m) => m !== i) })}><IconTrash size={18} aria-hidden /></button>
              </div>
            );
          })}
          <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ captions: [...d.captions, { caption: "", credit: "", alt: "" }] })}>{t("common.add")}</Button></div>
        </section>
      </div>
      <aside className={css.side}>
        <p>{article ? <Sign tone={article.state === "published" ? "ok" : article.state === "withdrawn" ? "now" : "soon"} icon={<IconWorldUpload aria-hidden />}>{t(`article_state.${article.state}`)}</Sign> : <span className="dim">{t("articles.not_yet")}</span>}</p>
        {article?.published_at ? <p className="small dim">{when.full(article.published_at)}</p> : null}
        {article?.state === "published" ? <p><a href={`/tin/${article.slug}`} target="_blank" rel="noreferrer"><IconExternalLink size={15} aria-hidden /> {t("articles.open_public")}</a></p> : null}
        {field("author_line", 1)}
        {field("category", 1)}
        {field("source", 1)}
        {field("reuse_note", 1)}
        <Refusal error={error} />
        {withdrawing && article ? (
          <ReasonForm label={t("articles.withdraw_reason")} verb={t("articles.withdraw")} danger busy={busy} error={null} onCancel={() => setWithdrawing(false)} onSend={(reason) => void run("article.withdraw", { article: article.id, reason }).then((a) => a && setWithdrawing(false))} />
        ) : (
          <div className="stack" style={{ gap: "0.5rem" }}>
            {here.may("article.draft") ? <Button variant={kept || !article ? "filled" : "default"} disabled={d.title.trim() === "" || (!kept && article !== null)} loading={busy} onClick={() => void save()}>{t("articles.save")}</Button> : null}
            {article && article.state !== "published" && here.may("article.publish") ? <Button disabled={kept} loading={busy} leftSection={<IconWorldUpload size={18} aria-hidden />} onClick={() => void run("article.publish", { article: article.id })}>{t("articles.publish")}</Button> : null}
            {kept ? <span className="small dim">{t("common.kept_draft")}</span> : null}
            {article?.state === "published" && here.may("article.withdraw") ? <button type="button" className="textlink" onClick={() => setWithdrawing(true)}>{t("articles.withdraw")}</button> : null}
          </div>
        )}
      </aside>
    </div>
  );
}
