import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import { useArticles, useCommand } from "../api/queries";
import type { ConferenceView } from "../api/types";
import { ArticleEditor } from "../articles/ArticleEditor";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { dayOf, dayText } from "../shell/time";
import { Reading, Refusal } from "../shell/ui";
import { reportTitle } from "./parts";

export function Report({ c }: { c: ConferenceView }) {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const { run, busy, error } = useCommand(here.post.post);
  const today = dayOf(serverNow());
  const issued = c.stage === "summarised" || c.stage === "published";
  const from = c.body.reviewed_from ?? `${Number(today.slice(0, 4)) - 1}-12-15`;
  const to = c.body.reviewed_to ?? today;
  const open = async () => {
    const a = await run("summary.open", { conference: c.id, title: reportTitle(c.title ?? ""), period_from: from, period_to: to, next_from: c.body.ahead_from, next_to: c.body.ahead_to, as_of: today });
    if (a) void navigate({ to: `/summary/${a.ids[0] ?? ""}` });
  };
  return (
    <div className="stack" style={{ marginTop: "1rem", maxWidth: "44rem" }}>
      <p>{t("summary.explain", { from: dayText(from), to: dayText(to) })}</p>
      <Refusal error={error} />
      <div className="row">
        {c.summary ? <Button size="md" onClick={() => void navigate({ to: `/summary/${c.summary ?? ""}` })}>{t(issued ? "summary.read" : "summary.go")}</Button>
          : here.may("summary.open") ? <Button size="md" loading={busy} onClick={() => void open()}>{t("summary.open")}</Button> : <span className="dim">{t("summary.none")}</span>}
      </div>
    </div>
  );
}

export function Publish({ c }: { c: ConferenceView }) {
  const here = useHere();
  const articles = useArticles(here.post.post);
  const article = articles.data?.find((a) => a.id === c.article) ?? articles.data?.find((a) => a.body.conference === c.id) ?? null;
  return <Reading query={articles}>{articles.data ? <ArticleEditor key={article?.id ?? "new"} article={article} conference={c} /> : null}</Reading>;
}
