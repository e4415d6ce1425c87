import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { serverNow } from "../api/client";
import { searchUnits } from "../api/queries";
import type { Day, Id } from "../api/types";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { composing } from "../shell/ui";
import css from "./UnitPicker.module.css";

export interface Picked { id: Id; name: string }

/** Type a part of a name, with or without marks; Enter takes the first found. Units are those of the day, by default of today. */
export function UnitPicker(props: { label: string; value: Picked[]; onChange: (v: Picked[]) => void; max?: number; autoFocus?: boolean; description?: string; day?: Day }) {
  const t = useT();
  const list = useId();
  const day = props.day ?? dayOf(serverNow());
  const [q, setQ] = useState("");
  const [debounced] = useDebouncedValue(q.trim(), 150);
  const found = useQuery({ queryKey: ["units", "search", debounced, day], queryFn: () => searchUnits(debounced, day), enabled: debounced.length > 1 });
  const shown = q.trim().length > 1 ? (found.data ?? []).filter((u) => !props.value.some((p) => p.id === u.id)).slice(0, 8) : [];
  const take = (u: Picked) => {
    props.onChange(props.max === 1 ? [u] : [...props.value, u]);
    setQ("");
  };
  const full = props.max !== undefined && props.value.length >= props.max;
  return (
    <div className={css.box}>
      {full ? <div className={css.label}>{props.label}</div> : (
        <TextInput label={props.label} description={props.description} value={q} autoFocus={props.autoFocus ?? false} placeholder={t("units.pick")} autoComplete="off"
          role="combobox" aria-expanded={shown.length > 0} aria-controls={list} onChange={(e) => setQ(e.currentTarget.value)}
          onKeyDown={(e) => { if (e.key === "Enter" && !composing(e)) { e.preventDefault(); const first = shown[0]; if (first) take({ id: first.id, name: first.short_name || first.name }); } }} />
      )}
      {shown.length ? (
        <ul className={css.found} id={list}>
          {shown.map((u) => <li key={u.id}><button type="button" onClick={() => take({ id: u.id, name: u.short_name || u.name })}>{u.name}</button></li>)}
        </ul>
      ) : null}
      {props.value.length ? (
        <ul className={css.picked}>
          {props.value.map((p) => (
            <li key={p.id}>{p.name}<CloseButton className={css.unpick} size="sm" aria-label={t("units.unpick", { name: p.name })} onClick={() => props.onChange(props.value.filter((x) => x.id !== p.id))} /></li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
