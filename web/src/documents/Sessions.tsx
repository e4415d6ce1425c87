import { Button, CloseButton, NumberInput, Select, TextInput } from "@mantine/core";
import { IconAlertCircle, IconCheck, IconClock } from "@tabler/icons-react";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useBoard, useCommand, useDisseminations } from "../api/queries";
import { SESSION_FORMS, type Day, type DisseminationBoard, type DisseminationLine, type HeldSession, type Id, type SessionForm, type UnitSessions } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayOf, dayText } from "../shell/time";
import { Reading, ReasonForm, Refusal, Share, Sign } from "../shell/ui";
import type { Search } from "./DocumentsPage";
import css from "./Documents.module.css";

type Go = (next: Partial<Search>) => void;

/** Directives that units make known to their people: who has, who has not, worked out from their books. */
export function Sessions({ id, go }: { id: Id | null; go: Go }) {
  const t = useT();
  const here = useHere();
  const query = useDisseminations(here.post.post);
  const lines = query.data?.lines ?? [];
  return (
    <div className={css.columns} data-side={id ? true : undefined}>
      <Reading query={query}>
        {lines.length === 0 ? <p className="empty">{t("sessions.empty")}</p> : (
          <table className="ruled stacks">
            <thead><tr><th>{t("documents.symbol")}</th><th>{t("documents.subject")}</th><th>{t("documents.next")}</th></tr></thead>
            <tbody>{lines.map((l) => <Row key={l.document} l={l} selected={l.document === id} onOpen={() => go({ id: l.document })} />)}</tbody>
          </table>
        )}
      </Reading>
      {id ? <Side key={id} id={id} go={go} /> : null}
    </div>
  );
}

function Row({ l, selected, onOpen }: { l: DisseminationLine; selected: boolean; onOpen: () => void }) {
  const t = useT();
  const here = useHere();
  return (
    <tr data-link aria-selected={selected} onClick={onOpen}>
      <td className={css.symbol}><button type="button" className="plain"><strong>{l.symbol}</strong></button><br /><span className="dim small">{dayText(l.issued_on)}</span></td>
      <td>{l.subject ?? t("desk.erased")}<br /><span className="dim small">{l.unit.short_name || l.unit.name}{l.by ? ` · ${t("sessions.by", { day: dayText(l.by) })}` : ""}</span></td>
      <td>{l.unit.id === here.post.unit && !l.to_us ? <><Share done={l.held} total={l.units} />{l.late ? <> <Sign tone="now" icon={<IconAlertCircle aria-hidden />}>{t("sessions.late")}</Sign></> : null}</> : <Own l={l} />}</td>
    </tr>
  );
}

function Own({ l }: { l: DisseminationLine }) {
  const t = useT();
  if (l.by_us) return <Sign tone="ok" icon={<IconCheck aria-hidden />}>{t("sessions.yours_held")}</Sign>;
  return <Sign tone={l.late ? "now" : "soon"} icon={<IconClock aria-hidden />}>{t("sessions.yours_missing")}</Sign>;
}

function Side({ id, go }: { id: Id; go: Go }) {
  const t = useT();
  const here = useHere();
  const query = useBoard(here.post.post, id);
  return (
    <aside className={css.side}>
      <div className="row between"><span /><CloseButton size="lg" aria-label={t("common.close")} onClick={() => go({})} /></div>
      <Reading query={query}>{query.data ? <Board b={query.data} /> : null}</Reading>
    </aside>
  );
}

function Board({ b }: { b: DisseminationBoard }) {
  const t = useT();
  const here = useHere();
  const missing = b.each.filter((e) => !e.held);
  const done = b.each.filter((e) => e.held);
  const mine = b.to_us || b.unit.id !== here.post.unit;
  return (
    <div className="stack">
      <div><p className="dim small">{t("sessions.of_unit", { unit: b.unit.short_name || b.unit.name, symbol: b.symbol })} · {dayText(b.issued_on)}</p><h2>{b.subject ?? t("desk.erased")}</h2></div>
      <p><strong>{t("sessions.held", { held: b.held, units: b.units })}</strong>{b.attended ? ` · ${t("sessions.attended", { attended: b.attended, strength: b.strength })}` : ""}{b.by ? <span className={b.late ? "now" : "dim"}> · {t("sessions.by", { day: dayText(b.by) })}</span> : null}</p>
      {mine && here.may("dissemination.record") ? <RecordForm b={b} /> : null}
      {missing.length ? <section><h3 className="section-head">{t("sessions.missing", { n: missing.length })}</h3><ul className={css.units}>{missing.map((e) => <Unit key={e.unit.id} e={e} />)}</ul></section> : null}
      {done.length ? <section><h3 className="section-head">{t("sessions.done", { n: done.length })}</h3><ul className={css.units}>{done.map((e) => <Unit key={e.unit.id} e={e} />)}</ul></section> : null}
    </div>
  );
}

