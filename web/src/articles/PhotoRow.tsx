import { NumberInput, TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconTrash } from "@tabler/icons-react";
import { memo } from "react";
import { address } from "../api/client";
import { useT } from "../shell/i18n";
import css from "./Articles.module.css";

export interface Photo { file: string; caption: string; credit: string; alt: string; after: number | null }

interface Props {
  photo: Photo;
  place: number;
  last: boolean;
  gone: boolean;
  may: boolean;
  onChange: (file: string, change: Partial<Photo>) => void;
  onMove: (file: string, by: number) => void;
  onRemove: (file: string) => void;
}

/** One photo of a page and what is said of it. Drawn anew only when it changes: a page may have two hundred, and somebody types in one. */
export const PhotoRow = memo(function PhotoRow({ photo: p, place, last, gone, may, onChange, onMove, onRemove }: Props) {
  const t = useT();
  const set = (change: Partial<Photo>) => onChange(p.file, change);
  return (
    <div className={css.photo}>
      {gone ? <p className="small dim">{t("articles.photo_gone")}</p> : <img src={address("/api/file", { id: p.file, size: "small" })} alt={p.alt} width={160} loading="lazy" />}
      <div className={css.photoWords}>
        <TextInput label={t("articles.alt")} description={t("articles.alt_hint")} readOnly={!may} value={p.alt} onChange={(e) => set({ alt: e.currentTarget.value })} />
        <TextInput label={t("articles.caption")} readOnly={!may} value={p.caption} onChange={(e) => set({ caption: e.currentTarget.value })} />
        <TextInput label={t("articles.credit")} readOnly={!may} value={p.credit} onChange={(e) => set({ credit: e.currentTarget.value })} />
        <NumberInput label={t("articles.photo_after")} description={t("articles.photo_after_hint")} readOnly={!may} min={0} max={1000} allowDecimal={false} hideControls value={p.after ?? ""} onChange={(v) => set({ after: v === "" ? null : Number(v) })} />
      </div>
      {may ? (
        <div className={css.photoOrder}>
          <button type="button" className={css.remove} disabled={place === 1} aria-label={t("articles.photo_up", { number: place })} onClick={() => onMove(p.file, -1)}><IconArrowUp size={18} aria-hidden /></button>
          <button type="button" className={css.remove} disabled={last} aria-label={t("articles.photo_down", { number: place })} onClick={() => onMove(p.file, 1)}><IconArrowDown size={18} aria-hidden /></button>
          <button type="button" className={css.remove} aria-label={t("articles.photo_remove", { number: place })} onClick={() => onRemove(p.file)}><IconTrash size={18} aria-hidden /></button>
        </div>
      ) : null}
    </div>
  );
});
