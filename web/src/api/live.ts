import { setLine } from "./client";
import type { Id, NoticeView } from "./types";

/**
 * How long a tab that nobody sees keeps its stream. A browser gives one host six connections, all tabs together: with six
 * tabs left open the seventh would wait for its page for ever.
 */
export const HIDDEN_MS = 15_000;

/** Notices in commit order. The browser resumes with Last-Event-ID by itself; "reload" means: read everything anew. */
export function listen(post: Id, onNotice: (n: NoticeView) => void, onReload: () => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hidden: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    source = new EventSource(`/api/events?post=${encodeURIComponent(post)}`);
    source.onopen = () => {
      setLine("up");
      // Also the first time: what was written between reading the page and this moment has no notice.
      onReload();
    };
    source.onmessage = (e) => {
      try {
        onNotice(JSON.parse(e.data as string) as NoticeView);
      } catch {
        onReload();
      }
    };
    source.addEventListener("reload", onReload);
    source.onerror = () => {
      setLine("down");
      // A closed source is not retried by the browser (an HTTP error answer): the pages ask why, and we try again.
      if (source?.readyState !== EventSource.CLOSED) return;
      onReload();
      timer = setTimeout(open, 5000);
    };
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = null;
  };
  const seen = () => {
    clearTimeout(hidden);
    if (document.visibilityState === "hidden") hidden = setTimeout(close, HIDDEN_MS);
    else if (source === null) open(); // and reads everything anew
  };
  document.addEventListener("visibilitychange", seen);
  open();
  seen();
  return () => {
    document.removeEventListener("visibilitychange", seen);
    clearTimeout(hidden);
    close();
  };
}
