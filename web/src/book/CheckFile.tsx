import { Button } from "@mantine/core";
import { IconCircleCheck, IconCircleX, IconFileSearch, IconFlask } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { address, ApiError, request } from "../api/client";
import type { BookCheck, Id } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { flipOne } from "./flip";
import css from "./Book.module.css";

/** Proves a copy brought in from outside; in the demonstration it also shows what one flipped byte does. */
export function CheckFile({ unit }: { unit: Id }) {
  const t = useT();
  const here = useHere();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<{ name: string; verdict: BookCheck } | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const check = async (name: string, bytes: () => Promise<Blob>) => {
    setBusy(true);
    setError(null);
    setResult(null);
    try {
      setResult({ name, verdict: await request<BookCheck>("POST", "/api/book/check", await bytes()) });
    } catch (e) {
      setError(e instanceof ApiError ? e : new ApiError(0, "connection_lost", null, ""));
    } finally {
      setBusy(false);
    }
  };
  const copy = async (): Promise<Uint8Array> => {
    const response = await fetch(address("/api/book/export", { unit }));
    if (!response.ok) throw new ApiError(response.status, "not_found", null, "");
    return new Uint8Array(await response.arrayBuffer());
  };
  const v = result?.verdict;
  return (
    <section className="stack" style={{ gap: "0.5rem" }}>
      <h2 className="section-head">{t("book.check_title")}</h2>
      <p className="small dim">{t("book.check_hint")}</p>
      <input ref={input} type="file" className="visually-hidden" tabIndex={-1} aria-label={t("book.check_file")} onChange={(e) => { const file = e.currentTarget.files?.[0]; e.currentTarget.value = ""; if (file) void check(file.name, () => Promise.resolve(file)); }} />
      <Button variant="outline" loading={busy} leftSection={<IconFileSearch size={18} aria-hidden />} onClick={() => input.current?.click()}>{t("book.check_file")}</Button>
      {here.session.demo ? (
        <div className={css.try}>
          <span className="small">{t("book.try")}</span>
          <div className="row">
            <Button size="compact-sm" variant="default" disabled={busy} onClick={() => void check(t("book.copy_as_is"), async () => new Blob([(await copy()) as BlobPart]))}>{t("book.check_copy")}</Button>
            <Button size="compact-sm" variant="default" disabled={busy} leftSection={<IconFlask size={16} aria-hidden />} onClick={() => void check(t("book.copy_flipped"), async () => new Blob([flipOne(await copy()) as BlobPart]))}>{t("book.flip")}</Button>
          </div>
        </div>
      ) : null}
      <Refusal error={error} />
      {v ? (
        <div className={v.intact ? "good-band" : "refusal"} role="status">
          {v.intact ? <IconCircleCheck size={18} aria-hidden className="ok" /> : <IconCircleX size={18} aria-hidden />}
          <div className="small">
            <strong>{result.name}: {v.intact ? t("book.file_intact") : t("book.file_broken")}</strong>
            {v.fault ? <div>{t("book.broken", { number: v.fault.number, what: v.fault.what })}</div> : null}
            <div>{v.name}</div>
            <div className="num">{t("book.file_head", { numbers: v.volumes.map((x) => `${x.first}–${x.last}`).join(", "), head: v.head })}</div>
            <div className="num">{t("book.file_key", { fingerprint: v.volumes.at(-1)?.fingerprint ?? "" })}</div>
          </div>
        </div>
      ) : null}
    </section>
  );
}
