import { useCallback, useEffect, useState } from "react";

// Nothing typed is ever lost: every field a person fills keeps its draft on this device until the command is answered.
const PREFIX = "giaoban.draft.";
const memory = new Map<string, string>();

export function readDraft(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return memory.get(key) ?? null;
  }
}
export function writeDraft(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    if (value === null) memory.delete(key);
    else memory.set(key, value);
  }
}

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
