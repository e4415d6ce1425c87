import { Button } from "@mantine/core";
import { IconPhotoPlus } from "@tabler/icons-react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ApiError } from "../api/client";
import { keepFile } from "../api/files";
import { useCommand } from "../api/queries";
import type { ArticlePhotoView, ArticleView } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { PhotoRow, type Photo } from "./PhotoRow";

/** Words that were erased by law are empty fields. */
const editable = (photos: ArticlePhotoView[]): Photo[] =>
  photos.map((p) => ({ file: p.file, caption: p.caption ?? "", credit: p.credit ?? "", alt: p.alt ?? "", after: p.after }));

/** As many as a list may hold. Told before anything is sent, so that nobody describes photos that cannot be saved. */
const MOST = 256;

function moved(photos: Photo[], file: string, by: number): Photo[] {
  const next = [...photos];
  const at = next.findIndex((p) => p.file === file);
  const [one] = next.splice(at, 1);
  if (one) next.splice(at + by, 0, one);
  return next;
}

/** The photos as they stand in the form, and one way to change them: also while others are still being sent, so that nothing typed meanwhile is lost. */
export function usePhotos(article: ArticleView | null) {
  const stored = useMemo(() => editable(article?.photos ?? []), [article]);
  const [draft, setDraft, clear, kept] = useDraft<Photo[]>(`photos.${article?.id ?? "new"}`, stored);
  const now = useRef(stored);
  const shown = kept ? draft : stored;
  useEffect(() => { now.current = shown; }, [shown]);
  const edit = useCallback((next: (old: Photo[]) => Photo[]) => {
    now.current = next(now.current);
    setDraft(now.current);
  }, [setDraft]);
  const begin = useCallback((with_: ArticlePhotoView[]) => edit(() => editable(with_)), [edit]);
  return { shown, edit, begin, clear, kept };
}

/** The page's photos: sent in at once, their words and order kept as a draft until they are saved; of a published page they go with its revision. */
export function PhotoFields({ article, photos: { shown, edit, clear, kept } }: { article: ArticleView; photos: ReturnType<typeof usePhotos> }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<{ number: number; count: number } | null>(null);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [over, setOver] = useState(0);
  const gone = new Set(article.photos.filter((p) => p.removed).map((p) => p.file));
  const may = here.may("article.set_photos") && article.state !== "withdrawn";
  const change = useCallback((file: string, c: Partial<Photo>) => edit((old) => old.map((p) => (p.file === file ? { ...p, ...c } : p))), [edit]);
  const move = useCallback((file: string, by: number) => edit((old) => moved(old, file, by)), [edit]);
  const remove = useCallback((file: string) => edit((old) => old.filter((p) => p.file !== file)), [edit]);
  const add = async (files: File[]) => {
    setRefused(null);
    const beyond = Math.max(0, shown.length + files.length - MOST);
    setOver(beyond);
    if (beyond > 0) return;
    try {
      for (const [i, file] of files.entries()) {
        setSending({ number: i + 1, count: files.length });
        const id = await keepFile(file, "photo");
        edit((old) => [...old, { file: id, caption: "", credit: "", alt: "", after: null }]);
      }
    } catch (e) {
      setRefused(e instanceof ApiError ? e : new ApiError(0, "connection_lost", null, ""));
    } finally {
      setSending(null);
    }
  };
  const save = async () => {
    if (await run("article.set_photos", { article: article.id, photos: shown })) clear();
  };
  if (shown.length === 0 && !may) return null;
  return (
    <section className="stack" aria-label={t("articles.photos")}>
      <h2 className="section-head">{t("articles.photos")}</h2>
      <p className="small dim">{t("articles.photos_hint")}</p>
      {shown.map((p, i) => <PhotoRow key={p.file} photo={p} place={i + 1} last={i === shown.length - 1} gone={gone.has(p.file)} may={may} onChange={change} onMove={move} onRemove={remove} />)}
      <Refusal error={refused ?? error} />
      {over > 0 ? <p role="alert" className="note-band small">{t("articles.photos_full", { max: MOST, over })}</p> : null}
      {may ? (
        <div className="row">
          <input ref={input} type="file" hidden multiple accept="image/jpeg,image/png,image/webp" aria-label={t("articles.photos_add")} onChange={(e) => { void add([...(e.currentTarget.files ?? [])]); e.currentTarget.value = ""; }} />
          <Button size="compact-sm" variant="subtle" loading={sending !== null} leftSection={<IconPhotoPlus size={16} aria-hidden />} onClick={() => input.current?.click()}>{t("articles.photos_add")}</Button>
          {sending ? <span role="status" className="small">{t("articles.photos_sending", sending)}</span> : null}
          {kept && !article.published_at ? <Button size="compact-sm" loading={busy} disabled={sending !== null} onClick={() => void save()}>{t("articles.photos_save")}</Button> : null}
        </div>
      ) : null}
    </section>
  );
}
