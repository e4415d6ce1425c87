import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { serverNow } from "../api/client";
import { useUnitLife } from "../api/queries";
import { useHere } from "../session/session";
import type { Day, Id, SuccessionView, UnitLife } from "../api/types";
import { useT } from "../shell/i18n";
import { addDays, dayOf, dayText } from "../shell/time";
import { Reading } from "../shell/ui";
import { ActLinks, type Tie } from "./acts/Act";
import { Papers } from "./Papers";
import css from "./Units.module.css";

interface Event { on: Day; what: string; basis: string; now: boolean }

/** Names, superiors, what it came from and what became of it, each with its document. */
export function LifeLine({ id, ...props }: { id: Id; on: Day; onGo: (unit: Id, day: Day) => void; onAct: (act: string, tie?: Tie) => void }) {
  const query = useUnitLife(id);
  return <Reading query={query}>{query.data ? <Life life={query.data} {...props} /> : null}</Reading>;
}

function Life({ life, on, onGo, onAct }: { life: UnitLife; on: Day; onGo: (unit: Id, day: Day) => void; onAct: (act: string, tie?: Tie) => void }) {
  const t = useT();
  const here = useHere();
  const current = life.versions.find((v) => v.from <= on && (v.to === null || on < v.to)) ?? life.versions.at(-1);
  const alive = life.versions.some((v) => v.from <= on && (v.to === null || on < v.to));
  const events: Event[] = life.versions.map((v) => ({ on: v.from, what: v.name, basis: v.basis, now: v.from <= on && (v.to === null || on < v.to) }));
  const up = life.relations.filter((r) => r.up && r.from <= on && (r.to === null || on < r.to));
  const end = life.versions.at(-1)?.to ?? null;
  return (
    <div className="stack">
      <div>
        <h2 className={css.lifeName}>{current?.name}</h2>
        <p className="dim small">{current ? `${t(`unit_kind.${current.unit_kind}`)} · ${t(`level.${current.level}`)}${current.code ? ` · ${t("units.code", { code: current.code })}` : ""}` : ""}</p>
        {alive && current ? <ActLinks kind={current.unit_kind} onChoose={onAct} /> : <p className="note-band small">{t("units.not_then", { day: dayText(on) })}</p>}
        {life.ended && life.ended <= dayOf(serverNow()) && !life.wound_up && !life.withdrawn ? (
          <p className="note-band small">{t("units.still_open", { day: dayText(life.ended) })} {here.may("unit.wind_up") ? <button type="button" className="textlink" onClick={() => onAct("wind_up")}>{t("units.act.wind_up_link")}</button> : null}</p>
        ) : null}
        {life.ended && life.written_after_end > 0 ? <p className="note-band small">{t("units.written_after_end", { n: life.written_after_end, day: dayText(life.ended) })}</p> : null}
        {life.withdrawn ? <p className="note-band small">{t("units.withdrawn", { day: dayText(life.ended ?? on) })}</p> : null}
        {life.ahead ? (
          <p className="note-band small">{t(`units.ahead_${life.ahead.what}`, { day: dayText(life.ahead.on) })} {here.may("unit.countermand") ? <button type="button" className="textlink" onClick={() => onAct("countermand")}>{t("units.act.countermand_link")}</button> : null}</p>
        ) : null}
      </div>
      {current?.members.length ? (
        <section>
          <h3 className="section-head">{t("units.members")}</h3>
          {current.decision_number ? <p className="small dim">{t("units.by_decision", { number: current.decision_number, day: current.decision_date ? dayText(current.decision_date) : "" })}</p> : null}
          <table className="ruled"><tbody>{current.members.map((m, i) => <tr key={i}><td>{m.post_title}</td><td className="dim">{m.note}</td></tr>)}</tbody></table>
        </section>
      ) : null}
      <Heirs title={t("units.came_from")} icon={<IconArrowDown size={16} aria-hidden />} list={life.predecessors} onGo={(s) => onGo(s.unit.id, addDays(s.on, -1))} />
      <section>
        <h3 className="section-head">{t("units.names")}</h3>
        <ol className={css.life}>
          {events.map((e) => <li key={e.on + e.what} data-now={e.now || undefined}><span className="num small dim">{dayText(e.on)}</span><span>{e.what}</span>{e.basis ? <span className="small dim">{e.basis}</span> : null}</li>)}
          {end && !life.withdrawn ? <li data-end><span className="num small dim">{dayText(end)}</span><span>{t("units.ended")}</span></li> : null}
        </ol>
      </section>
      <Heirs title={t("units.became")} icon={<IconArrowUp size={16} aria-hidden />} list={life.successors} onGo={(s) => onGo(s.unit.id, s.on)} />
      {up.length ? (
        <section>
          <h3 className="section-head">{t("units.superiors")}</h3>
          <table className="ruled"><tbody>{up.map((r) => <tr key={r.id}><td className="dim small nowrap">{t(`relation.${r.kind}`)}</td><td><button type="button" className="textlink" onClick={() => onGo(r.other.id, on)}>{r.other.name}</button><br /><span className="small dim">{r.basis}</span></td>{here.may("unit.unrelate") ? <td className="nowrap"><button type="button" className="textlink small" onClick={() => onAct("unrelate", { id: r.id, other: r.other.name, kind: r.kind })}>{t("units.act.unrelate_link")}</button></td> : null}</tr>)}</tbody></table>
        </section>
      ) : null}
      {life.posts.length ? (
        <section>
          <h3 className="section-head"><span>{t("place.people")}</span><Link to="/people" search={{ unit: life.id } as never}>{t("units.open_people")}</Link></h3>
          <table className="ruled"><tbody>{life.posts.filter((p) => p.from <= on && (p.to === null || on < p.to)).map((p, i) => <tr key={i}><td>{p.person}</td><td className="dim">{p.title}</td></tr>)}</tbody></table>
        </section>
      ) : null}
      {life.book && life.may_read ? <Papers life={life} /> : null}
    </div>
  );
}

function Heirs({ title, icon, list, onGo }: { title: string; icon: ReactNode; list: SuccessionView[]; onGo: (s: SuccessionView) => void }) {
  const t = useT();
  if (list.length === 0) return null;
  return (
    <section>
      <h3 className="section-head"><span className="sign">{icon}{title}</span><span className="num">{list.length}</span></h3>
      <ul className={css.heirs}>
        {list.map((s) => (
          <li key={s.unit.id + s.on}>
            <button type="button" className="textlink" onClick={() => onGo(s)}>{s.unit.name}</button>
            <span className="small dim"> {dayText(s.on)}, {t(`units.extent_${s.extent}`)}{s.basis ? ` · ${s.basis}` : ""}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
