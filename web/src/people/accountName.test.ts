import { expect, it } from "vitest";
import { accountName } from "./accountName";

it("is the given name and the first letters of the others, without marks", () => {
  expect(accountName("Nguyễn Văn An", [])).toBe("an.nv");
  expect(accountName("  Đỗ   Thị Hồng Đào ", [])).toBe("dao.dth");
  expect(accountName("Y", [])).toBe("y");
});
it("counts on when the name is taken", () => {
  expect(accountName("Nguyễn Văn An", ["an.nv", "an.nv2"])).toBe("an.nv3");
});
