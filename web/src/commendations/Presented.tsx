import { Link } from "@tanstack/react-router";
import { useAwards } from "../api/queries";
import type { Id } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { useHowMany } from "./CommendationsPage";
import { formText } from "./form";

/** What was handed over at a conference; nothing, where nothing was. */
export function Presented({ conference }: { conference: Id }) {
  const t = useT();
  const here = useHere();
  const howMany = useHowMany();
  const awards = useAwards(here.post.post, conference).data?.items.filter((a) => !a.revoked_at) ?? [];
  if (awards.length === 0) return null;
  return (
    <section>
      <h2 className="section-head"><span>{t("commendations.presented_here")}</span></h2>
      <ul>
        {awards.map((a) => (
          <li key={a.id}><Link to="/commendations" search={{ box: "awards", award: a.id } as never}>{a.symbol}</Link> {formText(t, a)}, {howMany(a)}: {a.achievement ?? t("commendations.erased")}</li>
        ))}
      </ul>
    </section>
  );
}
