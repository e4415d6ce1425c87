import { Button } from "@mantine/core";
import { IconAlertTriangle, IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDocuments } from "../api/queries";
import type { DocumentView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { PageHead, Reading, Share, Sign } from "../shell/ui";
import { DocumentForm } from "./DocumentForm";
import { DocumentSide } from "./DocumentSide";
import css from "./Documents.module.css";

type Box = "received" | "issued";

export function DocumentsPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { box?: Box; id?: string; new?: Box };
  const box = search.new ?? search.box ?? "received";
  const query = useDocuments(here.post.post, box);
  const go = (next: object) => void navigate({ to: "/documents", search: { box, ...next } as never });
  const list = query.data ?? [];
  const verb = box === "received" ? "document.receive" : "document.issue";
  const words = box === "received" ? "documents.receive" : "documents.issue";
  return (
    <div className="page">
      <PageHead title={t("place.documents")} lead={t("documents.lead")}>
        {here.may(verb) && !search.new ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go({ new: box })}>{t(words)}</Button> : null}
      </PageHead>
      <nav className={css.boxes} aria-label={t("documents.boxes")}>
        {(["received", "issued"] as const).map((b) => <button key={b} type="button" aria-current={b === box ? "true" : undefined} onClick={() => void navigate({ to: "/documents", search: { box: b } as never })}>{t(`documents.box_${b}`)}</button>)}
      </nav>
      {search.new ? <DocumentForm direction={box} onDone={(id) => void navigate({ to: "/documents", search: (id ? { box, id } : { box }) as never })} /> : (
        <div className={css.columns} data-side={search.id ? true : undefined}>
          <Reading query={query}>
            {list.length === 0 ? <p className="empty">{t(`documents.empty_${box}`)}</p> : (
              <table className="ruled">
                <thead><tr><th className="num">{t("documents.number")}</th><th>{t("documents.symbol")}</th><th>{t("documents.subject")}</th><th className={css.wide}>{box === "received" ? t("documents.issuer") : t("documents.answered")}</th></tr></thead>
                <tbody>{list.map((d) => <Row key={d.id} d={d} selected={d.id === search.id} onOpen={() => go({ id: d.id })} />)}</tbody>
              </table>
            )}
          </Reading>
          {search.id ? <DocumentSide key={search.id} id={search.id} onClose={() => go({})} /> : null}
        </div>
      )}
    </div>
  );
}

function Row({ d, selected, onOpen }: { d: DocumentView; selected: boolean; onOpen: () => void }) {
  const t = useT();
  return (
    <tr data-link aria-selected={selected} onClick={onOpen}>
      <td className="num dim">{d.number ?? ""}</td>
      <td className="nowrap"><button type="button" className="plain"><strong>{d.symbol}</strong></button><br /><span className="dim small">{t(`doc_type.${d.type}`)}, {dayText(d.issued_on)}</span></td>
      <td>{d.urgency !== "none" ? <><Sign tone="now" icon={<IconAlertTriangle aria-hidden />}><strong>{t(`urgency.${d.urgency}`)}</strong></Sign> </> : null}{d.subject}</td>
      <td className={css.wide}>{d.direction === "received" ? d.issuer : <Share done={d.answered} total={d.addressed} />}</td>
    </tr>
  );
}
