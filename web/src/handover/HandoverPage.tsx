import { Button, Select, Textarea, type ComboboxItem, type OptionsFilter } from "@mantine/core";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { serverNow } from "../api/client";
import { useCommand, useDesk, useHandover, useHandoverDraft } from "../api/queries";
import type { CheckState, HandoverView, Id } from "../api/types";
import { LevelSection } from "../levels/Strip";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { plain } from "../shell/plain";
import { PaperMenu } from "../shell/PaperMenu";
import { Secret } from "../shell/Secret";
import { PageHead, Reading, ReasonForm, Refusal } from "../shell/ui";
import { equipmentOf, keyOf } from "./items";
import { Equipment, Items, Signature, SignedBlock, Since, StateBand } from "./parts";
import css from "./Handover.module.css";

export function DraftPage() {
  const here = useHere();
  const { watch } = useParams({ strict: false }) as { watch: Id };
  const search = useSearch({ strict: false }) as { order?: string };
  const query = useHandoverDraft(here.post.post, watch);
  return <Reading query={query}>{query.data ? search.order ? <OrderTakeover view={query.data} /> : <Draft view={query.data} refetch={() => void query.refetch()} /> : null}</Reading>;
}

/** Records begun before the list of equipment could be changed have neither `added` nor `removed`. */
interface Written { items: Record<string, { done: boolean; remark: string }>; checklist: Record<string, { state: CheckState; remark: string }>; added?: string[]; removed?: string[]; adding?: string; weather: string | null; remarks: string; incoming: Id | null }
const NOTHING: Written = { items: {}, checklist: {}, weather: null, remarks: "", incoming: null };

/** Not on a phone, where the keyboard would cover the sheet. */
const atADesk = (): boolean => window.matchMedia("(min-width: 48em)").matches;
/** Without marks too; before those in whose titles it stands somewhere come those so called: by the last word of their names. */
const foldedly: OptionsFilter = ({ options, search }) => {
  const want = plain(search.trim());
  const called = (o: ComboboxItem) => plain(o.label.split(",")[0]?.split(" ").pop() ?? "").startsWith(want);
  return (options as ComboboxItem[]).filter((o) => plain(o.label).includes(want)).sort((a, b) => Number(called(b)) - Number(called(a)));
};

