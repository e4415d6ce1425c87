import { Button, Checkbox, NumberInput, TextInput } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { AskedPaperView, ConferenceView, Day, Id } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { dayText } from "../shell/time";
import { ReasonForm, Refusal } from "../shell/ui";
import { NotedPaper, type Noted } from "./NotedPaper";
import { PaperSign } from "./PaperSign";
import { paperCount, placesFor } from "./parts";
import css from "./Course.module.css";

/** The organiser's list of papers: who was asked, what is in, what is late; into the running order, and closed. With `noted` also those of whoever keeps no book here. */
export function AskedPapers({ c, noted = false }: { c: ConferenceView; noted?: boolean }) {
  const t = useT();
  const here = useHere();
  const [asking, setAsking] = useState(false);
  const others = noted ? c.body.papers : [];
  const n = paperCount(c.asked_papers, others);
  const running = c.conclusions === null && c.stage !== "cancelled";
  const may = running && c.papers_closed === null && here.may("conference.ask_papers");
  const none = c.asked_papers.length + others.length === 0;
  if (none && (!may || c.invitations.length === 0)) return null;
  return (
    <section className="stack" style={{ marginTop: "1.25rem" }}>
      <h2 className="section-head"><span>{t(noted ? "conferences.papers" : "conferences.asked_papers")}</span>{n.total ? <span className="num">{t("conferences.papers_of", { n: n.in, total: n.total, late: n.late })}</span> : null}</h2>
      {none ? <p className="dim small">{t("conferences.no_papers_asked")}</p> : (
        <ul className={css.lines}>
          {c.asked_papers.map((p) => <Line key={p.number} c={c} p={p} running={running} />)}
          {others.map((p, i) => <NotedLine key={`noted ${i}`} c={c} p={p} place={i} />)}
        </ul>
      )}
      <Closing c={c} running={running} />
      {may ? asking ? <AskForm c={c} onDone={() => setAsking(false)} /> : <div><Button variant="light" leftSection={<IconFileText size={18} aria-hidden />} onClick={() => setAsking(true)}>{t("conferences.ask_papers")}</Button></div> : null}
    </section>
  );
}

function Closing({ c, running }: { c: ConferenceView; running: boolean }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const may = running && here.may("conference.close_papers");
  const closed = c.papers_closed !== null;
  if (c.asked_papers.length === 0) return null;
  return (
    <div className="row small">
      {c.papers_closed !== null ? <span className="dim">{t("conferences.papers_closed_at", { at: when.short(c.papers_closed, serverNow()) })}</span> : null}
      {may ? <button type="button" className={css.act} disabled={busy} onClick={() => void run("conference.close_papers", { conference: c.id, closed: !closed })}>{t(closed ? "conferences.reopen_papers" : "conferences.close_papers")}</button> : null}
      <Refusal error={error} />
    </div>
  );
}

function NotedLine({ c, p, place }: { c: ConferenceView; p: Noted; place: number }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const receive = () => void run("conference.receive_paper", { conference: c.id, paper: place });
  const act = p.handed_in === null && here.may("conference.receive_paper") ? <><button type="button" className={css.act} disabled={busy} onClick={receive}>{t("conferences.receive_paper")}</button><Refusal error={error} /></> : null;
  return <NotedPaper c={c} p={p} act={act} />;
}

type Doing = "place" | "withdraw" | null;

