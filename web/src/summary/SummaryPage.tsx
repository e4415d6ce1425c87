import { Button } from "@mantine/core";
import { IconRubberStamp } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useCommand, useFigureKinds, useSummary } from "../api/queries";
import type { Id, SectionView, SummaryView } from "../api/types";
import { LessonsFirst } from "../lessons/LessonsFirst";
import { useHere } from "../session/session";
import { readDraft, writeDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { PaperMenu } from "../shell/PaperMenu";
import { dayText } from "../shell/time";
import { PageHead, Reading, Refusal } from "../shell/ui";
import { Bound } from "./Bound";
import { Changes } from "./Changes";
import { InHand, SectionEditor, type Editor } from "./Editor";
import { EvidencePanel, FigureShelf } from "./EvidencePanel";
import { IssueForm } from "./IssueForm";
import { readText, withEstimate } from "./tokens";
import css from "./Summary.module.css";

export function SummaryPage() {
  const { id } = useParams({ strict: false }) as { id: Id };
  const query = useSummary(id);
  return <Reading query={query}>{query.data ? <Summary s={query.data} /> : null}</Reading>;
}

function Summary({ s }: { s: SummaryView }) {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const kinds = useFigureKinds();
  const [token, setToken] = useState<string | null>(null);
  const [issuing, setIssuing] = useState(false);
  const [editor, setEditor] = useState<Editor | null>(null);
  const writable = s.state === "draft" && here.may("summary.write");
  const hand = useMemo(() => ({ figures: s.figures, token, choose: setToken }), [s.figures, token]);
  const changed = s.figures.filter((f) => f.changed && f.frozen);
  const insert = (tok: string) => {
    editor?.chain().focus().insertContent({ type: "bound", attrs: { token: tok } }).run();
    setToken(tok);
  };
  const estimate = (on: boolean) => {
    if (!editor || token === null) return;
    const next = withEstimate(token, on);
    editor.state.doc.descendants((node, pos) => {
      if (node.type.name === "bound" && node.attrs.token === token) editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, "token", next));
    });
    setToken(next);
  };
  const lead = (
    <>
      {s.conference ? <Link to={`/conferences/${s.conference}`} search={{ stage: "report" } as never}>{t("tasks.from_conference_short")}</Link> : null}{s.conference ? " · " : ""}{t("summary.period", { from: dayText(s.period_from), to: dayText(s.period_to), as_of: dayText(s.as_of) })}
    </>
  );
  return (
    <InHand.Provider value={hand}>
      <div className="page">
        <PageHead title={s.title} lead={lead}>
          <PaperMenu papers={[{ name: "summary", label: t("paper.summary"), params: { id: s.id }, forms: ["print", "docx", "pdf", "xlsx"] }]} />
          {s.state === "draft" && here.may("summary.issue") ? <Button leftSection={<IconRubberStamp size={18} aria-hidden />} onClick={() => setIssuing(true)}>{t("summary.issue")}</Button> : null}
        </PageHead>
        {s.state === "issued" ? (
          <p className="good-band">{t("summary.issued", { symbol: s.symbol ?? "", day: s.issued_on ? when.day(s.issued_on) : "" })} {s.code ? <span className="num">{t("handover.code")}: <strong>{s.code}</strong></span> : null}</p>
        ) : null}
        {changed.length ? <Changes s={s} count={changed.length} /> : null}
        {issuing ? <IssueForm s={s} onDone={() => setIssuing(false)} /> : null}
        <LessonsFirst unit={s.unit.id} summary={s.id} />
        <div className={css.columns}>
          <nav className={css.outline} aria-label={t("summary.outline")}>
            {s.sections.map((x) => <a key={x.index} href={`#section-${x.index}`} data-level={x.level} data-empty={(writable && x.text === "" && x.hint !== "") || undefined}>{headed(x)}{writable && x.text === "" && x.hint !== "" ? <span className="small"> ({t("summary.still_empty")})</span> : null}</a>)}
          </nav>
          <div className={css.sheet}>
            {s.sections.map((x) => <Section key={x.index} s={s} section={x} writable={writable} onEditor={setEditor} />)}
          </div>
          <aside className={css.panel}>
            {token !== null ? <EvidencePanel s={s} token={token} onClose={() => setToken(null)} onEstimate={writable && editor ? estimate : null} /> : null}
            {writable ? <FigureShelf kinds={kinds.data ?? []} figures={s.figures} onInsert={editor ? insert : null} /> : token === null ? <p className="dim">{t("summary.press_figure")}</p> : null}
          </aside>
        </div>
      </div>
    </InHand.Provider>
  );
}

function Section({ s, section, writable, onEditor }: { s: SummaryView; section: SectionView; writable: boolean; onEditor: (e: Editor) => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const key = `summary.${s.id}.${section.index}`;
  const [kept, setKept] = useState<string | null>(() => readDraft(key));
  const latest = useRef(kept);
  const stored = useRef(section.text ?? "");
  useEffect(() => void (stored.current = section.text ?? ""), [section.text]);
  const heading = section.hint === "" && section.text === "" && section.level <= 1;
  const onText = useCallback(
    (text: string) => {
      latest.current = text;
      writeDraft(key, text);
      setKept(text);
    },
    [key],
  );
  const save = useCallback(() => {
    const text = latest.current;
    if (text === null || text === stored.current) {
      if (text !== null) writeDraft(key, null);
      latest.current = null;
      setKept(null);
      return;
    }
    void run("summary.write", { summary: s.id, section: section.index, text }).then((a) => {
      if (!a || latest.current !== text) return;
      stored.current = text;
      latest.current = null;
      writeDraft(key, null);
      setKept(null);
    });
  }, [key, run, s.id, section.index]);
  const Tag = section.level === 0 ? "h2" : "h3";
  const text = kept ?? section.text ?? "";
  return (
    <section id={`section-${section.index}`} className={css.section} data-level={section.level}>
      <div className="row between">
        <Tag className={css.heading}>{headed(section)}</Tag>
        {writable && !heading ? <span className="small dim" role="status">{busy ? t("summary.saving") : kept !== null ? t("summary.kept_here") : ""}</span> : null}
      </div>
      {heading ? null : writable ? (
        <SectionEditor text={text} label={section.title} hint={section.hint} onFocus={onEditor} onText={onText} onSave={save} />
      ) : section.text === "" ? null : (
        <div className={css.prose}>{readText(section.text ?? t("desk.erased")).map((p, i) => <p key={i}>{p.map((x, k) => ("token" in x ? <ReadBound key={k} token={x.token} /> : <span key={k}>{x.text}</span>))}</p>)}</div>
      )}
      <Refusal error={error} />
    </section>
  );
}
/** "II. Title", as on the paper. */
const headed = (x: SectionView): string => (x.no ? `${x.no}. ${x.title}` : x.title);

function ReadBound({ token }: { token: string }) {
  return <InHand.Consumer>{(hand) => <Bound token={token} hand={hand} />}</InHand.Consumer>;
}
