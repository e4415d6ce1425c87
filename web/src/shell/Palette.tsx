import { Spotlight, spotlight, type SpotlightActionData, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconArrowRight, IconFileAnalytics, IconLanguage, IconPencil, IconPlus, IconSearch, IconSunMoon } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { get } from "../api/client";
import type { Id } from "../api/types";
import { placeOf, useFirstHits } from "../search/hits";
import { useHere } from "../session/session";
import { otherLanguage, switchLanguage, useT } from "./i18n";
import { plain } from "./plain";
import { usePlaces } from "./usePlaces";
import { useSettings } from "./settings";
import { dayText } from "./time";

/** Go to, do, find: Ctrl K. */
export function Palette({ write, toggleScheme }: { write: () => void; toggleScheme: () => void }) {
  const t = useT();
  const here = useHere();
  const places = usePlaces();
  const navigate = useNavigate();
  const { language } = useSettings();
  const [query, setQuery] = useState("");
  const [asked] = useDebouncedValue(query.trim(), 150);
  const hits = useFirstHits(here.post.post, asked).data ?? [];
  const [opened, setOpened] = useState(false);
  const conferences = useQuery({ queryKey: ["conferences", here.post.post], queryFn: () => get("/api/conferences", { post: here.post.post }), enabled: opened }).data?.conferences ?? [];
  const toReport = (conference: Id) => () => void get("/api/conference", { id: conference }).then(({ summary }) => summary ? navigate({ to: `/summary/${summary}` }) : undefined);
  const icon = (I: typeof IconPlus) => <I size={20} stroke={1.6} aria-hidden />;
  const act = (id: string, label: string, I: typeof IconPlus, onClick: () => void, description?: string): SpotlightActionData => ({
    id, label, onClick, leftSection: icon(I), ...(description ? { description } : {}),
  });
  const go = (to: string) => () => void navigate({ to });
  const doing: [command: string, key: string, to: string][] = [
    ["task.give", "tasks.give", "/tasks?new=1"],
    ["document.receive", "documents.receive", "/documents?new=received"],
    ["document.issue", "documents.issue", "/documents?new=issued"],
    ["duty_report.write", "reports.write", "/reports/write"],
    ["conference.prepare", "conferences.prepare", "/conferences?new=1"],
    ["lesson.record", "lessons.record", "/lessons?new=1"],
    ["summary.open", "summary.open", "/conferences"],
    ["article.draft", "articles.draft", "/articles"],
  ];
  const found = query.trim()
    ? [...(asked ? hits : []).map((h) => act(`find-${h.id}`, h.text ?? t("desk.erased"), IconSearch, () => void navigate(placeOf(h) as never), `${t(`search.kind_${h.kind}`)} ${h.label} · ${h.unit.short_name || h.unit.name}`)),
       act("find-all", t("palette.find_all", { q: query.trim() }), IconSearch, () => void navigate({ to: "/search", search: { q: query.trim() } as never }))]
    : [];
  const groups = [
    { group: t("palette.go"), actions: places.map((p) => act(p.name, t(`place.${p.name}`), p.icon as typeof IconPlus, go(p.to))) },
    {
      group: t("palette.do"),
      actions: [
        act("write", t("desk.write"), IconPencil, write),
        ...doing.filter(([c]) => here.may(c)).map(([c, key, to]) => act(c, t(key), IconPlus, () => { const [path, q] = to.split("?"); void navigate({ to: path as string, search: Object.fromEntries(new URLSearchParams(q)) as never }); })),
        ...conferences.filter((c) => c.stage === "summarised" || c.stage === "published").slice(0, 6).map((c) => act(`report-${c.id}`, t("palette.report", { title: c.title ?? t("desk.erased") }), IconFileAnalytics, toReport(c.id), c.held_on ? dayText(c.held_on) : undefined)),
        act("language", t("shell.other_language"), IconLanguage, () => switchLanguage(otherLanguage(language))),
        act("scheme", t("palette.scheme"), IconSunMoon, toggleScheme),
        ...here.session.posts.filter((p) => p.post !== here.post.post).map((p) => act(p.post, t("palette.as_post", { title: p.title }), IconArrowRight, () => here.choosePost(p.post), p.unit_name)),
      ],
    },
    ...(found.length ? [{ group: t("palette.find"), actions: found }] : []),
  ];
  return (
    <Spotlight
      actions={groups as SpotlightActionGroupData[]} query={query} onQueryChange={setQuery} shortcut={["mod + K"]} tagsToIgnore={[]} triggerOnContentEditable nothingFound={t("palette.nothing")} highlightQuery={false}
      transitionProps={{ duration: 0 }} overlayProps={{ blur: 0, backgroundOpacity: 0.35 }} onSpotlightOpen={() => setOpened(true)} onSpotlightClose={() => { setQuery(""); setOpened(false); }} scrollable maxHeight={520}
      filter={(q, all) => {
        const want = plain(q.trim());
        const fits = (a: SpotlightActionData) => String(a.id).startsWith("find-") || plain(String(a.label)).includes(want);
        return (all as SpotlightActionGroupData[]).map((g) => ({ ...g, actions: g.actions.filter(fits) })).filter((g) => g.actions.length > 0);
      }}
      searchProps={{ placeholder: t("shell.find"), "aria-label": t("shell.find"), leftSection: <IconSearch size={20} aria-hidden /> }}
    />
  );
}
export { spotlight };
