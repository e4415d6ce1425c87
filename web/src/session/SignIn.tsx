import { Button, TextInput } from "@mantine/core";
import { IconBook2, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useState, type ChangeEvent, type FormEvent } from "react";
import { ApiError, request } from "../api/client";
import type { DemoRole, SessionView } from "../api/types";
import { otherLanguage, switchLanguage, useMaybeText, useT } from "../shell/i18n";
import { Secret } from "../shell/Secret";
import { setSetting, useSettings } from "../shell/settings";
import { Refusal } from "../shell/ui";
import { passkeysWork, sign } from "./passkey";
import { TOUR } from "./tour";
import css from "./SignIn.module.css";

/** What the account has besides the password; told once that was right. */
interface Asks { timeCodes: boolean; passkeys: boolean }
const asksOf = ({ time_codes, passkeys }: ApiError["facts"]): Asks => ({ timeCodes: time_codes === 1, passkeys: passkeys !== 0 && passkeysWork() });

export function SignIn({ onSession, inPlace }: { onSession: (s: SessionView, password: string) => void; inPlace?: boolean }) {
  const t = useT();
  const maybe = useMaybeText();
  const { language } = useSettings();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [asks, setAsks] = useState<Asks | null>(null);
  const [roles, setRoles] = useState<DemoRole[] | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    request<DemoRole[]>("GET", "/api/demo-roles", undefined, true).then(setRoles, () => setRoles([]));
  }, []);
  const open = async (body: object) => onSession(await request<SessionView>("POST", "/api/session", body, true), password);
  const byPasskey = async () => open({ name, password, passkey: await sign(name, password) });
  /** The password was right and more is asked: no fault to tell the first time. A passkey is asked at once, without another press. */
  const goOn = async (refused: ApiError) => {
    if (refused.code !== "session.code_needed") throw refused;
    const more = asksOf(refused.facts);
    setAsks(more);
    if (more.passkeys) await byPasskey();
    else setBusy(false);
  };
  const enter = (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    work().catch(goOn).catch((refused: ApiError) => {
      setError(refused);
      setBusy(false);
    });
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    enter(asks?.passkeys && code === "" ? byPasskey : () => open(code === "" ? { name, password } : { name, password, code }));
  };
  const another = (set: (v: string) => void) => (e: ChangeEvent<HTMLInputElement>) => {
    set(e.currentTarget.value);
    setAsks(null);
    setCode("");
  };

  const demo = roles !== null && roles.length > 0;
  const roleButtons = demo ? (
    <div className={css.roles}>
      {roles.map((r) => (
        <button key={r.account} type="button" className={css.role} disabled={busy} onClick={() => enter(() => open({ demo: r.account }))}>
          <span className={css.roleTitle}>{r.title}</span>
          <span>{r.name} · {r.unit}</span>
          <span className="dim small">{maybe(`web.demo_role.${r.account}`) ?? r.what}</span>
          <IconChevronRight size={20} aria-hidden className={css.arrow} />
        </button>
      ))}
    </div>
  ) : null;
  const form = (
    <form className="stack" onSubmit={submit}>
      <TextInput label={t("session.name")} value={name} autoComplete="username" onChange={another(setName)} required withAsterisk={false} />
      <Secret label={t("session.password")} value={password} autoComplete="current-password" onChange={another(setPassword)} required withAsterisk={false} />
      {asks?.passkeys && busy ? <p role="status">{t("passkey.touch")}</p> : null}
      {asks && !(asks.passkeys && busy) ? (
        <TextInput label={t(asks.timeCodes ? "access.code" : "access.recovery_code")} description={t(asks.timeCodes ? "access.sign_in_hint" : "access.recovery_hint")} 
          autoComplete="one-time-code" autoFocus={!asks.passkeys} maxLength={20} value={code} onChange={(e) => setCode(e.currentTarget.value.trim())} required={!asks.passkeys} withAsterisk={false} />
      ) : null}
      <Refusal error={error} />
      <Button type="submit" loading={busy} variant={demo ? "default" : "filled"}>{t(asks?.passkeys && code === "" ? "passkey.use" : "session.sign_in")}</Button>
    </form>
  );
  if (inPlace) return <div className="stack" style={{ marginTop: "0.75rem" }}>{roleButtons}{form}</div>;

  return (
    <main className={css.page}>
      <header className={css.head}>
        <span className={css.mark}><IconBook2 size={26} aria-hidden /> giaoban</span>
        <button type="button" className="textlink" lang={otherLanguage(language)} onClick={() => switchLanguage(otherLanguage(language))}>
          {t("shell.other_language")}
        </button>
      </header>
      <div className={css.columns} data-demo={demo || undefined}>
        <section className="stack">
          <h1>{demo ? t("session.demo_title") : t("session.title")}</h1>
          {demo ? <p className="dim">{t("session.demo_text")}</p> : null}
          {roleButtons}
          {demo ? (
            <details className={css.account}>
              <summary>{t("session.with_account")}</summary>
              {form}
            </details>
          ) : (
            form
          )}
          {demo && name === "" ? <Refusal error={error} /> : null}
        </section>
        {demo ? (
          <section className="stack">
            <h2>{t("tour.title")}</h2>
            <ol className={css.tour}>
              {TOUR.map((step, i) => (
                <li key={step}>
                  <strong>{t(`tour.${step}.title`)}</strong>
                  <p className="dim">{t(`tour.${step}.text`)}</p>
                  {i === TOUR.length - 1 ? <a href="/">{t("tour.page.link")}</a> : null}
                </li>
              ))}
            </ol>
            <div>
              <Button variant="light" disabled={busy} onClick={() => { setSetting("tour", 1); enter(() => open({ demo: (roles[0] as DemoRole).account })); }}>
                {t("tour.start")}
              </Button>
            </div>
          </section>
        ) : (
          <section className={css.what}>
            <h2>{t("session.what_title")}</h2>
            <p>{t("session.what_text")}</p>
          </section>
        )}
      </div>
    </main>
  );
}
