import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconCircleCheck, IconHourglass, IconX } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import type { ApiError } from "../api/client";
import type { CheckState, Done, HandoverItemView, HandoverView, Ms } from "../api/types";
import { useT, useWhen } from "../shell/i18n";
import { Secret } from "../shell/Secret";
import { dayShort } from "../shell/time";
import { isEnter, Refusal, Sign } from "../shell/ui";
import { byKind, isForTheWatch, keyOf, placeOfItem, referenceOf } from "./items";
import css from "./Handover.module.css";

type ItemChange = Partial<Pick<HandoverItemView, "done" | "remark">>;
/** Kind by kind, each with how many there are. */
function Groups({ items, onChange }: { items: HandoverItemView[]; onChange?: ((item: HandoverItemView, c: ItemChange) => void) | undefined }) {
  const t = useT();
  return byKind(items).map((group) => (
    <section key={group.kind} aria-label={t(`handover.group_${group.kind}`)}>
      <h4 className={css.group}><span>{t(`handover.group_${group.kind}`)}</span><span className="num dim">{group.items.length}</span></h4>
      <ul className={css.items}>{group.items.map((i) => <Item key={keyOf(i)} item={i} onChange={onChange} />)}</ul>
    </section>
  ));
}

/**
 * What waits for the unit: each is ticked when it was finished in this watch, and may have a remark. What is the watch's own stands open, as does what presses
 * or bears a remark; the rest of the office's business is named all the same, folded away.
 */
export function Items({ items, unnamed, onChange }: { items: HandoverItemView[]; unnamed: number; onChange?: (item: HandoverItemView, c: ItemChange) => void }) {
  const t = useT();
  const spoken = (i: HandoverItemView) => isForTheWatch(i) || (!onChange && (i.done || i.remark !== ""));
  const office = items.filter((i) => !spoken(i));
  return (
    <section>
      <h3 className="section-head"><span>{t("handover.items")}</span><span className="num">{items.filter((i) => i.done).length}/{items.length}</span></h3>
      {items.length === 0 ? <p className="dim">{t("desk.nothing_open")}</p> : null}
      {onChange && items.length > 0 ? <p className="dim small">{t("handover.tick")}</p> : null}
      <Groups items={items.filter(spoken)} onChange={onChange} />
      {office.length > 0 ? (
        <details className={css.office}>
          <summary><strong>{t("handover.office")}</strong> <span className="num">{office.length}</span> <span className="dim small">{t("handover.office_named")}</span></summary>
          <Groups items={office} onChange={onChange} />
        </details>
      ) : null}
      {unnamed > 0 ? <p className="soon small">{t("handover.unnamed", { n: unnamed })}</p> : null}
    </section>
  );
}

function Item({ item, onChange }: { item: HandoverItemView; onChange?: ((item: HandoverItemView, c: ItemChange) => void) | undefined }) {
  const t = useT();
  const text = item.text ?? t("desk.erased");
  const reference = referenceOf(item, t) || (item.kind === "invitation" || item.kind === "paper" || item.kind === "contribution" ? t("handover.look") : "");
  return (
    <li>
      <div className="grow">
        {onChange ? <Checkbox checked={item.done} onChange={(e) => onChange(item, { done: e.currentTarget.checked })} label={text} />
          : <p className={css.kept}>{item.done ? <Sign tone="ok" icon={<IconCheck />}>{t("handover.done")}</Sign> : null}<span>{text}</span></p>}
        <p className={`${css.foot} small`}>
          {reference ? <Link {...placeOfItem(item)} aria-label={`${reference}: ${text}`}>{reference}</Link> : null}
          {item.due ? <span className="dim">{t("desk.due", { day: dayShort(item.due) })}</span> : null}
        </p>
      </div>
      {onChange ? (
        <TextInput size="xs" aria-label={t("handover.remark_on", { item: text })} placeholder={t("handover.remark")} value={item.remark} onChange={(e) => onChange(item, { remark: e.currentTarget.value })} className={css.remark} />
      ) : <span className={`${css.remark} small`}>{item.remark}</span>}
    </li>
  );
}

/** What came after the first signature: each with its link, and how the record comes to name it. */
export function Since({ items, children }: { items: HandoverItemView[]; children?: ReactNode }) {
  const t = useT();
  if (items.length === 0) return null;
  return (
    <section className="note-band" role="status">
      <h3>{t("handover.since")} <span className="num">{items.length}</span></h3>
      <ul className={css.since}>
        {items.map((i) => {
          const reference = referenceOf(i, t);
          const text = i.text ?? t("desk.erased");
          return <li key={keyOf(i)}><span className="dim small">{t(`handover.group_${i.kind}`)}{reference ? ` · ${reference}` : ""}</span> <Link {...placeOfItem(i)}>{text}</Link></li>;
        })}
      </ul>
      <p className="small">{t("handover.since_why")} {children}</p>
    </section>
  );
}

