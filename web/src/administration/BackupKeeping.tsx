import { Button, NumberInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { BackupKeeping as Keeping } from "../api/types";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { useAct } from "./act";
import css from "./Administration.module.css";

/** Said before: what the next backup takes with it. */
export function NextToGo({ keeping }: { keeping: Keeping }) {
  const t = useT();
  const names = keeping.next_to_go;
  if (names.length === 0) return null;
  return <p className="small">{t("backup.next_to_go", { n: names.length, names: names.join(", ") })}</p>;
}

/** How many are kept. */
export function BackupKeeping({ keeping }: { keeping: Keeping }) {
  const t = useT();
  const [changing, setChanging] = useState(false);
  return (
    <div>
      <p>{t("backup.keep", { n: keeping.kept })}{changing ? null : <> <button type="button" className="textlink small" onClick={() => setChanging(true)}>{t("backup.keep_change")}</button></>}</p>
      {changing ? <Change keeping={keeping} onDone={() => setChanging(false)} /> : null}
    </div>
  );
}

function Change({ keeping, onDone }: { keeping: Keeping; onDone: () => void }) {
  const t = useT();
  const client = useQueryClient();
  const { act, busy, error } = useAct();
  const [typed, setTyped] = useState<string | number>(keeping.kept);
  const kept = typed === "" ? NaN : Number(typed);
  const wrong = !(kept >= keeping.least && kept <= keeping.most);
  const save = async () => {
    if (!(await act("/api/backup/keep", { kept }))) return;
    await client.invalidateQueries({ queryKey: ["backups"] });
    onDone();
  };
  return (
    <form className="stack" style={{ gap: "0.2rem" }} onSubmit={(e) => { e.preventDefault(); if (!wrong) void save(); }}>
      <div className={css.form}>
        <NumberInput label={t("backup.keep_number")} autoFocus w="9rem" allowDecimal={false} allowNegative={false} hideControls value={typed} error={wrong ? t("rules.between", { least: keeping.least, most: keeping.most }) : undefined} onChange={setTyped} />
        <Button type="submit" loading={busy} disabled={wrong}>{t("common.save")}</Button>
        <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      </div>
      <p className="small dim">{t("backup.keep_hint", { least: keeping.least, most: keeping.most, usual: keeping.usual })}</p>
      <Refusal error={error} />
    </form>
  );
}
