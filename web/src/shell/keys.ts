import { useLayoutEffect } from "react";
import { useSettings } from "./settings";

type Bindings = Record<string, () => void>;

const writing = (e: KeyboardEvent): boolean => {
  const el = e.target as HTMLElement | null;
  return !!el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) || el.closest("[role=dialog]") !== null);
};
/** The letter on the key; with Alt held some systems write another sign. */
const letter = (e: KeyboardEvent): string => (e.altKey && /^Key[A-Z]$/.test(e.code) ? e.code.slice(3) : e.key).toLowerCase();

// All that listen hear one stroke together: the second of "g b" is nobody's "b".
const listening = new Set<Bindings>();
let first = "";
let timer: ReturnType<typeof setTimeout> | undefined;

function onKey(e: KeyboardEvent): void {
  if (e.ctrlKey || e.metaKey || e.isComposing || (writing(e) && !e.altKey)) return;
  if (e.key === "Alt" || e.key === "Shift") return; // held, not struck
  const key = letter(e);
  const stroke = first ? `${first} ${key}` : key;
  clearTimeout(timer);
  first = "";
  const all = [...listening];
  const act = all.map((bindings) => bindings[stroke]).find((found) => found !== undefined);
  if (act) {
    e.preventDefault();
    act();
  } else if (all.some((bindings) => Object.keys(bindings).some((b) => b.startsWith(`${key} `)))) {
    first = key;
    timer = setTimeout(() => (first = ""), 1200);
  }
}

/**
 * Letter keys for those who live in it; they can be switched off. "g d" is two strokes. While one is writing a letter is a
 * letter, and with Alt it acts all the same.
 */
export function useKeys(bindings: Bindings): void {
  const { keys } = useSettings();
  // With what is drawn: a key that one sees acts.
  useLayoutEffect(() => {
    if (!keys) return undefined;
    if (listening.size === 0) window.addEventListener("keydown", onKey);
    listening.add(bindings);
    return () => {
      listening.delete(bindings);
      if (listening.size === 0) window.removeEventListener("keydown", onKey);
    };
  }, [keys, bindings]);
}