const STATES: CheckState[] = ["ok", "damaged", "missing"];
interface Keeping { onChange: (item: string, c: { state?: CheckState; remark?: string }) => void; typed: string; onType: (typed: string) => void; onAdd: (item: string) => void; onRemove: (item: string) => void }
/** Equipment, keys and means, as on the printed form: one mark in one of three columns. What is listed in one record stands in the next. */
export function Equipment({ list, keeping }: { list: HandoverView["checklist"]; keeping?: Keeping }) {
  const t = useT();
  const onChange = keeping?.onChange;
  return (
    <section>
      <table className="ruled">
        <thead><tr><th>{t("handover.checklist")}</th>{STATES.map((s) => <th key={s} className={css.mark}>{t(`handover.check_${s}`)}</th>)}<th>{t("handover.remark")}</th></tr></thead>
        <tbody>
          {list.map((c) => (
            <tr key={c.item}>
              <td>{c.item}{keeping ? <> <button type="button" className={css.drop} aria-label={t("handover.remove_item", { item: c.item })} onClick={() => keeping.onRemove(c.item)}><IconX size={16} aria-hidden /></button></> : null}</td>
              {STATES.map((s) => (
                <td key={s} className={css.mark}>
                  {onChange ? <input type="radio" name={`check-${c.item}`} aria-label={`${c.item}: ${t(`handover.check_${s}`)}`} checked={c.state === s} onChange={() => onChange(c.item, { state: s })} />
                    : c.state === s ? <><IconCheck size={18} aria-hidden /><span className="visually-hidden">{t(`handover.check_${s}`)}</span></> : null}
                </td>
              ))}
              <td>{onChange ? <TextInput size="xs" variant="unstyled" className={css.cell} aria-label={t("handover.remark_on", { item: c.item })} placeholder="…" value={c.remark} onChange={(e) => onChange(c.item, { remark: e.currentTarget.value })} /> : c.remark}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {list.length === 0 ? <p className="small dim">{t(keeping ? "handover.no_items" : "common.none")}</p> : null}
      {keeping ? <AddItem {...keeping} /> : null}
    </section>
  );
}

function AddItem({ typed, onType, onAdd }: Keeping) {
  const t = useT();
  const add = () => {
    if (typed.trim() !== "") onAdd(typed.trim());
  };
  return (
    <div className="row" style={{ paddingTop: "0.4rem" }}>
      <TextInput size="xs" className="grow" maxLength={200} aria-label={t("handover.add_item")} placeholder={t("handover.add_item")} value={typed} onChange={(e) => onType(e.currentTarget.value)} onKeyDown={(e) => { if (isEnter(e)) { e.preventDefault(); add(); } }} />
      <Button size="compact-sm" variant="default" disabled={typed.trim() === ""} onClick={add}>{t("common.add")}</Button>
    </div>
  );
}

export function StateBand({ view }: { view: HandoverView }) {
  const t = useT();
  const names = { outgoing: view.outgoing, incoming: view.incoming ?? "…" };
  if (view.state === "signed_out") return <div className="note-band" role="status"><Sign tone="soon" icon={<IconHourglass />}>{t("handover.state_signed")}</Sign> · {t("desk.handover_waits", names)}</div>;
  if (view.state === "countersigned") return <div className="good-band" role="status"><Sign tone="ok" icon={<IconCircleCheck />}>{t("handover.state_done")}</Sign> · {t("handover.now_responsible", names)}</div>;
  if (view.state === "refused") return <div className="refusal" role="status"><Sign tone="now" icon={<IconX />}>{t("handover.state_refused")}</Sign> <span>{t("handover.refused_why", { ...names, reason: view.refusal ?? "" })}</span></div>;
  if (view.state === "withdrawn") return <div className="note-band" role="status"><Sign tone="soon" icon={<IconArrowBackUp />}>{t("handover.state_withdrawn")}</Sign> · {t("handover.still_responsible", { name: view.outgoing })}</div>;
  return null;
}

export function Signature({ role, name, at }: { role: string; name: string; at: Ms | null }) {
  const t = useT();
  const when = useWhen();
  return (
    <div className={css.signature}>
      <span className="dim small">{role}</span>
      <strong>{name}</strong>
      <span className="small num">{at ? <Sign tone="ok" icon={<IconCircleCheck />}>{t("handover.signed_at", { at: when.full(at) })}</Sign> : t("handover.not_signed")}</span>
    </div>
  );
}

/** The second signature, with the other person's own PIN, without ending the first one's session. */
export function SignedBlock(props: { name: string; busy: boolean; error: ApiError | null; onSign: (pin: string) => Promise<Done | null>; children: ReactNode }) {
  const t = useT();
  const [pin, setPin] = useState("");
  return (
    <form className={css.sign} onSubmit={(e) => { e.preventDefault(); if (pin) void props.onSign(pin).then(() => setPin("")); }}>
      <h3>{t("handover.incoming_signs", { name: props.name })}</h3>
      <Secret autoFocus={window.matchMedia("(min-width: 48em)").matches} label={t("handover.own_pin")} value={pin} inputMode="numeric" autoComplete="off" onChange={(e) => setPin(e.currentTarget.value)} />
      <Refusal error={props.error} />
      <Button type="submit" size="md" fullWidth loading={props.busy} disabled={pin === ""}>{t("handover.take")}</Button>
      <div className="row between">{props.children}</div>
    </form>
  );
}
