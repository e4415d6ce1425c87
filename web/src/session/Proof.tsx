import { Button, TextInput } from "@mantine/core";
import { useState, type FormEvent, type ReactNode } from "react";
import type { ApiError } from "../api/client";
import type { GivenProofInput, OwnAccess } from "../api/types";
import { useT } from "../shell/i18n";
import { Secret } from "../shell/Secret";
import { Refusal } from "../shell/ui";
import css from "./Access.module.css";
import { passkeysCount, sign } from "./passkey";

/** A form that asks one thing, says what is wrong with it and shows that it works. */
export function Ask(props: { send: () => Promise<unknown>; ready: boolean; go: string; waiting?: string; children: ReactNode; onLeave?: () => void }) {
  const t = useT();
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const send = (e: FormEvent) => {
    e.preventDefault();
    setBusy(true);
    setError(null);
    props.send().catch((x: ApiError) => setError(x)).finally(() => setBusy(false));
  };
  return (
    <form className="stack" style={{ paddingTop: "0.5rem" }} onSubmit={send}>
      {props.children}
      {busy && props.waiting ? <p role="status">{props.waiting}</p> : null}
      <Refusal error={error} />
      <div className={css.acts}>
        <Button type="submit" loading={busy} disabled={!props.ready}>{props.go}</Button>
        {props.onLeave ? <Button variant="default" onClick={props.onLeave}>{t("common.cancel")}</Button> : null}
      </div>
    </form>
  );
}

/** Recovery codes have letters: digits alone are asked where none is taken. */
export function Code({ value, onChange, label, hint, digits }: { value: string; onChange: (v: string) => void; label: string; hint?: string; digits?: boolean }) {
  return <TextInput label={label} description={hint ?? null} inputMode={digits ? "numeric" : "text"} autoComplete="one-time-code" maxLength={20} value={value} onChange={(e) => onChange(e.currentTarget.value.trim())} />;
}

/** Whoever changes the ways in types the password and, where a second factor is set, gives it: a code, or by leaving that empty a passkey. */
export function useProof(account: string, access: OwnAccess) {
  const t = useT();
  const [current, setCurrent] = useState("");
  const [code, setCode] = useState("");
  const byPasskey = access.passkeys.length > 0 && passkeysCount(access.passkey_origin);
  const label = t(access.time_codes ? "access.code" : "access.recovery_code");
  const hint = [byPasskey ? t("access.code_or_passkey") : "", access.time_codes ? t("access.code_hint") : ""].join(" ").trim();
  const give = async (): Promise<GivenProofInput> => {
    if (!access.second_factor || code !== "") return { current, code };
    return { current, passkey: await sign(account, current) };
  };
  const fields = (
    <>
      <Secret label={t("password.current")} autoComplete="current-password" value={current} onChange={(e) => setCurrent(e.currentTarget.value)} autoFocus />
      {access.second_factor ? <Code value={code} onChange={setCode} label={label} hint={hint} /> : null}
    </>
  );
  return { fields, give, ready: current !== "" && (!access.second_factor || byPasskey || code !== "") };
}