function Draft({ view, refetch }: { view: HandoverView; refetch: () => void }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const navigate = useNavigate();
  const desk = useDesk(here.post.post);
  const { run, busy, error } = useCommand(here.post.post);
  const [w, setW, clear] = useDraft<Written>(`handover.${view.watch}`, NOTHING);
  const [pin, setPin] = useState("");
  const signing = useRef<HTMLInputElement>(null);
  const items = view.items.map((i) => ({ ...i, ...w.items[keyOf(i)] }));
  const checklist = equipmentOf(view.checklist, w.added, w.removed).map((c) => ({ ...c, ...w.checklist[c.item] }));
  const keeping = {
    onChange: (item: string, change: { state?: CheckState; remark?: string }) => setW((o) => ({ ...o, checklist: { ...o.checklist, [item]: { state: "ok", remark: "", ...o.checklist[item], ...change } } })),
    typed: w.adding ?? "",
    onType: (adding: string) => setW((o) => ({ ...o, adding })),
    onAdd: (item: string) => setW((o) => ({ ...o, adding: "", added: [...(o.added ?? []).filter((x) => x !== item), item], removed: (o.removed ?? []).filter((x) => x !== item) })),
    onRemove: (item: string) => setW((o) => ({ ...o, added: (o.added ?? []).filter((x) => x !== item), removed: [...(o.removed ?? []), item] })),
  };
  const weather = w.weather ?? view.weather;
  const sign = async () => {
    if (!w.incoming || pin === "") return;
    const answer = await run("handover.sign", {
      watch: view.watch, incoming_post: w.incoming, last_row: view.last_row, weather, remarks: w.remarks, pin, checklist,
      items: items.map(({ kind, entity, done, remark }) => ({ kind, entity, done, remark })),
    });
    setPin("");
    if (answer) {
      clear();
      void navigate({ to: `/handover/${answer.ids[0] ?? ""}` });
    } else refetch();
  };
  return (
    <div className="page">
      <PageHead title={t("handover.title", { duty: t(`duty.${view.duty}`) })} lead={`${view.unit.name} · ${desk.data ? when.full(desk.data.now) : ""}`}>
        <Button variant="subtle" onClick={() => void navigate({ to: "/" })}>{t("shell.to_desk")}</Button>
      </PageHead>
      <div className={css.sheet}>
        <div className={css.give}>
          <h2 className={css.side}>{t("handover.giving")}</h2>
          <Items items={items} unnamed={view.unnamed} onChange={(item, change) => setW((o) => ({ ...o, items: { ...o.items, [keyOf(item)]: { done: false, remark: "", ...o.items[keyOf(item)], ...change } } }))} />
          <Equipment list={checklist} keeping={keeping} />
          <LevelSection levels={view.levels} now={desk.data?.now ?? serverNow()} />
          <div className={css.two}>
            <Textarea label={t("handover.weather")} autosize minRows={2} value={weather} onChange={(e) => { const v = e.currentTarget.value; setW((o) => ({ ...o, weather: v })); }} />
            <Textarea label={t("handover.remarks")} autosize minRows={2} value={w.remarks} onChange={(e) => { const v = e.currentTarget.value; setW((o) => ({ ...o, remarks: v })); }} />
          </div>
        </div>
        <div className={css.take}>
          <h2 className={css.side}>{t("handover.taking")}</h2>
          <LastRow row={view.last_row} />
          <Select label={t("handover.to_whom")} placeholder={t("handover.choose")} searchable filter={foldedly} selectFirstOptionOnDropdownOpen selectFirstOptionOnChange autoFocus={w.incoming === null && atADesk()} openOnFocus={false} value={w.incoming} nothingFoundMessage={t("palette.nothing")}
            onChange={(v) => { setW((o) => ({ ...o, incoming: v })); if (v) setTimeout(() => signing.current?.focus(), 30); }}
            data={view.candidates.map((c) => ({ value: c.post, label: `${c.name}, ${c.title}` }))} />
          <form className={css.sign} onSubmit={(e) => { e.preventDefault(); void sign(); }}>
            <h3>{t("handover.outgoing_signs", { name: view.outgoing })}</h3>
            <Secret ref={signing} label={t("handover.own_pin")} value={pin} inputMode="numeric" autoComplete="off" onChange={(e) => setPin(e.currentTarget.value)} />
            <Refusal error={error} />
            <Button type="submit" size="md" fullWidth loading={busy} disabled={!w.incoming || pin === ""}>{t("handover.sign")}</Button>
            <p className="small dim">{t("handover.still_responsible", { name: view.outgoing })}</p>
          </form>
        </div>
      </div>
    </div>
  );
}

function OrderTakeover({ view }: { view: HandoverView }) {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const { run, busy, error } = useCommand(here.post.post);
  const [incoming, setIncoming] = useState<Id | null>(null);
  return (
    <div className="page" style={{ maxWidth: "44rem" }}>
      <PageHead title={t("handover.order_title", { duty: t(`duty.${view.duty}`) })} lead={t("handover.order_lead", { name: view.outgoing })} />
      <Select label={t("handover.to_whom")} placeholder={t("handover.choose")} searchable value={incoming} onChange={setIncoming} data={view.candidates.map((c) => ({ value: c.post, label: `${c.name}, ${c.title}` }))} />
      <ReasonForm draft={`watch.order_takeover.${view.watch}`} label={t("handover.order_reason")} verb={t("desk.order_takeover")} busy={busy} error={error} onCancel={() => void navigate({ to: "/" })}
        onSend={async (reason) => (incoming ? run("watch.order_takeover", { watch: view.watch, incoming_post: incoming, reason }) : null)} />
    </div>
  );
}

export function SheetPage() {
  const { id } = useParams({ strict: false }) as { id: Id };
  const query = useHandover(id);
  return <Reading query={query}>{query.data ? <Sheet view={query.data} refetch={() => void query.refetch()} /> : null}</Reading>;
}

