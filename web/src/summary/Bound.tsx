import type { FigureView } from "../api/types";
import { useT } from "../shell/i18n";
import { form, isEstimate } from "./tokens";
import css from "./Summary.module.css";

export interface Hand { figures: FigureView[]; token: string | null; choose: (token: string) => void }

/** A figure in the text: its value, quiet, and a door to the entries behind it. */
export function Bound({ token, hand }: { token: string; hand: Hand }) {
  const t = useT();
  const name = token.slice(token.indexOf(":") + 1).split(";")[0];
  const figure = hand.figures.find((f) => f.token === token) ?? hand.figures.find((f) => f.name === name);
  const state = { "data-chosen": hand.token === token || undefined, "data-changed": figure?.changed || undefined, "data-estimate": isEstimate(token) || undefined };
  const open = () => hand.choose(token);
  if (!figure) return <button type="button" className={css.chip} data-figure={token} data-unknown onClick={open}>{t("summary.unknown", { name: name ?? token })}</button>;
  if (form(token) !== "figure")
    return (
      <button type="button" className={css.table} data-figure={token} {...state} onClick={open}>
        <span className="small dim">{figure.label}</span>
        <table className="ruled">
          {figure.heads?.length ? <thead><tr>{figure.heads.map((h) => <th key={h}>{h}</th>)}</tr></thead> : null}
          <tbody>{(figure.rows ?? []).slice(0, 6).map((r, i) => <tr key={i}>{r.map((c, k) => <td key={k}>{c}</td>)}</tr>)}</tbody>
        </table>
        {(figure.rows?.length ?? 0) > 6 ? <span className="small dim">{t("summary.more_rows", { n: (figure.rows?.length ?? 0) - 6 })}</span> : null}
      </button>
    );
  const value = figure.frozen?.value ?? figure.value;
  return (
    <button type="button" className={css.chip} data-figure={token} {...state} title={figure.label} onClick={open}>
      {value}{isEstimate(token) ? <span className={css.estimate}>{t("summary.estimate_mark")}</span> : null}
      <span className="visually-hidden"> {figure.label}</span>
    </button>
  );
}
