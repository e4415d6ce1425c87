import { IconChevronDown } from "@tabler/icons-react";
import { useState, type ReactNode } from "react";
import { useT } from "../shell/i18n";
import { clock } from "../shell/time";
import { books, type Line } from "./heads";
import css from "./Book.module.css";

/** Heads of other books in one line, newest first; opened, each is an entry like any other. */
export function HeadsLine({ line, open, children }: { line: Line; open: boolean; children: ReactNode }) {
  const t = useT();
  const [shown, setShown] = useState(open);
  const [last, first] = [line[0], line.at(-1)];
  if (!first || !last) return null;
  const from = clock(first.entered);
  const to = clock(last.entered);
  return (
    <details className={css.entry} data-heads open={shown} onToggle={(e) => e.target === e.currentTarget && setShown(e.currentTarget.open)}>
      <summary>
        <span className={`${css.number} num`}>{last.number}</span>
        <time className={css.time}>{to}</time>
        <span className={css.what}>
          <span className="dim">
            {t("book.heads", { heads: line.length, books: books(line) })}
            <span className="small"> · {t("book.heads_of", { first: first.number, last: last.number })}{from === to ? null : ` · ${from}–${to}`}</span>
          </span>
        </span>
        <IconChevronDown className="no-print" size={18} aria-hidden />
      </summary>
      {shown ? children : null}
    </details>
  );
}
