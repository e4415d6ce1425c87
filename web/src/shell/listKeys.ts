import { useMemo, type KeyboardEvent, type RefObject } from "react";
import { useKeys } from "./keys";

/** Where one stands next: from nowhere J begins at the top and K at the end; at either end one stays. */
export function stepTo(at: number, by: 1 | -1, count: number): number {
  if (at < 0) return by > 0 ? 0 : count - 1;
  return Math.min(Math.max(at + by, 0), count - 1);
}

const itemsOf = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
function walk(list: HTMLElement | null, by: 1 | -1, follow: boolean): void {
  const items = itemsOf(list);
  const focused = items.indexOf(document.activeElement as HTMLElement);
  const at = focused >= 0 ? focused : items.findIndex((item) => item.getAttribute("aria-pressed") === "true");
  const next = items[stepTo(at, by, items.length)];
  next?.focus();
  if (follow) next?.click();
}

/**
 * J and K go down and up a list whose lines are marked data-item; once one stands in it the arrow keys do, too, whether
 * letter keys are on or off. With `follow` the line one comes to is opened.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, follow = false): { onKeyDown: (e: KeyboardEvent) => void } {
  useKeys(useMemo(() => ({ j: () => walk(list.current, 1, follow), k: () => walk(list.current, -1, follow) }), [list, follow]));
  return {
    onKeyDown: (e) => {
      if ((e.key !== "ArrowDown" && e.key !== "ArrowUp") || e.altKey || e.ctrlKey || !(e.target as HTMLElement).hasAttribute("data-item")) return;
      e.preventDefault();
      walk(list.current, e.key === "ArrowDown" ? 1 : -1, follow);
    },
  };
}
