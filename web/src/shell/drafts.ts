import { useCallback, useEffect, useState } from "react";

// Nothing typed is ever lost: every field a person fills keeps its draft on this device until the command is answered.
// Drafts belong to a person: whoever signs in next at the same machine neither sees them nor writes over them.
const PREFIX = "giaoban.draft.";
/** What the browser would not keep (a private window, no room): it lasts as long as the page. */
const memory = new Map<string, string>();
let owner = "";
/** Whose drafts are read and written from now on. */
export const setDraftOwner = (person: string): void => void (owner = person);
const place = (key: string): string => `${PREFIX}${owner}.${key}`;

export function readDraft(key: string): string | null {
  const kept = memory.get(place(key));
  if (kept !== undefined) return kept;
  try {
    return localStorage.getItem(place(key));
  } catch {
    return null;
  }
}
export function writeDraft(key: string, value: string | null): void {
  memory.delete(place(key));
  try {
    if (value === null) localStorage.removeItem(place(key));
    else localStorage.setItem(place(key), value);
  } catch {
    if (value !== null) memory.set(place(key), value);
  }
}

/** Facts that a form fills in by itself: ids, days, the values of choices. */
const FACT = /^([0-9a-f-]{36}|\d{4}-\d\d-\d\d|[a-z_]+|[\d.:]*)$/;
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return FACT.test(value.trim()) ? [] : [value.trim()];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === "id" ? [] : textsIn(inner)));
}
/** The longest text in a draft; null where nobody typed anything. */
function wordsOf(kept: string): string | null {
  let value: unknown = kept;
  try {
    value = JSON.parse(kept);
  } catch {
    // a text as it was typed
  }
  return textsIn(value).sort((a, b) => b.length - a.length)[0] ?? null;
}

const mine = (): string[] => {
  const all = [...memory.keys()];
  try {
    all.push(...Object.keys(localStorage));
  } catch {
    // none are kept there
  }
  return [...new Set(all)].filter((name) => name.startsWith(place("")));
};
/** What its owner has begun and not sent, each by its longest text: told before the machine is left to somebody else. */
export const unsentTexts = (): string[] => mine().flatMap((name) => wordsOf(readDraft(name.slice(place("").length)) ?? "") ?? []);
/** All of the owner's drafts leave this machine. */
export const dropDrafts = (): void => mine().forEach((name) => writeDraft(name.slice(place("").length), null));

/** State that survives a reload, a crash of the browser and an expired sign-in. `clear` once it has been written for good. */
export function useDraft<T>(key: string, initial: T): [T, (next: T | ((old: T) => T)) => void, () => void, boolean] {
  const read = useCallback((): { value: T; kept: boolean } => {
    const kept = readDraft(key);
    if (kept === null) return { value: initial, kept: false };
    try {
      return { value: JSON.parse(kept) as T, kept: true };
    } catch {
      return { value: initial, kept: false };
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the first value is only a start
  }, [key]);
  const [state, setState] = useState(() => ({ key, ...read() }));
  const current = state.key === key ? state : { key, ...read() };
  useEffect(() => {
    if (state.key !== key) setState({ key, ...read() });
  }, [key, read, state.key]);
  const set = useCallback(
    (next: T | ((old: T) => T)) =>
      setState((old) => {
        const base = old.key === key ? old : { key, ...read() };
        const value = typeof next === "function" ? (next as (o: T) => T)(base.value) : next;
        writeDraft(key, JSON.stringify(value));
        return { key, value, kept: true };
      }),
    [key, read],
  );
  const clear = useCallback(() => {
    writeDraft(key, null);
    setState({ key, value: initial, kept: false });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [key]);
  return [current.value, set, clear, current.kept];
}
