import { Button } from "@mantine/core";
import { IconDeviceDesktop, IconDeviceMobile } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { QRCodeSVG } from "qrcode.react";
import { useState } from "react";
import { request, type ApiError } from "../api/client";
import type { FactorBegun, OwnAccess, RecoveryCodes, SessionLine } from "../api/types";
import { useT, useWhen } from "../shell/i18n";
import { Refusal } from "../shell/ui";
import css from "./Access.module.css";
import { Passkeys } from "./Passkeys";
import { Ask, Code, useProof } from "./Proof";

const FEW = 3; // recovery codes: from here on it is said louder

interface Own { account: string; access: OwnAccess }
export const accessQuery = { queryKey: ["access"], queryFn: () => request<OwnAccess>("GET", "/api/session/access") };

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

export function SecondFactor({ account, access }: Own) {
  const t = useT();
  const [codes, setCodes] = useState<{ list: string[]; renewed: boolean } | null>(null);
  const first = (list: string[]) => setCodes({ list, renewed: false });
  const refresh = useRefresh();
  return (
    <section>
      <h2 className="section-head">{t("access.factor")}</h2>
      <p className="dim small">{t(access.second_factor ? "access.factor_is_set" : "access.factor_why")}</p>
      {codes ? <Codes account={account} codes={codes.list} renewed={codes.renewed} onDone={() => setCodes(null)} /> : null}
      {access.second_factor && !codes ? <CodesLeft account={account} access={access} onCodes={(list) => { setCodes({ list, renewed: true }); void refresh(); }} /> : null}
      <Passkeys account={account} access={access} onCodes={first} onChanged={() => void refresh()} />
      <Phone account={account} access={access} onCodes={first} />
    </section>
  );
}

/** How many are left, and new ones in their place: for whoever used them up, or no longer knows where the paper lies. */
function CodesLeft({ account, access, onCodes }: Own & { onCodes: (codes: string[]) => void }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const few = access.recovery_codes < FEW;
  return (
    <div>
      <p className={few ? "small" : "dim small"}>{t("access.codes_left", { count: access.recovery_codes })}{asking ? null : <> <button type="button" className="textlink" onClick={() => setAsking(true)}>{t("access.codes_renew")}</button></>}</p>
      {asking ? <Renew account={account} access={access} onCodes={onCodes} onLeave={() => setAsking(false)} /> : null}
    </div>
  );
}

function Renew({ account, access, onCodes, onLeave }: Own & { onCodes: (codes: string[]) => void; onLeave: () => void }) {
  const t = useT();
  const proof = useProof(account, access);
  const send = async () => request<RecoveryCodes>("POST", "/api/session/factor/codes", await proof.give()).then((given) => onCodes(given.codes));
  return <Ask send={send} ready={proof.ready} go={t("access.codes_renew")} waiting={t("access.codes_renewing")} onLeave={onLeave}><p className="small">{t("access.codes_renew_why")}</p>{proof.fields}</Ask>;
}

/** Codes from an app on a phone. */
function Phone({ account, access, onCodes }: Own & { onCodes: (codes: string[]) => void }) {
  const t = useT();
  const [step, setStep] = useState<"begin" | "remove" | null>(null);
  const [begun, setBegun] = useState<FactorBegun | null>(null);
  const refresh = useRefresh();
  const done = () => { setStep(null); setBegun(null); void refresh(); };
  return (
    <div className="stack" style={{ paddingTop: "1rem" }}>
      <h3>{t("access.phone")}</h3>
      <p className="dim small">{t("access.phone_is_set")}</p>
      {step === null ? <div><Button variant="default" onClick={() => setStep(access.time_codes ? "remove" : "begin")}>{t(access.time_codes ? "access.factor_remove" : "access.factor_begin")}</Button></div> : null}
      {step === "begin" && !begun ? <Begin account={account} access={access} onBegun={setBegun} onLeave={() => setStep(null)} /> : null}
      {begun ? <Confirm begun={begun} onCodes={(c) => { if (c.length > 0) onCodes(c); done(); }} onLeave={done} /> : null}
      {step === "remove" ? <Remove account={account} access={access} onDone={done} onLeave={() => setStep(null)} /> : null}
    </div>
  );
}

function Begin({ account, access, onBegun, onLeave }: Own & { onBegun: (b: FactorBegun) => void; onLeave: () => void }) {
  const t = useT();
  const proof = useProof(account, access);
  const send = async () => onBegun(await request<FactorBegun>("POST", "/api/session/factor/begin", await proof.give()));
  return <Ask send={send} ready={proof.ready} go={t("access.go_on")} onLeave={onLeave}>{proof.fields}</Ask>;
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
      <Code value={code} onChange={setCode} label={t("access.code")} digits />
    </Ask>
  );
}

/** Told once: whoever leaves without them has only the administrator when the phone is lost. */
function Codes({ account, codes, renewed, onDone }: { account: string; codes: string[]; renewed: boolean; onDone: () => void }) {
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
      <p>{t(renewed ? "access.codes_text_renewed" : "access.codes_text")}</p>
      <ul className={css.codes}>{codes.map((c) => <li key={c}><code>{c}</code></li>)}</ul>
      <div className={css.acts}>
        <Button variant="default" onClick={save}>{t("access.codes_save")}</Button>
        <Button onClick={onDone}>{t("access.codes_kept")}</Button>
      </div>
    </div>
  );
}

function Remove({ account, access, onDone, onLeave }: Own & { onDone: () => void; onLeave: () => void }) {
  const t = useT();
  const proof = useProof(account, access);
  const send = async () => request("POST", "/api/session/factor/remove", await proof.give()).then(onDone);
  return <Ask send={send} ready={proof.ready} go={t("access.factor_remove")} onLeave={onLeave}>{proof.fields}</Ask>;
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
    <li className={css.row}>
      <Device size={22} aria-hidden className={css.device} />
      <span className={css.what}>
        <span>{session.browser || t("access.unknown_device")}{session.here ? <strong> · {t("access.here")}</strong> : null}</span>
        <span className="dim small">{t("access.when", { opened: when.full(session.opened), seen: when.full(session.seen), address: session.address })}</span>
      </span>
      {session.here ? null : <Button variant="default" size="compact-sm" onClick={onEnd}>{t("access.end")}</Button>}
    </li>
  );
}
