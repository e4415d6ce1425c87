import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { request } from "../api/client";
import type { HoldList, Id } from "../api/types";
import { useHere } from "../session/session";

const AGAIN = 20_000;

/** Says to everybody else that one writes here, again and again while one does. It binds nobody: where the server cannot be asked, one writes on. */
export function useHold(entity: Id, unit: Id, part: number) {
  const post = useHere().post.post;
  const client = useQueryClient();
  const timer = useRef<ReturnType<typeof setInterval> | null>(null);
  const say = useCallback(
    (release: boolean) =>
      void request<HoldList>("POST", "/api/holds", { post, unit, entity, part, release }, true).then(
        (list) => client.setQueryData(["holds", entity], list.holds),
        () => undefined,
      ),
    [client, entity, part, post, unit],
  );
  const end = useCallback(() => {
    if (timer.current === null) return;
    clearInterval(timer.current);
    timer.current = null;
    say(true);
  }, [say]);
  const begin = useCallback(() => {
    if (timer.current !== null) return;
    say(false);
    timer.current = setInterval(() => say(false), AGAIN);
  }, [say]);
  useEffect(() => () => end(), [end]);
  return { begin, end };
}
