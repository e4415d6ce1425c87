import { Link } from "@tanstack/react-router";
import { useT } from "./i18n";

export function NotHere() {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("shell.not_here")}</h1>
      <p><Link to="/">{t("shell.to_desk")}</Link></p>
    </div>
  );
}
