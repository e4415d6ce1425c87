import { createSpotlight } from "@mantine/spotlight";
import { useEffect, useState } from "react";

/** Opened and closed from everywhere; opened before it has come, it is there when it comes. */
export const [paletteStore, palette] = createSpotlight();

type Later = typeof import("./later");
const AGAIN = 30_000;

/** The palette and the page of keys: fetched behind the desk, which stands without them, and asked for again when the line was down. */
export function useLater(): Later | null {
  const [later, setLater] = useState<Later | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () => void import("./later").then(setLater, () => (timer = setTimeout(load, AGAIN)));
    load();
    return () => clearTimeout(timer);
  }, []);
  return later;
}
