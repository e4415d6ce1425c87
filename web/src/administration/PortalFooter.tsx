import type { Settings } from "../api/types";
import { useT } from "../shell/i18n";
import css from "./Administration.module.css";

/** The foot of every public page as it will read, with what nobody has stated said so. */
export function PortalFooter({ settings }: { settings: Settings }) {
  const t = useT();
  const stated = (text: string) => (text.trim() === "" ? <em className="soon">{t("portal.not_stated")}</em> : text);
  return (
    <section aria-label={t("portal.preview")}>
      <h2 className="section-head">{t("portal.preview")}</h2>
      <div className={css.foot}>
        <strong>{stated(settings.organisation || settings.name)}</strong>
        <div>{t("portal.address")}: {stated(settings.address)}</div>
        <div>{t("portal.phone")}: {stated(settings.phone)}{settings.fax ? ` · ${t("portal.fax")}: ${settings.fax}` : ""} · {t("portal.email")}: {stated(settings.email)}</div>
        <div>{t("portal.responsible")}: {stated(settings.responsible)}</div>
        {settings.reuse_note ? <div className="small">{settings.reuse_note}</div> : null}
      </div>
    </section>
  );
}
