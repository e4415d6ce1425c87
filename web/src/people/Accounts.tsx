import { Button, TextInput } from "@mantine/core";
import { IconCircleCheck, IconCircleDashed, IconClockOff, IconLock } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ApiError, request, serverNow } from "../api/client";
import type { AccountLine, FirstPassword, PersonView } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { Refusal, Sign } from "../shell/ui";
import { accountName } from "./accountName";
import css from "./People.module.css";

type Doing = "make" | "reset" | "disable" | null;

/** An account lets a person sign in. Names and passwords never stand in a book; that one was made does. */
export function AccountOf({ person, account, taken }: { person: PersonView; account: AccountLine | null; taken: string[] }) {
  const t = useT();
  const here = useHere();
  const client = useQueryClient();
  const [doing, setDoing] = useState<Doing>(null);
  const [name, setName] = useState("");
  const [told, setTold] = useState<FirstPassword | null>(null);
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const give = (path: string, body: object) => {
    setBusy(true);
    setError(null);
    request<FirstPassword>("POST", `/api/accounts${path}`, { post: here.post.post, ...body })
      .then((made) => { setTold(made.password ? made : null); setDoing(null); void client.invalidateQueries({ queryKey: ["accounts"] }); }, (e: ApiError) => setError(e))
      .finally(() => setBusy(false));
  };
  const own = account?.name === here.session.account;
  if (told) return <Told password={told} onDone={() => setTold(null)} />;
  if (doing === "make")
    return (
      <form className="stack" onSubmit={(e) => { e.preventDefault(); give("", { name: name.trim(), person: person.id }); }}>
        <TextInput label={t("session.name")} autoFocus autoComplete="off" autoCapitalize="none" value={name} onChange={(e) => setName(e.currentTarget.value)} />
        <Refusal error={error} />
        <div className="row"><Button type="submit" size="compact-md" loading={busy} disabled={name.trim() === ""}>{t("people.create_account")}</Button><Button size="compact-md" variant="subtle" onClick={() => setDoing(null)}>{t("common.cancel")}</Button></div>
      </form>
    );
  if (!account) return <button type="button" className="textlink small" onClick={() => { setName(accountName(person.name, taken)); setDoing("make"); }}>{t("people.create_account")}</button>;
  return (
    <div>
      <div className="row"><span>{account.name}</span><State account={account} /></div>
      {own ? <span className="small dim">{t("people.account_own")}</span> : doing === "reset" || doing === "disable" ? (
        <Sure text={t(`people.sure_${doing}`, { name: account.name })} error={error} busy={busy} verb={t(`people.${doing}`)} danger={doing === "disable"} onYes={() => give(`/${doing}`, { name: account.name })} onNo={() => { setDoing(null); setError(null); }} />
      ) : (
        <div className="row">
          <button type="button" className="textlink small" onClick={() => setDoing("reset")}>{t("people.reset")}</button>
          {account.disabled ? null : <button type="button" className="textlink small" onClick={() => setDoing("disable")}>{t("people.disable")}</button>}
        </div>
      )}
    </div>
  );
}

function State({ account }: { account: AccountLine }) {
  const t = useT();
  const when = useWhen();
  const ends = account.one_time_ends;
  if (account.one_time && !account.disabled && ends !== null)
    return <span className="small">{ends <= serverNow() ? <Sign tone="now" icon={<IconClockOff aria-hidden />}>{t("people.account_one_time_ended")}</Sign> : <Sign tone="soon" icon={<IconCircleDashed aria-hidden />}>{t("people.account_one_time", { day: when.short(ends, serverNow()) })}</Sign>}</span>;
  const [tone, icon, key]: ["now" | "soon" | "ok", ReactNode, string] = account.disabled ? ["now", <IconLock key="i" aria-hidden />, "disabled"] : ["ok", <IconCircleCheck key="i" aria-hidden />, "in_use"];
  return <span className="small"><Sign tone={tone} icon={icon}>{t(`people.account_${key}`)}</Sign></span>;
}

function Sure(props: { text: string; verb: string; danger: boolean; busy: boolean; error: ApiError | null; onYes: () => void; onNo: () => void }) {
  const t = useT();
  return (
    <div className="stack" style={{ gap: "0.4rem" }}>
      <p className="small">{props.text}</p>
      <Refusal error={props.error} />
      <div className="row"><Button size="compact-md" color={props.danger ? "brick" : "pine"} loading={props.busy} onClick={props.onYes}>{props.verb}</Button><Button size="compact-md" variant="subtle" onClick={props.onNo}>{t("common.cancel")}</Button></div>
    </div>
  );
}

/** Shown once: the server itself does not know it any more. */
function Told({ password, onDone }: { password: FirstPassword; onDone: () => void }) {
  const t = useT();
  const when = useWhen();
  return (
    <div className="note-band stack" role="status" style={{ gap: "0.4rem" }}>
      <p className="small">{t("people.told", { name: password.name })}</p>
      <p className={css.once}>{password.password}</p>
      <p className="small">{t("people.told_once", { at: when.full(password.ends) })}</p>
      <div><Button size="compact-md" onClick={onDone}>{t("people.told_done")}</Button></div>
    </div>
  );
}
