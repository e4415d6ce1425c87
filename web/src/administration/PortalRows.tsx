import { Button, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import type { Agency, OfficeContact, OfficePart } from "../api/types";
import { useT } from "../shell/i18n";
import css from "./Administration.module.css";

type Line<T> = { empty: T; fields: { [K in keyof T]-?: number }; text: (field: string) => string };

export const PART: Line<OfficePart> = { empty: { name: "", does: "", name_en: "", does_en: "" }, fields: { name: 200, does: 1000, name_en: 200, does_en: 1000 }, text: (field) => `portal.parts_${field}` };
export const CONTACT: Line<OfficeContact> = {
  empty: { name: "", position: "", unit: "", phone: "", fax: "", email: "", position_en: "", unit_en: "" },
  fields: { name: 100, position: 200, unit: 200, phone: 40, fax: 40, email: 200, position_en: 200, unit_en: 200 },
  text: (field) => `portal.contacts_${field}`,
};
export const AGENCY: Line<Agency> = { empty: { title: "", address: "" }, fields: { title: 200, address: 500 }, text: (field) => `portal.agencies_${field}` };

/** A list of the site: its parts, whom to turn to, other agencies. Each in a box of its own, with what is wrong at its field. */
export function Rows<T extends object>({ name, line, rows, faultOf, onChange }: { name: string; line: Line<T>; rows: T[]; faultOf: (field: string) => string | null; onChange: (rows: T[]) => void }) {
  const t = useT();
  const fields = Object.keys(line.fields) as (keyof T & string)[];
  const put = (at: number, field: keyof T, value: string) => onChange(rows.map((row, i) => (i === at ? { ...row, [field]: value } : row)));
  return (
    <section>
      <h2 className="section-head">{t(`portal.${name}`)}</h2>
      {rows.map((row, i) => (
        <fieldset key={i} className={css.fields} aria-label={`${t(`portal.${name}`)} ${i + 1}`}>
          {fields.map((field) => (
            <TextInput key={field} label={t(line.text(field))} maxLength={line.fields[field]} value={String(row[field] ?? "")} error={faultOf(`/${name}/${i}/${field}`)} onChange={(e) => put(i, field, e.currentTarget.value)} />
          ))}
          <Button variant="subtle" size="compact-sm" leftSection={<IconX size={16} aria-hidden />} onClick={() => onChange(rows.filter((_, at) => at !== i))}>{t("portal.remove_row", { n: i + 1 })}</Button>
        </fieldset>
      ))}
      <Button variant="default" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onChange([...rows, line.empty])}>{t(`portal.add_${name}`)}</Button>
    </section>
  );
}
