import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconClock } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import { useCommand, useRegister } from "../api/queries";
import type { EditionRef, RegisterLine } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { SaveList } from "../shell/PaperMenu";
import { dayOf, dayText } from "../shell/time";
import { Reading, Refusal, Sign } from "../shell/ui";
import type { Search } from "./DocumentsPage";
import { DocumentForm } from "./DocumentForm";
import { DocumentSide } from "./DocumentSide";
import { Gaps } from "./Gaps";
import css from "./Documents.module.css";

interface Props { direction: "received" | "issued"; search: Search; go: (next: Partial<Search>) => void }

/** A register of one year, the latest first; each line says who has to do what next. */
export function Register({ direction, search, go }: Props) {
  const t = useT();
  const here = useHere();
  const thisYear = Number(dayOf(serverNow()).slice(0, 4));
  const year = Number(search.year ?? thisYear);
  const query = useRegister(here.post.post, direction, year, search.unit ?? null);
  const pages = query.data?.pages ?? [];
  const lines = pages.flatMap((p) => p.lines);
  const asked = lines.find((l) => l.id === search.id);
  const waiting = year === thisYear ? (pages[0]?.waiting ?? []) : [];
  const issuers = [...new Set([...waiting, ...lines].map((l) => l.issuer).filter(Boolean))];
  if (search.new) return <DocumentForm direction={direction} issuers={issuers} onDone={(id) => go(id ? { id } : {})} />;
  return (
    <div className={css.columns} data-side={search.id ? true : undefined}>
      <Reading query={query}>
        <div className="stack">
          <div className="row between">
            <label className="row small">{t("documents.year")} <select className="chip" value={year} onChange={(e) => go({ year: e.currentTarget.value })}>{Array.from({ length: 6 }, (_, i) => thisYear - i).map((y) => <option key={y} value={y}>{y}</option>)}</select></label>
            <SaveList name="documents" params={{ direction, year, ...(search.unit ? { unit: search.unit } : {}) }} label={t("documents.save_register")} />
          </div>
          {waiting.length > 0 ? <Waiting lines={waiting} onOpen={(id) => go({ id })} /> : null}
          <Gaps direction={direction} year={year} unit={search.unit ?? null} />
          {lines.length === 0 ? <p className="empty">{t(`documents.empty_${direction}`)}</p> : (
            <table className="ruled">
              <thead><tr><th className="num">{t("documents.number")}</th><th>{t("documents.symbol")}</th><th>{t("documents.subject")}</th><th className={css.wide}>{t("documents.next")}</th></tr></thead>
              <tbody>{lines.map((l) => <Row key={l.id} l={l} direction={direction} selected={l.id === search.id} onOpen={() => go({ id: l.id, year: String(year) })} />)}</tbody>
            </table>
          )}
          {query.hasNextPage ? <div><Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>{t("documents.more")}</Button></div> : null}
        </div>
      </Reading>
      {search.id ? <DocumentSide key={search.id} id={search.id} next={asked && asked.annulled === null ? <NextSign l={asked} /> : null} onClose={() => go({})} /> : null}
    </div>
  );
}

/** What other units sent through the house: one key enters it, nothing is typed again. */
function Waiting({ lines, onOpen }: { lines: RegisterLine[]; onOpen: (id: string) => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  return (
    <section className={css.waiting}>
      <h2 className="section-head">{t("documents.waiting", { n: lines.length })}</h2>
      <ul>
        {lines.map((l) => (
          <li key={l.id}>
            <button type="button" className="plain grow" onClick={() => onOpen(l.id)}><strong>{l.symbol}</strong> <span className="dim small">{l.issuer}, {dayText(l.issued_on)}</span><br />{l.subject ?? t("desk.erased")}</button>
            {here.may("document.register") ? <Button size="compact-md" variant="default" disabled={busy} onClick={() => void run("document.register", { document: l.id })}>{t("documents.register")}</Button> : null}
          </li>
        ))}
      </ul>
      <Refusal error={error} />
    </section>
  );
}

const ELSEWHERE: Record<string, string> = { summary: "/summary/", award: "/commendations" };

function Row({ l, direction, selected, onOpen }: { l: RegisterLine; direction: "received" | "issued"; selected: boolean; onOpen: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const open = () => { if (l.of === "document") onOpen(); else if (l.of === "summary") void navigate({ to: `/summary/${l.id}` }); else void navigate({ to: "/commendations" }); };
  const gone = l.annulled !== null;
  return (
    <tr data-link aria-selected={selected} onClick={open}>
      <td className="num dim">{l.number ?? ""}</td>
      <td className={css.symbol}><button type="button" className="plain"><strong className={gone ? css.gone : undefined}>{l.symbol}</strong></button><br /><span className="dim small">{t(`doc_type.${l.type}`)}, {dayText(l.issued_on)}</span></td>
      <td>
        {l.urgency !== "none" ? <><Sign tone="now" icon={<IconAlertTriangle aria-hidden />}><strong>{t(`urgency.${l.urgency}`)}</strong></Sign> </> : null}
        <span className={gone ? css.gone : undefined}>{l.subject ?? t("desk.erased")}</span>
        {gone ? <span className="now small"> {t("documents.annulled", { reason: l.annulled || t("desk.erased") })}</span> : null}
        <Replacing l={l} />
        <br /><span className="dim small">{direction === "received" ? `${l.issuer} · ${t("documents.came_at", { at: dayText(dayOf(l.at)) })}` : l.to.length > 4 ? `${l.to.slice(0, 4).join(", ")}… (${l.to.length})` : l.to.join(", ")}</span>
        {gone ? null : <span className={css.narrow}><br /><NextSign l={l} /></span>}
      </td>
      <td className={css.wide}>{gone ? null : l.of in ELSEWHERE ? <Link to={l.of === "summary" ? `/summary/${l.id}` : "/commendations"} onClick={(e) => e.stopPropagation()}>{t(`documents.other_${l.of}`)}</Link> : <NextSign l={l} />}</td>
    </tr>
  );
}

/** Of a report issued anew: which one it replaces, or which one is in force. */
function Replacing({ l }: { l: RegisterLine }) {
  const t = useT();
  const link = (e: EditionRef, key: string) => <Link className="small" to={`/summary/${e.id}`} onClick={(x) => x.stopPropagation()}>{t(key, { symbol: e.symbol ?? "" })}</Link>;
  return <>{l.replaces ? <> {link(l.replaces, "documents.replaces")}</> : null}{l.replaced_by ? <> {link(l.replaced_by, "documents.replaced_by")}</> : null}</>;
}

function NextSign({ l }: { l: RegisterLine }) {
  const t = useT();
  if (l.next === "nothing") return <Sign tone="dim" icon={<IconCheck aria-hidden />}>{t("documents.next_nothing")}</Sign>;
  const text = l.next === "tasks" ? t("documents.next_tasks", { open: l.tasks_open, total: l.tasks, units: l.next_by.join(", ") }) : t(`documents.next_${l.next}`);
  return <span className={`${css.next} ${l.next === "tasks" ? "dim" : "soon"}`}><IconClock aria-hidden size={16} />{text}</span>;
}
