import { IconChevronRight, IconPlus, IconX } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { readUnits } from "../api/queries";
import type { Day, Id, RelationKind, UnitNode } from "../api/types";
import { useNumber, useT } from "../shell/i18n";
import { diffUnits } from "./diff";
import css from "./Units.module.css";

interface Common { on: Day; relation: RelationKind; chosen: Id | null; onChoose: (id: Id) => void }

/** One row of siblings as of the date. Stepping over a mark shows for a moment who came and who is gone. */
export function Siblings({ parent, level, ...c }: Common & { parent: Id | "root"; level: number }) {
  const t = useT();
  const query = useQuery({ queryKey: ["units", c.on, parent, c.relation], queryFn: () => readUnits(c.on, parent, c.relation), staleTime: 300_000, placeholderData: keepPreviousData });
  const [before, setBefore] = useState<UnitNode[]>();
  const last = useRef<{ relation: RelationKind; units: UnitNode[] } | null>(null);
  const data = query.isPlaceholderData ? undefined : query.data;
  useEffect(() => {
    if (!data) return undefined;
    const old = last.current;
    last.current = { relation: c.relation, units: data };
    if (!old || old.relation !== c.relation || old.units === data) return undefined;
    setBefore(old.units);
    const timer = setTimeout(() => setBefore(undefined), 6000);
    return () => clearTimeout(timer);
  }, [data, c.relation]);
  if (!query.data) return <p className="dim small" style={{ paddingLeft: `${level * 1.1 + 1.4}rem` }}>{query.error ? t("error.connection_lost") : t("common.loading")}</p>;
  const { now, came, gone } = diffUnits(before, query.data);
  if (level === 0 && now.length === 0 && gone.length === 0) return <p className="empty">{t("units.none_then")}</p>;
  return (
    <ul className={css.tree} role={level === 0 ? "tree" : "group"} aria-label={level === 0 ? t("place.units") : undefined}>
      {now.map((u) => <Branch key={u.id} unit={u} level={level} came={came.has(u.id)} {...c} />)}
      {gone.map((u) => (
        <li key={u.id} role="treeitem" aria-selected={false}>
          <button type="button" className={css.node} data-gone style={{ paddingLeft: `${level * 1.1 + 0.2}rem` }} onClick={() => c.onChoose(u.id)}>
            <span className={css.turn}><IconX size={14} aria-hidden /></span><s className="grow">{u.name}</s><span className="small">{t("units.gone")}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Branch({ unit, level, came, ...c }: Common & { unit: UnitNode; level: number; came: boolean }) {
  const t = useT();
  const number = useNumber();
  const [open, setOpen] = useState(level === 0);
  return (
    <li role="treeitem" aria-expanded={unit.children > 0 ? open : undefined} aria-selected={c.chosen === unit.id}>
      <span className={css.node} data-came={came || undefined} data-chosen={c.chosen === unit.id || undefined} style={{ paddingLeft: `${level * 1.1 + 0.2}rem` }}>
        {unit.children > 0 ? (
          <button type="button" className={css.turn} data-open={open || undefined} aria-label={t(open ? "units.fold" : "units.unfold", { name: unit.name })} onClick={() => setOpen((o) => !o)}><IconChevronRight size={16} aria-hidden /></button>
        ) : <span className={css.turn} />}
        <button type="button" className={`plain grow ${css.name}`} onClick={() => c.onChoose(unit.id)}>{unit.name}</button>
        {came ? <span className="small ok sign"><IconPlus aria-hidden />{t("units.came")}</span> : null}
        {unit.children > 0 ? <span className="small dim num">{number(unit.children)}</span> : unit.code ? <span className="small dim num">{unit.code}</span> : null}
      </span>
      {open && unit.children > 0 ? <Siblings parent={unit.id} level={level + 1} {...c} /> : null}
    </li>
  );
}
