import { Button, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import type { ApiError } from "../api/client";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { isEnter, Refusal } from "../shell/ui";
import { useNameAsked, type NameQuestion } from "./NameAsked";
import css from "./Information.module.css";

interface Props {
  verb: string; busy: boolean; error: ApiError | null; danger?: boolean;
  onCancel: () => void;
  /** What is said where something looks like a name: of what the text is to tell. */
  asks?: NameQuestion;
}

/** A form that stands in place of the buttons: what it asks, its verb, and the way back. `texts` is all that is typed in it: it is asked for names of persons before it goes. */
export function InPlace({ verb, busy, ready, error, danger, asks, texts, onSend, onCancel, children }: Props & { ready: boolean; texts: string[]; onSend: () => void; children: ReactNode }) {
  const t = useT();
  const names = useNameAsked(asks);
  return (
    <form className={css.saying} onSubmit={(e) => { e.preventDefault(); void names.mayGo(...texts).then((go) => { if (go) onSend(); }); }}>
      {children}
      {names.question(onSend)}
      <Refusal error={error} />
      <div className={css.actions}><Button type="submit" size="md" loading={busy} disabled={!ready} color={danger ? "brick" : "pine"}>{verb}</Button><Button size="md" variant="subtle" onClick={onCancel}>{t("common.cancel")}</Button></div>
    </form>
  );
}

/** The same for a reason alone, as other units read it: `ReasonForm` with the question about names. */
export function ReasonInPlace({ draft, label, note, waits, onSend, ...props }: Props & { draft: string; label: string; note?: ReactNode; waits?: boolean; onSend: (reason: string) => Promise<unknown> }) {
  const [reason, setReason, clear] = useDraft(`reason.${draft}`, "");
  const ready = !waits && reason.trim() !== "";
  const send = () => void onSend(reason.trim()).then((done) => { if (done) { clear(); props.onCancel(); } });
  return (
    <InPlace {...props} ready={ready} texts={[reason]} onSend={send}>
      {note}
      <Textarea label={label} autosize minRows={1} autoFocus value={reason} onChange={(e) => setReason(e.currentTarget.value)}
        onKeyDown={(e) => { if (isEnter(e)) { e.preventDefault(); if (ready && !props.busy) e.currentTarget.form?.requestSubmit(); } }} />
    </InPlace>
  );
}
