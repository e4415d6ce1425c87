import { Button } from "@mantine/core";
import { IconRubberStamp } from "@tabler/icons-react";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useFigureKinds, useHolds, useSummary, type Cell } from "../api/queries";
import type { Id, SummaryView } from "../api/types";
import { LessonsFirst } from "../lessons/LessonsFirst";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { PaperMenu } from "../shell/PaperMenu";
import { dayText } from "../shell/time";
import { PageHead, Reading } from "../shell/ui";
import { AmendForm } from "./BodyFields";
import { CallBoard } from "./CallBoard";
import { Changes } from "./Changes";
import { Editions, Reissue, useMayReissue } from "./Editions";
import { InHand, type Editor } from "./Editor";
import { EvidencePanel, FigureShelf } from "./EvidencePanel";
import { Import } from "./Import";
import { IssueForm } from "./IssueForm";
import { headed, Section } from "./Section";
import { PutToSign, SigningBand } from "./Signing";
import { StatedPanel, StatedShelf } from "./Stated";
import { statedId, withOption, type Option } from "./tokens";
import { Versions } from "./Versions";
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
  const [chosen, setChosen] = useState<{ token: string; cell: Cell | null } | null>(null);
  const token = chosen?.token ?? null;
  const setToken = (next: string | null) => setChosen(next === null ? null : { token: next, cell: null });
  const [form, setForm] = useState<"sign" | "issue" | "reissue" | "amend" | "versions" | "import" | null>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const draft = s.state === "draft" && here.post.unit === s.unit.id; // another unit's is read here, never written
  const writable = draft && here.may("summary.write");
  const mayReissue = useMayReissue(s);
  const hand = useMemo(() => ({ summary: s.id, figures: s.figures, stated: s.stated, token: chosen?.token ?? null, cell: chosen?.cell ?? null, choose: (to: string, cell?: Cell) => setChosen({ token: to, cell: cell ?? null }) }), [s.id, s.figures, s.stated, chosen]);
  const holds = useHolds(here.post.post, s.id, s.unit.id, writable).data ?? [];
  const heldBy = (index: number) => holds.find((h) => h.part === index && !h.mine)?.by ?? null;
  const changed = s.figures.filter((f) => f.changed && f.frozen);
  const insert = (tok: string) => {
    editor?.chain().focus().insertContent({ type: "bound", attrs: { token: tok } }).run();
    setToken(tok);
  };
  const set = (option: Option, on: boolean) => {
    if (!editor || token === null) return;
    const next = withOption(token, option, on);
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
          {draft && here.may("summary.put_to_sign") ? <Button variant="default" onClick={() => setForm("sign")}>{t("summary.put_to_sign")}</Button> : null}
          {draft && here.may("summary.issue") ? <Button leftSection={<IconRubberStamp size={18} aria-hidden />} onClick={() => setForm("issue")}>{t("summary.issue")}</Button> : null}
          {mayReissue ? <Button variant="default" onClick={() => setForm("reissue")}>{t("summary.reissue")}</Button> : null}
          <Button variant="default" onClick={() => setForm(form === "versions" ? null : "versions")}>{t("summary.versions")}</Button>
          {writable && here.may("summary.state") ? <Button variant="default" onClick={() => setForm("import")}>{t("summary.import")}</Button> : null}
          {draft && here.may("summary.amend") ? <Button variant="default" onClick={() => setForm("amend")}>{t("summary.amend")}</Button> : null}
        </PageHead>
        {s.state === "issued" ? (
          <p className="good-band">{t("summary.issued", { symbol: s.symbol ?? "", day: s.issued_on ? when.day(s.issued_on) : "" })} {s.code ? <span className="num">{t("handover.code")}: <strong>{s.code}</strong></span> : null}</p>
        ) : null}
        <SigningBand s={s} />
        <Editions s={s} />
        {changed.length ? <Changes s={s} count={changed.length} /> : null}
        {form === "sign" ? <PutToSign s={s} onDone={() => setForm(null)} /> : null}
        {form === "issue" ? <IssueForm s={s} onDone={() => setForm(null)} /> : null}
        {form === "reissue" ? <Reissue s={s} onDone={() => setForm(null)} /> : null}
        {form === "amend" ? <AmendForm s={s} onDone={() => setForm(null)} /> : null}
        {form === "import" ? <Import s={s} onDone={() => setForm(null)} /> : null}
        {form === "versions" ? <Versions s={s} onClose={() => setForm(null)} /> : null}
        <CallBoard s={s} />
        <LessonsFirst unit={s.unit.id} summary={s.id} />
        <div className={css.columns}>
          <nav className={css.outline} aria-label={t("summary.outline")}>
            {s.sections.map((x) => <a key={x.index} href={`#section-${x.index}`} data-level={x.level} data-empty={(writable && x.text === "" && x.hint !== "") || undefined}>{headed(x)}{writable && x.text === "" && x.hint !== "" ? <span className="small"> ({t("summary.still_empty")})</span> : null}</a>)}
          </nav>
          <div className={css.sheet}>
            {s.sections.map((x) => <Section key={x.index} s={s} section={x} writable={writable} heldBy={heldBy(x.index)} onEditor={setEditor} />)}
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and may hold nothing else that the keyboard reaches */}
          <aside className={css.panel} tabIndex={0} aria-label={t(token !== null || !writable ? "summary.evidence" : "summary.shelf")}>
            {token !== null && statedId(token) !== null ? <StatedPanel s={s} id={statedId(token)} onClose={() => setToken(null)} /> : token !== null ? <EvidencePanel s={s} token={token} cell={chosen?.cell ?? null} onCell={(cell) => setChosen({ token, cell })} onClose={() => setToken(null)} onOption={writable && editor ? set : null} /> : null}
            {writable ? <FigureShelf kinds={kinds.data ?? []} figures={s.figures} onInsert={editor ? insert : null} /> : token === null ? <p className="dim">{t("summary.press_figure")}</p> : null}
            {writable ? <StatedShelf s={s} onInsert={editor ? insert : null} /> : null}
          </aside>
        </div>
      </div>
    </InHand.Provider>
  );
}
