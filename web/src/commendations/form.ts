import type { AwardForm, AwardFormView, RecipientKind } from "../api/types";
import type { T } from "../shell/i18n";

interface Formed { form: AwardForm; own_form: string }

/** As decisions print it: a form of the unit's own by its name. */
export const formText = (t: T, x: Formed): string => x.own_form || t(`award_form.${x.form}`);
/** One form among those that are offered: several of a unit's own differ by their names alone. */
export const formKey = (x: Formed): string => (x.own_form ? `${x.form} ${x.own_form}` : x.form);

/** Whom the form may be awarded to. */
export const kindsOf = (form: AwardFormView): RecipientKind[] =>
  [form.collectives ? "collective" as const : null, form.individuals ? "individual" as const : null, form.households ? "household" as const : null].filter((k) => k !== null);
