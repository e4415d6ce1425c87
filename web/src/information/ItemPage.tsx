import { IconAlertTriangle, IconNotebook, IconPencil } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import { useInformationItem } from "../api/queries";
import type { InformationView, Ms, PartyView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { Reading, Sign } from "../shell/ui";
import { Acts } from "./Acts";
import { AdviceList } from "./Advice";
import { Changed, FindingSign, StanceSign, StateSign } from "./signs";
import { EarlierWordings, StruckBand } from "./Wordings";
import css from "./Information.module.css";

/** One item with its whole thread: what was told, what this post can do next, who said what. */
export function ItemPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const here = useHere();
  const query = useInformationItem(here.post.post, id);
  return <div className="page"><Reading query={query}>{query.data ? <Item item={query.data} /> : null}</Reading></div>;
}

function Item({ item }: { item: InformationView }) {
  const t = useT();
  const when = useWhen();
  return (
    <>
      <p className="row small no-print"><Link to="/information">{t("place.information")}</Link><span className="dim">{t("information.number", { n: item.number, year: item.year })}</span></p>
      <div className={css.item}>
        <div className="stack">
          <div className="row between"><span className="dim">{t(`event_class.${item.event_class}`)}</span><span className="row"><StateSign state={item.state} /><Changed item={item} />{item.finding ? <FindingSign finding={item.finding} /> : null}</span></div>
          <h1 className={css.headline} data-struck={item.struck ? true : undefined}>{item.text ?? t("desk.erased")}</h1>
          <StruckBand item={item} />
          <dl className={css.facts}>
            <dt>{t("information.place")}</dt><dd>{item.place ?? t("desk.erased")}{item.area ? <span className="dim"> · {item.area.name}</span> : null}</dd>
            <dt>{t("information.happened")}</dt><dd>{when.full(item.happened)}</dd>
            <dt>{t("information.holder")}</dt><dd>{item.unit.name}, {item.reporter} <span className="dim">{t("information.told_at", { at: when.short(item.reported_at, item.happened) })}</span></dd>
            <dt>{t("information.source")}</dt><dd>{t(`source_kind.${item.source}`)} <span className="dim">({t(`reliability.${item.reliability}`)})</span></dd>
          </dl>
          {item.log_entry ? <p className="small"><Link to="/" hash={`log-${item.log_entry}`} className="sign"><IconNotebook aria-hidden />{t("information.from_log")}</Link></p> : null}
          {item.doubtful ? <Sign tone="soon" icon={<IconAlertTriangle aria-hidden />}>{t("desk.doubtful")}</Sign> : null}
          {item.disputed ? <p className="note-band">{t("information.disputed_long")}</p> : null}
          {item.closed_at ? <p className="good-band">{t("information.closed_on", { at: when.full(item.closed_at) })}{item.closing ? ` ${item.closing}` : ""}</p> : null}
          <Acts item={item} />
          {item.assessment ? <Assessment item={item} /> : null}
          <EarlierWordings item={item} />
          <AdviceList item={item} />
          <Parties item={item} />
        </div>
        <Timeline item={item} />
      </div>
    </>
  );
}

function Assessment({ item }: { item: InformationView }) {
  const t = useT();
  const when = useWhen();
  return (
    <section>
      <h2 className="section-head"><span>{t("information.assessment")}</span>{item.assessed_at ? <span>{item.unit.short_name || item.unit.name} · {when.short(item.assessed_at, serverNow())}</span> : null}</h2>
      {item.assessed_text ? <p className="note-band small">{t("information.assessed_text", { at: when.short(item.assessed_text, serverNow()) })}</p> : null}
      <p className={css.said}>{item.assessment}</p>
    </section>
  );
}

/** What each unit says, from its own book: dissent first, silence last. */
function Parties({ item }: { item: InformationView }) {
  const t = useT();
  const weight = (p: PartyView) => (p.stance.startsWith("dissented") ? 0 : p.finding ? 1 : p.received_at ? 2 : 3);
  const order = [...item.parties].sort((a, b) => weight(a) - weight(b));
  return (
    <section>
      <h2 className="section-head"><span>{t("information.parties")}</span><span className="num">{t("information.received_by", { n: item.received, of: item.addressed })}</span></h2>
      <ul className={css.parties}>{order.map((p) => <Party key={p.unit.id} party={p} />)}</ul>
    </section>
  );
}

function Party({ party }: { party: PartyView }) {
  const t = useT();
  const when = useWhen();
  const asked = party.part === "addressee" && party.stance !== "not_asked";
  return (
    <li>
      <div className="row between">
        <span><strong>{party.unit.name}</strong>{party.part === "addressee" ? null : <span className="dim small"> · {t(`information.part_${party.part}`)}</span>}</span>
        {asked ? <span className="row"><StanceSign stance={party.stance} /><TextOf at={party.stance_text} /></span> : null}
      </div>
      {party.received_at ? null : <span className="dim small">{t("information.not_received")}</span>}
      {party.finding && party.verified_at ? (
        <p className={css.said}><FindingSign finding={party.finding} /> {party.verified_text ? <><TextOf at={party.verified_text} again={party.verify_again} /> </> : null}{party.found ?? ""} <span className="dim small">{party.verified_by}, {when.short(party.verified_at, serverNow())}</span></p>
      ) : party.received_at ? <span className="dim small">{t("information.received_at", { at: when.short(party.received_at, serverNow()) })}</span> : null}
      {party.duplicate_of ? <p className="small"><Link to={`/information/${party.duplicate_of.id}`}>{t(party.duplicate_of.struck ? "information.same_as_struck" : "information.same_as", { n: party.duplicate_of.number, unit: party.duplicate_of.unit.short_name || party.duplicate_of.unit.name })}</Link></p> : null}
      {party.dissent ? <p className={css.dissent}>{party.dissent}</p> : null}
      {party.basis_of.map((b) => (
        <p key={b.id} className="small">
          {b.label === "" ? <span className="dim">{t(`information.basis_of_${b.kind}_hidden`)}</span>
            : <Link to={b.kind === "task" ? "/tasks" : "/documents"} search={{ id: b.id } as never}>{t(`information.basis_of_${b.kind}`, { label: b.label })}</Link>}
        </p>
      ))}
    </li>
  );
}

/** What a unit said stands for the text that it read. */
function TextOf({ at, again = false }: { at: Ms | null; again?: boolean }) {
  const t = useT();
  const when = useWhen();
  if (at === null) return null;
  return <Sign tone={again ? "soon" : "dim"} icon={<IconPencil aria-hidden />}>{t("information.text_of", { at: when.short(at, serverNow()) })}</Sign>;
}

/** Who said what, from which book. */
function Timeline({ item }: { item: InformationView }) {
  const t = useT();
  const when = useWhen();
  return (
    <section className={css.timeline}>
      <h2 className="section-head"><span>{t("information.story")}</span></h2>
      <ol className={css.steps}>
        {item.story.map((s) => (
          <li key={`${s.unit.id}-${s.number}`} data-what={s.what}>
            <span><strong>{t(`entry.${s.what}`)}</strong>{s.finding ? <> <FindingSign finding={s.finding} /></> : null}</span>
            <span className="small">{s.unit.short_name || s.unit.name}{s.by ? `, ${s.by}` : ""}</span>
            {s.text ? <span className={css.said}>{s.text}</span> : null}
            <span className="dim small"><time dateTime={new Date(s.at).toISOString()}>{when.full(s.at)}</time> · {t("information.in_book", { number: s.number })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
