import { IconCheck } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand } from "../api/queries";
import type { ConferenceView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { AskedPapers } from "./AskedPapers";
import { Contributions } from "./Contributions";
import { Boards } from "./Followup";
import { attendance, participantName } from "./parts";
import { Roll } from "./Roll";
import css from "./Conferences.module.css";
import course from "./Course.module.css";

/** In the hall: first what the last conference left to do, then who came, what is on, what is said. */
export function Conduct({ c }: { c: ConferenceView }) {
  const t = useT();
  const n = attendance(c.body);
  const open = c.document === null && c.stage !== "cancelled";
  return (
    <>
      <Boards c={c} open={open} />
      <div className={course.pair}>
        <section>
          <h2 className="section-head"><span>{t("conferences.participants")}</span><span className="num">{t("conferences.present_of", { attended: n.attended, invited: n.invited })}</span></h2>
          {c.body.participants.length === 0 ? <p className="empty">{t("conferences.no_participants")}</p> : null}
          <Roll c={c} />
          <Counted c={c} />
        </section>
        <section>
          <h2 className="section-head">{t("conferences.programme")}</h2>
          {c.body.programme.length === 0 ? <p className="dim small">{t("conferences.no_programme")}</p> : null}
          <table className="ruled"><tbody>{c.body.programme.map((p, i) => <tr key={i}><td className="num nowrap">{c.starts[i]}</td><td>{p.paper === null ? p.item : <Link to={`/conferences/${c.id}/papers/${p.paper}` as string}>{p.item}</Link>}<br /><span className="dim small">{[p.speaker, p.minutes === null ? "" : t("conferences.for_minutes", { n: p.minutes })].filter(Boolean).join(" · ")}</span></td></tr>)}</tbody></table>
          <AskedPapers c={c} noted />
        </section>
      </div>
      <Contributions c={c} open={open} />
    </>
  );
}

/** Who comes under one name is counted, not called out post by post. */
function Counted({ c }: { c: ConferenceView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [editing, setEditing] = useState<number | null>(null);
  const may = here.may("conference.attend");
  const called = new Set(c.roll.map((s) => s.unit));
  const rows = c.body.participants.map((p, i) => ({ p, i })).filter(({ p }) => !p.unit || !called.has(p.unit));
  const attend = (participant: number, attended: number) => {
    setEditing(null);
    void run("conference.attend", { conference: c.id, participant, attended });
  };
  if (rows.length === 0) return null;
  return (
    <>
      <table className="ruled" style={{ marginTop: "0.75rem" }}>
        <thead><tr><th>{t("desk.about")}</th><th className={css.narrowHide}>{t("conferences.posts")}</th><th>{t("conferences.invited")}</th><th>{t("conferences.present")}</th></tr></thead>
        <tbody>
          {rows.map(({ p, i }) => (
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
                  <button type="button" className={`plain num ${css.counted}`} disabled={!may} title={t("conferences.other_number")} onClick={() => setEditing(i)}>
                    <span className={p.attended < (p.invited ?? 0) ? "soon" : "ok"}>{p.attended}{p.attended < (p.invited ?? 0) ? ` (${t("conferences.absent", { n: (p.invited ?? 0) - p.attended })})` : ""}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Refusal error={error} />
    </>
  );
}
