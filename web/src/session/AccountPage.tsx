import { Button } from "@mantine/core";
import { useState, type FormEvent, type ReactNode } from "react";
import type { ApiError } from "../api/client";
import { useT } from "../shell/i18n";
import { Secret } from "../shell/Secret";
import { PageHead, Refusal } from "../shell/ui";
import { Access } from "./Access";
import { ill, NewPassword, setPassword, setPin } from "./Password";
import { useHere } from "./session";

/** One's own password and PIN. Whoever finds the page open knows neither, so both ask for the one before. */
export function AccountPage() {
  const t = useT();
  const { session } = useHere();
  return (
    <div className="page stack" style={{ maxWidth: "34rem", gap: "2rem" }}>
      <PageHead title={t("account.title")} lead={`${session.person.rank} ${session.person.name} · ${session.account}`} />
      <OwnPassword />
      <OwnPin />
      <Access account={session.account} />
    </div>
  );
}

function OwnPassword() {
  const t = useT();
  const [current, setCurrent] = useState("");
  const [password, setNew] = useState("");
  const [again, setAgain] = useState("");
  return (
    <Change title={t("session.password")} saved={t("account.password_saved")} ready={current !== "" && ill(password, again) === null}
      send={() => setPassword(current, password)} onSaved={() => { setCurrent(""); setNew(""); setAgain(""); }}>
      <Secret label={t("password.current")} autoComplete="current-password" value={current} onChange={(e) => setCurrent(e.currentTarget.value)} />
      <NewPassword password={password} again={again} onPassword={setNew} onAgain={setAgain} />
    </Change>
  );
}

function OwnPin() {
  const t = useT();
  const [current, setCurrent] = useState("");
  const [pin, setNew] = useState("");
  return (
    <Change title="PIN" lead={t("password.pin_hint")} saved={t("account.pin_saved")} ready={current !== "" && /^\d{4,12}$/.test(pin)}
      send={() => setPin(current, pin)} onSaved={() => { setCurrent(""); setNew(""); }}>
      <Secret label={t("account.current_or_pin")} autoComplete="current-password" value={current} onChange={(e) => setCurrent(e.currentTarget.value)} />
      <Secret label={t("password.pin")} description={t("account.pin_form")} inputMode="numeric" autoComplete="off" value={pin} onChange={(e) => setNew(e.currentTarget.value)} />
    </Change>
  );
}

function Change(props: { title: string; lead?: string; saved: string; ready: boolean; send: () => Promise<unknown>; onSaved: () => void; children: ReactNode }) {
  const t = useT();
  const [said, setSaid] = useState<ApiError | "saved" | null>(null);
  const [busy, setBusy] = useState(false);
  const send = (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    setSaid(null);
    props.send().then(() => { props.onSaved(); setSaid("saved"); }, (x: ApiError) => setSaid(x)).finally(() => setBusy(false));
  };
  return (
    <section>
      <h2 className="section-head">{props.title}</h2>
      {props.lead ? <p className="dim small">{props.lead}</p> : null}
      <form className="stack" style={{ paddingTop: "0.5rem" }} onSubmit={send}>
        {props.children}
        {said === "saved" ? <p className="good-band" role="status">{props.saved}</p> : <Refusal error={said} />}
        <div><Button type="submit" loading={busy} disabled={!props.ready}>{t("common.save")}</Button></div>
      </form>
    </section>
  );
}
