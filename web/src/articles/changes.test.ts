import { expect, it } from "vitest";
import type { ArticleBody, ArticlePhotoView } from "../api/types";
import { changedPhotos, changedWords } from "./changes";

const t = (key: string) => key;
const body: ArticleBody = {
  conference: null, summary: null, title: "Tập huấn", lead: "", body: "Sáng 20/12.", captions: [], author_line: "", source: "", category: "Tin", reuse_note: "",
  section: null, symbol: "", issued_on: null, issuer: "", as_of: null, figures: [],
};
const photo = (file: string, more: Partial<ArticlePhotoView> = {}): ArticlePhotoView => ({ file, caption: "", credit: "", alt: `ảnh ${file}`, after: null, width: 16, height: 9, removed: false, ...more });

it("tells the parts that changed, in the order of the page, and no others", () => {
  const is = { ...body, title: "Tập huấn dân quân", body: "Sáng 21/12.", as_of: "2026-12-20", section: "news" as const };
  expect(changedWords(t, { body, photos: [] }, { body: is, photos: [] })).toEqual([
    { label: "articles.title", was: "Tập huấn", is: "Tập huấn dân quân" },
    { label: "articles.body_short", was: "Sáng 20/12.", is: "Sáng 21/12." },
    { label: "articles.as_of", was: "", is: "20/12/2026" },
  ]);
});

it("reads figures and the words of old pictures line by line", () => {
  const is = { ...body, figures: [{ name: "Lượt tuần tra", value: "924", measure: "lượt", estimate: true }], captions: [{ caption: "Quang cảnh", credit: "Khoa", alt: "Hội trường" }] };
  expect(changedWords(t, { body, photos: [] }, { body: is, photos: [] }).map((c) => c.is)).toEqual(["Lượt tuần tra · 924 · lượt · articles.figure_estimate", "Quang cảnh · Hội trường · Khoa"]);
});

it("tells photos that come, go, and of which something else is said; those that stay are not named", () => {
  const { photos, moved } = changedPhotos(t, [photo("a"), photo("b"), photo("c")], [photo("d"), photo("b", { after: 0 }), photo("c")]);
  expect(photos.map((p) => [p.file, p.how])).toEqual([["d", "added"], ["b", "changed"], ["a", "taken"]]);
  expect(photos[1]?.is).toBe("ảnh b · articles.photo_after 0");
  expect(moved).toBe(false);
});

it("tells a new order even where nothing else changed", () => {
  expect(changedPhotos(t, [photo("a"), photo("b")], [photo("b"), photo("a")])).toEqual({ photos: [], moved: true });
});
