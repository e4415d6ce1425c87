import { expect, it } from "vitest";
import { byGivenName } from "./names";

it("sorts by given name first, marks in their order", () => {
  const names = ["Nguyễn Văn Bình", "Trần Thị An", "Lê Văn Ân", "Phạm Đức Dũng", "Hoàng Minh Đức", "Nguyễn Thị An"];
  expect(names.sort(byGivenName)).toEqual(["Nguyễn Thị An", "Trần Thị An", "Lê Văn Ân", "Nguyễn Văn Bình", "Phạm Đức Dũng", "Hoàng Minh Đức"]);
});
