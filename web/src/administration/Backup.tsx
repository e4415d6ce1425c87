import { Button, CopyButton } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { IconAlertTriangle, IconCircleCheck, IconDatabaseExport } from "@tabler/icons-react";
import { useState } from "react";
import { address, get, serverNow } from "../api/client";
import type { BackupLine, BackupList, BackupRunning } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { useSettings } from "../shell/settings";
import { dayOf, daysBetween } from "../shell/time";
import { Reading, Refusal, Sign } from "../shell/ui";
import { useAct } from "./act";
import { BackupKeeping, NextToGo } from "./BackupKeeping";
import css from "./Administration.module.css";
import { sizeText } from "./size";
import { Sure } from "./Sure";

const SOON = 800; // while one is under way
const SELDOM = 60_000;

export function Backup() {
  const t = useT();
  const here = useHere();
  const when = useWhen();
  const client = useQueryClient();
  const { act, busy, error } = useAct();
  const query = useQuery({ queryKey: ["backups", here.post.post], queryFn: () => get("/api/backups", {}), refetchInterval: (q) => (q.state.data?.running ? SOON : SELDOM) });
  const list = query.data;
  const make = async () => { if (await act("/api/backup/make", {})) await client.invalidateQueries({ queryKey: ["backups"] }); };
  return (
    <Reading query={query}>
      {list ? (
        <div className="stack">
          <p className={css.lead}>{t("backup.explain")}</p>
          <Last list={list} />
          {list.running ? <Progress running={list.running} /> : <div><Button leftSection={<IconDatabaseExport size={18} aria-hidden />} loading={busy} onClick={() => void make()}>{t("backup.make")}</Button></div>}
          <NextToGo keeping={list.keeping} />
          <Refusal error={error} />
          {list.failed ? <div className="refusal" role="alert"><IconAlertTriangle size={18} aria-hidden /><span>{t("backup.failed", { at: when.short(list.failed.at, serverNow()), message: list.failed.message })}</span></div> : null}
          {list.backups.length > 0 ? (
            <table className={`ruled ${css.list}`}>
              <thead><tr><th>{t("backup.made")}</th><th>{t("backup.what")}</th><th>{t("backup.verdict")}</th><th><span className="visually-hidden">{t("backup.take")}</span></th></tr></thead>
              <tbody>{list.backups.map((one) => <Row key={one.name} one={one} />)}</tbody>
            </table>
          ) : null}
          <BackupKeeping keeping={list.keeping} />
          <Restoring folder={list.folder} name={list.backups[0]?.name ?? "giaoban-….zip"} />
        </div>
      ) : null}
    </Reading>
  );
}

function Last({ list }: { list: BackupList }) {
  const t = useT();
  const when = useWhen();
  const last = list.backups[0];
  if (!last) return <p>{t("backup.none")}</p>;
  const days = daysBetween(dayOf(last.made_at), dayOf(serverNow()));
  return <div className="row"><strong>{t("backup.last", { at: when.full(last.made_at), ago: days < 1 ? t("backup.today") : t("backup.days_ago", { n: days }) })}</strong><Verdict one={last} /></div>;
}

function Progress({ running }: { running: BackupRunning }) {
  const t = useT();
  const percent = running.all > 0 ? Math.min(100, Math.floor((100 * running.done) / running.all)) : 0;
  const stage = t(`backup.stage_${running.stage}`);
  return (
    <div>
      <div role="status">{stage}…</div>
      <progress className={css.bar} max={100} value={percent} aria-label={t("backup.progress", { stage, percent })} /> <span className="num" aria-hidden>{percent}%</span>
    </div>
  );
}

function Verdict({ one }: { one: BackupLine }) {
  const t = useT();
  if (one.intact) return <Sign tone="ok" icon={<IconCircleCheck aria-hidden />}>{t("backup.intact")}</Sign>;
  const facts = { what: one.fault, where: one.fault_in, number: one.fault_number };
  return <span className="now"><IconAlertTriangle size={16} aria-hidden /> {t(one.fault_number ? "backup.fault" : "backup.fault_table", facts)}</span>;
}

function Row({ one }: { one: BackupLine }) {
  const t = useT();
  const when = useWhen();
  const client = useQueryClient();
  const { language } = useSettings();
  const { act, busy, error, setError } = useAct();
  const [asking, setAsking] = useState(false);
  const remove = async () => { if (await act("/api/backup/remove", { name: one.name })) void client.invalidateQueries({ queryKey: ["backups"] }); };
  return (
    <tr>
      <td><strong>{when.full(one.made_at)}</strong><div className="small dim">{one.by} · {sizeText(one.bytes, language)} · <code>{one.name}</code></div>
        {one.removed.length > 0 ? <div className="small">{t("backup.removed", { n: one.removed.length, kept: one.kept, names: one.removed.join(", ") })}</div> : null}</td>
      <td>{t("backup.holds", { entries: one.entries, books: one.books, files: one.files })}{one.unsigned_books > 0 ? <div className="small dim">{t("backup.unsigned", { n: one.unsigned_books })}</div> : null}</td>
      <td><Verdict one={one} /></td>
      <td>
        {asking ? <Sure text={t("backup.sure_remove", { name: one.name })} verb={t("backup.remove")} busy={busy} error={error} onYes={() => void remove()} onNo={() => { setAsking(false); setError(null); }} /> : (
          <div className={css.acts}>
            <a className="textlink small" href={address("/api/backup", { name: one.name })} download aria-label={t("backup.take_of", { name: one.name })}>{t("backup.take")}</a>
            <button type="button" className="textlink small" aria-label={t("backup.remove_of", { name: one.name })} onClick={() => setAsking(true)}>{t("backup.remove")}</button>
          </div>
        )}
      </td>
    </tr>
  );
}

/** A command as it is to be typed, and to be copied where the browser lets a page do that. */
function Typed({ line }: { line: string }) {
  const t = useT();
  return (
    <li>
      <code className={css.shell}>{line}</code>
      <CopyButton value={line}>{({ copied, copy }) => <button type="button" className="textlink small" aria-label={`${t("backup.copy")}: ${line}`} onClick={copy}>{t(copied ? "backup.copied" : "backup.copy")}</button>}</CopyButton>
    </li>
  );
}

function Restoring({ folder, name }: { folder: string; name: string }) {
  const t = useT();
  return (
    <section className={css.where}>
      <h2 className="section-head">{t("backup.restoring")}</h2>
      <p>{t("backup.restore_why")}</p>
      <p>{t("backup.erasures_why")} <a className="textlink" href={address("/api/erasures", {})} download>{t("backup.erasures_take")}</a></p>
      <ol className={css.steps}>{[`giaoban restore --data ${folder}-restored --erasures giaoban-erasures.txt ${name}`, `giaoban verify --data ${folder}-restored`, `giaoban serve --data ${folder}-restored`].map((line) => <Typed key={line} line={line} />)}</ol>
      <p>{t("backup.restore_after")}</p>
    </section>
  );
}
