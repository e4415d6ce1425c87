import { Select, Textarea, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import { EVENT_CLASSES, RELIABILITIES, SOURCE_KINDS, type EventClass, type InformationView, type Ms, type Reliability, type SourceKind } from "../api/types";
import { TimeChip } from "../desk/TimeChip";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { readTime } from "../shell/time";
import { isEnter } from "../shell/ui";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { InPlace } from "./InPlace";
import { useSeen } from "./seen";
import css from "./Information.module.css";

interface Draft { text: string; event_class: EventClass; place: string; area: Picked[]; source: SourceKind; reliability: Reliability; typed: string; at: Ms | null; reason: string }
const asItReads = (item: InformationView): Draft => ({
  text: item.text ?? "", event_class: item.event_class, place: item.place ?? "", area: item.area ? [{ id: item.area.id, name: item.area.short_name || item.area.name }] : [],
  source: item.source, reliability: item.reliability, typed: "", at: item.happened, reason: "",
});
const saysTheSame = (d: Draft, item: InformationView, at: Ms | null) =>
  d.text.trim() === item.text && d.event_class === item.event_class && d.place.trim() === item.place && (d.area[0]?.id ?? null) === (item.area?.id ?? null) && d.source === item.source && d.reliability === item.reliability && (at ?? item.happened) === item.happened;

/** What was told, to be written anew; what it read before stays, struck through. */
export function CorrectForm({ item, onDone }: { item: InformationView; onDone: () => void }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const seen = useSeen(item);
  const [d, set, clear] = useDraft<Draft>(`information.correct.${item.id}`, asItReads(item));
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 5000);
    return () => clearInterval(timer);
  }, []);
  const put = <K extends keyof Draft>(key: K, value: Draft[K]) => set((o) => ({ ...o, [key]: value }));
  const read = d.typed.trim() === "" ? null : readTime(d.typed, now);
  const at = d.at ?? (read && "at" in read ? read.at : null);
  const ready = !seen.note && d.text.trim() !== "" && d.place.trim() !== "" && d.reason.trim() !== "" && !(read && "error" in read) && !saysTheSame(d, item, at);
  const send = () => void run("information.correct", {
    information: item.id, event_class: d.event_class, text: d.text.trim(), place: d.place.trim(), area: d.area[0]?.id ?? null, source: d.source, reliability: d.reliability, event_time: at, reason: d.reason.trim(), seen: seen.wording,
  }).then((ok) => { if (ok) { clear(); onDone(); } });
  return (
    <InPlace verb={t("information.do_information.correct")} busy={busy} ready={ready} error={error} texts={[d.text, d.place, d.reason]} onSend={send} onCancel={onDone}>
      {seen.note}
      <p className="note-band small">{t("information.correct_again")}</p>
      <Textarea label={t("information.text")} autoFocus autosize minRows={2} value={d.text} onChange={(e) => put("text", e.currentTarget.value)} />
      <div className={css.two}>
        <Select label={t("information.event_class")} allowDeselect={false} value={d.event_class} onChange={(v) => put("event_class", v as EventClass)} data={EVENT_CLASSES.map((c) => ({ value: c, label: t(`event_class.${c}`) }))} />
        <div>
          <div className={css.label}>{t("information.happened")}</div>
          {d.at === null ? <TimeChip typed={d.typed} onTyped={(typed) => put("typed", typed)} now={now} />
            : <span className="row"><span className="num">{when.full(d.at)}</span><button type="button" className="textlink" onClick={() => put("at", null)}>{t("information.other_time")}</button></span>}
        </div>
      </div>
      <div className={css.two}>
        <TextInput label={t("information.place")} value={d.place} onChange={(e) => put("place", e.currentTarget.value)} />
        <UnitPicker label={`${t("information.area")} (${t("common.optional")})`} max={1} value={d.area} onChange={(v) => put("area", v)} />
      </div>
      <div className={css.two}>
        <Select label={t("information.source")} allowDeselect={false} value={d.source} onChange={(v) => put("source", v as SourceKind)} data={SOURCE_KINDS.map((s) => ({ value: s, label: t(`source_kind.${s}`) }))} />
        <Select label={t("information.reliability")} allowDeselect={false} value={d.reliability} onChange={(v) => put("reliability", v as Reliability)} data={RELIABILITIES.map((s) => ({ value: s, label: t(`reliability.${s}`) }))} />
      </div>
      <Textarea label={t("information.correct_reason")} autosize minRows={1} value={d.reason} onChange={(e) => put("reason", e.currentTarget.value)} onKeyDown={(e) => { if (isEnter(e)) { e.preventDefault(); if (ready && !busy) e.currentTarget.form?.requestSubmit(); } }} />
    </InPlace>
  );
}
