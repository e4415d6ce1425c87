import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useUnitLife } from "../api/queries";
import type { Id } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { PageHead } from "../shell/ui";
import { DraftForm } from "./DraftForm";
import { Drafts } from "./Drafts";
import { Register } from "./Register";
import { Sessions } from "./Sessions";
import css from "./Documents.module.css";

export const BOXES = ["received", "issued", "drafts", "sessions"] as const;
export type Box = (typeof BOXES)[number];
export interface Search { box?: Box; id?: string; new?: Box; year?: string; edit?: string; unit?: Id }

/** The documents office: what came in, what went out, what waits for a signature, who made a directive known. */
export function DocumentsPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Search;
  const box = search.new ?? search.box ?? "received";
  // Of another unit, such as one that ended, its registers are read and nothing is done.
  const other = search.unit && search.unit !== here.post.unit ? { unit: search.unit } : {};
  const life = useUnitLife(search.unit ?? here.post.unit);
  const go = (next: Partial<Search>) => void navigate({ to: "/documents", search: { box, ...other, ...next } as never });
  // Whoever may not sign begins with a draft.
  const makes: Box = box === "issued" && !here.may("document.issue") ? "drafts" : box;
  const verb = makes === "received" ? "document.receive" : makes === "issued" ? "document.issue" : "draft.write";
  const words = makes === "received" ? "documents.receive" : makes === "issued" ? "documents.issue" : "drafts.new";
  return (
    <div className="page">
      <PageHead title={t("place.documents")} lead={other.unit ? life.data?.versions.at(-1)?.name : t("documents.lead")}>
        {!other.unit && box !== "sessions" && here.may(verb) && !search.new && !search.edit ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => go({ box: makes, new: makes })}>{t(words)}</Button> : null}
      </PageHead>
      <nav className={css.boxes} aria-label={t("documents.boxes")}>
        {BOXES.filter((b) => !other.unit || b === "received" || b === "issued").map((b) => <button key={b} type="button" aria-current={b === box ? "true" : undefined} onClick={() => void navigate({ to: "/documents", search: { box: b, ...other } as never })}>{t(`documents.box_${b}`)}</button>)}
      </nav>
      {box === "drafts" ? search.new || search.edit ? <DraftForm key={search.edit ?? "new"} id={search.edit ?? null} onDone={(id) => go(id ? { id } : {})} /> : <Drafts id={search.id ?? null} go={go} />
        : box === "sessions" ? <Sessions id={search.id ?? null} go={go} />
        : <Register key={box} direction={box} search={search} go={go} />}
    </div>
  );
}
