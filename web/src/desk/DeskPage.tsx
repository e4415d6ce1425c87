import { TextInput } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconLink, IconSearch } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { serverNow } from "../api/client";
import { outbox } from "../api/outbox";
import { readLog, useDesk, useHandover } from "../api/queries";
import type { Desk, LogRow } from "../api/types";
import { LevelStrip } from "../levels/Strip";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { isEnter, Reading } from "../shell/ui";
import { ChangedBand } from "../summary/ChangedBand";
import { holdBack, newest } from "./hold";
import { Ledger, type Asked } from "./Ledger";
import { LogLine } from "./LogLine";
import { OnDuty } from "./OnDuty";
import { OpenItems } from "./OpenItems";
import css from "./Desk.module.css";

function useNow(): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 5000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

export function DeskPage() {
  const here = useHere();
  const desk = useDesk(here.post.post);
  return <Reading query={desk}>{desk.data ? <DeskView desk={desk.data} /> : null}</Reading>;
}

/** Until both have signed, a band says who is still responsible. */
function Waiting({ id }: { id: string }) {
  const t = useT();
  const sheet = useHandover(id).data;
  return (
    <div className="note-band" role="status">
      {sheet ? t("desk.handover_waits", { outgoing: sheet.outgoing, incoming: sheet.incoming ?? "…" }) : t("handover.state_signed")} <Link to={`/handover/${id}`}>{t("desk.open_sheet")}</Link>
    </div>
  );
}

function DeskView({ desk }: { desk: Desk }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const navigate = useNavigate();
  const now = Math.max(useNow(), desk.now);
  const search = useSearch({ strict: false }) as { q?: string };
  const q = search.q ?? "";
  const older = useInfiniteQuery({
    queryKey: ["log", here.post.post, q],
    queryFn: ({ pageParam }) => readLog(here.post.post, { q, ...(pageParam ? { before: pageParam } : {}) }),
    initialPageParam: q ? 0 : (desk.more ?? 0),
    getNextPageParam: (page) => page.more ?? undefined,
    enabled: q !== "",
  });
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.list).filter((w) => w.command.command === "log.write");
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<number | null>(null);
  const [hand, setHand] = useState(false);
  const [scrolled, setScrolled] = useState(false);
  useEffect(() => {
    const onScroll = () => setScrolled(window.scrollY > 60);
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => window.removeEventListener("scroll", onScroll);
  }, []);
  const pages = (older.data?.pages ?? []).flatMap((p) => p.rows);
  const all: LogRow[] = q ? pages : [...desk.log, ...pages.filter((r) => !desk.log.some((d) => d.id === r.id))];
  const { shown, fresh } = holdBack(all, seen === null ? null : Math.max(seen, outbox.written), hand || scrolled);
  const top = newest(shown);
  useEffect(() => {
    setSeen((s) => (s === null || top > s ? top : s));
  }, [top]);
  const underHand = { onMouseEnter: () => setHand(true), onMouseMove: () => setHand(true), onMouseLeave: () => setHand(false) };
  const showFresh = () => {
    setSeen(newest(all));
    setHand(false); // the button goes, and tells nobody that the hand left it
    window.scrollTo({ top: 0 });
  };
  const own = desk.watches.find((w) => w.post === here.post.post);
  // As in a letter one goes up a line to mend it: what may be struck is the newest row that stands.
  const [up, setUp] = useState<Asked | null>(null);
  const strike = () => {
    const row = here.may("log.strike") ? shown.find((r) => !r.struck) : undefined;
    if (row) setUp((last) => ({ row: row.id, times: (last?.times ?? 0) + 1 }));
  };
  // While one's own row is on its way, the newest that stands is somebody else's: it is waited for, and not where it was refused.
  const logged = outbox.logged.post === here.post.post ? outbox.logged.number : 0;
  const coming = q === "" && (waiting.length > 0 || newest(all) < logged);
  const [wanted, setWanted] = useState<number | null>(null);
  const strikeNewest = () => (coming ? setWanted(waiting.length > 0 ? logged : logged - 1) : strike());
  useEffect(() => {
    if (wanted === null || coming) return;
    setWanted(null);
    if (logged > wanted) strike();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- strike is made of the rows, which come with coming and logged
  }, [wanted, coming, logged]);
  return (
    <div className={css.desk}>
      <div className={css.sticky}>
        {here.may("log.write") ? <LogLine watches={desk.watches} now={now} onUp={strikeNewest} /> : <p className="dim">{t("desk.reading_only")}</p>}
        {fresh > 0 ? (
          <button type="button" className={css.fresh} onClick={showFresh} {...underHand}><IconArrowUp size={16} aria-hidden /> {t("desk.fresh", { n: fresh })}</button>
        ) : null}
      </div>
      <div className={css.columns}>
        <div ref={box} {...underHand} className={css.left}>
          {desk.handover ? <Waiting id={desk.handover} /> : null}
          <LevelStrip levels={desk.levels} now={now} />
          <ChangedBand brief />
          <div className={css.ledgerHead}>
            <h1>{t("desk.title")}</h1>
            <span className="dim">{when.full(now)}</span>
            <TextInput className="no-print" size="xs" aria-label={t("desk.search")} placeholder={t("desk.search")} leftSection={<IconSearch size={15} aria-hidden />} defaultValue={q} key={q}
              onKeyDown={(e) => { if (isEnter(e)) void navigate({ to: "/", search: (e.currentTarget.value ? { q: e.currentTarget.value } : {}) as never }); }} />
          </div>
          {q ? <p className="small">{t("desk.found", { q, n: shown.length })} <Link to="/">{t("desk.all_rows")}</Link></p> : null}
          {shown.length === 0 && waiting.length === 0 && !older.isFetching ? <p className="empty">{q ? t("desk.found_nothing") : t(here.may("log.write") ? "desk.empty" : "desk.empty_reader")}</p> : null}
          <Ledger rows={shown} waiting={q ? [] : waiting} now={now} asked={up} watchSince={q ? null : (own?.since ?? desk.watches[0]?.since ?? null)} />
          {(q ? older.hasNextPage : older.data ? older.hasNextPage : desk.more !== null) ? (
            <button type="button" className="textlink no-print" onClick={() => void older.fetchNextPage()}>{t("desk.older")}</button>
          ) : null}
        </div>
        <aside className={css.right}>
          <div className={css.who}>
            <OnDuty desk={desk} />
            {desk.open.length > 0 ? <a className={css.toOpen} href="#open">{t("desk.open")}: <strong className="num">{desk.open.length}</strong> <IconArrowDown size={16} aria-hidden /></a> : null}
          </div>
          <div id="open" className={css.waits}>
            <OpenItems desk={desk} />
            <Link to="/book" className={css.chain}>
              <IconLink size={16} aria-hidden /> <span>{t("desk.chain", { number: desk.chain.number, code: desk.chain.code })}</span>
            </Link>
          </div>
        </aside>
      </div>
    </div>
  );
}
