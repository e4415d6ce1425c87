import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMatters } from "../api/queries";
import { MATTER_FILTERS, type MatterBox, type MatterFilter, type MatterView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { SaveList } from "../shell/PaperMenu";
import { PageHead, Reading } from "../shell/ui";
import { bodyOf, Due, MatterSign } from "./state";
import css from "./Matters.module.css";

const BOXES: MatterBox[] = ["all", "ours", "to_us"];

/** What the people of the area ask to be settled, in the order in which it is due. */
export function MattersPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { box?: MatterBox; filter?: MatterFilter };
  const box = search.box ?? "all";
  const list = useMatters(here.post.post, box, search.filter ?? null);
  const go = (next: object) => void navigate({ to: "/matters", search: { ...search, ...next } as never });
  return (
    <div className="page">
      <PageHead title={t("place.matters")} lead={t("matters.lead")}>
        <SaveList name="matters" params={{ box, ...(search.filter ? { filter: search.filter } : {}) }} />
        {here.may("matter.receive") ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => void navigate({ to: "/matters/new" })}>{t("matters.take_in")}</Button> : null}
      </PageHead>
      <div className={css.filters}>
        <nav className={css.boxes} aria-label={t("matters.boxes")}>
          {BOXES.map((b) => <button key={b} type="button" aria-current={b === box ? "true" : undefined} onClick={() => go({ box: b })}>{t(`matters.box_${b}`)}</button>)}
        </nav>
        <select className="chip" aria-label={t("matters.filter")} value={search.filter ?? ""} onChange={(e) => go({ filter: e.currentTarget.value || undefined })}>
          <option value="">{t("matters.filter_all")}</option>
          {MATTER_FILTERS.map((f) => <option key={f} value={f}>{t(`matters.filter_${f}`)}</option>)}
        </select>
      </div>
      <Reading query={list}>
        {list.data?.matters.length === 0 ? <p className="empty">{t("matters.empty")}</p> : <ul className={css.list}>{list.data?.matters.map((m) => <Line key={m.id} m={m} />)}</ul>}
        {list.data?.cut ? <p className="dim small">{t("matters.cut")}</p> : null}
      </Reading>
    </div>
  );
}

function Line({ m }: { m: MatterView }) {
  const t = useT();
  return (
    <li>
      <Link to={`/matters/${m.id}`} className={css.line}>
        <span><strong>{m.subject ?? t("desk.erased")}</strong><br /><span className="dim small">{t("matters.of_unit", { n: m.number, unit: m.unit.short_name || m.unit.name })}{m.place ? ` · ${m.place}` : ""}</span></span>
        <span className="small">{t("matters.to_be_answered_by", { body: m.competent?.short_name || bodyOf(m) })}</span>
        <span className="small"><MatterSign m={m} /><br /><Due m={m} /></span>
      </Link>
    </li>
  );
}
