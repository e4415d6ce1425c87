import { Button, TextInput } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { QRCodeSVG } from "qrcode.react";
import { useState, type FormEvent, type ReactNode } from "react";
import { request, type ApiError } from "../api/client";
import type { FactorBegun, OwnAccess, RecoveryCodes, SessionLine } from "../api/types";
import { useT, useWhen } from "../shell/i18n";
import { Secret } from "../shell/Secret";
import { Refusal } from "../shell/ui";
import css from "./Access.module.css";

const accessQuery = { queryKey: ["access"], queryFn: () => request<OwnAccess>("GET", "/api/session/access") };

/** The ways into one's own account: a second factor, and where one is signed in. */
export function Access({ account }: { account: string }) {
  const access = useQuery(accessQuery);
  if (access.error) return <Refusal error={access.error as ApiError} />;
  if (!access.data) return null;
  return (
    <>
      <SecondFactor account={account} access={access.data} />
      <Sessions lines={access.data.sessions} />
    </>
  );
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ["access"] });
}

/** A form that asks one thing, says what is wrong with it and shows that it works. */
function Ask(props: { send: () => Promise<unknown>; ready: boolean; go: string; children: ReactNode; onLeave?: () => void }) {
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
      <Refusal error={error} />
      <div className={css.acts}>
        <Button type="submit" loading={busy} disabled={!props.ready}>{props.go}</Button>
        {props.onLeave ? <Button variant="default" onClick={props.onLeave}>{t("common.cancel")}</Button> : null}
      </div>
    </form>
  );
}

function Code({ value, onChange, hint }: { value: string; onChange: (v: string) => void; hint?: string }) {
  const t = useT();
  return <TextInput label={t("access.code")} description={hint ?? null} inputMode="numeric" autoComplete="one-time-code" maxLength={20} value={value} onChange={(e) => onChange(e.currentTarget.value.trim())} data-autofocus />;
}

function SecondFactor({ account, access }: { account: string; access: OwnAccess }) {
  const t = useT();
  const [step, setStep] = useState<"begin" | "remove" | null>(null);
  const [begun, setBegun] = useState<FactorBegun | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const refresh = useRefresh();
  const done = () => { setStep(null); setBegun(null); void refresh(); };
  return (
    <section>
      <h2 className="section-head">{t("access.factor")}</h2>
      <p className="dim small">{t(access.second_factor ? "access.factor_is_set" : "access.factor_why")}</p>
      {codes ? <Codes account={account} codes={codes} onDone={() => setCodes(null)} /> : null}
      {access.second_factor && !codes ? <p className={access.recovery_codes < 3 ? "small" : "dim small"}>{t("access.codes_left", { count: access.recovery_codes })}</p> : null}
      {step === null && !codes ? (
        <Button variant={access.second_factor ? "default" : "filled"} onClick={() => setStep(access.second_factor ? "remove" : "begin")}>
          {t(access.second_factor ? "access.factor_remove" : "access.factor_begin")}
        </Button>
      ) : null}
      {step === "begin" && !begun ? <Begin onBegun={setBegun} onLeave={() => setStep(null)} /> : null}
      {begun ? <Confirm begun={begun} onCodes={(c) => { setCodes(c); done(); }} onLeave={done} /> : null}
      {step === "remove" ? <Remove onDone={done} onLeave={() => setStep(null)} /> : null}
    </section>
  );
}

function Begin({ onBegun, onLeave }: { onBegun: (b: FactorBegun) => void; onLeave: () => void }) {
  const t = useT();
  const [current, setCurrent] = useState("");
  return (
    <Ask send={() => request<FactorBegun>("POST", "/api/session/factor/begin", { current }).then(onBegun)} ready={current !== ""} go={t("access.go_on")} onLeave={onLeave}>
      <Secret label={t("password.current")} autoComplete="current-password" value={current} onChange={(e) => setCurrent(e.currentTarget.value)} data-autofocus />
    </Ask>
  );
}

