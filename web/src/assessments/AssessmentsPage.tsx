import { Button } from "@mantine/core";
import { IconBell, IconPlus } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useAssessments } from "../api/queries";
import { ASSESSMENT_BOXES, type AssessmentBox, type AssessmentView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { PageHead, Reading, Sign } from "../shell/ui";
import { Counts, StateSign, usePeriodText } from "./signs";
import css from "./Assessments.module.css";

/** Assessments of periods, the newest first; what waits for this unit's word is counted on its box. */
export function AssessmentsPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { box?: AssessmentBox };
  const box = search.box ?? "all";
  const list = useAssessments(here.post.post, box);
  const pages = list.data?.pages ?? [];
  const items = pages.flatMap((p) => p.items);
  const waiting = pages[0]?.waiting ?? 0;
  return (
    <div className="page">
      <PageHead title={t("place.assessments")} lead={t("assessments.lead")}>
        {here.may("assessment.write") ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => void navigate({ to: "/assessments/new" })}>{t("assessments.write")}</Button> : null}
      </PageHead>
      <nav className={css.boxes} aria-label={t("assessments.boxes")}>
        {ASSESSMENT_BOXES.map((b) => (
          <button key={b} type="button" aria-current={b === box ? "true" : undefined} onClick={() => void navigate({ to: "/assessments", search: { box: b } as never })}>
            {t(`assessments.box_${b}`)}{b === "received" && waiting ? <span className={`${css.waits} num`}>{waiting}</span> : null}
          </button>
        ))}
      </nav>
      <Reading query={list}>
        {items.length === 0 ? <p className="empty">{t("assessments.empty")}</p> : <ul className={css.list}>{items.map((a) => <Line key={a.id} a={a} />)}</ul>}
        {list.hasNextPage ? <button type="button" className="textlink" onClick={() => void list.fetchNextPage()}>{t("assessments.older")}</button> : null}
      </Reading>
    </div>
  );
}

function Line({ a }: { a: AssessmentView }) {
  const t = useT();
  const period = usePeriodText();
  return (
    <li>
      <Link to={`/assessments/${a.id}`} className={css.line}>
        <span className={css.lineHead}><strong>{a.unit.short_name || a.unit.name}</strong><span className="num">{period(a)}</span></span>
        <span className={css.lineText}>{a.situation ?? t("desk.erased")}</span>
        <span className={css.lineFoot}>
          <StateSign state={a.state} /><Counts a={a} />
          {a.waits ? <Sign tone="soon" icon={<IconBell aria-hidden />}>{t("assessments.waits")}</Sign> : null}
        </span>
      </Link>
    </li>
  );
}
