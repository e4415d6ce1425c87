import { Button, TextInput } from "@mantine/core";
import { IconBook2, IconChevronRight } from "@tabler/icons-react";
import { useEffect, useState, type FormEvent } from "react";
import { ApiError, request } from "../api/client";
import type { DemoRole, SessionView } from "../api/types";
import { otherLanguage, switchLanguage, useT } from "../shell/i18n";
import { Secret } from "../shell/Secret";
import { setSetting, useSettings } from "../shell/settings";
import { Refusal } from "../shell/ui";
import { TOUR } from "./tour";
import css from "./SignIn.module.css";

export function SignIn({ onSession, inPlace }: { onSession: (s: SessionView, password: string) => void; inPlace?: boolean }) {
  const t = useT();
  const { language } = useSettings();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const [asksCode, setAsksCode] = useState(false);
  const [roles, setRoles] = useState<DemoRole[] | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    request<DemoRole[]>("GET", "/api/demo-roles", undefined, true).then(setRoles, () => setRoles([]));
  }, []);
  const enter = async (body: object) => {
    setBusy(true);
    setError(null);
    try {
      onSession(await request<SessionView>("POST", "/api/session", body, true), password);
    } catch (e) {
      const refused = e as ApiError;
      // The password was right and the device is asked: no fault to tell the first time.
      if (refused.code === "session.code_needed") setAsksCode(true);
      else setError(refused);
      setBusy(false);
    }
  };
  const submit = (e: FormEvent) => {
    e.preventDefault();
    void enter(asksCode ? { name, password, code } : { name, password });
  };

  const demo = roles !== null && roles.length > 0;
  const roleButtons = demo ? (
    <div className={css.roles}>
      {roles.map((r) => (
        <button key={r.account} type="button" className={css.role} disabled={busy} onClick={() => void enter({ demo: r.account })}>
          <span className={css.roleTitle}>{r.title}</span>
          <span>{r.name} · {r.unit}</span>
          <span className="dim small">{r.what}</span>
          <IconChevronRight size={20} aria-hidden className={css.arrow} />
        </button>
      ))}
    </div>
  ) : null;
  const form = (
    <form className="stack" onSubmit={submit}>
      <TextInput label={t("session.name")} value={name} autoComplete="username" onChange={(e) => setName(e.currentTarget.value)} required withAsterisk={false} />
      <Secret label={t("session.password")} value={password} autoComplete="current-password" onChange={(e) => setPassword(e.currentTarget.value)} required withAsterisk={false} />
      {asksCode ? <TextInput label={t("access.code")} description={t("access.sign_in_hint")} inputMode="numeric" autoComplete="one-time-code" autoFocus maxLength={20} value={code} onChange={(e) => setCode(e.currentTarget.value.trim())} required withAsterisk={false} /> : null}
      <Refusal error={error} />
      <Button type="submit" loading={busy} variant={demo ? "default" : "filled"}>{t("session.sign_in")}</Button>
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
          {demo ? <Refusal error={error} /> : null}
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
              <Button variant="light" disabled={busy} onClick={() => { setSetting("tour", 1); void enter({ demo: (roles[0] as DemoRole).account }); }}>
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
