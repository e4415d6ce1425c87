import { IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { serverNow } from "../api/client";
import type { ConferenceView } from "../api/types";
import { useT, useWhen } from "../shell/i18n";
import { dayText } from "../shell/time";
import { Sign } from "../shell/ui";
import css from "./Course.module.css";

export type Noted = ConferenceView["body"]["papers"][number];

/** A paper that the organiser noted, in one list with those that units hand in themselves: whose it is, and why it is not in a book here. */
export function NotedPaper({ c, p, act = null }: { c: ConferenceView; p: Noted; act?: ReactNode }) {
  const t = useT();
  const when = useWhen();
  const by = p.by || (c.named.find((u) => u.id === p.unit)?.name ?? "");
  const facts = [by, p.due ? t("conferences.paper_due_on", { day: dayText(p.due) }) : "", t(p.unit === null ? "conferences.noted_no_book" : "conferences.noted_of_unit")];
  return (
    <li>
      <span className={css.lineHead}>
        <strong>{p.title ?? t("desk.erased")}</strong>
        {p.handed_in === null ? <span className="soon">{t("conferences.paper_missing")}</span> : <Sign tone="ok" icon={<IconCheck aria-hidden />}>{t("conferences.handed_in_at", { at: when.short(p.handed_in, serverNow()) })}</Sign>}
      </span>
      <span className="dim small">{facts.filter(Boolean).join(" · ")}</span>
      {act ? <span className={css.acts}>{act}</span> : null}
    </li>
  );
}
