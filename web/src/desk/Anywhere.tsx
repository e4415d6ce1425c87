import { Button, CloseButton, Textarea } from "@mantine/core";
import { IconCircleCheck } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { ApiError } from "../api/client";
import { outbox } from "../api/outbox";
import { deskQuery, refresh } from "../api/queries";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { quickType } from "./quickType";
import css from "./Anywhere.module.css";

const SHOWN = 8000;
interface Written { id: string; text: string }

/** A line for the log written from whatever page one is on. While it is on its way the outbox keeps it; refused, it is a draft again. */
export function useAnywhere() {
  const t = useT();
  const client = useQueryClient();
  const { post, session } = useHere();
  const [left, setLeft, drop] = useDraft(`log_anywhere.${session.person.id}.${post.unit}`, "");
  const [written, setWritten] = useState<Written | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const write = useCallback(
    async (typed: string) => {
      setError(null);
      const { type, text } = quickType(typed, (x) => t(`log_type.${x}`)) ?? { type: "note" as const, text: typed };
      try {
        const desk = await client.fetchQuery({ ...deskQuery(post.post), staleTime: 60_000 });
        const duty = (desk.watches.find((w) => w.post === post.post) ?? desk.watches[0])?.duty ?? "operations";
        const done = await outbox.run("log.write", post.post, { duty, type, text: text.trim(), about: [], references: [] });
        if (left === typed) drop();
        setWritten({ id: done.ids[0] ?? "", text: text.trim() });
        refresh(client, "log.write");
      } catch (e) {
        setLeft((old) => (old === "" || old === typed ? typed : `${old}\n${typed}`));
        setError(e instanceof ApiError ? e : new ApiError(0, "connection_lost", null, ""));
      }
    },
    [client, drop, left, post.post, setLeft, t],
  );
  return { left, setLeft, drop, written, setWritten, error, write };
}

/** What became of it, in a corner: nothing on the page moves for it. */
export function Anywhere({ left, setLeft, drop, written, setWritten, error, write }: ReturnType<typeof useAnywhere>) {
  const t = useT();
  useEffect(() => {
    const timer = written ? setTimeout(() => setWritten(null), SHOWN) : undefined;
    return () => clearTimeout(timer);
  }, [written, setWritten]);
  if (left !== "")
    return (
      <section className={`${css.corner} no-print`} aria-label={t("anywhere.left")}>
        <Textarea label={t("anywhere.left")} autosize minRows={1} maxRows={6} value={left} onChange={(e) => setLeft(e.currentTarget.value)} />
        <Refusal error={error} />
        <div className="row"><Button size="compact-md" disabled={left.trim() === ""} onClick={() => void write(left)}>{t("desk.write")}</Button><Button size="compact-md" variant="subtle" onClick={drop}>{t("common.discard")}</Button></div>
      </section>
    );
  return (
    <div role="status">
      {written ? (
        <div className={`${css.corner} no-print`}>
          <div className="row between"><span className="sign ok"><IconCircleCheck aria-hidden />{t("anywhere.written")}</span><CloseButton aria-label={t("common.close")} onClick={() => setWritten(null)} /></div>
          <p className={css.text}>{written.text}</p>
          <p className="small"><Link to="/" hash={`log-${written.id}`}>{t("anywhere.see")}</Link></p>
        </div>
      ) : null}
    </div>
  );
}