/** What the record says, to be signed for once more. */
const asWritten = (view: HandoverView): Written => ({
  items: Object.fromEntries(view.items.map((i) => [keyOf(i), { done: i.done, remark: i.remark }])),
  checklist: Object.fromEntries(view.checklist.map((c) => [c.item, { state: c.state, remark: c.remark }])),
  added: view.checklist.map((c) => c.item),
  weather: view.weather, remarks: view.remarks, incoming: view.incoming_post,
});

function Sheet({ view, refetch }: { view: HandoverView; refetch: () => void }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const navigate = useNavigate();
  const [, setW] = useDraft<Written>(`handover.${view.watch}`, NOTHING);
  const [refusing, setRefusing] = useState(false);
  const open = view.state === "signed_out";
  const mineOut = here.post.post === view.outgoing_post;
  const id = view.id as Id;
  const incomingPost = view.incoming_post as Id;
  const take = async (pin: string) => {
    const answer = await run("handover.countersign", { handover: id, pin }, null, incomingPost);
    if (!answer) refetch();
    return answer;
  };
  const signAnew = async () => {
    if (!(await run("handover.withdraw", { handover: id }))) return;
    setW(() => asWritten(view));
    void navigate({ to: `/handover/draft/${view.watch}` });
  };
  return (
    <div className="page">
      <PageHead title={t("handover.title", { duty: t(`duty.${view.duty}`) })} lead={`${view.unit.name}${view.signed_at ? ` · ${when.full(view.signed_at)}` : ""}`}>
        <PaperMenu papers={[{ name: "handover", label: t("paper.handover"), params: { id } }]} />
      </PageHead>
      <StateBand view={view} />
      <Since items={view.since}>{mineOut && here.may("handover.withdraw") ? <button type="button" className="textlink" disabled={busy} onClick={() => void signAnew()}>{t("handover.sign_anew")}</button> : null}</Since>
      <div className={css.sheet}>
        <div className={css.give}>
          <h2 className={css.side}>{t("handover.giving")}</h2>
          <Items items={view.items} unnamed={view.unnamed} />
          <Equipment list={view.checklist} />
          <LevelSection levels={view.levels} now={view.signed_at ?? serverNow()} />
          <div className={css.two}>
            <div><h3>{t("handover.weather")}</h3><p>{view.weather || t("common.none")}</p></div>
            <div><h3>{t("handover.remarks")}</h3><p>{view.remarks || t("common.none")}</p></div>
          </div>
        </div>
        <div className={css.take}>
          <h2 className={css.side}>{t("handover.taking")}</h2>
          <LastRow row={view.last_row} />
          <Signature role={t("handover.outgoing")} name={view.outgoing} at={view.signed_at} />
          {open ? (
            refusing ? (
              <ReasonForm draft={`handover.refuse.${id}`} label={t("handover.refuse_reason")} verb={t("handover.refuse")} pin danger busy={busy} error={error} onCancel={() => { clear(); setRefusing(false); }}
                onSend={(reason, pin) => run("handover.refuse", { handover: id, reason, pin }, null, incomingPost)} />
            ) : (
              <SignedBlock name={view.incoming ?? ""} busy={busy} error={error} onSign={take}>
                <button type="button" className="textlink" onClick={() => { clear(); setRefusing(true); }}>{t("handover.refuse")}</button>
                {mineOut && here.may("handover.withdraw") ? <button type="button" className="textlink" disabled={busy} onClick={() => void run("handover.withdraw", { handover: id })}>{t("handover.withdraw")}</button> : null}
              </SignedBlock>
            )
          ) : (
            <Signature role={t("handover.incoming")} name={view.incoming ?? ""} at={view.countersigned_at} />
          )}
          {view.code ? <p className={css.code}><span className="dim small">{t("handover.code")}</span><strong className="num">{view.code}</strong><span className="dim small">{t("handover.code_why")}</span></p> : null}
        </div>
      </div>
    </div>
  );
}

/** To which row of the log one hands over. */
function LastRow({ row }: { row: number }) {
  const t = useT();
  return row === 0 ? <p>{t("handover.no_row")}</p> : <p>{t("handover.books_until")} <strong className="num">{t("handover.log_row", { row })}</strong></p>;
}
