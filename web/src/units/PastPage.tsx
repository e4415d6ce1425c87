import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { get, serverNow } from "../api/client";
import { readLog, useLessons, useUnitLife } from "../api/queries";
import type { Id, UnitLife } from "../api/types";
import { daysHeld } from "../conferences/parts";
import boxes from "../documents/Documents.module.css";
import { StageLine } from "../conferences/StageLine";
import lists from "../conferences/Conferences.module.css";
import { Ledger } from "../desk/Ledger";
import { LessonLine } from "../lessons/LessonLine";
import lessons from "../lessons/Lessons.module.css";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { dayOf, dayText } from "../shell/time";
import { PageHead, Reading } from "../shell/ui";

const PARTS = ["log", "conferences", "lessons", "drafts"] as const;
type Part = (typeof PARTS)[number];

/** What a unit wrote, read only: for whoever holds the papers of one that has ended, and for those above a unit. */
export function PastPage() {
  const { unit } = useSearch({ strict: false }) as { unit?: Id };
  const query = useUnitLife(unit ?? null);
  return <Reading query={query}>{query.data ? <Past life={query.data} /> : null}</Reading>;
}

function Past({ life }: { life: UnitLife }) {
  const t = useT();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { part?: Part };
  const part = PARTS.find((p) => p === search.part) ?? "log";
  const name = life.versions.at(-1)?.name ?? "";
  return (
    <div className="page">
      <PageHead title={t("units.past", { name })} lead={<Link to="/units" search={{ id: life.id } as never}>{t("units.past_back")}</Link>} />
      <Ended life={life} />
      <nav className={boxes.boxes} aria-label={t("units.past_parts")}>
        {PARTS.map((p) => <button key={p} type="button" aria-current={p === part ? "true" : undefined} onClick={() => void navigate({ to: "/units/past", search: { unit: life.id, part: p } as never, replace: true })}>{t(`units.past_${p}`)}</button>)}
      </nav>
      {part === "log" ? <Log unit={life.id} /> : part === "conferences" ? <Conferences unit={life.id} /> : part === "lessons" ? <Lessons unit={life.id} /> : <Drafts unit={life.id} />}
    </div>
  );
}

/** When it ended, who carries on, and that nothing is written here any more. */
function Ended({ life }: { life: UnitLife }) {
  const t = useT();
  if (life.ended === null || life.ended > dayOf(serverNow())) return null;
  const heirs = life.successors.map((s) => s.unit);
  return (
    <p className="note-band">
      <strong>{t("units.past_ended", { day: dayText(life.ended) })}</strong>{" "}
      {heirs.length === 0 ? t("units.past_no_heir") : <>{t("units.past_heirs")} {heirs.map((h, i) => <span key={h.id}>{i > 0 ? ", " : ""}<Link to="/units" search={{ id: h.id } as never}>{h.name}</Link></span>)}</>}. {t("units.past_read_only")}
    </p>
  );
}

function Log({ unit }: { unit: Id }) {
  const t = useT();
  const { post } = useHere().post;
  const query = useInfiniteQuery({
    queryKey: ["log", post, "past", unit], initialPageParam: null as number | null,
    queryFn: ({ pageParam }) => readLog(post, { unit, ...(pageParam === null ? {} : { before: pageParam }) }),
    getNextPageParam: (last) => last.more,
  });
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Reading query={query}>
      {rows.length === 0 ? <p className="empty">{t("units.past_no_log")}</p> : <Ledger rows={rows} now={serverNow()} watchSince={null} readOnly />}
      {query.hasNextPage ? <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t("desk.older")}</Button> : null}
    </Reading>
  );
}

function Conferences({ unit }: { unit: Id }) {
  const t = useT();
  const navigate = useNavigate();
  const { post } = useHere().post;
  const query = useQuery({ queryKey: ["conferences", post, "past", unit], queryFn: () => get("/api/conferences", { post, unit }) });
  const all = query.data?.conferences ?? [];
  return (
    <Reading query={query}>
      {all.length === 0 ? <p className="empty">{t("units.past_no_conferences")}</p> : (
        <ul className={lists.list}>
          {all.map((c) => (
            <li key={c.id}>
              <button type="button" onClick={() => void navigate({ to: `/conferences/${c.id}` })}>
                <span className="dim num">{daysHeld(c) ?? t("conferences.no_day")}<br /><span className="small">{t(`conference_kind.${c.conference_kind}`)}</span></span>
                <strong>{c.title ?? t("desk.erased")}</strong>
                <StageLine course={c} small />
              </button>
            </li>
          ))}
        </ul>
      )}
    </Reading>
  );
}

function Lessons({ unit }: { unit: Id }) {
  const t = useT();
  const query = useLessons(useHere().post.post, { unit });
  const all = query.data?.lessons ?? [];
  return <Reading query={query}>{all.length === 0 ? <p className="empty">{t("units.past_no_lessons")}</p> : <ul className={lessons.list}>{all.map((l) => <LessonLine key={l.id} lesson={l} conference={null} />)}</ul>}</Reading>;
}

function Drafts({ unit }: { unit: Id }) {
  const t = useT();
  const { post } = useHere().post;
  const query = useQuery({ queryKey: ["drafts", post, "past", unit], queryFn: () => get("/api/drafts", { post, unit }) });
  const all = query.data?.drafts ?? [];
  return (
    <Reading query={query}>
      {all.length === 0 ? <p className="empty">{t("units.past_no_drafts")}</p> : (
        <table className="ruled">
          <thead><tr><th>{t("documents.subject")}</th><th>{t("units.past_state")}</th></tr></thead>
          <tbody>{all.map((d) => (
            <tr key={d.id}>
              <td><Link to="/documents" search={{ box: "drafts", id: d.id } as never}><strong>{d.subject ?? t("desk.erased")}</strong></Link><br /><span className="dim small">{t(`doc_type.${d.type}`)}{d.symbol ? ` ${d.symbol}` : ""} · {t("drafts.drafted_by", { who: d.drafter })}</span></td>
              <td>{t(`draft_state.${d.state}`)}</td>
            </tr>
          ))}</tbody>
        </table>
      )}
    </Reading>
  );
}
