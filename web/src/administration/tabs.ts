// The parts of the page, and the rights any of which opens each. In the order in which they are wanted.
export const TABS = [
  { name: "templates", right: ["template.manage"] },
  { name: "backup", right: ["backup.manage"] },
  { name: "numbers", right: ["backup.manage"] },
  { name: "portal", right: ["portal.manage"] },
  { name: "rules", right: ["rule.set"] },
  { name: "rights", right: ["rights.read"] },
  { name: "refusals", right: ["rights.read", "rule.set"] },
  { name: "reads", right: ["rights.read"] },
  { name: "people", right: ["account.manage"] },
  { name: "sign_in", right: ["factor.require"] },
] as const;
export type Tab = (typeof TABS)[number]["name"];
/** Whoever has any of these finds the page in the menu. */
export const ADMINISTRATION = [...new Set<string>(TABS.flatMap(({ right }) => [...right]))];
