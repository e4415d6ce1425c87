import { Modal } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { ApiError, onExpired, request, setActingPost, setCsrf } from "../api/client";
import { outbox } from "../api/outbox";
import { deskQuery, refresh } from "../api/queries";
import type { PostView, Session } from "../api/types";
import { useT } from "../shell/i18n";
import { setSetting, useSettings } from "../shell/settings";
import { Refusal } from "../shell/ui";
import { SignIn } from "./SignIn";

interface Here {
  session: Session;
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
  const [session, setSession] = useState<Session | null | undefined>(undefined);
  const [expired, setExpired] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const [chosen] = useState(settings.post);

  const enter = useCallback(
    async (next: Session) => {
      setCsrf(next.csrf);
      if (outbox.owner !== "" && outbox.owner !== next.person.id) {
        // Another person: nothing of the one before may stay on the page or go out in the new name.
        window.location.reload();
        return;
      }
      outbox.owner = next.person.id;
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
    request<Session>("GET", "/api/session", undefined, true).then(enter, (e: ApiError) => {
      if (e.status === 401 || e.status === 403) setSession(null);
      else setError(e);
    });
  }, [enter]);
  useEffect(load, [load]);
  useEffect(
    () =>
      onExpired(() => {
        outbox.hold();
        setExpired(true);
      }),
    [],
  );

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
      signOut: async () => {
        await request("DELETE", "/api/session", undefined, true).catch(() => undefined);
        window.location.assign("/app/");
      },
    };
  }, [session, settings.post, client]);

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
  if (session === null) return <SignIn onSession={(s) => void enter(s)} />;
  if (!here) return <div className="page"><p>{t("session.no_post")}</p></div>;
  return (
    <Context.Provider value={here}>
      {children}
      <Modal opened={expired} onClose={() => undefined} withCloseButton={false} closeOnEscape={false} closeOnClickOutside={false} title={t("session.expired_title")}>
        <p className="dim">{t("session.expired_text")}</p>
        {expired ? <SignIn onSession={(s) => void enter(s)} inPlace /> : null}
      </Modal>
    </Context.Provider>
  );
}
