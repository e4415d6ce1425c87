import { Button } from "@mantine/core";
import { IconBook2 } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ApiError } from "../api/client";
import type { SessionView } from "../api/types";
import { useT } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import { accessQuery, SecondFactor } from "./Access";
import css from "./SignIn.module.css";

/** The only page that is open to whoever must have a second factor and has none. */
export default function FirstFactor({ session, onDone, onLeave }: { session: SessionView; onDone: () => void; onLeave: () => void }) {
  const t = useT();
  const access = useQuery(accessQuery);
  return (
    <main className={css.page}>
      <header className={css.head}>
        <span className={css.mark}><IconBook2 size={26} aria-hidden /> giaoban</span>
        <button type="button" className="textlink" onClick={onLeave}>{t("shell.sign_out")}</button>
      </header>
      <div className="stack" style={{ maxWidth: "34rem" }}>
        <h1>{t("access.first_title")}</h1>
        <p>{t("access.first_text", { name: session.person.name })}</p>
        <Refusal error={access.error as ApiError | null} />
        {access.data ? <SecondFactor account={session.account} access={access.data} /> : null}
        {access.data?.second_factor ? <div><Button onClick={onDone}>{t("access.first_done")}</Button></div> : null}
      </div>
    </main>
  );
}
