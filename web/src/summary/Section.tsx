import { Button } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { useCommand } from "../api/queries";
import type { SectionView, SummaryView } from "../api/types";
import { useHere } from "../session/session";
import { readDraft, writeDraft } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { Bound } from "./Bound";
import { Comments } from "./Comments";
import { Conflict } from "./Conflict";
import { InHand, SectionEditor, type Editor } from "./Editor";
import { Loose } from "./Loose";
import { readText } from "./tokens";
import { useHold } from "./useHold";
import { Work } from "./Work";
import css from "./Summary.module.css";

/** "II. Title", as on the paper. */
export const headed = (x: SectionView): string => (x.no ? `${x.no}. ${x.title}` : x.title);

/** Whether whoever sits here may write in it: it waits for nobody else, and is not under review. */
function open(section: SectionView, post: string, reviews: boolean): boolean {
  if (section.state === "submitted" || section.state === "accepted") return false;
  return section.writer === null || section.writer.post === post || reviews;
}

export function Section({ s, section, writable, heldBy, onEditor }: { s: SummaryView; section: SectionView; writable: boolean; heldBy: string | null; onEditor: (e: Editor) => void }) {
  const here = useHere();
  const Tag = section.level === 0 ? "h2" : "h3";
  const heading = section.hint === "" && section.text === "" && section.level <= 1;
  const may = writable && open(section, here.post.post, here.may("summary.accept"));
  return (
    <section id={`section-${section.index}`} className={css.section} data-level={section.level}>
      {heading ? <Tag className={css.heading}>{headed(section)}</Tag> : may ? <Written s={s} section={section} heldBy={heldBy} onEditor={onEditor} Tag={Tag} /> : <><Tag className={css.heading}>{headed(section)}</Tag><Read section={section} /></>}
      {heading || s.state !== "draft" ? null : <Work s={s} section={section} />}
      {heading ? null : <Comments s={s} section={section} />}
    </section>
  );
}

function Read({ section }: { section: SectionView }) {
  const t = useT();
  if (section.text === "") return null;
  return <div className={css.prose}>{readText(section.text ?? t("desk.erased")).map((p, i) => <p key={i}>{p.map((x, k) => ("token" in x ? <InHand.Consumer key={k}>{(hand) => <Bound token={x.token} hand={hand} />}</InHand.Consumer> : <span key={k}>{x.text}</span>))}</p>)}</div>;
}

/** What was typed and over which version; both outlive a reload. */
function readKept(key: string): { text: string; over: number } | null {
  const text = readDraft(key);
  return text === null ? null : { text, over: Number(readDraft(`${key}.over`) ?? -1) };
}

function Written({ s, section, heldBy, onEditor, Tag }: { s: SummaryView; section: SectionView; heldBy: string | null; onEditor: (e: Editor) => void; Tag: "h2" | "h3" }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error, clear } = useCommand(here.post.post);
  const { begin, end } = useHold(s.id, s.unit.id, section.index);
  const key = `summary.${s.id}.${section.index}`;
  const [kept, setKept] = useState(() => readKept(key));
  const [anyway, setAnyway] = useState(false);
  const latest = useRef(kept);
  const version = useRef(section.version);
  const stored = useRef(section.text ?? "");
  useEffect(() => {
    stored.current = section.text ?? "";
    version.current = section.version;
  }, [section.text, section.version]);
  const keep = useCallback(
    (next: { text: string; over: number } | null) => {
      latest.current = next;
      writeDraft(key, next && next.text);
      writeDraft(`${key}.over`, next && String(next.over));
      setKept(next);
    },
    [key],
  );
  const onText = useCallback((text: string) => keep({ text, over: latest.current && latest.current.over >= 0 ? latest.current.over : version.current }), [keep]);
  const send = useCallback(
    (draft: { text: string; over: number }) =>
      void run("summary.write", { summary: s.id, section: section.index, text: draft.text, over: draft.over }).then((a) => {
        if (!a) return;
        stored.current = draft.text;
        version.current = draft.over + 1;
        // Whatever was typed meanwhile rests on what was just written.
        keep(latest.current && latest.current.text !== draft.text ? { text: latest.current.text, over: draft.over + 1 } : null);
      }),
    [keep, run, s.id, section.index],
  );
  const save = useCallback(() => {
    end();
    const draft = latest.current;
    if (draft === null) return;
    if (draft.text === stored.current) keep(null);
    else if (draft.over === version.current || draft.over < 0) send({ text: draft.text, over: draft.over < 0 ? version.current : draft.over });
  }, [end, keep, send]);
  const conflict = kept !== null && kept.over >= 0 && kept.over < section.version && kept.text !== section.text && !busy;
  const held = heldBy !== null && !anyway;
  return (
    <>
      <div className="row between">
        <Tag className={css.heading}>{headed(section)}</Tag>
        <span className="small dim" role="status">{busy ? t("summary.saving") : kept !== null ? t("summary.kept_here") : ""}</span>
      </div>
      {heldBy !== null ? (
        <p className={`note-band small ${css.held}`} role="status"><IconPencil size={15} aria-hidden /> {t("summary.held_by", { name: heldBy })} {held ? <button type="button" className="textlink small" onClick={() => setAnyway(true)}>{t("summary.write_anyway")}</button> : null}</p>
      ) : null}
      <SectionEditor text={kept?.text ?? section.text ?? ""} label={section.title} hint={section.hint} locked={held} onFocus={(e) => { begin(); onEditor(e); }} onText={onText} onSave={save} />
      {conflict && kept ? <Conflict s={s} section={section} mine={kept.text} busy={busy} onMine={() => send({ text: kept.text, over: section.version })} onTheirs={() => { clear(); keep(null); }} /> : null}
      {conflict ? null : <Refusal error={error} />}
      {error && kept && !conflict ? <Button size="compact-sm" mt="0.3rem" variant="default" onClick={save}>{t("common.again")}</Button> : null}
      <Loose s={s} section={section} waiting={kept !== null} />
    </>
  );
}
