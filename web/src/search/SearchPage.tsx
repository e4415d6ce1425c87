import { CloseButton, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { serverNow } from "../api/client";
import { SEARCH_GROUPS, type SearchGroup, type SearchHit } from "../api/types";
import { useHere } from "../session/session";
import { useT, useWhen } from "../shell/i18n";
import { PageHead, Reading } from "../shell/ui";
import { LEAST, useHits, useKindName } from "./hits";
import { marked } from "./marked";
import { placeOf } from "./places";
import css from "./Search.module.css";

/** Everything that one may read, by its words, the newest first. */
export function SearchPage() {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { q?: string; kind?: SearchGroup };
  const [typed, setTyped] = useState(search.q ?? "");
  const [q] = useDebouncedValue(typed.trim(), 200);
  const kind = search.kind && SEARCH_GROUPS.includes(search.kind) ? search.kind : null;
  const found = useHits(here.post.post, q, kind);
  const hits = found.data?.pages.flatMap((p) => p.hits) ?? [];
  const go = (next: { q?: string; kind?: SearchGroup | null }) => {
    const all = { q, kind, ...next };
    void navigate({ to: "/search", search: { ...(all.q ? { q: all.q } : {}), ...(all.kind ? { kind: all.kind } : {}) } as never, replace: true });
  };
  useEffect(() => void setTyped(search.q ?? ""), [search.q]); // the palette may ask again from here
  useEffect(() => { if (q !== (search.q ?? "")) go({ q }); }, [q]); // eslint-disable-line react-hooks/exhaustive-deps -- only what is typed changes the address
  return (
    <div className={`page ${css.page}`}>
      <PageHead title={t("search.title")} />
      <TextInput size="md" autoFocus aria-label={t("search.words")} placeholder={t("search.words")} leftSection={<IconSearch size={18} aria-hidden />} value={typed} onChange={(e) => setTyped(e.currentTarget.value)}
        rightSection={typed ? <CloseButton aria-label={t("common.remove")} onClick={() => setTyped("")} /> : null} />
      <nav className={css.kinds} aria-label={t("search.kinds")}>
        <button type="button" aria-current={kind === null ? "true" : undefined} onClick={() => go({ kind: null })}>{t("search.all")}</button>
        {SEARCH_GROUPS.map((k) => <button key={k} type="button" aria-current={k === kind ? "true" : undefined} onClick={() => go({ kind: k })}>{t(`search.kind_${k}`)}</button>)}
      </nav>
      {q.length < LEAST ? <p className="empty">{t("search.hint")}</p> : (
        <Reading query={found}>
          {found.data?.pages.some((p) => p.behind) ? <p className="refusal" role="status">{t("search.behind")}</p> : null}
          {hits.length === 0 ? <p className="empty" role="status">{t("search.nothing", { q })}</p> : <ul className={css.hits}>{hits.map((hit) => <Hit key={hit.id} hit={hit} q={q} />)}</ul>}
          {found.hasNextPage ? <button type="button" className="textlink" onClick={() => void found.fetchNextPage()}>{t("search.older")}</button> : null}
        </Reading>
      )}
    </div>
  );
}

/** What was sought stands out: one sees at a glance why a line was found. */
function Marked({ text, q }: { text: string; q: string }) {
  return <>{marked(text, q).map((piece, i) => (piece.hit ? <mark key={i}>{piece.text}</mark> : piece.text))}</>;
}

function Hit({ hit, q }: { hit: SearchHit; q: string }) {
  const t = useT();
  const when = useWhen();
  const name = useKindName();
  const timed = hit.kind !== "unit" && hit.kind !== "person";
  return (
    <li>
      <Link {...(placeOf(hit) as { to: string; search: never })} className={css.hit}>
        <span className={css.head}><span>{name(hit.kind)} {hit.label}</span>{timed ? <time className="dim num" dateTime={new Date(hit.at).toISOString()}>{when.short(hit.at, serverNow())}</time> : null}</span>
        <span className={hit.struck ? css.struck : css.text}>{hit.text === null ? t("desk.erased") : <Marked text={hit.text} q={q} />}</span>
        {hit.passage ? <span className={`${css.text} small`}><Marked text={hit.passage} q={q} /></span> : null}
        {hit.kind === "unit" ? null : <span className="dim small">{hit.unit.name}</span>}
      </Link>
    </li>
  );
}
