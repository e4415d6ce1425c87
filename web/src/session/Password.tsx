import { Button } from "@mantine/core";
import { IconBook2 } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { ApiError, request } from "../api/client";
import type { SessionView } from "../api/types";
import { useT } from "../shell/i18n";
import { Secret } from "../shell/Secret";
import { Refusal } from "../shell/ui";
import css from "./SignIn.module.css";

const SHORTEST = 12;
export const setPassword = (current: string, password: string) => request("POST", "/api/session/password", { current, password });
export const setPin = (current: string, pin: string) => request("POST", "/api/session/pin", { current, pin });

/** What is wrong with a new password before it is sent, as the key of a text. */
export function ill(password: string, again: string): string | null {
  if ([...password].length < SHORTEST) return "password.short";
  return password === again ? null : "password.not_the_same";
}

/** The only page that a one-time password opens. `once` is what was just typed, if it was. */
export function FirstPassword({ session, once, onDone, onLeave }: { session: SessionView; once: string; onDone: () => void; onLeave: () => void }) {
  const t = useT();
  const [current, setCurrent] = useState(once);
  const [password, setNew] = useState("");
  const [again, setAgain] = useState("");
  const [pin, setNewPin] = useState("");
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const wrong = ill(password, again);
  const send = async (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    setError(null);
    try {
      if (!saved) await setPassword(current, password);
      setSaved(true);
      if (pin) await setPin(password, pin);
      onDone();
    } catch (x) {
      setError(x as ApiError);
      setBusy(false);
    }
  };
  return (
    <main className={css.page}>
      <header className={css.head}>
        <span className={css.mark}><IconBook2 size={26} aria-hidden /> giaoban</span>
        <button type="button" className="textlink" onClick={onLeave}>{t("shell.sign_out")}</button>
      </header>
      <div className={css.columns}>
        <form className="stack" onSubmit={(e) => void send(e)}>
          <h1>{t("password.first_title")}</h1>
          <p className="dim">{t("password.first_text", { name: session.person.name })}</p>
          <input type="text" name="username" autoComplete="username" value={session.account} readOnly hidden />
          {once ? null : <Secret label={t("password.once")} autoComplete="current-password" value={current} disabled={saved} onChange={(e) => setCurrent(e.currentTarget.value)} />}
          <NewPassword password={password} again={again} disabled={saved} onPassword={setNew} onAgain={setAgain} />
          <Secret label={`${t("password.pin")} (${t("common.optional")})`} description={t("password.pin_hint")} inputMode="numeric" autoComplete="off" value={pin} onChange={(e) => setNewPin(e.currentTarget.value)} />
          <Refusal error={error} />
          <Button type="submit" loading={busy} disabled={wrong !== null || current === ""}>{t("password.first_save")}</Button>
        </form>
        <section className={css.what}>
          <h2>{t("password.why_title")}</h2>
          <p>{t("password.why_text")}</p>
        </section>
      </div>
    </main>
  );
}

/** Typed twice; what is missing is said only once there is something to say it of. */
export function NewPassword(props: { password: string; again: string; disabled?: boolean; onPassword: (v: string) => void; onAgain: (v: string) => void }) {
  const t = useT();
  const differ = props.again !== "" && props.again !== props.password;
  return (
    <>
      <Secret label={t("password.new")} description={t("password.hint", { min: SHORTEST })} autoComplete="new-password" disabled={props.disabled ?? false} value={props.password} onChange={(e) => props.onPassword(e.currentTarget.value)} />
      <Secret label={t("password.again")} autoComplete="new-password" disabled={props.disabled ?? false} value={props.again} error={differ ? t("password.not_the_same") : null} onChange={(e) => props.onAgain(e.currentTarget.value)} />
    </>
  );
}
