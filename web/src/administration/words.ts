import { useCallback } from "react";
import { useIntl } from "react-intl";
import type { Ms } from "../api/types";
import { clock, dayOf, dayText } from "../shell/time";
import { reasonText } from "./reason";

/** A command in the reader's words; a book of a later version may name one that is not known here. */
export function useCommandText(): (command: string) => string {
  const { messages } = useIntl();
  return useCallback((command: string) => String(messages[`web.command.${command}`] ?? command), [messages]);
}

/** Why it was refused, and when: the day and the time of it are among what a sentence may say. */
export function useReasonText(): (code: string, at: Ms) => string {
  const intl = useIntl();
  return (code, at) => reasonText(intl, code, { today: dayText(dayOf(at)), now: clock(at) });
}
