import { Link } from "@tanstack/react-router";
import { useT } from "../shell/i18n";
import css from "./Administration.module.css";

const KEPT: { name: string; to: string }[] = [
  { name: "units", to: "/units" },
  { name: "people", to: "/people" },
  { name: "accounts", to: "/people" },
];

/** Where the rest is kept: the pages that everybody knows. */
export function Keeping() {
  const t = useT();
  return (
    <div className={css.cards}>
      {KEPT.map(({ name, to }) => (
        <section key={name}>
          <h2 className="section-head">{t(`keeping.${name}`)}</h2>
          <p>{t(`keeping.${name}_what`)}</p>
          <p><Link to={to} aria-label={`${t("keeping.go")}: ${t(`keeping.${name}`)}`}>{t("keeping.go")}</Link></p>
        </section>
      ))}
      <section>
        <h2 className="section-head">{t("keeping.book")}</h2>
        <p>{t("keeping.book_what")}</p>
      </section>
    </div>
  );
}
