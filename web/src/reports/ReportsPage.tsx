import { ActionIcon, Button } from "@mantine/core";
import { IconAlertCircle, IconAlertTriangle, IconChevronLeft, IconChevronRight, IconCircleCheck, IconCircleDashed, IconPencil } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { serverNow } from "../api/client";
import { useReports } from "../api/queries";
import type { Day, DutyReportBelow, DutyReportBoard, Id, StrengthSum } from "../api/types";
import { useHere } from "../session/session";
import { useNumber, useT, useWhen } from "../shell/i18n";
import { useKeys } from "../shell/keys";
import { SaveList } from "../shell/PaperMenu";
import { addDays, clock, dayOf } from "../shell/time";
import { PageHead, Reading, Share, Sign } from "../shell/ui";
import { SUMS } from "./strength";
import css from "./Reports.module.css";

/** The day's duty reports: the unit's own, who below has reported and who has not, and the strength added up. */
export function ReportsPage() {
  const here = useHere();
  const { day, unit } = useSearch({ strict: false }) as { day?: Day; unit?: Id };
  const query = useReports(here.post.post, { ...(day ? { day } : {}), ...(unit ? { unit } : {}) });
  return <Reading query={query}>{query.data ? <Board board={query.data} /> : null}</Reading>;
}

function Board({ board }: { board: DutyReportBoard }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const navigate = useNavigate();
  const { unit } = useSearch({ strict: false }) as { unit?: Id };
  const today = dayOf(serverNow());
  const mine = board.unit.id === here.post.unit;
  const writing = mine && board.own === null && here.may("duty_report.write");
  const keys = useMemo(() => {
    const go = (day: Day) => day <= today && void navigate({ to: "/reports", search: { ...(unit ? { unit } : {}), ...(day === today ? {} : { day }) } as never });
    const write = () => void (writing && navigate({ to: "/reports/write", search: (board.day === today ? {} : { day: board.day }) as never }));
    return { "[": () => go(addDays(board.day, -1)), "]": () => go(addDays(board.day, 1)), w: write };
  }, [navigate, board.day, today, unit, writing]);
  useKeys(keys);
  return (
    <div className="page">
      <PageHead title={t("reports.title", { day: when.day(board.day) })} lead={<>{mine ? null : <><Link to="/reports" search={(board.day === today ? {} : { day: board.day }) as never}>{here.post.unit_short || here.post.unit_name}</Link> › </>}{board.unit.name}</>}>
        <ActionIcon variant="default" size="lg" aria-label={t("daily.day_before")} title={`${t("daily.day_before")}  [`} onClick={keys["["]}><IconChevronLeft size={18} aria-hidden /></ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t("daily.day_after")} title={`${t("daily.day_after")}  ]`} disabled={board.day >= today} onClick={keys["]"]}><IconChevronRight size={18} aria-hidden /></ActionIcon>
        <SaveList name="duty_reports" params={{ unit: board.unit.id, day: board.day }} />
        {writing ? <Button leftSection={<IconPencil size={18} aria-hidden />} rightSection={<kbd className={css.onButton}>W</kbd>} onClick={keys.w}>{t("reports.write")}</Button> : null}
      </PageHead>
      <Own board={board} />
      <section>
        <h2 className="section-head"><span>{t("reports.in_all")}</span><Share done={board.reported} total={board.expected} /></h2>
        <Figures sum={board.sum} />
        {board.categories.length > 0 ? <p className="small dim">{board.categories.map((c) => t("reports.category_sum", { category: t(`strength.${c.category}`), present: c.sum.present, total: c.sum.total })).join(" · ")}</p> : null}
      </section>
      {board.below.length > 0 ? <Below board={board} /> : null}
    </div>
  );
}

