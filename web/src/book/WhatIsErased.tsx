import type { UnitRef } from "../api/types";
import { useT, useWhen } from "../shell/i18n";

/** Numbers stand in every book: before words are destroyed, the book, the time and the author are named too. */
export function WhatIsErased({ book, number, entered, author }: { book: UnitRef; number: number; entered: number; author: string }) {
  const t = useT();
  const when = useWhen();
  return <p className="note-band small">{t("book.erase_what", { unit: book.name, number, at: when.full(entered), author })}</p>;
}
