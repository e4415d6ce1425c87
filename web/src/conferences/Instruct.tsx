import { Button, Select } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { useCommand } from "../api/queries";
import { URGENCIES, type Id, type SignerPrefix, type Urgency } from "../api/types";
import { PrefixSelect } from "../documents/Prefix";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import css from "./Conferences.module.css";

/** The conclusions become a directive and its tasks: asked once more, with what the directive says of itself. */
export function Instruct({ conference, tasks, onCancel }: { conference: Id; tasks: number; onCancel: () => void }) {
  const t = useT();
  const { post } = useHere();
  const { run, busy, error } = useCommand(post.post);
  const [urgency, setUrgency] = useState<Urgency>("none");
  const [prefix, setPrefix] = useState<SignerPrefix>("none");
  // The button that was pressed is gone; who goes on by keyboard begins at the question.
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => void question.current?.focus(), []);
  return (
    <form className={`action-bar ${css.instruct}`} onSubmit={(e) => { e.preventDefault(); void run("conference.instruct", { conference, urgency, signer_prefix: prefix }); }}>
      <p ref={question} tabIndex={-1}>{t("conferences.instruct_sure", { n: tasks })}</p>
      <p className="note-band small">{t("conferences.instruct_unreviewed")}</p>
      <div className="row">
        <Select label={t("documents.urgency")} value={urgency} allowDeselect={false} onChange={(v) => setUrgency((v ?? "none") as Urgency)} data={URGENCIES.map((x) => ({ value: x, label: t(`urgency.${x}`) }))} />
        <PrefixSelect role={post.role} value={prefix} onChange={setPrefix} />
      </div>
      <Refusal error={error} />
      <div className="row"><Button type="submit" size="md" leftSection={<IconSend size={18} aria-hidden />} loading={busy}>{t("conferences.instruct")}</Button><Button size="md" variant="subtle" onClick={onCancel}>{t("common.cancel")}</Button></div>
    </form>
  );
}
