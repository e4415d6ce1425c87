import type { Settings } from "../api/types";

/** The members of the settings that are plain texts. */
export type TextName = { [K in keyof Settings]-?: Settings[K] extends string ? K : never }[keyof Settings];

/** As the server takes them, in letters. */
export const LONGEST: Record<TextName, number> = {
  origin: 200, name: 200, name_en: 200, superior_body: 200, superior_body_en: 200, slogan: 200, organisation: 200, organisation_en: 200, address: 300, address_en: 300,
  phone: 40, fax: 40, email: 200, responsible: 200, responsible_en: 200, reuse_note: 500, about: 20_000, about_en: 20_000,
};

/** In the order in which somebody fills them in: what the law asks of the foot of a page first. */
export const GROUPS: { name: string; fields: TextName[] }[] = [
  { name: "foot", fields: ["organisation", "address", "responsible", "phone", "fax", "email", "reuse_note"] },
  { name: "head", fields: ["name", "superior_body", "slogan", "origin"] },
  { name: "about", fields: ["about"] },
  { name: "english", fields: ["organisation_en", "address_en", "responsible_en", "name_en", "superior_body_en", "about_en"] },
];
