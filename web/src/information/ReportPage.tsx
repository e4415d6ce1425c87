import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { IconNotebook, IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import { EVENT_CLASSES, GROUPS, RELIABILITIES, SOURCE_KINDS, type EventClass, type Reliability, type SourceKind } from "../api/types";
import { TimeChip } from "../desk/TimeChip";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { readTime } from "../shell/time";
import { PageHead, Refusal } from "../shell/ui";
import { GroupReach } from "../units/GroupReach";
import { UnitPicker } from "../units/UnitPicker";
import { useNameAsked } from "./NameAsked";
import { emptyReport, reportDraft, type ReportDraft } from "./draft";
import { useSuperiors } from "./superiors";
import css from "./Information.module.css";

/** An event is told: what, where, when, from whom it is known, to whom it goes. What is typed stays until it is sent. */
export function ReportPage() {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const navigate = useNavigate();
  const { row } = useSearch({ strict: false }) as { row?: string };
  const superiors = useSuperiors(here.post.unit);
  const { run, busy, error } = useCommand(here.post.post);
  const [d, set, clear] = useDraft<ReportDraft>(reportDraft(row ?? null), emptyReport);
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 5000);
    return () => clearInterval(timer);
  }, []);
  const put = <K extends keyof ReportDraft>(key: K, value: ReportDraft[K]) => set((o) => ({ ...o, [key]: value }));
  const read = d.typed.trim() === "" ? null : readTime(d.typed, now);
  const happened = d.at ?? (read && "at" in read ? read.at : null);
  const missing = [
    [d.text.trim() === "", "text"], [d.event_class === null, "event_class"], [read !== null && "error" in read, "happened"], [d.place.trim() === "", "place"], [d.group === "none" && d.addressees.length === 0, "addressees"],
  ].flatMap(([is, what]) => (is ? [t(`information.${what as string}`)] : []));
  const ready = missing.length === 0;
  const names = useNameAsked();
  const send = async () => {
    if (!ready || busy || d.event_class === null || !(await names.mayGo(d.text, d.place))) return;
    const answer = await run("information.report", {
      event_class: d.event_class, text: d.text.trim(), place: d.place.trim(), area: d.area[0]?.id ?? null, source: d.source, reliability: d.reliability,
      addressees: d.addressees.map((u) => u.id), group: d.group, log_entry: row ?? null,
    }, happened);
    if (!answer) return;
    clear();
    void navigate({ to: `/information/${answer.ids[0]}`, replace: true });
  };
  const quick = superiors.filter((s) => !d.addressees.some((a) => a.id === s.id));
  return (
    <div className="page">
      <PageHead title={t("information.report")} lead={t("information.report_lead")} />
      <form className={css.report} onSubmit={(e) => { e.preventDefault(); void send(); }}>
        {row ? <p className="note-band small"><span className="sign"><IconNotebook aria-hidden />{t("information.of_row")}</span></p> : null}
        <Textarea label={t("information.text")} description={t("information.text_hint")} autoFocus autosize minRows={3} value={d.text} onChange={(e) => put("text", e.currentTarget.value)} />
        <div className={css.two}>
          <Select label={t("information.event_class")} placeholder={t("information.choose_class")} value={d.event_class} onChange={(v) => put("event_class", v as EventClass | null)} data={EVENT_CLASSES.map((c) => ({ value: c, label: t(`event_class.${c}`) }))} />
          <div>
            <div className={css.label}>{t("information.happened")}</div>
            {d.at === null ? <TimeChip typed={d.typed} onTyped={(typed) => put("typed", typed)} now={now} />
              : <span className="row"><span className="num">{when.full(d.at)}</span><button type="button" className="textlink" onClick={() => put("at", null)}>{t("information.other_time")}</button></span>}
          </div>
        </div>
        <div className={css.two}>
          <TextInput label={t("information.place")} placeholder={t("information.place_example")} value={d.place} onChange={(e) => put("place", e.currentTarget.value)} />
          <UnitPicker label={`${t("information.area")} (${t("common.optional")})`} max={1} value={d.area} onChange={(v) => put("area", v)} />
        </div>
        <div className={css.two}>
          <Select label={t("information.source")} allowDeselect={false} value={d.source} onChange={(v) => put("source", v as SourceKind)} data={SOURCE_KINDS.map((s) => ({ value: s, label: t(`source_kind.${s}`) }))} />
          <Select label={t("information.reliability")} allowDeselect={false} value={d.reliability} onChange={(v) => put("reliability", v as Reliability)} data={RELIABILITIES.map((s) => ({ value: s, label: t(`reliability.${s}`) }))} />
        </div>
        <div className={css.two}>
          <div>
            <UnitPicker label={t("information.addressees")} value={d.addressees} onChange={(v) => put("addressees", v)} />
            {quick.length ? <div className={css.more}>{quick.map((s) => <button key={s.id} type="button" className="chip" onClick={() => put("addressees", [...d.addressees, s])}><span className="sign"><IconPlus aria-hidden />{s.name}</span></button>)}</div> : null}
          </div>
          <Select label={t("information.and_group")} allowDeselect={false} value={d.group} onChange={(v) => put("group", v as ReportDraft["group"])} data={GROUPS.map((g) => ({ value: g, label: g === "none" ? t("information.no_group") : t(`group.${g}`) }))} />
        </div>
        <GroupReach group={d.group} />
        <p className="dim small">{t("information.never_people")}</p>
        {names.question(() => void send())}
        <Refusal error={error} />
        <div className={css.actions}><Button type="submit" size="md" loading={busy} disabled={!ready}>{t("information.send_report")}</Button><Button size="md" variant="subtle" onClick={() => window.history.back()}>{t("common.cancel")}</Button>{ready ? null : <span className="dim small">{t("information.missing", { what: missing.join(", ") })}</span>}</div>
      </form>
    </div>
  );
}
