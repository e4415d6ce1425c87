import { Button } from "@mantine/core";
import { IconArrowBackUp, IconFileZip, IconSend, IconWorldUpload } from "@tabler/icons-react";
import { useState } from "react";
import { useCommand } from "../api/queries";
import type { ArticleView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { ReasonForm, Refusal } from "../shell/ui";

/** What may be done next with a stored article: submit, return, publish, withdraw. */
export function Stages({ article, unsaved }: { article: ArticleView; unsaved: boolean }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [asking, setAsking] = useState<"return" | "withdraw" | null>(null);
  const named = { article: article.id };
  if (asking === "return")
    return <ReasonForm draft={`article.return.${article.id}`} label={t("articles.return_note")} verb={t("articles.return")} busy={busy} error={error} onCancel={() => setAsking(null)} onSend={(note) => run("article.return", { ...named, note })} />;
  if (asking === "withdraw")
    return <ReasonForm draft={`article.withdraw.${article.id}`} label={t("articles.withdraw_reason")} verb={t("articles.withdraw")} danger busy={busy} error={error} onCancel={() => setAsking(null)} onSend={(reason) => run("article.withdraw", { ...named, reason })} />;
  return (
    <div className="stack" style={{ gap: "0.5rem" }}>
      <Refusal error={error} />
      {article.state === "draft" && here.may("article.submit") ? <Button disabled={unsaved} loading={busy} leftSection={<IconSend size={18} aria-hidden />} onClick={() => void run("article.submit", named)}>{t("articles.submit")}</Button> : null}
      {article.state === "review" && here.may("article.publish") ? (
        <>
          {article.wrote ? <p className="small dim">{t("articles.own_work")}</p> : null}
          <Button disabled={unsaved} variant={article.wrote ? "default" : "filled"} loading={busy} leftSection={<IconWorldUpload size={18} aria-hidden />} onClick={() => void run("article.publish", named)}>{t("articles.publish")}</Button>
          <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => setAsking("return")}>{t("articles.return")}</Button>
        </>
      ) : null}
      {article.state === "published" ? <a href={`/api/article/file?post=${here.post.post}&id=${article.id}`} download><IconFileZip size={15} aria-hidden /> {t("articles.file")}</a> : null}
      {article.state === "published" && here.may("article.withdraw") ? <button type="button" className="textlink" onClick={() => setAsking("withdraw")}>{t("articles.withdraw")}</button> : null}
    </div>
  );
}
