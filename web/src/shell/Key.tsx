import type { ReactNode } from "react";
import { useSettings } from "./settings";

/** A letter key beside what it does, for the eye: the name of a button stays its verb. Nothing where letter keys are switched off. */
export function Key({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return useSettings().keys ? <kbd aria-hidden className={className}>{children}</kbd> : null;
}
