import { Button, Radio, Select, Textarea } from "@mantine/core";
import { IconStar } from "@tabler/icons-react";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { AdviceView, Id, InformationView } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { Refusal, Sign } from "../shell/ui";
import { InPlace, ReasonInPlace } from "./InPlace";
import { useSuperiors } from "./superiors";
import css from "./Information.module.css";

const MOST = 6;
interface Draft { to: Id | null; options: string[]; recommended: number; reason: string }
const EMPTY: Draft = { to: null, options: ["", ""], recommended: 1, reason: "" };

/** Options put before the superior, one of them recommended. */
export function AdviceForm({ item, onDone }: { item: InformationView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const superiors = useSuperiors(here.post.unit);
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<Draft>(`information.advice.${item.id}`, EMPTY);
  const to = d.to ?? superiors[0]?.id ?? null;
  const options = d.options.map((o) => o.trim()).filter((o) => o !== "");
  const chosen = (d.options[d.recommended - 1] ?? "").trim();
  const ready = to !== null && chosen !== "" && d.reason.trim() !== "";
  const send = () => void (to && run("advice.give", { information: item.id, superior: to, options, recommended: options.indexOf(chosen) + 1, reason: d.reason.trim() }).then((ok) => { if (ok) { clear(); onDone(); } }));
  const write = (i: number, text: string) => set((o) => ({ ...o, options: o.options.map((x, k) => (k === i ? text : x)) }));
  return (
    <InPlace verb={t("information.do_advice.give")} busy={busy} ready={ready} error={error} texts={[...options, d.reason]} onSend={send} onCancel={onDone}>
      <Select label={t("information.advice_to")} value={to} onChange={(v) => set((o) => ({ ...o, to: v }))} data={superiors.map((s) => ({ value: s.id, label: s.name }))} />
      <Radio.Group label={t("information.options")} description={t("information.options_hint")} value={String(d.recommended)} onChange={(v) => set((o) => ({ ...o, recommended: Number(v) }))}>
        {d.options.map((text, i) => (
          <div key={i} className={css.option}>
            <Radio value={String(i + 1)} aria-label={t("information.recommend", { n: i + 1 })} />
            <Textarea className="grow" aria-label={t("information.option", { n: i + 1 })} placeholder={t("information.option", { n: i + 1 })} autosize minRows={1} value={text} onChange={(e) => write(i, e.currentTarget.value)} />
          </div>
        ))}
      </Radio.Group>
      {d.options.length < MOST ? <div><button type="button" className="textlink" onClick={() => set((o) => ({ ...o, options: [...o.options, ""] }))}>{t("information.more_options")}</button></div> : null}
      <Textarea label={t("information.advice_reason")} autosize minRows={2} value={d.reason} onChange={(e) => { const reason = e.currentTarget.value; set((o) => ({ ...o, reason })); }} />
    </InPlace>
  );
}

export function AdviceList({ item }: { item: InformationView }) {
  const t = useT();
  if (item.advice.length === 0) return null;
  return (
    <section>
      <h2 className="section-head"><span>{t("information.advice")}</span></h2>
      {item.advice.map((a) => <One key={a.id} advice={a} />)}
    </section>
  );
}

function One({ advice }: { advice: AdviceView }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const [other, setOther] = useState(false);
  const answer = advice.answer;
  const mine = answer === null && advice.to.id === here.post.unit && here.may("advice.answer");
  const choose = (chosen: number, text = "") => run("advice.answer", { advice: advice.id, chosen, text });
  return (
    <div className={css.advice}>
      <p className="small dim">{t("information.advice_by", { unit: advice.unit.short_name || advice.unit.name, to: advice.to.short_name || advice.to.name, by: advice.by, at: when.short(advice.at, serverNow()) })}</p>
      <ol>
        {advice.options.map((text, i) => (
          <li key={i} data-chosen={answer?.chosen === i + 1 || undefined}>
            <span>{text}</span>
            {advice.recommended === i + 1 ? <Sign tone="ok" icon={<IconStar aria-hidden />}>{t("information.recommended")}</Sign> : null}
            {mine ? <Button size="compact-md" variant={advice.recommended === i + 1 ? "filled" : "outline"} disabled={busy} onClick={() => void choose(i + 1)}>{t("information.choose", { n: i + 1 })}</Button> : null}
          </li>
        ))}
      </ol>
      {advice.reason ? <p className={css.said}>{t("information.because", { reason: advice.reason })}</p> : null}
      {mine ? (other ? <ReasonInPlace draft={`advice.answer.${advice.id}`} label={t("information.decide_other")} verb={t("information.decide")} busy={busy} error={error} onCancel={() => { clear(); setOther(false); }} onSend={(text) => choose(0, text)} />
        : <><button type="button" className="textlink" onClick={() => setOther(true)}>{t("information.decide_otherwise")}</button><Refusal error={error} /></>) : null}
      {answer ? (
        <p className="good-band">{answer.chosen > 0 ? t("information.chose", { to: advice.to.short_name || advice.to.name, n: answer.chosen }) : t("information.chose_other", { to: advice.to.short_name || advice.to.name })}{answer.text ? ` ${answer.text}` : ""} <span className="dim small">{answer.by}, {when.short(answer.at, serverNow())}</span></p>
      ) : mine ? null : <p className="dim small">{t("information.advice_waits", { to: advice.to.short_name || advice.to.name })}</p>}
    </div>
  );
}
