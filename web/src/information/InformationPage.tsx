import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useInformation } from "../api/queries";
import { EVENT_CLASSES, INFORMATION_STATES, type EventClass, type InformationBox, type InformationState, type InformationView } from "../api/types";
import { useHere } from "../session/session";
import { useNumber, useT, useWhen } from "../shell/i18n";
import { serverNow } from "../api/client";
import { SaveList } from "../shell/PaperMenu";
import { PageHead, Reading } from "../shell/ui";
import { Changed, Counts, FindingSign } from "./signs";
import css from "./Information.module.css";

interface Asked { state: InformationState; box: InformationBox; of: EventClass | null }
/** What was struck stands on no board. */
const BOARD = INFORMATION_STATES.filter((state) => state !== "struck");
const BOXES: InformationBox[] = ["all", "ours", "received"];

/** What is to be verified, what is being assessed, what is closed: a board that is read from left to right. */
export function InformationPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { box?: InformationBox; of?: EventClass; state?: InformationState };
  const box = search.box ?? "all";
  const go = (next: object) => void navigate({ to: "/information", search: { ...search, ...next } as never });
  const report = () => void navigate({ to: "/information/new" });
  return (
    <div className="page">
      <PageHead title={t("place.information")} lead={t("information.lead")}>
        <SaveList name="information" params={{ box, ...(search.of ? { event_class: search.of } : {}) }} />
        {here.may("information.report") ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={report}>{t("information.report")}</Button> : null}
      </PageHead>
      <div className={css.filters}>
        <nav className={css.boxes} aria-label={t("information.boxes")}>
          {BOXES.map((b) => <button key={b} type="button" aria-current={b === box ? "true" : undefined} onClick={() => go({ box: b })}>{t(`information.box_${b}`)}</button>)}
        </nav>
        <select className="chip" aria-label={t("information.event_class")} value={search.of ?? ""} onChange={(e) => go({ of: e.currentTarget.value || undefined })}>
          <option value="">{t("information.all_classes")}</option>
          {EVENT_CLASSES.map((c) => <option key={c} value={c}>{t(`event_class.${c}`)}</option>)}
        </select>
      </div>
      <div className={css.board}>
        {BOARD.map((state) => <Column key={state} state={state} box={box} of={search.of ?? null} />)}
      </div>
      <StruckItems box={box} of={search.of ?? null} />
    </div>
  );
}

/** Folded away and asked for only when it is opened: they count nowhere, and stay readable. */
function StruckItems({ box, of }: { box: InformationBox; of: EventClass | null }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <details className={css.struckItems} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{t("information.struck_items")}</summary>
      {open ? <Items state="struck" box={box} of={of} /> : null}
    </details>
  );
}

function Column({ state, box, of }: Asked) {
  const t = useT();
  const number = useNumber();
  const here = useHere();
  const total = useInformation(here.post.post, state, box, of).data?.pages[0]?.total;
  return (
    <section aria-labelledby={`column-${state}`}>
      <h2 id={`column-${state}`} className="section-head"><span>{t(`information_state.${state}`)}</span><span className="num">{total === undefined ? "" : number(total)}</span></h2>
      <Items state={state} box={box} of={of} />
    </section>
  );
}

function Items({ state, box, of }: Asked) {
  const t = useT();
  const here = useHere();
  const list = useInformation(here.post.post, state, box, of);
  const items = list.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Reading query={list}>
      {items.length === 0 ? <p className="dim small">{t(`information.empty_${state}`)}</p> : (
        <ul className={css.list}>{items.map((item) => <Line key={item.id} item={item} />)}</ul>
      )}
      {list.hasNextPage ? <button type="button" className="textlink" onClick={() => void list.fetchNextPage()}>{t("information.older")}</button> : null}
    </Reading>
  );
}

function Line({ item }: { item: InformationView }) {
  const t = useT();
  const when = useWhen();
  return (
    <li>
      <Link to={`/information/${item.id}`} className={css.line}>
        <span className={css.lineHead}><span>{t(`event_class.${item.event_class}`)}</span><time className="dim num" dateTime={new Date(item.happened).toISOString()}>{when.short(item.happened, serverNow())}</time></span>
        <span className={css.lineText} data-struck={item.struck ? true : undefined}>{item.text ?? t("desk.erased")}</span>
        <span className={css.lineFoot}><span className="dim">{t("information.of_unit", { n: item.number, unit: item.unit.short_name || item.unit.name })}{item.place ? ` · ${item.place}` : ""}</span>{item.finding ? <FindingSign finding={item.finding} /> : null}</span>
        {item.corrected_at === null ? null : <span className="row small"><Changed item={item} /></span>}
        {item.state === "to_verify" && item.received === item.addressed ? null : <Counts item={item} />}
      </Link>
    </li>
  );
}
