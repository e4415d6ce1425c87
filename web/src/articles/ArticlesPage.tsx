import { Button } from "@mantine/core";
import { IconCopyPlus, IconMessages, IconPlus } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useArticles } from "../api/queries";
import type { ArticleView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { dayOf, dayText } from "../shell/time";
import { PageHead, Reading } from "../shell/ui";
import { ArticleEditor } from "./ArticleEditor";

export function ArticlesPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { id?: string };
  const query = useArticles(here.post.post);
  const open = query.data?.find((a) => a.id === search.id);
  const go = (id?: string, replace = false) => void navigate({ to: "/articles", search: (id ? { id } : {}) as never, replace });
  const fresh = search.id === "new" || search.id === "import";
  // What was just saved is not in the list yet.
  const coming = !fresh && !open && query.isFetching;
  if (search.id && query.data && (fresh || open || coming))
    return (
      <div className="page">
        <PageHead title={open?.title ?? t(search.id === "import" ? "articles.import" : "articles.draft")} lead={<button type="button" className="textlink" onClick={() => go()}>{t("place.articles")}</button>} />
        {open ? <Outdated a={open} /> : null}
        <Reading query={coming ? { ...query, data: undefined } : query}><ArticleEditor key={search.id} article={open ?? null} conference={null} taken={search.id === "import"} onSaved={(id) => go(id, true)} /></Reading>
      </div>
    );
  return (
    <div className="page">
      <PageHead title={t("place.articles")} lead={t("articles.lead_text")}>
        {here.may("comment.decide") ? <Button variant="subtle" leftSection={<IconMessages size={18} aria-hidden />} onClick={() => void navigate({ to: "/comments" })}>{t("place.comments")}</Button> : null}
        {here.may("article.import") ? <Button variant="default" leftSection={<IconCopyPlus size={18} aria-hidden />} onClick={() => go("import")}>{t("articles.import")}</Button> : null}
        {here.may("article.draft") ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go("new")}>{t("articles.draft")}</Button> : null}
      </PageHead>
      <Reading query={query}>
        {query.data?.length === 0 ? <p className="empty">{t("articles.empty")}</p> : (
          <table className="ruled stacks">
            <thead><tr><th>{t("articles.title")}</th><th>{t("articles.state")}</th><th>{t("articles.published_on")}</th></tr></thead>
            <tbody>
              {query.data?.map((a) => (
                <tr key={a.id} data-link onClick={() => go(a.id)}><td><button type="button" className="plain">{a.title}</button>{a.summary_replaced_by ? <><br /><span className="now small">{t("articles.summary_replaced_short", { symbol: a.summary_replaced_by.symbol ?? "" })}</span></> : null}</td><td className="nowrap">{t(`article_state.${a.state}`)}{a.revision?.state === "waiting" ? <><br /><span className="soon small">{t("articles.revision_state")}</span></> : null}</td><td className="num">{a.published_at ? dayText(dayOf(a.published_at)) : ""}</td></tr>
              ))}
            </tbody>
          </table>
        )}
      </Reading>
    </div>
  );
}

/** The page is never changed behind its editor's back: whoever answers for it is told, and amends it. */
function Outdated({ a }: { a: ArticleView }) {
  const t = useT();
  const by = a.summary_replaced_by;
  if (!by) return null;
  return <p className="note-band">{t("articles.summary_replaced", { symbol: by.symbol ?? "", day: by.issued_on ? dayText(by.issued_on) : "" })} <Link to={`/summary/${by.id}`}>{t("summary.edition_in_force")}</Link></p>;
}
