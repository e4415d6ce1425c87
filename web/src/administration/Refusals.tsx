import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { RefusalLine } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { Reading } from "../shell/ui";
import css from "./Administration.module.css";
import { useCommandText, useReasonText } from "./words";

/** "Why was that refused": the last attempts that the rules or the rights did not let through. */
export function Refusals() {
  const t = useT();
  const here = useHere();
  const query = useInfiniteQuery({
    queryKey: ["refusals", here.post.post],
    queryFn: ({ pageParam }) => get("/api/rights/refusals", { post: here.post.post, ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: "",
    getNextPageParam: (page) => page.more ?? undefined,
  });
  const lines = query.data?.pages.flatMap((p) => p.refusals) ?? [];
  return (
    <Reading query={query}>
      <p className={css.lead}>{t("refusals.lead")}</p>
      {lines.length === 0 ? <p className="empty">{t("refusals.empty")}</p> : (
        <table className={`ruled ${css.list}`}>
          <thead><tr><th>{t("refusals.who")}</th><th>{t("refusals.what")}</th><th>{t("refusals.why")}</th></tr></thead>
          <tbody>{lines.map((line) => <Row key={line.id} line={line} />)}</tbody>
        </table>
      )}
      {query.hasNextPage ? <p><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t("refusals.older")}</Button></p> : null}
    </Reading>
  );
}

function Row({ line }: { line: RefusalLine }) {
  const t = useT();
  const when = useWhen();
  const words = useCommandText();
  const why = useReasonText();
  return (
    <tr>
      <td><strong>{line.person || t("refusals.nobody")}</strong>{line.title ? <span className="dim small"> · {line.title}{line.unit ? `, ${line.unit.short_name || line.unit.name}` : ""}</span> : null}<div className="small dim">{when.full(line.at)}</div></td>
      <td>{line.command ? words(line.command) : t("refusals.sign_in")}</td>
      <td>{why(line.code, line.at)}</td>
    </tr>
  );
}
