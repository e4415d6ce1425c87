import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import css from "./Summary.module.css";

/** What may be put into a text. Where the panel lies over the text it is folded, and does not take the section out of one's hand. */
export function Shelf({ title, hint, children }: { title: string; hint?: ReactNode; children: ReactNode }) {
  const narrow = useMediaQuery("(max-width: 64em)");
  if (narrow) return <details><summary className={css.fold} onMouseDown={(e) => e.preventDefault()}>{title}</summary>{children}</details>;
  return (
    <section>
      <h2 className="section-head"><span>{title}</span>{hint}</h2>
      {children}
    </section>
  );
}
