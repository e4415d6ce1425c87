import { TextInput } from "@mantine/core";
import { IconArrowsExchange, IconCheck, IconX } from "@tabler/icons-react";
import { useCommand } from "../api/queries";
import type { ConferenceView, Presence, Seat, UnitRef } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { isEnter, Refusal } from "../shell/ui";
import css from "./Course.module.css";

/** The units that come post by post, in the order of the participants. */
const unitsOf = (roll: Seat[]): string[] => [...new Set(roll.map((s) => s.unit))];

/** The tick list at the door, made for a thumb: one post, one touch. */
export function Roll({ c }: { c: ConferenceView }) {
  const t = useT();
  const name = (id: string) => c.named.find((u: UnitRef) => u.id === id)?.name ?? "";
  return unitsOf(c.roll).map((unit) => {
    const seats = c.roll.filter((s) => s.unit === unit);
    const came = seats.filter((s) => s.presence === "attended" || s.presence === "replaced").length;
    return (
      <div key={unit}>
        <h3 className={css.unitName}><span>{name(unit)}</span>{seats.length > 1 ? <span className="num dim">{t("conferences.present_of", { attended: came, invited: seats.length })}</span> : null}</h3>
        <ul className={css.seats}>{seats.map((s) => <SeatLine key={s.post} c={c} seat={s} unitName={name(unit)} />)}</ul>
      </div>
    );
  });
}

function Announced({ seat }: { seat: Seat }) {
  const t = useT();
  if (seat.presence === "replaced") return <span className="soon small">{t("conferences.came_instead", { who: seat.note ?? t("desk.erased") })}</span>;
  if (seat.presence === "absent") return <span className="now small">{seat.note ?? t("conferences.no_reason")}</span>;
  if (seat.presence === "attended" || seat.coming === null) return null;
  if (seat.coming === "sends_another") return <span className="soon small">{t("conferences.announced_sends", { post: seat.instead })}</span>;
  return <span className={`small ${seat.coming === "comes" ? "dim" : "soon"}`}>{seat.coming === "comes" ? t("conferences.announced_comes") : t("conferences.announced_away", { reason: seat.reason ?? "" })}</span>;
}

interface Ticking { asking: Presence | null; notes: Partial<Record<Presence, string>> }

function SeatLine({ c, seat, unitName }: { c: ConferenceView; seat: Seat; unitName: string }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Ticking>(`seat.${c.id}.${seat.unit}.${seat.post}`, { asking: null, notes: {} });
  const { asking } = d;
  /** What is known already of who stays away or comes instead. */
  const known = (presence: Presence) => (seat.presence === presence ? (seat.note ?? "") : presence === "replaced" ? seat.instead : seat.coming === "stays_away" ? (seat.reason ?? "") : "");
  const note = asking ? (d.notes[asking] ?? known(asking)) : "";
  const may = here.may("conference.tick");
  const tick = (presence: Presence, words: string) => void run("conference.tick", { conference: c.id, unit: seat.unit, post: seat.post, presence, note: words }).then((a) => a && clear());
  const ask = (presence: Presence | null) => set((was) => ({ ...was, asking: presence }));
  const button = (presence: Presence, icon: React.ReactNode, tone: string) => (
    <button type="button" className={`${css.act} ${tone}`} disabled={busy} aria-pressed={seat.presence === presence} aria-label={`${t(`presence.${presence}`)}: ${seat.post}, ${unitName}`} onClick={() => (presence === "attended" ? tick(presence, "") : ask(presence))}>{icon} {t(`presence.${presence}`)}</button>
  );
  const send = () => asking && (asking === "absent" || note.trim() !== "") && tick(asking, note.trim());
  return (
    <li>
      <span className={css.seatName}>{seat.post}<br /><Announced seat={seat} /></span>
      {may ? (
        <span className={css.seatActs}>
          {button("attended", <IconCheck size={16} aria-hidden />, "")}
          {button("absent", <IconX size={16} aria-hidden />, css.away ?? "")}
          {button("replaced", <IconArrowsExchange size={16} aria-hidden />, css.swap ?? "")}
        </span>
      ) : null}
      {asking ? (
        <span className={css.ask}>
          <TextInput autoFocus label={t(asking === "absent" ? "conferences.why_absent" : "conferences.who_instead")} value={note} onChange={(e) => { const typed = e.currentTarget.value; if (asking) set((was) => ({ ...was, notes: { ...was.notes, [asking]: typed } })); }} onKeyDown={(e) => { if (isEnter(e)) send(); if (e.key === "Escape") ask(null); }} />
          <button type="button" className={css.act} disabled={busy} onClick={send}>{t("conferences.tick_keep")}</button>
          <button type="button" className="textlink" onClick={() => ask(null)}>{t("common.cancel")}</button>
        </span>
      ) : null}
      <Refusal error={error} />
    </li>
  );
}
