import { Button } from "@mantine/core";
import { IconPrinter, IconShieldCheck } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { get, serverNow, type ApiError } from "../api/client";
import { readBook } from "../api/queries";
import type { Book, BookCheck, EntryView, Id } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { SaveList } from "../shell/PaperMenu";
import { PageHead, Reading, Refusal } from "../shell/ui";
import { AsOf } from "./AsOf";
import { CheckFile } from "./CheckFile";
import { Entry } from "./Entry";
import { HeadsLine } from "./HeadsLine";
import { lines } from "./heads";
import { TakeAway } from "./TakeAway";
import css from "./Book.module.css";

export function BookPage() {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { unit?: Id; at?: string; entity?: Id };
  const unit = search.unit ?? here.post.unit;
  const at = search.at ? Number(search.at) : null;
  const [known, setKnown] = useState<number | null>(null);
  const query = useInfiniteQuery({
    queryKey: ["book", unit, search.entity ?? null, at],
    queryFn: ({ pageParam }) => readBook(unit, pageParam, search.entity ?? null),
    initialPageParam: (at === null ? null : at + 6) as number | null,
    getNextPageParam: (p: Book) => p.more ?? undefined,
  });
  const whole = query.data?.pages[0];
  const head = whole?.head;
  const entries = (query.data?.pages ?? []).flatMap((p) => p.entries).filter((e) => known === null || e.entered <= known);
  const entry = (e: EntryView) => <Entry key={e.number} entry={e} here={e.number === at} book={whole?.unit ?? { id: unit, name: "", short_name: "" }} mayErase={whole?.may_erase ?? false} onEntity={(entity) => void navigate({ to: "/book", search: { unit, entity } as never })} />;
  useEffect(() => void (at !== null && document.getElementById(`entry-${at}`)?.scrollIntoView({ block: "center" })), [query.data, at]);
  return (
    <div className="page">
      <PageHead title={t("book.title")} lead={unit === here.post.unit ? here.post.unit_name : whole?.unit.name}>
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{t("common.print")}</Button>
        <SaveList name="log" label={t("book.log_list")} params={{ unit }} />
        <TakeAway unit={unit} />
      </PageHead>
      {head ? <ChainStrip unit={unit} head={head} /> : null}
      {at !== null || search.entity ? <p className="small row" style={{ padding: "0.4rem 0" }}>{at !== null ? t("book.around", { number: at }) : t("book.one_entity")} <button type="button" className="textlink" onClick={() => void navigate({ to: "/book", search: (search.unit ? { unit } : {}) as never })}>{t("book.whole")}</button></p> : null}
      <div className={css.columns}>
        <Reading query={query}>
          <div>
            {entries.length === 0 ? <p className="empty">{t("book.empty")}</p> : null}
            <ol className={css.ledger}>
              {lines(entries).map((line, i, all) => {
                const day = dayOf(line[0]?.entered ?? 0);
                const above = all[i - 1]?.[0];
                const here = line.some((e) => e.number === at);
                return (
                  <li key={line[0]?.number}>
                    {!above || dayOf(above.entered) !== day ? <div className={css.day}>{when.day(day)}</div> : null}
                    {line.length > 1 ? <HeadsLine key={String(here)} line={line} open={here}>{line.map(entry)}</HeadsLine> : line.map(entry)}
                  </li>
                );
              })}
            </ol>
            {query.hasNextPage ? <button type="button" className="textlink no-print" onClick={() => void query.fetchNextPage()}>{t("book.older")}</button> : null}
          </div>
        </Reading>
        <aside className={`${css.side} no-print`}>
          <CheckFile unit={unit} />
          <AsOf onKnown={setKnown} known={known} />
        </aside>
      </div>
    </div>
  );
}

/** Says how far the chain has been proved, and proves it on request. */
function ChainStrip({ unit, head }: { unit: Id; head: Book["head"] }) {
  const t = useT();
  const when = useWhen();
  const [verdict, setVerdict] = useState<(BookCheck & { at: number }) | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const verify = () => {
    setBusy(true);
    setError(null);
    get("/api/book/verify", { unit }).then((v) => setVerdict({ ...v, at: serverNow() }), setError).finally(() => setBusy(false));
  };
  const bad = verdict && !verdict.intact;
  return (
    <div className={css.strip} data-state={verdict ? (bad ? "broken" : "intact") : "unproved"} role="status">
      <IconShieldCheck size={22} aria-hidden />
      <div className="grow">
        <strong>
          {verdict ? (bad ? t("book.broken", { number: verdict.fault?.number ?? 0, what: verdict.fault?.what ?? "" }) : t("book.intact", { number: verdict.checked, at: when.full(verdict.at) })) : t("book.head", { number: head.number })}
        </strong>
        <div className="small num">{t("book.signed", { volume: head.volume, code: head.code, fingerprint: head.fingerprint })}</div>
        <Refusal error={error} />
      </div>
      <Button className="no-print" loading={busy} onClick={verify}>{t("book.verify")}</Button>
    </div>
  );
}
