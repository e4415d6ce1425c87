import { Button } from "@mantine/core";
import { useRef, useState, type ReactNode } from "react";
import { serverNow } from "../api/client";
import { searchUnits } from "../api/queries";
import { useT } from "../shell/i18n";
import { dayOf } from "../shell/time";
import { bareNames } from "./names";
import css from "./Information.module.css";

/** Whether a unit or place of this node bears that name; when it cannot be asked, nobody knows. */
const namesUnit = async (run: string) => {
  try {
    return (await searchUnits(run, dayOf(serverNow()))).some((u) => u.name.toLowerCase().includes(run.toLowerCase()));
  } catch {
    return false;
  }
};

export type NameQuestion = "information.name_asked" | "matters.name_asked";

/**
 * Asks, before a text leaves, whether what looks like the name of a person is one. Nothing typed is lost: one goes
 * back to the words, or says that it is no person and sends.
 */
export function useNameAsked(asks: NameQuestion = "information.name_asked"): { mayGo: (...texts: string[]) => Promise<boolean>; question: (send: () => void) => ReactNode } {
  const t = useT();
  const [asked, setAsked] = useState<string[]>([]);
  const answered = useRef(new Set<string>());
  const mayGo = async (...texts: string[]) => {
    const runs = [...new Set(texts.flatMap(bareNames))].filter((run) => !answered.current.has(run));
    const known = await Promise.all(runs.map(namesUnit));
    const names = runs.filter((_, i) => !known[i]);
    setAsked(names);
    return names.length === 0;
  };
  const noPerson = (send: () => void) => {
    for (const name of asked) answered.current.add(name);
    setAsked([]);
    send();
  };
  const question = (send: () => void) => asked.length ? (
    <div className="note-band" role="alert">
      <p>{t(asks, { names: asked.map((name) => `“${name}”`).join(", ") })}</p>
      <div className={css.actions}>
        <Button size="md" autoFocus onClick={() => setAsked([])}>{t("information.name_back")}</Button>
        <Button size="md" variant="outline" onClick={() => noPerson(send)}>{t("information.name_is_none")}</Button>
      </div>
    </div>
  ) : null;
  return { mayGo, question };
}
