import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { get } from "../api/client";
import type { FactorOfRole } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { Reading } from "../shell/ui";
import { useAct } from "./act";
import css from "./Administration.module.css";
import { Sure } from "./Sure";

/** Of which roles a second factor is asked. */
export function SignInRule() {
  const t = useT();
  const { post } = useHere();
  const query = useQuery({ queryKey: ["factor-rule", post.post], queryFn: () => get("/api/second_factor_rule", { post: post.post }) });
  return (
    <Reading query={query}>
      <p className={css.lead}>{t("factor_rule.lead")}</p>
      {query.data?.asked_here === false ? <p className={css.lead}>{t("factor_rule.demo")}</p> : null}
      <table className={`ruled ${css.list}`}>
        <thead><tr><th>{t("factor_rule.role")}</th><th>{t("factor_rule.accounts")}</th><th /></tr></thead>
        <tbody>{query.data?.roles.map((line) => <Row key={line.role} line={line} />)}</tbody>
      </table>
    </Reading>
  );
}

function Row({ line }: { line: FactorOfRole }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const role = t(`role.${line.role}`);
  return (
    <tr>
      <td>{line.wanted ? <strong>{role}</strong> : role}{line.wanted ? <span className="dim small"> · {t("factor_rule.wanted")}</span> : null}</td>
      <td>{line.accounts === 0 ? <span className="dim">{t("factor_rule.nobody")}</span> : t("factor_rule.without", { accounts: line.accounts, without: line.without })}</td>
      <td>{asking ? <Change line={line} role={role} onDone={() => setAsking(false)} /> : <Button size="compact-md" variant="default" aria-label={`${t(line.wanted ? "factor_rule.off" : "factor_rule.on")}: ${role}`} onClick={() => setAsking(true)}>{t(line.wanted ? "factor_rule.off" : "factor_rule.on")}</Button>}</td>
    </tr>
  );
}

/** Said before: whose work stops at once, and whether one's own does. */
function Change({ line, role, onDone }: { line: FactorOfRole; role: string; onDone: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const { session } = useHere();
  const { act, busy, error } = useAct();
  const own = !line.wanted && session.posts.some((p) => p.role === line.role);
  const text = line.wanted ? t("factor_rule.off_sure", { role }) : t("factor_rule.on_sure", { role, without: line.without });
  const change = async () => {
    if (!(await act("/api/second_factor_rule/set", { role: line.role, wanted: !line.wanted }))) return;
    await client.invalidateQueries({ queryKey: ["factor-rule"] });
    onDone();
  };
  return <Sure text={own ? `${text} ${t("factor_rule.own")}` : text} verb={t(line.wanted ? "factor_rule.off" : "factor_rule.on")} busy={busy} error={error} onYes={() => void change()} onNo={onDone} />;
}
