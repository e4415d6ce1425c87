import { Button, NumberInput, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconPhotoPlus, IconTrash } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { address, ApiError } from "../api/client";
import { keepFile } from "../api/files";
import { useCommand } from "../api/queries";
import type { ArticleView } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import css from "./Articles.module.css";

type Photo = { file: string; caption: string; credit: string; alt: string; after: number };
/** Words that were erased by law are empty fields. */
const editable = (article: ArticleView): Photo[] =>
  article.photos.map((p) => ({ file: p.file, caption: p.caption ?? "", credit: p.credit ?? "", alt: p.alt ?? "", after: p.after }));

/** As many as a list may hold. Told before anything is sent, so that nobody describes photos that cannot be saved. */
const MOST = 256;

/** The page's photos: sent in at once, their words and order kept as a draft until they are saved. */
export function PhotoFields({ article }: { article: ArticleView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [photos, setPhotos, clear, kept] = useDraft<Photo[]>(`photos.${article.id}`, editable(article));
  const shown = kept ? photos : editable(article);
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<{ number: number; count: number } | null>(null);
  const [refused, setRefused] = useState<ApiError | null>(null);
  const [over, setOver] = useState(0);
  const gone = new Set(article.photos.filter((p) => p.removed).map((p) => p.file));
  const may = here.may("article.set_photos") && article.state !== "withdrawn";
  const change = (i: number, c: Partial<Photo>) => setPhotos(shown.map((p, m) => (m === i ? { ...p, ...c } : p)));
  const move = (i: number, by: number) => {
    const next = [...shown];
    const [one] = next.splice(i, 1);
    if (one) next.splice(i + by, 0, one);
    setPhotos(next);
  };
  const add = async (files: File[]) => {
    setRefused(null);
    const beyond = Math.max(0, shown.length + files.length - MOST);
    setOver(beyond);
    if (beyond > 0) return;
    const taken = [...shown];
    try {
      for (const [i, file] of files.entries()) {
        setSending({ number: i + 1, count: files.length });
        taken.push({ file: await keepFile(file, "photo"), caption: "", credit: "", alt: "", after: 0 });
        setPhotos([...taken]);
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
      {shown.map((p, i) => (
        <div key={p.file} className={css.photo}>
          {gone.has(p.file) ? <p className="small dim">{t("articles.photo_gone")}</p> : <img src={address("/api/file", { id: p.file, size: "small" })} alt={p.alt} width={160} />}
          <div className={css.photoWords}>
            <TextInput label={t("articles.alt")} description={t("articles.alt_hint")} readOnly={!may} value={p.alt} onChange={(e) => change(i, { alt: e.currentTarget.value })} />
            <TextInput label={t("articles.caption")} readOnly={!may} value={p.caption} onChange={(e) => change(i, { caption: e.currentTarget.value })} />
            <TextInput label={t("articles.credit")} readOnly={!may} value={p.credit} onChange={(e) => change(i, { credit: e.currentTarget.value })} />
            <NumberInput label={t("articles.photo_after")} description={t("articles.photo_after_hint")} readOnly={!may} min={0} max={1000} allowDecimal={false} hideControls value={p.after} onChange={(v) => change(i, { after: Number(v) || 0 })} />
          </div>
          {may ? (
            <div className={css.photoOrder}>
              <button type="button" className={css.remove} disabled={i === 0} aria-label={t("articles.photo_up", { number: i + 1 })} onClick={() => move(i, -1)}><IconArrowUp size={18} aria-hidden /></button>
              <button type="button" className={css.remove} disabled={i === shown.length - 1} aria-label={t("articles.photo_down", { number: i + 1 })} onClick={() => move(i, 1)}><IconArrowDown size={18} aria-hidden /></button>
              <button type="button" className={css.remove} aria-label={t("articles.photo_remove", { number: i + 1 })} onClick={() => setPhotos(shown.filter((_, m) => m !== i))}><IconTrash size={18} aria-hidden /></button>
            </div>
          ) : null}
        </div>
      ))}
      <Refusal error={refused ?? error} />
      {over > 0 ? <p role="alert" className="note-band small">{t("articles.photos_full", { max: MOST, over })}</p> : null}
      {may ? (
        <div className="row">
          <input ref={input} type="file" hidden multiple accept="image/jpeg,image/png,image/webp" aria-label={t("articles.photos_add")} onChange={(e) => { void add([...(e.currentTarget.files ?? [])]); e.currentTarget.value = ""; }} />
          <Button size="compact-sm" variant="subtle" loading={sending !== null} leftSection={<IconPhotoPlus size={16} aria-hidden />} onClick={() => input.current?.click()}>{t("articles.photos_add")}</Button>
          {sending ? <span role="status" className="small">{t("articles.photos_sending", sending)}</span> : null}
          {kept ? <Button size="compact-sm" loading={busy} disabled={sending !== null} onClick={() => void save()}>{t("articles.photos_save")}</Button> : null}
        </div>
      ) : null}
    </section>
  );
}
