import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import type { ApiError } from "../api/client";
import { useCommand } from "../api/queries";
import type { Id } from "../api/types";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import css from "./Administration.module.css";

/** After a restore, where a number was refused: whoever wants it states the last one given on paper, and goes on. */
export function StateLast({ facts }: { facts: ApiError["facts"] }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const known = Number(facts.known ?? 0);
  const [typed, setTyped] = useState<number | string>(known);
  const [stated, setStated] = useState<number | null>(null);
  const last = typeof typed === "number" ? typed : null;
  const send = async () => {
    if (last === null || busy) return;
    const registers = [{ name: String(facts.register ?? ""), last }];
    if (await run("register.state", { unit: String(facts.unit ?? "") as Id, registers })) setStated(last);
  };
  if (!here.may("register.state")) return null;
  if (stated !== null) return <p className="good-band small" role="status">{t("registers.go_on", { next: stated + 1 })}</p>;
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); e.stopPropagation(); void send(); }}>
      <NumberInput label={t("registers.last_on_paper")} description={t("registers.last_hint")} maw="22rem" min={known} max={known + 10_000} inputMode="numeric" allowDecimal={false} allowNegative={false} value={typed} onChange={setTyped} />
      <Button type="submit" loading={busy} disabled={last === null}>{t("registers.state")}</Button>
      <Refusal error={error} />
    </form>
  );
}