/** How the unit's own report of the day stands, and what is to do with it. */
function Own({ board }: { board: DutyReportBoard }) {
  const t = useT();
  const own = board.own;
  return (
    <div className="stack" style={{ gap: "0.25rem", marginBottom: "1rem" }}>
      {own ? (
        <Link to={`/reports/${own.id}`} className={`${css.own} ${own.state === "confirmed" ? "good-band" : "note-band"}`}>
          {own.state === "confirmed" ? <Sign tone="ok" icon={<IconCircleCheck aria-hidden />}>{t("reports.sent_at", { n: own.number, at: own.confirmed_at ? clock(own.confirmed_at) : "" })}</Sign> : <Sign tone="soon" icon={<IconAlertTriangle aria-hidden />}>{t("reports.to_sign", { n: own.number })}</Sign>}
          <span>{t("reports.own_line", { present: own.sum.present, total: own.sum.total })}</span>
        </Link>
      ) : <p className="note-band">{t("reports.none_yet")}</p>}
      {board.struck.map((s) => <p key={s.id} className="small"><Link to={`/reports/${s.id}`}><s>{t("reports.number", { n: s.number })}</s> {t("reports.was_struck")}</Link></p>)}
    </div>
  );
}

function Figures({ sum }: { sum: StrengthSum }) {
  const t = useT();
  const number = useNumber();
  return (
    <dl className={css.figures}>
      <div data-main><dt>{t("strength.total")}</dt><dd className="num">{number(sum.total)}</dd></div>
      <div data-main><dt>{t("strength.present")}</dt><dd className="num">{number(sum.present)}</dd></div>
      <div data-main><dt>{t("strength.absent")}</dt><dd className="num">{number(sum.total - sum.present)}</dd></div>
      {SUMS.map((k) => <div key={k}><dt>{t(`strength.${k}`)}</dt><dd className="num">{number(sum[k])}</dd></div>)}
    </dl>
  );
}

function Below({ board }: { board: DutyReportBoard }) {
  const t = useT();
  return (
    <section style={{ marginTop: "1.25rem" }}>
      <h2 className="section-head"><span>{t("reports.below")}</span><span className="num">{t("reports.missing", { n: board.below.filter((b) => b.report === null).length })}</span></h2>
      <div className={css.scroll} role="region" tabIndex={0} aria-label={t("reports.below")}>
        <table className={`ruled ${css.board}`}>
          <thead><tr><th>{t("reports.unit")}</th><th className={css.n}>{t("strength.total")}</th><th className={css.n}>{t("strength.present")}</th><th className={css.n}>{t("strength.absent")}</th>{SUMS.map((k) => <th key={k} className={`${css.n} ${css.reason}`}>{t(`strength.${k}`)}</th>)}<th>{t("reports.state")}</th></tr></thead>
          <tbody>{board.below.map((b) => <Line key={b.unit.id} below={b} day={board.day} />)}</tbody>
        </table>
      </div>
    </section>
  );
}

/** Every number leads to the report behind it: to the one, or to the board of those it adds up. */
function Line({ below, day }: { below: DutyReportBelow; day: Day }) {
  const t = useT();
  const several = below.expected > 1;
  const to = several || !below.report ? { to: "/reports", search: { unit: below.unit.id, day } as never } : { to: `/reports/${below.report.id}` };
  const some = below.reported > 0;
  const sum = below.with_below;
  const cell = (n: number, what: string) => (some ? <Link {...to} className={css.figure} aria-label={t("reports.figure", { unit: below.unit.name, what, n })}>{n}</Link> : <span className="dim">–</span>);
  return (
    <tr>
      <td><Link {...to}>{below.unit.short_name || below.unit.name}</Link>{several ? <span className="dim small"> {t("reports.with_below", { done: below.reported, total: below.expected })}</span> : null}</td>
      <td className={css.n}>{cell(sum.total, t("strength.total"))}</td>
      <td className={css.n}>{cell(sum.present, t("strength.present"))}</td>
      <td className={css.n}>{cell(sum.total - sum.present, t("strength.absent"))}</td>
      {SUMS.map((k) => <td key={k} className={`${css.n} ${css.reason}`}>{cell(sum[k], t(`strength.${k}`))}</td>)}
      <td>
        {below.report ? (
          <Link to={`/reports/${below.report.id}`} className={css.state}>
            <Sign tone="ok" icon={<IconCircleCheck aria-hidden />}>{below.report.confirmed_at ? clock(below.report.confirmed_at) : ""}</Sign>
            {below.report.corrects ? <span className="soon small">{t("reports.corrected")}</span> : null}
            {below.report.unexpected ? <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t("reports.unexpected")}</Sign> : null}
          </Link>
        ) : <Sign tone="soon" icon={<IconCircleDashed aria-hidden />}>{t("reports.not_yet")}</Sign>}
      </td>
    </tr>
  );
}
