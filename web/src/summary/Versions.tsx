import { Button, Select } from "@mantine/core";
import { useState } from "react";
import { useVersion, useVersions } from "../api/queries";
import type { SummaryVersion, SummaryView } from "../api/types";
import { useT, useWhen } from "../shell/i18n";
import { Reading } from "../shell/ui";
import { Diff } from "./Diff";
import { spoken } from "./words";
import css from "./Summary.module.css";

const NOW = "now";
const keyOf = (v: SummaryVersion) => `${v.book}:${v.number}`;
const asked = (key: string | null) => {
  if (key === null || key === NOW) return null;
  const at = key.lastIndexOf(":");
  return { book: key.slice(0, at), number: Number(key.slice(at + 1)) };
};

/** Two versions side by side in one text: what came, and what went. */
export function Versions({ s, onClose }: { s: SummaryView; onClose: () => void }) {
  const t = useT();
  const when = useWhen();
  const query = useVersions(s.id);
  const list = query.data ?? [];
  const [before, setBefore] = useState<string | null>(null);
  const [after, setAfter] = useState(NOW);
  const from = before ?? (list[0] ? keyOf(list[0]) : null);
  const old = useVersion(s.id, asked(from));
  const fresh = useVersion(s.id, asked(after));
  const name = (v: SummaryVersion) => [t(`entry.${v.what}`), v.section, when.full(v.at), v.by].filter(Boolean).join(" · ");
  const choices = list.map((v) => ({ value: keyOf(v), label: name(v) }));
  const sections = s.sections.map((x) => ({ x, was: old.data?.sections[x.index]?.text ?? "", is: (after === NOW ? x.text : fresh.data?.sections[x.index]?.text) ?? "" }));
  const changed = sections.filter((x) => x.was !== x.is);
  const ready = old.data !== undefined && (after === NOW || fresh.data !== undefined);
  return (
    <section className={css.issue} aria-label={t("summary.versions")}>
      <div className="row between"><h2>{t("summary.versions")}</h2><Button size="compact-sm" variant="default" onClick={onClose}>{t("common.close")}</Button></div>
      <Reading query={query}>
        {list.length === 0 ? <p className="dim">{t("summary.no_versions")}</p> : (
          <>
            <div className={css.issueFields}>
              <Select label={t("summary.version_before")} value={from} allowDeselect={false} onChange={setBefore} data={choices} />
              <Select label={t("summary.version_after")} value={after} allowDeselect={false} onChange={(v) => setAfter(v ?? NOW)} data={[{ value: NOW, label: t("summary.version_now") }, ...choices]} />
            </div>
            {ready && changed.length === 0 ? <p className="dim">{t("summary.versions_same")}</p> : null}
            {ready ? changed.map(({ x, was, is }) => <div key={x.index}><h3>{x.no ? `${x.no}. ` : ""}{x.title}</h3><Diff before={spoken(s, was)} after={spoken(s, is)} /></div>) : null}
          </>
        )}
      </Reading>
    </section>
  );
}
