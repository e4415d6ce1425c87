import { Button, Textarea, TextInput } from "@mantine/core";
import { IconExternalLink, IconPlus, IconTrash, IconWorldUpload } from "@tabler/icons-react";
import { useCommand } from "../api/queries";
import type { ArticleBody, ArticleDraftBody, ArticleView, ConferenceView, Id, Original } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { Refusal, Sign } from "../shell/ui";
import css from "./Articles.module.css";
import { Errata } from "./Errata";
import { FromSummary } from "./FromSummary";
import { PhotoFields, usePhotos } from "./PhotoFields";
import { WaitingRevision } from "./Revision";
import { FigureFields, SectionFields } from "./SectionFields";
import { Stages } from "./Stages";

type Draft = ArticleDraftBody & { original: Original };
const NO_ORIGINAL: Original = { publisher: "", address: "", posted_on: null };
const blank = (c: ConferenceView | null): Draft => ({
  conference: c?.id ?? null, summary: c?.summary ?? null, title: c?.title ?? "", lead: "", body: "", captions: [], author_line: "", source: "", category: "", reuse_note: "",
  section: "news", symbol: "", issued_on: null, issuer: "", as_of: null, figures: [], original: NO_ORIGINAL,
});
/** Words that were erased by law are empty fields. */
const editable = (b: ArticleBody, original: Original): Draft => ({
  ...b, original, title: b.title ?? "", lead: b.lead ?? "", body: b.body ?? "", author_line: b.author_line ?? "", source: b.source ?? "", reuse_note: b.reuse_note ?? "",
  captions: b.captions.map((c) => ({ caption: c.caption ?? "", credit: c.credit ?? "", alt: c.alt ?? "" })),
});
const TONES = { draft: "soon", review: "soon", published: "ok", withdrawn: "now" } as const;

interface Props {
  article: ArticleView | null;
  conference: ConferenceView | null;
  taken?: boolean;
  /** What was new is stored now: its photos and its review come next, under its own address. */
  onSaved?: (id: Id) => void;
}

/** A page is written, or what was put forward for it is looked at: while that waits, nobody writes another. */
export function ArticleEditor(props: Props) {
  const { article } = props;
  return article?.revision?.state === "waiting" ? <WaitingRevision article={article} revision={article.revision} /> : <Writing {...props} />;
}

/** The page as citizens will read it, written where it stands; what is not public says so. */
function Writing({ article, conference, taken = false, onSaved }: Props) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const stored = article ? editable(article.body, article.original) : blank(conference);
  const [draft, setDraft, clear, kept] = useDraft<Draft>(`article.${article?.id ?? conference?.id ?? (taken ? "import" : "new")}`, stored);
  const d = kept ? { ...stored, ...draft } : stored;
  const set = (c: Partial<Draft>) => setDraft((o) => ({ ...stored, ...(kept ? o : {}), ...c }));
  const verbatim = article?.verbatim ?? false;
  const photos = usePhotos(article);
  const published = Boolean(article?.published_at);
  const returned = article?.revision?.state === "returned" ? article.revision : null;
  const unsaved = kept || (published && photos.kept);
  const goOn = () => {
    if (!article || !returned) return;
    setDraft(editable(returned.body, article.original));
    photos.begin(returned.photos);
  };
  const report = d.summary ?? conference?.summary ?? null; // it may have been issued after the page was begun
  const save = async () => {
    const { original, ...body } = d;
    const named = article ? { article: article.id, ...body } : null;
    const a = named ? await (published ? run("revision.put_forward", { ...named, photos: photos.shown }) : run("article.amend", named)) : taken ? await run("article.import", { ...body, original }) : await run("article.draft", body);
    if (!a) return;
    clear();
    if (published) photos.clear();
    if (!article) onSaved?.(a.ids[0] ?? "");
  };
  const field = (name: "title" | "lead" | "body" | "author_line" | "source" | "category" | "reuse_note", rows: number, className = "", fixed = false) => (
    <Textarea className={className} label={t(`articles.${name}`)} autosize minRows={rows} readOnly={fixed} value={d[name]} onChange={(e) => set({ [name]: e.currentTarget.value })} />
  );
  const origin = (c: Partial<Original>) => set({ original: { ...d.original, ...c } });
  return (
    <div className={css.editor}>
      <div className={css.paper}>
        {article?.returned ? <p className="note-band">{t("articles.returned", { note: article.returned })}</p> : null}
        {returned ? <p className="note-band">{t("articles.revision_returned", { note: returned.note ?? t("desk.erased") })} {unsaved ? null : <Button size="compact-sm" variant="default" onClick={goOn}>{t("articles.go_on_with_revision")}</Button>}</p> : null}
        {verbatim || taken ? <p className="note-band small">{t("articles.verbatim_note")}</p> : null}
        {field("title", 1, css.title, verbatim)}
        {field("lead", 2, css.leadField, verbatim)}
        <FigureFields d={d} set={set} />
        {field("body", 8, "", verbatim)}
        {report && !verbatim && !taken && here.may("article.draft") ? <FromSummary id={report} onTake={(text) => set({ summary: report, body: [d.body.trim(), text].filter(Boolean).join("\n\n") })} /> : null}
        {article ? <PhotoFields article={article} photos={photos} /> : <p className="small dim">{t("articles.photos_first")}</p>}
        <section className="stack">
          <h2 className="section-head">{t("articles.words_of_old")}</h2>
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
        {article && (verbatim || article.published_at) ? <Errata article={article} /> : null}
      </div>
      <aside className={css.side}>
        <p>{article ? <Sign tone={TONES[article.state]} icon={<IconWorldUpload aria-hidden />}>{t(`article_state.${article.state}`)}</Sign> : <span className="dim">{t("articles.not_yet")}</span>}</p>
        {article?.published_at ? <p className="small dim">{when.full(article.published_at)}</p> : null}
        {article?.state === "published" ? <p><a href={`/tin/${article.slug}`} target="_blank" rel="noreferrer"><IconExternalLink size={15} aria-hidden /> {t("articles.open_public")}</a></p> : null}
        {taken ? (
          <>
            <TextInput label={t("articles.publisher")} value={d.original.publisher} onChange={(e) => origin({ publisher: e.currentTarget.value })} />
            <TextInput label={t("articles.original_address")} value={d.original.address} onChange={(e) => origin({ address: e.currentTarget.value })} />
            <DayInput label={t("articles.posted_on")} value={d.original.posted_on} onChange={(day) => origin({ posted_on: day })} />
          </>
        ) : null}
        {verbatim ? <p className="small">{t("articles.from", { publisher: d.original.publisher })}</p> : null}
        <SectionFields d={d} set={set} />
        {field("author_line", 1)}
        {field("category", 1)}
        {verbatim || taken ? null : field("source", 1)}
        {field("reuse_note", 1)}
        <Refusal error={error} />
        {published && unsaved ? <p className="small dim">{t("articles.put_forward_hint")}</p> : null}
        {here.may("article.draft") && article?.state !== "withdrawn" ? <Button variant={unsaved || !article ? "filled" : "default"} disabled={d.title.trim() === "" || (taken && d.original.publisher.trim() === "") || (!unsaved && article !== null)} loading={busy} onClick={() => void save()}>{t(published ? "articles.put_forward" : "articles.save")}</Button> : null}
        {unsaved ? <span className="small dim">{t("common.kept_draft")}</span> : null}
        {article ? <Stages article={article} unsaved={kept} /> : null}
      </aside>
    </div>
  );
}
