import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import { useCommand, useSummaries } from "../api/queries";
import type { SummaryLine } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayOf, dayText } from "../shell/time";
import { PageHead, Reading, Refusal, Share } from "../shell/ui";
import { Asked } from "./Asked";
import { BodyFields, wholeYear, type SummaryDraft } from "./BodyFields";
import { ChangedBand } from "./ChangedBand";
import { replacedBy } from "./Editions";
import css from "./Summary.module.css";

/** All summaries, those in work first; what waits for the reader stands under each. */
export function SummariesPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { new?: string };
  const query = useSummaries(here.post.post);
  if (search.new) return <NewSummary />;
  return (
    <div className="page">
      <PageHead title={t("place.summaries")} lead={t("summary.list_lead")}>
        {here.may("summary.open") ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => void navigate({ to: "/summaries", search: { new: "1" } as never })}>{t("summary.open")}</Button> : null}
      </PageHead>
      <ChangedBand />
      <Asked />
      <Reading query={query}>
        {query.data?.length === 0 ? <p className="empty">{t("summary.none")}</p> : <ul className={css.list}>{query.data?.map((s) => <Line key={s.id} s={s} />)}</ul>}
      </Reading>
    </div>
  );
}

function Line({ s }: { s: SummaryLine }) {
  const t = useT();
  return (
    <li>
      <Link to={`/summary/${s.id}`} className={css.line}>
        <span><strong>{s.title ?? t("desk.erased")}</strong><br /><span className="dim small">{s.unit.short_name || s.unit.name} · {t("summary.period", { from: dayText(s.period_from), to: dayText(s.period_to), as_of: dayText(s.as_of) })}</span></span>
        <span className="small">{s.state === "issued" ? <><strong className="ok">{t("summary.issued", { symbol: s.symbol ?? "", day: s.issued_on ? dayText(s.issued_on) : "" })}</strong>{s.replaced_by ? <><br />{replacedBy(t, s.replaced_by)}</> : null}</> : t("summary.in_work")}{s.replaces ? <><br /><span className="dim">{t("summary.replaces_short", { symbol: s.replaces.symbol ?? "" })}</span></> : null}</span>
        <span className="small">{s.state === "draft" && s.assigned > 0 ? <Share done={s.accepted} total={s.assigned} /> : null}</span>
      </Link>
      {s.mine.length ? (
        <ul className={css.mine}>
          {s.mine.map((m) => <li key={m.index}><Link to={`/summary/${s.id}`} hash={`section-${m.index}`} className={m.late ? "now" : undefined}>{t(m.state === "submitted" ? "summary.waits_review" : "summary.waits_writing", { title: m.title })}{m.due ? ` · ${t(m.late ? "summary.due_late" : "summary.due_by", { day: dayText(m.due) })}` : ""}</Link></li>)}
        </ul>
      ) : null}
    </li>
  );
}

function NewSummary() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<SummaryDraft>("summary.new", wholeYear(dayOf(serverNow())));
  const send = async () => {
    const a = await run("summary.open", { conference: null, ...d, title: d.title.trim() });
    if (!a) return;
    clear();
    void navigate({ to: `/summary/${a.ids[0] ?? ""}` });
  };
  return (
    <div className="page">
      <PageHead title={t("summary.open")} lead={t("summary.open_lead")} />
      <form className={css.form} onSubmit={(e) => { e.preventDefault(); void send(); }}>
        <BodyFields d={d} put={(change) => set((o) => ({ ...o, ...change }))} />
        <Refusal error={error} />
        <div className="row"><Button type="submit" size="md" loading={busy} disabled={d.title.trim() === ""}>{t("summary.open")}</Button><Button size="md" variant="subtle" onClick={() => void navigate({ to: "/summaries" })}>{t("common.cancel")}</Button></div>
      </form>
    </div>
  );
}
