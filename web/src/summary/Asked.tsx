import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useCommand, useContributions } from "../api/queries";
import type { CallView } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { Refusal } from "../shell/ui";
import { ContributionSign } from "./CallBoard";
import css from "./Summary.module.css";

/** What other units ask of this one for their summaries: read the outline, write, send. */
export function Asked() {
  const t = useT();
  const here = useHere();
  const { data } = useContributions(here.post.post, null);
  const open = (data ?? []).filter((c) => !c.over);
  if (open.length === 0) return null;
  return (
    <section className={css.asked} aria-label={t("summary.asked")}>
      <h2 className="section-head">{t("summary.asked")}</h2>
      {open.map((c) => <Call key={c.id} c={c} />)}
    </section>
  );
}

function Call({ c }: { c: CallView }) {
  const t = useT();
  const here = useHere();
  const own = c.contributions[0];
  const { run, busy, error } = useCommand(here.post.post);
  const [text, set, clear, kept] = useDraft(`contribution.call.${c.id}`, own?.text ?? "");
  const [open, setOpen] = useState(kept);
  const send = async () => {
    if (!(await run("contribution.send", { call: c.id, text: text.trim() }))) return;
    clear();
    setOpen(false);
  };
  return (
    <article className={css.call}>
      <div className="row between"><span><strong>{c.unit.short_name || c.unit.name}</strong>: {c.title ?? t("desk.erased")} <span className="dim small">{t("summary.due_by", { day: dayText(c.due) })}</span></span>{own ? <ContributionSign c={own} /> : null}</div>
      <p className={css.text}>{c.outline ?? t("desk.erased")}</p>
      {own?.text && !open ? <p className={`${css.text} dim`}>{own.text}</p> : null}
      {!here.may("contribution.send") ? null : open ? (
        <form className="stack" onSubmit={(e) => { e.preventDefault(); void send(); }}>
          <Textarea label={t("summary.contribution")} autosize minRows={4} value={text} onChange={(e) => set(e.currentTarget.value)} />
          <Refusal error={error} />
          <div className="row"><Button type="submit" loading={busy} disabled={text.trim() === ""}>{t("summary.contribution_send")}</Button><Button variant="subtle" onClick={() => setOpen(false)}>{t("common.close")}</Button></div>
        </form>
      ) : <div><Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>{t(own?.text ? "summary.contribution_again" : "summary.contribution_write")}</Button></div>}
    </article>
  );
}
