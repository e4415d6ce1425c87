import { Button, Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { serverNow } from "../api/client";
import { useCommand, useDesk } from "../api/queries";
import type { Duty, LevelAct, LevelLine, LevelValueView } from "../api/types";
import { CIVIL_DEFENCE_LEVELS, DISASTER_RISK_LEVELS, DUTIES, FOREST_FIRE_LEVELS, HAZARD_GROUPS, LEVEL_SCALES, RISK_RAISES } from "../api/types";
import { useHere } from "../session/session";
import { ClockInput } from "../shell/ClockInput";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { clock, dayOf, minuteOf, readTime } from "../shell/time";
import { Refusal } from "../shell/ui";
import { UnitPicker } from "../units/UnitPicker";
import { announcementOf, draftOf, emptyDraft, paperOf, paperReady, paperToday, raisedTo, saidAt, shownOf, standing, type Draft, type Paper } from "./draft";
import { Badge } from "./Strip";
import { gradeOf, nameOf } from "./words";
import css from "./Levels.module.css";

const value = (of: Partial<LevelValueView>): LevelValueView => ({ disaster_risk: null, civil_defence: null, forest_fire: null, ...of });
const riskOf = (d: Draft, level: NonNullable<Draft["risk"]>) => value({ disaster_risk: { hazard: d.hazard ?? "heavy_rain", level, base: level, raise: null, reason: null } });

function Choice({ name, label, options }: { name: string; label: string; options: { key: string; on: boolean; pick: () => void; show: ReactNode }[] }) {
  return (
    <fieldset className={css.choice}>
      <legend>{label}</legend>
      {options.map((o) => <label key={o.key} data-on={o.on || undefined}><input type="radio" name={name} checked={o.on} onChange={o.pick} />{o.show}</label>)}
    </fieldset>
  );
}

type Put<D> = (change: Partial<D>) => void;

function LevelChoice({ d, put }: { d: Draft; put: Put<Draft> }) {
  const t = useT();
  const shown = (v: LevelValueView) => <><Badge value={v} />{gradeOf(v, t)}</>;
  const label = t("levels.level");
  if (d.scale === "civil_defence") return <Choice name="civil" label={label} options={CIVIL_DEFENCE_LEVELS.map((l) => ({ key: l, on: d.civil === l, pick: () => put({ civil: l }), show: shown(value({ civil_defence: l })) }))} />;
  if (d.scale === "forest_fire") return <Choice name="fire" label={label} options={FOREST_FIRE_LEVELS.map((l) => ({ key: l, on: d.fire === l, pick: () => put({ fire: l }), show: shown(value({ forest_fire: l })) }))} />;
  return <Choice name="risk" label={label} options={DISASTER_RISK_LEVELS.map((l) => ({ key: l, on: d.risk === l, pick: () => put({ risk: l }), show: shown(riskOf(d, l)) }))} />;
}

/** Only a person raises a level, and says why. */
function Raise({ d, put }: { d: Draft; put: Put<Draft> }) {
  const t = useT();
  if (d.scale !== "disaster_risk" || !d.risk || d.risk === "level_5") return null;
  return (
    <>
      <Select label={t("levels.raise")} allowDeselect={false} maw="30rem" value={d.raise ?? "none"} onChange={(v) => put({ raise: RISK_RAISES.find((r) => r === v) ?? null })} data={[{ value: "none", label: t("levels.as_bulletin") }, ...RISK_RAISES.map((r) => ({ value: r, label: t(`risk_raise.${r}`) }))]} />
      {d.raise ? (
        <>
          <Textarea label={t("levels.raise_reason")} autosize minRows={1} maxLength={500} value={d.reason} onChange={(e) => put({ reason: e.currentTarget.value })} />
          <p className={css.outcome}><Badge value={riskOf(d, raisedTo(d.risk, d.raise))} /> {t("levels.raised_to", { level: t(`disaster_risk_level.${raisedTo(d.risk, d.raise)}`) })}</p>
        </>
      ) : null}
    </>
  );
}

function PaperFields({ d, put, at }: { d: Paper; put: Put<Paper>; at: string }) {
  const t = useT();
  const now = serverNow();
  const read = d.at.trim() === "" ? null : readTime(d.at, now);
  return (
    <>
      <div className={css.three}>
        <TextInput label={t("levels.document")} description={t("levels.document_hint")} maxLength={120} value={d.document} onChange={(e) => put({ document: e.currentTarget.value })} />
        <TextInput label={t("levels.issuer")} description={t("levels.issuer_hint")} maxLength={200} value={d.issuer} onChange={(e) => put({ issuer: e.currentTarget.value })} />
        <DayInput label={t("levels.issued_on")} description={"\u00a0"} value={d.issued_on} onChange={(day) => put({ issued_on: day ?? "" })} />
      </div>
      <TextInput label={at} description={t("levels.announced_at_hint")} placeholder={clock(now)} maw="22rem" autoComplete="off" value={d.at} error={read && "error" in read ? t(`desk.time_error_${read.error}`, { typed: read.text, now: clock(now) }) : undefined} onChange={(e) => put({ at: e.currentTarget.value })} />
    </>
  );
}

/** The row of the duty log that tells of the act: written with it, unless one does not want it. */
function useRow(act: LevelAct, d: Paper, of: LevelValueView | null) {
  const t = useT();
  const here = useHere();
  const own = useDesk(here.post.post).data?.watches.find((w) => w.post === here.post.post)?.duty ?? "operations";
  if (!d.row || !of) return null;
  const text = `${t(`level_act.${act}`)}: ${nameOf(of, t)}. ${d.document.trim()}, ${d.issuer.trim()}.`;
  return { duty: d.duty ?? own, text };
}

function RowToo({ d, put, row }: { d: Paper; put: Put<Paper>; row: { duty: Duty; text: string } | null }) {
  const t = useT();
  return (
    <div className={css.row}>
      <Checkbox label={t("levels.row_too")} checked={d.row} onChange={(e) => put({ row: e.currentTarget.checked })} />
      {row ? (
        <>
          <Select label={t("levels.row_duty")} allowDeselect={false} maw="22rem" value={row.duty} onChange={(v) => put({ duty: DUTIES.find((x) => x === v) ?? null })} data={DUTIES.map((x) => ({ value: x, label: t(`duty.${x}`) }))} />
          {d.document.trim() && d.issuer.trim() ? <p className="small dim">{row.text}</p> : null}
        </>
      ) : null}
    </div>
  );
}

/** A day and a time of it, which may be left empty. */
function Moment({ label, hint, day, typed, onDay, onTyped }: { label: string; hint: string; day: string | null; typed: string; onDay: (d: string | null) => void; onTyped: (v: string) => void }) {
  const t = useT();
  const wrong = typed.trim() !== "" && minuteOf(typed) === null;
  return (
    <div className={css.moment}>
      <DayInput label={label} description={hint} value={day} onChange={onDay} />
      <ClockInput label={t("levels.until_clock")} aria-label={`${label}: ${t("levels.until_clock")}`} w="6rem" disabled={day === null} value={typed} error={wrong ? t("rules.clock_form") : null} onTyped={onTyped} />
    </div>
  );
}

/** A new level; where one of its kind stands for the same place already, its change. `of` fixes which one is changed. */
export function LevelForm({ of, lines, onDone }: { of: LevelLine | null; lines: LevelLine[]; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const today = dayOf(serverNow());
  const [d, set, clear] = useDraft<Draft>(of ? `level.change.${of.id}` : "level", of ? draftOf(of, today) : emptyDraft(today));
  const put: Put<Draft> = (change) => set((was) => ({ ...was, ...change }));
  const body = announcementOf(d, serverNow());
  const before = of ?? standing(d, lines, here.post.unit);
  const row = useRow(before ? "changed" : "announced", d, shownOf(d));
  const send = async () => {
    const at = saidAt(d.at, serverNow());
    if (!body || busy || at === undefined) return;
    const done = before ? await run("level.change", { ...body, level: before.id, row }, at) : await run("level.announce", { ...body, row }, at);
    if (!done) return;
    clear();
    onDone();
  };
  return (
    <form className={css.form} aria-label={of ? t("levels.change") : t("levels.announce")} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      {of ? <p><strong>{nameOf(of, t)}</strong></p> : <Choice name="scale" label={t("levels.scale")} options={LEVEL_SCALES.map((s) => ({ key: s, on: d.scale === s, pick: () => put({ scale: s }), show: t(`level_scale.${s}`) }))} />}
      {!of && d.scale === "disaster_risk" ? <Select label={t("levels.hazard")} searchable maw="26rem" value={d.hazard} onChange={(v) => put({ hazard: HAZARD_GROUPS.find((h) => h === v) ?? null })} data={HAZARD_GROUPS.map((h) => ({ value: h, label: t(`hazard_group.${h}`) }))} /> : null}
      <LevelChoice d={d} put={put} />
      <Raise d={d} put={put} />
      {!of && before ? <p className="note-band small" role="status">{t("levels.forms_change", { level: nameOf(before, t), document: before.document })}</p> : null}
      <PaperFields d={d} put={put} at={t("levels.announced_at")} />
      <UnitPicker label={t("levels.area")} description={t("levels.area_hint")} value={d.area} onChange={(area) => put({ area })} />
      <div className={css.moments}>
        <Moment label={t("levels.from")} hint={t("levels.from_hint")} day={d.from_day} typed={d.from_clock} onDay={(day) => put({ from_day: day })} onTyped={(v) => put({ from_clock: v })} />
        <Moment label={t("levels.until")} hint={t("levels.until_hint")} day={d.until_day} typed={d.until_clock} onDay={(day) => put({ until_day: day })} onTyped={(v) => put({ until_clock: v })} />
      </div>
      <RowToo d={d} put={put} row={row} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" size="md" loading={busy} disabled={!body}>{t(before ? "levels.change_verb" : "levels.announce")}</Button><Button size="md" variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}

export function LiftForm({ line, onDone }: { line: LevelLine; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Paper>(`level.lift.${line.id}`, { ...paperToday(dayOf(serverNow())), issuer: line.issuer });
  const ready = paperReady(d, serverNow());
  const put: Put<Paper> = (change) => set((was) => ({ ...was, ...change }));
  const row = useRow("lifted", d, line);
  const send = async () => {
    const at = saidAt(d.at, serverNow());
    if (!ready || busy || at === undefined || !(await run("level.lift", { ...paperOf(d), level: line.id, row }, at))) return;
    clear();
    onDone();
  };
  return (
    <form className={css.form} aria-label={t("levels.lift")} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <PaperFields d={d} put={put} at={t("levels.lifted_at")} />
      <RowToo d={d} put={put} row={row} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={!ready}>{t("levels.lift_verb")}</Button><Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
