import { Button, Checkbox, TextInput, Textarea } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { address, get, request, serverNow, type ApiError } from "../api/client";
import type { PortalSettings, Settings } from "../api/types";
import { useHere } from "../session/session";
import { useDraft } from "../shell/drafts";
import { useT, useWhen } from "../shell/i18n";
import { Reading, Refusal } from "../shell/ui";
import css from "./Administration.module.css";
import { GROUPS, LONGEST, type TextName } from "./portalFields";
import { PortalFooter } from "./PortalFooter";
import { AGENCY, CONTACT, PART, Rows } from "./PortalRows";

/** What the public site says of itself. */
export function Portal() {
  const here = useHere();
  const query = useQuery({ queryKey: ["portal-settings", here.post.post], queryFn: () => get("/api/portal/settings", {}) });
  return <Reading query={query}>{query.data ? <Form key={query.data.version} given={query.data} /> : null}</Reading>;
}

/** Where the refusal points, for the field to say it: "/contacts/0/phone". */
const faultAt = (error: ApiError | null, field: string): string | null => (error?.field === field ? error.message : null);

function Form({ given }: { given: PortalSettings }) {
  const t = useT();
  const client = useQueryClient();
  const [d, setD, clear, kept] = useDraft<Settings>(`portal.${given.version}`, given.settings);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const set = (part: Partial<Settings>) => setD((old) => ({ ...old, ...part }));
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      await request("POST", address("/api/portal/settings/keep", { seen: given.version }), d);
      clear();
      await client.invalidateQueries({ queryKey: ["portal-settings"] });
    } catch (e) {
      setError(e as ApiError);
    } finally {
      setBusy(false);
    }
  };
  const text = (name: TextName) => {
    const props = { key: name, label: t(`portal.${name}`), value: d[name], maxLength: LONGEST[name], error: faultAt(error, `/${name}`), onChange: (e: { currentTarget: { value: string } }) => set({ [name]: e.currentTarget.value }) };
    const { key, ...rest } = props;
    return LONGEST[name] > 1000 ? <Textarea key={key} {...rest} autosize minRows={3} maxRows={14} /> : <TextInput key={key} {...rest} />;
  };
  return (
    <form className="stack" onSubmit={(e) => { e.preventDefault(); void save(); }}>
      <p className={css.lead}>{t("portal.lead")}</p>
      <Keeper given={given} />
      {given.fault ? <div className="refusal" role="alert"><IconAlertTriangle size={18} aria-hidden /><span>{t("portal.fault", { fault: given.fault })}</span></div> : null}
      {kept ? <p className="small">{t("portal.unsaved")} <button type="button" className="textlink" onClick={clear}>{t("portal.undo")}</button></p> : null}
      {GROUPS.map(({ name, fields }) => (
        <fieldset key={name} className={css.fields}>
          <legend className="section-head">{t(`portal.group_${name}`)}</legend>
          {fields.map(text)}
        </fieldset>
      ))}
      <PortalFooter settings={d} />
      <Rows name="parts" line={PART} rows={d.parts} faultOf={(field) => faultAt(error, field)} onChange={(parts) => set({ parts })} />
      <Rows name="contacts" line={CONTACT} rows={d.contacts} faultOf={(field) => faultAt(error, field)} onChange={(contacts) => set({ contacts })} />
      <Rows name="agencies" line={AGENCY} rows={d.agencies} faultOf={(field) => faultAt(error, field)} onChange={(agencies) => set({ agencies })} />
      <Checkbox label={t("portal.comments")} checked={d.comments ?? true} onChange={(e) => set({ comments: e.currentTarget.checked })} />
      <Refusal error={error} />
      <div className="row"><Button type="submit" loading={busy}>{t("common.save")}</Button><a className="textlink" href="/" target="_blank" rel="noreferrer">{t("portal.look")}</a></div>
    </form>
  );
}

function Keeper({ given }: { given: PortalSettings }) {
  const t = useT();
  const when = useWhen();
  const words = given.kept_at === null ? t("portal.by_hand") : t("portal.kept_by", { name: given.kept_by, at: when.short(given.kept_at, serverNow()) });
  return <p className="small dim">{words}</p>;
}
