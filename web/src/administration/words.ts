import { useCallback } from "react";
import { useIntl } from "react-intl";
import { useMaybeText } from "../shell/i18n";

/** A command in the reader's words; a book of a later version may name one that is not known here. */
export function useCommandText(): (command: string) => string {
  const { messages } = useIntl();
  return useCallback((command: string) => String(messages[`web.command.${command}`] ?? command), [messages]);
}

/** Why it was refused. The facts of the sentence were not recorded, so their places stay open. */
export function useReasonText(): (code: string) => string {
  const { messages } = useIntl();
  const maybe = useMaybeText();
  return (code) => {
    const pattern = messages[`error.${code}`] ?? messages[`web.error.${code}`];
    if (typeof pattern !== "string") return code;
    const names = [...pattern.matchAll(/\{\s*(\w+)/g)].map((m) => m[1] as string);
    const open = Object.fromEntries(names.map((name) => [name, "…"]));
    try {
      return maybe(`error.${code}`, open) ?? maybe(`web.error.${code}`, open) ?? code;
    } catch {
      return code;
    }
  };
}