function Unit({ e }: { e: UnitSessions }) {
  return <li><span>{e.unit.short_name || e.unit.name}</span>{e.sessions.map((s) => <Session key={s.id} s={s} ours={e.unit.id} />)}</li>;
}

function Session({ s, ours }: { s: HeldSession; ours: Id }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [striking, setStriking] = useState(false);
  return (
    <div className="small">
      <span className={s.struck ? css.gone : undefined}>{t("sessions.line", { day: dayText(s.held_on), attended: s.attended, strength: s.strength })}, {t(`session_form.${s.form}`)}{s.presenter ? `; ${s.presenter}` : ""}{s.note ? `; ${s.note}` : ""}</span>
      {s.struck ? <span className="dim"> {t("drafts.reason", { reason: s.strike_reason ?? t("desk.erased") })}</span> : null}
      {!s.struck && ours === here.post.unit && here.may("dissemination.strike") && !striking ? <> <button type="button" className="textlink" onClick={() => setStriking(true)}>{t("sessions.strike")}</button></> : null}
      {striking ? <ReasonForm draft={`dissemination.strike.${s.id}`} label={t("sessions.why_strike")} verb={t("sessions.strike")} danger busy={busy} error={error} onCancel={() => { setStriking(false); clear(); }} onSend={(reason) => run("dissemination.strike", { dissemination: s.id, reason })} /> : null}
    </div>
  );
}

interface Writing { held_on: Day | null; form: SessionForm; attended: number | ""; strength: number | ""; presenter: string; note: string }

function RecordForm({ b }: { b: DisseminationBoard }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [open, setOpen] = useState(!b.by_us);
  const [w, set, clear] = useDraft<Writing>(`session.${b.document}`, { held_on: dayOf(serverNow()), form: "meeting", attended: "", strength: "", presenter: "", note: "" });
  const put = (change: Partial<Writing>) => set((o) => ({ ...o, ...change }));
  const ready = w.held_on !== null && w.attended !== "" && w.strength !== "" && w.presenter.trim() !== "";
  const send = async () => {
    if (!ready || busy || w.held_on === null) return;
    const a = await run("dissemination.record", { document: b.document, held_on: w.held_on, form: w.form, attended: Number(w.attended), strength: Number(w.strength), presenter: w.presenter.trim(), note: w.note.trim() });
    if (!a) return;
    clear();
    setOpen(false);
  };
  if (!open) return <div><Button variant="default" onClick={() => setOpen(true)}>{t("sessions.record")}</Button></div>;
  return (
    <form className={css.noteForm} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.two}>
        <DayInput label={t("sessions.held_on")} value={w.held_on} onChange={(held_on) => put({ held_on })} />
        <Select label={t("sessions.form")} value={w.form} allowDeselect={false} onChange={(v) => put({ form: (v ?? "meeting") as SessionForm })} data={SESSION_FORMS.map((f) => ({ value: f, label: t(`session_form.${f}`) }))} />
        <NumberInput label={t("sessions.people")} min={1} max={100000} allowDecimal={false} value={w.attended} onChange={(v) => put({ attended: v === "" ? "" : Number(v) })} />
        <NumberInput label={t("sessions.of")} min={1} max={100000} allowDecimal={false} value={w.strength} onChange={(v) => put({ strength: v === "" ? "" : Number(v) })} />
      </div>
      <TextInput label={t("sessions.presenter")} value={w.presenter} onChange={(e) => put({ presenter: e.currentTarget.value })} />
      <TextInput label={`${t("sessions.note")} (${t("common.optional")})`} description={t("sessions.never_people")} value={w.note} onChange={(e) => put({ note: e.currentTarget.value })} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={!ready}>{t("sessions.record")}</Button>{b.by_us ? <Button variant="subtle" onClick={() => setOpen(false)}>{t("common.cancel")}</Button> : null}</div>
    </form>
  );
}
