import { Button, Menu, useMantineColorScheme } from "@mantine/core";
import { IconCircleCheck, IconClockExclamation, IconCloudOff, IconDots, IconKey, IconKeyboard, IconMoon, IconPencil, IconSearch, IconSend, IconSun, IconUser } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { useHotkeys } from "@mantine/hooks";
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { lineState, onLine, request, serverNow, type ApiError } from "../api/client";
import { listen } from "../api/live";
import { outbox } from "../api/outbox";
import { onNotice } from "../api/queries";
import { Anywhere, useAnywhere } from "../desk/Anywhere";
import { useHere } from "../session/session";
import { Tour } from "../session/Tour";
import { otherLanguage, switchLanguage, useT, useWhen } from "./i18n";
import { Key } from "./Key";
import { useKeys } from "./keys";
import { palette, useLater } from "./atHand";
import { GROUPS, PLACES } from "./places";
import { usePlaces } from "./usePlaces";
import { setSetting, useSettings, type Size } from "./settings";
import { Refusal, Sign } from "./ui";
import css from "./Shell.module.css";

/** Asks the desk's log line for the focus, from wherever one is; a dialog opened meanwhile keeps it. */
function useWriteEntry(): () => void {
  const navigate = useNavigate();
  return () => {
    void navigate({ to: "/" }).then(() => setTimeout(() => { if (!document.querySelector("[role=dialog]")) document.getElementById("log-line")?.focus(); }, 60));
  };
}

/** What is wrong with the line, or null. */
function useLineTrouble(): { tone: "now" | "soon"; sign: ReactNode } | null {
  const t = useT();
  const line = useSyncExternalStore(onLine, lineState);
  const waiting = useSyncExternalStore(outbox.subscribe, outbox.list).filter((w) => w.tries > 0 || line === "down").length;
  if (line === "down") return { tone: "now", sign: <Sign tone="now" icon={<IconCloudOff />}>{waiting ? t("shell.offline_waiting", { n: waiting }) : t("shell.offline")}</Sign> };
  return waiting ? { tone: "soon", sign: <Sign tone="soon" icon={<IconSend />}>{t("shell.waiting", { n: waiting })}</Sign> } : null;
}

function LineState() {
  const t = useT();
  const trouble = useLineTrouble();
  return <span role="status" className={css.line}>{trouble?.sign ?? <Sign tone="ok" icon={<IconCircleCheck />}>{t("shell.connected")}</Sign>}</span>;
}

/** On a phone the head has no room for words: they stand below it. */
function LineBand() {
  const trouble = useLineTrouble();
  return trouble ? <div className={`${css.lineBand} no-print`} data-tone={trouble.tone} aria-hidden>{trouble.sign}</div> : null;
}

/** Entries made now are marked; whoever may compares the time and says that it is right. */
function ClockInDoubt() {
  const t = useT();
  const when = useWhen();
  const here = useHere();
  const [confirmed, setConfirmed] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  if (!here.session.clock_in_doubt || confirmed) return null;
  const confirm = () => void request("POST", "/api/clock/confirm", { post: here.post.post }).then(() => setConfirmed(true), setError);
  return (
    <div className="note-band row" role="status">
      <IconClockExclamation size={20} aria-hidden />
      <span style={{ flex: 1 }}>{t("shell.clock_in_doubt", { now: when.full(serverNow()) })}</span>
      {here.post.commands.includes("clock.confirm") ? <Button size="compact-md" onClick={confirm}>{t("shell.clock_confirm")}</Button> : null}
      <Refusal error={error} />
    </div>
  );
}

function useScheme(): { dark: boolean; toggle: () => void } {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const system = typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches;
  const dark = colorScheme === "dark" || (colorScheme === "auto" && system);
  return {
    dark,
    toggle: () => {
      const next = dark ? "light" : "dark";
      setColorScheme(next);
      setSetting("scheme", next);
    },
  };
}