function Confirm({ begun, onCodes, onLeave }: { begun: FactorBegun; onCodes: (c: string[]) => void; onLeave: () => void }) {
  const t = useT();
  const [code, setCode] = useState("");
  return (
    <Ask send={() => request<RecoveryCodes>("POST", "/api/session/factor/confirm", { code }).then((r) => onCodes(r.codes))} ready={code.length >= 6} go={t("access.confirm")} onLeave={onLeave}>
      <ol className={css.steps}>
        <li>{t("access.scan")}
          <div className={css.qr}><QRCodeSVG value={begun.uri} size={184} title={t("access.qr")} marginSize={2} /></div>
          <p className="dim small">{t("access.or_type")} <code className={css.secret}>{begun.secret.match(/.{1,4}/g)?.join(" ")}</code></p>
        </li>
        <li>{t("access.type_code")}</li>
      </ol>
      <Code value={code} onChange={setCode} />
    </Ask>
  );
}

/** Told once: whoever leaves without them has only the administrator when the phone is lost. */
function Codes({ account, codes, onDone }: { account: string; codes: string[]; onDone: () => void }) {
  const t = useT();
  const text = [t("access.codes_of", { account }), "", ...codes].join("\n");
  const save = () => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
    link.download = "giaoban.txt";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="good-band" role="status">
      <p>{t("access.codes_text")}</p>
      <ul className={css.codes}>{codes.map((c) => <li key={c}><code>{c}</code></li>)}</ul>
      <div className={css.acts}>
        <Button variant="default" onClick={save}>{t("access.codes_save")}</Button>
        <Button onClick={onDone}>{t("access.codes_kept")}</Button>
      </div>
    </div>
  );
}

function Remove({ onDone, onLeave }: { onDone: () => void; onLeave: () => void }) {
  const t = useT();
  const [current, setCurrent] = useState("");
  const [code, setCode] = useState("");
  return (
    <Ask send={() => request("POST", "/api/session/factor/remove", { current, code }).then(onDone)} ready={current !== "" && code !== ""} go={t("access.factor_remove")} onLeave={onLeave}>
      <Secret label={t("password.current")} autoComplete="current-password" value={current} onChange={(e) => setCurrent(e.currentTarget.value)} data-autofocus />
      <Code value={code} onChange={setCode} hint={t("access.code_hint")} />
    </Ask>
  );
}

function Sessions({ lines }: { lines: SessionLine[] }) {
  const t = useT();
  const [error, setError] = useState<ApiError | null>(null);
  const refresh = useRefresh();
  const end = (session: string) => {
    setError(null);
    request("POST", "/api/session/end", { session }).then(refresh, (x: ApiError) => setError(x));
  };
  return (
    <section>
      <h2 className="section-head">{t("access.sessions")}</h2>
      <ul className={css.sessions}>{lines.map((s) => <SessionRow key={s.id} session={s} onEnd={() => end(s.id)} />)}</ul>
      <Refusal error={error} />
      {lines.length > 1 ? <Button variant="default" onClick={() => end("")}>{t("access.end_others")}</Button> : null}
    </section>
  );
}

function SessionRow({ session, onEnd }: { session: SessionLine; onEnd: () => void }) {
  const t = useT();
  const when = useWhen();
  const Device = /Android|iPhone|iPad/.test(session.browser) ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <li>
      <Device size={22} aria-hidden className={css.device} />
      <span className={css.what}>
        <span>{session.browser || t("access.unknown_device")}{session.here ? <strong> · {t("access.here")}</strong> : null}</span>
        <span className="dim small">{t("access.when", { opened: when.full(session.opened), seen: when.full(session.seen), address: session.address })}</span>
      </span>
      {session.here ? null : <Button variant="default" size="compact-sm" onClick={onEnd}>{t("access.end")}</Button>}
    </li>
  );
}
