import { Select, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { get } from "../api/client";
import { ROLES, SCOPES, type RightsTable, type Role } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { dayText } from "../shell/time";
import { Reading } from "../shell/ui";
import css from "./Administration.module.css";
import { rowsOf, type CommandRow } from "./rightsTable";
import { useCommandText } from "./words";

/** The one table of rights, to be read; who holds a post is data, and is changed on the page of people. */
export function Rights() {
  const t = useT();
  const here = useHere();
  const [role, setRole] = useState<Role | null>(null);
  const [typed, setTyped] = useState("");
  const query = useQuery({ queryKey: ["rights", here.post.post, role], queryFn: () => get("/api/rights", { post: here.post.post, ...(role ? { role } : {}) }), placeholderData: (before) => before });
  return (
    <Reading query={query}>
      <p className={css.lead}>{t("rights.lead")}</p>
      <p className={css.lead}>{t("rights.reading")}</p>
      <div className={css.filters}>
        <TextInput label={t("rights.filter")} value={typed} onChange={(e) => setTyped(e.currentTarget.value)} />
        <Select label={t("rights.role")} placeholder={t("rights.all_roles")} clearable clearButtonProps={{ "aria-label": t("rights.all_roles") }} value={role} onChange={(v) => setRole(v as Role | null)} data={ROLES.map((r) => ({ value: r, label: t(`role.${r}`) }))} />
      </div>
      {query.data && role ? <Holders table={query.data} role={role} /> : null}
      {query.data ? <Table table={query.data} role={role} typed={typed} /> : null}
    </Reading>
  );
}

function Table({ table, role, typed }: { table: RightsTable; role: Role | null; typed: string }) {
  const t = useT();
  const words = useCommandText();
  const rows = useMemo(() => rowsOf(table.rights, words, role, typed), [table.rights, words, role, typed]);
  const places = [...new Set(rows.map((r) => r.place))];
  if (rows.length === 0) return <p className="empty" role="status">{t("rights.none")}</p>;
  const asked = role !== null || typed.trim() !== "";
  return places.map((place) => {
    const here = rows.filter((r) => r.place === place);
    return (
      <details key={`${place} ${asked}`} className={css.unfolds} open={asked}>
        <summary><strong>{t(`place.${place}`)}</strong> <span className="dim small num">{here.length}</span></summary>
        <table className={`ruled ${css.list}`}>
          <thead><tr><th>{t("rights.command")}</th><th>{role ? t("rights.scope") : t("rights.who")}</th></tr></thead>
          <tbody>{here.map((r) => <tr key={r.command}><td>{words(r.command)}</td><td><Who row={r} role={role} /></td></tr>)}</tbody>
        </table>
      </details>
    );
  });
}

function Who({ row, role }: { row: CommandRow; role: Role | null }) {
  const t = useT();
  if (role) return <>{t(`rights.scope_${row.roles.find((r) => r.role === role)?.scope}`)}</>;
  return (
    <>
      {SCOPES.map((scope) => {
        const roles = row.roles.filter((r) => r.scope === scope).map((r) => t(`role.${r.role}`));
        return roles.length === 0 ? null : <div key={scope}>{roles.join(", ")} <span className="dim small">({t(`rights.scope_${scope}`)})</span></div>;
      })}
    </>
  );
}

function Holders({ table, role }: { table: RightsTable; role: Role }) {
  const t = useT();
  const here = useHere();
  return (
    <section style={{ marginBottom: "1rem" }}>
      <h2 className="section-head">{t("rights.holders", { role: t(`role.${role}`) })}</h2>
      {table.holders.length === 0 ? <p className="dim">{t("rights.nobody")}</p> : (
        <table className={`ruled ${css.list}`}>
          <tbody>
            {table.holders.map((h) => (
              <tr key={h.post}>
                <td><strong>{h.name}</strong> <span className="dim small">{h.title}{h.to ? ` · ${t("rights.until", { day: dayText(h.to) })}` : ""}</span></td>
                <td>{h.unit.name}</td>
                <td>{here.may("post.appoint") ? <Link className="small" to="/people" search={{ unit: h.unit.id } as never} aria-label={`${t("rights.change")}: ${h.unit.name}`}>{t("rights.change")}</Link> : null}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {table.more_holders ? <p className="dim small">{t("rights.more")}</p> : null}
    </section>
  );
}
