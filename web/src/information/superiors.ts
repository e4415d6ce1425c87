import { serverNow } from "../api/client";
import { useUnitLife } from "../api/queries";
import type { Id } from "../api/types";
import { dayOf } from "../shell/time";

const COMMANDS = ["military_command", "administrative", "guidance"];

/** The units directly above, as of today: whom one reports to and advises. */
export function useSuperiors(unit: Id): { id: Id; name: string }[] {
  const life = useUnitLife(unit).data;
  const today = dayOf(serverNow());
  return (life?.relations ?? []).filter((r) => r.up && COMMANDS.includes(r.kind) && r.from <= today && (r.to === null || r.to > today)).map((r) => ({ id: r.other.id, name: r.other.short_name || r.other.name }));
}
