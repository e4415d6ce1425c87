import { Button, Select, Textarea } from "@mantine/core";
import { IconAlertCircle, IconCheck, IconClock, IconMailForward } from "@tabler/icons-react";
import { useState } from "react";
import { useCommand } from "../api/queries";
import { GROUPS, type AddresseeGroup, type Coming, type ConferenceView, type Day, type InvitationState, type InvitationView } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { Refusal, Sign } from "../shell/ui";
import { GroupReach } from "../units/GroupReach";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import css from "./Course.module.css";

interface Draft { units: Picked[]; group: AddresseeGroup; posts: string; prepare: string; reply_by: Day | null }
const EMPTY: Draft = { units: [], group: "none", posts: "", prepare: "", reply_by: null };

export function ReplySign({ state }: { state: InvitationState }) {
  const t = useT();
  const icon = state === "answered" ? <IconCheck aria-hidden /> : state === "silent" ? <IconClock aria-hidden /> : <IconAlertCircle aria-hidden />;
  return <Sign tone={state === "answered" ? "ok" : "soon"} icon={icon}>{t(`invitation_state.${state}`)}</Sign>;
}

/** One post of a reply in words: who holds it comes, sends another, or stays away. */
export function useComing() {
  const t = useT();
  return (p: { post: string; coming: Coming; instead: string; reason: string | null }) =>
    `${p.post}: ${p.coming === "comes" ? t("coming.comes") : p.coming === "sends_another" ? t("conferences.sends", { post: p.instead }) : t("coming.stays_away")}${p.reason ? ` (${p.reason})` : ""}`;
}

/** Whom the conference invited, what each is to prepare, and who said what. */
export function Invitations({ c }: { c: ConferenceView }) {
  const t = useT();
  const here = useHere();
  const [open, setOpen] = useState(false);
  const may = here.may("conference.invite") && c.conclusions === null && c.stage !== "cancelled";
  const answered = c.invitations.filter((i) => i.state === "answered").length;
  return (
    <section className="stack" style={{ marginTop: "1.25rem" }}>
      <h2 className="section-head"><span>{t("conferences.invitations")}</span>{c.invitations.length ? <span className="num">{t("conferences.answered_of", { n: answered, total: c.invitations.length })}</span> : null}</h2>
      {c.invitations.length === 0 ? <p className="dim small">{t("conferences.nobody_invited")}</p> : <ul className={css.lines}>{c.invitations.map((i) => <Line key={i.unit.id} invitation={i} />)}</ul>}
      {may ? open ? <InviteForm c={c} onDone={() => setOpen(false)} /> : <div><Button variant="light" leftSection={<IconMailForward size={18} aria-hidden />} onClick={() => setOpen(true)}>{t("conferences.invite")}</Button></div> : null}
    </section>
  );
}

function Line({ invitation: i }: { invitation: InvitationView }) {
  const t = useT();
  const coming = useComing();
  return (
    <li>
      <span className={css.lineHead}><strong>{i.unit.name}</strong><ReplySign state={i.state} />{i.reply_by && i.state !== "answered" ? <span className="dim small">{t("conferences.reply_by_day", { day: dayText(i.reply_by) })}</span> : null}</span>
      {i.prepare ? <span className="dim small">{t("conferences.to_prepare")}: {i.prepare}</span> : null}
      {i.posts.map((p) => <span key={p.post} className="small">{coming(p)}</span>)}
      {i.note ? <span className={`small ${css.said}`}>{i.note}</span> : null}
    </li>
  );
}

function InviteForm({ c, onDone }: { c: ConferenceView; onDone: () => void }) {
  const t = useT();
  const { run, busy, error } = useCommand(useHere().post.post);
  const [d, set, clear] = useDraft<Draft>(`invite.${c.id}`, EMPTY);
  const put = (change: Partial<Draft>) => set((o) => ({ ...o, ...change }));
  const ready = d.units.length > 0 || d.group !== "none";
  const send = async () => {
    const done = await run("conference.invite", { conference: c.id, units: d.units.map((u) => u.id), group: d.group, posts: d.posts.split("\n").map((x) => x.trim()).filter(Boolean), prepare: d.prepare.trim(), reply_by: d.reply_by });
    if (!done) return;
    clear();
    onDone();
  };
  return (
    <form className={css.invite} onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <div className={css.two}>
        <UnitPicker label={t("conferences.invite_units")} autoFocus value={d.units} onChange={(units) => put({ units })} />
        <Select label={t("information.and_group")} allowDeselect={false} value={d.group} onChange={(v) => put({ group: (v ?? "none") as AddresseeGroup })} data={GROUPS.map((g) => ({ value: g, label: g === "none" ? t("information.no_group") : t(`group.${g}`) }))} />
      </div>
      <GroupReach group={d.group} />
      <div className={css.two}>
        <Textarea label={t("conferences.invite_posts")} description={t("conferences.one_post_a_line")} autosize minRows={2} value={d.posts} onChange={(e) => put({ posts: e.currentTarget.value })} />
        <DayInput label={t("conferences.reply_by")} description={t("common.optional")} value={d.reply_by} onChange={(reply_by) => put({ reply_by })} />
      </div>
      <Textarea label={t("conferences.to_prepare")} description={t("common.optional")} autosize minRows={2} value={d.prepare} onChange={(e) => put({ prepare: e.currentTarget.value })} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={!ready} leftSection={<IconMailForward size={18} aria-hidden />}>{t("conferences.send_invitations")}</Button><Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button></div>
    </form>
  );
}
