import { useSyncExternalStore } from "react";

export type Language = "vi" | "en";
type Scheme = "light" | "dark" | "auto";
export type Size = "s" | "m" | "l" | "xl";
interface Settings { language: Language; scheme: Scheme; size: Size; keys: boolean; post: string; tour: number }

const read = (name: string): string | null => {
  try {
    return localStorage.getItem(`giaoban.${name}`);
  } catch {
    return null;
  }
};
let settings: Settings = {
  language: read("language") === "en" ? "en" : "vi",
  scheme: (read("scheme") as Scheme | null) ?? "auto",
  size: (read("size") as Size | null) ?? "m",
  keys: read("keys") !== "false",
  post: read("post") ?? "",
  tour: Number(read("tour") ?? 0),
};
const listeners = new Set<() => void>();

export function setSetting<K extends keyof Settings>(name: K, value: Settings[K]): void {
  settings = { ...settings, [name]: value };
  try {
    localStorage.setItem(`giaoban.${name}`, String(value));
  } catch {
    // private window: the choice lasts as long as the page
  }
  if (name === "size") document.documentElement.setAttribute("data-size", String(value));
  if (name === "language") document.documentElement.lang = String(value);
  listeners.forEach((l) => l());
}
export const useSettings = (): Settings =>
  useSyncExternalStore(
    (l) => {
      listeners.add(l);
      return () => void listeners.delete(l);
    },
    () => settings,
  );
