import { Button, CloseButton, Select, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconPlus, IconSearch } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { serverNow } from "../api/client";
import { readUnits, searchUnits, useUnitLife, useUnitMarks } from "../api/queries";
import { RELATIONS, type Day, type Id, type RelationKind } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { addDays, dayOf } from "../shell/time";
import { PageHead } from "../shell/ui";
import { Act, type Tie } from "./acts/Act";
import { DateSlider } from "./DateSlider";
import { LifeLine } from "./LifeLine";
import { weight } from "./ruler";
import { Siblings } from "./Tree";
import css from "./Units.module.css";

export function UnitsPage() {
  const t = useT();
  const navigate = useNavigate();
  const client = useQueryClient();
  const search = useSearch({ strict: false }) as { on?: Day; id?: Id; q?: string; act?: string };
  const today = dayOf(serverNow());
  const [on, setOn] = useState(search.on ?? today);
  const [shownOn] = useDebouncedValue(on, 60);
  const [relation, setRelation] = useState<RelationKind>("administrative");
  const [q, setQ] = useState(search.q ?? "");
  const [words] = useDebouncedValue(q.trim(), 150);
  const here = useHere();
  const chosen = search.id ?? here.post.unit;
  const life = useUnitLife(chosen);
  const latest = life.data?.versions.at(-1);
  const name = life.data?.versions.find((v) => v.from <= today && (v.to === null || today < v.to))?.name ?? latest?.name;
  const [tie, setTie] = useState<Tie | null>(null);
  const act = search.act && name && latest && (search.act !== "unrelate" || tie) ? search.act : null;
  const marks = useUnitMarks();
  const days = [...(marks.data ?? [])].sort((a, b) => a.on.localeCompare(b.on));
  const found = useQuery({ queryKey: ["units", "search", words, shownOn], queryFn: () => searchUnits(words, shownOn), enabled: words.length > 1 });
  useEffect(() => {
    // Both sides of every mark are fetched beforehand, so that sliding over it is instant.
    for (const m of [...days].sort((a, b) => weight(b) - weight(a)).slice(0, 4)) for (const d of [m.on, addDays(m.on, -1)]) void client.prefetchQuery({ queryKey: ["units", bucket(d, days), "root", relation], queryFn: () => readUnits(d, "root", relation), staleTime: 300_000 });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- days follows marks
  }, [marks.data, relation, client]);
  const choose = (id: Id | null, day: Day = on) => {
    setOn(day);
    void navigate({ to: "/units", search: { ...(day === today ? {} : { on: day }), ...(id ? { id } : {}) } as never, replace: true });
  };
  const begin = (next: string | null, on_what: Tie | null = null) => {
    setTie(on_what);
    void navigate({ to: "/units", search: { ...(on === today ? {} : { on }), id: chosen, ...(next ? { act: next } : {}) } as never });
  };
  return (
    <div className={`page ${css.page}`}>
      <PageHead title={t("units.title")}>
        <TextInput aria-label={t("units.find")} placeholder={t("units.find")} leftSection={<IconSearch size={16} aria-hidden />} value={q} onChange={(e) => setQ(e.currentTarget.value)} rightSection={q ? <CloseButton size="sm" aria-label={t("common.remove")} onClick={() => setQ("")} /> : null} />
        <Select aria-label={t("units.relation")} value={relation} allowDeselect={false} onChange={(v) => setRelation((v ?? "administrative") as RelationKind)} data={RELATIONS.map((r) => ({ value: r, label: t(`relation.${r}`) }))} />
        {here.may("unit.establish") ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => begin("establish")}>{t("units.act.establish_verb")}</Button> : null}
      </PageHead>
      <DateSlider on={on} today={today} marks={days} onChange={setOn} />
      <div className={css.columns} data-chosen={search.id || act ? true : undefined}>
        <div className={css.left}>
          {words.length > 1 ? (
            <ul className={css.tree}>
              {found.data?.length === 0 ? <li className="dim">{t("units.found_nothing")}</li> : null}
              {found.data?.map((u) => <li key={u.id}><span className={css.node} style={{ paddingLeft: "0.6rem" }} data-chosen={chosen === u.id || undefined}><button type="button" className={`plain grow ${css.name}`} onClick={() => choose(u.id)}>{u.name}</button><span className="small dim">{u.code}</span></span></li>)}
            </ul>
          ) : <Siblings parent="root" level={0} on={bucket(shownOn, days)} relation={relation} chosen={chosen} onChoose={(id) => choose(id)} />}
        </div>
        <aside className={css.right}>
          {act && latest ? <Act act={act} unit={{ id: chosen, name: name as string }} latest={latest} under={search.id && latest.unit_kind !== "system" ? { id: chosen, name: name as string } : null} tie={tie} onDone={(day, unit) => choose(unit ?? chosen, day)} onCancel={() => begin(null)} />
            : <LifeLine id={chosen} on={shownOn} onGo={choose} onAct={(next, on_what) => begin(next, on_what ?? null)} />}
        </aside>
      </div>
    </div>
  );
}

/** Between two marks nothing changes, so every day there reads the same tree: the mark's own day. */
function bucket(day: Day, marks: { on: Day }[]): Day {
  const past = marks.filter((m) => m.on <= day);
  const first = marks[0];
  return past.at(-1)?.on ?? (first ? addDays(first.on, -1) : day);
}
