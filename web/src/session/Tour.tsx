import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useT } from "../shell/i18n";
import { setSetting, useSettings } from "../shell/settings";
import { TOUR, TOUR_PLACE } from "./tour";
import css from "./Tour.module.css";

/** A quiet strip above the page; it never covers what it speaks of. */
export function Tour() {
  const t = useT();
  const { tour } = useSettings();
  const step = TOUR[tour - 1];
  if (!step) return null;
  const place = TOUR_PLACE[step];
  return (
    <aside className={`${css.strip} no-print`} aria-label={t("tour.title")}>
      <span className={css.count}>{tour}/{TOUR.length}</span>
      <div className="grow">
        <strong>{t(`tour.${step}.title`)}.</strong> <span>{t(`tour.${step}.text`)}</span>{" "}
        {place ? <Link to={place}>{t("tour.go")}</Link> : <a href="/" target="_blank" rel="noreferrer">{t("tour.page.link")}</a>}
      </div>
      <div className="row">
        {tour > 1 ? <Button size="compact-sm" variant="subtle" onClick={() => setSetting("tour", tour - 1)}>{t("tour.back")}</Button> : null}
        <Button size="compact-sm" onClick={() => setSetting("tour", tour < TOUR.length ? tour + 1 : 0)}>
          {tour < TOUR.length ? t("tour.next") : t("tour.end")}
        </Button>
        {tour < TOUR.length ? <Button size="compact-sm" variant="subtle" onClick={() => setSetting("tour", 0)}>{t("tour.leave")}</Button> : null}
      </div>
    </aside>
  );
}
