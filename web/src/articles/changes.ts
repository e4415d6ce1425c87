import type { ArticlePhotoView, RevisionView } from "../api/types";
import type { T } from "../shell/i18n";
import { dayText } from "../shell/time";

type Content = Pick<RevisionView, "body" | "photos">;

/** Each part of a page as one text, under the label of its field: what is compared, and read where it changed. */
function parts(t: T, { body: b }: Content): [label: string, text: string][] {
  const day = (d: string | null | undefined) => (d ? dayText(d) : "");
  return [
    [t("articles.title"), b.title ?? ""],
    [t("articles.lead"), b.lead ?? ""],
    [t("articles.figures"), b.figures.map((f) => [f.name, f.value, f.measure, f.estimate ? t("articles.figure_estimate") : ""].filter(Boolean).join(" · ")).join("\n")],
    [t("articles.body_short"), b.body ?? ""],
    [t("articles.words_of_old"), b.captions.map((c) => [c.caption, c.alt, c.credit].filter(Boolean).join(" · ")).join("\n")],
    [t("articles.section"), t(`article_section.${b.section ?? "news"}`)],
    [t("articles.symbol"), b.symbol],
    [t("articles.issued_on"), day(b.issued_on)],
    [t("articles.issuer"), b.issuer],
    [t("articles.as_of"), day(b.as_of)],
    [t("articles.author_line"), b.author_line ?? ""],
    [t("articles.category"), b.category],
    [t("articles.source"), b.source ?? ""],
    [t("articles.reuse_note"), b.reuse_note ?? ""],
  ];
}

export interface Change { label: string; was: string; is: string }
/** What a revision changes of the words, in the order of the page. */
export function changedWords(t: T, was: Content, is: Content): Change[] {
  const after = parts(t, is);
  return parts(t, was).map(([label, text], i) => ({ label, was: text, is: after[i]?.[1] ?? "" })).filter((c) => c.was !== c.is);
}

const wordsOf = (t: T, p: ArticlePhotoView | undefined): string =>
  p ? [p.alt, p.caption, p.credit, p.after === null ? "" : `${t("articles.photo_after")} ${p.after}`].filter(Boolean).join(" · ") : "";
export interface PhotoChange extends Omit<Change, "label"> { file: string; removed: boolean; how: "added" | "taken" | "changed" }
/** Photos that come, go, or of which something else is said; and whether those that stay change places. */
export function changedPhotos(t: T, was: ArticlePhotoView[], is: ArticlePhotoView[]): { photos: PhotoChange[]; moved: boolean } {
  const before = new Map(was.map((p) => [p.file, p]));
  const after = new Map(is.map((p) => [p.file, p]));
  const photos = [...new Set([...after.keys(), ...before.keys()])].flatMap((file): PhotoChange[] => {
    const [a, b] = [before.get(file), after.get(file)];
    const change = { file, was: wordsOf(t, a), is: wordsOf(t, b), removed: (b ?? a)?.removed ?? false, how: !a ? "added" : !b ? "taken" : "changed" } as const;
    return a && b && change.was === change.is ? [] : [change];
  });
  const stay = (all: ArticlePhotoView[], other: Map<string, unknown>) => all.map((p) => p.file).filter((f) => other.has(f)).join();
  return { photos, moved: stay(was, after) !== stay(is, before) };
}
