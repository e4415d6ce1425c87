import { Button, Select } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { serverNow } from "../api/client";
import { useAccounts, usePeopleOf, useUnitLife } from "../api/queries";
import type { AccountLine, Id, PersonView } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { SaveList } from "../shell/PaperMenu";
import { dayOf, dayText } from "../shell/time";
import { PageHead, Reading } from "../shell/ui";
import { UnitPicker } from "../units/UnitPicker";
import { AccountOf } from "./Accounts";
import { useUnitsBelow } from "./below";
import { AppointForm, CorrectForm, EndForm, EnterForm, RankForm } from "./forms";
import { byGivenName } from "./names";
import css from "./People.module.css";

export function PeoplePage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { unit?: Id };
  const unit = search.unit ?? here.post.unit;
  const keeper = here.may("account.manage");
  const query = usePeopleOf(here.post.post, unit);
  const accounts = useAccounts(here.post.post, keeper);
  const [entering, setEntering] = useState(false);
  const people = [...(query.data ?? [])].sort((a, b) => byGivenName(a.name, b.name));
  const choose = (id: Id | null) => void navigate({ to: "/people", search: (id && id !== here.post.unit ? { unit: id } : {}) as never });
  return (
    <div className={`page ${css.page}`}>
      <PageHead title={t("people.title")}>
        <SaveList name="people" params={{ unit }} />
        {here.may("person.enter") ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEntering((o) => !o)}>{t("people.enter")}</Button> : null}
      </PageHead>
      <WhichUnit unit={unit} onChoose={choose} />
      {entering ? <EnterForm unit={unit} onDone={() => setEntering(false)} /> : null}
      <Reading query={query}>
        {people.length === 0 ? <p className="empty">{t("people.empty")}</p> : (
          <table className={`ruled ${css.people}`}>
            <thead><tr><th>{t("field.full_name")}</th><th>{t("people.posts")}</th>{keeper ? <th className={css.account}>{t("people.account")}</th> : null}</tr></thead>
            <tbody>
              {people.map((p) => <PersonRow key={p.id} person={p} unit={unit} keeper={keeper} accounts={accounts.data ?? []} />)}
            </tbody>
          </table>
        )}
      </Reading>
    </div>
  );
}

/** One's own unit and those below it; who keeps all of them looks for any. */
function WhichUnit({ unit, onChoose }: { unit: Id; onChoose: (id: Id | null) => void }) {
  const t = useT();
  const here = useHere();
  const below = useUnitsBelow(here.post.unit);
  const life = useUnitLife(unit);
  const [picking, setPicking] = useState(false);
  const name = unit === here.post.unit ? here.post.unit_name : (life.data?.versions.at(-1)?.name ?? "");
  if (here.post.role === "administrator") {
    return (
      <div className={css.unit}>
        <UnitPicker label={t("people.unit")} value={name && !picking ? [{ id: unit, name }] : []} max={1} autoFocus={picking} onChange={(v) => { setPicking(v.length === 0); if (v[0]) onChoose(v[0].id); }} />
      </div>
    );
  }
  const units = [{ value: here.post.unit, label: here.post.unit_name }, ...(below.data ?? []).map((u) => ({ value: u.id, label: u.name }))];
  if (!units.some((u) => u.value === unit) && name) units.push({ value: unit, label: name });
  if (units.length === 1) return <p className="dim">{here.post.unit_name}</p>;
  return <div className={css.unit}><Select label={t("people.unit")} searchable allowDeselect={false} value={unit} data={units} onChange={onChoose} nothingFoundMessage={t("units.found_nothing")} /></div>;
}

/** The name, how it was written before, and the ranks: those of before and one that is noted ahead. */
function Named({ person }: { person: PersonView }) {
  const t = useT();
  const here = useHere();
  const [doing, setDoing] = useState<"rank" | "correct" | null>(null);
  const done = () => setDoing(null);
  return (
    <>
      <strong>{person.name}</strong> <span className="dim nowrap">{person.rank}</span>
      {person.struck.map((s) => <div key={s.at} className="small dim">{t("people.was_written", { name: `${s.rank} ${s.name}`.trim() })} · {s.reason}</div>)}
      {person.ranks.filter((r) => r.from !== null).map((r) => <div key={r.from} className="small dim" title={r.basis}>{t("people.rank_from", { rank: r.rank, day: dayText(r.from as string) })}</div>)}
      {doing === "rank" ? <RankForm person={person} onDone={done} /> : doing === "correct" ? <CorrectForm person={person} onDone={done} /> : (
        <div className="row">
          {here.may("person.rank") ? <button type="button" className="textlink small" onClick={() => setDoing("rank")}>{t("people.rank")}</button> : null}
          {here.may("person.correct") ? <button type="button" className="textlink small" onClick={() => setDoing("correct")}>{t("people.correct")}</button> : null}
        </div>
      )}
    </>
  );
}

function PersonRow({ person, unit, keeper, accounts }: { person: PersonView; unit: Id; keeper: boolean; accounts: AccountLine[] }) {
  const t = useT();
  const here = useHere();
  const [doing, setDoing] = useState<{ end: Id } | "appoint" | null>(null);
  const today = dayOf(serverNow());
  return (
    <tr>
      <td><Named person={person} /></td>
      <td>
        {person.posts.map((x) => (
          <div key={x.post}>
            <div className={css.post}>
              <span className="grow">{x.title} <span className="dim small">· {t(`role.${x.role}`)}{x.unit === unit ? "" : ` · ${x.unit_short || x.unit_name}`}{x.from > today ? ` · ${t("people.begins", { day: dayText(x.from) })}` : ""}{x.to ? ` · ${t("people.ends", { day: dayText(x.to) })}` : ""}</span></span>
              {here.may("post.end") && x.unit === unit && x.post !== here.post.post && (x.role !== "administrator" || here.post.role === "administrator") ? <button type="button" className="textlink small nowrap" onClick={() => setDoing({ end: x.post })}>{t("people.end")}</button> : null}
            </div>
            {doing !== null && doing !== "appoint" && doing.end === x.post ? <EndForm post={x} onDone={() => setDoing(null)} /> : null}
          </div>
        ))}
        {doing === "appoint" ? <AppointForm person={person} unit={unit} onDone={() => setDoing(null)} />
          : here.may("post.appoint") ? <button type="button" className="textlink small" onClick={() => setDoing("appoint")}>{person.posts.length ? t("people.appoint_more") : t("people.appoint")}</button> : null}
      </td>
      {keeper ? <td className={css.account}><AccountOf person={person} account={accounts.find((a) => a.person === person.id) ?? null} taken={accounts.map((a) => a.name)} /></td> : null}
    </tr>
  );
}
