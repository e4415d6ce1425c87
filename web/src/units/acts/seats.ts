/** A seat of a council or board: a post, and what it is there. */
export interface Seat { post_title: string; note: string }

// One seat a line; behind a semicolon stands what the post is in the council, such as its head.
export const seatsOf = (text: string): Seat[] =>
  text.split("\n").map((line) => line.trim()).filter(Boolean).map((line) => {
    const at = line.indexOf(";");
    return at < 0 ? { post_title: line, note: "" } : { post_title: line.slice(0, at).trim(), note: line.slice(at + 1).trim() };
  });
export const linesOf = (seats: readonly { post_title: string; note?: string | null }[]): string => seats.map((s) => (s.note ? `${s.post_title}; ${s.note}` : s.post_title)).join("\n");
