import { CloseButton } from "@mantine/core";
import { IconArrowRight, IconCheck, IconX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import { useDocumentDraft, useDocumentDrafts } from "../api/queries";
import type { Candidate, DraftLine, DraftPage, Id } from "../api/types";
import { useHere } from "../session/session";
import { useMaybeText, useT, useWhen } from "../shell/i18n";
import { PaperCode, PaperMenu } from "../shell/PaperMenu";
import { Reading, Sign } from "../shell/ui";
import type { Search } from "./DocumentsPage";
import { DraftActs } from "./DraftActs";
import { Written } from "../shell/Written";
import css from "./Documents.module.css";

type Go = (next: Partial<Search>) => void;

/** Drafts by whom they wait for: what is before the reader stands first, what is over last. */
export function Drafts({ id, go }: { id: Id | null; go: Go }) {
  const t = useT();
  const here = useHere();
  const query = useDocumentDrafts(here.post.post);
  const all = query.data?.drafts ?? [];
  const over = (d: DraftLine) => d.state === "issued" || d.state === "withdrawn";
  const rows = (list: DraftLine[]) => list.map((d) => <Row key={d.id} d={d} selected={d.id === id} onOpen={() => go({ id: d.id })} />);
  return (
    <div className={css.columns} data-side={id ? true : undefined}>
      <Reading query={query}>
        {all.length === 0 ? <p className="empty">{t("drafts.empty")}</p> : (
          <table className="ruled stacks">
            <thead><tr><th>{t("documents.subject")}</th><th>{t("documents.next")}</th></tr></thead>
            <tbody>{rows(all.filter((d) => !over(d)))}</tbody>
            {all.some(over) ? <tbody><tr><th colSpan={2} scope="rowgroup">{t("drafts.over")}</th></tr>{rows(all.filter(over))}</tbody> : null}
          </table>
        )}
      </Reading>
      {id ? <Side key={id} id={id} reviewers={query.data?.reviewers ?? []} signers={query.data?.signers ?? []} go={go} /> : null}
    </div>
  );
}

function Row({ d, selected, onOpen }: { d: DraftLine; selected: boolean; onOpen: () => void }) {
  const t = useT();
  return (
    <tr data-link aria-selected={selected} onClick={onOpen}>
      <td><button type="button" className="plain"><strong>{d.subject ?? t("desk.erased")}</strong></button><br /><span className="dim small">{t(`doc_type.${d.type}`)}{d.symbol ? ` ${d.symbol}` : ""} · {t("drafts.drafted_by", { who: d.drafter })}</span></td>
      <td><DraftSign d={d} /></td>
    </tr>
  );
}

function DraftSign({ d }: { d: DraftLine }) {
  const t = useT();
  const state = t(`draft_state.${d.state}`);
  if (d.state === "issued") return <Sign tone="ok" icon={<IconCheck aria-hidden />}>{state}</Sign>;
  if (d.state === "withdrawn") return <Sign tone="dim" icon={<IconX aria-hidden />}>{state}</Sign>;
  return (
    <span className={css.waits}>
      {d.before_you ? <strong className="soon">{t("drafts.before_you")}</strong> : <span>{t("drafts.waits_for", { who: d.next_by || t("drafts.clerk") })}</span>}
      <span className="dim small">{state}</span>
    </span>
  );
}

function Side({ id, reviewers, signers, go }: { id: Id; reviewers: Candidate[]; signers: Candidate[]; go: Go }) {
  const t = useT();
  const here = useHere();
  const query = useDocumentDraft(here.post.post, id);
  return (
    <aside className={css.side}>
      <div className="row between"><span /><CloseButton size="lg" aria-label={t("common.close")} onClick={() => go({})} /></div>
      <Reading query={query}>{query.data ? <Read d={query.data} reviewers={reviewers} signers={signers} go={go} /> : null}</Reading>
    </aside>
  );
}

function Read({ d, reviewers, signers, go }: { d: DraftPage; reviewers: Candidate[]; signers: Candidate[]; go: Go }) {
  const t = useT();
  const when = useWhen();
  const maybe = useMaybeText();
  return (
    <div className="stack">
      <div>
        <p className="dim small">{t("drafts.of_unit", { type: t(`doc_type.${d.type}`).toLowerCase(), unit: d.unit.short_name || d.unit.name })} · {t("drafts.drafted_by", { who: d.drafter })}</p>
        <h2>{d.subject ?? t("desk.erased")}</h2>
        {d.conference ? <p className="small"><Link to={`/conferences/${d.conference}` as never}>{t("drafts.of_conference")}</Link></p> : null}
      </div>
      <ol className={css.track} aria-label={t("drafts.story")}>
        {d.reviewer ? <li data-done={d.state !== "submitted" && d.state !== "returned" && d.state !== "writing" ? true : undefined}><span>{t("drafts.approve")}</span> {d.reviewer}</li> : null}
        {d.signer ? <li data-done={d.confirmed_at !== null ? true : undefined}><span>{t("drafts.confirm")}</span> {d.signer}</li> : null}
      </ol>
      {d.reason ? <p className="note-band">{t(`draft_state.${d.state}`)}. {t("drafts.reason", { reason: d.reason })}</p> : null}
      {d.confirmed_at !== null ? <p className="small">{t("drafts.confirmed_by", { who: d.confirmed_by, at: when.full(d.confirmed_at) })} <span className="dim">{t("drafts.no_signature")}</span></p> : null}
      {d.document ? <p className="good-band"><Link to="/documents" search={{ box: "issued", id: d.document } as never}>{t("drafts.issued_as", { symbol: d.symbol })} <IconArrowRight size={16} aria-hidden /></Link></p> : null}
      <DraftActs key={d.state} d={d} reviewers={reviewers} signers={signers} onEdit={() => go({ edit: d.id })} />
      {d.text ? <Written text={d.text} /> : null}
      {d.groups.map((g, i) => (
        <section key={i}>
          <h3 className={css.group}><span className="num">{i + 1}</span> {g.addressee}</h3>
          <ul className={css.lines}>{d.lines.filter((l) => l.group === i + 1).map((l, k) => <li key={k} data-kind={l.kind}><span className="grow">{l.text}</span><span className="small dim nowrap">{t(`line_kind.${l.kind}`)}</span></li>)}</ul>
        </section>
      ))}
      {d.recipients.length ? <p className="small"><span className="dim">{t("documents.recipients")}:</span> {d.recipients.map((u) => u.short_name || u.name).join(", ")}</p> : null}
      <PaperCode code={d.code} />
      <div className="no-print"><PaperMenu papers={[{ name: "draft", label: t("drafts.paper"), params: { id: d.id } }]} /></div>
      <section>
        <h3 className="section-head">{t("drafts.story")}</h3>
        <ol className={css.steps}>{d.story.map((s) => <li key={s.number}><span>{maybe(`web.entry.${s.what}`) ?? s.what} <span className="dim small">{s.by}, {when.short(s.at, serverNow())}</span></span>{s.text ? <span className="small">{s.text}</span> : null}</li>)}</ol>
      </section>
    </div>
  );
}
