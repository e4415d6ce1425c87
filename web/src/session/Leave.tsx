import { Button, Modal } from "@mantine/core";
import { useT } from "../shell/i18n";

const SHOWN = 4;
const LONGEST = 120;

/** Asked before one signs out with texts begun and not sent: they lie on this machine, and others use it. */
export function Leave({ texts, onKeep, onDrop, onStay }: { texts: string[]; onKeep: () => void; onDrop: () => void; onStay: () => void }) {
  const t = useT();
  return (
    <Modal opened onClose={onStay} title={t("leave.title", { n: texts.length })} closeButtonProps={{ "aria-label": t("common.close") }}>
      <ul>
        {texts.slice(0, SHOWN).map((text, i) => <li key={i}>{text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</li>)}
        {texts.length > SHOWN ? <li className="dim">{t("leave.more", { n: texts.length - SHOWN })}</li> : null}
      </ul>
      <p className="dim small">{t("leave.where")}</p>
      <div className="stack" style={{ gap: "0.5rem", paddingTop: "0.75rem" }}>
        <Button data-autofocus onClick={onKeep}>{t("leave.keep")}</Button>
        <Button variant="default" onClick={onDrop}>{t("leave.drop")}</Button>
        <Button variant="subtle" onClick={onStay}>{t("leave.stay")}</Button>
      </div>
    </Modal>
  );
}
