import { Button } from "@mantine/core";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { readSubmitter, useCommand, useMatter } from "../api/queries";
import type { Given, Id, SubmitterView } from "../api/types";
import { WhatIsErased } from "../book/WhatIsErased";
import { ReasonInPlace } from "../information/InPlace";
import { useHere } from "../session/session";
import { useMaybeText, useT, useWhen } from "../shell/i18n";
import { serverNow, type ApiError } from "../api/client";
import { PageHead, Reading, ReasonForm, Refusal } from "../shell/ui";
import { AnswerForm, CloseForm, ForwardForm, NoteAnswerForm } from "./acts";
import { bodyOf, Due, MatterSign } from "./state";
import css from "./Matters.module.css";

type Matter = Given<"/api/matter">;
type Act = "answer" | "note" | "forward" | "close" | "strike";

export function MatterPage() {
  const { id } = useParams({ strict: false }) as { id: Id };
  const here = useHere();
  const query = useMatter(here.post.post, id);
  return <Reading query={query}>{query.data ? <Whole key={query.data.id} m={query.data} /> : null}</Reading>;
}

function Whole({ m }: { m: Matter }) {
  const t = useT();
  const when = useWhen();
  return (
    <div className="page">
      <PageHead title={m.subject ?? t("desk.erased")} lead={<><Link to="/matters">{t("place.matters")}</Link> · {t("matters.of_unit", { n: m.number, unit: m.unit.name })}</>} />
      <div className={css.page}>
        <section className="stack">
          <div className="row"><MatterSign m={m} /><Due m={m} /></div>
          {m.text ? <p style={{ whiteSpace: "pre-wrap", maxWidth: "46rem" }}>{m.text}</p> : null}
          <dl className={css.facts}>
            <dt>{t("matters.place")}</dt><dd>{[m.place, m.area?.name].filter(Boolean).join(", ")}</dd>
            <dt>{t("matters.received")}</dt><dd>{when.full(m.received_at)}</dd>
            <dt>{t("matters.competent")}</dt><dd>{bodyOf(m)}</dd>
            {m.has_submitter ? <><dt>{t("matters.submitter")}</dt><dd><Submitter m={m} /></dd></> : null}
          </dl>
          {m.answer ? <><h2 className="section-head"><span>{t("matters.answer")}</span>{m.may_publish ? <span className="ok">{t("matters.may_publish")}</span> : null}</h2><p className={css.answer}>{m.answer}</p></> : null}
          {m.closing ? <p className="good-band">{m.closing}</p> : null}
          {m.strike_reason ? <p className="note-band">{t("conferences.struck_because", { reason: m.strike_reason })}</p> : null}
          <Acts m={m} />
        </section>
        <Story m={m} />
      </div>
    </div>
  );
}

/** What the viewer's unit may do next: the answer is the competent unit's, all else is with whoever took the matter in. */
function Acts({ m }: { m: Matter }) {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [act, setAct] = useState<Act | null>(null);
  const open = m.state === "waiting" || m.state === "answered";
  const ours = m.unit.id === here.post.unit;
  const can: [Act, string, boolean][] = [
    ["answer", "matter.answer", open && m.competent?.id === here.post.unit],
    ["note", "matter.note_answer", open && ours && m.competent === null],
    ["close", "matter.close", ours && m.state === "answered"],
    ["forward", "matter.forward", open && ours],
    ["strike", "matter.strike", open && ours],
  ];
  const acts = can.filter(([, command, now]) => now && here.may(command));
  const done = () => { setAct(null); clear(); };
  const draft = async () => {
    const a = await run("article.draft", { title: m.subject ?? "", lead: m.place ?? "", body: m.answer ?? "", category: t("matters.article_category") });
    if (a) void navigate({ to: "/articles", search: { id: a.ids[0] ?? "" } as never });
  };
  return (
    <>
      {act === "answer" ? <AnswerForm m={m} onDone={done} /> : null}
      {act === "note" ? <NoteAnswerForm m={m} onDone={done} /> : null}
      {act === "forward" ? <ForwardForm m={m} onDone={done} /> : null}
      {act === "close" ? <CloseForm m={m} onDone={done} /> : null}
      {act === "strike" ? <ReasonInPlace asks="matters.name_asked" draft={`matter.strike.${m.id}`} label={t("matters.why_strike")} verb={t("conferences.strike")} busy={busy} error={error} onCancel={done} onSend={(reason) => run("matter.strike", { matter: m.id, reason })} /> : null}
      {act === null ? (
        <div className={css.acts}>
          {acts.map(([name], i) => <Button key={name} variant={i === 0 ? "filled" : "default"} onClick={() => setAct(name)}>{t(name === "answer" && m.state === "answered" ? "matters.answer_again" : `matters.do_${name}`)}</Button>)}
          {m.answer && m.may_publish && here.may("article.draft") ? <Button variant="default" loading={busy} onClick={() => void draft()}>{t("matters.make_article")}</Button> : null}
        </div>
      ) : null}
      {act === null ? <Refusal error={error} /> : null}
    </>
  );
}

/** Who brought it is read only when asked for, and that it was read is noted. */
function Submitter({ m }: { m: Matter }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [shown, setShown] = useState<SubmitterView | null>(null);
  const [erasing, setErasing] = useState(false);
  const [unread, setUnread] = useState<ApiError | null>(null);
  if (m.unit.id !== here.post.unit) return <span className="dim">{t("matters.submitter_elsewhere")}</span>;
  const read = () => void readSubmitter(here.post.post, m.id).then(setShown, setUnread);
  if (!shown) return <><button type="button" className="textlink" onClick={read}>{t("matters.show_submitter")}</button><Refusal error={unread} /></>;
  return (
    <>
      <span>{shown.name ?? <span className="dim">{t("desk.erased")}</span>}</span>
      {shown.name !== null && here.may("book.erase") ? erasing ? <ReasonForm draft={`book.erase.${shown.book.id}.${shown.number}`} label={t("matters.why_erase")} verb={t("matters.erase")} danger busy={busy} error={error} onCancel={() => setErasing(false)} onDone={() => { setErasing(false); setShown({ ...shown, name: null }); }} onSend={(reason) => run("book.erase", { unit: shown.book.id, number: shown.number, reason })}><WhatIsErased book={shown.book} number={shown.number} entered={shown.entered} author={shown.author} /></ReasonForm>
        : <> <button type="button" className="textlink" onClick={() => setErasing(true)}>{t("matters.erase")}</button></> : null}
    </>
  );
}

function Story({ m }: { m: Matter }) {
  const t = useT();
  const when = useWhen();
  const maybe = useMaybeText();
  return (
    <section>
      <h2 className="section-head">{t("matters.story")}</h2>
      <ol className={css.steps}>{m.story.map((s) => <li key={`${s.unit.id}.${s.number}`}><span><strong>{maybe(`web.entry.${s.what}`) ?? s.what}</strong> <span className="dim small">{when.short(s.at, serverNow())}</span></span><span className="dim small">{s.by}, {s.unit.short_name || s.unit.name}</span>{s.text ? <span className="small">{s.text}</span> : null}</li>)}</ol>
    </section>
  );
}
