import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from "@mantine/spotlight";
import { IconArrowRight, IconFileAnalytics, IconKeyboard, IconLanguage, IconPencil, IconPlus, IconSearch, IconSunMoon } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useDebouncedValue } from "@mantine/hooks";
import { useRef, useState, type KeyboardEvent } from "react";
import { get } from "../api/client";
import type { Id } from "../api/types";
import { firstHits, LEAST, useFirstHits, useKindName } from "../search/hits";
import { placeOf } from "../search/places";
import { useHere } from "../session/session";
import { otherLanguage, switchLanguage, useT } from "./i18n";
import { palette, paletteStore } from "./atHand";
import { plain } from "./plain";
import { usePlaces } from "./usePlaces";
import { useSettings } from "./settings";
import { dayText } from "./time";
import { composing } from "./ui";

/** With this before the words, or opened so, they are only looked for, whatever else is called so. */
const FIND = "/";
interface Props {
  find: boolean; onClose: () => void;
  /** To the line of the log; and a line written from where one is. */
  write: () => void; writeLine: (text: string) => void;
  showKeys: () => void; toggleScheme: () => void;
}

/** Go to, do, find, write: Ctrl K. Enter opens the first that was found, also of what is still being looked for. */
export function Palette({ find, onClose, write, writeLine, showKeys, toggleScheme }: Props) {
  const t = useT();
  const here = useHere();
  const places = usePlaces();
  const navigate = useNavigate();
  const { language } = useSettings();
  const client = useQueryClient();
  const [query, setQuery] = useState("");
  const slash = query.startsWith(FIND);
  const finding = find || slash;
  const words = (slash ? query.slice(FIND.length) : query).trim();
  const [asked] = useDebouncedValue(words, 150);
  const hits = useFirstHits(here.post.post, asked).data ?? [];
  const [opened, setOpened] = useState(paletteStore.getState().opened); // asked for before it had come
  const conferences = useQuery({ queryKey: ["conferences", here.post.post], queryFn: () => get("/api/conferences", { post: here.post.post }), enabled: opened }).data?.conferences ?? [];
  /** Where the report cannot be found, the conference's page says why. */
  const toReport = (conference: Id) => () => void get("/api/conference", { id: conference }).then(({ summary }) => summary, () => null).then((summary) => navigate({ to: summary ? `/summary/${summary}` : `/conferences/${conference}` }));
  const icon = (I: typeof IconPlus) => <I size={20} stroke={1.6} aria-hidden />;
  const act = (id: string, label: string, I: typeof IconPlus, onClick: () => void, description?: string): SpotlightActionData => ({
    id, label, onClick, leftSection: icon(I), ...(description ? { description } : {}),
  });
  const go = (to: string) => () => void navigate({ to });
  const kindName = useKindName();
  const doing: [command: string, key: string, to: string][] = [
    ["task.give", "tasks.give", "/tasks?new=1"],
    ["document.receive", "documents.receive", "/documents?new=received"],
    ["document.issue", "documents.issue", "/documents?new=issued"],
    ["duty_report.write", "reports.write", "/reports/write"],
    ["level.announce", "levels.announce", "/levels?new=1"],
    ["conference.prepare", "conferences.prepare", "/conferences?new=1"],
    ["lesson.record", "lessons.record", "/lessons?new=1"],
    ["summary.open", "summary.open", "/conferences"],
    ["article.draft", "articles.draft", "/articles"],
  ];
  const toAll = () => void navigate({ to: "/search", search: { q: words } as never });
  /** Not what was found for the letters before, and not the list of all: the first for these very words. */
  const openFirst = async () => {
    palette.close();
    const [first] = words.length < LEAST ? [] : await client.fetchQuery({ ...firstHits(here.post.post, words), staleTime: 2000 }).catch(() => []);
    if (first) void navigate(placeOf(first) as never);
    else toAll();
  };
  const writes = words !== "" && !finding && here.may("log.write");
  const found = words
    ? [...(asked ? hits : []).map((h) => act(`find-${h.id}`, h.text ?? t("desk.erased"), IconSearch, () => void navigate(placeOf(h) as never), `${kindName(h.kind)} ${h.label} · ${h.unit.short_name || h.unit.name}`)),
       act("find-all", t("palette.find_all", { q: words }), IconSearch, toAll)]
    : [];
  const commands = [
    { group: t("palette.go"), actions: places.map((p) => act(p.name, t(`place.${p.name}`), p.icon as typeof IconPlus, go(p.to))) },
    {
      group: t("palette.do"),
      actions: [
        act("write", t("desk.write"), IconPencil, write),
        ...doing.filter(([c]) => here.may(c)).map(([c, key, to]) => act(c, t(key), IconPlus, () => { const [path, q] = to.split("?"); void navigate({ to: path as string, search: Object.fromEntries(new URLSearchParams(q)) as never }); })),
        ...conferences.filter((c) => c.stage === "summarised" || c.stage === "published").slice(0, 6).map((c) => act(`report-${c.id}`, t("palette.report", { title: c.title ?? t("desk.erased") }), IconFileAnalytics, toReport(c.id), c.held_on ? dayText(c.held_on) : undefined)),
        act("keys", t("keys.title"), IconKeyboard, showKeys),
        act("language", t("shell.other_language"), IconLanguage, () => switchLanguage(otherLanguage(language))),
        act("scheme", t("palette.scheme"), IconSunMoon, toggleScheme),
        ...here.session.posts.filter((p) => p.post !== here.post.post).map((p) => act(p.post, t("palette.as_post", { title: p.title }), IconArrowRight, () => here.choosePost(p.post), p.unit_name)),
      ],
    },
  ];
  const fits = (a: SpotlightActionData) => plain(String(a.label)).includes(plain(words));
  const meant = words === "" || (!finding && commands.some((g) => g.actions.some(fits)));
  const groups = [
    ...(finding ? [] : commands),
    ...(found.length ? [{ group: t("palette.find"), actions: found }] : []),
    ...(writes ? [{ group: t("palette.write"), actions: [{ ...act("write-line", t("palette.write_line", { text: words }), IconPencil, () => writeLine(words)), rightSection: <kbd>Ctrl ↵</kbd> }] }] : []),
  ];
  const walked = useRef(false);
  const onKey = (e: KeyboardEvent) => {
    if (e.key === "ArrowDown" || e.key === "ArrowUp") walked.current = true;
    if (e.key !== "Enter" || composing(e)) return;
    const writing = writes && (e.ctrlKey || e.metaKey);
    if (!writing && (meant || walked.current)) return; // the line that is marked
    e.preventDefault();
    e.stopPropagation();
    if (!writing) return void openFirst();
    palette.close();
    writeLine(words);
  };
  return (
    <Spotlight
      store={paletteStore} actions={groups as SpotlightActionGroupData[]} query={query} onQueryChange={(q) => { walked.current = false; setQuery(q); }} shortcut={null} nothingFound={t(words === "" ? "palette.find_hint" : "palette.nothing")} highlightQuery={false}
      transitionProps={{ duration: 0 }} overlayProps={{ blur: 0, backgroundOpacity: 0.35 }} onSpotlightOpen={() => setOpened(true)} onSpotlightClose={() => { setQuery(""); setOpened(false); onClose(); }} scrollable maxHeight={520}
      filter={(_, all) => {
        const shown = (a: SpotlightActionData) => /^(find|write)-/.test(String(a.id)) || fits(a);
        return (all as SpotlightActionGroupData[]).map((g) => ({ ...g, actions: g.actions.filter(shown) })).filter((g) => g.actions.length > 0);
      }}
      searchProps={{ placeholder: t(finding ? "palette.find_words" : "shell.find"), "aria-label": t(finding ? "palette.find_words" : "shell.find"), leftSection: <IconSearch size={20} aria-hidden />, onKeyDownCapture: onKey }}
    />
  );
}
