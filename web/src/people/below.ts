import { useQuery } from "@tanstack/react-query";
import { serverNow } from "../api/client";
import { readUnits } from "../api/queries";
import type { Id, RelationKind, UnitNode } from "../api/types";
import { dayOf } from "../shell/time";

// The three trees in which what stands below may be read, and its people appointed.
const TREES: RelationKind[] = ["military_command", "administrative", "guidance"];

/** The units directly below, each once, whichever tree they stand in. */
export function useUnitsBelow(unit: Id) {
  const today = dayOf(serverNow());
  return useQuery({
    queryKey: ["units", "below", unit, today],
    queryFn: async () => {
      const found = new Map<Id, UnitNode>();
      for (const units of await Promise.all(TREES.map((tree) => readUnits(today, unit, tree)))) for (const u of units) if (!found.has(u.id)) found.set(u.id, u);
      return [...found.values()];
    },
    staleTime: 300_000,
  });
}
