import { Select } from "@mantine/core";
import { PREFIXES, type Role, type SignerPrefix } from "../api/types";
import { useT } from "../shell/i18n";

const FOR_THE_HEAD = new Set<SignerPrefix>(["kt", "tl", "tuq"]);

/** What whoever signs may put before the signature: the head signs for nobody above. */
export const prefixesOf = (role: Role): readonly SignerPrefix[] => (role === "commander" ? PREFIXES.filter((p) => !FOR_THE_HEAD.has(p)) : PREFIXES);
/** One that was chosen under another post may not fit this one. */
export const fitting = (role: Role, prefix: SignerPrefix): SignerPrefix => (prefixesOf(role).includes(prefix) ? prefix : "none");

/** @param role of whoever signs */
export function PrefixSelect({ role, value, disabled, onChange }: { role: Role; value: SignerPrefix; disabled?: boolean; onChange: (prefix: SignerPrefix) => void }) {
  const t = useT();
  return <Select label={t("summary.prefix")} value={fitting(role, value)} disabled={disabled ?? false} allowDeselect={false} onChange={(v) => onChange((v ?? "none") as SignerPrefix)} data={prefixesOf(role).map((p) => ({ value: p, label: t(`prefix.${p}`) }))} />;
}