export function Shell() {
  const t = useT();
  const here = useHere();
  const settings = useSettings();
  const places = usePlaces();
  const client = useQueryClient();
  const navigate = useNavigate();
  const write = useWriteEntry();
  const scheme = useScheme();
  const anywhere = useAnywhere();
  const [finding, setFinding] = useState(false);
  const [help, setHelp] = useState(false);
  const later = useLater();
  const path = useRouterState({ select: (s) => s.location.pathname }).replace(/^\/app/, "") || "/";

  useEffect(() => {
    const close = listen(here.post.post, onNotice(client), () => void client.invalidateQueries());
    return close;
  }, [here.post.post, client]);
  const bindings = useMemo(() => {
    const find = () => { setFinding(true); palette.open(); };
    const keys: Record<string, () => void> = { n: write, "/": find, "?": () => setHelp(true) };
    for (const p of places) keys[`g ${p.letter}`] = () => void navigate({ to: p.to });
    return keys;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- write is made of navigate, the rooms of the post
  }, [navigate, here.post.post]);
  useKeys(bindings);
  useHotkeys([["mod + K", palette.toggle]], [], true);

  const active = (to: string) => (to === "/" ? path === "/" || path.startsWith("/handover") : path.startsWith(to) || (to === "/summaries" && path.startsWith("/summary")));
  const sizes: Size[] = ["s", "m", "l", "xl"];
  const more = places.filter((p) => !p.phone);
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">{t("shell.skip")}</a>
      <header className={`${css.head} no-print`}>
        <span className={css.where}><strong>giaoban</strong><span className={css.unit}>{here.post.unit_name}</span><span className={css.unitShort}>{here.post.unit_short}</span></span>
        <button type="button" className={css.find} aria-label={t("shell.find")} onClick={() => palette.open()}>
          <IconSearch size={16} aria-hidden /> <span className={css.findWord}>{t("shell.find")}</span> <kbd>Ctrl K</kbd>
        </button>
        <LineState />
        <button type="button" className={css.quiet} lang={otherLanguage(settings.language)} title={t("shell.other_language")} onClick={() => switchLanguage(otherLanguage(settings.language))}>
          {settings.language === "vi" ? "EN" : "VI"}
          <span className="visually-hidden"> {t("shell.other_language")}</span>
        </button>
        <button type="button" className={css.quiet} aria-label={scheme.dark ? t("shell.light") : t("shell.dark")} title={scheme.dark ? t("shell.light") : t("shell.dark")} onClick={scheme.toggle}>
          {scheme.dark ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
        </button>
        <Menu position="bottom-end" width={280}>
          <Menu.Target>
            <button type="button" className={css.quiet} aria-label={t("shell.account", { name: here.session.person.name })}>
              <IconUser size={18} aria-hidden /> <span className={css.me}>{here.session.person.name.split(" ").pop()}</span>
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{here.session.person.rank} {here.session.person.name}</Menu.Label>
            {here.session.posts.map((p) => (
              <Menu.Item key={p.post} onClick={() => here.choosePost(p.post)} leftSection={<IconCircleCheck size={16} style={{ visibility: p.post === here.post.post ? "visible" : "hidden" }} />}>
                {p.title}<br /><span className="dim small">{p.unit_name}</span>
              </Menu.Item>
            ))}
            <Menu.Divider />
            <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => void navigate({ to: "/account" })}>{t("account.title")}</Menu.Item>
            <Menu.Divider />
            <Menu.Label>{t("shell.text_size")}</Menu.Label>
            <div className={css.sizes}>
              {sizes.map((s) => (
                <button key={s} type="button" aria-pressed={settings.size === s} aria-label={t(`shell.size_${s}`)} onClick={() => setSetting("size", s)}>A</button>
              ))}
            </div>
            <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={() => setHelp(true)}>{t("keys.title")}</Menu.Item>
            <Menu.Item onClick={() => setSetting("keys", !settings.keys)}>{settings.keys ? t("shell.keys_off") : t("shell.keys_on")}</Menu.Item>
            {here.session.demo ? <Menu.Item onClick={() => setSetting("tour", 1)}>{t("tour.start")}</Menu.Item> : null}
            <Menu.Divider />
            <Menu.Item onClick={() => void here.signOut()}>{t("shell.sign_out")}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </header>
      <nav className={`${css.nav} no-print`} aria-label={t("shell.places")}>
        {GROUPS.map((group) => (
          <div key={group} role="group" aria-labelledby={`group-${group}`} className={css.group}>
            <h2 id={`group-${group}`}>{t(`group.${group}`)}</h2>
            {places.filter((p) => p.group === group).map((p) => (
              <Link key={p.name} to={p.to} className={css.place} aria-current={active(p.to) ? "page" : undefined}>
                <p.icon size={20} stroke={1.6} aria-hidden /> <span>{t(`place.${p.name}`)}</span> <Key>G {p.letter.toUpperCase()}</Key>
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <main id="main" className={css.main}>
        <LineBand />
        <ClockInDoubt />
        <Tour />
        <Outlet />
      </main>
      <nav className={`${css.bar} no-print`} aria-label={t("shell.places")}>
        {PLACES.filter((p) => p.phone).slice(0, 2).map((p) => (
          <Link key={p.name} to={p.to} className={css.barPlace} aria-current={active(p.to) ? "page" : undefined}><p.icon size={22} aria-hidden /><span>{t(`place.${p.name}`)}</span></Link>
        ))}
        <button type="button" className={css.write} onClick={write}><IconPencil size={22} aria-hidden /><span>{t("desk.write")}</span></button>
        <Link to="/tasks" className={css.barPlace} aria-current={active("/tasks") ? "page" : undefined}><IconListTask /><span>{t("place.tasks")}</span></Link>
        <Menu position="top-end" width={220}>
          <Menu.Target><button type="button" className={css.barPlace}><IconDots size={22} aria-hidden /><span>{t("shell.more")}</span></button></Menu.Target>
          <Menu.Dropdown>
            {more.map((p, i) => [more[i - 1] && more[i - 1]?.group !== p.group ? <Menu.Divider key={p.group} /> : null, <Menu.Item key={p.name} leftSection={<p.icon size={20} aria-hidden />} style={{ minHeight: 44 }} onClick={() => void navigate({ to: p.to })}>{t(`place.${p.name}`)}</Menu.Item>])}
          </Menu.Dropdown>
        </Menu>
      </nav>
      <Anywhere {...anywhere} />
      {later && help ? <later.KeyHelp onClose={() => setHelp(false)} /> : null}
      {later ? <later.Palette find={finding} onClose={() => setFinding(false)} write={write} writeLine={(text) => void anywhere.write(text)} showKeys={() => setHelp(true)} toggleScheme={scheme.toggle} /> : null}
    </div>
  );
}
function IconListTask() {
  const Task = (PLACES.find((p) => p.name === "tasks") as (typeof PLACES)[number]).icon;
  return <Task size={22} aria-hidden />;
}
