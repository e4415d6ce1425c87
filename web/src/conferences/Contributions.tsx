import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useCommand } from "../api/queries";
import type { ConferenceView, Contribution } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { serverNow } from "../api/client";
import { ReasonForm, Refusal } from "../shell/ui";
import css from "./Course.module.css";

interface Draft { unit: string; speaker: string; post: string; text: string }
const EMPTY: Draft = { unit: "", speaker: "", post: "", text: "" };
const OTHER = "other";

/** What was said, by unit and post; a line written wrongly is struck and written again. */
export function Contributions({ c, open }: { c: ConferenceView; open: boolean }) {
  const t = useT();
  const here = useHere();
  const may = open && here.may("conference.contribute");
  return (
    <section className="stack" style={{ marginTop: "1.5rem" }}>
      <h2 className="section-head"><span>{t("conferences.contributions")}</span><span className="num">{c.contributions.filter((x) => !x.struck).length || ""}</span></h2>
      {c.contributions.length === 0 ? <p className="dim small">{t("conferences.no_contributions")}</p> : <ol className={css.lines}>{c.contributions.map((x, i) => <Line key={i} c={c} said={x} number={i + 1} may={may} />)}</ol>}
      {may ? <NewLine c={c} /> : null}
    </section>
  );
}

function Line({ c, said, number, may }: { c: ConferenceView; said: Contribution; number: number; may: boolean }) {
  const t = useT();
  const when = useWhen();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [striking, setStriking] = useState(false);
  const who = [said.unit ? (c.named.find((u) => u.id === said.unit)?.name ?? "") : said.speaker, said.post].filter(Boolean).join(", ");
  return (
    <li>
      <span className={css.lineHead}><strong className={said.struck ? css.struck : undefined}>{number}. {who}</strong><time className="dim small" dateTime={new Date(said.at).toISOString()}>{when.short(said.at, serverNow())}</time></span>
      <span className={said.struck ? css.struck : css.speech}>{said.text ?? t("desk.erased")}</span>
      {said.struck ? <span className="small dim">{t("conferences.struck_because", { reason: said.strike_reason ?? t("desk.erased") })}</span> : null}
      {may && !said.struck ? striking ? <ReasonForm draft={`conference.strike_contribution.${c.id}.${number}`} label={t("conferences.why_strike")} verb={t("conferences.strike")} busy={busy} error={error} onCancel={() => setStriking(false)} onSend={(reason) => run("conference.strike_contribution", { conference: c.id, number, reason })} />
        : <div><button type="button" className="textlink small" onClick={() => setStriking(true)}>{t("conferences.strike")}</button></div> : null}
    </li>
  );
}

function NewLine({ c }: { c: ConferenceView }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`contribution.${c.id}`, EMPTY);
  const put = (change: Partial<Draft>) => set((o) => ({ ...o, ...change }));
  const units = c.body.participants.flatMap((p) => (p.unit ? [p.unit] : []));
  const posts = c.body.participants.find((p) => p.unit === d.unit)?.posts ?? [];
  const other = d.unit === OTHER || units.length === 0;
  const ready = d.text.trim() !== "" && (other ? d.speaker.trim() !== "" : d.unit !== "");
  const send = async () => {
    const done = await run("conference.contribute", { conference: c.id, unit: other ? null : d.unit, speaker: other ? d.speaker.trim() : "", post: d.post.trim(), text: d.text.trim() });
    if (done) clear();
  };
  return (
    <form className={css.invite} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.two}>
        {units.length ? <Select label={t("conferences.who_spoke")} placeholder={t("conferences.choose_unit")} value={d.unit || null} onChange={(v) => put({ unit: v ?? "", post: "" })} data={[...new Set(units)].map((id) => ({ value: id, label: c.named.find((u) => u.id === id)?.name ?? "" })).concat({ value: OTHER, label: t("conferences.other_speaker") })} /> : null}
        {other ? <TextInput label={t("conferences.speaker_in_words")} value={d.speaker} onChange={(e) => put({ speaker: e.currentTarget.value })} /> : null}
        <div>
          <TextInput label={t("conferences.post")} value={d.post} onChange={(e) => put({ post: e.currentTarget.value })} />
          {posts.length ? <div className={css.acts}>{posts.map((p) => <button key={p} type="button" className="chip" onClick={() => put({ post: p })}>{p}</button>)}</div> : null}
        </div>
      </div>
      <Textarea label={t("conferences.what_was_said")} description={t("conferences.matter_only")} autosize minRows={2} value={d.text} onChange={(e) => put({ text: e.currentTarget.value })} />
      <Refusal error={error} />
      <div><Button type="submit" loading={busy} disabled={!ready}>{t("conferences.note_contribution")}</Button></div>
    </form>
  );
}
