import { Button } from "@mantine/core";
import { IconFileTypeDocx, IconFileTypePdf } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { address, serverNow } from "../api/client";
import { useCommand, usePaper } from "../api/queries";
import type { Id, PaperFile, PaperPage, PaperVersionView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { PaperMenu } from "../shell/PaperMenu";
import { dayText } from "../shell/time";
import { PageHead, Reading, ReasonForm, Refusal } from "../shell/ui";
import { HandIn } from "./HandIn";
import { PaperSign } from "./PaperSign";
import { Written } from "../shell/Written";
import css from "./Course.module.css";

export function HandedPaperPage() {
  const { id, number } = useParams({ strict: false }) as { id: Id; number: string };
  const query = usePaper(id, Number(number));
  return <Reading query={query}>{query.data ? <Page p={query.data} /> : null}</Reading>;
}

/** One paper: what was asked, what was handed in; its unit writes it here, the organiser accepts or returns it. */
function Page({ p }: { p: PaperPage }) {
  const t = useT();
  const here = useHere();
  const ours = p.unit.id === here.post.unit;
  const current = p.versions[0];
  const printed = current !== undefined && current.file === null;
  return (
    <div className="page">
      <PageHead title={p.title ?? p.topic ?? t("desk.erased")} lead={<><Link to="/conferences">{t("place.conferences")}</Link> · <Link to={`/conferences/${p.conference}` as string}>{p.conference_title ?? t("desk.erased")}</Link></>}>
        {printed ? <PaperMenu papers={[{ name: "conference/paper", label: t("paper.handed_paper"), params: { conference: p.conference, number: p.number } }]} /> : null}
      </PageHead>
      <div className={css.invited}>
        <section className="stack">
          <dl className={css.facts}>
            <dt>{t("conferences.paper_state")}</dt><dd><PaperSign p={p} /></dd>
            <dt>{t("conferences.paper_unit")}</dt><dd>{p.unit.name}</dd>
            <dt>{t("conferences.paper_topic")}</dt><dd>{p.topic ?? t("desk.erased")}</dd>
            <dt>{t("conferences.paper_due")}</dt><dd>{dayText(p.due)}</dd>
            {p.minutes === null ? null : <><dt>{t("conferences.paper_minutes")}</dt><dd>{t("conferences.for_minutes", { n: p.minutes })}</dd></>}
            {p.held_on ? <><dt>{t("conferences.held_on")}</dt><dd>{dayText(p.held_on)}</dd></> : null}
          </dl>
          {p.reason ? <div className="note-band"><strong>{t(p.state === "withdrawn" ? "conferences.paper_withdrawn_because" : "conferences.paper_returned_because")}</strong> {p.reason}</div> : null}
          {ours && !p.open ? <p className="dim small">{t(p.over ? "conferences.paper_over" : p.state === "withdrawn" ? "conferences.paper_not_asked" : "conferences.papers_are_closed")}</p> : null}
          {ours && p.open && here.may("paper.hand_in") ? <HandIn key={`${p.conference}.${p.number}`} p={p} /> : null}
          {!ours && current && !p.over && p.state !== "withdrawn" && p.organiser.id === here.post.unit && here.may("conference.accept_paper") ? <Judge p={p} /> : null}
        </section>
        <section className="stack">
          {current ? <Version v={current} /> : <p className="empty">{t("conferences.paper_not_in")}</p>}
          {p.versions.length > 1 ? (
            <details className={css.board}>
              <summary>{t("conferences.paper_earlier", { n: p.versions.length - 1 })}</summary>
              {p.versions.slice(1).map((v) => <Version key={v.version} v={v} />)}
            </details>
          ) : null}
        </section>
      </div>
    </div>
  );
}

function Judge({ p }: { p: PaperPage }) {
  const t = useT();
  const { run, busy, error, clear } = useCommand(useHere().post.post);
  const [returning, setReturning] = useState(false);
  const body = { conference: p.conference, number: p.number, version: p.version };
  if (returning) return <ReasonForm draft={`conference.return_paper.${p.conference}.${p.number}`} label={t("conferences.why_return_paper")} verb={t("conferences.return_paper")} busy={busy} error={error} onCancel={() => { setReturning(false); clear(); }} onSend={(reason) => run("conference.return_paper", { ...body, reason })} />;
  return (
    <>
      <Refusal error={error} />
      <div className="row">
        {p.state === "accepted" ? null : <Button loading={busy} onClick={() => void run("conference.accept_paper", body)}>{t("conferences.accept_paper")}</Button>}
        {p.open && p.state !== "returned" ? <Button variant="default" onClick={() => setReturning(true)}>{t("conferences.return_paper")}</Button> : null}
      </div>
    </>
  );
}

/** A version as it was handed in; one that was replaced stays readable, struck. */
function Version({ v }: { v: PaperVersionView }) {
  const t = useT();
  const when = useWhen();
  return (
    <article>
      <h2 className={v.struck ? css.struck : undefined}>{v.title ?? t("desk.erased")}</h2>
      <p className="dim small">{[t("conferences.paper_version", { n: v.version }), t("conferences.handed_in_by", { who: v.by, at: when.short(v.handed_at, serverNow()) }), v.speaker ? t("conferences.paper_read_by", { post: v.speaker }) : ""].filter(Boolean).join(" · ")}{v.struck ? ` · ${t("conferences.paper_replaced")}` : ""}</p>
      {v.file ? <FileLine f={v.file} /> : <div className={v.struck ? css.struck : undefined}><Written text={v.text ?? t("desk.erased")} /></div>}
    </article>
  );
}

function FileLine({ f }: { f: PaperFile }) {
  const t = useT();
  const here = useHere();
  const Icon = f.file_type === "pdf" ? IconFileTypePdf : IconFileTypeDocx;
  const name = f.called ?? t(`file_type.${f.file_type}`);
  if (f.removed) return <p className="dim"><s>{name}</s> · {t("documents.scan_gone")}</p>;
  return <p><a className="sign" href={address("/api/file", { id: f.file, post: here.post.post })} download><Icon aria-hidden />{name}</a> <span className="dim small">{t("conferences.file_kb", { kb: Math.max(1, Math.round(f.bytes / 1000)) })}</span></p>;
}
