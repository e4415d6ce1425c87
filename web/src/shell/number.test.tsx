// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { expect, it } from "vitest";
import { useNumber } from "./i18n";

const as = (locale: string) => renderHook(() => useNumber(), { wrapper: ({ children }) => <IntlProvider locale={locale} messages={{}}>{children}</IntlProvider> }).result.current;

it("a reader of English reads 6,202 where a reader of Vietnamese reads 6.202", () => {
  expect([as("en")(6202), as("vi")(6202)]).toEqual(["6,202", "6.202"]);
  expect([as("en")("6.202"), as("vi")("6.202")]).toEqual(["6,202", "6.202"]);
  expect(as("en")("1.234.567 (tăng 12,50%)")).toBe("1,234,567 (tăng 12.50%)");
});
it("what is no such number stays as it was written", () => {
  for (const text of ["05", "31/40", "21/11/2026", "48/BC-BCH", "21.11.2026", ""]) expect(as("en")(text)).toBe(text);
});
