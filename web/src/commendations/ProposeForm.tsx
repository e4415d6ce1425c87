import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { serverNow } from "../api/client";
import { useAwardForms, useCommand, useConferences, useRegister } from "../api/queries";
import { RECIPIENT_KINDS, type Id, type RecipientKind } from "../api/types";
import { useSuperiors } from "../information/superiors";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { Refusal } from "../shell/ui";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import css from "./Commendations.module.css";
import { formKey, formText, kindsOf } from "./form";

interface Named { recipient_kind: RecipientKind; name: string; position: string }
/** What it rests on is missing in texts begun before one could say it. */
interface Draft { decider: Picked[]; form: string | null; achievement: string; recipients: Named[]; conference?: Id | null; document?: Id | null }
const NOBODY: Named = { recipient_kind: "individual", name: "", position: "" };

/** Only the forms that the deciding unit's head may award stand in the list. */
export function ProposeForm({ onDone }: { onDone: (id: Id | null) => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const own = { id: here.post.unit, name: here.post.unit_short || here.post.unit_name };
  const [d, setD, clear] = useDraft<Draft>("commendation.propose", { decider: [own], form: null, achievement: "", recipients: [NOBODY] });
  const set = (c: Partial<Draft>) => setD((o) => ({ ...o, ...c }));
  const setOne = (i: number, c: Partial<Named>) => setD((o) => ({ ...o, recipients: o.recipients.map((r, k) => (k === i ? { ...r, ...c } : r)) }));
  const decider = d.decider[0]?.id ?? null;
  const others = [own, ...useSuperiors(here.post.unit)].filter((u) => u.id !== decider);
  const forms = useAwardForms(here.post.post, decider);
  const conferences = useConferences(here.post.post);
  const documents = useRegister(here.post.post, "issued", Number(dayOf(serverNow()).slice(0, 4)));
  const offered = forms.data?.forms ?? [];
  // Where the head may award one form only, there is nothing to choose.
  const form = offered.find((f) => formKey(f) === d.form) ?? (offered.length === 1 ? offered[0] : undefined);
  const kinds = form ? kindsOf(form) : RECIPIENT_KINDS;
  const kindOf = (r: Named): RecipientKind => (kinds.includes(r.recipient_kind) ? r.recipient_kind : kinds[0] ?? r.recipient_kind);
  const named = d.recipients.filter((r) => r.name.trim() !== "");
  const missing = [[decider === null, "decider"], [!form, "form"], [d.achievement.trim() === "", "achievement"], [named.length === 0, "recipients"]].flatMap(([is, what]) => (is ? [t(`commendations.${what as string}`)] : []));
  const send = async () => {
    if (!decider || !form) return;
    const a = await run("commendation.propose", {
      decider, form: form.form, own_form: form.own_form, achievement: d.achievement.trim(), conference: d.conference ?? null, document: d.document ?? null, information: null,
      recipients: named.map((r) => ({ recipient_kind: kindOf(r), name: r.name.trim(), position: r.position.trim() })),
    });
    if (a) {
      clear();
      onDone(a.ids[0] ?? null);
    }
  };
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.two}>
        <div>
          <UnitPicker label={t("commendations.decider")} max={1} value={d.decider} onChange={(v) => set({ decider: v, form: null })} />
          <div className="row" style={{ paddingTop: "0.4rem" }}>{others.map((u) => <button key={u.id} type="button" className="chip" onClick={() => set({ decider: [u], form: null })}>{u.name}</button>)}</div>
        </div>
        <Select label={t("commendations.form")} value={form ? formKey(form) : null} disabled={offered.length === 0} onChange={(v) => set({ form: v })} data={offered.map((f) => ({ value: formKey(f), label: formText(t, f) }))} />
      </div>
      {decider && forms.data && offered.length === 0 ? <p className="small dim">{t("commendations.no_form")}</p> : null}
      {form && !form.verified ? <p className="small dim">{t("commendations.unverified", { source: t(`rule_source.${form.source}`) })}</p> : null}
      <Textarea label={t("commendations.achievement")} description={t("commendations.achievement_hint")} autosize minRows={2} value={d.achievement} onChange={(e) => set({ achievement: e.currentTarget.value })} />
      <div className={css.two}>
        <Select label={`${t("commendations.ground")}: ${t("commendations.ground_conference")} (${t("common.optional")})`} description={t("commendations.ground_hint")} clearable searchable value={d.conference ?? null} onChange={(conference) => set({ conference })} data={(conferences.data?.conferences ?? []).map((x) => ({ value: x.id, label: x.title ?? t("commendations.erased") }))} />
        <Select label={`${t("commendations.ground")}: ${t("commendations.ground_document")} (${t("common.optional")})`} description={t("commendations.ground_hint")} clearable searchable value={d.document ?? null} onChange={(document) => set({ document })} data={(documents.data?.pages ?? []).flatMap((p) => p.lines).filter((x) => x.of === "document" && !x.annulled).map((x) => ({ value: x.id, label: `${x.symbol} ${x.subject ?? ""}`.trim() }))} />
      </div>
      <section className="stack" style={{ gap: "0.5rem" }}>
        <h2 className="section-head">{t("commendations.recipients")}</h2>
        {d.recipients.map((r, i) => (
          <div key={i} className={css.row}>
            <select className="chip" aria-label={t("commendations.recipient_kind")} value={kindOf(r)} onChange={(e) => setOne(i, { recipient_kind: e.currentTarget.value as RecipientKind })}>
              {kinds.map((k) => <option key={k} value={k}>{t(`recipient_kind.${k}`)}</option>)}
            </select>
            <TextInput aria-label={t("commendations.name")} placeholder={t("commendations.name")} value={r.name} onChange={(e) => setOne(i, { name: e.currentTarget.value })} />
            <TextInput aria-label={t("commendations.position")} placeholder={t("commendations.position")} value={r.position} onChange={(e) => setOne(i, { position: e.currentTarget.value })} />
            <button type="button" className={css.remove} aria-label={`${t("common.remove")} ${i + 1}`} onClick={() => set({ recipients: d.recipients.filter((_, k) => k !== i) })}><IconTrash size={18} aria-hidden /></button>
          </div>
        ))}
        <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set({ recipients: [...d.recipients, NOBODY] })}>{t("common.add")}</Button></div>
      </section>
      <Refusal error={error} />
      <div className="action-bar">
        <Button type="submit" size="md" loading={busy} disabled={missing.length > 0}>{t("commendations.send")}</Button>
        <Button size="md" variant="subtle" onClick={() => onDone(null)}>{t("common.cancel")}</Button>
        <span className="small dim">{missing.length ? t("commendations.missing", { what: missing.join(", ") }) : t("commendations.no_numbers")}</span>
      </div>
    </form>
  );
}
