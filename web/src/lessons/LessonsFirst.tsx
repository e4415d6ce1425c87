import { Link } from "@tanstack/react-router";
import { useLessons } from "../api/queries";
import type { Id } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { LessonLine } from "./LessonLine";
import css from "./Lessons.module.css";

/**
 * What earlier periods left: accounted for before anything else in a conference, and in a summary. Nothing where nothing was left;
 * folded where that time is over, so that it does not stand before what is to be done now.
 */
export function LessonsFirst({ unit, conference = null, summary = null, folded = false }: { unit: Id; conference?: Id | null; summary?: Id | null; folded?: boolean }) {
  const t = useT();
  const here = useHere();
  const { data } = useLessons(here.post.post, { ...(conference ? { conference } : {}), ...(summary ? { summary } : {}) });
  const kind = conference ? "conference" : "summary";
  const record = unit === here.post.unit && here.may("lesson.record") ? <p className="small no-print"><Link to="/lessons" search={{ new: "1", kind, source: conference ?? summary } as never}>{t(`lessons.record_${kind}`)}</Link></p> : null;
  if (!data || data.lessons.length === 0) return record;
  return (
    <><details className={css.first} open={data.waiting > 0 && !folded}>
      <summary><strong>{t("lessons.first")}</strong> <span className={data.waiting === 0 ? "ok" : folded ? "dim" : "soon"}>{t("lessons.waiting", { n: data.waiting })}</span></summary>
      <ul className={css.list}>{data.lessons.map((l) => <LessonLine key={l.id} lesson={l} conference={conference} />)}</ul>
    </details>
    {record}</>
  );
}
