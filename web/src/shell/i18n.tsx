import { useCallback, useEffect, useState, type ReactNode } from "react";
import { IntlProvider, useIntl } from "react-intl";
import { setApiLanguage } from "../api/client";
import type { Day, Ms } from "../api/types";
import { clock, dayOf, dayText, weekday } from "./time";
import { setSetting, useSettings, type Language } from "./settings";

type Messages = Record<string, string>;
type Part = () => Promise<{ default: Messages }>;
/** What the desk says, and all the rest: one language in two parts (scripts/textParts.ts). */
const PARTS: Record<Language, { first: Part; rest: Part }> = {
  vi: { first: () => import("texts:vi/first"), rest: () => import("texts:vi/rest") },
  en: { first: () => import("texts:en/first"), rest: () => import("texts:en/rest") },
};
const held: Record<Language, Messages> = { vi: {}, en: {} };
const take = async (language: Language, part: "first" | "rest") => Object.assign(held[language], (await PARTS[language][part]()).default);
let shownLanguage: Language | null = null;
/** A room is opened with all the words of the language that is shown. */
export const allWords = (): Promise<unknown> => (shownLanguage ? take(shownLanguage, "rest") : Promise.resolve());

/** Draws nothing until the desk's words are there, and fetches the rest behind it; on a change of language the old words stay until all the new have come. */
export function Words({ children }: { children: ReactNode }) {
  const { language } = useSettings();
  const [shown, setShown] = useState<Language | null>(null);
  useEffect(() => {
    let live = true;
    setApiLanguage(language);
    const changing = shownLanguage !== null;
    void Promise.all([take(language, "first"), changing ? take(language, "rest") : null]).then(() => {
      if (!live) return;
      shownLanguage = language;
      setShown(language);
      if (!changing) void allWords().catch(() => undefined); // the room that wants them asks again
    });
    return () => void (live = false);
  }, [language]);
  if (!shown) return null;
  return (
    <IntlProvider locale={shown} messages={held[shown]} timeZone="Asia/Ho_Chi_Minh">
      {children}
    </IntlProvider>
  );
}

type Values = Record<string, string | number>;
export type T = (key: string, values?: Values) => string;

/** t("desk.write"): the web's own texts. */
export function useT(): T {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: `web.${key}` }, values) as string, [intl]);
}
/** A text of the shared catalogue that may not exist (error codes, keys the server names). */
export function useMaybeText(): (id: string, values?: Values) => string | null {
  const intl = useIntl();
  return useCallback((id, values) => (id in intl.messages ? (intl.formatMessage({ id }, values) as string) : null), [intl]);
}

export interface When {
  /** time, weekday, date */
  full: (ms: Ms) => string;
  /** weekday, date */
  day: (day: Day) => string;
  /** 02:10 today, else 02:10 20/11/2026 */
  short: (ms: Ms, now: Ms) => string;
}
export function useWhen(): When {
  const t = useT();
  const day = (d: Day) => `${t(`weekday.${weekday(d)}`)} ${dayText(d)}`;
  return {
    day,
    full: (ms) => `${clock(ms)} ${day(dayOf(ms))}`,
    short: (ms, now) => (dayOf(ms) === dayOf(now) ? clock(ms) : `${clock(ms)} ${dayText(dayOf(ms))}`),
  };
}
export const otherLanguage = (l: Language): Language => (l === "vi" ? "en" : "vi");
export const switchLanguage = (l: Language) => setSetting("language", l);

/** A number as the server writes it for papers: 6.202 or 12,5. */
const WRITTEN = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?!\d|\.\d)/g;
/**
 * Numbers as the reader writes them: 6.202 in Vietnamese, 6,202 in English. Of a text from the server (a figure, a share, a
 * comparison) each number in it. Papers and the text of a report stay as they are printed.
 */
export function useNumber(): (value: number | string) => string {
  const intl = useIntl();
  return useCallback(
    (value) => {
      if (typeof value === "number") return intl.formatNumber(value);
      if (intl.locale === "vi") return value;
      return value.replaceAll(WRITTEN, (written) => {
        const places = written.split(",")[1]?.length ?? 0;
        return intl.formatNumber(Number(written.replaceAll(".", "").replace(",", ".")), { minimumFractionDigits: places, maximumFractionDigits: places });
      });
    },
    [intl],
  );
}
