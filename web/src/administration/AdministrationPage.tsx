import { useNavigate, useSearch } from "@tanstack/react-router";
import { useHere } from "../session/session";
import { useT } from "../shell/i18n";
import { PageHead } from "../shell/ui";
import css from "./Administration.module.css";
import { Backup } from "./Backup";
import { Keeping } from "./Keeping";
import { LastNumbers } from "./LastNumbers";
import { Portal } from "./Portal";
import { Reads } from "./Reads";
import { Refusals } from "./Refusals";
import { Rights } from "./Rights";
import { Rules } from "./Rules";
import { TABS, type Tab } from "./tabs";
import { SignInRule } from "./SignInRule";
import { Templates } from "./Templates";

const SHOWN: Record<Tab, () => React.ReactNode> = { templates: Templates, backup: Backup, numbers: LastNumbers, portal: Portal, rules: Rules, rights: Rights, refusals: Refusals, reads: Reads, people: Keeping, sign_in: SignInRule };

/** On a phone the tabs are wider than the screen. */
const intoSight = (chosen: HTMLElement | null) => chosen?.scrollIntoView({ inline: "center", block: "nearest" });

/** What keeps giaoban running right. Each part is there for whoever has its right, and for nobody else. */
export function AdministrationPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { tab?: Tab };
  const tabs = TABS.filter(({ right }) => right.some((r) => here.may(r)));
  const tab = tabs.find(({ name }) => name === search.tab)?.name ?? tabs[0]?.name;
  if (!tab) return <div className="page"><PageHead title={t("administration.title")} /><p className="empty">{t("administration.not_for_post")}</p></div>;
  const Shown = SHOWN[tab];
  return (
    <div className={`page ${css.page}`}>
      <PageHead title={t("administration.title")} lead={t("administration.lead")} />
      <nav className={css.tabs} aria-label={t("administration.tabs")}>
        {tabs.map(({ name }) => <button key={name} ref={name === tab ? intoSight : undefined} type="button" aria-current={name === tab ? "true" : undefined} onClick={() => void navigate({ to: "/administration", search: { tab: name } as never })}>{t(`administration.tab_${name}`)}</button>)}
      </nav>
      <Shown />
    </div>
  );
}
