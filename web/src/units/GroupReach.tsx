import { useAddressees } from "../api/queries";
import type { AddresseeGroup } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";

/** How many units a group reaches today, and which: seen before anything goes out. */
export function GroupReach({ group }: { group: AddresseeGroup }) {
  const t = useT();
  const here = useHere();
  const reach = useAddressees(here.post.post, group).data;
  if (group === "none" || !reach) return null;
  if (reach.too_many) return <p className="now small" role="alert">{t("tasks.group_too_many", { max: reach.most })}</p>;
  if (reach.units.length === 0) return <p className="now small" role="alert">{t("tasks.group_none")}</p>;
  const places = reach.units.filter((one) => one.place).length;
  return (
    <details className="small">
      <summary>{t("tasks.group_reaches", { n: reach.units.length })}{places ? <span className="soon"> · {t("tasks.group_places", { n: places })}</span> : null}</summary>
      <p className="dim">{reach.units.map((one) => one.unit.short_name || one.unit.name).join(", ")}</p>
      <p className="dim">{t("tasks.group_expands")}</p>
    </details>
  );
}
