import { Button, Popover, Textarea } from "@mantine/core";
import { IconCornerDownLeft } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ApiError } from "../api/client";
import { outbox } from "../api/outbox";
import { refresh } from "../api/queries";
import { DUTIES, LOG_TYPES, type Duty, type LogType, type WatchView } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { readTime } from "../shell/time";
import { isEnter, Refusal } from "../shell/ui";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { LateTouch, useLateTouch } from "./LateTouch";
import { quickType, quickTypes } from "./quickType";
import { TimeChip } from "./TimeChip";
import css from "./Desk.module.css";

interface Draft { text: string; time: string; type: LogType; duty: Duty | null; about: Picked[] }
const EMPTY: Draft = { text: "", time: "", type: "note", duty: null, about: [] };

/** Writing comes first: always ready, Enter writes, nothing typed is lost. */
export function LogLine({ watches, now, onUp }: { watches: WatchView[]; now: number; onUp: () => void }) {
  const t = useT();
  const here = useHere();
  const client = useQueryClient();
  const line = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft, clearDraft] = useDraft<Draft>(`log.${here.session.person.id}.${here.post.unit}`, EMPTY);
  const [error, setError] = useState<ApiError | null>(null);
  const [timeWrong, setTimeWrong] = useState(false);
  const [about, setAbout] = useState(false);
  const { touched, look } = useLateTouch(here.post.post);
  // Not the command's duty for who holds no watch: what staff write belongs to the operations log.
  const mine = watches.find((w) => w.post === here.post.post)?.duty ?? "operations";
  const duty = draft.duty ?? mine;
  const read = draft.time.trim() === "" ? null : readTime(draft.time, now);
  const wrong = read !== null && "error" in read;
  const ready = draft.text.trim() !== "";
  const typeName = (type: LogType) => t(`log_type.${type}`);
  const offered = quickTypes(draft.text, typeName);
  /** A type that was said by its sign is in its chip at once, where one sees it. */
  const type = (text: string) => setDraft((d) => ({ ...d, text, ...quickType(text, typeName) }));

  useEffect(() => {
    if (window.matchMedia("(min-width: 48em)").matches) line.current?.focus({ preventScroll: true });
  }, []);

  const write = () => {
    if (!ready) return;
    if (wrong) {
      setTimeWrong(true);
      return;
    }
    const sent = draft;
    const happened = read && "at" in read ? read.at : null;
    setError(null);
    setTimeWrong(false);
    clearDraft();
    setDraft((d) => ({ ...d, duty: sent.duty }));
    line.current?.focus();
    outbox.run("log.write", here.post.post, { duty, type: sent.type, text: sent.text.trim(), about: sent.about.map((a) => a.id), references: [] }, happened).then(
      () => {
        refresh(client, "log.write");
        look(happened);
      },
      (e: ApiError) => {
        // Refused: the line comes back as it was, unless a new one has been begun; then both are kept.
        setError(e);
        setDraft((d) => (d.text.trim() === "" ? sent : { ...d, text: `${sent.text}\n${d.text}` }));
      },
    );
  };
  return (
    <div className={`${css.write} no-print`}>
      <div className={css.chips}>
        <TimeChip typed={draft.time} now={now} onTyped={(time) => { setTimeWrong(false); setDraft((d) => ({ ...d, time })); }} onDone={() => setTimeout(() => line.current?.focus(), 30)} />
        <select className="chip" aria-label={t("desk.type")} value={draft.type} onChange={(e) => { const type = e.currentTarget.value as LogType; setDraft((d) => ({ ...d, type })); line.current?.focus(); }}>
          {LOG_TYPES.map((x) => <option key={x} value={x}>{t(`log_type.${x}`)}</option>)}
        </select>
        <select className="chip" aria-label={t("desk.duty")} value={duty} onChange={(e) => { const next = e.currentTarget.value as Duty; setDraft((d) => ({ ...d, duty: next })); line.current?.focus(); }}>
          {DUTIES.map((x) => <option key={x} value={x}>{t(`duty.${x}`)}</option>)}
        </select>
        <Popover opened={about} onChange={setAbout} position="bottom-start" shadow="md" trapFocus width={320}>
          <Popover.Target>
            <button type="button" className="chip" onClick={() => setAbout((o) => !o)}>
              {draft.about.length ? draft.about.map((a) => a.name).join(", ") : t("desk.about")}
            </button>
          </Popover.Target>
          <Popover.Dropdown>
            <UnitPicker label={t("desk.about_label")} value={draft.about} onChange={(v) => setDraft((d) => ({ ...d, about: v }))} autoFocus />
            <div className="row end"><button type="button" className="textlink" onClick={() => { setAbout(false); line.current?.focus(); }}>{t("common.done")}</button></div>
          </Popover.Dropdown>
        </Popover>
      </div>
      <div className={css.line} data-empty={ready ? undefined : true}>
        <Textarea id="log-line" ref={line} className="grow" aria-label={t("desk.line_label")} placeholder={t("desk.line_placeholder")} autosize minRows={1} maxRows={8} size="md" value={draft.text}
          onChange={(e) => type(e.currentTarget.value)}
          onKeyDown={(e) => {
            if (isEnter(e)) { e.preventDefault(); write(); }
            if (e.key === "ArrowUp" && draft.text === "") { e.preventDefault(); onUp(); }
          }} />
        <Button size="md" onClick={write} disabled={!ready} rightSection={<IconCornerDownLeft size={18} aria-hidden />}>{t("desk.write")}</Button>
      </div>
      {offered.length > 0 ? <p className={`small dim ${css.signs}`} role="status">{offered.map(({ sign, type: of }) => <span key={of}><kbd>{sign}</kbd> {typeName(of)}</span>)}</p> : null}
      {timeWrong && read && "error" in read ? <Refusal error={new ApiError(400, `desk.time_error_${read.error}`, null, t(`desk.time_error_${read.error}`, { typed: read.text, now: "" }))} /> : null}
      <Refusal error={error} />
      <LateTouch touched={touched} />
    </div>
  );
}
