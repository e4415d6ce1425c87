import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import { useCommand } from "../api/queries";
import type { ConferenceView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { attendance, participantName } from "./parts";
import css from "./Conferences.module.css";

/** The tick list at the door, and the programme beside it. */
export function Conduct({ c }: { c: ConferenceView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [editing, setEditing] = useState<number | null>(null);
  const n = attendance(c.body);
  const may = here.may("conference.attend");
  const attend = (participant: number, attended: number) => {
    setEditing(null);
    void run("conference.attend", { conference: c.id, participant, attended });
  };
  return (
    <div className={css.conduct}>
      <section>
        <h2 className="section-head"><span>{t("conferences.participants")}</span><span className="num">{t("conferences.present_of", { attended: n.attended, invited: n.invited })}</span></h2>
        {c.body.participants.length === 0 ? <p className="empty">{t("conferences.no_participants")}</p> : null}
        <table className="ruled">
          <thead><tr><th>{t("desk.about")}</th><th className={css.narrowHide}>{t("conferences.posts")}</th><th>{t("conferences.invited")}</th><th>{t("conferences.present")}</th></tr></thead>
          <tbody>
            {c.body.participants.map((p, i) => (
              <tr key={i}>
                <td>{participantName(c, p)}</td>
                <td className={`dim small ${css.narrowHide}`}>{p.posts.join(", ")}</td>
                <td className="num">{p.invited ?? ""}</td>
                <td>
                  {editing === i ? (
                    <input className={css.count} type="number" min={0} max={999} autoFocus defaultValue={p.attended ?? p.invited ?? 0} aria-label={t("conferences.present_count", { name: participantName(c, p) })}
                      onKeyDown={(e) => { if (e.key === "Enter") attend(i, Number(e.currentTarget.value)); if (e.key === "Escape") setEditing(null); }} onBlur={(e) => attend(i, Number(e.currentTarget.value))} />
                  ) : p.attended === null ? (
                    may ? <span className="row"><button type="button" className={css.tick} disabled={busy} onClick={() => attend(i, p.invited ?? 0)}><IconCheck size={16} aria-hidden /> {t("conferences.all_here")}</button><button type="button" className="textlink" onClick={() => setEditing(i)}>{t("conferences.other_number")}</button></span> : "–"
                  ) : (
                    <button type="button" className="plain num" disabled={!may} title={t("conferences.other_number")} onClick={() => setEditing(i)}>
                      <span className={p.attended < (p.invited ?? 0) ? "soon" : "ok"}>{p.attended}{p.attended < (p.invited ?? 0) ? ` (${t("conferences.absent", { n: (p.invited ?? 0) - p.attended })})` : ""}</span>
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Refusal error={error} />
      </section>
      <section>
        <h2 className="section-head">{t("conferences.programme")}</h2>
        <table className="ruled"><tbody>{c.body.programme.map((p, i) => <tr key={i}><td className="num nowrap">{p.time}</td><td>{p.item}<br /><span className="dim small">{p.speaker}</span></td></tr>)}</tbody></table>
        {c.body.papers.length ? <><h2 className="section-head" style={{ marginTop: "1rem" }}>{t("conferences.papers")}</h2><table className="ruled"><tbody>{c.body.papers.map((p, i) => <tr key={i}><td>{p.title}<br /><span className="dim small">{p.by}</span></td></tr>)}</tbody></table></> : null}
      </section>
    </div>
  );
}
