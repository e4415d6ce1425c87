// The text of a section as the server keeps it: paragraphs with {{figure:…}}, {{table:…}} and {{list:…}} in them.
export type Piece = { text: string } | { token: string };
export type Paragraph = Piece[];

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
export const isEstimate = (token: string): boolean => /;\s*estimate=1\b/.test(token);
export const withEstimate = (token: string, on: boolean): string => {
  const bare = token.replace(/;\s*estimate=1\b/, "");
  return on ? `${bare};estimate=1` : bare;
};
