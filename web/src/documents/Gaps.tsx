import { useQuery } from "@tanstack/react-query";
import { get } from "../api/client";
import type { Id } from "../api/types";
import { Gap } from "../administration/LastNumbers";
import { useHere } from "../session/session";

/** Numbers that stand on paper and not in this register: given before a restore, as somebody stated. */
export function Gaps({ direction, year, unit }: { direction: "received" | "issued"; year: number; unit: Id | null }) {
  const here = useHere();
  const of = unit ?? here.post.unit;
  const query = useQuery({ queryKey: ["registers", here.post.post, of], queryFn: () => get("/api/registers", { post: here.post.post, unit: of }) });
  const mine = (query.data?.units ?? []).flatMap((u) => u.registers).filter((r) => r.year === year && r.name.startsWith("document.") && (r.name === "document.incoming") === (direction === "received"));
  const gaps = mine.flatMap((r) => r.stated.filter((s) => s.last > s.known).map((s) => ({ title: r.title, s })));
  return <>{gaps.map(({ title, s }) => <div key={`${title}${s.at}`} className="note-band small"><strong>{title}.</strong> <Gap one={s} /></div>)}</>;
}
