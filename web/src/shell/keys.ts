import { useEffect } from "react";
import { useSettings } from "./settings";

const writing = (e: KeyboardEvent): boolean => {
  const el = e.target as HTMLElement | null;
  return !!el && (el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) || el.closest("[role=dialog]") !== null);
};

/** Letter keys for those who live in it: only outside text fields, and they can be switched off. "g d" is two strokes. */
export function useKeys(bindings: Record<string, () => void>): void {
  const { keys } = useSettings();
  useEffect(() => {
    if (!keys) return undefined;
    let first = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || writing(e)) return;
      const key = e.key.toLowerCase();
      const stroke = first ? `${first} ${key}` : key;
      clearTimeout(timer);
      first = "";
      const act = bindings[stroke];
      if (act) {
        e.preventDefault();
        act();
      } else if (Object.keys(bindings).some((b) => b.startsWith(`${key} `))) {
        first = key;
        timer = setTimeout(() => (first = ""), 1200);
      }
    };
    window.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", onKey);
    };
  }, [keys, bindings]);
}
