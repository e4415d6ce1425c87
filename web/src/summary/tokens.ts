// The text of a section as the server keeps it: paragraphs with {{figure:…}}, {{table:…}} and {{list:…}} in them.
type Piece = { text: string } | { token: string };
type Paragraph = Piece[];

export function readText(text: string): Paragraph[] {
  return text
    .split(/\n+/)
    .map((p) =>
      p.split(/(\{\{[^{}]+\}\})/).flatMap((part): Piece[] => {
        if (part === "") return [];
        const token = /^\{\{([^{}]+)\}\}$/.exec(part);
        return token ? [{ token: (token[1] as string).trim() }] : [{ text: part }];
      }),
    )
    .filter((p, _i, all) => p.length > 0 || all.length === 1);
}
export const writeText = (paragraphs: Paragraph[]): string =>
  paragraphs
    .map((p) => p.map((x) => ("token" in x ? `{{${x.token}}}` : x.text)).join(""))
    .filter((p) => p.trim() !== "")
    .join("\n\n");

export const form = (token: string): "figure" | "table" | "list" => (token.startsWith("table:") ? "table" : token.startsWith("list:") ? "list" : "figure");
/** "stated:ID": a figure that was typed or cited, not counted. */
export const statedId = (token: string): string | null => (token.startsWith("stated:") ? token.slice("stated:".length) : null);
/** The text with each token in words, for comparing and for reading aloud. */
export const inWords = (text: string, say: (token: string) => string): string => text.replaceAll(/\{\{([^{}]+)\}\}/g, (_all, token: string) => say(token.trim()));
/** Puts a token where a number stands; the place counts characters as the server does, from 1. */
export function putToken(text: string, position: number, number: string, token: string): string | null {
  const letters = Array.from(text);
  const at = position - 1;
  const length = Array.from(number).length;
  if (letters.slice(at, at + length).join("") !== number) return null;
  return [...letters.slice(0, at), `{{${token}}}`, ...letters.slice(at + length)].join("");
}

export type Option = "estimate" | "compare" | "chart";
export const hasOption = (token: string, option: Option): boolean => new RegExp(`;\\s*${option}=1\\b`).test(token);
export const withOption = (token: string, option: Option, on: boolean): string => {
  const bare = token.replace(new RegExp(`;\\s*${option}=[01]\\b`), "");
  return on ? `${bare};${option}=1` : bare;
};
export const isEstimate = (token: string): boolean => hasOption(token, "estimate");
/** What a figure, a table or a list can be told to do besides. */
export const optionsOf = (token: string): Option[] => (form(token) === "figure" ? ["estimate", "compare"] : form(token) === "table" ? (/^table:attendance\b/.test(token) ? ["chart", "estimate"] : ["chart", "compare", "estimate"]) : ["estimate"]);
