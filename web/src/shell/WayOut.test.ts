import { expect, it } from "vitest";
import vi from "../../../texts/vi.json";
import { wayOut } from "./WayOut";

const refused = { code: "conference.account_first", facts: { count: 3, group: 2, bullet: 1 } };

it("a refusal because of the last conference leads to the very line that is to be accounted for", () => {
  const way = wayOut(refused, { conference: "c1" });
  expect(way).toEqual({ to: "/conferences/c1", search: { stage: "conclude" }, hash: "account-2-1", text: "way.account_first" });
  expect(vi).toHaveProperty([`web.${way?.text}`]);
});
it("where the thing has no page, and where the page does not know of it, nothing is linked", () => {
  expect(wayOut(refused, {})).toBeNull();
  expect(wayOut({ code: "task.no_such", facts: {} }, { conference: "c1" })).toBeNull();
});
