import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { IconFileText, IconPlus, IconSend, IconTrash } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useCommand } from "../api/queries";
import { GROUPS, LINE_KINDS, type AddresseeGroup, type Bodies, type ConferenceView, type LineKind, type Whole } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { GroupReach } from "../units/GroupReach";
import { UnitPicker, type Picked } from "../units/UnitPicker";
import { AccountFirst, Boards, OwnBoard } from "./Followup";
import { Instruct } from "./Instruct";
import { HowIssued, NoticeBand, SubmitNotice, underReview } from "./Notice";
import css from "./Conferences.module.css";

type Sent = Whole<Bodies["conference.conclude"]>["groups"][number];
type Bullet = Sent["bullets"][number];
interface Draft { text: string; groups: (Omit<Sent, "owners"> & { owners: Picked[] })[] }
const BULLET: Bullet = { text: "", kind: "task", due: null, standing: true };
type Group = Draft["groups"][number];
/** Only a task is standing or has a day by which it is due. */
const ofKind = (kind: LineKind): Partial<Bullet> => (kind === "task" ? { kind, standing: true } : { kind, standing: false, due: null });

/** Conclusions by addressee: numbered groups, each line a task, for information, or out of scope. */
export function Conclude({ c }: { c: ConferenceView }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [asking, setAsking] = useState<"instruct" | "submit" | null>(null);
  const names = new Map(c.named.map((u) => [u.id, u.short_name || u.name]));
  const stored: Draft = { text: c.conclusions?.text ?? "", groups: (c.conclusions?.groups ?? []).map((g) => ({
    ...g, owners: g.owners.map((id) => ({ id, name: names.get(id) ?? id })), bullets: g.bullets.map((b) => ({ ...b, text: b.text ?? "" })),
  })) };
  const [draft, setDraft, clear, kept] = useDraft<Draft>(`conclude.${c.id}`, stored);
  const d = kept ? draft : stored;
  const set = (next: (o: Draft) => Draft) => setDraft((o) => next(kept ? o : stored));
  const setGroup = (i: number, change: Partial<Group>) => set((o) => ({ ...o, groups: o.groups.map((g, k) => (k === i ? { ...g, ...change } : g)) }));
  const setBullet = (i: number, j: number, change: Partial<Bullet>) => set((o) => ({ ...o, groups: o.groups.map((g, k) => (k === i ? { ...g, bullets: g.bullets.map((b, m) => (m === j ? { ...b, ...change } : b)) } : g)) }));
  const written = !kept && c.conclusions !== null;
  const may = written && here.may("conference.instruct") && !["writing", "returned"].includes(c.notice?.state ?? "");
  const sends = written && here.may("conference.submit_notice");
  const issued = c.document !== null && c.stage !== "concluded";
  const tasks = d.groups.reduce((n, g) => n + g.bullets.filter((b) => b.kind === "task").length, 0);
  if (issued || underReview(c.notice))
    return (
      <div className="stack" style={{ marginTop: "1rem" }}>
        {issued ? (
          <>
            <p className="good-band">{t("conferences.instructed")} <Link to="/documents" search={{ box: "issued", id: c.document ?? "" } as never}>{t("conferences.open_directive")}</Link></p>
            <HowIssued notice={c.notice} />
          </>
        ) : <NoticeBand notice={c.notice} />}
        <p>{c.conclusions?.text}</p>
        <h2 className="section-head">{t("conferences.own_board")}</h2>
        {c.followup ? <OwnBoard board={c.followup} /> : null}
      </div>
    );
  return (
    <div className={css.form}>
      <Boards c={c} open={c.document === null} />
      <Textarea label={t("conferences.conclusion_text")} autosize minRows={2} value={d.text} onChange={(e) => { const text = e.currentTarget.value; set((o) => ({ ...o, text })); }} />
      {d.groups.map((g, i) => (
        <section key={i} className={css.group}>
          <div className={css.groupHead}>
            <span className={css.roman}>{i + 1}</span>
            <TextInput className="grow" aria-label={t("conferences.addressee")} placeholder={t("conferences.addressee_example")} value={g.addressee} onChange={(e) => setGroup(i, { addressee: e.currentTarget.value })} />
            <Select aria-label={t("tasks.to")} w="15rem" value={g.group} allowDeselect={false} onChange={(v) => setGroup(i, { group: (v ?? "none") as AddresseeGroup })} data={GROUPS.map((x) => ({ value: x, label: t(`group.${x}`) }))} />
            <button type="button" className={css.remove} aria-label={t("conferences.remove_group", { n: i + 1 })} onClick={() => set((o) => ({ ...o, groups: o.groups.filter((_, k) => k !== i) }))}><IconTrash size={18} aria-hidden /></button>
          </div>
          {g.group === "none" ? <UnitPicker label={t("tasks.owners")} value={g.owners} onChange={(owners) => setGroup(i, { owners })} /> : <GroupReach group={g.group} />}
          {g.bullets.map((b, j) => (
            <div key={j} className={css.bullet}>
              <Textarea className="grow" aria-label={t("conferences.bullet", { n: j + 1 })} autosize minRows={1} value={b.text} onChange={(e) => setBullet(i, j, { text: e.currentTarget.value })} />
              <select className="chip" aria-label={t("conferences.line_kind")} value={b.kind} onChange={(e) => setBullet(i, j, ofKind(e.currentTarget.value as LineKind))}>{LINE_KINDS.map((k) => <option key={k} value={k}>{t(`line_kind.${k}`)}</option>)}</select>
              {b.kind === "task" ? (
                <>
                  <select className="chip" aria-label={t("tasks.due")} value={b.standing ? "standing" : "due"} onChange={(e) => setBullet(i, j, e.currentTarget.value === "standing" ? { standing: true, due: null } : { standing: false })}><option value="standing">{t("tasks.standing")}</option><option value="due">{t("conferences.has_due")}</option></select>
                  {b.standing ? null : <span className={css.due}><DayInput label="" value={b.due} onChange={(due) => setBullet(i, j, { due })} /></span>}
                </>
              ) : null}
              <button type="button" className={css.remove} aria-label={t("conferences.remove_bullet", { n: j + 1 })} onClick={() => setGroup(i, { bullets: g.bullets.filter((_, m) => m !== j) })}><IconTrash size={18} aria-hidden /></button>
            </div>
          ))}
          <div><Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setGroup(i, { bullets: [...g.bullets, BULLET] })}>{t("conferences.add_bullet")}</Button></div>
        </section>
      ))}
      <div><Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => set((o) => ({ ...o, groups: [...o.groups, { addressee: "", owners: [], group: "none", bullets: [BULLET] }] }))}>{t("conferences.add_group")}</Button></div>
      <AccountFirst c={c} />
      <NoticeBand notice={c.notice} />
      <Refusal error={error} at={{ conference: c.id }} />
      {may && asking === "instruct" ? <Instruct conference={c.id} tasks={tasks} onCancel={() => setAsking(null)} /> : sends && asking === "submit" ? <SubmitNotice c={c} onDone={() => setAsking(null)} /> : (
        <div className="action-bar">
          <Button size="md" variant={kept ? "filled" : "default"} disabled={!kept} loading={busy} onClick={() => void run("conference.conclude", { conference: c.id, text: d.text, groups: d.groups.map((g) => ({ ...g, owners: g.owners.map((o) => o.id) })) }).then((a) => a && clear())}>{t("conferences.save_conclusions")}</Button>
          {kept ? <span className="dim small">{t("common.kept_draft")}</span> : null}
          {may ? <Button size="md" leftSection={<IconSend size={18} aria-hidden />} onClick={() => setAsking("instruct")}>{t("conferences.instruct")}</Button> : null}
          {sends ? <Button size="md" variant={may ? "default" : "filled"} leftSection={<IconFileText size={18} aria-hidden />} onClick={() => setAsking("submit")}>{t("conferences.submit_notice")}</Button> : null}
        </div>
      )}
    </div>
  );
}
