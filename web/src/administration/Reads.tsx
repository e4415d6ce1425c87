import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { Reading } from "../shell/ui";
import css from "./Administration.module.css";

/** Who read personal data: each reading, the latest first. */
export function Reads() {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const query = useInfiniteQuery({
    queryKey: ["reads", here.post.post],
    queryFn: ({ pageParam }) => get("/api/rights/reads", { post: here.post.post, ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: 0,
    getNextPageParam: (page) => page.more ?? undefined,
  });
  const lines = query.data?.pages.flatMap((p) => p.reads) ?? [];
  return (
    <Reading query={query}>
      <p className={css.lead}>{t("reads.lead")}</p>
      {lines.length === 0 ? <p className="empty">{t("reads.empty")}</p> : (
        <table className={`ruled ${css.list}`}>
          <thead><tr><th>{t("reads.who")}</th><th>{t("reads.what")}</th><th>{t("reads.of")}</th></tr></thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td><strong>{line.person}</strong><div className="small dim">{when.full(line.at)}</div></td>
                <td>{t(`reads.in_${line.view.split("/")[0] ?? ""}`)}</td>
                <td>{line.of}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {query.hasNextPage ? <p><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t("reads.older")}</Button></p> : null}
    </Reading>
  );
}
