import { Button, Checkbox, Select, Textarea, TextInput } from "@mantine/core";
import { useAwardForms, useCommand, useCommendations, usePeople } from "../api/queries";
import type { CommendationView, Id, SignerPrefix } from "../api/types";
import { fitting, PrefixSelect } from "../documents/Prefix";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { formKey, formText } from "./form";

/** Whom the decision awards: a proposal and a line of it, as `placeOf` writes them. */
interface Draft { achievement: string; places: string[]; prefix: SignerPrefix; post: Id | null; authority: string; place: string; open: boolean }

const awardable = (c: CommendationView) => c.recipients.filter((r) => !r.award && r.name);
const placeOf = (c: CommendationView, line: number) => `${c.id} ${line}`;
const placed = (place: string) => ({ commendation: place.slice(0, place.indexOf(" ")), line: Number(place.slice(place.indexOf(" ") + 1)) });

/** The decision on a proposal: all whom it names and nobody has awarded yet, unless one is taken out. Other proposals of the same form that wait can go into the same decision: ten communes are one paper. */
export function DecideForm({ c, onDone }: { c: CommendationView; onDone: (id: Id | null) => void }) {
  const t = useT();
  const here = useHere();
  const people = usePeople(here.post.post);
  const forms = useAwardForms(here.post.post, here.post.unit);
  const { run, busy, error } = useCommand(here.post.post);
  const waiting = useCommendations(here.post.post, "to_decide");
  const others = (waiting.data?.items ?? []).filter((o) => o.id !== c.id && formKey(o) === formKey(c) && awardable(o).length > 0);
  const [d, setD, clear] = useDraft<Draft>(`decision.${c.id}`, { achievement: c.achievement ?? "", places: awardable(c).map((r) => placeOf(c, r.line)), prefix: here.post.role === "deputy_commander" ? "kt" : "none", post: here.post.post, authority: "", place: "", open: false });
  const set = (x: Partial<Draft>) => setD((o) => ({ ...o, ...x }));
  const rule = forms.data?.forms.find((f) => formKey(f) === formKey(c));
  const heads = (people.data ?? []).flatMap((p) => p.posts.filter((x) => x.post === here.post.post).map((x) => ({ value: x.post, label: `${p.rank} ${p.name}, ${x.title}`.trim() })));
  const needsAuthority = rule !== undefined && !rule.verified && rule.basis === "";
  const missing = [
    [d.places.length === 0, t("commendations.recipients")], [d.achievement.trim() === "", t("commendations.achievement")], [d.post === null, t("summary.signer")], [needsAuthority && d.authority.trim() === "", t("commendations.authority")],
  ].flatMap(([is, what]) => (is ? [what as string] : []));
  const send = async () => {
    if (!d.post) return;
    const a = await run("award.decide", {
      form: c.form, own_form: c.own_form, achievement: d.achievement.trim(), recipients: d.places.map(placed),
      signer_prefix: fitting(here.post.role, d.prefix), signer_post: d.post, place: d.place.trim(), authority: d.authority.trim(), named_publicly: d.open,
    });
    if (a) {
      clear();
      onDone(a.ids[0] ?? null);
    }
  };
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <h3 className="section-head">{t("commendations.decide")}: {formText(t, c)}</h3>
      <Checkbox.Group label={t("commendations.recipients")} value={d.places} onChange={(places) => set({ places })}>
        <Recipients c={c} />
        {others.length > 0 ? (
          <div className="stack" style={{ gap: "0.6rem", paddingTop: "0.8rem" }}>
            <div className="row between"><span className="small dim">{t("commendations.also")}</span><button type="button" className="textlink small" onClick={() => set({ places: [c, ...others].flatMap((o) => awardable(o).map((r) => placeOf(o, r.line))) })}>{t("commendations.take_all", { n: [c, ...others].reduce((n, o) => n + awardable(o).length, 0) })}</button></div>
            {others.map((o) => <div key={o.id}><p className="small">{o.unit.short_name || o.unit.name}: {o.achievement ?? t("commendations.erased")}</p><Recipients c={o} /></div>)}
          </div>
        ) : null}
      </Checkbox.Group>
      <Textarea label={t("commendations.achievement")} autosize minRows={2} value={d.achievement} onChange={(e) => set({ achievement: e.currentTarget.value })} />
      <Select label={t("summary.signer")} allowDeselect={false} value={d.post} onChange={(post) => set({ post })} data={heads} />
      <PrefixSelect role={here.post.role} value={d.prefix} onChange={(prefix) => set({ prefix })} />
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

function Recipients({ c }: { c: CommendationView }) {
  return <div className="stack" style={{ gap: "0.4rem", paddingTop: "0.3rem" }}>{awardable(c).map((r) => <Checkbox key={r.line} value={placeOf(c, r.line)} label={`${r.name}${r.position ? `, ${r.position}` : ""}`} />)}</div>;
}
