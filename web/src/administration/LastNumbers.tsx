import { Button, NumberInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { get, serverNow } from "../api/client";
import { useCommand } from "../api/queries";
import type { RegisterNow, Registers, StatedNumber, UnitRegisters } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { Reading, Refusal, Sign } from "../shell/ui";
import css from "./Administration.module.css";

/** How far each register has come; after a restore, where its last number on paper is stated. */
export function LastNumbers() {
  const here = useHere();
  const query = useQuery({ queryKey: ["registers", here.post.post], queryFn: () => get("/api/registers", { post: here.post.post }) });
  return <Reading query={query}>{query.data ? <List all={query.data} /> : null}</Reading>;
}

const byName = new Intl.Collator("vi");
const waiting = (unit: UnitRegisters) => unit.registers.filter((r) => r.to_state);

function List({ all }: { all: Registers }) {
  const t = useT();
  const when = useWhen();
  const open = all.units.filter((u) => waiting(u).length > 0);
  const done = all.units.filter((u) => waiting(u).length === 0).sort((a, b) => byName.compare(a.unit.name, b.unit.name));
  return (
    <div className="stack">
      <p className={css.lead}>{t("registers.lead")}</p>
      {all.restored ? (
        <p className={css.state}>{open.length > 0 ? <Sign tone="now" icon={<IconAlertTriangle aria-hidden />}>{t("registers.restored", { at: when.full(all.restored), units: open.length })}</Sign> : <Sign tone="ok" icon={<IconCircleCheck aria-hidden />}>{t("registers.all_stated", { at: when.full(all.restored) })}</Sign>}</p>
      ) : <p className={css.state}><Sign tone="ok" icon={<IconCircleCheck aria-hidden />}>{t("registers.not_restored")}</Sign></p>}
      {open.map((unit) => <ToState key={unit.unit.id} unit={unit} />)}
      {done.map((unit) => (
        <details key={unit.unit.id} className={css.unfolds} open={done.length === 1}>
          <summary><strong>{unit.unit.name}</strong> <span className="dim small">{t("registers.count", { n: unit.registers.length })}</span></summary>
          <Table registers={unit.registers} />
        </details>
      ))}
    </div>
  );
}

function Table({ registers, field }: { registers: RegisterNow[]; field?: (one: RegisterNow) => React.ReactNode }) {
  const t = useT();
  const stated = registers.some((one) => one.stated.length > 0);
  return (
    <table className={`ruled ${css.list} ${css.last}`} data-plain={!stated && !field || undefined}>
      <thead><tr><th>{t("registers.register")}</th><th>{t("registers.last")}</th>{stated ? <th>{t("registers.stated")}</th> : null}</tr></thead>
      <tbody>
        {registers.map((one) => (
          <tr key={one.name}>
            <td>{one.title} · <span className="num">{one.year}</span></td>
            <td>{one.to_state && field ? field(one) : <span className="num">{one.known === 0 ? t("registers.none_yet") : one.known}</span>}</td>
            {stated ? <td>{one.stated.map((s) => <Gap key={s.at} one={s} />)}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The numbers that stand on paper and not in the book, and who said so. */
export function Gap({ one }: { one: StatedNumber }) {
  const t = useT();
  const when = useWhen();
  const facts = { from: one.known + 1, to: one.last, name: one.by, at: when.short(one.at, serverNow()) };
  return <div className="small">{t(one.last > one.known ? "registers.gap" : "registers.no_gap", facts)}</div>;
}

/** All registers of a unit in one act: where nothing was given since the backup, the number offered is right. */
function ToState({ unit }: { unit: UnitRegisters }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [typed, set, clear] = useDraft<Record<string, number | string>>(`registers.${unit.unit.id}`, {});
  const open = waiting(unit);
  const registers = open.map((one) => ({ name: one.name, last: Number(typed[one.name] ?? one.known) }));
  const ready = open.every((one) => (typed[one.name] ?? 0) !== "");
  const send = async () => { if (ready && (await run("register.state", { unit: unit.unit.id, registers }))) clear(); };
  const field = (one: RegisterNow) => (
    <NumberInput aria-label={t("registers.last_of", { register: one.title })} description={t("registers.backup_ends", { known: one.known })} maw="12rem" min={one.known} max={one.known + 10_000} inputMode="numeric" allowDecimal={false} allowNegative={false}
      value={typed[one.name] ?? one.known} onChange={(v) => set((was) => ({ ...was, [one.name]: v }))} />
  );
  return (
    <form onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <h2 className="section-head">{unit.unit.name}</h2>
      <Table registers={unit.registers} field={field} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy} disabled={!ready}>{t("registers.state_unit", { unit: unit.unit.short_name || unit.unit.name })}</Button></div>
    </form>
  );
}
