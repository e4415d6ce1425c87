import { Link, useParams } from "@tanstack/react-router";
import { serverNow } from "../api/client";
import { useAssessment } from "../api/queries";
import type { AssessmentView } from "../api/types";
import { StanceSign } from "../information/signs";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { Reading } from "../shell/ui";
import { Acts } from "./Acts";
import { StateSign, usePeriodText } from "./signs";
import css from "./Assessments.module.css";

/** One assessment: what it says, what this post can do next, who stands how to it. */
export function AssessmentPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const here = useHere();
  const query = useAssessment(here.post.post, id);
  return <div className="page"><Reading query={query}>{query.data ? <Whole a={query.data} /> : null}</Reading></div>;
}

function Whole({ a }: { a: AssessmentView }) {
  const t = useT();
  const when = useWhen();
  const period = usePeriodText();
  return (
    <>
      <p className="row small no-print"><Link to="/assessments">{t("place.assessments")}</Link><span className="dim">{t("assessments.number", { n: a.number, year: a.year })}</span></p>
      <div className={css.whole}>
        <div className="stack">
          <div>
            <h1>{a.unit.name}</h1>
            <p className="row between"><span className="num">{period(a)}</span><StateSign state={a.state} /></p>
            <p className="dim small">{a.author}, {when.full(a.written_at)}{a.round > 1 ? ` · ${t("assessments.revised", { n: a.round })}` : ""}</p>
          </div>
          {a.settled_at ? <p className="good-band">{t("assessments.settled_on", { at: when.full(a.settled_at) })}{a.remark ? ` ${a.remark}` : ""}</p> : null}
          {a.state === "withdrawn" ? <p className="note-band">{t("assessments.withdrawn", { reason: a.withdraw_reason ?? t("desk.erased") })}</p> : null}
          <Acts a={a} />
          <section>
            <h2 className="section-head"><span>{t("assessments.situation")}</span></h2>
            <p className={css.said}>{a.situation ?? t("desk.erased")}</p>
          </section>
          <Hazards a={a} />
          <section>
            <h2 className="section-head"><span>{t("assessments.measures")}</span></h2>
            {a.measures.length === 0 ? <p className="dim">{t("assessments.none_planned")}</p> : <ol className={css.measures}>{a.measures.map((m) => <li key={m}>{m}</li>)}</ol>}
          </section>
          <Parties a={a} />
        </div>
        <Story a={a} />
      </div>
    </>
  );
}

function Hazards({ a }: { a: AssessmentView }) {
  const t = useT();
  return (
    <section>
      <h2 className="section-head"><span>{t("assessments.hazards")}</span></h2>
      {a.hazards.length === 0 ? <p className="dim">{t("assessments.none_foreseen")}</p> : (
        <ol className={css.hazards}>
          {a.hazards.map((h, i) => (
            <li key={i}>
              <span className="dim small">{[t(`event_class.${h.event_class}`), h.location, h.area?.name].filter(Boolean).join(" · ")}</span><br />
              {h.text ?? t("desk.erased")}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** What each unit says, from its own book: dissent first, silence last. */
function Parties({ a }: { a: AssessmentView }) {
  const t = useT();
  const when = useWhen();
  const weight = (stance: string) => (stance.startsWith("dissented") ? 0 : stance.startsWith("endorsed") ? 1 : 2);
  const order = [...a.parties].sort((x, y) => weight(x.stance) - weight(y.stance));
  return (
    <section>
      <h2 className="section-head"><span>{t("assessments.parties")}</span></h2>
      <ul className={css.parties}>
        {order.map((p) => (
          <li key={p.unit.id}>
            <div className="row between"><strong>{p.unit.name}</strong><StanceSign stance={p.stance} /></div>
            {p.dissent ? <p className={css.dissent}>{p.dissent}</p> : null}
            {p.at ? <span className="dim small">{p.by}, {when.short(p.at, serverNow())}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who did what, from which book. */
function Story({ a }: { a: AssessmentView }) {
  const t = useT();
  const when = useWhen();
  return (
    <section>
      <h2 className="section-head"><span>{t("assessments.story")}</span></h2>
      <ol className={css.steps}>
        {a.story.map((s) => (
          <li key={`${s.unit.id}-${s.number}`} data-what={s.what}>
            <strong>{t(`entry.${s.what}`)}</strong>
            <span className="small">{s.unit.short_name || s.unit.name}{s.by ? `, ${s.by}` : ""}</span>
            {s.text ? <span className={css.said}>{s.text}</span> : null}
            <span className="dim small"><time dateTime={new Date(s.at).toISOString()}>{when.full(s.at)}</time> · {t("information.in_book", { number: s.number })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
