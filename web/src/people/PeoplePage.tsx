import { Button, PasswordInput, Select, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState, type FormEvent } from "react";
import { ApiError, request, serverNow } from "../api/client";
import { useCommand, usePeople } from "../api/queries";
import { ROLES, type PersonView, type Role } from "../api/types";
import { useHere } from "../session/session";
import { DayInput } from "../shell/DayInput";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { PageHead, Reading, Refusal } from "../shell/ui";
import { byGivenName } from "./names";
import css from "./People.module.css";

export function PeoplePage() {
  const t = useT();
  const here = useHere();
  const query = usePeople(here.post.post);
  const [entering, setEntering] = useState(false);
  const [appointing, setAppointing] = useState<string | null>(null);
  const { run, busy, error } = useCommand(here.post.post);
  const today = dayOf(serverNow());
  const people = [...(query.data ?? [])].sort((a, b) => byGivenName(a.name, b.name));
  return (
    <div className="page" style={{ maxWidth: "64rem" }}>
      <PageHead title={t("people.title")} lead={here.post.unit_name}>
        {here.may("person.enter") ? <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEntering((o) => !o)}>{t("people.enter")}</Button> : null}
      </PageHead>
      {entering ? <EnterForm onDone={() => setEntering(false)} /> : null}
      <Refusal error={error} />
      <Reading query={query}>
        {people.length === 0 ? <p className="empty">{t("people.empty")}</p> : (
          <table className="ruled">
            <thead><tr><th>{t("field.full_name")}</th><th className={css.rank}>{t("field.rank")}</th><th>{t("people.posts")}</th></tr></thead>
            <tbody>
              {people.map((p) => (
                <tr key={p.id}>
                  <td><strong>{p.name}</strong></td>
                  <td className={`${css.rank} dim`}>{p.rank}</td>
                  <td>
                    {p.posts.map((x) => (
                      <div key={x.post} className={css.post}><span className="grow">{x.title} <span className="dim small">· {x.unit_short} · {t(`role.${x.role}`)}</span></span>
                        {here.may("post.end") && x.post !== here.post.post ? <button type="button" className="textlink small" disabled={busy} onClick={() => void run("post.end", { unit: x.unit, post: x.post, on: today })}>{t("people.end")}</button> : null}
                      </div>
                    ))}
                    {appointing === p.id ? <AppointForm person={p} onDone={() => setAppointing(null)} /> : here.may("post.appoint") ? <button type="button" className="textlink small" onClick={() => setAppointing(p.id)}>{t("people.appoint")}</button> : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Reading>
      {here.post.role === "administrator" ? <Accounts people={people} /> : null}
      <OwnPin />
    </div>
  );
}

function EnterForm({ onDone }: { onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [name, setName] = useState("");
  const [rank, setRank] = useState("");
  const send = (e: FormEvent) => {
    e.preventDefault();
    void run("person.enter", { unit: here.post.unit, full_name: name.trim(), rank: rank.trim() }).then((a) => a && onDone());
  };
  return (
    <form className={css.form} onSubmit={send}>
      <TextInput label={t("field.full_name")} autoFocus value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <TextInput label={t("field.rank")} value={rank} onChange={(e) => setRank(e.currentTarget.value)} />
      <Button type="submit" loading={busy} disabled={name.trim() === ""}>{t("common.save")}</Button>
      <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      <Refusal error={error} />
    </form>
  );
}

function AppointForm({ person, onDone }: { person: PersonView; onDone: () => void }) {
  const t = useT();
  const here = useHere();
  const { run, busy, error } = useCommand(here.post.post);
  const [title, setTitle] = useState("");
  const [role, setRole] = useState<Role>("duty_officer");
  const [from, setFrom] = useState(dayOf(serverNow()));
  const [to, setTo] = useState<string | null>(null);
  return (
    <form className={css.form} onSubmit={(e) => { e.preventDefault(); void run("post.appoint", { unit: here.post.unit, person: person.id, title: title.trim(), role, from, to }).then((a) => a && onDone()); }}>
      <TextInput label={t("people.post_title")} autoFocus value={title} onChange={(e) => setTitle(e.currentTarget.value)} />
      <Select label={t("people.role")} value={role} allowDeselect={false} onChange={(v) => setRole(v as Role)} data={ROLES.map((r) => ({ value: r, label: t(`role.${r}`) }))} />
      <DayInput label={t("common.from")} value={from} onChange={(d) => d && setFrom(d)} />
      <DayInput label={`${t("common.to")} (${t("common.optional")})`} value={to} onChange={setTo} />
      <Button type="submit" loading={busy} disabled={title.trim() === ""}>{t("people.appoint")}</Button>
      <Button variant="subtle" onClick={onDone}>{t("common.cancel")}</Button>
      <Refusal error={error} />
    </form>
  );
}

/** An account lets a person sign in; names and passwords never stand in a book. */
function Accounts({ people }: { people: PersonView[] }) {
  const t = useT();
  const here = useHere();
  const [d, set] = useState({ person: "", name: "", password: "", pin: "" });
  const [said, setSaid] = useState<ApiError | "done" | null>(null);
  const send = (e: FormEvent) => {
    e.preventDefault();
    request("POST", "/api/accounts", { post: here.post.post, ...d }).then(() => { set({ person: "", name: "", password: "", pin: "" }); setSaid("done"); }, (x: ApiError) => setSaid(x));
  };
  return (
    <section style={{ marginTop: "2rem" }}>
      <h2 className="section-head">{t("people.account_title")}</h2>
      <form className={css.form} onSubmit={send}>
        <Select label={t("field.full_name")} searchable value={d.person || null} onChange={(v) => set((o) => ({ ...o, person: v ?? "" }))} data={people.map((p) => ({ value: p.id, label: p.name }))} />
        <TextInput label={t("session.name")} autoComplete="off" value={d.name} onChange={(e) => { const name = e.currentTarget.value; set((o) => ({ ...o, name })); }} />
        <PasswordInput label={t("people.first_password")} autoComplete="new-password" value={d.password} onChange={(e) => { const password = e.currentTarget.value; set((o) => ({ ...o, password })); }} />
        <PasswordInput label={`PIN (${t("common.optional")})`} autoComplete="off" inputMode="numeric" value={d.pin} onChange={(e) => { const pin = e.currentTarget.value; set((o) => ({ ...o, pin })); }} />
        <Button type="submit" variant="default" disabled={!d.person || !d.name || !d.password}>{t("people.create_account")}</Button>
      </form>
      {said === "done" ? <p className="ok">{t("people.account_made")}</p> : <Refusal error={said} />}
    </section>
  );
}

/** The PIN signs handovers; it belongs to the person and is never kept on the device. */
function OwnPin() {
  const t = useT();
  const [pin, setPin] = useState("");
  const [said, setSaid] = useState<ApiError | "done" | null>(null);
  const send = (e: FormEvent) => {
    e.preventDefault();
    request("POST", "/api/session/pin", { pin }).then(() => { setPin(""); setSaid("done"); }, (x: ApiError) => setSaid(x));
  };
  return (
    <section style={{ marginTop: "2rem", maxWidth: "30rem" }}>
      <h2 className="section-head">{t("people.pin_title")}</h2>
      <form className={css.form} onSubmit={send}>
        <PasswordInput label={t("people.new_pin")} description={t("people.pin_hint")} value={pin} inputMode="numeric" autoComplete="off" onChange={(e) => { setPin(e.currentTarget.value); setSaid(null); }} />
        <Button type="submit" variant="default" disabled={pin.length < 4}>{t("common.save")}</Button>
      </form>
      {said === "done" ? <p className="ok">{t("people.pin_saved")}</p> : <Refusal error={said} />}
    </section>
  );
}