function Line({ c, p, running }: { c: ConferenceView; p: AskedPaperView; running: boolean }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [doing, setDoing] = useState<Doing>(null);
  const done = () => { setDoing(null); clear(); };
  const may = running && p.state !== "withdrawn" && here.may("conference.schedule_paper");
  const facts = [p.unit.name, t("conferences.paper_due_on", { day: dayText(p.due) }), p.minutes === null ? "" : t("conferences.for_minutes", { n: p.minutes }), p.handed_at === null ? "" : t("conferences.handed_in_at", { at: when.short(p.handed_at, serverNow()) })];
  return (
    <li>
      <span className={css.lineHead}><strong><Link to={`/conferences/${c.id}/papers/${p.number}` as string}>{p.title ?? p.topic ?? t("desk.erased")}</Link></strong><PaperSign p={p} /></span>
      <span className="dim small">{facts.filter(Boolean).join(" · ")}</span>
      {p.reason ? <span className={`small ${css.said}`}>{p.reason}</span> : null}
      {may && doing === null ? (
        <span className={css.acts}>
          {p.state === "handed_in" ? <Link className={css.act} to={`/conferences/${c.id}/papers/${p.number}` as string}>{t("conferences.read_paper")}</Link> : null}
          <button type="button" className={css.act} onClick={() => setDoing("place")}>{t(p.scheduled ? "conferences.move_paper" : "conferences.schedule_paper")}</button>
          {p.scheduled ? <button type="button" className={css.act} disabled={busy} onClick={() => void run("conference.unschedule_paper", { conference: c.id, number: p.number })}>{t("conferences.unschedule_paper")}</button> : null}
          <button type="button" className={css.act} onClick={() => setDoing("withdraw")}>{t("conferences.withdraw_paper")}</button>
        </span>
      ) : null}
      {doing === "place" ? <PlaceForm c={c} p={p} onDone={done} /> : null}
      {doing === "withdraw" ? <ReasonForm draft={`conference.withdraw_paper.${c.id}.${p.number}`} label={t("conferences.why_withdraw_paper")} verb={t("conferences.withdraw_paper")} danger busy={busy} error={error} onCancel={done} onSend={(reason) => run("conference.withdraw_paper", { conference: c.id, number: p.number, reason })} /> : <Refusal error={error} />}
    </li>
  );
}

/** Before which item of the running order; at first after the papers that stand in it, else before the last item. */
function PlaceForm({ c, p, onDone }: { c: ConferenceView; p: AskedPaperView; onDone: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const others = c.body.programme.filter((item) => item.paper !== p.number);
  const last = others.findLastIndex((item) => item.paper !== null);
  const [place, setPlace] = useState(last >= 0 ? last + 2 : Math.max(1, others.length));
  return (
    <div className={css.ask}>
      <label className="small">{t("conferences.place_before")}{" "}
        <select className="chip" autoFocus value={place} onChange={(e) => setPlace(Number(e.currentTarget.value))}>
          {placesFor(c.body.programme, p.number).map((x) => <option key={x.place} value={x.place}>{x.before ?? t("conferences.at_the_end")}</option>)}
        </select>
      </label>
      <div className="row">
        <Button size="compact-md" loading={busy} onClick={() => void run("conference.schedule_paper", { conference: c.id, number: p.number, place }).then((a) => a && onDone())}>{t("conferences.put_there")}</Button>
        <Button size="compact-md" variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      </div>
      <Refusal error={error} />
    </div>
  );
}

interface Draft { units: Id[]; topic: string; due: Day | null; minutes: number | null }
const EMPTY: Draft = { units: [], topic: "", due: null, minutes: 10 };

function AskForm({ c, onDone }: { c: ConferenceView; onDone: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`ask_papers.${c.id}`, EMPTY);
  const put = (change: Partial<Draft>) => set((o) => ({ ...o, ...change }));
  const send = async () => {
    if (d.due === null) return;
    if (!(await run("conference.ask_papers", { conference: c.id, units: d.units, topic: d.topic.trim(), due: d.due, minutes: d.minutes }))) return;
    clear();
    onDone();
  };
  return (
    <form className={css.invite} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <TextInput label={t("conferences.paper_topic")} autoFocus value={d.topic} onChange={(e) => put({ topic: e.currentTarget.value })} />
      <Checkbox.Group label={t("conferences.paper_units")} value={d.units} onChange={(units) => put({ units })}>
        <div className={css.choices}>{c.invitations.map((i) => <Checkbox key={i.unit.id} value={i.unit.id} label={i.unit.short_name || i.unit.name} />)}</div>
      </Checkbox.Group>
      <div className={css.two}>
        <DayInput label={t("conferences.paper_due")} value={d.due} onChange={(due) => put({ due })} />
        <NumberInput label={t("conferences.paper_minutes")} description={t("common.optional")} min={1} max={720} allowDecimal={false} value={d.minutes ?? ""} onChange={(v) => put({ minutes: v === "" ? null : Number(v) })} />
      </div>
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={d.units.length === 0 || d.topic.trim() === "" || d.due === null}>{t("conferences.send_ask_papers")}</Button><Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
