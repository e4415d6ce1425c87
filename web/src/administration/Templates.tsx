import { useQuery, useQueryClient } from "@tanstack/react-query";
import { IconAlertTriangle, IconCircleCheck } from "@tabler/icons-react";
import { useRef, useState } from "react";
import { address, ApiError, get, serverNow } from "../api/client";
import type { OfficeTemplate } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { Reading, Refusal, Sign } from "../shell/ui";
import { useAct } from "./act";
import css from "./Administration.module.css";
import { Sure } from "./Sure";

const MEGABYTE = 1 << 20;
const GENERAL = ["bao-cao", "phieu"];

/** The .docx on which papers are made. */
export function Templates() {
  const t = useT();
  const here = useHere();
  const query = useQuery({ queryKey: ["templates", here.post.post], queryFn: () => get("/api/templates", {}) });
  return (
    <Reading query={query}>
      <p className={css.lead}>{t("templates.lead")}</p>
      <table className={`ruled ${css.list}`}>
        <thead><tr><th>{t("templates.name")}</th><th>{t("templates.origin")}</th><th><span className="visually-hidden">{t("templates.hand_in")}</span></th></tr></thead>
        <tbody>{query.data?.templates.map((one) => <Row key={one.name} one={one} most={query.data.most_bytes} />)}</tbody>
      </table>
    </Reading>
  );
}

function Row({ one, most }: { one: OfficeTemplate; most: number }) {
  const t = useT();
  const general = GENERAL.indexOf(one.name);
  return (
    <tr>
      <td>
        <strong>{general < 0 ? t(`templates.of_${one.name}`) : t(general === 0 ? "templates.general" : "templates.general_sheet")}</strong>
        <div className="small dim"><code>{one.name}.docx</code>{general === 0 ? ` · ${t("templates.of_bao-cao")}` : ""}</div>
      </td>
      <td><Origin one={one} /></td>
      <td><Acts one={one} most={most} /></td>
    </tr>
  );
}

function Origin({ one }: { one: OfficeTemplate }) {
  const t = useT();
  const when = useWhen();
  if (!one.own) return <span className="dim">{one.instead ? t("templates.instead", { name: one.instead }) : t("templates.built_in")}</span>;
  return (
    <div>
      <Sign tone={one.faults.length ? "now" : "ok"} icon={one.faults.length ? <IconAlertTriangle aria-hidden /> : <IconCircleCheck aria-hidden />}>{t("templates.own")}</Sign>
      <div className="small dim">{one.kept_at ? t("templates.by", { name: one.kept_by, at: when.short(one.kept_at, serverNow()) }) : t("templates.by_hand")}</div>
      {one.faults.map((fault) => <div key={fault} className="small now">{t("templates.unusable", { what: fault })}</div>)}
    </div>
  );
}

function Acts({ one, most }: { one: OfficeTemplate; most: number }) {
  const t = useT();
  const client = useQueryClient();
  const { act, busy, error, setError } = useAct();
  const picker = useRef<HTMLInputElement>(null);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const done = (words: string) => { setSaid(words); setAsking(false); void client.invalidateQueries({ queryKey: ["templates"] }); };
  const handIn = async (file: File | undefined) => {
    setSaid("");
    if (!file) return;
    const wrong = !/\.docx$/i.test(file.name) ? t("templates.not_docx") : file.size > most ? t("templates.too_large", { most: Math.floor(most / MEGABYTE) }) : "";
    if (wrong) return setError(new ApiError(400, "template.file", null, wrong));
    if (await act("/api/template/keep", { name: one.name }, file)) done(t("templates.kept", { name: one.name }));
  };
  const goBack = async () => { if (await act("/api/template/back", { name: one.name })) done(t("templates.gone_back", { name: one.name })); };
  if (asking) return <Sure text={t("templates.sure_back", { name: one.name })} verb={t("templates.back")} busy={busy} error={error} onYes={() => void goBack()} onNo={() => { setAsking(false); setError(null); }} />;
  return (
    <div>
      <div className={css.acts}>
        <a className="textlink small" href={address("/api/template", { name: one.name })} download aria-label={t("templates.take_of", { name: one.name })}>{t("templates.take")}</a>
        <button type="button" className="textlink small" disabled={busy} aria-label={t("templates.hand_in_of", { name: one.name })} onClick={() => picker.current?.click()}>{t("templates.hand_in")}</button>
        {one.own ? <button type="button" className="textlink small" aria-label={t("templates.back_of", { name: one.name })} onClick={() => { setSaid(""); setAsking(true); }}>{t("templates.back")}</button> : null}
        <input ref={picker} type="file" accept=".docx" hidden data-template={one.name} onChange={(e) => { const input = e.currentTarget; void handIn(input.files?.[0]).finally(() => { input.value = ""; }); }} />
      </div>
      <Refusal error={error} />
      {said ? <p className="good-band small" role="status">{said}</p> : null}
    </div>
  );
}
