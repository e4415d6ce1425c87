import { Button, Loader, Textarea } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { lazy, Suspense, useState, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { ApiError } from "../api/client";
import { useDraft } from "./drafts";
import { useMaybeText, useT } from "./i18n";
import { Secret } from "./Secret";
import { WayOut, type At } from "./WayOut";

/** Enter that ends a syllable is the keyboard's, not ours. */
export const composing = (e: KeyboardEvent): boolean => e.nativeEvent.isComposing || e.keyCode === 229;
export const isEnter = (e: KeyboardEvent): boolean => e.key === "Enter" && !e.shiftKey && !composing(e);

function useProblemText(): (e: ApiError) => string {
  const t = useT();
  const maybe = useMaybeText();
  return (e) => {
    // Of the ways in, the sentence itself says which is wrong.
    const field = e.field && !/^(factor|passkey|session)\./.test(e.code) ? maybe(`web.field.${e.field.split(/[./[\]]/).filter((x) => x !== "" && !/^\d+$/.test(x)).pop() ?? ""}`) : null;
    // A server without its texts answers with the bare key in brackets: the catalogue here knows better.
    let said = /^\[.*\]$/.test(e.message) ? "" : e.message;
    if (!said) {
      try {
        said = maybe(`error.${e.code}`, e.facts) ?? maybe(`web.error.${e.code}`, e.facts) ?? t("error.unknown", { code: e.code });
      } catch {
        said = t("error.unknown", { code: e.code });
      }
    }
    return field && !said.toLowerCase().includes(field.toLowerCase()) ? `${field}: ${said}` : said;
  };
}

const StateLast = lazy(async () => ({ default: (await import("../administration/StateLast")).StateLast }));

/** What the house said no to, in the reader's words, with the field and the way out; a thing that it names and that has a page is linked, `at` being where one stands. */
export function Refusal({ error, at, children }: { error: ApiError | Error | null; at?: At; children?: ReactNode }) {
  const text = useProblemText();
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => void box.current?.scrollIntoView?.({ block: "nearest" }), [error]); // never behind the bar of buttons that was pressed
  if (!error) return null;
  return (
    <div ref={box} className="refusal" role="alert">
      <IconAlertTriangle size={18} aria-hidden />
      <div className="grow">
        {error instanceof ApiError ? text(error) : t("error.unknown", { code: error.name })}
        {error instanceof ApiError && at ? <WayOut error={error} at={at} /> : null}
        {error instanceof ApiError && error.code === "register.not_stated" ? <Suspense><StateLast key={`${error.facts.register}`} facts={error.facts} /></Suspense> : null}
        {children}
      </div>
    </div>
  );
}

interface QueryLike { isPending: boolean; error: Error | null; refetch: () => unknown; data: unknown }
/** Loading and failure of a page's reading; pages show old content while new is fetched. */
export function Reading({ query, children }: { query: QueryLike; children: ReactNode }) {
  const t = useT();
  if (query.data !== undefined) return <>{children}</>;
  if (query.error)
    return (
      <div className="page">
        <Refusal error={query.error}>
          <div>
            <button type="button" className="textlink" onClick={() => void query.refetch()}>
              {t("common.again")}
            </button>
          </div>
        </Refusal>
      </div>
    );
  return (
    <div className="page" role="status" aria-label={t("common.loading")}>
      <Loader size="sm" />
    </div>
  );
}

export function PageHead({ title, lead, children }: { title: ReactNode; lead?: ReactNode; children?: ReactNode }) {
  return (
    <div className="page-head">
      <div className="grow">
        <h1>{title}</h1>
        {lead ? <div className="lead">{lead}</div> : null}
      </div>
      {children ? <div className="row no-print">{children}</div> : null}
    </div>
  );
}

export function Sign({ icon, tone, children }: { icon: ReactNode; tone?: "now" | "soon" | "ok" | "dim"; children: ReactNode }) {
  return (
    <span className={`sign ${tone ?? ""}`}>
      {icon}
      <span>{children}</span>
    </span>
  );
}

interface ReasonProps {
  /** Where the words are kept until they are sent: what is done, and to what. */
  draft: string;
  label: string; verb: string; busy: boolean; error: ApiError | null; pin?: boolean; danger?: boolean;
  /** What came of it: null where it was refused, and then the words stay. */
  onSend: (reason: string, pin: string) => Promise<unknown>;
  onCancel: () => void; onDone?: () => void; children?: ReactNode;
}

/** A reason in words, asked for in place (no dialog), with the verb on the button. */
export function ReasonForm(props: ReasonProps) {
  const t = useT();
  const [reason, setReason, clear] = useDraft(`reason.${props.draft}`, "");
  const [pin, setPin] = useState("");
  const ready = reason.trim() !== "" && (!props.pin || pin !== "");
  const send = async () => {
    if (!ready || props.busy || !(await props.onSend(reason.trim(), pin))) return;
    clear();
    (props.onDone ?? props.onCancel)();
  };
  return (
    <div className="stack" style={{ gap: "0.5rem", padding: "0.5rem 0" }}>
      <Textarea label={props.label} autosize minRows={1} autoFocus value={reason} onChange={(e) => setReason(e.currentTarget.value)}
        onKeyDown={(e) => { if (isEnter(e)) { e.preventDefault(); void send(); } }} />
      {props.children}
      {props.pin ? (
        <Secret label={t("handover.own_pin")} value={pin} inputMode="numeric" autoComplete="off" maw="14rem" onChange={(e) => setPin(e.currentTarget.value)} />
      ) : null}
      <Refusal error={props.error} />
      <div className="row">
        <Button onClick={() => void send()} disabled={!ready} loading={props.busy} color={props.danger ? "brick" : "pine"}>{props.verb}</Button>
        <Button variant="subtle" onClick={props.onCancel}>{t("common.cancel")}</Button>
      </div>
    </div>
  );
}

/** Progress as a number beside its bar. */
export function Share({ done, total }: { done: number; total: number }) {
  return (
    <span className="sign num" style={{ minWidth: "6.5rem" }}>
      <svg viewBox="0 0 48 8" style={{ width: 48, height: 8 }} aria-hidden>
        <rect width="48" height="8" rx="2" fill="var(--rule)" />
        <rect width={total ? (48 * done) / total : 0} height="8" rx="2" fill="var(--accent)" />
      </svg>
      {done}/{total}
    </span>
  );
}
