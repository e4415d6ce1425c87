import { expect, test } from "vitest";
import { savedAs } from "./client";

test("a file is saved under its name with all letters, where the server tells it", () => {
  expect(savedAs(`attachment; filename="thong-bao-09-tb-bch.docx"; filename*=UTF-8''Th%C3%B4ng%20b%C3%A1o%2009-TB-BCH.docx`)).toBe("Thông báo 09-TB-BCH.docx");
  expect(savedAs('attachment; filename="so-lieu.xlsx"')).toBe("so-lieu.xlsx");
  expect(savedAs("")).toBe("");
});
