import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { serverNow } from "../api/client";
import { changedQuery } from "../api/queries";
import type { Id } from "../api/types";
import { useNumber, useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { touchedBy, type Touched } from "./touched";
import css from "./Desk.module.css";

/** After a row for a day before: which issued summaries it changes. One for today is in none of them. */
export function useLateTouch(post: Id): { touched: Touched[]; look: (happened: number | null) => void } {
  const client = useQueryClient();
  const [touched, setTouched] = useState<Touched[]>([]);
  const look = useCallback((happened: number | null) => {
    setTouched([]);
    if (happened === null || dayOf(happened) === dayOf(serverNow())) return;
    const query = changedQuery(post);
    const before = client.getQueryData(query.queryKey) ?? [];
    client.fetchQuery({ ...query, staleTime: 0 }).then((after) => setTouched(touchedBy(before, after)), () => setTouched([]));
  }, [client, post]);
  return { touched, look };
}

export function LateTouch({ touched }: { touched: Touched[] }) {
  const t = useT();
  const number = useNumber();
  return (
    <div role="status">
      {touched.map((s) => (
        <p key={s.id} className={`small ${css.signs}`}>
          <Link to={`/summary/${s.id}`}>{t("desk.touched", { symbol: s.symbol })}</Link>
          {s.figures.map((f) => <span key={f.label}>{f.label} <span className="num">{number(f.was)} → <strong>{number(f.now)}</strong></span></span>)}
        </p>
      ))}
    </div>
  );
}
