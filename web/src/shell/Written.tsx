import { written } from "./blocks";
import css from "./Written.module.css";

/** A text that becomes a paper, as it will stand there. */
export function Written({ text }: { text: string }) {
  return (
    <div className={css.written}>
      {written(text).map((b, i) => (b.kind === "heading" ? <h3 key={i}>{b.text}</h3> : <p key={i} className={b.kind === "paragraph" ? undefined : css[b.kind]}>{b.text}</p>))}
    </div>
  );
}
