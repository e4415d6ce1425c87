import { Button, TextInput } from "@mantine/core";
import { IconKey } from "@tabler/icons-react";
import { useState } from "react";
import { request } from "../api/client";
import type { OwnAccess, PasskeyBegun, PasskeyLine, RecoveryCodes } from "../api/types";
import { useT, useWhen } from "../shell/i18n";
import css from "./Access.module.css";
import { make, passkeysCount } from "./passkey";
import { Ask, useProof } from "./Proof";

interface Own { account: string; access: OwnAccess }

/** The passkeys of one's own account. */
export function Passkeys({ account, access, onCodes, onChanged }: Own & { onCodes: (codes: string[]) => void; onChanged: () => void }) {
  const t = useT();
  const [step, setStep] = useState<"add" | "added" | null>(null);
  const here = passkeysCount(access.passkey_origin);
  const change = (now: "added" | null) => {
    setStep(now);
    onChanged();
  };
  const added = (codes: string[]) => {
    if (codes.length > 0) onCodes(codes);
    change(codes.length > 0 ? null : "added");
  };
  return (
    <div className="stack" style={{ paddingTop: "1rem" }}>
      <h3>{t("passkey.title")}</h3>
      {access.passkeys.length > 0 ? <ul className={css.sessions}>{access.passkeys.map((p) => <Row key={p.id} passkey={p} account={account} access={access} onChanged={() => change(null)} />)}</ul> : null}
      {step === "added" ? <p className="good-band" role="status">{t("passkey.added")}</p> : null}
      {here ? null : <p className="dim small">{t("passkey.elsewhere", { origin: access.passkey_origin })}</p>}
      {here && step !== "add" ? <div><Button variant={access.second_factor ? "default" : "filled"} onClick={() => setStep("add")}>{t("passkey.add")}</Button></div> : null}
      {step === "add" ? <Add account={account} access={access} onAdded={added} onLeave={() => setStep(null)} /> : null}
    </div>
  );
}

function Name({ value, onChange }: { value: string; onChange: (v: string) => void }) {
  const t = useT();
  return <TextInput label={t("passkey.name")} maxLength={60} value={value} onChange={(e) => onChange(e.currentTarget.value)} />;
}

function Add({ account, access, onAdded, onLeave }: Own & { onAdded: (codes: string[]) => void; onLeave: () => void }) {
  const t = useT();
  const [name, setName] = useState(access.sessions.find((s) => s.here)?.browser ?? "");
  const proof = useProof(account, access);
  const send = async () => {
    const begun = await request<PasskeyBegun>("POST", "/api/session/passkey/begin", await proof.give());
    const passkey = await make(begun);
    onAdded((await request<RecoveryCodes>("POST", "/api/session/passkey/add", { name: name.trim(), passkey })).codes);
  };
  return (
    <Ask send={send} ready={proof.ready && name.trim() !== ""} go={t("access.go_on")} waiting={t("passkey.touch")} onLeave={onLeave}>
      <Name value={name} onChange={setName} />
      {proof.fields}
    </Ask>
  );
}

function Row({ passkey, account, access, onChanged }: Own & { passkey: PasskeyLine; onChanged: () => void }) {
  const t = useT();
  const when = useWhen();
  const [step, setStep] = useState<"rename" | "remove" | null>(null);
  const done = () => { setStep(null); onChanged(); };
  const { id, name, used, doubted } = passkey;
  const made = when.full(passkey.made);
  return (
    <li>
      <div className={css.row}>
        <IconKey size={22} aria-hidden className={css.device} />
        <span className={css.what}>
          <span>{name}</span>
          <span className="dim small">{used ? t("passkey.made_used", { made, used: when.full(used) }) : t("passkey.made", { made })}</span>
          {doubted ? <strong className="small">{t("passkey.doubted", { when: when.full(doubted) })}</strong> : null}
        </span>
        <span className={css.acts}>
          <Button variant="default" size="compact-sm" aria-label={t("passkey.rename_named", { name })} onClick={() => setStep("rename")}>{t("passkey.rename")}</Button>
          <Button variant="default" size="compact-sm" aria-label={t("passkey.remove_named", { name })} onClick={() => setStep("remove")}>{t("passkey.remove")}</Button>
        </span>
      </div>
      {step === "rename" ? <Rename id={id} was={name} onDone={done} onLeave={() => setStep(null)} /> : null}
      {step === "remove" ? <Remove id={id} account={account} access={access} onDone={done} onLeave={() => setStep(null)} /> : null}
    </li>
  );
}

function Rename({ id, was, onDone, onLeave }: { id: string; was: string; onDone: () => void; onLeave: () => void }) {
  const t = useT();
  const [name, setName] = useState(was);
  return (
    <Ask send={() => request("POST", "/api/session/passkey/rename", { id, name: name.trim() }).then(onDone)} ready={name.trim() !== ""} go={t("common.save")} onLeave={onLeave}>
      <Name value={name} onChange={setName} />
    </Ask>
  );
}

function Remove({ id, account, access, onDone, onLeave }: Own & { id: string; onDone: () => void; onLeave: () => void }) {
  const t = useT();
  const proof = useProof(account, access);
  const send = async () => request("POST", "/api/session/passkey/remove", { id, proof: await proof.give() }).then(onDone);
  return <Ask send={send} ready={proof.ready} go={t("passkey.remove")} waiting={t("passkey.touch")} onLeave={onLeave}>{proof.fields}</Ask>;
}
