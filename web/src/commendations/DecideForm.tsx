import { Button, Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import { useAwardForms, useCommand, usePeople } from "../api/queries";
import { PREFIXES, type CommendationView, type Id, type SignerPrefix } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";

interface Draft { achievement: string; places: number[]; prefix: SignerPrefix; post: Id | null; authority: string; place: string; open: boolean }

/** The decision on one proposal: all whom it names and nobody has awarded yet, unless one is taken out. */
export function DecideForm({ c, onDone }: { c: CommendationView; onDone: (id: Id | null) => void }) {
  const t = useT();
  const here = useHere();
  const people = usePeople(here.post.post);
  const forms = useAwardForms(here.post.post, here.post.unit);
  const { run, busy, error } = useCommand(here.post.post);
  const left = c.recipients.filter((r) => !r.award && r.name);
  const [d, setD, clear] = useDraft<Draft>(`award.${c.id}`, { achievement: c.achievement ?? "", places: left.map((r) => r.line), prefix: "none", post: null, authority: "", place: "", open: false });
  const set = (x: Partial<Draft>) => setD((o) => ({ ...o, ...x }));
  const rule = forms.data?.forms.find((f) => f.form === c.form);
  const heads = (people.data ?? []).flatMap((p) => p.posts.filter((x) => x.unit === here.post.unit && (x.role === "commander" || x.role === "deputy_commander")).map((x) => ({ value: x.post, label: `${p.rank} ${p.name}, ${x.title}`.trim() })));
  const needsAuthority = rule !== undefined && !rule.verified && rule.basis === "";
  const missing = [
    [d.places.length === 0, t("commendations.recipients")], [d.achievement.trim() === "", t("commendations.achievement")], [d.post === null, t("summary.signer")], [needsAuthority && d.authority.trim() === "", t("commendations.authority")],
  ].flatMap(([is, what]) => (is ? [what as string] : []));
  const send = async () => {
    if (!d.post) return;
    const a = await run("award.decide", {
      form: c.form, achievement: d.achievement.trim(), recipients: d.places.map((line) => ({ commendation: c.id, line })),
      signer_prefix: d.prefix, signer_post: d.post, place: d.place.trim(), authority: d.authority.trim(), named_publicly: d.open,
    });
    if (a) {
      clear();
      onDone(a.ids[0] ?? null);
    }
  };
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <h3 className="section-head">{t("commendations.decide")}: {t(`award_form.${c.form}`)}</h3>
      <Checkbox.Group label={t("commendations.recipients")} value={d.places.map(String)} onChange={(v) => set({ places: v.map(Number) })}>
        <div className="stack" style={{ gap: "0.4rem", paddingTop: "0.3rem" }}>{left.map((r) => <Checkbox key={r.line} value={String(r.line)} label={`${r.name}${r.position ? `, ${r.position}` : ""}`} />)}</div>
      </Checkbox.Group>
      <Textarea label={t("commendations.achievement")} autosize minRows={2} value={d.achievement} onChange={(e) => set({ achievement: e.currentTarget.value })} />
      <Select label={t("summary.signer")} searchable value={d.post} onChange={(post) => set({ post })} data={heads} />
      <Select label={t("summary.prefix")} value={d.prefix} allowDeselect={false} onChange={(v) => set({ prefix: (v ?? "none") as SignerPrefix })} data={PREFIXES.map((p) => ({ value: p, label: t(`prefix.${p}`) }))} />
      <TextInput label={`${t("summary.place")} (${t("common.optional")})`} value={d.place} onChange={(e) => set({ place: e.currentTarget.value })} />
      {needsAuthority ? <TextInput label={t("commendations.authority")} description={t("commendations.unverified", { source: t(`rule_source.${rule.source}`) })} value={d.authority} onChange={(e) => set({ authority: e.currentTarget.value })} /> : null}
      {rule?.basis ? <p className="small">{t("commendations.by_paper", { basis: rule.basis })}</p> : null}
      <Checkbox label={t("commendations.public")} checked={d.open} onChange={(e) => set({ open: e.currentTarget.checked })} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={missing.length > 0}>{t("commendations.sign")}</Button><Button variant="subtle" onClick={() => onDone(null)}>{t("common.cancel")}</Button></div>
      {missing.length ? <p className="small dim">{t("commendations.missing", { what: missing.join(", ") })}</p> : null}
    </form>
  );
}
