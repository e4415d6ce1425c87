import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { createContext, lazy, Suspense, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { ApiError, onChanged, onExpired, request, setActingPost, setCsrf } from "../api/client";
import { outbox } from "../api/outbox";
import { deskQuery, refresh } from "../api/queries";
import type { PostView, SessionView } from "../api/types";
import { dropDrafts, setDraftOwner, unsentTexts } from "../shell/drafts";
import { useT } from "../shell/i18n";
import { setSetting, useSettings } from "../shell/settings";
import { Refusal } from "../shell/ui";
import { Leave } from "./Leave";
import { FirstPassword } from "./Password";
import { SignIn } from "./SignIn";

const FirstFactor = lazy(() => import("./FirstFactor"));

interface Here {
  session: SessionView;
  post: PostView;
  choosePost: (id: string) => void;
  may: (command: string) => boolean;
  signOut: () => Promise<void>;
}
const Context = createContext<Here | null>(null);
export const useHere = (): Here => {
  const here = useContext(Context);
  if (!here) throw new Error("a page outside the session");
  return here;
};

/** Knows who sits here. When a sign-in expires the page below stays as it is, half-written line and all. */
export function SessionGate({ children }: { children: ReactNode }) {
  const t = useT();
  const client = useQueryClient();
  const settings = useSettings();
  const [session, setSession] = useState<SessionView | null | undefined>(undefined);
  const [expired, setExpired] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const [chosen] = useState(settings.post);
  const [once, setOnce] = useState("");

  const enter = useCallback(
    async (next: SessionView, password = "") => {
      setCsrf(next.csrf);
      setOnce(next.new_password ? password : "");
      if (outbox.owner !== "" && outbox.owner !== next.person.id) {
        // Another person: nothing of the one before may stay on the page or go out in the new name.
        window.location.reload();
        return;
      }
      outbox.owner = next.person.id;
      setDraftOwner(next.person.id);
      if (next.new_password || next.factor_wanted) {
        // Nothing else is answered yet, so nothing is asked and nothing goes out.
        setSession(next);
        setExpired(false);
        return;
      }
      // The desk comes with the server's clock: every page that asks for the time waits for it, a moment at most.
      const post = next.posts.find((p) => p.post === chosen) ?? next.posts[0];
      if (post) setActingPost(post.post);
      if (post) await client.prefetchQuery({ ...deskQuery(post.post), staleTime: 2000 });
      setSession(next);
      setExpired(false);
      outbox.release();
      outbox.resume(next.person.id, (c) => refresh(client, c.command));
      void client.invalidateQueries({ predicate: (q) => q.queryKey[0] !== "desk" });
    },
    [client, chosen],
  );
  const load = useCallback(() => {
    request<SessionView>("GET", "/api/session", undefined, true).then((s) => enter(s), (e: ApiError) => {
      if (e.status === 401 || e.status === 403) setSession(null);
      else setError(e);
    });
  }, [enter]);
  useEffect(load, [load]);
  useEffect(() => {
    let asked = 0;
    return onChanged(() => {
      if (Date.now() - asked < 3000) return; // many readings are refused at once, and one look is enough
      asked = Date.now();
      load();
    });
  }, [load]);
  useEffect(
    () =>
      onExpired(() => {
        outbox.hold();
        setExpired(true);
      }),
    [],
  );

  const [unsent, setUnsent] = useState<string[]>([]);
  const leave = useCallback(async () => {
    await request("DELETE", "/api/session", undefined, true).catch(() => undefined);
    window.location.assign("/app/");
  }, []);
  const signOut = useCallback(async () => {
    const texts = unsentTexts();
    if (texts.length === 0) return leave();
    setUnsent(texts);
  }, [leave]);
  const here = useMemo((): Here | null => {
    if (!session || session.posts.length === 0) return null;
    const post = session.posts.find((p) => p.post === settings.post) ?? (session.posts[0] as PostView);
    setActingPost(post.post);
    return {
      session,
      post,
      choosePost: (id) => {
        setActingPost(id);
        setSetting("post", id);
        void client.invalidateQueries();
      },
      may: (command) => post.commands.includes(command),
      signOut,
    };
  }, [session, settings.post, client, signOut]);

  /** Whoever administers has nothing on the desk yet: their work begins with the units. */
  const begin = () => (session?.posts.every((p) => p.role === "administrator") ? window.location.assign("/app/units") : load());

  if (session === undefined)
    return error ? (
      <div className="page">
        <Refusal error={error}>
          <div>
            <button type="button" className="textlink" onClick={() => { setError(null); load(); }}>{t("common.again")}</button>
          </div>
        </Refusal>
      </div>
    ) : null;
  if (session === null) return <SignIn onSession={(s, password) => void enter(s, password)} />;
  if (session.new_password) return <FirstPassword session={session} once={once} onDone={begin} onLeave={() => void leave()} />;
  if (session.factor_wanted) return <Suspense fallback={null}><FirstFactor session={session} onDone={begin} onLeave={() => void leave()} /></Suspense>;
  if (!here) return <div className="page stack"><p>{t("session.no_post")}</p><div><button type="button" className="textlink" onClick={() => void leave()}>{t("shell.sign_out")}</button></div></div>;
  return (
    <Context.Provider value={here}>
      {children}
      {unsent.length > 0 ? <Leave texts={unsent} onKeep={() => void leave()} onDrop={() => { dropDrafts(); void leave(); }} onStay={() => setUnsent([])} /> : null}
      <Modal opened={expired} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={t("session.expired_title")}>
        <p className="dim">{t("session.expired_text")}</p>
        {expired ? <SignIn onSession={(s, password) => void enter(s, password)} inPlace /> : null}
      </Modal>
    </Context.Provider>
  );
}
