import { expect, it } from "vitest";
import type { UnitNode } from "../api/types";
import { diffUnits } from "./diff";

const u = (id: string) => ({ id }) as UnitNode;
it("says who came and who is gone over a date", () => {
  const d = diffUnits([u("huyen"), u("tinh")], [u("tinh"), u("khu vuc")]);
  expect([...d.came]).toEqual(["khu vuc"]);
  expect(d.gone.map((x) => x.id)).toEqual(["huyen"]);
});
it("says nothing at first", () => expect(diffUnits(undefined, [u("a")])).toEqual({ now: [u("a")], came: new Set(), gone: [] }));
